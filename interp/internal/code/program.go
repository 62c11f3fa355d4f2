package code

import (
	"math/big"
	"sort"
)

// File is a source file, shared by all code compiled from it.
type File struct {
	Name   string
	Source string
	Starts []uint32 // offset of each line's first byte
}

// Line returns line n, from 1, without its end; "" if there is none.
func (f *File) Line(n int) string {
	if n < 1 || n > len(f.Starts) {
		return ""
	}
	end := len(f.Source)
	if n < len(f.Starts) {
		end = int(f.Starts[n])
	}
	s := f.Source[f.Starts[n-1]:end]
	for len(s) > 0 && (s[len(s)-1] == '\n' || s[len(s)-1] == '\r') {
		s = s[:len(s)-1]
	}
	return s
}

// LineCol returns the line, from 1, and column, from 0 in bytes, of an offset.
func (f *File) LineCol(offset int) (line, col int) {
	i := sort.Search(len(f.Starts), func(i int) bool { return int(f.Starts[i]) > offset })
	if i == 0 {
		return 1, offset
	}
	return i, offset - int(f.Starts[i-1])
}

// ConstKind says what a constant is.
type ConstKind uint8

// The kinds of constants.
const (
	ConstNone ConstKind = iota
	ConstTrue
	ConstFalse
	ConstEllipsis
	ConstInt
	ConstBig
	ConstFloat
	ConstString
	ConstBytes
	ConstTuple
)

// Value is a constant.
type Value struct {
	Kind  ConstKind
	Int   int64
	Float float64
	Text  string // of a string or bytes
	Big   *big.Int
	Elems []Value // of a tuple
}

// ParamKind is how a parameter takes its argument.
type ParamKind uint8

// The kinds of parameters.
const (
	PositionalOnly ParamKind = iota
	Positional
	VarPositional
	KeywordOnly
	VarKeyword
)

// Param is a parameter; parameter i is register i.
type Param struct {
	Name string
	Kind ParamKind
}

// Flags say what kind of function it is.
type Flags uint8

// The flags of a function.
const (
	Generator Flags = 1 << iota
	Coroutine
	AsyncGenerator
	ClassBody
	Nested
	ModuleBody
)

// Suspends reports whether a call makes a generator, coroutine or async generator.
func (f Flags) Suspends() bool { return f&(Generator|Coroutine|AsyncGenerator) != 0 }

// Capture says where a new closure's free variable comes from: register Index
// of the enclosing frame, or the enclosing function's own free variable.
type Capture struct {
	Local bool
	Index int
}

// Handler is a range of instructions whose exceptions go to Target, with the
// exception in register Reg. Of nested ones the inner comes first.
type Handler struct {
	Start, End, Target int
	Reg                int
}

// Scoped is a variable of a comprehension, which locals() has only while the
// comprehension runs.
type Scoped struct {
	Reg, Start, End int
}

// Function is a compiled function, class body or module.
type Function struct {
	Name, Qualname string
	File           *File
	FirstLine      int
	Flags          Flags
	Params         []Param
	Locals         []string // names of the registers that are variables
	CellLocals     []int    // registers that hold cells
	Scoped         []Scoped // registers that are variables for a part of the code only
	Free           []string
	Captures       []Capture // of Free, in the enclosing function
	Registers      int
	// Namespace is the register of a class body's namespace, GenReg that of a
	// suspended function's generator.
	Namespace, GenReg int
	Code              []uint64
	Consts            []Value
	Functions         []*Function
	Handlers          []Handler
	Doc               string
	HasDoc            bool

	spans []span
	// Globals is shared by all functions of a module: the names behind GetGlobal's numbers.
	Globals []string
}

type span struct {
	pc       uint32
	from, to uint32 // offsets + 1, as syntax.Pos
}

// AddSpan records that the instructions from pc on come from a piece of source.
func (f *Function) AddSpan(pc int, from, to uint32) {
	if n := len(f.spans); n > 0 {
		last := &f.spans[n-1]
		if last.from == from && last.to == to {
			return
		}
		if last.pc == uint32(pc) {
			last.from, last.to = from, to
			return
		}
	}
	f.spans = append(f.spans, span{uint32(pc), from, to})
}

// Span returns the source offsets of the instruction at pc; ok is false if it has none.
func (f *Function) Span(pc int) (from, to int, ok bool) {
	i := sort.Search(len(f.spans), func(i int) bool { return int(f.spans[i].pc) > pc })
	if i == 0 || f.spans[i-1].from == 0 {
		return 0, 0, false
	}
	s := f.spans[i-1]
	return int(s.from) - 1, int(s.to) - 1, true
}

// Position returns lines from 1 and columns from 0 of the instruction at pc.
func (f *Function) Position(pc int) (line, col, endLine, endCol int) {
	from, to, ok := f.Span(pc)
	if !ok {
		return f.FirstLine, -1, f.FirstLine, -1
	}
	line, col = f.File.LineCol(from)
	endLine, endCol = f.File.LineCol(to)
	return line, col, endLine, endCol
}

// HandlerFor returns the innermost handler of the instruction at pc, or nil.
func (f *Function) HandlerFor(pc int) *Handler {
	for i := range f.Handlers {
		if h := &f.Handlers[i]; h.Start <= pc && pc < h.End {
			return h
		}
	}
	return nil
}
