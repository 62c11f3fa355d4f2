package object

// StaticAttr returns v.name as far as that is known without running script code: what an
// instance, its class or a module holds, methods bound. It is unset if there is none, and where a
// property or __getattr__ would have to tell.
func StaticAttr(th *Thread, v Value, name string) Value {
	if m, ok := v.AsModule(); ok {
		return m.Get(name)
	}
	if t, ok := v.AsType(); ok {
		return staticBind(t.Find(name), Value{}, t)
	}
	if s, ok := v.AsStruct(); ok {
		return s.Get(name)
	}
	t := v.Type()
	x := t.Find(name)
	if g, ok := slotMemberOf(x); ok {
		return getOwn(th, v, slotKey(g.Name))
	}
	if x.IsSet() && isDataDescriptor(x) {
		return Value{}
	}
	if own := getOwn(th, v, name); own.IsSet() {
		return own
	}
	if x.IsSet() {
		return staticBind(x, v, t)
	}
	return Value{}
}

// staticBind binds what a class holds to an instance, unset for the class itself.
func staticBind(x, v Value, t *Type) Value {
	if !x.IsSet() {
		return Value{}
	}
	switch d := x.Native().(type) {
	case *StaticMethod:
		return d.Func
	case *ClassMethod:
		return NewBoundMethod(d.Func, t.Value())
	}
	switch {
	case x.Kind() == KindFunction || x.Kind() == KindNative:
		if v.IsSet() {
			return NewBoundMethod(x, v)
		}
	case x.Type().Slots().Get != nil:
		return Value{}
	}
	return x
}

// StaticSignature returns the parameters that a call of v takes, without the self of a method
// and as far as they are known without running script code; nil if they are not.
func StaticSignature(v Value) *Signature {
	if !v.IsSet() {
		return nil
	}
	if m, ok := v.Native().(*BoundMethod); ok {
		return withoutFirst(StaticSignature(m.Func))
	}
	if f, ok := v.AsFunction(); ok {
		return f.Sig
	}
	if n, ok := v.AsNative(); ok {
		return parsedSignature(n.Text, n.Owner != nil)
	}
	t, ok := v.AsType()
	if !ok {
		return StaticSignature(staticBind(v.Type().Find("__call__"), v, v.Type()))
	}
	if init, ok := t.Find("__init__").AsFunction(); ok {
		return withoutFirst(init.Sig)
	}
	if t.Text == "" {
		return nil
	}
	return parsedSignature(t.Text, false)
}

func parsedSignature(text string, self bool) *Signature {
	s, err := ParseSignature(text)
	if err != nil {
		return nil
	}
	if self {
		s = s.withSelf()
	}
	return s
}

// withoutFirst is a signature without its first positional parameter, which is bound.
func withoutFirst(s *Signature) *Signature {
	if s == nil || len(s.Params) == 0 || s.Params[0].Kind > PositionalOrKeyword {
		return s
	}
	return NewSignature(s.Params[1:])
}
