package object

// NewGenerator suspends a call of f before its first instruction; regs are its
// registers with the arguments bound.
func NewGenerator(f *Function, what GeneratorKind, regs []Value) *Generator {
	g := &Generator{What: what, Func: f, PC: f.Entry, Regs: regs}
	t := GeneratorType
	switch what {
	case CoroutineGenerator:
		t = CoroutineType
	case AsyncGenerator:
		t = AsyncGeneratorType
	}
	g.Init(t, KindGenerator)
	return g
}

// Name returns __name__.
func (g *Generator) Name() string {
	if n := g.name.Load(); n != nil {
		return n[0]
	}
	return g.Func.Name()
}

// Qualname returns __qualname__.
func (g *Generator) Qualname() string {
	if n := g.name.Load(); n != nil {
		return n[1]
	}
	return g.Func.Qualname()
}

// Noun returns what error messages call the generator.
func (g *Generator) Noun() string {
	switch g.What {
	case CoroutineGenerator:
		return "coroutine"
	case AsyncGenerator:
		return "async generator"
	}
	return "generator"
}

// Send resumes the generator with a value; done is true when it returned v.
func (g *Generator) Send(th *Thread, x Value) (v Value, done bool, err error) {
	return th.Engine.Resume(th, g, x, nil)
}

// next is Send(None) for iteration: the zero Value at the end.
func generatorNext(th *Thread, v Value) (Value, error) {
	x, done, err := th.Engine.Resume(th, (*Generator)(v.ref), None, nil)
	if done {
		return Value{}, err
	}
	return x, err
}

// StopIterationOf makes the StopIteration that carries a generator's result.
func StopIterationOf(result Value) error {
	if result.IsNone() || !result.IsSet() {
		return NewException(StopIteration)
	}
	return NewException(StopIteration, result)
}

// StopValue returns the value that a StopIteration carries.
func StopValue(e *Exception) Value {
	if a := e.Args(); len(a) > 0 {
		return a[0]
	}
	return None
}

func finish(v Value, done bool, err error) (Value, error) {
	if err == nil && done {
		return Value{}, StopIterationOf(v)
	}
	return v, err
}

// Close throws GeneratorExit into a suspended generator.
func (g *Generator) Close(th *Thread) (Value, error) {
	switch g.State() {
	case GenClosed:
		return None, nil
	case GenCreated:
		if _, ok := g.Start(); ok {
			g.SetState(GenClosed)
			return None, nil
		}
	}
	v, done, err := th.Engine.Resume(th, g, Value{}, NewException(GeneratorExit))
	if err != nil {
		if IsException(err, GeneratorExit) || IsException(err, StopIteration) {
			return None, nil
		}
		return Value{}, err
	}
	if !done {
		return Value{}, Errorf(RuntimeError, "%s ignored GeneratorExit", g.Noun())
	}
	return v, nil
}

// Throw raises an exception where the generator is suspended.
func (g *Generator) Throw(th *Thread, args []Value) (Value, bool, error) {
	e, err := ThrownException(th, args)
	if err != nil {
		return Value{}, false, err
	}
	return th.Engine.Resume(th, g, Value{}, e)
}

// ThrownException makes the exception of throw(value) or throw(type, value, traceback).
func ThrownException(th *Thread, args []Value) (*Exception, error) {
	if e, ok := args[0].AsException(); ok {
		return e, nil
	}
	t, ok := args[0].AsType()
	if !ok || !t.IsSubtype(BaseException) {
		return nil, Errorf(TypeError, "exceptions must be classes or instances deriving from BaseException, not %s", args[0].Type().Name())
	}
	var callArgs []Value
	if len(args) > 1 && args[1].IsSet() && !args[1].IsNone() {
		if e, ok := args[1].AsException(); ok && e.typ.IsSubtype(t) {
			return e, nil
		}
		callArgs = args[1:2]
	}
	v, err := Call(th, args[0], callArgs, nil)
	if err != nil {
		return nil, err
	}
	e, ok := v.AsException()
	if !ok {
		return nil, Errorf(TypeError, "calling %s should have returned an instance of BaseException, not %s", t.Name(), v.Type().Name())
	}
	return e, nil
}

