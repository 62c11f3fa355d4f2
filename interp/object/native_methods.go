package object

import "unsafe"

// boxNative is NativeType's Value.Native: its objects are functions and
// functions bound to a self, as CPython's are.
func boxNative(p unsafe.Pointer) any {
	if (*Header)(p).kind == KindBoundMethod {
		return (*BoundMethod)(p)
	}
	return (*Native)(p)
}

// nativeOf returns the function of an instance of one of the native function classes.
func nativeOf(v Value) *Native {
	if v.Kind() == KindBoundMethod {
		n, _ := (*BoundMethod)(v.ref).Func.AsNative()
		return n
	}
	return (*Native)(v.ref)
}

// setupNatives sets up native functions, methods of built-in classes and the
// special methods that stand for slots, unbound and bound.
func setupNatives(bind func(*Thread, Value, Value, *Type) (Value, error)) {
	for _, t := range []*Type{NativeType, MethodDescriptorType, WrapperDescriptorType, MethodWrapperType} {
		s := t.MutableSlots()
		s.Call = Call
		s.Hash, s.Compare = methodHash, methodCompare
		defineNativeAttrs(t)
	}
	NativeType.MutableSlots().Repr = nativeRepr
	for _, t := range []*Type{MethodDescriptorType, WrapperDescriptorType} {
		noun := "method"
		if t == WrapperDescriptorType {
			noun = "slot wrapper"
		}
		s := t.MutableSlots()
		s.Get = bind
		s.Repr = func(_ *Thread, v Value) (string, error) {
			n := (*Native)(v.ref)
			return "<" + noun + " '" + n.Name + "' of '" + n.Owner.FullName() + "' objects>", nil
		}
	}
	MethodWrapperType.MutableSlots().Repr = func(_ *Thread, v Value) (string, error) {
		b := (*BoundMethod)(v.ref)
		return "<method-wrapper '" + nativeOf(v).Name + "' of " + b.Self.Type().Name() + " object at " + Address(b.Self) + ">", nil
	}
}

func nativeRepr(th *Thread, v Value) (string, error) {
	n := nativeOf(v)
	if v.Kind() == KindBoundMethod {
		self := (*BoundMethod)(v.ref).Self
		if th.Dialect.PlainReprs() {
			return "<built-in method " + n.Name + " of " + self.Type().StarlarkTypeName() + " value>", nil
		}
		return "<built-in method " + n.Name + " of " + self.Type().Name() + " object at " + Address(self) + ">", nil
	}
	return "<built-in function " + n.Name + ">", nil
}

func defineNativeAttrs(t *Type) {
	get := func(name string, f func(n *Native) Value) *GetSet {
		return NewGetSet(name, "", func(_ *Thread, v Value) (Value, error) { return f(nativeOf(v)), nil }, nil)
	}
	t.DefineGetSets(
		get("__name__", func(n *Native) Value { return Str(n.Name) }),
		get("__qualname__", func(n *Native) Value {
			if n.Owner != nil {
				return Str(n.Owner.Qualname() + "." + n.Name)
			}
			return Str(n.Name)
		}),
		get("__doc__", func(n *Native) Value { return docValue(n.Doc) }),
		get("__text_signature__", func(n *Native) Value { return docValue(n.Text) }),
	)
	if t == MethodDescriptorType || t == WrapperDescriptorType {
		t.DefineGetSets(get("__objclass__", func(n *Native) Value { return n.Owner.Value() }))
		return
	}
	t.DefineGetSets(NewGetSet("__self__", "", nativeSelf, nil))
	if t == NativeType {
		t.DefineGetSets(NewGetSet("__module__", "", nativeModule, nil))
	}
}

// nativeSelf is __self__: what a method is bound to, or a function's module.
func nativeSelf(th *Thread, v Value) (Value, error) {
	if v.Kind() == KindBoundMethod {
		return (*BoundMethod)(v.ref).Self, nil
	}
	n := (*Native)(v.ref)
	if n.ModuleName == "" || n.ModuleName == "builtins" {
		return th.Runtime.Builtins.Value(), nil
	}
	if m := th.Runtime.Modules.GetStr(th, n.ModuleName); m.IsSet() {
		return m, nil
	}
	return None, nil
}

func nativeModule(_ *Thread, v Value) (Value, error) {
	n := nativeOf(v)
	switch {
	case v.Kind() == KindBoundMethod:
		return None, nil
	case n.ModuleName == "":
		return Str("builtins"), nil
	}
	return Str(n.ModuleName), nil
}

