package repl

import (
	"os"
	"path/filepath"
	"strings"
)

const maxHistory = 1000 // lines

// history is the file of the lines that were typed. It is a convenience: where it can't be read or
// written there is none.
type history struct {
	lines []string
	file  *os.File // nil: none
}

// openHistory opens starling/history in the XDG state folder.
func openHistory() *history {
	h := &history{}
	folder := stateFolder()
	if folder == "" || os.MkdirAll(folder, 0o700) != nil {
		return h
	}
	name := filepath.Join(folder, "history")
	if text, err := os.ReadFile(name); err == nil {
		h.load(name, string(text))
	}
	if f, err := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600); err == nil {
		h.file = f
	}
	return h
}

// stateFolder is where the state of the command is kept, "" if there is no place.
func stateFolder() string {
	if dir := os.Getenv("XDG_STATE_HOME"); filepath.IsAbs(dir) {
		return filepath.Join(dir, "starling")
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return ""
	}
	return filepath.Join(home, ".local", "state", "starling")
}

// load takes the last lines of the file, which it shortens once it has twice as many.
func (h *history) load(name, text string) {
	lines := strings.FieldsFunc(text, func(r rune) bool { return r == '\n' })
	if n := len(lines); n > maxHistory {
		h.lines = lines[n-maxHistory:]
	} else {
		h.lines = lines
	}
	if len(lines) < 2*maxHistory {
		return
	}
	short := name + ".new"
	if os.WriteFile(short, []byte(strings.Join(h.lines, "\n")+"\n"), 0o600) != nil || os.Rename(short, name) != nil {
		_ = os.Remove(short) // the long file stays
	}
}

// add appends a line to the file.
func (h *history) add(line string) {
	if h.file == nil {
		return
	}
	if _, err := h.file.WriteString(line + "\n"); err != nil {
		h.close()
	}
}

func (h *history) close() {
	if h.file != nil {
		_ = h.file.Close() // every line was written by itself
		h.file = nil
	}
}
