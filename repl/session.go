package repl

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
)

// Config says what a session works with.
type Config struct {
	Interp *interp.Interp
	// Module is where the statements run.
	Module *interp.Module
	// Screen is what the interpreter prints to, and lines are edited on; its Stdout and Stderr have to be the
	// interpreter's.
	Screen *Screen
	// Banner is shown at the start, unless it is empty.
	Banner string
	// DialectChanged, if set, is told of the dialect that .dialect sets.
	DialectChanged func(d *object.Dialect)
}

// Session is one run of the REPL.
type Session struct {
	Config
	lines  source
	block  string // the lines of the statement that is being read
	colour bool
}

// source is where the lines come from.
type source interface {
	// readLine returns a line without its end; io.EOF at the end of input, errInterrupted after Ctrl-C.
	readLine(prompt string) (string, error)
	// pasted is the text that was pasted behind the last line, with \r at the ends of lines.
	pasted() string
	close() error
}

var errInterrupted = errors.New("interrupted")

// New makes a session; Run runs it.
func New(c Config) *Session { return &Session{Config: c, colour: c.Screen.colour} }

// Run reads and runs statements until the end of input, or until one ends the program: the error is that
// statement's SystemExit then.
func (s *Session) Run(ctx context.Context) error {
	s.prepare(ctx)
	if s.Banner != "" {
		fmt.Fprintln(s.Screen.stderr, s.Banner)
	}
	if err := s.openLines(ctx); err != nil {
		return err
	}
	err := s.loop(ctx)
	return errors.Join(err, s.lines.close())
}

// Script runs a script, before Run: the statements go on where it ran. What it raises, SystemExit too, is only
// shown; the error is of a script that could not be run.
func (s *Session) Script(ctx context.Context, run func() error) error {
	err := run()
	s.Interp.FlushOutput()
	if main, err := s.Interp.Import(ctx, "__main__"); err == nil {
		s.Module = main
	}
	var e *interp.Error
	if errors.As(err, &e) {
		if _, exits := e.ExitCode(); exits {
			s.remember(e.Exception)
			return s.show(e)
		}
	}
	return s.report(err)
}

// show prints a traceback.
func (s *Session) show(e *interp.Error) error {
	text := e.Error()
	if s.colour {
		text = colourTraceback(text)
	}
	_, err := io.WriteString(s.Screen.stderr, text+"\n")
	return err
}

// openLines chooses between the editor and plain lines.
func (s *Session) openLines(ctx context.Context) (err error) {
	if !s.Screen.Interactive() {
		s.lines = &plain{s: s, ctx: ctx}
		return nil
	}
	s.lines, err = newEditor(s.Screen, &completer{s: s}, s.colour)
	return err
}

// prepare makes what scripts find in an interactive interpreter: help, sys.ps1 and sys.ps2.
func (s *Session) prepare(ctx context.Context) {
	if sys, err := s.Interp.Import(ctx, "sys"); err == nil {
		for name, text := range map[string]string{"ps1": ">>> ", "ps2": "... "} {
			if !sys.Get(name).IsSet() {
				sys.Set(name, object.Str(text))
			}
		}
	}
	s.Interp.Runtime().Builtins.Set("help", helpFunction().Value())
}

func (s *Session) loop(ctx context.Context) error {
	for {
		src, err := s.readStatement(ctx)
		switch {
		case err == io.EOF:
			return nil
		case err == errInterrupted:
			s.message("KeyboardInterrupt")
			continue
		case err != nil:
			return err
		}
		if err := s.do(ctx, src); err != nil {
			return err
		}
	}
}

