package object

import (
	"fmt"
	"reflect"
	"unsafe"
)

// DictInstance is what the Go struct of a native class embeds first when its
// instances are dicts (collections.defaultdict …).
type DictInstance struct {
	Dict
	Attrs
}

// dictAttrs is where a DictInstance has its attributes.
const dictAttrs = unsafe.Offsetof(DictInstance{}.Attrs)

// DictStruct is implemented by a pointer to any Go struct that embeds DictInstance.
type DictStruct[T any] interface {
	*T
	dictInstance() *DictInstance
}

func (d *DictInstance) dictInstance() *DictInstance { return d }

// NewDictType makes a class derived from dict whose instances are Go structs T
// that embed DictInstance first. The spec's Bases are ignored.
func NewDictType[T any, P DictStruct[T]](spec NativeSpec) (*Type, error) {
	if p := P(new(T)); unsafe.Pointer(p.dictInstance()) != unsafe.Pointer(p) {
		return nil, fmt.Errorf("%s.%s: struct %s does not begin with object.DictInstance", spec.Module, spec.Name, reflect.TypeFor[T]())
	}
	spec.Bases = []*Type{DictType}
	t := newNativeType(spec, boxOf[T]())
	t.layout = KindDict
	t.alloc = func(c *Type) *Header {
		p := P(new(T))
		d := p.dictInstance()
		d.Dict.Init(c, KindOther)
		d.t.wide = 1
		return &d.Header
	}
	t.subAttrs = dictAttrs
	if !spec.Sealed {
		t.attrs = dictAttrs
	}
	return t, finishNative(t, spec)
}

// MoveToEnd makes the item of a key the last one, or the first; ok is false if
// there is none.
func (d *Dict) MoveToEnd(th *Thread, key Value, last bool) (ok bool, err error) {
	hash, err := hashKey(th, key)
	if err != nil {
		return false, err
	}
	locked := d.Lock(th)
	defer func() { d.Unlock(locked) }()
	if d.Frozen() {
		return false, frozenError("reorder", &d.Header)
	}
	i, err := d.place(th, key, hash, &locked)
	if i > 0 && !last && d.t.long() {
		i, err = d.placeInFront(th, key, hash, &locked)
	}
	if err != nil || i < 0 {
		return false, err
	}
	if last && i == d.t.entries()-1 || !last && i == d.t.firstEntry() {
		return true, nil
	}
	k, v := loadKey(d.t.cells[i<<1]), *d.value(i)
	d.t.remove(i)
	if last {
		i = d.t.insert(k, hash)
	} else {
		i = d.t.insertFirst(k, hash)
	}
	*d.value(i) = v
	return true, nil
}

// placeInFront is place for a key that moves to the front of a long dict: there is room in front then.
func (d *Dict) placeInFront(th *Thread, key Value, hash uint64, locked *bool) (int, error) {
	for d.t.firstEntry() == 0 && !d.t.tryOpenGap(th) {
		d.Unlock(*locked)
		err := th.Safepoint()
		*locked = d.Lock(th)
		if err != nil {
			return -1, err
		}
	}
	return d.place(th, key, hash, locked)
}

// insertFirst adds an entry in front of all others: in the place of a deleted
// one if there is such a place, otherwise after moving the entries back by half their number.
func (t *table) insertFirst(key Value, hash uint64) int {
	i := t.firstEntry()
	if i < 0 {
		return t.insert(key, hash)
	}
	if i == 0 {
		i = t.openGap()
	}
	i--
	t.cells[i<<t.wide] = storeKey(key, hash)
	if t.index != nil {
		if t.filled >= uint32(usable(len(t.index))) {
			t.relink()
		} else {
			t.link(hash, i)
		}
	}
	t.first = uint32(i)
	t.used++
	t.changes++
	return i
}

// openGap moves the entries back and returns the number of the first.
func (t *table) openGap() int {
	old := t.cells
	gap := int(t.used)/2 + 1
	t.reserve(grown(int(t.used) + gap))
	t.cells = t.cells[:gap<<t.wide]
	for i := 0; i < len(old); i += 1 << t.wide {
		if old[i].ref != nil {
			t.cells = append(t.cells, old[i:i+1<<t.wide]...)
		}
	}
	t.relink()
	return gap
}

// relink fills the index anew from the entries.
func (t *table) relink() {
	clear(t.index)
	t.filled = 0
	if t.index == nil {
		return
	}
	for i := 0; i < t.entries(); i++ {
		if k := t.cells[i<<t.wide]; k.ref != nil {
			t.link(storedHash(k), i)
		}
	}
}
