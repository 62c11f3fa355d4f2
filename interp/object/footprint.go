package object

import "unsafe"

// Footprint returns how many bytes the values and everything that can be reached from them take, about, or more than limit
// as soon as it is that. Other threads may change objects meanwhile: it is an estimate, which counts neither code
// nor what a Go struct of a native class holds, unless that is a Holder. It stops early, with ok false, when the
// thread has to look at a request.
func Footprint(th *Thread, limit int64, roots ...[]Value) (bytes int64, ok bool) {
	f := footprint{th: th, pages: map[uintptr]*page{}}
	for _, values := range roots {
		for _, v := range values {
			f.visit(v)
			for n := len(f.path); n > 0; n = len(f.path) {
				p := &f.path[n-1]
				child, more := f.child(p.v, p.i)
				p.i++
				if !more {
					f.path = f.path[:n-1]
					continue
				}
				f.visit(child)
				if f.steps++; f.steps%4096 == 0 && th.Requests()&(RequestCancel|RequestShare) != 0 {
					return 0, false
				}
				if f.bytes > limit {
					return f.bytes, true
				}
			}
		}
	}
	return f.bytes, true
}

// Holder is implemented by Go structs of native classes that hold many values.
type Holder interface {
	// Held returns the value number i, which may be unset; ok is false behind the last. It locks what it must.
	Held(th *Thread, i int) (v Value, ok bool)
}

// footprint visits values depth first. What it keeps of that is where it is in each container on the
// path, and a bit for each place in memory that had an object.
type footprint struct {
	th    *Thread
	bytes int64
	steps int
	path  []position
	pages map[uintptr]*page
	last  *page
	base  uintptr // of last
}

// position is the number of a container's next child.
type position struct {
	v Value
	i int
}

// page has a bit for every eight bytes of eight KiB.
type page [pageBytes / 8 / 64]uint64

const pageBytes = 8 << 10

// first marks an object, and reports whether it was not marked yet.
func (f *footprint) first(p unsafe.Pointer) bool {
	base := uintptr(p) &^ (pageBytes - 1)
	if f.last == nil || f.base != base {
		g := f.pages[base]
		if g == nil {
			g = new(page)
			f.pages[base] = g
		}
		f.last, f.base = g, base
	}
	n := (uintptr(p) - base) / 8
	if f.last[n/64]&(1<<(n%64)) != 0 {
		return false
	}
	f.last[n/64] |= 1 << (n % 64)
	return true
}

// visit counts an object the first time, and puts a container on the path.
func (f *footprint) visit(v Value) {
	switch v.Kind() {
	case KindUnset, KindNone, KindBool, KindInt, KindFloat, KindNative:
		return
	}
	if (*Header)(v.ref).typ == nil || !f.first(v.ref) {
		return
	}
	n, container := f.own(v)
	f.bytes += n
	if container {
		f.path = append(f.path, position{v: v})
	}
}

// Sizes of objects, without what they refer to.
const (
	strBytes    = int64(unsafe.Sizeof(String{}))
	plainBytes  = 64 // of an object that is not looked into
	headerBytes = int64(unsafe.Sizeof(List{}))
)

// own is the size of an object itself, and whether it has children.
func (f *footprint) own(v Value) (bytes int64, container bool) {
	switch v.Layout() {
	case KindStr:
		s, _ := v.AsStr()
		return strBytes + int64(len(s)), false
	case KindBytes:
		s, _ := v.AsBytes()
		return strBytes + int64(len(s)), false
	case KindBigInt:
		if b, ok := v.AsBigInt(); ok {
			return plainBytes + int64(len(b.Bits())*8), false
		}
	case KindByteArray:
		b, _ := v.AsByteArray()
		return plainBytes + int64(b.Len(f.th)), false
	case KindTuple:
		return headerBytes + int64(len((*Tuple)(v.ref).elems))*valueSize, true
	case KindList:
		l := (*List)(v.ref)
		locked := l.Lock(f.th)
		defer l.Unlock(locked)
		return headerBytes + int64(cap(l.elems))*valueSize, true
	case KindDict:
		d := (*Dict)(v.ref)
		locked := d.Lock(f.th)
		defer d.Unlock(locked)
		return d.t.size(), true
	case KindSet, KindFrozenSet:
		s := (*Set)(v.ref)
		locked := s.Lock(f.th)
		defer s.Unlock(locked)
		return s.t.size(), true
	}
	return plainBytes, true
}

