package builtins

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// installCode adds the methods of code objects and frames.
func installCode() {
	object.CodeType.DefineMethods(
		native.Def("co_lines()", native.Fixed(codeLines), "Return an iterator over the parts of the code that a line has: where each begins and ends, and the line."),
		native.Def("co_positions()", native.Fixed(codePositions), "Return an iterator over the places of the instructions: line, last line, column, last column."),
	)
	object.FrameType.DefineMethods(
		native.Def("clear()", native.Fixed(clearFrame), "Let go of the local variables, which frames do not keep here."),
	)
}

// wordSize is how many bytes of a code's text a number of an instruction stands for.
const wordSize = 8

func codeLines(th *object.Thread, a []object.Value) (object.Value, error) {
	c := native.To[*object.CodeObject](a[0]).Func.Code
	at := c.Instructions()
	var parts []object.Value
	for i := 0; i+1 < len(at); {
		line, _, _, _ := c.Position(at[i])
		j := i + 1
		for j+1 < len(at) {
			if next, _, _, _ := c.Position(at[j]); next != line {
				break
			}
			j++
		}
		parts = append(parts, object.TupleOf(object.Int(int64(at[i]*wordSize)), object.Int(int64(at[j]*wordSize)), lineOrNone(line)).Value())
		i = j
	}
	return object.Iter(th, object.NewList(parts).Value())
}

func lineOrNone(line int) object.Value {
	if line == 0 {
		return object.None
	}
	return object.Int(int64(line))
}

func codePositions(th *object.Thread, a []object.Value) (object.Value, error) {
	c := native.To[*object.CodeObject](a[0]).Func.Code
	at := c.Instructions()
	var places []object.Value
	for _, pc := range at[:len(at)-1] {
		line, col, endLine, endCol := c.Position(pc)
		if line == 0 {
			places = append(places, object.TupleOf(object.None, object.None, object.None, object.None).Value())
			continue
		}
		places = append(places, object.TupleOf(object.Int(int64(line)), object.Int(int64(endLine)), object.Int(int64(col)), object.Int(int64(endCol))).Value())
	}
	return object.Iter(th, object.NewList(places).Value())
}

func clearFrame(th *object.Thread, a []object.Value) (object.Value, error) {
	f := native.To[*object.Frame](a[0]).Info.Function
	for _, running := range th.Engine.Frames(th) {
		if running.Function == f {
			return object.Value{}, object.Errorf(object.RuntimeError, "cannot clear an executing frame")
		}
	}
	return object.None, nil
}