func setupGenerators() {
	self := func(_ *Thread, v Value) (Value, error) { return v, nil }
	g := GeneratorType.MutableSlots()
	g.Iter, g.Next = self, generatorNext
	for _, t := range []*Type{GeneratorType, CoroutineType, AsyncGeneratorType} {
		t.MutableSlots().Repr = func(_ *Thread, v Value) (string, error) {
			return "<" + t.name + " object " + (*Generator)(v.ref).Qualname() + " at " + Address(v) + ">", nil
		}
		defineGeneratorAttrs(t)
	}
	GeneratorType.DefineMethods(sendMethods()...)
	CoroutineType.DefineMethods(sendMethods()...)
	CoroutineType.DefineMethods(NewNative("__await__()", "", func(_ *Thread, a []Value) (Value, error) {
		w := &coroutineWrapper{coroutine: (*Generator)(a[0].ref)}
		w.Init(coroutineWrapperType, KindOther)
		return w.Header.Value(), nil
	}))
	w := coroutineWrapperType.MutableSlots()
	w.Iter = self
	w.Next = func(th *Thread, v Value) (Value, error) {
		return finish((*coroutineWrapper)(v.ref).coroutine.Send(th, None)) // the StopIteration carries the result
	}
	coroutineWrapperType.DefineMethods(sendMethods()...)
	setupAsyncGenerators()
}

// coroutineWrapper is what a coroutine's __await__ returns.
type coroutineWrapper struct {
	Header
	coroutine *Generator
}

var coroutineWrapperType = finalType("coroutine_wrapper", KindOther, boxOf[coroutineWrapper]())

// generatorOf returns the generator behind a method's self.
func generatorOf(v Value) *Generator {
	if w, ok := v.Native().(*coroutineWrapper); ok {
		return w.coroutine
	}
	return (*Generator)(v.ref)
}

func sendMethods() []*Native {
	return []*Native{
		NewNative("send(value, /)", "Resume with a value for the yield expression.", func(th *Thread, a []Value) (Value, error) {
			return finish(generatorOf(a[0]).Send(th, a[1]))
		}),
		NewNative("throw(typ, val=None, tb=None, /)", "Raise an exception where the generator is suspended.", func(th *Thread, a []Value) (Value, error) {
			return finish(generatorOf(a[0]).Throw(th, a[1:]))
		}),
		NewNative("close()", "Raise GeneratorExit where the generator is suspended.", func(th *Thread, a []Value) (Value, error) {
			return generatorOf(a[0]).Close(th)
		}),
	}
}

func defineGeneratorAttrs(t *Type) {
	prefix := map[*Type]string{GeneratorType: "gi", CoroutineType: "cr", AsyncGeneratorType: "ag"}[t]
	get := func(name string, f func(g *Generator) Value) *GetSet {
		return NewGetSet(name, "", func(_ *Thread, v Value) (Value, error) { return f((*Generator)(v.ref)), nil }, nil)
	}
	name := func(attr string, i int) *GetSet {
		return NewGetSet(attr, "", func(_ *Thread, v Value) (Value, error) {
			g := (*Generator)(v.ref)
			return Str([2]string{g.Name(), g.Qualname()}[i]), nil
		}, func(_ *Thread, v, x Value) error {
			s, ok := x.AsStr()
			if !ok {
				return Errorf(TypeError, "%s must be set to a string object", attr)
			}
			g := (*Generator)(v.ref)
			names := [2]string{g.Name(), g.Qualname()}
			names[i] = s
			g.name.Store(&names)
			return nil
		})
	}
	awaiting := "await"
	if t == GeneratorType {
		awaiting = "yieldfrom"
	}
	t.DefineGetSets(NewGetSet(prefix+"_"+awaiting, "", func(th *Thread, v Value) (Value, error) {
		return orNone(th.Engine.Awaiting((*Generator)(v.ref))), nil
	}, nil))
	if t == CoroutineType {
		t.DefineGetSets(get("cr_origin", func(*Generator) Value { return None })) // where it was made is not tracked
	}
	t.DefineGetSets(name("__name__", 0), name("__qualname__", 1),
		get(prefix+"_running", func(g *Generator) Value { return Bool(g.State() == GenRunning) }),
		get(prefix+"_suspended", func(g *Generator) Value { return Bool(g.State() == GenSuspended) }),
		get(prefix+"_code", func(g *Generator) Value { return NewCodeObject(g.Func).Value() }),
		get(prefix+"_frame", func(g *Generator) Value {
			if g.State() == GenClosed {
				return None
			}
			return NewFrame(FrameInfo{Function: g.Func}).Value()
		}),
	)
}
