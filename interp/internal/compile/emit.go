package compile

import (
	"math"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

// fn is a code object in the making.
type fn struct {
	c     *compiler
	scope *syntax.Scope
	out   *code.Function
	shift int // register of the scope's first variable

	first     int            // first temporary
	next      int            // next free temporary
	namespace int            // register of the class namespace that names are looked up in
	gen       int            // register of the generator
	self      *syntax.Symbol // first parameter, or nil

	low, high pool // constants with numbers that fit an operand, and others
	made      map[*syntax.Scope]int

	labels []place
	fixups []fixup
	long   bool // conditional jumps have any length
	bound  int  // where a label or a handler was put last
	last   code.Op

	block *block // innermost one being compiled

	// assigned has a bit for each of the first 64 registers that surely holds
	// a value here (all of them where control never comes), deleted for each
	// that some statement unbinds.
	assigned, deleted uint64
}

// maxCode bounds the words of a function: finally blocks are compiled several
// times, and nested ones multiply.
const maxCode = 1 << 23

// nowhere is the span of instructions that stand for nothing in the source.
var nowhere = syntax.Span{}

// r returns the operand that names a register.
func r(n int) int { return n * code.RegScale }

func spanOf(n syntax.Node) syntax.Span { return syntax.Span{From: n.Start(), To: n.End()} }

// emit appends an instruction and returns where it is.
func (f *fn) emit(sp syntax.Span, op code.Op, x uint8, a, b, c int) int {
	return f.append(sp, op, code.ABC(op, x, a, b, c))
}

// emitWide appends an instruction with a 32-bit operand.
func (f *fn) emitWide(sp syntax.Span, op code.Op, x uint8, a, wide int) int {
	return f.append(sp, op, code.AWide(op, x, a, int32(wide)))
}

// emitCached appends an instruction with a word of inline cache.
func (f *fn) emitCached(sp syntax.Span, op code.Op, x uint8, a, b, c int, cache uint64) {
	f.emit(sp, op, x, a, b, c)
	f.out.Code = append(f.out.Code, cache)
}

func (f *fn) append(sp syntax.Span, op code.Op, w uint64) int {
	pc := len(f.out.Code)
	if pc >= maxCode {
		f.c.error(sp, "function is too large")
		f.out.Code = f.out.Code[:0]
		pc = 0
	}
	f.out.AddSpan(pc, uint32(sp.From), uint32(sp.To))
	f.out.Code = append(f.out.Code, w)
	f.last = op
	return pc
}

// label is a place that jumps go to.
type label int32

// place says where a label is, and whether anything jumps to it.
type place struct {
	pc   int32
	used bool
}

type fixup struct {
	pc   int32
	to   label
	wide bool
}

func (f *fn) newLabel() label {
	f.labels = append(f.labels, place{pc: -1})
	return label(len(f.labels) - 1)
}

// bind puts a label, to which all jumps lead forward, here.
func (f *fn) bind(l label) {
	f.labels[l].pc = int32(len(f.out.Code))
	if f.labels[l].used {
		f.bound = len(f.out.Code)
	}
}

// bindLoop puts a label here to which jumps lead back.
func (f *fn) bindLoop(l label) {
	f.labels[l].used = true
	f.bind(l)
}

// fix notes that the instruction at pc jumps to a label.
func (f *fn) fix(pc int, to label, wide bool) {
	f.labels[to].used = true
	f.fixups = append(f.fixups, fixup{int32(pc), to, wide})
}

// dead reports whether control never comes here.
func (f *fn) dead() bool {
	if f.bound == len(f.out.Code) {
		return false
	}
	switch f.last {
	case code.Return, code.ReturnConst, code.ReturnGen, code.Jump, code.JumpBack, code.Raise, code.Reraise, code.RaiseAssertion:
		return true
	}
	return false
}

// jump goes to a label.
func (f *fn) jump(sp syntax.Span, to label) {
	if !f.dead() {
		f.fix(f.emitWide(sp, code.Jump, 0, 0, 0), to, true)
	}
}

// jumpBack goes to a label of a loop that lies before.
func (f *fn) jumpBack(sp syntax.Span, to label) {
	if !f.dead() {
		f.fix(f.emitWide(sp, code.JumpBack, 0, 0, 0), to, true)
	}
}

// branch emits an instruction whose operand c is a jump.
func (f *fn) branch(sp syntax.Span, op code.Op, x uint8, a, b int, to label) {
	if !f.long {
		f.fix(f.emit(sp, op, x, a, b, 0), to, false)
		return
	}
	f.emit(sp, op, x, a, b, 1)
	f.emitWide(sp, code.Jump, 0, 0, 1)
	f.fix(f.emitWide(sp, code.Jump, 0, 0, 0), to, true)
	f.bound = len(f.out.Code)
}

// finish completes the function; it reports false if a jump is too long.
func (f *fn) finish() bool {
	for _, fix := range f.fixups {
		if int(fix.pc) >= len(f.out.Code) {
			continue // after an error
		}
		off := int(f.labels[fix.to].pc) - int(fix.pc) - 1
		w := f.out.Code[fix.pc]
		switch {
		case fix.wide:
			w = w&math.MaxUint32 | uint64(uint32(off))<<32
		case off != int(int16(off)):
			return false
		default:
			w = w&(1<<48-1) | uint64(uint16(off))<<48
		}
		f.out.Code[fix.pc] = w
	}
	f.out.Consts = f.constants()
	f.out.Registers = max(1, f.out.Registers)
	return true
}

// returnNone ends a function without a value, unless control never comes here.
func (f *fn) returnNone() {
	if !f.dead() {
		f.returnConst(nowhere, code.Value{Kind: code.ConstNone})
	}
}

// returnConst emits the return of a constant.
func (f *fn) returnConst(sp syntax.Span, v code.Value) {
	if !f.out.Flags.Suspends() {
		f.emitWide(sp, code.ReturnConst, 0, 0, f.constant(v))
		return
	}
	t := f.temp()
	f.loadConst(sp, t, v)
	f.emit(sp, code.ReturnGen, 0, r(t), r(f.gen), 0)
	f.next = t
}

// returnReg emits the return of a register's value.
func (f *fn) returnReg(sp syntax.Span, reg int) {
	if f.out.Flags.Suspends() {
		f.emit(sp, code.ReturnGen, 0, r(reg), r(f.gen), 0)
		return
	}
	f.emit(sp, code.Return, 0, r(reg), 0, 0)
}
