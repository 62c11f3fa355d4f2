package object

import (
	"fmt"
	"reflect"
	"unsafe"
)

// NativeStruct is implemented by a pointer to any Go struct that embeds
// Instance: what a native class has as its instances.
type NativeStruct[T any] interface {
	*T
	instance() *Instance
	InitInstance(t *Type)
}

func (o *Instance) instance() *Instance { return o }

// NativeSpec is what a native class is made from.
type NativeSpec struct {
	Name, Module, Doc string
	// Text is the constructor's signature as documentation writes it.
	Text string
	// Meta is the metaclass, type if nil.
	Meta *Type
	// Bases are built-in or native classes; object if there are none. The struct of each
	// must be what the new class's struct begins with.
	Bases []*Type
	// Slots are the behaviours that the class does not inherit.
	Slots Slots
	// Sealed classes have instances without attributes of their own, as most of CPython's C types;
	// Final ones can't be subclassed.
	Sealed, Final bool
	// Qualified classes show their module in the messages of AttributeError, as CPython's
	// classes in C do.
	Qualified bool
	// Members fills in methods and attributes with Define, DefineMethods and DefineGetSets.
	Members func(t *Type)
}

// NewNativeType makes a class whose instances are Go structs T that embed
// Instance first. prepare, if not nil, sets up a new struct before any script code sees it.
func NewNativeType[T any, P NativeStruct[T]](spec NativeSpec, prepare func(*T)) (*Type, error) {
	if p := P(new(T)); unsafe.Pointer(p.instance()) != unsafe.Pointer(p) {
		return nil, fmt.Errorf("%s.%s: struct %s does not begin with object.Instance", spec.Module, spec.Name, reflect.TypeFor[T]())
	}
	t := newNativeType(spec, boxOf[T]())
	if err := checkPrefixes(t, reflect.TypeFor[T]()); err != nil {
		return nil, err
	}
	t.layout = KindInstance
	t.alloc = func(c *Type) *Header {
		p := P(new(T))
		p.InitInstance(c)
		if prepare != nil {
			prepare((*T)(p))
		}
		return (*Header)(unsafe.Pointer(p))
	}
	if !spec.Sealed {
		t.attrs = instanceAttrs
	}
	return t, finishNative(t, spec)
}

// NewExceptionType makes a native exception class.
func NewExceptionType(spec NativeSpec) (*Type, error) {
	t := newNativeType(spec, boxOf[Exception]())
	for _, b := range t.bases {
		if b.layout != KindException {
			return nil, fmt.Errorf("%s.%s: base %s is no exception", spec.Module, spec.Name, b.Name())
		}
	}
	t.layout, t.alloc, t.attrs = KindException, BaseException.alloc, instanceAttrs
	if t.slots.Load().New == nil {
		t.slots.Load().New = t.bases[0].Slots().New // OSError's has a part in making an instance
	}
	return t, finishNative(t, spec)
}

func newNativeType(spec NativeSpec, box goPointer) *Type {
	t := &Type{name: spec.Name, module: spec.Module, Doc: spec.Doc, Text: spec.Text, noBase: spec.Final, qualified: spec.Qualified, bases: spec.Bases, box: box}
	if len(t.bases) == 0 {
		t.bases = []*Type{ObjectType}
	}
	meta := spec.Meta
	if meta == nil {
		meta = TypeType
	}
	t.Header.Init(meta, KindType)
	t.solid = t
	t.dict.Store(&classMap{cells: map[string]*Cell{}})
	slots := spec.Slots
	t.slots.Store(&slots)
	t.cache.Store(emptyCache())
	t.root, t.dictShape = newShape(t), &Shape{typ: t}
	return t
}

// finishNative is the part that needs the base classes to be in order.
func finishNative(t *Type, spec NativeSpec) error {
	mro, err := linearize(t)
	if err != nil {
		return err
	}
	t.mro.Store(&mro)
	if t.slots.Load().New == nil {
		t.slots.Load().New = nativeNew
	}
	if spec.Members != nil {
		spec.Members(t)
	}
	t.Define("__module__", Str(spec.Module))
	addSlotMethods(t)
	inheritStatic(t)
	return nil
}

// checkPrefixes makes sure that a method of a base finds its struct at the
// beginning of an instance of the new class.
func checkPrefixes(t *Type, instance reflect.Type) error {
	for _, b := range t.bases {
		if b.layout != KindInstance {
			return fmt.Errorf("%s.%s: base %s has another layout", t.module, t.name, b.Name())
		}
		if b == ObjectType {
			continue
		}
		want := reflect.TypeOf(b.solid.box.at(nil)).Elem()
		for s := instance; s != want; s = s.Field(0).Type {
			if s.Kind() != reflect.Struct || s.NumField() == 0 || s == reflect.TypeFor[Instance]() {
				return fmt.Errorf("%s.%s: struct %s does not begin with %s of base %s", t.module, t.name, instance, want, b.Name())
			}
		}
	}
	return nil
}

// nativeNew makes an instance for __init__ to fill in.
func nativeNew(_ *Thread, t *Type, args []Value, kw []Named) (Value, error) {
	if len(args)+len(kw) > 0 && sameInit(t.Slots()) {
		return Value{}, Errorf(TypeError, "%s() takes no arguments", t.Name())
	}
	if names := t.AbstractMethods(); len(names) > 0 {
		return Value{}, abstractError(t, names)
	}
	return t.Alloc().Value(), nil
}

// Uninstantiable is the New of classes that scripts can't make instances of.
func Uninstantiable(_ *Thread, t *Type, _ []Value, _ []Named) (Value, error) {
	return Value{}, Errorf(TypeError, "cannot create '%s' instances", t.FullName())
}

// Box returns v as the Go pointer of t's instances; v must be an instance of t.
func (t *Type) Box(v Value) any {
	if t.box.typ == nil || t.layout != v.Type().layout {
		return nil
	}
	return t.box.at(v.ref)
}
