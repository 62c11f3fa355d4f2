package functools

import (
	"sync"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/abc"
)

// generic is what singledispatch makes of a function.
type generic struct {
	object.Instance
	f    object.Value
	name string

	mu       sync.RWMutex // guards the rest; not held while script code runs
	registry *object.Dict // class to implementation, in order of registration
	cache    map[*object.Type]object.Value
	token    int64 // of module abc, that cache is valid for
}

func singleDispatch(th *object.Thread, a []object.Value) (object.Value, error) {
	g := native.New[*generic](th.Runtime, genericClass)
	g.f, g.name = a[0], "singledispatch function"
	if n, err := object.LookupAttr(th, a[0], "__name__"); err != nil {
		return object.Value{}, err
	} else if s, ok := n.AsStr(); ok {
		g.name = s
	}
	g.registry = object.NewDict(4)
	if err := g.registry.Set(th, object.ObjectType.Value(), a[0]); err != nil {
		return object.Value{}, err
	}
	return g.Value(), copyNames(th, g.Value(), a[0])
}

func genericClass() *native.Class {
	return native.NewClass[generic](native.Class{
		Name: "function", Module: "builtins", Final: true, New: object.Uninstantiable,
		Doc: "A function that calls the implementation for its first argument's class.",
		Slots: object.Slots{
			Call: func(th *object.Thread, v object.Value, args []object.Value, kw []object.Named) (object.Value, error) {
				g := native.To[*generic](v)
				if len(args) == 0 {
					return object.Value{}, object.Errorf(object.TypeError, "%s requires at least 1 positional argument", g.name)
				}
				f, err := g.find(th, args[0].Type())
				if err != nil {
					return object.Value{}, err
				}
				return object.Call(th, f, args, kw)
			},
			Get: func(_ *object.Thread, d, obj object.Value, _ *object.Type) (object.Value, error) {
				if !obj.IsSet() {
					return d, nil
				}
				return object.NewBoundMethod(d, obj), nil
			},
			Repr: func(th *object.Thread, v object.Value) (string, error) {
				name := native.To[*generic](v).name
				if q, err := object.LookupAttr(th, v, "__qualname__"); err == nil && q.IsSet() {
					name, _ = q.AsStr()
				}
				return "<function " + name + " at " + object.Address(v) + ">", nil
			},
		},
		Methods: []*object.Native{
			native.Def("register(cls, func=None)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				return native.To[*generic](a[0]).register(th, a[0], a[1], a[2])
			}), `Register an implementation for a class, or for the class that annotates its first parameter.`),
			native.Def("dispatch(cls)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				cls, ok := a[1].AsType()
				if !ok {
					return object.Value{}, object.Errorf(object.TypeError, "dispatch() argument must be a class, not %s", a[1].Type().Name())
				}
				return native.To[*generic](a[0]).find(th, cls)
			}), `Return the implementation for a class.`),
			native.Def("_clear_cache()", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
				native.To[*generic](a[0]).clearCache()
				return object.None, nil
			}), `Forget which implementation serves which class.`),
		},
		Attrs: []native.Attr{native.Getter("registry", func(g *generic, _ *object.Thread) (object.Value, error) {
			return object.NewMappingProxy(g.registry.Value()), nil
		}, "The implementations by class.")},
	})
}

func (g *generic) clearCache() {
	g.mu.Lock()
	g.cache = nil
	g.mu.Unlock()
}

// register adds an implementation. Without one it returns a decorator, unless
// cls is a function whose annotation tells the class.
func (g *generic) register(th *object.Thread, self, cls, f object.Value) (object.Value, error) {
	if isClass(cls) {
		if f.IsNone() {
			d := native.Def("register(func)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				return g.register(th, self, cls, a[0])
			}), "")
			return d.Value(), nil
		}
		return f, g.add(th, cls, f)
	}
	if !f.IsNone() {
		r, err := object.Repr(th, cls)
		if err != nil {
			return object.Value{}, err
		}
		return object.Value{}, object.Errorf(object.TypeError, "Invalid first argument to `register()`. %s is not a class or union type.", r)
	}
	class, err := annotatedClass(th, cls)
	if err != nil {
		return object.Value{}, err
	}
	return cls, g.add(th, class, cls)
}

