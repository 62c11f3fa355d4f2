// Package traceback is the native part of Python's traceback module: the places
// of frames, and the texts that the interpreter itself shows for them.
package traceback

import (
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// LowLevelModule declares _traceback.
func LowLevelModule() *native.Module {
	return &native.Module{
		Name: "_traceback", Doc: "The texts of tracebacks.",
		Funcs: []*object.Native{
			native.Def("place(frame, /)", native.Fixed(place), `
Return where a frame or a traceback is: its line, last line, column and last column, and the lines of source.`),
			native.Def("source(lines, colno, end_colno, /)", native.Fixed(sourceLine), `Return lines of source with carets under a part of them.`),
			native.Def("summary(exception, /)", native.Fixed(summary), `Return the class and message of an exception, and its notes, as they are printed.`),
		},
	}
}

func place(_ *object.Thread, a []object.Value) (object.Value, error) {
	var info object.FrameInfo
	switch f := a[0].Native().(type) {
	case *object.Frame:
		info = f.Info
	case *object.Traceback:
		info = f.Frame
	default:
		return object.Value{}, object.Errorf(object.TypeError, "expected a frame or a traceback, not %s", a[0].Type().Name())
	}
	line, col, endLine, endCol := info.Place()
	endLine = max(line, endLine)
	var lines []object.Value
	for n := line; n <= endLine && n > 0; n++ {
		lines = append(lines, object.Str(strings.TrimRight(info.Function.Code.Source(n), " \t\r\n\f\v")))
	}
	return object.TupleOf(object.Int(int64(line)), object.Int(int64(endLine)), column(col), column(endCol), object.NewList(lines).Value()).Value(), nil
}

func column(n int) object.Value {
	if n < 0 {
		return object.None
	}
	return object.Int(int64(n))
}

func sourceLine(th *object.Thread, a []object.Value) (object.Value, error) {
	var lines []string
	err := object.Iterate(th, a[0], func(x object.Value) (bool, error) {
		s, ok := x.AsStr()
		if !ok {
			return false, object.Errorf(object.TypeError, "a line is a str, not %s", x.Type().Name())
		}
		lines = append(lines, s)
		return true, nil
	})
	if err != nil {
		return object.Value{}, err
	}
	columns := [2]int{-1, -1}
	for i, v := range a[1:3] {
		if v.IsNone() {
			continue
		}
		if columns[i], err = object.IndexInt(th, v, object.OverflowError); err != nil {
			return object.Value{}, err
		}
	}
	return object.Str(object.FormatSource(lines, columns[0], columns[1])), nil
}

func summary(th *object.Thread, a []object.Value) (object.Value, error) {
	e, ok := a[0].AsException()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "expected an exception, not %s", a[0].Type().Name())
	}
	return object.Str(object.FormatExceptionOnly(th, e)), nil
}
