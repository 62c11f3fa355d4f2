package object

import "sync/atomic"

// Freeze makes a value and everything that can be reached from it immutable for
// ever: what load() gives to other modules.
func Freeze(th *Thread, v Value) {
	f := freezer{th: th, todo: []Value{v}, seen: map[*Header]bool{}}
	for len(f.todo) > 0 {
		v := f.todo[len(f.todo)-1]
		f.todo = f.todo[:len(f.todo)-1]
		f.freeze(v)
	}
}

// FreezeModule freezes a module's globals and what they reach.
func FreezeModule(th *Thread, m *Module) { Freeze(th, m.Value()) }

// freezer keeps what is still to be frozen on a list of its own: values may be
// nested deeper than the Go stack goes.
type freezer struct {
	th   *Thread
	todo []Value
	seen map[*Header]bool
}

func (f *freezer) add(values ...Value) {
	for _, v := range values {
		switch v.Kind() {
		case KindUnset, KindNone, KindBool, KindInt, KindBigInt, KindFloat, KindStr, KindBytes, KindRange:
		default:
			f.todo = append(f.todo, v)
		}
	}
}

// freeze freezes one object and notes what it refers to.
func (f *freezer) freeze(v Value) {
	if !v.IsSet() {
		return
	}
	h := v.Header()
	if f.seen[h] || v.Kind() == KindInt || v.Kind() == KindFloat {
		return
	}
	f.seen[h] = true
	switch v.Layout() {
	case KindTuple:
		f.add((*Tuple)(v.ref).elems...)
	case KindList:
		f.mark(h)
		f.add((*List)(v.ref).Copy(f.th)...)
	case KindDict:
		f.mark(h)
		f.addDict((*Dict)(v.ref))
	case KindSet, KindFrozenSet:
		f.mark(h)
		f.add((*Set)(v.ref).Elems(f.th)...)
	case KindByteArray:
		f.mark(h)
	case KindSlice:
		f.add((*Slice)(v.ref).parts()...)
	default:
		f.freezeOther(v, h)
	}
	if a := attrsOf(v); a != nil && v.Layout() != KindType {
		f.mark(h)
		for _, own := range OwnAttrs(f.th, v) {
			f.add(own.Value)
		}
	}
}

func (f *freezer) freezeOther(v Value, h *Header) {
	switch o := v.Native().(type) {
	case *Function:
		f.add(o.Defaults()...)
		f.add(o.KwDefaults()...)
		for _, c := range o.Free {
			f.add(c.Load())
		}
		if d := o.Dict(false); d != nil {
			f.add(d.Value())
		}
	case *BoundMethod:
		f.add(o.Func, o.Self)
	case *Struct:
		f.add(o.values...)
	case *Cell:
		f.add(o.Load())
	case *Module:
		f.mark(h)
		for _, c := range *o.list.Load() {
			atomic.CompareAndSwapUint32(&c.state, GlobalAssigned, globalFrozen) // assignments look at the module
			if c.IsGlobal() {
				f.add(c.Load())
			}
		}
	case *Property:
		f.add(o.Getter, o.Setter, o.Deleter)
	case *StaticMethod:
		f.add(o.Func)
	case *ClassMethod:
		f.add(o.Func)
	case *Type:
		f.freezeType(o, h)
	case Freezer:
		o.Freeze(f.th)
	}
}

// Freezer is implemented by instances of native classes that stand for
// something which can be frozen.
type Freezer interface{ Freeze(th *Thread) }

// freezeType freezes a script class and what its namespace holds.
func (f *freezer) freezeType(t *Type, h *Header) {
	if !t.heap {
		return
	}
	f.mark(h)
	for _, name := range t.OwnNames() {
		if c := t.Own(name); c != nil {
			f.add(c.Load())
		}
	}
}

func (f *freezer) addDict(d *Dict) {
	for _, it := range d.Items(f.th) {
		f.add(it.Key, it.Value)
	}
}

// mark sets the flag under the lock, for writers look at it there.
func (f *freezer) mark(h *Header) {
	locked := h.Lock(f.th)
	h.setFrozen()
	h.Unlock(locked)
}
