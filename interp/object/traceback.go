package object

// Frame is a running, or finished, call of a script function as scripts see it.
type Frame struct {
	Header
	Info FrameInfo
	// Back is the caller's frame, where it is known.
	Back *Frame
	// Last is the line that the frame was at before, for a place that has none; 0 if unknown.
	Last int
}

// NewFrame makes the object for a place in a function.
func NewFrame(info FrameInfo) *Frame {
	f := &Frame{Info: info}
	f.Init(FrameType, KindOther)
	return f
}

// StackFrame returns the frame of th's innermost script call with its callers
// behind it, skipping the innermost skip calls; nil if there are not that many.
func StackFrame(th *Thread, skip int) *Frame {
	infos := th.Engine.Frames(th)
	if skip >= len(infos) {
		return nil
	}
	return LinkFrames(infos[skip:])
}

// CodeObject is a function's compiled code as scripts see it.
type CodeObject struct {
	Header
	Func *Function
}

// NewCodeObject makes the code object of f.
func NewCodeObject(f *Function) *CodeObject {
	c := &CodeObject{Func: f}
	c.Init(CodeType, KindOther)
	return c
}

// position returns the place in the source that a frame has got to.
func (f FrameInfo) position() (line, col, endLine, endCol int) {
	return f.Function.Code.Position(f.PC)
}

// Line returns the line that a frame has got to.
func (f FrameInfo) Line() int {
	if f.PC < 0 { // about to begin
		return f.Function.Code.FirstLine()
	}
	line, _, _, _ := f.position()
	return line
}

// line is f_lineno.
func (f *Frame) line() int {
	if f.Last > 0 {
		if _, col, _, _ := f.Info.position(); col < 0 {
			return f.Last
		}
	}
	return f.Info.Line()
}

func setupFrames() {
	c := CodeType.MutableSlots()
	c.Repr = func(_ *Thread, v Value) (string, error) {
		code := (*CodeObject)(v.ref).Func.Code
		return "<code object " + code.Name() + " at " + Address(v) + ", file \"" + code.Filename() + "\", line " + itoa(code.FirstLine()) + ">", nil
	}
	c.Hash = func(_ *Thread, v Value) (int64, error) {
		code := (*CodeObject)(v.ref).Func.Code
		return int64(textHash(code.Filename()+"\x00"+code.Qualname())) ^ int64(code.FirstLine()), nil
	}
	c.Compare = func(_ *Thread, op CompareOp, a, b Value) (Value, error) {
		y, ok := b.Native().(*CodeObject)
		if !ok || op != EQ && op != NE {
			return NotImplemented, nil
		}
		return Bool(((*CodeObject)(a.ref).Func.Code == y.Func.Code) == (op == EQ)), nil
	}
	CodeType.DefineGetSets(codeAttrs()...)
	FrameType.MutableSlots().Repr = func(_ *Thread, v Value) (string, error) {
		f := (*Frame)(v.ref).Info
		code := f.Function.Code
		return "<frame at " + Address(v) + ", file '" + code.Filename() + "', line " + itoa(f.Line()) + ", code " + code.Name() + ">", nil
	}
	FrameType.DefineGetSets(frameAttrs()...)
}

func itoa(n int) string { return plainRepr(Int(int64(n))) }

func readOnly(name string, get func(th *Thread, v Value) Value) *GetSet {
	return NewGetSet(name, "", func(th *Thread, v Value) (Value, error) { return get(th, v), nil }, nil)
}

func codeAttrs() []*GetSet {
	attr := func(name string, get func(f *Function) Value) *GetSet {
		return readOnly(name, func(_ *Thread, v Value) Value { return get((*CodeObject)(v.ref).Func) })
	}
	return []*GetSet{
		attr("co_name", func(f *Function) Value { return Str(f.Code.Name()) }),
		attr("co_qualname", func(f *Function) Value { return Str(f.Code.Qualname()) }),
		attr("co_filename", func(f *Function) Value { return Str(f.Code.Filename()) }),
		attr("co_firstlineno", func(f *Function) Value { return Int(int64(f.Code.FirstLine())) }),
		attr("co_varnames", func(f *Function) Value { return stringTuple(f.Code.LocalNames()) }),
		attr("co_freevars", func(f *Function) Value { return stringTuple(f.Code.FreeNames()) }),
		attr("co_cellvars", func(f *Function) Value { return stringTuple(f.Code.CellNames()) }),
		attr("co_names", func(f *Function) Value { return stringTuple(f.Code.Names()) }),
		attr("co_consts", func(f *Function) Value { return NewTuple(f.Code.Constants()).Value() }),
		attr("co_code", func(f *Function) Value { return NewBytes(string(f.Code.Bytes())).Value() }),
		attr("co_stacksize", func(f *Function) Value { return Int(int64(f.Code.StackSize())) }),
		attr("co_nlocals", func(f *Function) Value { return Int(int64(len(f.Code.LocalNames()))) }),
		attr("co_argcount", func(f *Function) Value { return Int(int64(signatureOf(f).Positional)) }),
		attr("co_posonlyargcount", func(f *Function) Value { return Int(int64(signatureOf(f).PosOnly)) }),
		attr("co_flags", func(f *Function) Value { return Int(codeFlags(f)) }),
		attr("co_kwonlyargcount", func(f *Function) Value {
			n := 0
			for _, p := range signatureOf(f).Params {
				if p.Kind == KeywordOnly {
					n++
				}
			}
			return Int(int64(n))
		}),
	}
}

