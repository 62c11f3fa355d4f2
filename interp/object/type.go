package object

import (
	"maps"
	"sync"
	"sync/atomic"
	"unsafe"
	"weak"
)

// Type is a class: a built-in one, a native one declared in Go, or one that a
// script made. Built-in types are filled once, before the first interpreter
// runs, and never change afterwards; script classes can change at any time.
type Type struct {
	Header        // typ is the metaclass
	name   string // the name at creation
	module string
	Doc    string
	Text   string // the constructor's signature, if it is known

	layout Kind  // the kind of the built-in base that fixes the layout
	solid  *Type // the built-in or native type that fixes the layout
	heap   bool  // made by a script: mutable, has instances with attributes
	noBase bool  // can't be subclassed (bool, range, …)
	// qualified classes show their module in the messages of AttributeError, as CPython's
	// classes in C do.
	qualified bool
	// noDict says that instances have no attributes but those of slots; slotNames are the slots
	// that the class itself adds by __slots__, slotBase the last class of the MRO to add some.
	noDict        bool
	slotNames     []string
	slotBase      *Type
	abstractNames atomic.Pointer[[]string]
	// MatchAs says which patterns of a match statement the instances may match, beyond their layout.
	MatchAs uint8
	// OrderedViews: keys(), values() and items() of the dict class are named odict_keys and so on.
	OrderedViews bool
	// StarlarkName is what type(x) calls the type in the starlark dialect, if not its name.
	StarlarkName string

	bases []*Type
	mro   atomic.Pointer[[]*Type]
	dict  atomic.Pointer[classMap]
	slots atomic.Pointer[Slots]
	cache atomic.Pointer[map[string]*Cell] // look-ups over the whole MRO, nil cells included; replaced, never changed

	// box turns the address of an instance into its Go pointer; see Value.Native.
	box goPointer
	// alloc makes an empty instance of a subclass that has attributes.
	alloc func(t *Type) *Header
	// attrs is the offset of an instance's Attrs, 0 if it has none; subAttrs that of a
	// subclass's instances, for a built-in type whose own instances have none.
	attrs, subAttrs uintptr

	constructor atomic.Pointer[constructor] // see PlainConstructor; dropped by changes

	specials atomic.Pointer[specialCells]

	root *Shape // of instances without attributes
	// dictShape is the shape of instances whose attributes live in a dict: inline
	// caches are never filled from it.
	dictShape *Shape

	mu         sync.Mutex // guards every change of the class, and the fields below
	subclasses []weak.Pointer[Type]
	renamed    atomic.Pointer[typeNames]
	slotHint   atomic.Uint32
	mtab       []*Cell
	mtabIndex  map[string]uint32
}

type typeNames struct{ name, qualname, module string }

// classMap is a class's own namespace: immutable, replaced when a name is added
// or deleted; changing the value of a name only stores into its cell.
type classMap struct {
	names []string
	cells map[string]*Cell
	// groups has a bit for each group of special methods that the class has one of,
	// and another once that is known; see slotGroups.
	groups atomic.Uint32
}

// Slots are a type's behaviours in Go. A nil slot means that the type does not
// have the behaviour. Script classes get slots that call their special methods.
type Slots struct {
	Repr func(th *Thread, v Value) (string, error)
	Str  func(th *Thread, v Value) (string, error)
	Hash func(th *Thread, v Value) (int64, error)
	Bool func(th *Thread, v Value) (bool, error)
	Len  func(th *Thread, v Value) (int, error)

	Call func(th *Thread, v Value, args []Value, kw []Named) (Value, error)
	New  func(th *Thread, t *Type, args []Value, kw []Named) (Value, error)
	Init func(th *Thread, v Value, args []Value, kw []Named) error

	GetAttr func(th *Thread, v Value, name string) (Value, error)
	// SetAttr sets an attribute, or deletes it when x is unset.
	SetAttr func(th *Thread, v Value, name string, x Value) error

	// Get, Set: the descriptor protocol; obj is unset when looked up on the class; x unset deletes.
	Get func(th *Thread, d, obj Value, t *Type) (Value, error)
	Set func(th *Thread, d, obj, x Value) error

	Iter func(th *Thread, v Value) (Value, error)
	// Next returns the zero Value at the end.
	Next func(th *Thread, v Value) (Value, error)
	// Fresh is Native.Fresh for the tuples that Next returns.
	Fresh bool

	GetItem func(th *Thread, v, key Value) (Value, error)
	// SetItem sets an item, or deletes it when x is unset.
	SetItem  func(th *Thread, v, key, x Value) error
	Contains func(th *Thread, v, x Value) (bool, error)

	// Binary computes self op other, or other op self when reflected; it returns
	// NotImplemented for operands it does not know. The masks say which operators exist.
	Binary       func(th *Thread, op BinaryOp, self, other Value, reflected bool) (Value, error)
	BinaryOps    uint32
	ReflectedOps uint32
	InPlace      func(th *Thread, op BinaryOp, self, other Value) (Value, error)
	InPlaceOps   uint32
	Unary        func(th *Thread, op UnaryOp, v Value) (Value, error)
	UnaryOps     uint32
	Compare      func(th *Thread, op CompareOp, a, b Value) (Value, error)

	ownNew, ownInit bool // New and Init are not object's
}

