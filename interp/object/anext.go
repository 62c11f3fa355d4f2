package object

// anextDefault is what anext(it, default) gives to be awaited: as the step that
// it wraps, but the end of the iteration gives the default.
type anextDefault struct {
	Header
	it, def Value
}

var anextDefaultType = finalType("anext_awaitable", KindOther, boxOf[anextDefault]())

// NewAnextDefault wraps the iterator of an awaitable.
func NewAnextDefault(it, def Value) Value {
	a := &anextDefault{it: it, def: def}
	a.Init(anextDefaultType, KindOther)
	return a.Value()
}

func setupAnext() {
	iteratorSlots(anextDefaultType, func(th *Thread, v Value) (Value, error) {
		a := (*anextDefault)(v.ref)
		return a.outcome(Next(th, a.it))
	})
	pass := func(text, name string) *Native {
		return NewNative(text, "", func(th *Thread, args []Value) (Value, error) {
			a := (*anextDefault)(args[0].ref)
			f, err := GetAttr(th, a.it, name)
			if err != nil {
				return Value{}, err
			}
			given := args[1:]
			for len(given) > 0 && !given[len(given)-1].IsSet() {
				given = given[:len(given)-1]
			}
			return a.outcome(Call(th, f, given, nil))
		})
	}
	anextDefaultType.DefineMethods(
		NewNative("__await__()", "", func(_ *Thread, a []Value) (Value, error) { return a[0], nil }),
		pass("send(value, /)", "send"), pass("throw(typ, val=<unset>, tb=<unset>, /)", "throw"), pass("close()", "close"),
	)
}

func (a *anextDefault) outcome(v Value, err error) (Value, error) {
	if err != nil && IsException(err, StopAsyncIteration) {
		return Value{}, StopIterationOf(a.def)
	}
	return v, err
}
