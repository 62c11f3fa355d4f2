package queue

import (
	"sync/atomic"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
	"github.com/starling-lang/starling/modules/internal/ring"
)

// SimpleQueue is an unbounded queue without tasks. Those who put and those who get work on lists of
// their own, with a lock each, so that two threads rarely wait for each other.
type SimpleQueue struct {
	object.Instance

	_       [cacheLine]byte // what getters change, what putters change and what nobody changes are on lines of their own
	out     object.SpinLock // guards first and getters
	first   ring.Ring       // the items that come out next
	getters park.List       // in order

	_       [cacheLine]byte
	in      object.SpinLock // guards rest; it is taken after out
	rest    ring.Ring       // the items behind first
	waiting atomic.Int32    // getters in the list, or on their way to it; they are few to change it
}

// cacheLine is the length of what one processor after the other can change.
const cacheLine = 64

// SimpleClass declares queue.SimpleQueue.
func SimpleClass() *native.Class {
	return native.NewClass[SimpleQueue](native.Class{
		Name: "SimpleQueue", Module: "_queue", Signature: "SimpleQueue()",
		Doc: `
A queue that always has room: items come out in the order in which they were put.

	>>> q = queue.SimpleQueue()
	>>> q.put(1); q.get()
	1`,
		New: newSimple,
		Methods: []*object.Native{
			native.Def("put(item, block=True, timeout=None)", native.Fixed(simplePut), `Put an item into the queue; block and timeout have no effect.`),
			native.Def("put_nowait(item)", native.Fixed(simplePut), `The same as put.`),
			native.Def("get(block=True, timeout=None)", native.Fixed(simpleGet), `
Remove and return an item.

If there is none get waits while block is true, at most timeout seconds, and raises Empty if none comes.`),
			native.Def("get_nowait()", native.Method0((*SimpleQueue).getNowait), `The same as get(block=False).`),
			native.Def("empty()", native.Method0(func(q *SimpleQueue, th *object.Thread) (bool, error) { return q.length(th) == 0, nil }), `Return whether the queue is empty now.`),
			native.Def("qsize()", native.Method0(func(q *SimpleQueue, th *object.Thread) (int, error) { return q.length(th), nil }), `Return the number of items now.`),
		},
		ClassMethods: []*object.Native{
			native.Def("__class_getitem__(item, /)", native.Func2(classItem), `Return an annotation such as SimpleQueue[int].`),
		},
	})
}

func newSimple(_ *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
	if !cls.IsHeap() {
		if len(args) > 0 {
			return object.Value{}, object.Errorf(object.TypeError, "SimpleQueue() takes no positional arguments")
		}
		if len(kw) > 0 {
			return object.Value{}, object.Errorf(object.TypeError, "SimpleQueue() takes no keyword arguments")
		}
	}
	return cls.Alloc().Value(), nil
}

func simpleOf(v object.Value) *SimpleQueue {
	if q, ok := v.Native().(*SimpleQueue); ok {
		return q
	}
	return native.To[*SimpleQueue](v)
}

func (q *SimpleQueue) length(th *object.Thread) int {
	locked := q.out.Lock(th)
	defer q.out.Unlock(locked)
	defer q.in.Unlock(q.in.Lock(th))
	return q.first.Len() + q.rest.Len()
}

func simplePut(th *object.Thread, args []object.Value) (object.Value, error) {
	q := simpleOf(args[0])
	switch {
	case th.Shared:
		locked := q.in.Lock(th)
		q.rest.PushBack(args[1])
		q.in.Unlock(locked)
	case q.rest.Len() > 0:
		q.rest.PushBack(args[1])
	default:
		q.first.PushBack(args[1])
	}
	if q.waiting.Load() > 0 { // who begins to wait after this finds the item
		q.serve(th)
	}
	return object.None, nil
}

// serve gives items to those who wait for one.
func (q *SimpleQueue) serve(th *object.Thread) {
	locked := q.out.Lock(th)
	q.handOut(th).Grant()
	q.out.Unlock(locked)
}

