package object

import (
	"sync/atomic"
	"unsafe"
)

// Code is the compiled form of a function, as objects see it.
type Code interface {
	Name() string
	Qualname() string
	Filename() string
	FirstLine() int
	// Position returns the place of the instruction at pc: lines from 1, columns in bytes from 0.
	Position(pc int) (line, col, endLine, endCol int)
	// LocalNames are the parameters and locals in slot order, FreeNames the captured variables.
	LocalNames() []string
	FreeNames() []string
	// Names are the globals and attributes that the code names, CellNames the locals that inner functions
	// capture, Constants the values that it loads.
	Names() []string
	CellNames() []string
	Constants() []Value
	// Bytes are the instructions, Instructions where they begin, in words of 8 bytes, with the end of the last.
	Bytes() []byte
	Instructions() []int
	StackSize() int
	// Flags are those of co_flags about nesting, generators and coroutines.
	Flags() int64
	// Source returns a line of the file for tracebacks, "" if it is not known.
	Source(line int) string
}

// Function is a function that a script defined. The first fields are what a
// call reads; they never change.
type Function struct {
	Header
	Arity     int32 // parameters when a call needs no binding but the count, else -1
	Clear     int32 // registers behind the parameters that a call makes unset
	FrameSize uintptr
	Entry     unsafe.Pointer // first instruction
	Consts    unsafe.Pointer // *Value: constants
	Globals   unsafe.Pointer // **Cell: the globals that the code names
	Free      []*Cell
	Code      Code
	Sig       *Signature
	Module    *Module

	// Defaults and KwDefaults can be replaced by scripts: atomic.
	defaults   atomic.Pointer[[]Value]
	kwDefaults atomic.Pointer[[]Value]
	extra      atomic.Pointer[functionExtra]
}

// functionExtra are the attributes of a function that few functions have;
// replaced as a whole when one changes.
type functionExtra struct {
	name, qualname, doc, module Value
	annotations, typeParams     Value
	dict                        *Dict
}

// Defaults returns the defaults of the last positional parameters.
func (f *Function) Defaults() []Value {
	if p := f.defaults.Load(); p != nil {
		return *p
	}
	return nil
}

// KwDefaults returns the defaults of the keyword-only parameters, unset where there is none.
func (f *Function) KwDefaults() []Value {
	if p := f.kwDefaults.Load(); p != nil {
		return *p
	}
	return nil
}

// SetDefaults replaces the defaults.
func (f *Function) SetDefaults(d []Value) { f.defaults.Store(&d) }

// SetKwDefaults replaces the keyword-only parameters' defaults.
func (f *Function) SetKwDefaults(d []Value) { f.kwDefaults.Store(&d) }

func (f *Function) more() functionExtra {
	if x := f.extra.Load(); x != nil {
		return *x
	}
	return functionExtra{}
}

func (f *Function) change(set func(*functionExtra)) {
	for {
		old := f.extra.Load()
		x := functionExtra{}
		if old != nil {
			x = *old
		}
		set(&x)
		if f.extra.CompareAndSwap(old, &x) {
			return
		}
	}
}

// Name returns __name__.
func (f *Function) Name() string {
	if n, ok := f.more().name.AsStr(); ok {
		return n
	}
	return f.Code.Name()
}

// Qualname returns __qualname__.
func (f *Function) Qualname() string {
	if n, ok := f.more().qualname.AsStr(); ok {
		return n
	}
	return f.Code.Qualname()
}

// SetAnnotations sets __annotations__.
func (f *Function) SetAnnotations(v Value) {
	f.change(func(x *functionExtra) { x.annotations = v })
}

// TypeParams returns __type_params__, unset if there are none.
func (f *Function) TypeParams() Value { return f.more().typeParams }

// SetTypeParams sets __type_params__.
func (f *Function) SetTypeParams(v Value) {
	f.change(func(x *functionExtra) { x.typeParams = v })
}

// AsFunction returns v as a script function.
func (v Value) AsFunction() (*Function, bool) {
	if v.ref != nil && (*Header)(v.ref).kind == KindFunction {
		return (*Function)(v.ref), true
	}
	return nil, false
}

// BoundMethod is a function together with its first argument.
type BoundMethod struct {
	Header
	Func Value
	Self Value
}

// NewBoundMethod binds self to f.
func NewBoundMethod(f, self Value) Value {
	m := &BoundMethod{Func: f, Self: self}
	t := MethodType
	if n, ok := f.AsNative(); ok {
		t = n.bound
	}
	m.Init(t, KindBoundMethod)
	return m.Header.Value()
}

// GeneratorKind distinguishes what a suspended function is.
type GeneratorKind uint8

// The kinds of suspended functions.
const (
	PlainGenerator GeneratorKind = iota
	CoroutineGenerator
	AsyncGenerator
)

// GeneratorState says where a generator is.
type GeneratorState uint32

// The states of a generator.
const (
	GenCreated GeneratorState = iota
	GenSuspended
	GenRunning
	GenClosed
)

// Generator is a function suspended at a yield: its registers and its place.
type Generator struct {
	Header
	What  GeneratorKind
	state uint32 // atomic: GeneratorState; whoever moves it to GenRunning owns the rest
	Func  *Function
	PC    unsafe.Pointer
	Regs  []Value
	// Handled is the exception being handled inside the generator, Outer the one that
	// its resumer was handling.
	Handled, Outer *Exception
	name           atomic.Pointer[[2]string]
	// HooksDone says that an async generator was seen by its first iteration.
	HooksDone bool
}

// State returns the generator's state.
func (g *Generator) State() GeneratorState { return GeneratorState(atomic.LoadUint32(&g.state)) }

// SetState ends or suspends a generator that the caller runs.
func (g *Generator) SetState(s GeneratorState) { ReleaseStore(&g.state, uint32(s)) }

// Claim is Start for a thread that knows whether others exist.
func (g *Generator) Claim(th *Thread) (was GeneratorState, ok bool) {
	if th.Shared {
		return g.Start()
	}
	was = GeneratorState(g.state)
	if ok = was < GenRunning; ok {
		g.state = uint32(GenRunning)
	}
	return was, ok
}

// Start claims the generator for the calling thread; it fails when the generator
// runs already or is closed.
func (g *Generator) Start() (was GeneratorState, ok bool) {
	for {
		s := atomic.LoadUint32(&g.state)
		if s >= uint32(GenRunning) {
			return GeneratorState(s), false
		}
		if atomic.CompareAndSwapUint32(&g.state, s, uint32(GenRunning)) {
			return GeneratorState(s), true
		}
	}
}

// AsGenerator returns v as a generator, coroutine or async generator.
func (v Value) AsGenerator() (*Generator, bool) {
	if v.ref != nil && (*Header)(v.ref).kind == KindGenerator {
		return (*Generator)(v.ref), true
	}
	return nil, false
}
