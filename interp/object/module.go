package object

import (
	"sync"
	"sync/atomic"
)

// Module is a module: its globals are cells that compiled code refers to
// directly. Names are added by assignment at any time.
type Module struct {
	Instance
	id uint32 // stands for the module in inline caches
	// list are the cells in the order of names, for inline caches: it only grows.
	list atomic.Pointer[[]*Cell]

	Name string
	Doc  string
	// File is the path of a script module, empty for native ones.
	File string
	// Lazy, if set, gives a name that is not there yet (the module's __getattr__ in Go).
	Lazy func(th *Thread, name string) (Value, error)

	mu    sync.RWMutex // guards names and cells; a cell's value is its own
	names []string     // of cells, in order of first mention
	cells map[string]*Cell
	busy  atomic.Bool // its file is being run
	dict  *Dict       // what globals() returns; see GlobalsDict

	// Guarded by the dict's lock: how many of names it has looked at, which of these are not in it, and binds then.
	seen   int
	unseen []string
	binds  uint64
}

// States of a global's cell.
const (
	globalUnbound  = uint32(iota) // never assigned, or deleted
	globalBuiltin                 // shows a built-in of that name
	GlobalAssigned                // assigned by the module
	globalLoaded                  // bound by load: not visible to other modules' load
	globalFrozen                  // assigned by a module that is frozen by now
)

// NewModule makes an empty module.
func NewModule(name, doc string) *Module {
	m := &Module{Name: name, Doc: doc, cells: map[string]*Cell{}, id: nextShapeID()}
	m.list.Store(&[]*Cell{})
	m.typ = ModuleType
	m.kind = KindModule
	m.shape = ModuleType.root
	return m
}

// SetLoading says whether the module's file is still running: it is only partially
// initialized, which matters to the errors of circular imports.
func (m *Module) SetLoading(is bool) { m.busy.Store(is) }

// Loading reports whether the module's file is still running.
func (m *Module) Loading() bool { return m.busy.Load() }

// AsModule returns v as a module.
func (v Value) AsModule() (*Module, bool) {
	if v.ref != nil && (*Header)(v.ref).kind == KindModule {
		return (*Module)(v.ref), true
	}
	return nil, false
}

// Cell returns the cell of a global, made if there is none; a name that is
// only a built-in shows that until it is assigned.
func (m *Module) Cell(name string, builtins *Module) *Cell {
	m.mu.RLock()
	c := m.cells[name]
	m.mu.RUnlock()
	if c != nil {
		return c
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if c := m.cells[name]; c != nil {
		return c
	}
	c = NewCell(Value{})
	if builtins != nil {
		if v := builtins.Get(name); v.IsSet() {
			c.v, c.state = v, globalBuiltin
		}
	}
	m.cells[name] = c
	m.names = append(m.names, name)
	list := append(*m.list.Load(), c)
	m.list.Store(&list)
	return c
}

// Define assigns the names of a module that nothing else knows yet.
func (m *Module) Define(attrs []OwnAttr) {
	m.cells = make(map[string]*Cell, len(attrs))
	m.names = make([]string, 0, len(attrs))
	list, cells := make([]*Cell, 0, len(attrs)), make([]Cell, len(attrs))
	for i, a := range attrs {
		c := &cells[i]
		c.Init(CellType, KindCell)
		c.v, c.state = a.Value, GlobalAssigned
		m.cells[a.Name] = c
		m.names, list = append(m.names, a.Name), append(list, c)
	}
	m.list.Store(&list)
}

// CacheID returns the number that stands for the module in inline caches.
func (m *Module) CacheID() uint32 { return m.id }

// CacheIndex returns the number under which CellAt has a global, for inline caches.
func (m *Module) CacheIndex(name string) (uint32, bool) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	c := m.cells[name]
	if c == nil || !c.IsGlobal() {
		return 0, false
	}
	for i, x := range *m.list.Load() {
		if x == c {
			return uint32(i), true
		}
	}
	return 0, false
}

