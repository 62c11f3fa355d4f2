package queue

import (
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/threading"
)

// scripted is the way in which a queue works that has script code for its
// container: as Python's own, under a lock that scripts see. The lock is held while the
// hooks run; it is an ordinary one, which shows who holds it and can be interrupted.
type scripted struct {
	q                          *Queue
	mutex                      *threading.Lock
	notEmpty, notFull, allDone *threading.Condition
	container                  object.Value // guarded by the header's lock; what the attribute queue is
}

// hookNames are the methods by which a subclass replaces the container.
var hookNames = [...]string{"_init", "_qsize", "_put", "_get"}

// overridesHooks reports whether the queue's class has hooks of its own.
func (q *Queue) overridesHooks(th *object.Thread) bool {
	t := q.Type()
	if !t.IsHeap() {
		return false
	}
	base := native.Type(th.Runtime, Class)
	for _, name := range hookNames {
		if t.Lookup(name) != base.Lookup(name) {
			return true
		}
	}
	return false
}

func (q *Queue) newScripted(rt *object.Runtime) *scripted {
	lock := threading.NewLock(rt)
	return &scripted{
		q: q, mutex: lock,
		notEmpty: threading.NewCondition(rt, lock), notFull: threading.NewCondition(rt, lock), allDone: threading.NewCondition(rt, lock),
	}
}

// initScripted is __init__ of a class with hooks.
func (q *Queue) initScripted(th *object.Thread, maxsize object.Value, limit int) error {
	s := q.newScripted(th.Runtime)
	locked := q.Lock(th)
	q.maxsize, q.limit, q.script = maxsize, limit, s
	q.unfinished, q.down = 0, false
	q.Unlock(locked)
	_, _, err := object.CallMethod(th, q.Value(), "_init", maxsize)
	return err
}

// toScript makes the queue work on a container that scripts see, from now on.
func (q *Queue) toScript(th *object.Thread) (*scripted, error) {
	locked := q.Lock(th)
	s := q.script
	q.Unlock(locked)
	if s != nil {
		return s, nil
	}
	s = q.newScripted(th.Runtime)
	container, extend, err := q.newContainer(th)
	if err != nil {
		return nil, err
	}
	s.container = container
	locked = q.Lock(th)
	if q.script != nil {
		s = q.script
		q.Unlock(locked)
		return s, nil
	}
	items := q.drain()
	if len(items) > 0 {
		// The container is a new list or deque, and so is the argument: no script code runs.
		if _, err = object.Call(th, extend, []object.Value{object.NewList(items).Value()}, nil); err != nil {
			q.Unlock(locked)
			return nil, err
		}
	}
	q.script = s
	getters, putters, joiners := q.getters.Take(-1), q.putters.Take(-1), q.joiners.Take(-1)
	q.Unlock(locked)
	getters.Grant()
	putters.Grant()
	joiners.Grant()
	return s, nil
}

// drain removes all items, in the order that the container has. The header is locked.
func (q *Queue) drain() []object.Value {
	items := make([]object.Value, 0, q.length())
	for i := len(q.returned) - 1; i >= 0; i-- {
		items = append(items, q.returned[i])
	}
	items = append(items, q.heap...)
	for q.items.Len() > 0 {
		items = append(items, q.items.PopFront())
	}
	q.heap, q.returned = nil, nil
	q.turn++
	return items
}

// newContainer makes an empty deque, or a list for the other kinds, and returns
// its method extend too.
func (q *Queue) newContainer(th *object.Thread) (container, extend object.Value, err error) {
	if q.kind != firstFirst {
		container = object.NewList(nil).Value()
	} else {
		m, err := th.Runtime.Import(th, "collections")
		if err != nil {
			return container, extend, err
		}
		deque, err := object.GetAttr(th, m.Value(), "deque")
		if err != nil {
			return container, extend, err
		}
		if container, err = object.Call(th, deque, nil, nil); err != nil {
			return container, extend, err
		}
	}
	extend, err = object.GetAttr(th, container, "extend")
	return container, extend, err
}

func lockAttr(name string, of func(s *scripted) object.Value) native.Attr {
	return native.Computed(name, func(th *object.Thread, v object.Value) (object.Value, error) {
		s, err := queueOf(v).toScript(th)
		if err != nil {
			return object.Value{}, err
		}
		return of(s), nil
	}, nil, "A lock or condition of the queue, for subclasses.")
}

// containerAttr is the attribute queue.
func containerAttr() native.Attr {
	return native.Computed("queue", func(th *object.Thread, v object.Value) (object.Value, error) {
		q := queueOf(v)
		s, err := q.toScript(th)
		if err != nil {
			return object.Value{}, err
		}
		locked := q.Lock(th)
		c := s.container
		q.Unlock(locked)
		if !c.IsSet() {
			return c, object.NoAttribute(th, v, "queue")
		}
		return c, nil
	}, func(th *object.Thread, v, x object.Value) error {
		q := queueOf(v)
		s, err := q.toScript(th)
		if err != nil {
			return err
		}
		locked := q.Lock(th)
		s.container = x
		q.Unlock(locked)
		return nil
	}, "The container of the items, for subclasses.")
}

