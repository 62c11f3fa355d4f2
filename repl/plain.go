package repl

import (
	"context"
	"errors"
	"io"
	"strings"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
)

// plain reads lines that nobody edits, from sys.stdin: input() reads on behind them.
type plain struct {
	s   *Session
	ctx context.Context
}

func (p *plain) readLine(prompt string) (line string, err error) {
	if _, err := io.WriteString(p.s.Screen.stderr, prompt); err != nil {
		return "", err
	}
	err = p.s.Interp.Do(p.ctx, func(th *object.Thread) error {
		line, err = stdinLine(th)
		return err
	})
	var e *interp.Error
	switch {
	case errors.As(err, &e) && e.Interrupted():
		_, err = io.WriteString(p.s.Screen.stderr, "\n")
		if err != nil {
			return "", err
		}
		return "", errInterrupted
	case err != nil:
		return "", err
	case line == "":
		_, err = io.WriteString(p.s.Screen.stderr, "\n")
		if err != nil {
			return "", err
		}
		return "", io.EOF
	}
	return strings.TrimSuffix(line, "\n"), nil
}

// stdinLine calls sys.stdin.readline.
func stdinLine(th *object.Thread) (string, error) {
	sys, err := th.Runtime.Import(th, "sys")
	if err != nil {
		return "", err
	}
	read, err := object.GetAttr(th, sys.Get("stdin"), "readline")
	if err != nil {
		return "", err
	}
	v, err := object.Call(th, read, nil, nil)
	if err != nil {
		return "", err
	}
	line, ok := v.AsStr()
	if !ok {
		return "", object.Errorf(object.TypeError, "sys.stdin.readline() returned non-string")
	}
	return line, nil
}

func (p *plain) pasted() string { return "" }
func (p *plain) close() error   { return nil }