// codeFlags returns co_flags: optimized and new locals, *args, **kwargs, and what the code says.
func codeFlags(f *Function) int64 {
	flags := f.Code.Flags()
	if f.Code.Name() != "<module>" {
		flags |= 0x03
	}
	sig := signatureOf(f)
	if sig.VarArgs >= 0 {
		flags |= 0x04
	}
	if sig.VarKw >= 0 {
		flags |= 0x08
	}
	return flags
}

func signatureOf(f *Function) *Signature {
	if f.Sig != nil {
		return f.Sig
	}
	return NewSignature(nil)
}

func stringTuple(names []string) Value {
	elems := make([]Value, len(names))
	for i, n := range names {
		elems[i] = Str(n)
	}
	return NewTuple(elems).Value()
}

func frameAttrs() []*GetSet {
	attr := func(name string, get func(th *Thread, f *Frame) Value) *GetSet {
		return readOnly(name, func(th *Thread, v Value) Value { return get(th, (*Frame)(v.ref)) })
	}
	return []*GetSet{
		attr("f_code", func(_ *Thread, f *Frame) Value { return NewCodeObject(f.Info.Function).Value() }),
		attr("f_lineno", func(_ *Thread, f *Frame) Value { return Int(int64(f.line())) }),
		attr("f_trace_lines", func(*Thread, *Frame) Value { return True }),
		attr("f_trace_opcodes", func(*Thread, *Frame) Value { return False }),
		attr("f_lasti", func(_ *Thread, f *Frame) Value { return Int(int64(f.Info.PC)) }),
		attr("f_globals", func(th *Thread, f *Frame) Value {
			if f.Info.Function.Module == nil {
				return NewDict(0).Value()
			}
			return f.Info.Function.Module.GlobalsDict(th).Value()
		}),
		attr("f_builtins", func(th *Thread, _ *Frame) Value { return th.Runtime.Builtins.GlobalsDict(th).Value() }),
		attr("f_back", func(_ *Thread, f *Frame) Value {
			if f.Back == nil {
				return None
			}
			return f.Back.Value()
		}),
		NewGetSet("f_locals", "", func(th *Thread, v Value) (Value, error) {
			f := (*Frame)(v.ref).Info
			if f.Function.Module != nil && f.Function.Code.Name() == "<module>" {
				return f.Function.Module.GlobalsDict(th).Value(), nil
			}
			return Value{}, Errorf(NotImplementedError, "frame.f_locals is not supported: locals live in registers")
		}, nil),
	}
}

func setTracebackNext(_ *Thread, v, next Value) error {
	if !next.IsSet() {
		return Errorf(TypeError, "can't delete tb_next attribute")
	}
	if next.IsNone() {
		return (*Traceback)(v.ref).SetNext(nil)
	}
	t, ok := next.Native().(*Traceback)
	if !ok {
		return Errorf(TypeError, "expected traceback object, got '%s'", next.Type().Name())
	}
	return (*Traceback)(v.ref).SetNext(t)
}

func tracebackAttrs() []*GetSet {
	attr := func(name string, get func(t *Traceback) Value) *GetSet {
		return readOnly(name, func(_ *Thread, v Value) Value { return get((*Traceback)(v.ref)) })
	}
	return []*GetSet{
		NewGetSet("tb_next", "", func(_ *Thread, v Value) (Value, error) {
			if next := (*Traceback)(v.ref).Next(); next != nil {
				return next.Value(), nil
			}
			return None, nil
		}, setTracebackNext),
		attr("tb_frame", func(t *Traceback) Value { return NewFrame(t.Frame).Value() }),
		attr("tb_lineno", func(t *Traceback) Value { return Int(int64(t.Frame.Line())) }),
		attr("tb_lasti", func(t *Traceback) Value { return Int(int64(t.Frame.PC)) }),
	}
}
