package object

import (
	"slices"
	"sort"
	"strings"
	"weak"
)

// AsType returns v as a class.
func (v Value) AsType() (*Type, bool) {
	if v.ref != nil && (*Header)(v.ref).kind == KindType {
		return (*Type)(v.ref), true
	}
	return nil, false
}

// ClassSpec is what a class statement, or type(name, bases, namespace), makes a class from.
type ClassSpec struct {
	Meta      *Type // nil: the most derived of the bases' metaclasses
	Name      string
	Bases     []Value
	Namespace []OwnAttr
	Keywords  []Named // class keywords but metaclass
	ClassCell *Cell   // of __class__, to be filled in
}

// NewClass makes a class as type.__new__ does.
func NewClass(th *Thread, spec ClassSpec) (*Type, error) {
	meta, err := MostDerivedMeta(spec.Meta, spec.Bases)
	if err != nil {
		return nil, err
	}
	bases, err := classBases(spec.Bases)
	if err != nil {
		return nil, err
	}
	solid, err := bestBase(bases)
	if err != nil {
		return nil, err
	}
	t := &Type{name: spec.Name, heap: true, bases: bases, solid: solid, layout: solid.layout, box: solid.box}
	t.Header.Init(meta, KindType)
	mro, err := linearize(t)
	if err != nil {
		return nil, err
	}
	t.mro.Store(&mro)
	t.cache.Store(emptyCache())
	t.setAttrsOffset()
	if err := t.readSlotNames(th, spec.Namespace); err != nil {
		return nil, err
	}
	t.fillNamespace(spec)
	t.root, t.dictShape = newShape(t), &Shape{typ: t}
	t.slots.Store(computeSlots(t))
	t.collectAbstract(th)
	for _, b := range bases {
		b.addSubclass(th, t)
	}
	if spec.ClassCell != nil {
		spec.ClassCell.Store(t.Header.Value())
	}
	if err := runSetName(th, t); err != nil {
		return nil, err
	}
	return t, initSubclass(th, t, spec.Keywords)
}

func classBases(values []Value) ([]*Type, error) {
	if len(values) == 0 {
		return []*Type{ObjectType}, nil
	}
	bases := make([]*Type, len(values))
	for i, v := range values {
		b, ok := v.AsType()
		if !ok {
			return nil, Errorf(TypeError, "bases must be types")
		}
		if b.noBase {
			return nil, Errorf(TypeError, "type '%s' is not an acceptable base type", b.FullName())
		}
		for _, other := range bases[:i] {
			if other == b {
				return nil, Errorf(TypeError, "duplicate base class %s", b.Name())
			}
		}
		bases[i] = b
	}
	return bases, nil
}

// MostDerivedMeta returns the metaclass for a class with these bases.
func MostDerivedMeta(meta *Type, bases []Value) (*Type, error) {
	if meta == nil {
		meta = TypeType
	}
	for _, b := range bases {
		switch m := b.Type(); {
		case meta.IsSubtype(m):
		case m.IsSubtype(meta):
			meta = m
		default:
			return nil, Errorf(TypeError, "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases")
		}
	}
	return meta, nil
}

// bestBase returns the built-in or native type that fixes the layout.
func bestBase(bases []*Type) (*Type, error) {
	best := bases[0].solid
	for _, b := range bases[1:] {
		switch s := b.solid; {
		case best.solidIs(s) || s == ObjectType || sameLayout(best, s) && best.IsSubtype(s):
		case s.solidIs(best) || best == ObjectType || sameLayout(best, s) && s.IsSubtype(best):
			best = s
		case sameLayout(best, s) && best.layout == KindException:
		default:
			return nil, Errorf(TypeError, "multiple bases have instance lay-out conflict")
		}
	}
	return best, nil
}

func sameLayout(a, b *Type) bool { return a.layout == b.layout && a.layout != KindInstance }

// linearize computes the C3 method resolution order.
func linearize(t *Type) ([]*Type, error) {
	if len(t.bases) == 1 {
		return append([]*Type{t}, t.bases[0].MRO()...), nil
	}
	var seqs [][]*Type
	for _, b := range t.bases {
		seqs = append(seqs, b.MRO())
	}
	seqs = append(seqs, t.bases)
	behind := map[*Type]int{} // in how many sequences a class is not the first
	for _, s := range seqs {
		for i := 1; i < len(s); i++ {
			behind[s[i]]++
		}
	}
	mro := []*Type{t}
	for {
		seqs = slices.DeleteFunc(seqs, func(s []*Type) bool { return len(s) == 0 })
		if len(seqs) == 0 {
			return mro, nil
		}
		k := slices.IndexFunc(seqs, func(s []*Type) bool { return behind[s[0]] == 0 })
		if k < 0 {
			return nil, mroConflict(seqs)
		}
		next := seqs[k][0]
		mro = append(mro, next)
		for i, s := range seqs {
			if s[0] == next {
				seqs[i] = s[1:]
				if len(s) > 1 {
					behind[s[1]]--
				}
			}
		}
	}
}

func mroConflict(seqs [][]*Type) error {
	var names []string
	seen := map[*Type]bool{}
	for _, s := range seqs {
		if !seen[s[0]] {
			seen[s[0]] = true
			names = append(names, s[0].Name())
		}
	}
	return Errorf(TypeError, "Cannot create a consistent method resolution order (MRO) for bases %s", strings.Join(names, ", "))
}

// setAttrsOffset decides where instances keep their attributes.
func (t *Type) setAttrsOffset() {
	switch {
	case t.solid.attrs != 0:
		t.attrs = t.solid.attrs
	case t.solid.layout == KindInstance:
		t.attrs = instanceAttrs
	case t.solid == TypeType:
		// A metaclass's instances are classes: their attributes are their namespace.
	default:
		t.attrs = t.solid.subAttrs
	}
}