// handOut takes getters off the list, as many as there are items; out is locked.
func (q *SimpleQueue) handOut(th *object.Thread) (granted park.Chain) {
	for q.getters.Len() > 0 {
		item, ok := q.next(th)
		if !ok {
			break
		}
		w := q.getters.Pop()
		w.Item = item
		granted.Add(w)
	}
	return granted
}

// next takes the next item; out is locked.
func (q *SimpleQueue) next(th *object.Thread) (item object.Value, ok bool) {
	if q.first.Len() == 0 && !q.refill(th) {
		return object.Value{}, false
	}
	return q.first.PopFront(), true
}

// refill makes the items that were put in since the ones that come out next; it returns false if there are none. out is locked.
func (q *SimpleQueue) refill(th *object.Thread) bool {
	defer q.in.Unlock(q.in.Lock(th))
	q.first, q.rest = q.rest, q.first
	return q.first.Len() > 0
}

func simpleGet(th *object.Thread, args []object.Value) (object.Value, error) {
	q := simpleOf(args[0])
	if args[1].Is(object.True) && args[2].IsNone() {
		return q.get(th, patience{})
	}
	p, err := simplePatience(th, args[1], args[2])
	if err != nil {
		return object.Value{}, err
	}
	return q.get(th, p)
}

func (q *SimpleQueue) getNowait(th *object.Thread) (object.Value, error) {
	return q.get(th, patience{no: true})
}

// simplePatience is waitFor with the checks of a function in C.
func simplePatience(th *object.Thread, block, timeout object.Value) (p patience, err error) {
	b, err := object.Truth(th, block)
	if err != nil || !b {
		return patience{no: true}, err
	}
	if timeout.IsNone() {
		return p, nil
	}
	d, err := native.Seconds(th, timeout)
	if err == nil && d < 0 {
		err = object.Errorf(object.ValueError, "'timeout' must be a non-negative number")
	}
	p.deadline = park.Deadline(d)
	return p, err
}

func (q *SimpleQueue) get(th *object.Thread, p patience) (object.Value, error) {
	locked := q.out.Lock(th)
	if q.getters.Len() == 0 {
		if item, ok := q.next(th); ok {
			q.out.Unlock(locked)
			return item, nil
		}
	}
	q.out.Unlock(locked)
	if p.over() {
		return q.getAtOnce(th)
	}
	return q.await(th, p)
}

// getAtOnce takes an item that those who wait leave over.
func (q *SimpleQueue) getAtOnce(th *object.Thread) (object.Value, error) {
	locked := q.out.Lock(th)
	q.handOut(th).Grant()
	item, ok := q.next(th)
	q.out.Unlock(locked)
	if !ok {
		return object.Value{}, empty(th)
	}
	return item, nil
}

// await waits for an item.
func (q *SimpleQueue) await(th *object.Thread, p patience) (object.Value, error) {
	q.waiting.Add(1) // before it looks for an item: who puts one in later finds the getter
	defer q.waiting.Add(-1)
	locked := q.out.Lock(th)
	q.handOut(th).Grant()
	if item, ok := q.next(th); ok {
		q.out.Unlock(locked)
		return item, nil
	}
	w := park.New(th, park.Reason{Kind: "queue.get", Object: q.Value()}, p.deadline)
	granted, err := q.getters.Block(&locker{&q.out, th, locked}, w)
	switch {
	case err != nil:
		if granted {
			q.giveBack(th, w.Item)
		}
		return object.Value{}, err
	case !granted:
		return object.Value{}, empty(th)
	}
	return w.Item, nil
}

// giveBack undoes the get of a thread that leaves with an exception.
func (q *SimpleQueue) giveBack(th *object.Thread, item object.Value) {
	locked := q.out.Lock(th)
	q.first.PushFront(item)
	q.handOut(th).Grant()
	q.out.Unlock(locked)
}