// isClass accepts classes and unions of classes.
func isClass(v object.Value) bool {
	if _, ok := v.AsType(); ok {
		return true
	}
	u, ok := v.AsUnion()
	if !ok {
		return false
	}
	for _, m := range u.Members() {
		if _, ok := m.AsType(); !ok {
			return false
		}
	}
	return true
}

func (g *generic) add(th *object.Thread, cls, f object.Value) error {
	classes := []object.Value{cls}
	if u, ok := cls.AsUnion(); ok {
		classes = u.Members()
	}
	for _, c := range classes {
		if err := g.registry.Set(th, c, f); err != nil {
			return err
		}
	}
	g.clearCache()
	return nil
}

// annotatedClass returns the annotation of a function's first annotated parameter.
func annotatedClass(th *object.Thread, f object.Value) (object.Value, error) {
	r, err := object.Repr(th, f)
	if err != nil {
		return object.Value{}, err
	}
	notes, err := object.LookupAttr(th, f, "__annotations__")
	if err != nil {
		return object.Value{}, err
	}
	d, ok := notes.AsDict()
	if !ok || d.Len(th) == 0 {
		return object.Value{}, object.Errorf(object.TypeError,
			"Invalid first argument to `register()`: %s. Use either `@register(some_class)` or plain `@register` on an annotated function.", r)
	}
	item := d.Items(th)[0]
	cls := item.Value
	if cls.IsNone() {
		cls = object.NoneType.Value()
	}
	if isClass(cls) {
		return cls, nil
	}
	name, err := object.Repr(th, item.Key)
	if err != nil {
		return object.Value{}, err
	}
	c, err := object.Repr(th, cls)
	if err != nil {
		return object.Value{}, err
	}
	if _, ok := cls.AsUnion(); ok {
		return object.Value{}, object.Errorf(object.TypeError, "Invalid annotation for %s. %s not all arguments are classes.", name, c)
	}
	return object.Value{}, object.Errorf(object.TypeError, "Invalid annotation for %s. %s is not a class.", name, c)
}

// find returns the implementation for a class.
func (g *generic) find(th *object.Thread, cls *object.Type) (object.Value, error) {
	token := abc.CacheToken(th)
	g.mu.RLock()
	f := g.cache[cls]
	valid := g.token == token
	g.mu.RUnlock()
	if valid && f.IsSet() {
		return f, nil
	}
	f, err := g.search(th, cls)
	if err != nil {
		return object.Value{}, err
	}
	g.mu.Lock()
	if g.cache == nil || g.token != token {
		g.cache, g.token = map[*object.Type]object.Value{}, token
	}
	g.cache[cls] = f
	g.mu.Unlock()
	return f, nil
}

// search finds the registered class that is nearest in the MRO. Abstract base
// classes that cls only implements come where the class that implements them does.
func (g *generic) search(th *object.Thread, cls *object.Type) (object.Value, error) {
	if f, ok, err := g.registry.Get(th, cls.Value()); ok || err != nil {
		return f, err
	}
	virtual, err := g.virtualBases(th, cls)
	if err != nil {
		return object.Value{}, err
	}
	mro := cls.MRO()
	for i, c := range mro {
		if f, ok, err := g.registry.Get(th, c.Value()); (ok && c != object.ObjectType) || err != nil {
			return f, err
		}
		best, err := nearestVirtual(th, c, mro[i+1:], virtual)
		if err != nil {
			return object.Value{}, err
		}
		if best != nil {
			f, _, err := g.registry.Get(th, best.Value())
			return f, err
		}
	}
	return g.f, nil
}

// virtualBases returns the registered classes that cls is an instance of without
// deriving from them.
func (g *generic) virtualBases(th *object.Thread, cls *object.Type) ([]*object.Type, error) {
	var out []*object.Type
	for _, k := range g.registry.Keys(th) {
		t, ok := k.AsType()
		if !ok || cls.IsSubtype(t) || t.Type() == object.TypeType {
			continue
		}
		is, err := object.IsSubclassOf(th, cls.Value(), k)
		if err != nil {
			return nil, err
		}
		if is {
			out = append(out, t)
		}
	}
	return out, nil
}

