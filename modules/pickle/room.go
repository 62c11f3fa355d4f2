package pickle

import (
	"sync/atomic"
	"unsafe"

	"github.com/starling-lang/starling/interp/object"
)

// room is memory for a pickle at hand, which the next one uses again.
type room struct {
	memo  memo
	out   []byte
	stack []object.Value
	read  []object.Value // the memo of what is read
}

// rooms keeps one room that nobody uses for an interpreter.
type rooms struct{ idle atomic.Pointer[room] }

type roomsKey struct{}

func roomsOf(th *object.Thread) *rooms {
	return th.Runtime.State(roomsKey{}, func() any { return new(rooms) }).(*rooms)
}

// take returns a room for the caller alone.
func (r *rooms) take() *room {
	if free := r.idle.Swap(nil); free != nil {
		return free
	}
	return new(room)
}

// A room keeps memory for so many elements of a kind, and of the stack.
const (
	roomMost  = 1 << 18
	stackMost = 1 << 12
)

// give makes a room free for the next taker.
func (r *rooms) give(free *room) { r.idle.Store(free) }

// keep keeps what a pickle was written with, but no object alive, and no memory of which a small part was used.
func (r *room) keep(m memo, out []byte) {
	if len(m.slots) > memoLeast && (len(m.slots) > roomMost || len(m.slots) > 16*m.used) {
		m.slots = nil
	}
	clear(m.slots)
	r.memo = memo{kept: emptied(m.kept), slots: m.slots}
	if cap(out) > 16*roomMost || cap(out) > 1<<16+16*len(out) {
		out = nil
	}
	r.out = out[:0]
}

// emptied returns a list without its elements, of which none are beyond its length.
func emptied(list []object.Value) []object.Value {
	if cap(list) > roomMost || cap(list) > 64+16*len(list) {
		return nil
	}
	clear(list)
	return list[:0]
}

// dumpIn calls e.dump for a pickle that is returned, with the memory of a room.
func (e *encoder) dumpIn(v object.Value) (string, error) {
	all := roomsOf(e.th)
	r := all.take()
	e.memo, e.out, e.hidden = r.memo, r.out, true
	err := e.dump(v)
	data, copied := e.copied()
	if err == nil {
		err = copied
	}
	r.keep(e.memo, e.out)
	all.give(r)
	return data, err
}

// copied returns a copy of the pickle so far, which may be long.
func (e *encoder) copied() (string, error) {
	return object.CloneLong(e.th, unsafe.String(unsafe.SliceData(e.out), len(e.out)))
}

// loadIn calls d.load with the memory of a room.
func (d *decoder) loadIn() (object.Value, error) {
	all := roomsOf(d.th)
	r := all.take()
	d.stack, d.memo = r.stack, r.read
	v, err := d.load()
	r.stack, r.read = nil, emptied(d.memo)
	if cap(d.stack) <= stackMost {
		clear(d.stack[:cap(d.stack)])
		r.stack = d.stack[:0]
	}
	all.give(r)
	return v, err
}
