package threading

import (
	"strconv"
	"time"

	"github.com/starling-lang/starling/interp/object"
)

// boundLock is the lock of a condition: a Lock, an RLock, or a script's object
// with acquire and release. It does not change.
type boundLock struct {
	value object.Value
	lock  *Lock  // if it is exactly a Lock
	rlock *RLock // if it is exactly an RLock

	// Methods of a script's object; the last three are unset if it has none.
	acquireMethod, releaseMethod object.Value
	saveMethod, restore, isOwned object.Value
}

// bindLock looks at the lock for a condition.
func bindLock(th *object.Thread, v object.Value) (*boundLock, error) {
	b := &boundLock{value: v}
	switch l := v.Native().(type) {
	case *Lock:
		b.lock = l
		return b, nil
	case *RLock:
		if !v.Type().IsHeap() {
			b.rlock = l
			return b, nil
		}
	}
	for _, m := range []struct {
		name     string
		to       *object.Value
		required bool
	}{
		{"acquire", &b.acquireMethod, true}, {"release", &b.releaseMethod, true},
		{"_release_save", &b.saveMethod, false}, {"_acquire_restore", &b.restore, false}, {"_is_owned", &b.isOwned, false},
	} {
		var err error
		if m.required {
			*m.to, err = object.GetAttr(th, v, m.name)
		} else {
			*m.to, err = object.LookupAttr(th, v, m.name)
		}
		if err != nil {
			return nil, err
		}
	}
	return b, nil
}

// call calls the lock's method by name.
func (b *boundLock) call(th *object.Thread, name string, args []object.Value, kw []object.Named) (object.Value, error) {
	f, err := object.GetAttr(th, b.value, name)
	if err != nil {
		return object.Value{}, err
	}
	return object.Call(th, f, args, kw)
}

func (b *boundLock) enter(th *object.Thread) (object.Value, error) {
	var err error
	switch {
	case b.lock != nil:
		_, err = b.lock.Acquire(th, time.Time{})
	case b.rlock != nil:
		_, err = b.rlock.Acquire(th, time.Time{})
	default:
		return b.call(th, "__enter__", nil, nil)
	}
	return object.True, err
}

func (b *boundLock) release(th *object.Thread) error {
	switch {
	case b.lock != nil:
		return b.lock.Release()
	case b.rlock != nil:
		return b.rlock.Release(th)
	}
	_, err := object.Call(th, b.releaseMethod, nil, nil)
	return err
}

// owned reports whether the calling thread may wait and notify: a Lock does not
// say who holds it, so that it counts when anyone does.
func (b *boundLock) owned(th *object.Thread) (bool, error) {
	switch {
	case b.lock != nil:
		return b.lock.mutex.Held(), nil
	case b.rlock != nil:
		return b.rlock.owned(th)
	case b.isOwned.IsSet():
		v, err := object.Call(th, b.isOwned, nil, nil)
		if err != nil {
			return false, err
		}
		return object.Truth(th, v)
	}
	v, err := object.Call(th, b.acquireMethod, []object.Value{object.False}, nil)
	if err != nil {
		return false, err
	}
	free, err := object.Truth(th, v)
	if err != nil || !free {
		return !free, err
	}
	return false, b.release(th)
}

// holds reports whether the calling thread has the lock, or that is not known.
func (b *boundLock) holds(th *object.Thread) bool {
	switch {
	case b.lock != nil:
		return b.lock.OwnerID() == th.ID
	case b.rlock != nil:
		return b.rlock.mutex.OwnerID() == th.ID
	}
	return true
}

// saved is the state of a lock that a wait released.
type saved struct {
	again int64
	value object.Value
}

func (b *boundLock) releaseSave(th *object.Thread) (s saved, err error) {
	switch {
	case b.rlock != nil:
		s.again, err = b.rlock.save(th)
	case b.saveMethod.IsSet():
		s.value, err = object.Call(th, b.saveMethod, nil, nil)
	default:
		err = b.release(th)
	}
	return s, err
}

func (b *boundLock) acquireRestore(th *object.Thread, s saved) error {
	switch {
	case b.lock != nil:
		_, err := b.lock.mutex.Reacquire(th, b.value)
		return err
	case b.rlock != nil:
		held, err := b.rlock.mutex.Reacquire(th, b.value)
		if held {
			b.rlock.again.Store(s.again)
		}
		return err
	case b.restore.IsSet():
		_, err := object.Call(th, b.restore, []object.Value{s.value}, nil)
		return err
	}
	_, err := object.Call(th, b.acquireMethod, nil, nil)
	return err
}

func itoa(n int64) string { return strconv.FormatInt(n, 10) }