// hold runs f with the mutex held.
func (s *scripted) hold(th *object.Thread, f func() error) error {
	if _, err := s.mutex.Acquire(th, time.Time{}); err != nil {
		return err
	}
	err := f()
	if s.mutex.OwnerID() != th.ID {
		return err // the thread was ended, or told of a deadlock, while it waited
	}
	if e := s.mutex.Release(); err == nil {
		err = e
	}
	return err
}

// hook calls a method of the queue.
func (s *scripted) hook(th *object.Thread, name string, args ...object.Value) (object.Value, error) {
	f, err := object.GetAttr(th, s.q.Value(), name)
	if err != nil {
		return object.Value{}, err
	}
	return object.Call(th, f, args, nil)
}

// length calls _qsize; the mutex is held.
func (s *scripted) length(th *object.Thread) (int, error) {
	v, err := s.hook(th, "_qsize")
	if err != nil {
		return 0, err
	}
	return object.IndexInt(th, v, nil)
}

func (s *scripted) size(th *object.Thread) (n int, err error) {
	err = s.hold(th, func() error {
		n, err = s.length(th)
		return err
	})
	return n, err
}

func (s *scripted) isDown(th *object.Thread) bool {
	down, _ := s.q.getShutdown(th)
	return down
}

func (s *scripted) isFull(th *object.Thread) (bool, error) {
	locked := s.q.Lock(th)
	limit := s.q.limit
	s.q.Unlock(locked)
	if limit == 0 {
		return false, nil
	}
	n, err := s.length(th)
	return n >= limit, err
}

func (s *scripted) put(th *object.Thread, item object.Value, p patience) error {
	return s.hold(th, func() error {
		for {
			if s.isDown(th) {
				return isDown(th)
			}
			isFull, err := s.isFull(th)
			if err != nil {
				return err
			}
			if !isFull {
				break
			}
			if p.over() {
				return full(th)
			}
			if _, err := s.notFull.Wait(th, p.deadline); err != nil {
				return err
			}
		}
		if _, err := s.hook(th, "_put", item); err != nil {
			return err
		}
		s.addUnfinished(th, 1)
		return s.notEmpty.Notify(th)
	})
}

func (s *scripted) addUnfinished(th *object.Thread, n int64) int64 {
	locked := s.q.Lock(th)
	defer s.q.Unlock(locked)
	s.q.unfinished += n
	return s.q.unfinished
}

func (s *scripted) get(th *object.Thread, p patience) (item object.Value, err error) {
	err = s.hold(th, func() error {
		for {
			n, err := s.length(th)
			if err != nil {
				return err
			}
			if n != 0 {
				break
			}
			if s.isDown(th) {
				return isDown(th)
			}
			if p.over() {
				return empty(th)
			}
			if _, err := s.notEmpty.Wait(th, p.deadline); err != nil {
				return err
			}
		}
		if item, err = s.hook(th, "_get"); err != nil {
			return err
		}
		return s.notFull.Notify(th)
	})
	if err != nil {
		return object.Value{}, err
	}
	return item, nil
}

// giveBack puts an item back that a thread was given before the queue had a
// container, and that leaves with an exception.
func (s *scripted) giveBack(th *object.Thread, item object.Value) {
	err := s.hold(th, func() error {
		_, err := s.hook(th, "_put", item)
		if err == nil {
			err = s.notEmpty.Notify(th)
		}
		return err
	})
	_ = err // the thread is leaving with an exception that came first
}

func (s *scripted) taskDone(th *object.Thread) error {
	return s.hold(th, func() error {
		switch n := s.addUnfinished(th, -1); {
		case n < 0:
			s.addUnfinished(th, 1)
			return tooManyDone()
		case n == 0:
			return s.allDone.NotifyAll(th)
		}
		return nil
	})
}

func (s *scripted) join(th *object.Thread) error {
	return s.hold(th, func() error {
		for s.addUnfinished(th, 0) != 0 {
			if _, err := s.allDone.Wait(th, time.Time{}); err != nil {
				return err
			}
		}
		return nil
	})
}

func (s *scripted) shutdown(th *object.Thread, immediate bool) error {
	return s.hold(th, func() error {
		if err := s.q.setShutdown(th, true); err != nil {
			return err
		}
		if immediate {
			if err := s.empty(th); err != nil {
				return err
			}
			if err := s.allDone.NotifyAll(th); err != nil {
				return err
			}
		}
		if err := s.notEmpty.NotifyAll(th); err != nil {
			return err
		}
		return s.notFull.NotifyAll(th)
	})
}

// empty removes all items; the mutex is held.
func (s *scripted) empty(th *object.Thread) error {
	for {
		n, err := s.length(th)
		if err != nil || n == 0 {
			return err
		}
		if _, err := s.hook(th, "_get"); err != nil {
			return err
		}
		if s.addUnfinished(th, 0) > 0 {
			s.addUnfinished(th, -1)
		}
	}
}
