package abc

import (
	"sync"
	"sync/atomic"
	"weak"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/pyclass"
)

// impl is what ABCMeta keeps for a class, as its attribute _abc_impl.
type impl struct {
	object.Instance
	mu       sync.Mutex // guards the rest
	registry []weak.Pointer[object.Type]
	positive map[weak.Pointer[object.Type]]bool
	negative map[weak.Pointer[object.Type]]bool
	version  int64 // of the interpreter's counter when negative was begun
}

func implClass() *native.Class {
	return native.NewClass[impl](native.Class{Name: "_abc_data", Module: "_abc", Sealed: true, Final: true, New: object.Uninstantiable})
}

const implName = "_abc_impl"

// implAttr returns the attribute for a class that is being made.
func implAttr(th *object.Thread) object.OwnAttr {
	return object.OwnAttr{Name: implName, Value: native.New[*impl](th.Runtime, implClass).Value()}
}

// implOf returns a class's own data, or nil if it has none.
func implOf(t *object.Type) *impl {
	if c := t.Own(implName); c != nil {
		d, _ := native.As[*impl](c.Load())
		return d
	}
	return nil
}

type counterKey struct{}

// counterOf counts an interpreter's registrations: each makes negative answers doubtful.
func counterOf(th *object.Thread) *atomic.Int64 {
	return th.Runtime.State(counterKey{}, func() any { return new(atomic.Int64) }).(*atomic.Int64)
}

// Meta returns the interpreter's abc.ABCMeta.
func Meta(th *object.Thread) *object.Type { return pyclass.Once(th, newMeta) }

func newMeta(th *object.Thread) (*object.Type, error) {
	return pyclass.New(th, pyclass.Spec{
		Name: "ABCMeta", Module: "abc", Doc: "The metaclass of abstract base classes.", Bases: []*object.Type{object.TypeType},
		StaticMethods: []*object.Native{
			native.Def("__new__(mcls, name, bases, namespace, /, **kwargs)", native.Raw(newABC), `Make an abstract base class.`),
		},
		Methods: []*object.Native{
			native.Def("register(subclass)", native.Fixed(register), `Register a virtual subclass; return it, so that this serves as a decorator.`),
			native.Def("__instancecheck__(instance)", native.Fixed(instanceCheck), `Say whether instance is one of the class.`),
			native.Def("__subclasscheck__(subclass)", native.Fixed(subclassCheck), `Say whether subclass is one of the class.`),
			native.Def("_abc_registry_clear()", native.Fixed(clearData(func(d *impl) { d.registry = nil })), `Forget the registered classes.`),
			native.Def("_abc_caches_clear()", native.Fixed(clearData(func(d *impl) { d.positive, d.negative = nil, nil })), `Forget the cached answers.`),
		},
	})
}

func newABC(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(args) != 4 {
		return object.Value{}, object.Errorf(object.TypeError, "ABCMeta.__new__() takes 4 positional arguments but %d were given", len(args))
	}
	mcls, ok := args[0].AsType()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "ABCMeta.__new__(X): X is not a type object (%s)", args[0].Type().Name())
	}
	ns, ok := args[3].AsDict()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "type.__new__() argument 3 must be dict, not %s", args[3].Type().Name())
	}
	own := ns.Copy(th)
	d := implAttr(th)
	own.SetStr(th, d.Name, d.Value)
	return object.TypeType.Slots().New(th, mcls, []object.Value{args[1], args[2], own.Value()}, kw)
}

func clearData(f func(d *impl)) object.NativeFunc {
	return func(_ *object.Thread, a []object.Value) (object.Value, error) {
		if t, ok := a[0].AsType(); ok {
			if d := implOf(t); d != nil {
				d.mu.Lock()
				defer d.mu.Unlock()
				f(d)
			}
		}
		return object.None, nil
	}
}

func register(th *object.Thread, a []object.Value) (object.Value, error) {
	cls, _ := a[0].AsType()
	sub, ok := a[1].AsType()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "Can only register classes")
	}
	if is, err := object.IsSubclassOf(th, a[1], a[0]); err != nil || is {
		return a[1], err
	}
	if is, err := object.IsSubclassOf(th, a[0], a[1]); err != nil {
		return object.Value{}, err
	} else if is {
		return object.Value{}, object.Errorf(object.RuntimeError, "Refusing to create an inheritance cycle")
	}
	Register(th, cls, sub)
	return a[1], nil
}