func (t *Type) fillNamespace(spec ClassSpec) {
	m := &classMap{cells: make(map[string]*Cell, len(spec.Namespace)+2)}
	add := func(name string, v Value) {
		if _, ok := m.cells[name]; !ok {
			m.names = append(m.names, name)
		}
		m.cells[name] = NewCell(v)
	}
	qualname, module := spec.Name, "builtins"
	for _, a := range spec.Namespace {
		switch a.Name {
		case "__qualname__":
			qualname, _ = a.Value.AsStr()
			continue
		case "__classcell__":
			continue
		case "__module__":
			if s, ok := a.Value.AsStr(); ok {
				module = s
			}
		case "__new__":
			if a.Value.Kind() == KindFunction {
				a.Value = NewStaticMethod(a.Value)
			}
		case "__init_subclass__", "__class_getitem__":
			if a.Value.Kind() == KindFunction {
				a.Value = NewClassMethod(a.Value)
			}
		}
		add(a.Name, a.Value)
	}
	if _, ok := m.cells["__doc__"]; !ok {
		add("__doc__", None)
	}
	if m.cells["__eq__"] != nil && m.cells["__hash__"] == nil {
		add("__hash__", None)
	}
	for _, name := range t.slotNames {
		add(name, t.slotMember(name).Value())
	}
	t.dict.Store(m)
	t.renamed.Store(&typeNames{spec.Name, qualname, module})
}

func (t *Type) addSubclass(th *Thread, s *Type) {
	if !t.heap {
		return
	}
	t.mu.Lock()
	t.subclasses = append(t.subclasses, weak.Make(s))
	t.mu.Unlock()
}

// runSetName calls __set_name__ of the namespace's values.
func runSetName(th *Thread, t *Type) error {
	for _, name := range t.OwnNames() {
		cell := t.Own(name)
		if cell == nil {
			continue
		}
		v := cell.Load()
		if !v.IsSet() || v.Kind() == KindFunction || v.Kind() == KindType {
			continue
		}
		if _, ok, err := CallMethod(th, v, "__set_name__", t.Header.Value(), Str(name)); ok && err != nil {
			if e, isExc := err.(*Exception); isExc {
				e.AddNote(th, "Error calling __set_name__ on '"+v.Type().Name()+"' instance '"+name+"' in '"+t.Name()+"'")
			}
			return err
		}
	}
	return nil
}

// initSubclass calls the parent's __init_subclass__.
func initSubclass(th *Thread, t *Type, kw []Named) error {
	f := t.FindAfter(t, "__init_subclass__")
	if !f.IsSet() {
		return nil
	}
	if get := f.Type().Slots().Get; get != nil {
		bound, err := get(th, f, Value{}, t)
		if err != nil {
			return err
		}
		f = bound
	}
	_, err := Call(th, f, nil, kw)
	return err
}

// collectAbstract notes the abstract methods that the class has or inherits.
func (t *Type) collectAbstract(th *Thread) {
	seen := map[string]bool{}
	var names []string
	for _, c := range t.MRO() {
		if !c.heap {
			continue
		}
		for _, n := range c.OwnNames() {
			if seen[n] {
				continue
			}
			seen[n] = true
			if isAbstract(th, c.Own(n).Load()) {
				names = append(names, n)
			}
		}
	}
	sort.Strings(names)
	if t.typ != TypeType { // only classes of a metaclass such as abc.ABCMeta refuse instances
		t.SetAbstractMethods(names)
	}
}

func isAbstract(th *Thread, v Value) bool {
	if !v.IsSet() || v.Kind() == KindType || v.Kind() == KindInstance {
		return false
	}
	x, err := LookupAttr(th, v, "__isabstractmethod__")
	if err != nil || !x.IsSet() {
		return false
	}
	ok, err := Truth(th, x)
	return ok && err == nil
}

// AbstractMethods returns the names of methods that keep the class from having instances.
func (t *Type) AbstractMethods() []string {
	if p := t.abstractNames.Load(); p != nil {
		return *p
	}
	return nil
}

// SetAbstractMethods replaces them.
func (t *Type) SetAbstractMethods(names []string) {
	t.abstractNames.Store(&names)
	t.constructor.Store(nil)
}

func abstractError(t *Type, names []string) error {
	quoted := make([]string, len(names))
	for i, n := range names {
		quoted[i] = "'" + n + "'"
	}
	return Errorf(TypeError, "Can't instantiate abstract class %s without an implementation for abstract method%s %s",
		t.Name(), pluralS(len(names) != 1), strings.Join(quoted, ", "))
}

// classGetItem is C[key] for a class that has no metaclass method for it.
func classGetItem(th *Thread, t *Type, key Value) (Value, error) {
	f := t.Find("__class_getitem__")
	if t == TypeType {
		return NewGenericAlias(t.Value(), key), nil
	}
	if !f.IsSet() {
		if v := t.Find("__type_params__"); v.IsSet() && v.Type() == TupleType && v.Layout() == KindTuple {
			if params, _ := v.AsTuple(); params.Len() > 0 {
				return NewGenericAlias(t.Value(), key), nil
			}
		}
		return Value{}, Errorf(TypeError, "type '%s' is not subscriptable", t.Name())
	}
	if get := f.Type().Slots().Get; get != nil {
		bound, err := get(th, f, Value{}, t)
		if err != nil {
			return Value{}, err
		}
		f = bound
	}
	return Call(th, f, []Value{key}, nil)
}
