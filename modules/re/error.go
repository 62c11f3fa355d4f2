package re

import (
	"fmt"
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func errorClass() *native.Class {
	return native.NewException(native.Class{
		Name: "PatternError", Module: moduleName, Base: []*object.Type{object.ExceptionClass},
		Doc:       "An invalid regular expression, or replacement: msg, pattern, pos, lineno, colno.",
		Signature: "PatternError(msg, pattern=None, pos=None)",
		Init:      native.Fixed(initError),
	})
}

func initError(th *object.Thread, a []object.Value) (object.Value, error) {
	msg, err := object.ToStr(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	line, column := object.None, object.None
	if !a[2].IsNone() && !a[3].IsNone() {
		pos, err := object.IndexInt(th, a[3], object.OverflowError)
		if err != nil {
			return object.Value{}, err
		}
		text, err := patternText(th, a[2])
		if err != nil {
			return object.Value{}, err
		}
		before := text[:min(max(pos, 0), len(text))]
		last := strings.LastIndexByte(string(before), '\n')
		n := strings.Count(string(before), "\n") + 1
		at := pos - len([]rune(string(before)[:last+1])) + 1
		line, column = object.Int(int64(n)), object.Int(int64(at))
		msg = fmt.Sprintf("%s at position %d", msg, pos)
		if strings.Contains(string(text), "\n") {
			msg = fmt.Sprintf("%s (line %d, column %d)", msg, n, at)
		}
	}
	e, _ := a[0].AsException()
	e.SetArgs(th, object.TupleOf(object.Str(msg)).Value())
	for _, f := range []object.OwnAttr{
		{Name: "msg", Value: a[1]}, {Name: "pattern", Value: a[2]}, {Name: "pos", Value: a[3]},
		{Name: "lineno", Value: line}, {Name: "colno", Value: column},
	} {
		if err := object.GenericSetAttr(th, a[0], f.Name, f.Value); err != nil {
			return object.Value{}, err
		}
	}
	return object.None, nil
}

// patternText is the pattern, a rune for each character or byte.
func patternText(th *object.Thread, v object.Value) ([]rune, error) {
	if s, ok := v.AsStr(); ok {
		return runesOf(s), nil
	}
	b, ok := native.BytesLike(th, v)
	if !ok {
		return nil, object.Errorf(object.TypeError, "pattern must be str or bytes, not %s", v.Type().Name())
	}
	text := make([]rune, len(b))
	for i, c := range b {
		text[i] = rune(c)
	}
	return text, nil
}

// patternError makes a PatternError; without a pattern it has no position.
func patternError(th *object.Thread, msg string, pattern object.Value, pos int) error {
	args := []object.Value{object.Str(msg)}
	if pattern.IsSet() {
		args = append(args, pattern, object.Int(int64(pos)))
	}
	v, err := object.Call(th, native.Type(th.Runtime, errorClass).Value(), args, nil)
	if err != nil {
		return err
	}
	e, _ := v.AsException()
	return e
}

// warn issues a FutureWarning about the pattern, where there is a module warnings.
func (p *parser) warn(format string, a ...any) {
	m, err := p.th.Runtime.Import(p.th, "warnings")
	if err != nil {
		return
	}
	f := m.Get("warn")
	if !f.IsSet() {
		return
	}
	msg := object.Str(fmt.Sprintf(format, a...))
	if _, err := object.Call(p.th, f, []object.Value{msg, object.FutureWarning.Value()}, nil); err != nil {
		panic(syntaxError{err})
	}
}
