package collections

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/pyclass"
)

// NamedTuple makes a class of named tuples.
func NamedTuple(th *object.Thread, module, name string, fields []string, defaults []object.Value) (*object.Type, error) {
	n := &tupleFields{name: name, fields: fields, defaults: defaults}
	return n.class(th, module)
}

// tupleFields is what a named tuple's methods know about the class.
type tupleFields struct {
	name     string
	fields   []string
	defaults []object.Value // of the last fields
	sig      *object.Signature
}

func namedTuple(th *object.Thread, a []object.Value) (object.Value, error) {
	name, err := object.ToStr(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	fields, err := fieldNames(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	rename, err := object.Truth(th, a[2])
	if err != nil {
		return object.Value{}, err
	}
	if rename {
		if err := renameFields(th, fields); err != nil {
			return object.Value{}, err
		}
	}
	if err := checkNames(th, name, fields); err != nil {
		return object.Value{}, err
	}
	var defaults []object.Value
	if !a[3].IsNone() {
		if defaults, err = object.Elements(th, a[3]); err != nil {
			return object.Value{}, err
		}
		if len(defaults) > len(fields) {
			return object.Value{}, object.Errorf(object.TypeError, "Got more default values than field names")
		}
	}
	module := callerModule(th)
	if !a[4].IsNone() {
		if module, err = object.ToStr(th, a[4]); err != nil {
			return object.Value{}, err
		}
	}
	t, err := NamedTuple(th, module, name, fields, defaults)
	if err != nil {
		return object.Value{}, err
	}
	return t.Value(), nil
}

// callerModule is the __name__ of the module whose code is running.
func callerModule(th *object.Thread) string {
	if th.Engine == nil {
		return moduleName
	}
	for _, f := range th.Engine.Frames(th) {
		if f.Function == nil || f.Function.Module == nil {
			continue
		}
		if name, ok := f.Function.Module.Get("__name__").AsStr(); ok {
			return name
		}
		return f.Function.Module.Name
	}
	return moduleName
}

func fieldNames(th *object.Thread, v object.Value) ([]string, error) {
	if s, ok := v.AsStr(); ok {
		return strings.Fields(strings.ReplaceAll(s, ",", " ")), nil
	}
	var names []string
	err := object.Iterate(th, v, func(x object.Value) (bool, error) {
		s, err := object.ToStr(th, x)
		names = append(names, s)
		return true, err
	})
	return names, err
}

// renameFields replaces invalid and repeated names by their positions.
func renameFields(th *object.Thread, fields []string) error {
	seen := map[string]bool{}
	for i, f := range fields {
		if err := object.Pause(th, i); err != nil {
			return err
		}
		if !isIdentifier(f) || isKeyword(f) || strings.HasPrefix(f, "_") || seen[f] {
			fields[i] = "_" + strconv.Itoa(i)
		}
		seen[f] = true
	}
	return nil
}

func checkNames(th *object.Thread, name string, fields []string) error {
	for i, n := range append([]string{name}, fields...) {
		if err := object.Pause(th, i); err != nil {
			return err
		}
		if !isIdentifier(n) {
			return badName(th, "Type names and field names must be valid identifiers: %s", n)
		}
		if isKeyword(n) {
			return badName(th, "Type names and field names cannot be a keyword: %s", n)
		}
	}
	seen := map[string]bool{}
	for i, f := range fields {
		if err := object.Pause(th, i); err != nil {
			return err
		}
		if strings.HasPrefix(f, "_") && !isPosition(f) {
			return badName(th, "Field names cannot start with an underscore: %s", f)
		}
		if seen[f] {
			return badName(th, "Encountered duplicate field name: %s", f)
		}
		seen[f] = true
	}
	return nil
}

// badName is the error of a name, which may be long.
func badName(th *object.Thread, format, name string) error {
	quoted, err := object.QuoteLong(th, name)
	if err != nil {
		return err
	}
	return object.LongErrorf(th, object.ValueError, format, quoted)
}

// isPosition reports whether a name is one that rename=True gives.
func isPosition(f string) bool {
	_, err := strconv.Atoi(f[1:])
	return err == nil
}

func isIdentifier(s string) bool {
	for i, r := range s {
		if r != '_' && !unicode.IsLetter(r) && !unicode.Is(unicode.Nl, r) && (i == 0 || !unicode.IsDigit(r) && !unicode.IsMark(r)) {
			return false
		}
	}
	return s != ""
}

func isKeyword(s string) bool {
	switch s {
	case "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else",
		"except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise",
		"return", "try", "while", "with", "yield":
		return true
	}
	return false
}

func (n *tupleFields) class(th *object.Thread, module string) (*object.Type, error) {
	params := []object.Param{{Name: "_cls", Required: true}}
	defaults := object.NewDict(len(n.defaults))
	first := len(n.fields) - len(n.defaults)
	names := make([]object.Value, len(n.fields))
	for i, f := range n.fields {
		if err := object.Pause(th, i); err != nil {
			return nil, err
		}
		p := object.Param{Name: f, Kind: object.PositionalOrKeyword, Required: i < first}
		if i >= first {
			p.Default = n.defaults[i-first]
			defaults.SetStr(th, f, p.Default)
		}
		params = append(params, p)
		names[i] = object.Str(f)
	}
	n.sig = object.NewSignature(params)
	fields := object.NewTuple(names).Value()
	spec := pyclass.Spec{
		Name: n.name, Module: module, Doc: n.name + "(" + strings.Join(n.fields, ", ") + ")",
		Bases: []*object.Type{object.TupleType}, Slotted: true,
		Attrs: []object.OwnAttr{
			{Name: "_fields", Value: fields}, {Name: "_field_defaults", Value: defaults.Value()}, {Name: "__match_args__", Value: fields},
		},
		StaticMethods: []*object.Native{native.Def("__new__("+strings.Join(append([]string{"_cls"}, n.fields...), ", ")+")", native.Raw(n.create), `Make a tuple from its fields.`)},
		ClassMethods:  []*object.Native{def("_make(cls, iterable)", n.makeFrom, `Make a tuple from an iterable.`)},
		Methods: []*object.Native{
			native.Def("_replace(**kwds)", native.Raw(n.replace), `Return a copy with other values for some fields.`),
			native.Def("__replace__(**kwds)", native.Raw(n.replace), `Return a copy with other values for some fields.`),
			def("_asdict()", n.asDict, `Return a dict of the fields.`),
			def("__repr__()", n.repr, `Return the tuple as the call that makes it.`),
			def("__getnewargs__()", func(_ *object.Thread, a []object.Value) (object.Value, error) {
				t, _ := a[0].AsTuple()
				return object.NewTuple(t.Elems()).Value(), nil
			}, `Return what pickle and copy make the tuple from.`),
		},
	}
	for i, f := range n.fields {
		if err := object.Pause(th, i); err != nil {
			return nil, err
		}
		spec.Attrs = append(spec.Attrs, object.OwnAttr{Name: f, Value: newField(th, i)})
	}
	return pyclass.New(th, spec)
}

// create is the class's __new__.
func (n *tupleFields) create(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(args) == len(n.fields)+1 && len(kw) == 0 {
		if cls, ok := args[0].AsType(); ok && cls.IsSubtype(object.TupleType) {
			return object.NewTupleInstance(cls, append([]object.Value(nil), args[1:]...)), nil
		}
	}
	bound := make([]object.Value, len(n.fields)+1)
	if err := n.sig.Bind(th, n.name+".__new__", args, kw, bound); err != nil {
		return object.Value{}, err
	}
	cls, ok := bound[0].AsType()
	if !ok || !cls.IsSubtype(object.TupleType) {
		return object.Value{}, object.Errorf(object.TypeError, "tuple.__new__(X): X is not a type object (%s)", bound[0].Type().Name())
	}
	return object.NewTupleInstance(cls, bound[1:]), nil
}

func (n *tupleFields) makeFrom(th *object.Thread, a []object.Value) (object.Value, error) {
	elems, err := object.Elements(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if len(elems) != len(n.fields) {
		return object.Value{}, object.Errorf(object.TypeError, "Expected %d arguments, got %d", len(n.fields), len(elems))
	}
	cls, _ := a[0].AsType()
	return object.NewTupleInstance(cls, elems), nil
}

func (n *tupleFields) replace(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(args) != 1 {
		return object.Value{}, object.Errorf(object.TypeError, "%s._replace() takes 1 positional argument but %d were given", n.name, len(args))
	}
	t, _ := args[0].AsTuple()
	elems := append([]object.Value(nil), t.Elems()...)
	var unknown []object.Value
next:
	for _, a := range kw {
		for i, f := range n.fields {
			if f == a.Name && i < len(elems) {
				elems[i] = a.Value
				continue next
			}
		}
		unknown = append(unknown, object.Str(a.Name))
	}
	if len(unknown) > 0 {
		r, err := object.Repr(th, object.NewList(unknown).Value())
		if err != nil {
			return object.Value{}, err
		}
		return object.Value{}, object.Errorf(object.TypeError, "Got unexpected field names: %s", r)
	}
	return call(th, args[0].Type().Value(), "_make", object.NewTuple(elems).Value())
}

func (n *tupleFields) asDict(th *object.Thread, a []object.Value) (object.Value, error) {
	t, _ := a[0].AsTuple()
	d := object.NewDict(len(n.fields))
	for i, x := range t.Elems() {
		if i < len(n.fields) {
			d.SetStr(th, n.fields[i], x)
		}
	}
	return d.Value(), nil
}

func (n *tupleFields) repr(th *object.Thread, a []object.Value) (object.Value, error) {
	t, _ := a[0].AsTuple()
	first, err := th.EnterRepr(a[0].Header())
	if err != nil {
		return object.Value{}, err
	}
	if !first {
		return object.Str(a[0].Type().Name() + "(...)"), nil
	}
	defer th.LeaveRepr()
	var b strings.Builder
	b.WriteString(a[0].Type().Name())
	b.WriteByte('(')
	for i, x := range t.Elems() {
		r, err := object.Repr(th, x)
		if err != nil {
			return object.Value{}, err
		}
		if i > 0 {
			b.WriteString(", ")
		}
		if i < len(n.fields) {
			b.WriteString(n.fields[i] + "=")
		}
		b.WriteString(r)
	}
	b.WriteByte(')')
	return object.Str(b.String()), nil
}

// field is the attribute for an element of a named tuple: immutable.
type field struct {
	object.Instance
	i   int
	doc object.Cell // scripts can set __doc__
}

func fieldClass() *native.Class {
	return native.NewClass[field](native.Class{
		Name: "_tuplegetter", Module: moduleName, Sealed: true, Final: true, New: object.Uninstantiable,
		Slots: object.Slots{
			Get: func(_ *object.Thread, d, obj object.Value, _ *object.Type) (object.Value, error) {
				if !obj.IsSet() {
					return d, nil
				}
				f := native.To[*field](d)
				t, ok := obj.AsTuple()
				if !ok {
					return object.Value{}, object.Errorf(object.TypeError, "descriptor for index '%d' for tuple subclasses doesn't apply to '%s' object", f.i, obj.Type().Name())
				}
				if f.i >= t.Len() {
					return object.Value{}, object.Errorf(object.IndexError, "tuple index out of range")
				}
				return t.Elems()[f.i], nil
			},
			Set: func(_ *object.Thread, _, _, x object.Value) error {
				if !x.IsSet() {
					return object.Errorf(object.AttributeError, "can't delete attribute")
				}
				return object.Errorf(object.AttributeError, "can't set attribute")
			},
			Repr: func(th *object.Thread, v object.Value) (string, error) {
				f := native.To[*field](v)
				doc, err := object.Repr(th, f.doc.Load())
				return "_tuplegetter(" + strconv.Itoa(f.i) + ", " + doc + ")", err
			},
		},
		Attrs: []native.Attr{native.Computed("__doc__",
			func(_ *object.Thread, v object.Value) (object.Value, error) {
				return native.To[*field](v).doc.Load(), nil
			},
			func(_ *object.Thread, v, x object.Value) error {
				if !x.IsSet() {
					x = object.None
				}
				native.To[*field](v).doc.Store(x)
				return nil
			}, "")},
	})
}

func newField(th *object.Thread, i int) object.Value {
	f := native.New[*field](th.Runtime, fieldClass)
	f.i = i
	f.doc.Store(object.Str("Alias for field number " + strconv.Itoa(i)))
	return f.Value()
}