// defineWrapper adds a special method that stands for a slot.
func (t *Type) defineWrapper(n *Native) {
	t.DefineMethods(n)
	if !isPlainMethod(t, n.Name) {
		n.typ, n.bound = WrapperDescriptorType, MethodWrapperType
	}
}

// isPlainMethod is true of the special methods that CPython has as methods beside the slot.
func isPlainMethod(t *Type, name string) bool {
	switch name {
	case "__getitem__":
		return t == ListType || t == DictType
	case "__contains__":
		return t == DictType || t == SetType || t == FrozenSetType
	}
	return false
}

// likeC reports whether CPython has the function or its class in C: messages about
// its arguments read otherwise than those of a function in Python.
func (n *Native) likeC() bool {
	module := n.ModuleName
	if n.Owner != nil {
		module = n.Owner.Module()
	}
	switch module {
	case "", "builtins", "_io", "_thread", "itertools", "math", "operator", "os", "sys", "time":
		return true
	}
	return false
}

// checkWrapper checks the number of arguments of a special method that stands for a slot.
func (n *Native) checkWrapper(given, least, most int, kw []Named) error {
	if len(kw) > 0 {
		return Errorf(TypeError, "wrapper %s() takes no keyword arguments", n.Name)
	}
	switch {
	case given < least && least < most:
		return Errorf(TypeError, "expected at least %d argument%s, got %d", least, pluralS(least != 1), given)
	case given > most && least < most:
		return Errorf(TypeError, "expected at most %d argument%s, got %d", most, pluralS(most != 1), given)
	case given < least || given > most:
		return Errorf(TypeError, "expected %d argument%s, got %d", most, pluralS(most != 1), given)
	}
	return nil
}

// argumentErrorInC returns the error for arguments that don't fit the parameters
// of a function, self left out, in the words that CPython has for functions in C; err is the
// error in its words for functions in Python.
func argumentErrorInC(name string, params []Param, given int, kw []Named, err error) error {
	posOnly, positional, least := 0, 0, 0
	for _, p := range params {
		switch p.Kind {
		case VarPositional, VarKeyword:
			return err
		case PositionalOnly:
			if p.Required {
				posOnly++
			}
			positional++
		case PositionalOrKeyword:
			positional++
		}
		if p.Required {
			least++
		}
	}
	n := func(bound string, n int, what string, given int) error {
		return Errorf(TypeError, "%s() takes %s %d %sargument%s (%d given)", name, bound, n, what, pluralS(n != 1), given)
	}
	bound := func(b string, exact bool) string {
		if exact {
			return "exactly"
		}
		return b
	}
	switch total := given + len(kw); {
	case total > len(params) && given == 0:
		return n(bound("at most", least == len(params)), len(params), "keyword ", total)
	case total > len(params):
		return n(bound("at most", least == len(params)), len(params), "", total)
	case given > positional && positional == 0:
		return Errorf(TypeError, "%s() takes no positional arguments", name)
	case given > positional:
		return n(bound("at most", least >= positional), positional, "positional ", given)
	case given < posOnly:
		return n(bound("at least", posOnly == positional), posOnly, "positional ", given)
	}
	return keywordErrorInC(name, params, given, kw, err)
}

// unexpectedInC is the error for a keyword that no parameter takes.
func unexpectedInC(name string, params []Param, keyword string) error {
	var names []string
	for _, p := range params {
		if p.Kind != PositionalOnly {
			names = append(names, p.Name)
		}
	}
	return UnexpectedKeyword(name, keyword, names...)
}

func keywordErrorInC(name string, params []Param, given int, kw []Named, err error) error {
	for i := given; i < len(params); i++ {
		if params[i].Required && !Kwarg(kw, params[i].Name).IsSet() {
			return Errorf(TypeError, "%s() missing required argument '%s' (pos %d)", name, params[i].Name, i+1)
		}
	}
	for _, a := range kw {
		i := 0
		for i < len(params) && (params[i].Name != a.Name || params[i].Kind == PositionalOnly) {
			i++
		}
		if i == len(params) {
			return unexpectedInC(name, params, a.Name)
		}
		if i < given {
			return Errorf(TypeError, "argument for %s() given by name ('%s') and position (%d)", name, a.Name, i+1)
		}
	}
	return err
}
