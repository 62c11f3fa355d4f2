package interp

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// Binding is a Go struct or map as a script object; see Bind.
type Binding struct{ target any }

// Bind makes a Go struct, given by a pointer, or a map a script object: give the Binding to
// Options.Globals, Interp.ToValue or Interp.Call, or return it from a host function.
//
// A struct's exported fields are attributes that scripts read and assign, its exported methods are
// methods; names become snake_case: MaxSize is max_size. A tag renames a field, `starling:"size"`, hides it,
// `starling:"-"`, or makes it read-only, `starling:",readonly"`. A struct or map in a field is bound in turn, a slice is copied to a
// list. A String method is the object's repr, and must be safe for concurrent use too. A map has the methods of a dict, and its items are the Go map's.
//
// Scripts read and assign with a lock held: the target's own if it is a sync.Locker, which the host takes
// too then, otherwise one of the interpreter, and the host must leave the target alone while scripts run.
// Methods run without it, and must be safe for concurrent use if scripts have threads.
func Bind(target any) Binding { return Binding{target} }

// bound is a script object over a Go value.
type bound struct {
	object.Instance
	target reflect.Value // a pointer to a struct, or a map
	lock   sync.Locker   // guards what target leads to
	c      toValue
}

// as returns the Go value if a parameter of type t takes it.
func (b *bound) as(t reflect.Type) (reflect.Value, bool) {
	if b.target.Type().AssignableTo(t) && (t.Kind() != reflect.Interface || t.NumMethod() > 0) {
		return b.target, true
	}
	if b.target.Kind() == reflect.Pointer && b.target.Type().Elem() == t {
		b.lock.Lock()
		defer b.lock.Unlock()
		r := reflect.New(t).Elem()
		r.Set(b.target.Elem())
		return r, true
	}
	return reflect.Value{}, false
}

// bindings are an interpreter's classes of bound Go types.
type bindings struct {
	mu      sync.Mutex // guards classes
	classes map[reflect.Type]*object.Type
	targets sync.Mutex // guards the targets without a lock of their own
}

// bind makes the object for a pointer to a struct, or a map; outer is the lock of what it is a part of.
func (c toValue) bind(target reflect.Value, outer sync.Locker) (Value, error) {
	t := target.Type()
	isStruct := t.Kind() == reflect.Pointer && t.Elem().Kind() == reflect.Struct
	if !isStruct && t.Kind() != reflect.Map {
		return Value{}, fmt.Errorf("interp: can't bind a %s: it takes a pointer to a struct, or a map", t)
	}
	if target.IsNil() {
		return object.None, nil
	}
	if c.in == nil {
		return Value{}, fmt.Errorf("interp: a %s needs an interpreter: use Interp.ToValue", t)
	}
	cls, err := c.in.bindings.class(c, t)
	if err != nil {
		return Value{}, err
	}
	b := native.To[*bound](cls.Alloc().Value())
	b.target, b.c, b.lock = target, c, outer
	b.c.th = nil
	if l, ok := target.Interface().(sync.Locker); ok {
		b.lock = l
	} else if outer == nil {
		b.lock = &c.in.bindings.targets
	}
	return b.Value(), nil
}

func (s *bindings) class(c toValue, t reflect.Type) (*object.Type, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if cls := s.classes[t]; cls != nil {
		return cls, nil
	}
	decl, err := c.declare(t)
	if err != nil {
		return nil, err
	}
	cls := native.NewClass[bound](decl).Build(c.in.rt)
	if s.classes == nil {
		s.classes = map[reflect.Type]*object.Type{}
	}
	s.classes[t] = cls
	return cls, nil
}

// declare describes the class of a Go type.
func (c toValue) declare(t reflect.Type) (native.Class, error) {
	named := t
	if t.Kind() == reflect.Pointer {
		named = t.Elem()
	}
	name := named.Name()
	if i := strings.IndexByte(name, '['); i > 0 { // of a generic type
		name = name[:i]
	}
	if name == "" {
		name = named.Kind().String()
	}
	decl := native.Class{
		Name: name, Module: "host", Doc: "The Go type " + t.String() + ".", Sealed: true, Final: true,
		New: func(_ *object.Thread, cls *object.Type, _ []object.Value, _ []object.Named) (object.Value, error) {
			return object.Value{}, object.Errorf(object.TypeError, "cannot create '%s' instances", cls.Name())
		},
	}
	decl.Slots.Repr = func(_ *object.Thread, v object.Value) (string, error) { return native.To[*bound](v).describe(), nil }
	if t.Kind() == reflect.Map {
		mapMembers(&decl)
	} else {
		fields, err := fieldsOf(t.Elem())
		if err != nil {
			return decl, err
		}
		for name, f := range fields {
			decl.Attrs = append(decl.Attrs, fieldAttr(name, f))
		}
		slices.SortFunc(decl.Attrs, func(a, b native.Attr) int { return strings.Compare(a.Name, b.Name) })
	}
	return decl, c.methods(t, &decl)
}