// CellAt returns the cell with a number that CacheIndex gave.
func (m *Module) CellAt(i uint32) *Cell { return (*m.list.Load())[i] }

// SetGlobal assigns a global's cell.
func (c *Cell) SetGlobal(v Value) {
	if atomic.LoadUint32(&c.state) == GlobalAssigned {
		c.Store(v)
	} else {
		c.bind(v, GlobalAssigned)
	}
}

// SetLoaded binds a global's cell by load.
func (c *Cell) SetLoaded(v Value) {
	c.bind(v, globalLoaded)
}

// IsGlobal reports whether the module itself gave the cell a value.
func (c *Cell) IsGlobal() bool {
	return atomic.LoadUint32(&c.state) >= GlobalAssigned && c.object() != nil
}

// IsLoaded reports whether load bound the cell.
func (c *Cell) IsLoaded() bool { return atomic.LoadUint32(&c.state) == globalLoaded }

// Get returns a global that the module itself assigned, unset if there is none.
func (m *Module) Get(name string) Value {
	m.mu.RLock()
	c := m.cells[name]
	m.mu.RUnlock()
	if c == nil || !c.IsGlobal() {
		return Value{}
	}
	return c.Load()
}

// Exported returns a global that a load statement may have: assigned by the
// module itself, and not with a leading underscore.
func (m *Module) Exported(name string) Value {
	m.mu.RLock()
	c := m.cells[name]
	m.mu.RUnlock()
	if c == nil || !c.IsGlobal() || c.IsLoaded() || len(name) > 0 && name[0] == '_' {
		return Value{}
	}
	return c.Load()
}

// Set assigns a global.
func (m *Module) Set(name string, v Value) { m.Cell(name, nil).SetGlobal(v) }

// Delete removes a global, so that a built-in of the name shows again; it
// reports whether the module had it.
func (m *Module) Delete(name string, builtins *Module) bool {
	m.mu.RLock()
	c := m.cells[name]
	m.mu.RUnlock()
	if c == nil || !c.IsGlobal() {
		return false
	}
	c.unbind(name, builtins)
	return true
}

func (c *Cell) unbind(name string, builtins *Module) {
	c.bind(fallback(name, builtins))
}

// fallback is what a global shows that the module does not assign.
func fallback(name string, builtins *Module) (Value, uint32) {
	if builtins != nil {
		if b := builtins.Get(name); b.IsSet() {
			return b, globalBuiltin
		}
	}
	return Value{}, globalUnbound
}

// binds counts the calls of bind.
var binds atomic.Uint64

// bind stores a value and how the global was bound.
func (c *Cell) bind(v Value, state uint32) {
	next := c.begin()
	c.v.Publish(v)
	atomic.StoreUint32(&c.state, state)
	atomic.StoreUint32(&c.seq, next)
	binds.Add(1)
}

// refresh is unbind for a global that is not assigned, unless it is by now.
func (c *Cell) refresh(name string, builtins *Module) {
	v, state := fallback(name, builtins)
	next := c.begin()
	if atomic.LoadUint32(&c.state) < GlobalAssigned {
		c.v.Publish(v)
		atomic.StoreUint32(&c.state, state)
	}
	atomic.StoreUint32(&c.seq, next)
}

// DeleteGlobal is del of a global by its cell.
func (c *Cell) DeleteGlobal(name string, builtins *Module) bool {
	if !c.IsGlobal() {
		return false
	}
	c.unbind(name, builtins)
	return true
}

// RefreshBuiltins has the names that the module mentions and does not assign show the built-ins as they
// are now.
func (m *Module) RefreshBuiltins(builtins *Module) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	for name, c := range m.cells {
		if !c.IsGlobal() && builtins.Get(name) != c.Load() {
			c.refresh(name, builtins)
		}
	}
}

