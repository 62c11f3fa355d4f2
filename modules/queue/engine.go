package queue

import (
	"math"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
	"github.com/starling-lang/starling/modules/internal/ring"
)

// Queue is a queue of one of the three kinds. The header's lock guards its fields.
type Queue struct {
	object.Instance
	kind  kind // of the class
	items ring.Ring
	heap  []object.Value // of a PriorityQueue: in the order that heapq keeps
	turn  uint64         // grows with each change of heap
	// returned are items that threads were given that left with an exception; they come out next.
	returned []object.Value

	limit    int          // the greatest number of items, 0 for any
	maxsize  object.Value // as it was given
	reserved int          // room given to entries that are being compared

	getters park.List // granted with an Item, or without one to look again
	putters park.List // granted when their Item was taken, or left, to look again
	joiners park.List // granted to look again

	unfinished int64
	down       bool
	script     *scripted // if the queue works on a script's container
}

type kind uint8

const (
	firstFirst kind = iota
	lastFirst
	byPriority
)

// locker is a thread's use of an object's lock as a sync.Locker.
type locker struct {
	l      *object.SpinLock
	th     *object.Thread
	locked bool
}

func (l *locker) Lock()   { l.locked = l.l.Lock(l.th) }
func (l *locker) Unlock() { l.l.Unlock(l.locked) }

// wait adds w to a list and waits; the header is locked, and released.
func (q *Queue) wait(th *object.Thread, locked bool, list *park.List, w *park.Waiter) (granted bool, err error) {
	return list.Block(&locker{q.Inline(), th, locked}, w)
}

func (q *Queue) init(th *object.Thread, maxsize object.Value) error {
	limit, err := limitOf(th, maxsize)
	if err != nil {
		return err
	}
	if q.overridesHooks(th) {
		return q.initScripted(th, maxsize, limit)
	}
	locked := q.Lock(th)
	q.maxsize, q.limit = maxsize, limit
	q.unfinished, q.down = 0, false
	q.items, q.heap, q.returned = ring.Ring{}, nil, nil
	q.turn++
	q.Unlock(locked)
	return nil
}

// limitOf is the number of items at which `0 < maxsize <= n` becomes true, 0 if never.
func limitOf(th *object.Thread, maxsize object.Value) (int, error) {
	if f, ok := maxsize.AsFloat(); ok {
		if f <= 0 || math.IsNaN(f) || f > 1<<40 {
			return 0, nil
		}
		return int(math.Ceil(f)), nil
	}
	if _, _, ok := maxsize.AsInt(); !ok {
		if _, err := object.CompareBool(th, object.GT, maxsize, object.Int(0)); err != nil {
			return 0, err
		}
	}
	n, err := object.IndexInt(th, maxsize, nil)
	return max(n, 0), err
}

// queueOf returns the receiver of a method.
func queueOf(v object.Value) *Queue {
	if q, ok := v.Native().(*Queue); ok {
		return q
	}
	return native.To[*Queue](v)
}

func put(th *object.Thread, args []object.Value) (object.Value, error) {
	if err := queueOf(args[0]).put(th, args[1], args[2], args[3]); err != nil {
		return object.Value{}, err
	}
	return object.None, nil
}

func get(th *object.Thread, args []object.Value) (object.Value, error) {
	return queueOf(args[0]).get(th, args[1], args[2])
}

func (q *Queue) putNowait(th *object.Thread, item object.Value) error {
	if !q.Type().IsHeap() {
		return q.put(th, item, object.False, object.None)
	}
	return callSelf(th, q.Value(), "put", []object.Value{item})
}

// callSelf calls a method that a subclass may have overridden, with block=False.
func callSelf(th *object.Thread, self object.Value, name string, args []object.Value) error {
	_, err := callBlockFalse(th, self, name, args)
	return err
}

func callBlockFalse(th *object.Thread, self object.Value, name string, args []object.Value) (object.Value, error) {
	f, err := object.GetAttr(th, self, name)
	if err != nil {
		return object.Value{}, err
	}
	return object.Call(th, f, args, []object.Named{{Name: "block", Value: object.False}})
}

func (q *Queue) getNowait(th *object.Thread) (object.Value, error) {
	if !q.Type().IsHeap() {
		return q.get(th, object.False, object.None)
	}
	return callBlockFalse(th, q.Value(), "get", nil)
}

// patience is how long a call waits.
type patience struct {
	no       bool      // not at all
	deadline time.Time // zero: for ever
}

// waitFor checks the arguments block and timeout.
func waitFor(th *object.Thread, block, timeout object.Value) (p patience, err error) {
	if !block.Is(object.True) {
		b, err := object.Truth(th, block)
		if err != nil || !b {
			return patience{no: true}, err
		}
	}
	if timeout.IsNone() {
		return p, nil
	}
	negative, err := object.CompareBool(th, object.LT, timeout, object.Int(0))
	if err != nil {
		return p, err
	}
	if negative {
		return p, object.Errorf(object.ValueError, "'timeout' must be a non-negative number")
	}
	p.deadline, err = park.Until(th, timeout, object.LT)
	return p, err
}

// over reports whether there is no more time to wait.
func (p *patience) over() bool {
	return p.no || !p.deadline.IsZero() && time.Until(p.deadline) <= 0
}