// do runs a statement or command; an error ends the session.
func (s *Session) do(ctx context.Context, src string) error {
	line := strings.TrimSpace(src)
	switch {
	case line == "":
		return nil
	case (line == "exit" || line == "quit") && !s.Module.Get(line).IsSet():
		return s.execute(ctx, line+"()\n")
	case line == "help" && !s.Module.Get(line).IsSet():
		return s.execute(ctx, "help()\n")
	case isCommand(line):
		s.command(line)
		return nil
	}
	if name, ok := question(line); ok {
		src = "help(" + name + ")\n"
	}
	return s.execute(ctx, src)
}

// execute runs a statement, and reports its exception unless that ends the program.
func (s *Session) execute(ctx context.Context, src string) error {
	if err := s.settle(ctx); err != nil {
		return err
	}
	err := s.Interp.ExecInteractive(ctx, s.Module, src)
	s.Interp.FlushOutput()
	return s.report(err)
}

// settle has handlers of signals run for those that came while nothing ran. An interrupt had nothing to stop.
func (s *Session) settle(ctx context.Context) error {
	err := s.Interp.Do(ctx, func(th *object.Thread) error { return th.Safepoint() })
	var e *interp.Error
	if errors.As(err, &e) && e.Interrupted() {
		return nil
	}
	return s.report(err)
}

// report shows what a statement raised; SystemExit, and what is no exception of the script, it returns.
func (s *Session) report(err error) error {
	var e *interp.Error
	if err == nil {
		return nil
	}
	if !errors.As(err, &e) {
		return err
	}
	if _, exits := e.ExitCode(); exits {
		return err
	}
	own := s.remember(e.Exception)
	if s.colour && own {
		return s.show(e)
	}
	s.Interp.Uncaught(err)
	return nil
}

// Uncaught is Interp.Uncaught for what a script ends with, in colours where the screen shows them.
func Uncaught(in *interp.Interp, screen *Screen, err error) (status int) {
	var e *interp.Error
	if !screen.colour || !errors.As(err, &e) {
		return in.Uncaught(err)
	}
	s := New(Config{Interp: in, Screen: screen})
	if _, exits := e.ExitCode(); exits || !s.remember(e.Exception) {
		return in.Uncaught(err)
	}
	in.FlushOutput()
	if s.show(e) == nil && e.Interrupted() {
		return 130
	}
	return 1
}

// remember keeps an exception as sys.last_exc and its like, and reports whether sys.excepthook and sys.stderr are Python's own.
func (s *Session) remember(e *object.Exception) (own bool) {
	own = true
	_ = s.Interp.Do(context.Background(), func(th *object.Thread) error { // it can't fail
		sys, ok := th.Runtime.Modules.GetStr(th, "sys").AsModule()
		if !ok {
			return nil
		}
		tb := object.TracebackValue(th, e)
		sys.Set("last_exc", e.Value())
		sys.Set("last_type", e.Type().Value())
		sys.Set("last_value", e.Value())
		sys.Set("last_traceback", tb)
		own = sys.Get("excepthook") == sys.Get("__excepthook__") && sys.Get("stderr") == sys.Get("__stderr__")
		return nil
	})
	return own
}

// message tells the user something that is no output of a script.
func (s *Session) message(format string, a ...any) {
	fmt.Fprintf(s.Screen.stderr, format+"\n", a...)
}

// prompt is sys.ps1 or sys.ps2 as the script has set it.
func (s *Session) prompt(ctx context.Context, name, usual string) string {
	text := usual
	err := s.Interp.Do(ctx, func(th *object.Thread) error {
		sys, ok := th.Runtime.Modules.GetStr(th, "sys").AsModule()
		if !ok {
			return nil
		}
		v := sys.Get(name)
		if !v.IsSet() {
			return nil
		}
		shown, err := object.ToStr(th, v)
		if err == nil {
			text = shown
		}
		return err
	})
	if err != nil {
		s.message("%s", strings.TrimSpace(lastLine(err.Error())))
	}
	return text
}

func lastLine(text string) string { return text[strings.LastIndexByte(text, '\n')+1:] }

// Colours reports whether a terminal is to show colours.
func colours() bool { return os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" }
