//go:build darwin || dragonfly || freebsd || netbsd || openbsd

package selects

import (
	"cmp"
	"fmt"
	"sync"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/fileno"
)

// Kevent is an event of a queue, or what to watch for.
type Kevent struct {
	object.Instance
	mu     sync.Mutex // guards the fields below
	ident  uint64
	filter int16
	flags  uint16
	fflags uint32
	data   int64
	udata  int64
}

func keventClass() *native.Class {
	return native.NewClass[Kevent](native.Class{
		Name: "kevent", Module: "select", Doc: "An event of a kqueue.", Sealed: true, Final: true, Qualified: true,
		Signature: "kevent(ident, filter=-1, flags=1, fflags=0, data=0, udata=0)",
		Init:      native.Fixed(keventInit),
		Slots:     object.Slots{Repr: keventRepr, Compare: keventCompare},
		Attrs: []native.Attr{
			keventField("ident", "What the event is about, such as a descriptor.", func(k *Kevent) int64 { return int64(k.ident) }, func(k *Kevent, n int64) { k.ident = uint64(n) }),
			keventField("filter", "The kind of event.", func(k *Kevent) int64 { return int64(k.filter) }, func(k *Kevent, n int64) { k.filter = int16(n) }),
			keventField("flags", "What to do, or what has happened.", func(k *Kevent) int64 { return int64(k.flags) }, func(k *Kevent, n int64) { k.flags = uint16(n) }),
			keventField("fflags", "Flags of the filter.", func(k *Kevent) int64 { return int64(k.fflags) }, func(k *Kevent, n int64) { k.fflags = uint32(n) }),
			keventField("data", "Data of the filter.", func(k *Kevent) int64 { return k.data }, func(k *Kevent, n int64) { k.data = n }),
			keventField("udata", "A number of the script's own.", func(k *Kevent) int64 { return k.udata }, func(k *Kevent, n int64) { k.udata = n }),
		},
	})
}

func keventField(name, doc string, get func(*Kevent) int64, set func(*Kevent, int64)) native.Attr {
	return native.GetSet(name, func(k *Kevent, _ *object.Thread) (int64, error) {
		k.mu.Lock()
		defer k.mu.Unlock()
		return get(k), nil
	}, func(k *Kevent, _ *object.Thread, n int64) error {
		k.mu.Lock()
		defer k.mu.Unlock()
		set(k, n)
		return nil
	}, doc)
}

func keventInit(th *object.Thread, a []object.Value) (object.Value, error) {
	k := native.To[*Kevent](a[0])
	var n [6]int64
	if i, _, ok := a[1].AsInt(); ok {
		n[0] = i
	} else {
		fd, err := fileno.Of(th, a[1])
		if err != nil {
			return object.Value{}, err
		}
		n[0] = int64(fd)
	}
	for i, v := range a[2:] {
		x, err := object.IndexInt(th, v, object.OverflowError)
		if err != nil {
			return object.Value{}, err
		}
		n[i+1] = int64(x)
	}
	if n[2]&^maxShort != 0 || n[3]&^maxInt != 0 {
		return object.Value{}, object.Errorf(object.OverflowError, "Python int too large for C unsigned int")
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	k.ident, k.filter, k.flags, k.fflags, k.data, k.udata = uint64(n[0]), int16(n[1]), uint16(n[2]), uint32(n[3]), n[4], n[5]
	return object.None, nil
}

// fields returns a copy of the fields, in the order in which they compare.
func (k *Kevent) fields() [6]int64 {
	k.mu.Lock()
	defer k.mu.Unlock()
	return [6]int64{int64(k.ident), int64(k.filter), int64(k.flags), int64(k.fflags), k.data, k.udata}
}

func keventRepr(_ *object.Thread, v object.Value) (string, error) {
	f := native.To[*Kevent](v).fields()
	return fmt.Sprintf("<select.kevent ident=%d filter=%d flags=0x%x fflags=0x%x data=0x%x udata=0x%x>", uint64(f[0]), f[1], f[2], f[3], f[4], f[5]), nil
}

func keventCompare(_ *object.Thread, op object.CompareOp, v, other object.Value) (object.Value, error) {
	o, ok := native.As[*Kevent](other)
	if !ok {
		return object.NotImplemented, nil
	}
	x, y := native.To[*Kevent](v).fields(), o.fields()
	order := 0
	for i := range x {
		if order = cmp.Compare(x[i], y[i]); order != 0 {
			break
		}
	}
	return object.Bool(op.Holds(order)), nil
}

// system makes the kernel's form of the event. mu is held.
func (k *Kevent) system() unix.Kevent_t {
	var s unix.Kevent_t
	unix.SetKevent(&s, int(k.ident), int(k.filter), int(k.flags))
	s.Fflags = k.fflags
	s.Data = k.data
	return s
}

// fill takes over what the kernel reports.
func (k *Kevent) fill(s *unix.Kevent_t) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.ident, k.filter, k.flags, k.fflags, k.data = uint64(s.Ident), int16(s.Filter), uint16(s.Flags), s.Fflags, s.Data
}
