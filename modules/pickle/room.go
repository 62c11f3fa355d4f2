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

// give makes a room free for the next taker. It keeps no object alive, and no memory that a small
// part of was used.
func (r *rooms) give(free *room) {
	slots := free.memo.slots
	if len(slots) > memoLeast && (len(slots) > roomMost || len(slots) > 16*free.memo.used) {
		slots = nil
	}
	clear(slots)
	free.memo = memo{kept: emptied(free.memo.kept), slots: slots}
	free.read = emptied(free.read)
	if cap(free.out) > 16*roomMost || cap(free.out) > 1<<16+16*len(free.out) {
		free.out = nil
	}
	free.out = free.out[:0]
	r.idle.Store(free)
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
	r.memo, r.out = e.memo, e.out
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
	r.stack, r.read = nil, d.memo
	if cap(d.stack) <= stackMost {
		clear(d.stack[:cap(d.stack)])
		r.stack = d.stack[:0]
	}
	all.give(r)
	return v, err
}
