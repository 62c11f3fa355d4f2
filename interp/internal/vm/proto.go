package vm

import (
	"math/big"
	"unsafe"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// headroom is how many registers a frame has beyond what its code names, for
// optional arguments of native functions and for shifting arguments by self.
const headroom = 18

// emptyCache is an inline cache that matches no shape.
const emptyCache = ^uint64(0)

// proto is a compiled function linked into a module: what closures share.
type proto struct {
	fn        *code.Function
	words     []uint64 // the code, with this module's inline caches
	consts    []object.Value
	names     []string // of the constants that are strings
	functions []*proto
	sig       *object.Signature
	globals   []*object.Cell
	module    *object.Module
}

// Link prepares compiled code to run with a module's globals.
func Link(f *code.Function, m, builtins *object.Module) *object.Function {
	cells := make([]*object.Cell, len(f.Globals))
	for i, name := range f.Globals {
		cells[i] = m.Cell(name, builtins)
	}
	return newFunction(link(f, m, cells), nil)
}

func link(f *code.Function, m *object.Module, cells []*object.Cell) *proto {
	p := &proto{fn: f, module: m, globals: cells, sig: signatureOf(f)}
	p.words = make([]uint64, len(f.Code)+1)
	copy(p.words, f.Code)
	for pc := 0; pc < len(f.Code); {
		op := code.Word(f.Code[pc]).Op()
		if n := code.Table[op].Cache; n > 0 && op != code.LoadName && op != code.LoadClassDeref {
			p.words[pc+1] = emptyCache
		}
		pc += 1 + code.Table[op].Cache
	}
	p.consts = make([]object.Value, len(f.Consts))
	p.names = make([]string, len(f.Consts))
	for i := range f.Consts {
		p.consts[i] = constant(&f.Consts[i])
		p.names[i], _ = p.consts[i].AsStr()
	}
	p.functions = make([]*proto, len(f.Functions))
	for i, g := range f.Functions {
		p.functions[i] = link(g, m, cells)
	}
	return p
}

func constant(c *code.Value) object.Value {
	switch c.Kind {
	case code.ConstTrue:
		return object.True
	case code.ConstFalse:
		return object.False
	case code.ConstEllipsis:
		return object.Ellipsis
	case code.ConstInt:
		return object.Int(c.Int)
	case code.ConstBig:
		return object.BigInt(new(big.Int).Set(c.Big))
	case code.ConstFloat:
		return object.Float(c.Float)
	case code.ConstString:
		return object.Str(c.Text)
	case code.ConstBytes:
		return object.NewBytes(c.Text).Value()
	case code.ConstTuple:
		elems := make([]object.Value, len(c.Elems))
		for i := range c.Elems {
			elems[i] = constant(&c.Elems[i])
		}
		return object.NewTuple(elems).Value()
	}
	return object.None
}

func signatureOf(f *code.Function) *object.Signature {
	params := make([]object.Param, len(f.Params))
	for i, p := range f.Params {
		kind := map[code.ParamKind]object.ParamKind{
			code.PositionalOnly: object.PositionalOnly, code.Positional: object.PositionalOrKeyword,
			code.VarPositional: object.VarPositional, code.KeywordOnly: object.KeywordOnly, code.VarKeyword: object.VarKeyword,
		}[p.Kind]
		params[i] = object.Param{Name: p.Name, Kind: kind, Required: true}
	}
	return object.NewSignature(params)
}

// newFunction makes a closure.
func newFunction(p *proto, free []*object.Cell) *object.Function {
	f := &object.Function{Code: p, Sig: p.sig, Module: p.module, Free: free}
	f.Init(object.FunctionType, object.KindFunction)
	f.Arity = int32(len(p.fn.Params))
	if !p.sig.Simple() || p.fn.Flags.Suspends() {
		f.Arity = -1
	}
	f.Clear = int32(p.variables() - len(p.fn.Params))
	f.FrameSize = uintptr(p.fn.Registers+headroom) * 16
	f.Entry = unsafe.Pointer(unsafe.SliceData(p.words))
	f.Consts = unsafe.Pointer(unsafe.SliceData(p.consts))
	f.Globals = unsafe.Pointer(unsafe.SliceData(p.globals))
	return f
}

// variables is the number of registers that a call must make unset or fill:
// those that are variables.
func (p *proto) variables() int { return len(p.fn.Locals) }

func protoOf(f *object.Function) *proto { return f.Code.(*proto) }

// The methods of object.Code.

func (p *proto) Name() string         { return p.fn.Name }
func (p *proto) Qualname() string     { return p.fn.Qualname }
func (p *proto) Filename() string     { return p.fn.File.Name }
func (p *proto) FirstLine() int       { return p.fn.FirstLine }
func (p *proto) LocalNames() []string { return p.fn.Locals }
func (p *proto) FreeNames() []string  { return p.fn.Free }

// Flags returns what co_flags says about nesting, generators and coroutines.
func (p *proto) Flags() int64 {
	var flags int64
	for _, f := range [...]struct {
		own    code.Flags
		python int64
	}{{code.Nested, 0x10}, {code.Generator, 0x20}, {code.Coroutine, 0x80}, {code.AsyncGenerator, 0x200}} {
		if p.fn.Flags&f.own != 0 {
			flags |= f.python
		}
	}
	return flags
}

func (p *proto) Position(pc int) (line, col, endLine, endCol int) {
	return p.fn.Position(pc)
}
func (p *proto) Source(line int) string { return p.fn.File.Line(line) }

// Docstring returns the function's documentation.
func (p *proto) Docstring() (string, bool) { return p.fn.Doc, p.fn.HasDoc }

// Disassemble lists the code for tests and tools.
func Disassemble(f *object.Function) string { return code.Disassemble(protoOf(f).fn) }