// Name returns the class's __name__.
func (t *Type) Name() string {
	if n := t.renamed.Load(); n != nil {
		return n.name
	}
	return t.name
}

// Qualname returns the class's __qualname__.
func (t *Type) Qualname() string {
	if n := t.renamed.Load(); n != nil {
		return n.qualname
	}
	return t.name
}

// Module returns the class's __module__, "builtins" for built-in types.
func (t *Type) Module() string {
	if n := t.renamed.Load(); n != nil && n.module != "" {
		return n.module
	}
	if t.module != "" {
		return t.module
	}
	return "builtins"
}

// FullName returns the name with its module, as tracebacks and reprs show it.
func (t *Type) FullName() string {
	if m := t.Module(); m != "builtins" {
		return m + "." + t.Qualname()
	}
	return t.Qualname()
}

// errorName is the class's name in the messages of AttributeError.
func (t *Type) errorName() string {
	if t.qualified {
		return t.FullName()
	}
	return t.Name()
}

func (t *Type) rename(f func(n *typeNames)) {
	t.mu.Lock()
	defer t.mu.Unlock()
	n := typeNames{t.name, t.name, t.module}
	if old := t.renamed.Load(); old != nil {
		n = *old
	}
	f(&n)
	t.renamed.Store(&n)
}

// SetNames sets __qualname__ and __module__; empty strings leave them.
func (t *Type) SetNames(qualname, module string) {
	t.rename(func(n *typeNames) {
		if qualname != "" {
			n.qualname = qualname
		}
		if module != "" {
			n.module = module
		}
	})
}

// IsHeap reports whether a script made the class.
func (t *Type) IsHeap() bool { return t.heap }

// Bases returns the direct bases, which the caller must not change.
func (t *Type) Bases() []*Type { return t.bases }

// MRO returns the method resolution order, starting with t; not to be changed.
func (t *Type) MRO() []*Type { return *t.mro.Load() }

// Slots returns the type's behaviours; not to be changed.
func (t *Type) Slots() *Slots { return t.slots.Load() }

// Layout returns the kind of the built-in type that fixes the instances' layout.
func (t *Type) Layout() Kind { return t.layout }

// Root returns the shape of instances that have no attributes; the virtual
// machine caches look-ups by it.
func (t *Type) Root() *Shape { return t.root }

// IsSubtype reports whether t is base or derives from it (by its MRO).
func (t *Type) IsSubtype(base *Type) bool {
	if t == base {
		return true
	}
	for _, c := range *t.mro.Load() {
		if c == base {
			return true
		}
	}
	return false
}

// IsInstance reports whether v's type derives from t.
func IsInstance(v Value, t *Type) bool { return v.IsSet() && v.Type().IsSubtype(t) }

// Own returns the cell of a name in the class's own namespace, or nil.
func (t *Type) Own(name string) *Cell {
	return t.dict.Load().cells[name]
}

// OwnNames returns the names of the class's own namespace in order.
func (t *Type) OwnNames() []string { return t.dict.Load().names }

// Lookup finds a name along the MRO; nil if no class has it. The cell may have
// become unset by a deletion under way: treat that as absent.
func (t *Type) Lookup(name string) *Cell {
	cache := t.cache.Load()
	if c, ok := (*cache)[name]; ok {
		return c
	}
	var found *Cell
	for _, c := range *t.mro.Load() {
		if cell := c.dict.Load().cells[name]; cell != nil {
			found = cell
			break
		}
	}
	t.remember(cache, name, found)
	return found
}

// maxCachedNames bounds a class's look-up cache, for scripts that look up ever new names.
const maxCachedNames = 1024

// remember adds a look-up to the cache, unless the class changed since.
func (t *Type) remember(cache *map[string]*Cell, name string, found *Cell) {
	if len(*cache) >= maxCachedNames {
		return
	}
	bigger := make(map[string]*Cell, len(*cache)+1)
	maps.Copy(bigger, *cache)
	bigger[name] = found
	t.cache.CompareAndSwap(cache, &bigger)
}

// Version returns an address that is another one after any change of the class or of those it derives
// from, as long as the caller keeps it.
func (t *Type) Version() unsafe.Pointer { return unsafe.Pointer(t.cache.Load()) }

func emptyCache() *map[string]*Cell { return &map[string]*Cell{} }

// Find is Lookup with the value read; unset if there is none.
func (t *Type) Find(name string) Value {
	if c := t.Lookup(name); c != nil {
		return c.Load()
	}
	return Value{}
}

// SpecialNames are the methods that a class keeps at hand.
var SpecialNames = append(append([]string{
	"__getitem__", "__setitem__", "__contains__", "__call__", "__next__",
}, normalNames[:]...), "__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__")

