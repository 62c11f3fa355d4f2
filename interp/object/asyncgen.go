package object

// asyncStep is the awaitable that an async generator's __anext__, asend,
// athrow and aclose return: awaiting it runs the generator to its next yield.
type asyncStep struct {
	Header
	gen     *Generator
	sent    Value
	throw   []Value // raise instead of sending
	closing bool    // aclose
	started bool
	done    bool
}

var asyncStepType = finalType("async_generator_asend", KindOther, boxOf[asyncStep]())

// AsyncYield wraps what an async generator yields, to tell it from what its awaits hand to the event loop.
type AsyncYield struct {
	Header
	Value Value
}

var asyncYieldType = finalType("async_generator_wrapped_value", KindOther, boxOf[AsyncYield]())

// WrapAsyncYield marks a value as yielded by an async generator.
func WrapAsyncYield(v Value) Value {
	w := &AsyncYield{Value: v}
	w.Init(asyncYieldType, KindOther)
	return w.Header.Value()
}

func newAsyncStep(g *Generator, sent Value, throw []Value, closing bool) Value {
	s := &asyncStep{gen: g, sent: sent, throw: throw, closing: closing}
	s.Init(asyncStepType, KindOther)
	return s.Header.Value()
}

func setupAsyncGenerators() {
	t := AsyncGeneratorType
	t.DefineMethods(
		NewNative("__aiter__()", "", func(_ *Thread, a []Value) (Value, error) { return a[0], nil }),
		NewNative("__anext__()", "", func(_ *Thread, a []Value) (Value, error) {
			return newAsyncStep((*Generator)(a[0].ref), None, nil, false), nil
		}),
		NewNative("asend(value, /)", "Resume with a value for the yield expression.", func(_ *Thread, a []Value) (Value, error) {
			return newAsyncStep((*Generator)(a[0].ref), a[1], nil, false), nil
		}),
		NewNative("athrow(typ, val=None, tb=None, /)", "Raise an exception where the generator is suspended.", func(_ *Thread, a []Value) (Value, error) {
			return newAsyncStep((*Generator)(a[0].ref), Value{}, append([]Value(nil), a[1:]...), false), nil
		}),
		NewNative("aclose()", "Raise GeneratorExit where the generator is suspended.", func(_ *Thread, a []Value) (Value, error) {
			return newAsyncStep((*Generator)(a[0].ref), Value{}, []Value{GeneratorExit.Value()}, true), nil
		}),
	)
	s := asyncStepType.MutableSlots()
	self := func(_ *Thread, v Value) (Value, error) { return v, nil }
	s.Iter = self
	s.Next = func(th *Thread, v Value) (Value, error) {
		r, err := (*asyncStep)(v.ref).step(th, None, nil)
		return r, err
	}
	asyncStepType.DefineMethods(
		NewNative("__await__()", "", func(_ *Thread, a []Value) (Value, error) { return a[0], nil }),
		NewNative("send(value, /)", "", func(th *Thread, a []Value) (Value, error) {
			return (*asyncStep)(a[0].ref).step(th, a[1], nil)
		}),
		NewNative("throw(typ, val=None, tb=None, /)", "", func(th *Thread, a []Value) (Value, error) {
			return (*asyncStep)(a[0].ref).step(th, Value{}, append([]Value(nil), a[1:]...))
		}),
		NewNative("close()", "", func(_ *Thread, a []Value) (Value, error) {
			(*asyncStep)(a[0].ref).done = true
			return None, nil
		}),
	)
}

// step runs the generator until it awaits something (returned, for the event
// loop), yields (StopIteration with the value) or ends (StopAsyncIteration).
func (s *asyncStep) step(th *Thread, sent Value, throw []Value) (Value, error) {
	if s.done {
		return Value{}, Errorf(RuntimeError, "cannot reuse already awaited __anext__()/asend()")
	}
	if !s.started {
		s.started = true
		if s.gen.State() == GenRunning {
			s.done = true
			return Value{}, Errorf(RuntimeError, "anext(): asynchronous generator is already running")
		}
		if sent.IsNone() {
			sent = s.sent
		}
		if throw == nil {
			throw = s.throw
		}
		if s.gen.State() == GenClosed || s.closing && s.gen.State() == GenCreated {
			s.done = true
			s.gen.SetState(GenClosed)
			if s.throw != nil {
				return Value{}, StopIterationOf(None)
			}
			return Value{}, s.ended()
		}
	}
	var v Value
	var done bool
	var err error
	if throw != nil {
		v, done, err = s.gen.Throw(th, throw)
	} else {
		v, done, err = s.gen.Send(th, sent)
	}
	return s.outcome(th, v, done, err)
}

func (s *asyncStep) outcome(_ *Thread, v Value, done bool, err error) (Value, error) {
	if err != nil {
		s.done = true
		if s.closing && (IsException(err, GeneratorExit) || IsException(err, StopAsyncIteration)) {
			return Value{}, StopIterationOf(None)
		}
		return Value{}, err
	}
	if done {
		s.done = true
		return Value{}, s.ended()
	}
	if w, ok := v.Native().(*AsyncYield); ok {
		s.done = true
		if s.closing {
			return Value{}, Errorf(RuntimeError, "async generator ignored GeneratorExit")
		}
		return Value{}, NewException(StopIteration, w.Value)
	}
	return v, nil
}

func (s *asyncStep) ended() error {
	if s.closing {
		return StopIterationOf(None)
	}
	return NewException(StopAsyncIteration)
}