// Register makes sub a virtual subclass of cls, without the checks of cls.register.
func Register(th *object.Thread, cls, sub *object.Type) {
	d := implOf(cls)
	d.mu.Lock()
	d.registry = append(d.registry, weak.Make(sub))
	d.mu.Unlock()
	counterOf(th).Add(1)
	if sub.MatchAs == 0 && sub.IsHeap() {
		for _, c := range cls.MRO() {
			sub.MatchAs = max(sub.MatchAs, c.MatchAs)
		}
	}
}

func instanceCheck(th *object.Thread, a []object.Value) (object.Value, error) {
	cls, _ := a[0].AsType()
	t := a[1].Type()
	if d := implOf(cls); d != nil && d.cached(th, t) > 0 {
		return object.True, nil
	}
	ok, err := check(th, a[0], t.Value())
	if err != nil || ok || !t.IsHeap() {
		return object.Bool(ok), err
	}
	claimed, err := object.LookupAttr(th, a[1], "__class__")
	if err != nil || !claimed.IsSet() || claimed.Is(t.Value()) {
		return object.False, err
	}
	ok, err = check(th, a[0], claimed)
	return object.Bool(ok), err
}

// check calls __subclasscheck__, which a subclass of ABCMeta may override.
func check(th *object.Thread, cls, sub object.Value) (bool, error) {
	r, _, err := object.CallMethod(th, cls, "__subclasscheck__", sub)
	if err != nil {
		return false, err
	}
	return object.Truth(th, r)
}

// cached returns 1 or -1 for a known answer, else 0.
func (d *impl) cached(th *object.Thread, sub *object.Type) int {
	key := weak.Make(sub)
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.positive[key] {
		return 1
	}
	if v := counterOf(th).Load(); d.version != v {
		d.version, d.negative = v, nil
	}
	if d.negative[key] {
		return -1
	}
	return 0
}

// remember keeps an answer, which a registration since version began may have changed.
func (d *impl) remember(sub *object.Type, is bool, version int64) {
	key := weak.Make(sub)
	d.mu.Lock()
	defer d.mu.Unlock()
	switch {
	case is:
		if d.positive == nil {
			d.positive = map[weak.Pointer[object.Type]]bool{}
		}
		d.positive[key] = true
	case d.version == version:
		if d.negative == nil {
			d.negative = map[weak.Pointer[object.Type]]bool{}
		}
		d.negative[key] = true
	}
}

func subclassCheck(th *object.Thread, a []object.Value) (object.Value, error) {
	cls, _ := a[0].AsType()
	sub, ok := a[1].AsType()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "issubclass() arg 1 must be a class")
	}
	d := implOf(cls)
	if d == nil {
		return object.Bool(sub.IsSubtype(cls)), nil
	}
	version := counterOf(th).Load()
	if known := d.cached(th, sub); known != 0 {
		return object.Bool(known > 0), nil
	}
	is, err := decide(th, cls, sub, d)
	if err != nil {
		return object.Value{}, err
	}
	d.remember(sub, is, version)
	return object.Bool(is), nil
}

// decide works out whether sub is a subclass, by the hook, the MRO, the
// registered classes and the subclasses of cls, in this order.
func decide(th *object.Thread, cls, sub *object.Type, d *impl) (bool, error) {
	if err := th.Enter(" in __subclasscheck__"); err != nil {
		return false, err
	}
	defer th.Leave()
	if hook, err := object.LookupAttr(th, cls.Value(), "__subclasshook__"); err != nil {
		return false, err
	} else if hook.IsSet() {
		r, err := object.Call(th, hook, []object.Value{sub.Value()}, nil)
		if err != nil {
			return false, err
		}
		if !r.Is(object.NotImplemented) {
			return object.Truth(th, r)
		}
	}
	if sub.IsSubtype(cls) {
		return true, nil
	}
	d.mu.Lock()
	registry := append([]weak.Pointer[object.Type](nil), d.registry...)
	d.mu.Unlock()
	for _, w := range registry {
		if t := w.Value(); t != nil {
			if is, err := object.IsSubclassOf(th, sub.Value(), t.Value()); err != nil || is {
				return is, err
			}
		}
	}
	for _, t := range cls.Subclasses() {
		if is, err := object.IsSubclassOf(th, sub.Value(), t.Value()); err != nil || is {
			return is, err
		}
	}
	return false, nil
}

// CacheToken is abc.get_cache_token: it changes with every registration.
func CacheToken(th *object.Thread) int64 { return counterOf(th).Load() }
