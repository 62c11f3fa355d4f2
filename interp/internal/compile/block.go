package compile

import (
	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

// blockKind is a kind of block: what surrounds the statement being compiled
// and has a say when control leaves it.
type blockKind uint8

const (
	loopBlock    blockKind = iota
	tryBlock               // body of a try with except clauses
	finallyBlock           // what a finally clause protects
	handlerBlock           // an exception is being handled
	nameBlock              // an except clause that has bound a name
	withBlock              // body of a with
)

// block is a block being compiled.
type block struct {
	kind  blockKind
	outer *block
	depth int // number of blocks around that are no loops

	exit, next label // loops: where break and continue go
	back       bool  // continue goes backward
	reg        int   // handlerBlock: the exception's register; withBlock: that of __exit__
	name       *syntax.Name
	finally    []syntax.Stmt
	async      bool
	span       syntax.Span

	// The exceptions of these pieces of code go to the block's handler: code
	// that runs on the way out of the block is not among them.
	pieces []piece
	start  int // of the open piece, or closed
}

type piece struct{ start, end int }

const closed = -1

// maxBlocks bounds how deeply try and with statements nest, as Python does.
const maxBlocks = 20

// push opens a block.
func (f *fn) push(kind blockKind, sp syntax.Span) *block {
	b := &block{kind: kind, outer: f.block, start: len(f.out.Code), span: sp}
	if f.block != nil {
		b.depth = f.block.depth
	}
	if kind != loopBlock {
		if b.depth++; b.depth > maxBlocks {
			f.c.error(sp, "too many statically nested blocks")
		}
	}
	f.block = b
	return b
}

// pop closes the innermost block.
func (f *fn) pop() {
	f.close(f.block)
	f.block = f.block.outer
}

// close ends the open piece of a block.
func (f *fn) close(b *block) {
	if b.start != closed && b.start < len(f.out.Code) {
		b.pieces = append(b.pieces, piece{b.start, len(f.out.Code)})
	}
	b.start = closed
}

// handle makes what follows the handler of a block, which is popped; the
// machine puts the exception into reg.
func (f *fn) handle(b *block, reg int) {
	f.bound = len(f.out.Code)
	for _, p := range b.pieces {
		f.out.Handlers = append(f.out.Handlers, code.Handler{Start: p.start, End: p.end, Target: f.bound, Reg: reg})
	}
}

// mustLeave reports whether there is anything to do before a return.
func (f *fn) mustLeave() bool {
	for b := f.block; b != nil; b = b.outer {
		if b.kind != loopBlock && b.kind != tryBlock {
			return true
		}
	}
	return false
}

// leave emits what has to be done before control leaves all blocks inside
// outer, the innermost first. After the jump or return, resume is called.
func (f *fn) leave(outer *block) {
	inner := f.block
	for b := inner; b != outer; b = b.outer {
		f.close(b)
		f.block = b.outer
		f.cleanup(b)
	}
	f.block = inner
}

// resume goes on in the blocks that leave closed.
func (f *fn) resume(outer *block) {
	for b := f.block; b != outer; b = b.outer {
		b.start = len(f.out.Code)
	}
}

// cleanup emits what is to be done on the way out of one block.
func (f *fn) cleanup(b *block) {
	mark := f.next
	switch b.kind {
	case finallyBlock:
		f.stmts(b.finally)
	case handlerBlock:
		f.emit(nowhere, code.LeaveHandler, 0, r(b.reg), 0, 0)
	case nameBlock:
		if b.name != nil {
			f.forget(b.name)
		}
	case withBlock:
		f.callExit(b)
	}
	f.next = mark
}

// forget unbinds the name of an except clause, which may be unbound already.
func (f *fn) forget(n *syntax.Name) {
	t := f.next
	if n.Sym.Kind == syntax.KindLocal {
		t = f.register(n.Sym)
	} else {
		f.temp()
	}
	f.loadNone(nowhere, t)
	f.store(nowhere, n.Sym, t)
	f.unbind(nowhere, n.Sym)
}

// leaveLoop compiles break and continue.
func (f *fn) leaveLoop(sp syntax.Span, next bool) {
	loop := f.block
	for loop != nil && loop.kind != loopBlock {
		loop = loop.outer
	}
	if loop == nil {
		f.c.error(sp, "'break' outside loop")
		return
	}
	f.leave(loop)
	switch {
	case !next:
		f.jump(sp, loop.exit)
	case loop.back:
		f.jumpBack(sp, loop.next)
	default:
		f.jump(sp, loop.next)
	}
	f.resume(loop)
	f.assigned = unreachable
}
