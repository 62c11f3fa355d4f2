package native

import (
	"fmt"
	"reflect"
	"strings"
	"sync"

	"github.com/starling-lang/starling/interp/object"
)

// Class declares a class. A class is declared by a function that returns its
// Class; Type makes the class from it, once in each interpreter.
type Class struct {
	Name, Module, Doc string
	// Signature is the constructor's, as documentation writes it: "Queue(maxsize=0)".
	Signature string
	// Extends are the native classes it derives from, Base the built-in ones; object if both are empty.
	Extends []func() *Class
	Base    []*object.Type
	// Init is __init__, with the parameters of Signature: a method adapter, or Fixed or Raw
	// code that gets self first. If there is none, the inherited one stays.
	Init Func
	// New replaces the allocation of instances, for immutable classes.
	New func(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error)
	// Slots are behaviours such as Repr, Iter, Next, Len, Contains, Compare.
	Slots object.Slots
	// Methods are functions that get self; ClassMethods get the class, StaticMethods neither.
	Methods, ClassMethods, StaticMethods []*object.Native
	Attrs                                []Attr
	// Sealed classes have instances without attributes of their own; Final ones can't be subclassed.
	Sealed, Final bool
	// Qualified classes show their module in the messages of AttributeError, as CPython's
	// classes in C do.
	Qualified bool
	// Meta declares the metaclass, type if nil.
	Meta func() *Class

	create func(spec object.NativeSpec) (*object.Type, error)
}

// NewClass completes the declaration of a class whose instances are structs T
// that embed object.Instance first. prepare, if given, sets up a new struct
// before __init__ runs, and when a subclass's __init__ does not call ours.
func NewClass[T any, P object.NativeStruct[T]](c Class, prepare ...func(*T)) *Class {
	var p func(*T)
	if len(prepare) > 0 {
		p = prepare[0]
	}
	c.create = func(spec object.NativeSpec) (*object.Type, error) { return object.NewNativeType[T, P](spec, p) }
	return &c
}

// NewException completes the declaration of an exception class: Base or Extends
// must name at least one exception.
func NewException(c Class) *Class {
	c.create = object.NewExceptionType
	return &c
}

// classes are an interpreter's native classes by the function that declares them.
type classes struct {
	mu sync.RWMutex
	m  map[uintptr]*object.Type
}

type classesKey struct{}

// Type returns the interpreter's class that declare declares, made the first
// time. declare must be a declared function, not a closure: it is the class's identity.
func Type(rt *object.Runtime, declare func() *Class) *object.Type {
	all := rt.State(classesKey{}, func() any { return &classes{m: map[uintptr]*object.Type{}} }).(*classes)
	key := reflect.ValueOf(declare).Pointer()
	all.mu.RLock()
	t := all.m[key]
	all.mu.RUnlock()
	if t != nil {
		return t
	}
	t = declare().Build(rt) // without the lock: it makes the base classes first
	all.mu.Lock()
	defer all.mu.Unlock()
	if old := all.m[key]; old != nil {
		return old
	}
	all.m[key] = t
	return t
}

// New makes an instance of the class that declare declares, without calling __init__.
func New[P any](rt *object.Runtime, declare func() *Class) P {
	return To[P](Type(rt, declare).Alloc().Value())
}

// Errorf makes an exception of the class that declare declares.
func Errorf(th *object.Thread, declare func() *Class, format string, a ...any) error {
	return object.Errorf(Type(th.Runtime, declare), format, a...)
}

// Build makes a class that no function declares, such as one for a Go type of the host. A declared class is
// made by Type.
func (c *Class) Build(rt *object.Runtime) *object.Type {
	if c.create == nil {
		panic("native: class " + c.Name + " was not completed by NewClass or NewException")
	}
	spec := object.NativeSpec{
		Name: c.Name, Module: c.Module, Doc: strings.TrimSpace(c.Doc), Text: c.Signature, Slots: c.Slots, Sealed: c.Sealed, Final: c.Final, Qualified: c.Qualified,
		Members: c.define,
	}
	for _, e := range c.Extends {
		spec.Bases = append(spec.Bases, Type(rt, e))
	}
	spec.Bases = append(spec.Bases, c.Base...)
	if c.Meta != nil {
		spec.Meta = Type(rt, c.Meta)
	}
	if c.New != nil {
		spec.Slots.New = c.New
	}
	if !c.Init.IsZero() {
		spec.Slots.Init = c.initSlot()
	}
	t, err := c.create(spec)
	if err != nil {
		panic("native: " + err.Error())
	}
	return t
}