func (q *Queue) put(th *object.Thread, item, block, timeout object.Value) error {
	p := patience{no: true}
	if q.limited(th) {
		var err error
		if p, err = waitFor(th, block, timeout); err != nil {
			return err
		}
	}
	for {
		locked := q.Lock(th)
		if s := q.script; s != nil {
			q.Unlock(locked)
			return s.put(th, item, p)
		}
		if q.down {
			q.Unlock(locked)
			return isDown(th)
		}
		if w := q.handOver(item); w != nil {
			q.Unlock(locked)
			w.Grant()
			return nil
		}
		if q.hasRoom() {
			return q.add(th, locked, item)
		}
		if p.over() {
			q.Unlock(locked)
			return full(th)
		}
		w := park.New(th, park.Reason{Kind: "queue.put", Object: q.Value()}, p.deadline)
		w.Item = item
		granted, err := q.wait(th, locked, &q.putters, w)
		switch {
		case err != nil:
			return err
		case granted && !w.Item.IsSet():
			if q.kind == byPriority {
				return q.pushCompared(th, item)
			}
			return nil
		case !granted:
			return full(th)
		}
	}
}

func (q *Queue) limited(th *object.Thread) bool {
	locked := q.Lock(th)
	limited := q.limit > 0
	q.Unlock(locked)
	return limited
}

// hasRoom reports whether an item may be added; the header is locked.
func (q *Queue) hasRoom() bool { return q.limit == 0 || q.length()+q.reserved < q.limit }

func (q *Queue) length() int { return q.items.Len() + len(q.heap) + len(q.returned) }

// handOver gives an item to the first thread that waits for one, if any: the
// queue is empty then. The header is locked; the caller grants the waiter.
func (q *Queue) handOver(item object.Value) *park.Waiter {
	w := q.getters.Pop()
	if w != nil {
		q.unfinished++
		w.Item = item
	}
	return w
}

// add adds an item for which there is room. The header is locked, and released.
func (q *Queue) add(th *object.Thread, locked bool, item object.Value) error {
	if q.kind != byPriority {
		q.items.PushBack(item)
	} else if !q.pushPlain(item) {
		q.reserved++
		q.Unlock(locked)
		return q.pushCompared(th, item)
	}
	q.unfinished++
	q.Unlock(locked)
	return nil
}

// get removes and returns an item.
func (q *Queue) get(th *object.Thread, block, timeout object.Value) (object.Value, error) {
	p, err := waitFor(th, block, timeout)
	if err != nil {
		return object.Value{}, err
	}
	for {
		locked := q.Lock(th)
		if s := q.script; s != nil {
			q.Unlock(locked)
			return s.get(th, p)
		}
		if q.length() > 0 {
			item, ok, err := q.take(th, locked)
			if ok || err != nil {
				return item, err
			}
			continue
		}
		if q.down {
			q.Unlock(locked)
			return object.Value{}, isDown(th)
		}
		if p.over() {
			q.Unlock(locked)
			return object.Value{}, empty(th)
		}
		w := park.New(th, park.Reason{Kind: "queue.get", Object: q.Value()}, p.deadline)
		granted, err := q.wait(th, locked, &q.getters, w)
		switch {
		case err != nil:
			if granted && w.Item.IsSet() {
				q.giveBack(th, w.Item)
			}
			return object.Value{}, err
		case granted && w.Item.IsSet():
			return w.Item, nil
		case !granted:
			return object.Value{}, empty(th)
		}
	}
}

// take removes an item; ok is false if it has to be tried again. The header is locked,
// and released.
func (q *Queue) take(th *object.Thread, locked bool) (item object.Value, ok bool, err error) {
	switch n := len(q.returned); {
	case n > 0:
		item, q.returned = q.returned[n-1], q.returned[:n-1]
	case q.kind == firstFirst:
		item = q.items.PopFront()
	case q.kind == lastFirst:
		item = q.items.PopBack()
	default:
		if item, ok = q.popPlain(); !ok {
			return q.popCompared(th, locked)
		}
	}
	chain := q.letIn()
	q.Unlock(locked)
	chain.Grant()
	return item, true, nil
}

// letIn lets threads go on that wait for room, as long as there is some: their
// items are added at once, but for those of a PriorityQueue, which the threads
// compare themselves. The header is locked; the caller grants the waiters.
func (q *Queue) letIn() (chain park.Chain) {
	for q.putters.Front() != nil && q.hasRoom() {
		w := q.putters.Pop()
		if q.kind == byPriority {
			q.reserved++
		} else {
			q.items.PushBack(w.Item)
			q.unfinished++
		}
		w.Item = object.Value{}
		chain.Add(w)
	}
	return chain
}

// giveBack undoes the get of a thread that leaves with an exception.
func (q *Queue) giveBack(th *object.Thread, item object.Value) {
	locked := q.Lock(th)
	if s := q.script; s != nil {
		q.Unlock(locked)
		s.giveBack(th, item)
		return
	}
	w := q.getters.Pop()
	if w != nil {
		w.Item = item
	} else {
		q.returned = append(q.returned, item)
	}
	q.Unlock(locked)
	if w != nil {
		w.Grant()
	}
}
