package re

import (
	"fmt"

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
		msg, line, column, err = withPlace(th, msg, a[2], pos)
		if err != nil {
			return object.Value{}, err
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

// withPlace adds to a message the place of character pos in a pattern, and returns its line and column.
func withPlace(th *object.Thread, msg string, pattern object.Value, pos int) (placed string, line, column object.Value, err error) {
	text, before, err := splitPattern(th, pattern, max(pos, 0))
	if err != nil {
		return "", line, column, err
	}
	n, err := object.CountIn(th, before, "\n", len(before))
	if err != nil {
		return "", line, column, err
	}
	last, err := object.FindLast(th, before, "\n")
	if err != nil {
		return "", line, column, err
	}
	skipped := last + 1
	if _, ok := pattern.AsStr(); ok {
		if skipped, err = object.RuneCountLong(th, before[:skipped]); err != nil {
			return "", line, column, err
		}
	}
	n, at := n+1, pos-skipped+1
	place := fmt.Sprintf("%%s at position %d", pos)
	if i, err := object.Find(th, text, "\n"); err != nil {
		return "", line, column, err
	} else if i >= 0 {
		place += fmt.Sprintf(" (line %d, column %d)", n, at)
	}
	placed, err = object.LongMessage(th, place, msg)
	return placed, object.Int(int64(n)), object.Int(int64(at)), err
}

// splitPattern returns the text of a pattern, and what of it is before character pos.
func splitPattern(th *object.Thread, v object.Value, pos int) (text, before string, err error) {
	if s, ok := v.AsString(); ok {
		if err := s.Mark(th); err != nil {
			return "", "", err
		}
		return s.Text(), s.Text()[:s.Offset(min(pos, s.Len()))], nil
	}
	b, ok := native.BytesLike(th, v)
	if !ok {
		return "", "", object.Errorf(object.TypeError, "pattern must be str or bytes, not %s", v.Type().Name())
	}
	text = object.BytesText(b)
	return text, text[:min(pos, len(text))], nil
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