// initSlot binds the constructor's arguments and calls Init.
func (c *Class) initSlot() func(th *object.Thread, v object.Value, args []object.Value, kw []object.Named) error {
	n := c.initFunction()
	sig, err := object.ParseSignature("__init__" + withFirst("self", n.Text))
	if err != nil {
		panic("native: " + c.Name + ": " + err.Error())
	}
	name := c.Name + ".__init__"
	if c.Qualified {
		name = c.Name
	}
	return func(th *object.Thread, v object.Value, args []object.Value, kw []object.Named) error {
		all := append(append(make([]object.Value, 0, len(args)+1), v), args...)
		if n.Raw != nil {
			_, err := n.Raw(th, all, kw)
			return err
		}
		bound := make([]object.Value, len(sig.Params))
		if c.Qualified {
			if err := checkCount(sig, name, args, kw); err != nil {
				return err
			}
		}
		if err := sig.Bind(th, name, all, kw, bound); err != nil {
			return err
		}
		_, err := n.Fixed(th, bound)
		return err
	}
}

// checkCount checks the arguments of a constructor with the words of CPython's
// classes in C; sig has self as its first parameter.
func checkCount(sig *object.Signature, name string, args []object.Value, kw []object.Named) error {
	params := sig.Params[1:]
	if given := len(args) + len(kw); sig.VarArgs < 0 && sig.VarKw < 0 && given > len(params) {
		plural := "s"
		if len(params) == 1 {
			plural = ""
		}
		return object.Errorf(object.TypeError, "%s() takes at most %d argument%s (%d given)", name, len(params), plural, given)
	}
	for i, p := range params {
		if p.Required && i >= len(args) && !object.Kwarg(kw, p.Name).IsSet() {
			return object.Errorf(object.TypeError, "%s() missing required argument '%s' (pos %d)", name, p.Name, i+1)
		}
	}
	return nil
}

func (c *Class) initFunction() *object.Native {
	text := c.Signature
	if text == "" {
		text = c.Name + "()"
	}
	return Def(text, c.Init, "")
}

// define adds the members to the new class.
func (c *Class) define(t *object.Type) {
	if c.Doc != "" {
		t.Define("__doc__", object.Str(strings.TrimSpace(c.Doc)))
	}
	t.DefineMethods(c.Methods...)
	for _, n := range c.ClassMethods {
		t.Define(n.Name, object.NewClassMethod(withClass(n).Value()))
	}
	for _, n := range c.StaticMethods {
		t.Define(n.Name, object.NewStaticMethod(n.Value()))
	}
	for _, a := range c.Attrs {
		a.define(t)
	}
}

// withClass gives a class method's signature the class as its first parameter.
func withClass(n *object.Native) *object.Native {
	text := n.Name + withFirst("cls", n.Text)
	if n.Raw != nil {
		return object.NewRawNative(text, n.Doc, n.Raw)
	}
	m := object.NewNative(text, n.Doc, n.Fixed)
	m.Arity, m.Code = n.Arity, n.Code
	return m
}

// withFirst returns the parameter list of a signature with one more parameter in front.
func withFirst(name, text string) string {
	_, params, _ := strings.Cut(text, "(")
	if strings.HasPrefix(strings.TrimSpace(params), ")") {
		return "(" + name + ", /" + params
	}
	return "(" + name + ", /, " + params
}

// check parses every signature of the class.
func (c *Class) check() error {
	var all []*object.Native
	if !c.Init.IsZero() {
		n := c.initFunction()
		init := object.NewNative("__init__"+withFirst("self", n.Text), "", n.Fixed)
		if n.Raw != nil {
			init = object.NewRawNative(init.Text, "", n.Raw)
		}
		init.Arity, init.Code = n.Arity, n.Code
		all = append(all, init)
	}
	for _, n := range c.ClassMethods {
		all = append(all, withClass(n))
	}
	all = append(all, c.StaticMethods...)
	for _, n := range c.Methods {
		m := object.NewNative(n.Name+withFirst("self", n.Text), "", n.Fixed)
		m.Arity, m.Code = n.Arity, n.Code
		all = append(all, m)
	}
	for _, n := range all {
		if err := checkFunction(n); err != nil {
			return fmt.Errorf("%s.%s: %w", c.Module, c.Name, err)
		}
	}
	return nil
}

// checkFunction parses a signature and compares it with the Go function's parameters.
func checkFunction(n *object.Native) error {
	sig, err := object.ParseSignature(n.Text)
	if err != nil {
		return err
	}
	if n.Arity != 0 && n.Arity != len(sig.Params) {
		return fmt.Errorf("%s has %d parameters, its Go function %d", n.Text, len(sig.Params), n.Arity)
	}
	return nil
}