func (t *table) size() int64 {
	return int64(unsafe.Sizeof(Dict{})) + int64(cap(t.cells))*valueSize + int64(cap(t.index))*4
}

// child returns a container's child number i, which may be unset. The attributes come behind the elements.
func (f *footprint) child(v Value, i int) (Value, bool) {
	n, x, ok := f.element(v, i)
	if ok {
		return x, true
	}
	a := attrsOf(v)
	if a == nil || v.Layout() == KindType {
		return Value{}, false
	}
	h := v.Header()
	locked := h.Lock(f.th)
	defer h.Unlock(locked)
	switch i -= n; {
	case i == 0 && a.dict != nil:
		return a.dict.Value(), true
	case i < len(a.slots):
		if i == 0 {
			f.bytes += int64(cap(a.slots)) * valueSize
		}
		return a.slots[i], true
	}
	return Value{}, false
}

// element returns element number i; if there is none, n is the number of elements.
func (f *footprint) element(v Value, i int) (n int, x Value, ok bool) {
	switch v.Layout() {
	case KindTuple:
		return pick((*Tuple)(v.ref).elems, i)
	case KindList:
		l := (*List)(v.ref)
		locked := l.Lock(f.th)
		defer l.Unlock(locked)
		return pick(l.elems, i)
	case KindDict:
		d := (*Dict)(v.ref)
		locked := d.Lock(f.th)
		defer d.Unlock(locked)
		return pickStored(d.t.cells, i, 2)
	case KindSet, KindFrozenSet:
		s := (*Set)(v.ref)
		locked := s.Lock(f.th)
		defer s.Unlock(locked)
		return pickStored(s.t.cells, i, 1)
	}
	switch o := v.Native().(type) {
	case Holder:
		if x, ok = o.Held(f.th, i); ok {
			f.bytes += valueSize // its place in the Go struct
			return 0, x, true
		}
		for n = i; n > 0; n-- { // the attributes' numbers begin behind the last
			if _, held := o.Held(f.th, n-1); held {
				break
			}
		}
		return n, Value{}, false
	case *Function:
		return pick(o.held(), i)
	case *BoundMethod:
		return pick([]Value{o.Func, o.Self}, i)
	case *Cell:
		return pick([]Value{o.Load()}, i)
	case *Module:
		cells := *o.list.Load()
		if i < len(cells) {
			return 0, cells[i].Load(), true
		}
		return len(cells), Value{}, false
	case *Type:
		return pick(o.held(), i)
	case *Exception:
		return pick(append([]Value{}, o.Args()...), i)
	case *Generator:
		if f.th.Shared || o.State() != GenSuspended { // another thread may run it
			return 0, Value{}, false
		}
		return pick(o.Regs, i)
	}
	return 0, Value{}, false
}

func pick(values []Value, i int) (int, Value, bool) {
	if i < len(values) {
		return 0, values[i], true
	}
	return len(values), Value{}, false
}

// pickStored is pick for the cells of a table, the first of each entry being a stored key.
func pickStored(cells []Value, i, wide int) (int, Value, bool) {
	if i >= len(cells) {
		return len(cells), Value{}, false
	}
	if i%wide == 0 && cells[i].ref != nil {
		return 0, loadKey(cells[i]), true
	}
	return 0, cells[i], true
}

// held is what a function keeps alive beside its module.
func (f *Function) held() []Value {
	out := append(append([]Value{}, f.Defaults()...), f.KwDefaults()...)
	for _, c := range f.Free {
		out = append(out, c.Value())
	}
	if d := f.Dict(false); d != nil {
		out = append(out, d.Value())
	}
	return out
}

// held is what a class's own attributes are, for a class that a script made.
func (t *Type) held() (out []Value) {
	if !t.heap {
		return nil
	}
	for _, name := range t.OwnNames() {
		if c := t.Own(name); c != nil {
			out = append(out, c.Load())
		}
	}
	return out
}
