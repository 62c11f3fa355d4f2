// Package warn issues warnings of native code, as Python's warnings module does
// by default.
package warn

import (
	"fmt"
	"strings"
	"sync"

	"github.com/starling-lang/starling/builtins"
	"github.com/starling-lang/starling/interp/object"
)

// shown are the warnings that an interpreter has printed: each is printed once for a place.
type shown struct {
	mu sync.Mutex
	m  map[string]bool
}

type shownKey struct{}

// Deprecated warns that the running script function calls something deprecated. A script that
// has imported module warnings gets it from there; otherwise it is printed, if the main
// script makes the call.
func Deprecated(th *object.Thread, message string) error {
	if m, ok := th.Runtime.Modules.GetStr(th, "warnings").AsModule(); ok {
		if f := m.Get("warn"); f.IsSet() {
			_, err := object.Call(th, f, []object.Value{object.Str(message), object.DeprecationWarning.Value()}, nil)
			return err
		}
	}
	frame := object.StackFrame(th, 0)
	if frame == nil || frame.Info.Function.Module == nil {
		return nil
	}
	if name, _ := frame.Info.Function.Module.Get("__name__").AsStr(); name != "__main__" {
		return nil
	}
	code, line := frame.Info.Function.Code, frame.Info.Line()
	text := fmt.Sprintf("%s:%d: DeprecationWarning: %s\n", code.Filename(), line, message)
	if !first(th, text) {
		return nil
	}
	if source := strings.TrimSpace(code.Source(line)); source != "" {
		text += "  " + source + "\n"
	}
	out, err := builtins.CurrentStderr(th)
	if err != nil || out.IsNone() {
		return err
	}
	return builtins.WriteTo(th, out, text)
}

// first reports whether the text was not printed yet.
func first(th *object.Thread, text string) bool {
	s := th.Runtime.State(shownKey{}, func() any { return &shown{m: map[string]bool{}} }).(*shown)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.m[text] {
		return false
	}
	s.m[text] = true
	return true
}
