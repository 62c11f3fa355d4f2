package object

// Call calls f with positional and keyword arguments. args is only read, and not kept.
func Call(th *Thread, f Value, args []Value, kw []Named) (Value, error) {
	switch f.Kind() {
	case KindFunction:
		return th.Engine.CallFunction(th, (*Function)(f.ref), args, kw)
	case KindNative:
		return (*Native)(f.ref).Call(th, args, kw)
	case KindBoundMethod:
		var buf [6]Value
		f, args = unbind(f, args, buf[:0])
		return Call(th, f, args, kw)
	}
	if c := f.Type().Slots().Call; c != nil {
		if err := th.Enter(" while calling a Python object"); err != nil {
			return Value{}, err
		}
		v, err := c(th, f, args, kw)
		th.Leave()
		return v, err
	}
	return Value{}, Errorf(TypeError, "'%s' object is not callable", f.Type().errorName())
}

// unbind returns the function of a bound method, which may be one of another, and
// the arguments with those that it is bound to in front.
func unbind(f Value, args, buf []Value) (Value, []Value) {
	n := 0
	inner := f
	for ; inner.Kind() == KindBoundMethod; n++ {
		inner = (*BoundMethod)(inner.ref).Func
	}
	all := append(append(buf, make([]Value, n)...), args...)
	for ; n > 0; n-- {
		all[n-1] = (*BoundMethod)(f.ref).Self
		f = (*BoundMethod)(f.ref).Func
	}
	return inner, all
}

// Callable reports whether f can be called.
func Callable(f Value) bool {
	switch f.Kind() {
	case KindFunction, KindNative, KindBoundMethod:
		return true
	}
	return f.Type().Slots().Call != nil
}

// callType is type.__call__: __new__, then __init__ if that gave an instance.
func callType(th *Thread, f Value, args []Value, kw []Named) (Value, error) {
	return makeInstance(th, (*Type)(f.ref), args, kw)
}

// CallType calls a class: Call without the detour over its metaclass if that is type.
func CallType(th *Thread, t *Type, args []Value, kw []Named) (Value, error) {
	if t.typ != TypeType {
		return Call(th, t.Value(), args, kw)
	}
	if t == StrType && len(args) == 1 && len(kw) == 0 {
		return makeString(th, args, nil)
	}
	if !t.heap {
		return makeInstance(th, t, args, kw)
	}
	if err := th.Enter(""); err != nil {
		return Value{}, err
	}
	v, err := makeInstance(th, t, args, kw)
	th.Leave()
	return v, err
}

func makeInstance(th *Thread, t *Type, args []Value, kw []Named) (Value, error) {
	if t == TypeType && len(args) == 1 && len(kw) == 0 {
		return typeOf(th, args[0]), nil
	}
	s := t.Slots()
	if s.New == nil {
		return Value{}, Errorf(TypeError, "cannot create '%s' instances", t.FullName())
	}
	obj, err := s.New(th, t, args, kw)
	if err != nil {
		return Value{}, err
	}
	ot := obj.Type()
	if is := ot.Slots(); is.Init != nil && (is.ownInit || s.ownNew || len(args)+len(kw) > 0) && (ot == t || ot.IsSubtype(t)) {
		init := is.Init
		if err := init(th, obj, args, kw); err != nil {
			return Value{}, err
		}
	}
	return obj, nil
}

// objectNew is object.__new__.
func objectNew(_ *Thread, t *Type, args []Value, kw []Named) (Value, error) {
	if t.noBase {
		return Value{}, Errorf(TypeError, "cannot create '%s' instances", t.FullName())
	}
	if len(args)+len(kw) > 0 {
		s := t.Slots()
		if s.ownNew {
			return Value{}, Errorf(TypeError, "object.__new__() takes exactly one argument (the type to instantiate)")
		}
		if !s.ownInit {
			return Value{}, Errorf(TypeError, "%s() takes no arguments", t.Name())
		}
	}
	if names := t.AbstractMethods(); len(names) > 0 {
		return Value{}, abstractError(t, names)
	}
	if t == ObjectType {
		o := &Instance{}
		o.InitInstance(t)
		return o.Header.Value(), nil
	}
	return t.Alloc().Value(), nil
}

// objectInit is object.__init__.
func objectInit(_ *Thread, v Value, args []Value, kw []Named) error {
	if len(args)+len(kw) == 0 {
		return nil
	}
	t := v.Type()
	s := t.Slots()
	if s.ownInit {
		return Errorf(TypeError, "object.__init__() takes exactly one argument (the instance to initialize)")
	}
	if !s.ownNew {
		return Errorf(TypeError, "%s.__init__() takes exactly one argument (the instance to initialize)", t.Name())
	}
	return nil
}

// Kwarg returns the value of a keyword argument, unset if it was not given.
func Kwarg(kw []Named, name string) Value {
	for _, a := range kw {
		if a.Name == name {
			return a.Value
		}
	}
	return Value{}
}

// NoKeywords returns the error of a function that takes no keyword arguments, if some were given.
func NoKeywords(name string, kw []Named) error {
	if len(kw) > 0 {
		return Errorf(TypeError, "%s() takes no keyword arguments", name)
	}
	return nil
}

// NArgs returns the error of a function without keywords that takes from min to max
// arguments (max < 0: any number), if given does not fit.
func NArgs(name string, given, min, max int) error {
	switch {
	case given < min && min == max, max >= 0 && given > max && min == max:
		if max == 0 {
			return Errorf(TypeError, "%s() takes no arguments (%d given)", name, given)
		}
		if max == 1 {
			return Errorf(TypeError, "%s() takes exactly one argument (%d given)", name, given)
		}
		return Errorf(TypeError, "%s expected %d argument%s, got %d", name, max, pluralS(max != 1), given)
	case given < min:
		return Errorf(TypeError, "%s expected at least %d argument%s, got %d", name, min, pluralS(min != 1), given)
	case max >= 0 && given > max:
		return Errorf(TypeError, "%s expected at most %d argument%s, got %d", name, max, pluralS(max != 1), given)
	}
	return nil
}

// PlainConstructor tells the virtual machine how to make an instance of the
// class without going through Call: plain is true if nothing but MakePlain and the script
// function init, if any, is involved.
func (t *Type) PlainConstructor() (plain bool, init *Function) {
	c := t.constructor.Load()
	if c == nil {
		c = t.planConstructor()
		t.constructor.Store(c)
	}
	return c.plain, c.init
}

// MakePlain makes an instance of a class with a plain constructor.
func (t *Type) MakePlain(args []Value) Value {
	if t.layout == KindException {
		return NewException(t, args...).Value()
	}
	return NewInstance(t).Value()
}

// KeepsArgs reports whether instances of a class with a plain constructor keep the arguments.
func (t *Type) KeepsArgs() bool { return t.layout == KindException }

type constructor struct {
	plain bool
	init  *Function
}

func (t *Type) planConstructor() *constructor {
	s := t.Slots()
	inherits := !s.ownInit
	switch {
	case t.typ != TypeType || len(t.AbstractMethods()) > 0:
		return &constructor{}
	case t.layout == KindException:
		if memberClass(t) != nil || !sameSlot(s.New, exceptionNew) {
			return &constructor{}
		}
		inherits = sameSlot(s.Init, exceptionInit)
	case !t.heap || t.solid != ObjectType || s.ownNew:
		return &constructor{}
	}
	if inherits {
		return &constructor{plain: true}
	}
	f, ok := t.Find("__init__").AsFunction()
	return &constructor{plain: ok, init: f}
}
