package threading

import (
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
)

// Lock is a lock that any thread may release.
type Lock struct {
	object.Instance
	mutex park.Mutex
}

// LockClass declares threading.Lock.
func LockClass() *native.Class {
	const acquireDoc = `
Take the lock, waiting until it is free if blocking is true, and return whether that was done.

A timeout is the longest time to wait, in seconds; -1 waits for ever.`
	return native.NewClass[Lock](native.Class{
		Name: "lock", Module: "_thread", Signature: "Lock()",
		Doc: `
A lock: taken by one thread, the others wait.

	>>> lock = threading.Lock()
	>>> with lock: print(lock.locked())
	True`,
		Sealed: true, Final: true,
		New: newLock,
		Methods: []*object.Native{
			native.Def("acquire(blocking=True, timeout=-1)", native.Fixed(lockAcquire), acquireDoc),
			native.Def("acquire_lock(blocking=True, timeout=-1)", native.Fixed(lockAcquire), `The same as acquire.`),
			native.Def("release()", native.Fixed(lockRelease), `Release the lock; RuntimeError if it is not locked.`),
			native.Def("release_lock()", native.Fixed(lockRelease), `The same as release.`),
			native.Def("locked()", native.Fixed(lockLocked), `Return whether the lock is taken.`),
			native.Def("locked_lock()", native.Fixed(lockLocked), `The same as locked.`),
			native.Def("__enter__()", native.Fixed(lockEnter), `Take the lock.`),
			native.Def("__exit__(exc_type=None, exc_value=None, traceback=None, /)", native.Fixed(lockRelease), `Release the lock.`),
		},
		Slots: object.Slots{Repr: lockRepr},
	})
}

// NewLock makes a lock that is free.
func NewLock(rt *object.Runtime) *Lock { return native.New[*Lock](rt, LockClass) }

func newLock(_ *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
	if err := noArguments("lock", args, kw); err != nil {
		return object.Value{}, err
	}
	return cls.Alloc().Value(), nil
}

func noArguments(name string, args []object.Value, kw []object.Named) error {
	if len(args) > 0 {
		return object.Errorf(object.TypeError, "%s expected 0 arguments, got %d", name, len(args))
	}
	return object.NoKeywords(name, kw)
}

// Acquire takes the lock; see park.Mutex.
func (l *Lock) Acquire(th *object.Thread, deadline time.Time) (bool, error) {
	return l.mutex.Acquire(th, l.Value(), deadline)
}

// TryAcquire takes the lock if it is free.
func (l *Lock) TryAcquire(th *object.Thread) bool { return l.mutex.TryAcquire(th) }

// OwnerID returns the ID of the thread that took the lock, 0 if it is free.
func (l *Lock) OwnerID() int64 { return l.mutex.OwnerID() }

// TakenBy returns the ID of the thread that took the lock, 0 if it is free, and where it did.
func (l *Lock) TakenBy() (int64, object.Site) { return l.mutex.TakenBy() }

// Release releases the lock.
func (l *Lock) Release() error {
	if !l.mutex.Release() {
		return object.Errorf(object.RuntimeError, "release unlocked lock")
	}
	return nil
}

func lockAcquire(th *object.Thread, args []object.Value) (object.Value, error) {
	l := args[0].Native().(*Lock)
	block, timeout, err := acquireArgs(th, args[1], args[2])
	if err != nil {
		return object.Value{}, err
	}
	if l.mutex.TryAcquire(th) {
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

func lockEnter(th *object.Thread, args []object.Value) (object.Value, error) {
	l := args[0].Native().(*Lock)
	if l.mutex.TryAcquire(th) {
		return object.True, nil
	}
	if _, err := l.Acquire(th, time.Time{}); err != nil {
		return object.Value{}, err
	}
	return object.True, nil
}

func lockRelease(_ *object.Thread, args []object.Value) (object.Value, error) {
	if err := args[0].Native().(*Lock).Release(); err != nil {
		return object.Value{}, err
	}
	return object.None, nil
}

func lockLocked(_ *object.Thread, args []object.Value) (object.Value, error) {
	return object.Bool(args[0].Native().(*Lock).mutex.Held()), nil
}

func lockRepr(_ *object.Thread, v object.Value) (string, error) {
	state := "unlocked"
	if v.Native().(*Lock).mutex.Held() {
		state = "locked"
	}
	return "<" + state + " _thread.lock object at " + shortAddress(v) + ">", nil
}

// limit is the timeout of an acquire: forever is negative.
type limit time.Duration

func (l limit) deadline() time.Time {
	if l < 0 {
		return time.Time{}
	}
	return park.Deadline(time.Duration(l))
}

// acquireArgs checks the arguments of acquire; block is false for a timeout of 0.
func acquireArgs(th *object.Thread, blocking, timeout object.Value) (block bool, l limit, err error) {
	if block = blocking.Is(object.True); !block {
		if block, err = object.Truth(th, blocking); err != nil {
			return false, 0, err
		}
	}
	if timeout == object.Int(-1) {
		return block, -1, nil
	}
	d, err := native.Seconds(th, timeout)
	switch {
	case err != nil:
		return false, 0, err
	case d == -time.Second: // -1.0
		return block, -1, nil
	case !block:
		return false, 0, object.Errorf(object.ValueError, "can't specify a timeout for a non-blocking call")
	case d < 0:
		return false, 0, object.Errorf(object.ValueError, "timeout value must be a non-negative number")
	}
	return d > 0, limit(d), nil
}
