package object

import (
	"sort"
	"strings"
)

// Struct is Starlark's immutable record: struct(host="localhost", port=80).
type Struct struct {
	Header
	ctor   Value // what made it: a str, "struct" unless branded
	names  []string
	values []Value // in the order of names, which are sorted
}

// NewStruct makes a struct; constructor is the name that its repr shows. The
// later of two fields of one name wins.
func NewStruct(constructor Value, fields []Named) *Struct {
	byName := map[string]Value{}
	for _, f := range fields {
		byName[f.Name] = f.Value
	}
	s := &Struct{ctor: constructor, names: make([]string, 0, len(byName)), values: make([]Value, 0, len(byName))}
	for n := range byName {
		s.names = append(s.names, n)
	}
	sort.Strings(s.names)
	for _, n := range s.names {
		s.values = append(s.values, byName[n])
	}
	s.Init(StructType, KindOther)
	return s
}

// AsStruct returns v as a struct.
func (v Value) AsStruct() (*Struct, bool) {
	if v.ref != nil && (*Header)(v.ref).typ == StructType {
		return (*Struct)(v.ref), true
	}
	return nil, false
}

// Names returns the names of the fields in order; not to be changed.
func (s *Struct) Names() []string { return s.names }

// Constructor returns what made the struct.
func (s *Struct) Constructor() Value { return s.ctor }

// Get returns a field, unset if there is none.
func (s *Struct) Get(name string) Value {
	i := sort.SearchStrings(s.names, name)
	if i < len(s.names) && s.names[i] == name {
		return s.values[i]
	}
	return Value{}
}

func setupStruct() {
	s := StructType.MutableSlots()
	s.Repr = structRepr
	s.Hash = structHash
	s.Compare = structCompare
	s.GetAttr = structGetAttr
	s.SetAttr = func(_ *Thread, v Value, name string, _ Value) error {
		return attributeError(v, name, "can't assign to .%s field of struct", name)
	}
	s.Binary = structAdd
	s.BinaryOps = 1 << Add
}

func structRepr(th *Thread, v Value) (string, error) {
	s := (*Struct)(v.ref)
	name, ok := s.ctor.AsStr()
	if !ok {
		var err error
		if name, err = ToStr(th, s.ctor); err != nil {
			return "", err
		}
	}
	first, err := th.EnterRepr(&s.Header)
	if err != nil {
		return "", err
	}
	if !first {
		return name + "(...)", nil
	}
	defer th.LeaveRepr()
	var b strings.Builder
	b.WriteString(name + "(")
	for i, n := range s.names {
		if i > 0 {
			b.WriteString(", ")
		}
		r, err := Repr(th, s.values[i])
		if err != nil {
			return "", err
		}
		b.WriteString(n + " = " + r)
	}
	b.WriteByte(')')
	return b.String(), nil
}

func structHash(th *Thread, v Value) (int64, error) {
	if err := th.enterContainer(maxNesting, ""); err != nil {
		return 0, err
	}
	defer th.leaveContainer()
	s := (*Struct)(v.ref)
	parts := make([]Value, 0, 2*len(s.names))
	for i, n := range s.names {
		parts = append(parts, Str(n), s.values[i])
	}
	return hashSequence(th, parts)
}

func structCompare(th *Thread, op CompareOp, a, b Value) (Value, error) {
	x, ok := a.AsStruct()
	y, ok2 := b.AsStruct()
	if !ok || !ok2 || op != EQ && op != NE {
		return NotImplemented, nil
	}
	same, err := equalValues(th, x.ctor, y.ctor)
	if err != nil {
		return Value{}, err
	}
	same = same && len(x.names) == len(y.names)
	for i := 0; same && i < len(x.names); i++ {
		same = x.names[i] == y.names[i]
	}
	if !same {
		return Bool(op == NE), nil
	}
	return compareSlices(th, op, x.values, y.values)
}

func structGetAttr(th *Thread, v Value, name string) (Value, error) {
	s := (*Struct)(v.ref)
	if x := s.Get(name); x.IsSet() {
		return x, nil
	}
	if isDunder(name) {
		return GenericGetAttr(th, v, name)
	}
	what := "struct"
	if c, ok := s.ctor.AsStr(); !ok || c != "struct" {
		c, err := ToStr(th, s.ctor)
		if err != nil {
			return Value{}, err
		}
		what = c + " struct"
	}
	return Value{}, attributeError(v, name, "%s has no .%s attribute", what, name)
}

// structAdd is the union of the fields; where both have one, the right wins.
func structAdd(th *Thread, op BinaryOp, self, other Value, reflected bool) (Value, error) {
	x := (*Struct)(self.ref)
	y, ok := other.AsStruct()
	if op != Add || !ok || reflected {
		return NotImplemented, nil
	}
	same, err := equalValues(th, x.ctor, y.ctor)
	if err != nil {
		return Value{}, err
	}
	if !same {
		return Value{}, Errorf(TypeError, "cannot add structs of different constructors: %s + %s", plainRepr(x.ctor), plainRepr(y.ctor))
	}
	fields := make([]Named, 0, len(x.names)+len(y.names))
	for _, s := range []*Struct{x, y} {
		for i, n := range s.names {
			fields = append(fields, Named{n, s.values[i]})
		}
	}
	return NewStruct(x.ctor, fields).Value(), nil
}
