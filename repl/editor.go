package repl

import (
	"errors"
	"io"
	"strings"

	"github.com/chzyer/readline"
)

// editor reads lines from a terminal.
type editor struct {
	screen  *Screen
	rl      *readline.Instance
	keys    *keys
	history *history
	colour  bool
}

func newEditor(screen *Screen, c readline.AutoCompleter, colour bool) (*editor, error) {
	k, err := newKeys(screen.in, screen.out)
	if err != nil {
		return nil, err
	}
	e := &editor{screen: screen, keys: k, history: openHistory(), colour: colour}
	e.rl, err = readline.NewEx(&readline.Config{
		Stdin: k, Stdout: screen.out, Stderr: screen.out,
		AutoComplete: c, Painter: painter{colour}, EOFPrompt: "\n",
		DisableAutoSaveHistory: true, HistoryLimit: maxHistory,
		FuncGetWidth: width, FuncFilterInputRune: e.filter,
	})
	if err != nil {
		return nil, errors.Join(err, k.Close())
	}
	for _, line := range e.history.lines {
		if err := e.rl.SaveHistory(line); err != nil {
			return nil, err
		}
	}
	return e, nil
}

// width is the terminal's, or a usual one where it does not tell: the editor can't work without.
func width() int {
	if w := readline.GetScreenWidth(); w > 0 {
		return w
	}
	return 80
}

// filter lets all keys through. Enter in the list of completions chooses one, and more keys follow.
func (e *editor) filter(r rune) (rune, bool) {
	if (r == readline.CharEnter || r == readline.CharCtrlJ) && e.rl.Operation.IsInCompleteSelectMode() {
		e.keys.open()
	}
	return r, true
}

func (e *editor) readLine(prompt string) (string, error) {
	if e.colour {
		prompt = colourPrompt(prompt)
	}
	e.rl.SetPrompt(prompt)
	e.screen.edit(e.rl)
	e.keys.open()
	line, err := e.rl.Readline()
	e.keys.shut()
	e.screen.edit(nil)
	switch {
	case err == readline.ErrInterrupt:
		e.keys.forget()
		return "", errInterrupted
	case err != nil:
		return "", err
	}
	line = strings.ReplaceAll(line, pastedTab, "\t")
	if strings.TrimSpace(line) != "" {
		if err := e.rl.SaveHistory(line); err != nil {
			return "", err
		}
		e.history.add(line)
	}
	return line, nil
}

func (e *editor) pasted() string { return e.keys.pasted() }

func (e *editor) close() error {
	err := e.keys.Close() // first: the editor waits for its reader
	if cerr := e.rl.Close(); err == nil && cerr != io.ErrClosedPipe {
		err = cerr
	}
	e.history.close()
	return err
}
