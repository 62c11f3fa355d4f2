package threading

import (
	"fmt"
	"sync/atomic"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
)

// RLock is a lock that its holder can take again, and has to release as often.
type RLock struct {
	object.Instance
	mutex park.Mutex
	// again is how often the holder took the lock beyond the first time. Only the holder
	// changes it; it is 0 while nobody holds the lock.
	again atomic.Int64
}

// RLockClass declares threading.RLock.
func RLockClass() *native.Class {
	return native.NewClass[RLock](native.Class{
		Name: "RLock", Module: "_thread", Signature: "RLock()",
		Doc: `
A lock that the thread which holds it can take again; it is free when it was released as often.

	>>> lock = threading.RLock()
	>>> with lock, lock: print("inside")
	inside`,
		New: newRLock,
		Methods: []*object.Native{
			native.Def("acquire(blocking=True, timeout=-1)", native.Fixed(rlockAcquire), `
Take the lock, waiting until it is free if blocking is true, and return whether that was done.

A timeout is the longest time to wait, in seconds; -1 waits for ever.`),
			native.Def("release()", native.Fixed(rlockRelease), `Release the lock once; RuntimeError if the calling thread does not hold it.`),
			native.Def("__enter__()", native.Fixed(rlockEnter), `Take the lock.`),
			native.Def("__exit__(exc_type=None, exc_value=None, traceback=None, /)", native.Fixed(rlockRelease), `Release the lock.`),
			native.Def("_is_owned()", native.Method0((*RLock).owned), `Return whether the calling thread holds the lock.`),
			native.Def("_recursion_count()", native.Method0((*RLock).count), `Return how often the calling thread holds the lock.`),
			native.Def("_release_save()", native.Method0((*RLock).releaseSave), `Release the lock completely, and return what _acquire_restore needs.`),
			native.Def("_acquire_restore(state, /)", native.MethodDo1((*RLock).acquireRestore), `Take the lock as often as it was before _release_save.`),
		},
		Slots: object.Slots{Repr: rlockRepr, Init: func(*object.Thread, object.Value, []object.Value, []object.Named) error { return nil }},
	})
}

// newRLock ignores arguments, which are for a subclass's __init__.
func newRLock(_ *object.Thread, cls *object.Type, _ []object.Value, _ []object.Named) (object.Value, error) {
	return cls.Alloc().Value(), nil
}

// NewRLock makes a lock that is free.
func NewRLock(rt *object.Runtime) *RLock { return native.New[*RLock](rt, RLockClass) }

// TryAcquire takes the lock if it is free or the calling thread has it.
func (l *RLock) TryAcquire(th *object.Thread) bool {
	if l.mutex.TryAcquire(th) {
		return true
	}
	if l.mutex.OwnerID() != th.ID {
		return false
	}
	l.again.Add(1)
	return true
}

// Acquire takes the lock; see park.Mutex.
func (l *RLock) Acquire(th *object.Thread, deadline time.Time) (bool, error) {
	if l.TryAcquire(th) {
		return true, nil
	}
	return l.mutex.Acquire(th, l.Value(), deadline)
}

// Release releases the lock once.
func (l *RLock) Release(th *object.Thread) error {
	if l.mutex.OwnerID() != th.ID {
		return notHeld()
	}
	if l.again.Load() > 0 {
		l.again.Add(-1)
		return nil
	}
	l.mutex.Release()
	return nil
}

func notHeld() error { return object.Errorf(object.RuntimeError, "cannot release un-acquired lock") }

func (l *RLock) owned(th *object.Thread) (bool, error) { return l.mutex.OwnerID() == th.ID, nil }

func (l *RLock) count(th *object.Thread) (int64, error) {
	if l.mutex.OwnerID() != th.ID {
		return 0, nil
	}
	return l.again.Load() + 1, nil
}

// save releases the lock completely and returns how often it was taken beyond the first time.
func (l *RLock) save(th *object.Thread) (int64, error) {
	if l.mutex.OwnerID() != th.ID {
		return 0, notHeld()
	}
	again := l.again.Swap(0)
	l.mutex.Release()
	return again, nil
}

func (l *RLock) releaseSave(th *object.Thread) (object.Value, error) {
	again, err := l.save(th)
	if err != nil {
		return object.Value{}, err
	}
	return object.TupleOf(object.Int(again+1), object.Int(th.ID)).Value(), nil
}

func (l *RLock) acquireRestore(th *object.Thread, state object.Value) error {
	var count int64
	if t, ok := state.AsTuple(); ok && t.Len() == 2 {
		count, _ = t.Elems()[0].SmallInt()
	}
	if count < 1 {
		return object.Errorf(object.TypeError, "_acquire_restore() argument must be what _release_save() returned")
	}
	held, err := l.mutex.Reacquire(th, l.Value())
	if held {
		l.again.Store(count - 1)
	}
	return err
}

// rlockOf returns the receiver, which can be an instance of a subclass.
func rlockOf(v object.Value) *RLock {
	if l, ok := v.Native().(*RLock); ok {
		return l
	}
	return native.To[*RLock](v)
}

func rlockAcquire(th *object.Thread, args []object.Value) (object.Value, error) {
	l := rlockOf(args[0])
	block, timeout, err := acquireArgs(th, args[1], args[2])
	if err != nil {
		return object.Value{}, err
	}
	if l.TryAcquire(th) {
		return object.True, nil
	}
	if !block {
		return object.False, nil
	}
	ok, err := l.Acquire(th, timeout.deadline())
	if err != nil {
		return object.Value{}, err
	}
	return object.Bool(ok), nil
}

func rlockEnter(th *object.Thread, args []object.Value) (object.Value, error) {
	if _, err := rlockOf(args[0]).Acquire(th, time.Time{}); err != nil {
		return object.Value{}, err
	}
	return object.True, nil
}

func rlockRelease(th *object.Thread, args []object.Value) (object.Value, error) {
	if err := rlockOf(args[0]).Release(th); err != nil {
		return object.Value{}, err
	}
	return object.None, nil
}

func rlockRepr(_ *object.Thread, v object.Value) (string, error) {
	l := rlockOf(v)
	state, owner, count := "unlocked", l.mutex.OwnerID(), int64(0)
	if owner != 0 {
		state, count = "locked", l.again.Load()+1
	}
	t := v.Type()
	return fmt.Sprintf("<%s %s.%s object owner=%d count=%d at %s>", state, t.Module(), t.Qualname(), owner, count, shortAddress(v)), nil
}