// refreshBuiltin has one built-in show as it is now in all modules of sys.modules that mention it and
// do not assign it.
func refreshBuiltin(th *Thread, name string) {
	builtins := th.Runtime.Builtins
	if th.Runtime.Modules == nil {
		return
	}
	for _, v := range th.Runtime.Modules.Values(th) {
		m, ok := v.AsModule()
		if !ok {
			continue
		}
		m.mu.RLock()
		c := m.cells[name]
		m.mu.RUnlock()
		if c != nil && m != builtins && !c.IsGlobal() {
			c.refresh(name, builtins)
		}
	}
}

// Names returns the names that the module itself assigned, in order of first mention.
func (m *Module) Names() []string {
	m.mu.RLock()
	defer m.mu.RUnlock()
	var out []string
	for _, n := range m.names {
		if m.cells[n].IsGlobal() {
			out = append(out, n)
		}
	}
	return out
}

// namesFrom returns all names of cells but the first n.
func (m *Module) namesFrom(n int) []string {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return m.names[n:len(m.names):len(m.names)]
}

func moduleGetAttr(th *Thread, v Value, name string) (Value, error) {
	m := (*Module)(v.ref)
	if x := m.Get(name); x.IsSet() {
		return x, nil
	}
	if x, err := genericLookup(th, v, name); err != nil || x.IsSet() {
		return x, err
	}
	if m.Lazy != nil {
		if x, err := m.Lazy(th, name); err != nil || x.IsSet() {
			return x, err
		}
	}
	if f := m.Get("__getattr__"); f.IsSet() {
		return Call(th, f, []Value{Str(name)}, nil)
	}
	return Value{}, NoAttribute(th, v, name)
}

func setupModule() {
	ModuleType.attrs = instanceAttrs
	ModuleType.alloc = func(t *Type) *Header {
		m := NewModule("", "")
		m.typ = t
		m.shape = t.root
		return &m.Header
	}
	s := ModuleType.MutableSlots()
	s.GetAttr = moduleGetAttr
	s.SetAttr = func(th *Thread, v Value, name string, x Value) error {
		m := (*Module)(v.ref)
		if v.Header().Frozen() {
			return Errorf(TypeError, "cannot set attribute '%s' of a frozen module", name)
		}
		if x.IsSet() {
			m.Set(name, x)
		} else if !m.Delete(name, th.Runtime.Builtins) {
			return NoAttribute(th, v, name)
		}
		if m == th.Runtime.Builtins {
			refreshBuiltin(th, name)
		}
		return nil
	}
	s.New = func(_ *Thread, t *Type, _ []Value, _ []Named) (Value, error) { return t.Alloc().Value(), nil }
	s.Init = moduleInit
	s.Repr = func(th *Thread, v Value) (string, error) {
		m := (*Module)(v.ref)
		if th.Dialect.PlainReprs() {
			return "<module " + QuoteString(m.Name, Starlark) + ">", nil
		}
		if m.File == "" {
			return "<module '" + m.Name + "' (built-in)>", nil
		}
		return "<module '" + m.Name + "' from '" + m.File + "'>", nil
	}
	ModuleType.DefineGetSets(
		NewGetSet("__dict__", "", func(th *Thread, v Value) (Value, error) { return (*Module)(v.ref).GlobalsDict(th).Value(), nil }, nil),
	)
}

func moduleInit(_ *Thread, v Value, args []Value, kw []Named) error {
	if err := NArgs("module", len(args), 1, 2); err != nil {
		return err
	}
	name, ok := args[0].AsStr()
	if !ok {
		return Errorf(TypeError, "module() argument 'name' must be str, not %s", args[0].Type().Name())
	}
	m := (*Module)(v.ref)
	m.Name = name
	m.Set("__name__", args[0])
	doc := None
	if len(args) > 1 {
		doc = args[1]
	}
	m.Set("__doc__", doc)
	return nil
}