// methods adds the exported methods of a Go type.
func (c toValue) methods(t reflect.Type, decl *native.Class) error {
	locks := reflect.TypeFor[*sync.RWMutex]()
	for i := range t.NumMethod() {
		m := t.Method(i)
		if _, ofLock := locks.MethodByName(m.Name); ofLock {
			continue
		}
		name := snakeCase(m.Name)
		if slices.ContainsFunc(decl.Attrs, func(a native.Attr) bool { return a.Name == name }) {
			return fmt.Errorf("interp: %s has a field and a method that scripts would call %s", t, name)
		}
		f, err := c.function(name, m.Func, true)
		if err != nil {
			continue // one with parameters that scripts can't give, such as channels
		}
		decl.Methods = append(decl.Methods, f)
	}
	return nil
}

// describe is the repr.
func (b *bound) describe() string {
	if s, ok := b.target.Interface().(fmt.Stringer); ok {
		return s.String()
	}
	return "<" + b.Type().FullName() + " object>"
}

// field is a struct's field for scripts.
type field struct {
	reflect.StructField
	readonly bool
}

// fieldsOf returns the fields that scripts see, by their names.
func fieldsOf(t reflect.Type) (map[string]field, error) {
	out := map[string]field{}
	for _, f := range reflect.VisibleFields(t) {
		name, option, _ := strings.Cut(f.Tag.Get("starling"), ",")
		if !f.IsExported() || name == "-" || f.Anonymous && name == "" && embedsFields(f.Type) {
			continue
		}
		if name == "" {
			name = snakeCase(f.Name)
		}
		if old, ok := out[name]; ok {
			return nil, fmt.Errorf("interp: %s has two fields that scripts would call %s: %s and %s", t, name, old.Name, f.Name)
		}
		out[name] = field{f, option == "readonly"}
	}
	return out, nil
}

// embedsFields tells that the fields of an embedded type are seen instead of itself.
func embedsFields(t reflect.Type) bool {
	return t.Kind() == reflect.Struct || t.Kind() == reflect.Pointer && t.Elem().Kind() == reflect.Struct || t.Kind() == reflect.Interface
}

func fieldAttr(name string, f field) native.Attr {
	var set func(th *object.Thread, self, x object.Value) error
	if !f.readonly && convertible(f.Type) == nil {
		set = func(th *object.Thread, self, x object.Value) error {
			return native.To[*bound](self).setField(th, name, f, x)
		}
	}
	return native.Computed(name, func(th *object.Thread, self object.Value) (object.Value, error) {
		return native.To[*bound](self).getField(th, f)
	}, set, "The Go field "+f.Name+" "+f.Type.String()+".")
}

func (b *bound) getField(th *object.Thread, f field) (Value, error) {
	b.lock.Lock()
	defer b.lock.Unlock()
	r, err := b.target.Elem().FieldByIndexErr(f.Index)
	if err != nil {
		return Value{}, object.Errorf(object.AttributeError, "'%s' object has nothing in %s", b.Type().Name(), f.Name)
	}
	return b.inside(th, r)
}

// inside converts a part of the target, with the lock held: structs and maps stay the target's own.
func (b *bound) inside(th *object.Thread, r reflect.Value) (Value, error) {
	c := b.c
	c.th = th
	switch {
	case r.Kind() == reflect.Struct && r.CanAddr():
		return c.bind(r.Addr(), b.lock)
	case r.Kind() == reflect.Map:
		return c.bind(r, b.lock)
	}
	return c.value(r.Interface())
}

func (b *bound) setField(th *object.Thread, name string, f field, x object.Value) error {
	if !x.IsSet() {
		return object.Errorf(object.AttributeError, "cannot delete attribute '%s'", name)
	}
	c := toGo{th: th}
	v, err := c.into(x, f.Type) // before the lock is taken: it may run script code
	if e, ok := err.(*conversionError); ok {
		return object.Errorf(e.class, "%s.%s %s", b.Type().Name(), name, e.text)
	}
	if err != nil {
		return err
	}
	b.lock.Lock()
	defer b.lock.Unlock()
	r, err := b.target.Elem().FieldByIndexErr(f.Index)
	if err != nil {
		return object.Errorf(object.AttributeError, "'%s' object has nothing in %s", b.Type().Name(), f.Name)
	}
	r.Set(v)
	return nil
}

// snakeCase is a Go name as Python writes names: HTTPServer is http_server, UserID user_id.
func snakeCase(name string) string {
	r := []rune(name)
	var out []rune
	for i, c := range r {
		if unicode.IsUpper(c) && i > 0 && r[i-1] != '_' {
			next := i+1 < len(r) && unicode.IsLower(r[i+1])
			if !unicode.IsUpper(r[i-1]) || next {
				out = append(out, '_')
			}
		}
		out = append(out, unicode.ToLower(c))
	}
	return string(out)
}
