package repl

import (
	"bytes"
	"io"
	"os"
	"sync"
	"time"

	"github.com/chzyer/readline"
)

// Screen is where scripts print, on which a line may be being edited meanwhile.
type Screen struct {
	in             *os.File
	out            *os.File
	stdin          *stdin // nil: in
	stdout, stderr io.Writer
	interactive    bool
	colour         bool

	mu   sync.Mutex         // guards the fields below, and every writing to the terminal by scripts
	line *readline.Instance // edits a line now; nil: none
	// held is the end of what was printed while a line is edited, up to which no newline has come.
	held []byte
	// partial says that scripts have left the cursor behind text: the editor would clear it.
	partial bool
}

// NewScreen returns the screen of a command's standard streams.
func NewScreen(in, out, err *os.File) *Screen {
	s := &Screen{in: in, out: out, stdout: out, stderr: err}
	if IsTerminal(out) {
		s.stdout = &screenFile{s, out}
	}
	if IsTerminal(err) {
		s.stderr = &screenFile{s, err}
		s.colour = colours() && IsTerminal(out)
	}
	s.interactive = IsTerminal(in) && IsTerminal(out) && os.Getenv("TERM") != "dumb"
	if s.interactive {
		if input, err := newStdin(in, s.typed); err == nil { // else scripts read the file itself
			s.stdin = input
		}
	}
	return s
}

// Interactive reports whether lines can be edited: input and output are a terminal that can move its cursor.
func (s *Screen) Interactive() bool { return s.interactive }

// Stdin, Stdout and Stderr are what interp.Options has as the streams of the interpreter.

// Stdin is the standard input.
func (s *Screen) Stdin() io.Reader {
	if s.stdin != nil {
		return s.stdin
	}
	return s.in
}

// Stdout is the standard output.
func (s *Screen) Stdout() io.Writer { return s.stdout }

// Stderr is the standard error output.
func (s *Screen) Stderr() io.Writer { return s.stderr }

// IsTerminal reports whether a file is a terminal.
func IsTerminal(f *os.File) bool { return readline.IsTerminal(int(f.Fd())) }

// screenFile is the standard output or error output, a terminal.
type screenFile struct {
	s *Screen
	f *os.File
}

// Terminal returns the file below: print to it is what Write does.
func (w *screenFile) Terminal() *os.File { return w.f }

func (w *screenFile) Write(p []byte) (int, error) {
	w.s.mu.Lock()
	defer w.s.mu.Unlock()
	if w.s.line == nil {
		if len(p) > 0 {
			w.s.partial = p[len(p)-1] != '\n'
		}
		return w.f.Write(p)
	}
	w.s.held = append(w.s.held, p...)
	if err := w.s.show(); err != nil {
		return 0, err
	}
	return len(p), nil
}

const (
	maxHeld   = 1 << 16               // what is held at most
	quiesce   = 50 * time.Millisecond // how long the editor may take to be ready
	quiesceBy = time.Millisecond
)

// show writes the lines that are held above the one that is edited. s.mu is held, and given up while the
// editor is between two states.
func (s *Screen) show() error {
	for t := time.Duration(0); t < quiesce && s.line != nil && !s.line.Terminal.IsReading(); t += quiesceBy {
		s.mu.Unlock()
		time.Sleep(quiesceBy)
		s.mu.Lock()
	}
	n := bytes.LastIndexByte(s.held, '\n') + 1
	if len(s.held) > maxHeld {
		s.held = append(s.held, '\n')
		n = len(s.held)
	}
	if s.line == nil {
		n = len(s.held)
	}
	if n == 0 {
		return nil
	}
	text := s.held[:n]
	s.held = s.held[n:]
	if s.line != nil {
		s.line.Clean()
		defer s.line.Refresh()
	}
	_, err := s.out.Write(text)
	return err
}

// edit says that a line is edited from now on; nil: none.
func (s *Screen) edit(line *readline.Instance) {
	if s.stdin != nil {
		s.stdin.edit(line != nil)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.line = line
	// A terminal that is gone ends the session at the next reading.
	switch {
	case line != nil && s.partial:
		_, _ = s.out.WriteString("\n")
		s.partial = false
	case line == nil && len(s.held) > 0:
		_, _ = s.out.Write(s.held)
		s.held, s.partial = nil, true
	}
}

// typed says that the user has ended a line that a script has read, which moved the cursor.
func (s *Screen) typed() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.partial = false
}
