package queue

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
)

// SimpleQueue is an unbounded queue without tasks. The header's lock guards its fields.
type SimpleQueue struct {
	object.Instance
	items   ring
	getters park.List
}

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
	locked := q.Lock(th)
	defer q.Unlock(locked)
	return q.items.n
}

func simplePut(th *object.Thread, args []object.Value) (object.Value, error) {
	q := simpleOf(args[0])
	locked := q.Lock(th)
	w := q.getters.Pop()
	if w != nil {
		w.Item = args[1]
	} else {
		q.items.pushBack(args[1])
	}
	q.Unlock(locked)
	if w != nil {
		w.Grant()
	}
	return object.None, nil
}

func simpleGet(th *object.Thread, args []object.Value) (object.Value, error) {
	q := simpleOf(args[0])
	if args[1].Is(object.True) && args[2].IsNone() {
		locked := q.Lock(th)
		if q.items.n > 0 {
			item := q.items.popFront()
			q.Unlock(locked)
			return item, nil
		}
		q.Unlock(locked)
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
	locked := q.Lock(th)
	if q.items.n > 0 {
		item := q.items.popFront()
		q.Unlock(locked)
		return item, nil
	}
	if p.over() {
		q.Unlock(locked)
		return object.Value{}, empty(th)
	}
	w := park.New(th, park.Reason{Kind: "queue.get", Object: q.Value()}, p.deadline)
	granted, err := q.getters.Block(&headerLock{&q.Header, th, locked}, w)
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
	locked := q.Lock(th)
	w := q.getters.Pop()
	if w != nil {
		w.Item = item
	} else {
		q.items.pushFront(item)
	}
	q.Unlock(locked)
	if w != nil {
		w.Grant()
	}
}