// nearestVirtual returns the most special of the abstract classes that c is the
// last class of the MRO to implement, nil if there is none.
func nearestVirtual(th *object.Thread, c *object.Type, rest, virtual []*object.Type) (*object.Type, error) {
	var best *object.Type
	for _, v := range virtual {
		is, err := object.IsSubclassOf(th, c.Value(), v.Value())
		if err != nil {
			return nil, err
		}
		inherited := false
		for _, b := range rest {
			if inherited, err = object.IsSubclassOf(th, b.Value(), v.Value()); err != nil || inherited {
				break
			}
		}
		if err != nil {
			return nil, err
		}
		switch {
		case !is || inherited:
		case best == nil || v.IsSubtype(best):
			best = v
		case !best.IsSubtype(v):
			first, err := object.Repr(th, best.Value())
			if err != nil {
				return nil, err
			}
			second, err := object.Repr(th, v.Value())
			if err != nil {
				return nil, err
			}
			return nil, object.Errorf(object.RuntimeError, "Ambiguous dispatch: %s or %s", first, second)
		}
	}
	return best, nil
}

// dispatchMethod is singledispatchmethod: a generic function as a method, whose
// implementations may be descriptors. Immutable.
type dispatchMethod struct {
	object.Instance
	f       object.Value
	generic object.Value
}

func singleDispatchMethodClass() *native.Class {
	return native.NewClass[dispatchMethod](native.Class{
		Name: "singledispatchmethod", Module: moduleName, Signature: "singledispatchmethod(func)",
		Doc: "A method that calls the implementation for its first argument's class.",
		Init: native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			if !object.Callable(a[1]) && a[1].Type().Slots().Get == nil {
				r, err := object.Repr(th, a[1])
				if err != nil {
					return object.Value{}, err
				}
				return object.Value{}, object.Errorf(object.TypeError, "%s is not callable or a descriptor", r)
			}
			m := native.To[*dispatchMethod](a[0])
			g, err := singleDispatch(th, a[1:2])
			m.f, m.generic = a[1], g
			return object.None, err
		}),
		Slots: object.Slots{Get: dispatchMethodGet},
		Methods: []*object.Native{
			native.Def("register(cls, method=None)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				m := native.To[*dispatchMethod](a[0])
				return native.To[*generic](m.generic).register(th, m.generic, a[1], a[2])
			}), `Register an implementation for a class.`),
		},
		Attrs: []native.Attr{
			native.Getter("func", func(m *dispatchMethod, _ *object.Thread) (object.Value, error) { return m.f, nil }, "The function for all other classes."),
			native.Getter("dispatcher", func(m *dispatchMethod, _ *object.Thread) (object.Value, error) { return m.generic, nil }, "The generic function."),
			native.Getter("__isabstractmethod__", func(m *dispatchMethod, th *object.Thread) (object.Value, error) { return isAbstract(th, m.f) }, ""),
		},
	}, func(m *dispatchMethod) { m.f, m.generic = object.None, object.None })
}

func dispatchMethodGet(th *object.Thread, d, obj object.Value, t *object.Type) (object.Value, error) {
	m := native.To[*dispatchMethod](d)
	g, ok := native.As[*generic](m.generic)
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "singledispatchmethod was not initialized")
	}
	f := object.NewRawNative("_method(*args, **kwargs)", "", func(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
		if len(args) == 0 {
			return object.Value{}, object.Errorf(object.TypeError, "%s requires at least 1 positional argument", g.name)
		}
		impl, err := g.find(th, args[0].Type())
		if err != nil {
			return object.Value{}, err
		}
		if get := impl.Type().Slots().Get; get != nil {
			if impl, err = get(th, impl, obj, t); err != nil {
				return object.Value{}, err
			}
		}
		return object.Call(th, impl, args, kw)
	})
	p := native.New[*boundGeneric](th.Runtime, boundGenericClass)
	p.f, p.generic = f.Value(), m.generic
	return p.Value(), copyNames(th, p.Value(), m.f)
}

// boundGeneric is a singledispatchmethod bound to an instance: immutable.
type boundGeneric struct {
	object.Instance
	f, generic object.Value
}

func boundGenericClass() *native.Class {
	return native.NewClass[boundGeneric](native.Class{
		Name: "function", Module: "builtins", Final: true, New: object.Uninstantiable,
		Slots: object.Slots{Call: func(th *object.Thread, v object.Value, args []object.Value, kw []object.Named) (object.Value, error) {
			return object.Call(th, native.To[*boundGeneric](v).f, args, kw)
		}},
		Attrs: []native.Attr{
			native.Getter("register", func(b *boundGeneric, th *object.Thread) (object.Value, error) {
				return object.GetAttr(th, b.generic, "register")
			}, ""),
		},
	})
}