// Numbers of special methods; those of the operators follow in the operators' order.
const (
	SpecialGetItem = iota
	SpecialSetItem
	SpecialContains
	SpecialCall
	SpecialNext
	SpecialBinary
	SpecialCompare = SpecialBinary + int(numBinaryOps)
	numSpecials    = SpecialCompare + 6
)

// specialCells are the look-ups of SpecialNames, as long as cache is the class's.
type specialCells struct {
	cache *map[string]*Cell
	cells [numSpecials]*Cell
}

// FindSpecial is Find(SpecialNames[i]), in a fraction of the time.
func (t *Type) FindSpecial(i int) Value {
	s := t.specials.Load()
	if s == nil || s.cache != t.cache.Load() {
		s = t.lookupSpecials()
	}
	if c := s.cells[i]; c != nil {
		return c.Load()
	}
	return Value{}
}

func (t *Type) lookupSpecials() *specialCells {
	s := &specialCells{cache: t.cache.Load()}
	for i, name := range SpecialNames {
		s.cells[i] = t.Lookup(name)
	}
	if t.cache.Load() == s.cache { // else the look-ups were new to it, or the class changed
		t.specials.Store(s)
	}
	return s
}

// FindAfter looks a name up in t's MRO behind the class after, as super does.
func (t *Type) FindAfter(after *Type, name string) Value {
	mro := *t.mro.Load()
	i := 0
	for i < len(mro) && mro[i] != after {
		i++
	}
	for i++; i < len(mro); i++ {
		if cell := mro[i].dict.Load().cells[name]; cell != nil {
			if v := cell.Load(); v.IsSet() {
				return v
			}
		}
	}
	return Value{}
}

// set binds a name in the class's namespace, or deletes it when v is unset;
// it reports whether the name was there.
func (t *Type) set(name string, v Value) bool {
	t.mu.Lock()
	m := t.dict.Load()
	cell := m.cells[name]
	if cell != nil && v.IsSet() {
		old := cell.Swap(v)
		structural := isDataDescriptor(old) || isDataDescriptor(v)
		t.mu.Unlock()
		if structural || isDunder(name) {
			t.changed(name)
		}
		return true
	}
	if cell == nil && !v.IsSet() {
		t.mu.Unlock()
		return false
	}
	t.dict.Store(m.with(name, v))
	t.mu.Unlock()
	if cell != nil {
		cell.Store(Value{})
	}
	t.changed(name)
	return cell != nil
}

// with returns a copy of m with the name bound to v, or without it.
func (m *classMap) with(name string, v Value) *classMap {
	n := &classMap{cells: make(map[string]*Cell, len(m.cells)+1)}
	for _, k := range m.names {
		if k != name {
			n.names = append(n.names, k)
			n.cells[k] = m.cells[k]
		}
	}
	if v.IsSet() {
		n.names = append(n.names, name)
		n.cells[name] = NewCell(v)
	}
	return n
}

// changed drops what was cached about t and its subclasses.
func (t *Type) changed(name string) {
	t.cache.Store(emptyCache())
	t.constructor.Store(nil)
	if isDunder(name) {
		t.slots.Store(computeSlots(t))
	}
	t.root.invalidate()
	for _, s := range t.Subclasses() {
		s.changed(name)
	}
}

// Subclasses returns the live script classes that derive directly from t, a
// script class.
func (t *Type) Subclasses() []*Type {
	t.mu.Lock()
	defer t.mu.Unlock()
	var live []*Type
	kept := t.subclasses[:0]
	for _, w := range t.subclasses {
		if s := w.Value(); s != nil {
			live = append(live, s)
			kept = append(kept, w)
		}
	}
	t.subclasses = kept
	return live
}

func isDunder(name string) bool {
	return len(name) > 4 && name[:2] == "__" && name[len(name)-2:] == "__"
}

func isDataDescriptor(v Value) bool {
	return v.IsSet() && v.Type().Slots().Set != nil
}

// MethodIndex returns the index in the class's method table under which the
// cell that Lookup(name) finds can be read by MethodCell, for inline caches. ok is false if
// there is no such name. An index stays valid for ever; whether it still answers for
// the name is told by the shape's id.
func (t *Type) MethodIndex(name string) (uint32, bool) {
	cell := t.Lookup(name)
	if cell == nil {
		return 0, false
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if i, ok := t.mtabIndex[name]; ok && t.mtab[i] == cell {
		return i, true
	}
	i := uint32(len(t.mtab))
	grown := i == uint32(cap(t.mtab))
	t.mtab = append(t.mtab, cell)
	if t.mtabIndex == nil {
		t.mtabIndex = map[string]uint32{}
	}
	t.mtabIndex[name] = i
	if grown {
		t.root.publish(unsafe.Pointer(unsafe.SliceData(t.mtab)))
	}
	return i, true
}

// Isa reports whether v is an instance of a type whose layout is that of base,
// a built-in or native type.
func (t *Type) solidIs(base *Type) bool {
	for s := t.solid; s != nil; s = s.bases0() {
		if s == base {
			return true
		}
	}
	return false
}

func (t *Type) bases0() *Type {
	if len(t.bases) == 0 {
		return nil
	}
	return t.bases[0].solid
}
