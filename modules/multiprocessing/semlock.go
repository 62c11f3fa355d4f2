//go:build unix

package multiprocessing

import (
	"errors"
	"os"
	"sync"
	"time"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/poller"
)

// The kinds of a SemLock.
const (
	kindRecursive = 0
	kindSemaphore = 1
)

// SemLock is a semaphore that processes share; the locks are semaphores of one.
//
// The count is the system's (see openSemaphore), so that a process that is killed can neither lose a token
// on its way nor leave anything behind. Which thread of this process has the lock only this process knows.
type SemLock struct {
	object.Instance
	fd        *poller.FD
	kind, max int

	mu    sync.Mutex // guards the fields below
	owner int64      // the thread that acquired it last
	count int        // how often this process has acquired it and not released it
}

func semLockClass() *native.Class {
	return native.NewClass[SemLock](native.Class{
		Name: "SemLock", Module: lowLevel, Signature: "SemLock(kind, value, maxvalue)",
		Doc:  `A semaphore that processes share.`,
		Init: native.Fixed(semLockInit),
		Methods: []*object.Native{
			native.Def("acquire(block=True, timeout=None)", native.Fixed(semAcquire), `
Take the lock, or one of the semaphore's tokens, and return True.

Waits for it while block is true, at most timeout seconds; False if it does not come.`),
			native.Def("release()", native.MethodDo0((*SemLock).release), `Give the lock or token back.`),
			native.Def("__enter__()", native.Method0(func(s *SemLock, th *object.Thread) (bool, error) { return s.acquire(th, true, time.Time{}) }), `Take it.`),
			native.Def("__exit__(exc_type=None, exc_value=None, traceback=None, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				return object.None, native.To[*SemLock](a[0]).release(th)
			}), `Give it back.`),
			native.Def("_count()", native.Method0(func(s *SemLock, _ *object.Thread) (int, error) {
				s.mu.Lock()
				defer s.mu.Unlock()
				return s.count, nil
			}), `Return how often this process has it.`),
			native.Def("_is_mine()", native.Method0(func(s *SemLock, th *object.Thread) (bool, error) { return s.mine(th), nil }), `Tell whether the calling thread has it.`),
			native.Def("_get_value()", native.Method0((*SemLock).value), `Return the number of tokens that are left.`),
			native.Def("_is_zero()", native.Method0(func(s *SemLock, _ *object.Thread) (bool, error) {
				free, err := s.free()
				return !free, err
			}), `Tell whether no token is left.`),
			native.Def("__reduce__()", native.Fixed(reduceSemLock), `Pickle it for a process that is being started.`),
		},
		Attrs: []native.Attr{
			native.Computed("_semlock", func(_ *object.Thread, v object.Value) (object.Value, error) { return v, nil }, nil, `The object itself.`),
			native.Getter("kind", func(s *SemLock, _ *object.Thread) (int, error) { return s.kind, nil }, `The kind.`),
			native.Getter("maxvalue", func(s *SemLock, _ *object.Thread) (int, error) { return s.max, nil }, `The greatest number of tokens.`),
			native.Getter("handle", func(s *SemLock, _ *object.Thread) (int, error) { return s.fd.Number(), nil }, `The descriptor.`),
		},
	})
}

// semLockInit is __init__(self, kind, value, maxvalue).
func semLockInit(th *object.Thread, a []object.Value) (object.Value, error) {
	var n [3]int
	for i := range n {
		var err error
		if n[i], err = object.IndexInt(th, a[1+i], object.OverflowError); err != nil {
			return object.Value{}, err
		}
	}
	if n[0] != kindRecursive && n[0] != kindSemaphore {
		return object.Value{}, object.Errorf(object.ValueError, "unrecognized kind")
	}
	if n[1] < 0 || n[1] > n[2] || n[2] > maxValue {
		return object.Value{}, object.OSErrorFrom(unix.EINVAL, "")
	}
	fd := -1
	err := withRoom(func() (err error) {
		fd, err = openSemaphore(n[1])
		return err
	})
	if err != nil {
		return object.Value{}, object.OSErrorFrom(err, "")
	}
	native.To[*SemLock](a[0]).open(th.Runtime, fd, n[0], n[2])
	return object.None, nil
}

func (s *SemLock) open(rt *object.Runtime, fd, kind, limit int) {
	s.kind, s.max = kind, limit
	s.fd = poller.Of(rt).Own(fd)
	poller.CloseWith(s, s.fd)
}

// maxValue is the greatest value of a semaphore.
const maxValue = 1<<31 - 1

func (s *SemLock) mine(th *object.Thread) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.count > 0 && s.owner == th.ID
}

// semAcquire is acquire(self, block, timeout).
func semAcquire(th *object.Thread, a []object.Value) (object.Value, error) {
	block, err := object.Truth(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	deadline := time.Time{}
	if block && !a[2].IsNone() {
		if deadline, err = deadlineOf(th, a[2]); err != nil {
			return object.Value{}, err
		}
	}
	ok, err := native.To[*SemLock](a[0]).acquire(th, block, deadline)
	return object.Bool(ok), err
}

func (s *SemLock) acquire(th *object.Thread, block bool, deadline time.Time) (bool, error) {
	if s.kind == kindRecursive && s.again(th) {
		return true, nil
	}
	if ok, err := s.acquireNow(th); ok || err != nil {
		return ok, err
	}
	p := patience("semaphore", poller.Read, s.Value(), deadline)
	if s.max == 1 {
		p.Reason.Kind = "lock"
	}
	p.Block = block
	err := s.fd.Retry(th, &p, takeToken)
	if errors.Is(err, os.ErrDeadlineExceeded) || err == unix.EAGAIN {
		return false, nil
	}
	if err != nil {
		return false, object.OSErrorFrom(err, "")
	}
	s.acquired(th)
	return true, nil
}

// acquireNow is acquire without waiting.
func (s *SemLock) acquireNow(th *object.Thread) (bool, error) {
	fd := s.fd.Acquire()
	if fd < 0 {
		return false, object.OSErrorFrom(unix.EBADF, "")
	}
	err := takeToken(fd)
	s.fd.Release()
	if err == unix.EAGAIN || err == unix.EINTR {
		return false, nil
	}
	if err == nil {
		s.acquired(th)
	}
	return err == nil, object.OSErrorFrom(err, "")
}

func (s *SemLock) acquired(th *object.Thread) {
	s.mu.Lock()
	s.count++
	s.owner = th.ID
	s.mu.Unlock()
}

// again is acquire for a thread that has the recursive lock already; false if it does not.
func (s *SemLock) again(th *object.Thread) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.count == 0 || s.owner != th.ID {
		return false
	}
	s.count++
	return true
}

func (s *SemLock) release(th *object.Thread) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.kind == kindRecursive {
		if s.count == 0 || s.owner != th.ID {
			return object.Errorf(object.AssertionError, "attempt to release recursive lock not owned by thread")
		}
		if s.count > 1 {
			s.count--
			return nil
		}
	} else if err := s.checkRelease(); err != nil {
		return err
	}
	if err := s.fd.Use(giveToken); err != nil {
		return object.OSErrorFrom(err, "")
	}
	s.count--
	return nil
}

// checkRelease refuses to make more tokens than there may be.
func (s *SemLock) checkRelease() error {
	if s.max == maxValue {
		return nil
	}
	full := false
	var err error
	if s.max == 1 {
		full, err = s.free()
	} else {
		var n int
		n, err = s.value(nil)
		full = n >= s.max
	}
	if err == nil && full {
		err = object.Errorf(object.ValueError, "semaphore or lock released too many times")
	}
	return err
}

// free reports whether a token is left.
func (s *SemLock) free() (free bool, err error) {
	err = s.fd.Use(func(fd int) (err error) {
		free, err = lookOnce(fd)
		return err
	})
	return free, object.OSErrorFrom(err, "")
}

// value returns how many tokens are left.
func (s *SemLock) value(*object.Thread) (n int, err error) {
	err = s.fd.Use(func(fd int) (err error) {
		n, err = tokens(fd)
		return err
	})
	return n, object.OSErrorFrom(err, "")
}

// reduceSemLock is __reduce__(self).
func reduceSemLock(th *object.Thread, a []object.Value) (object.Value, error) {
	s := native.To[*SemLock](a[0])
	m, err := stateOf(th.Runtime).spawning(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	index := 0
	err = s.fd.Use(func(fd int) (err error) {
		index, err = m.Add(fd)
		return err
	})
	if err != nil {
		return object.Value{}, object.OSErrorFrom(err, "")
	}
	return reduced(th, "_rebuild_semlock", a[0].Type().Value(), object.Int(int64(index)), object.Int(int64(s.kind)), object.Int(int64(s.max)))
}

// rebuildSemLock is _rebuild_semlock(cls, index, kind, maxvalue).
func rebuildSemLock(th *object.Thread, cls object.Value, index, kind, limit int) (object.Value, error) {
	t, ok := cls.AsType()
	if !ok || !t.IsSubtype(native.Type(th.Runtime, semLockClass)) {
		return object.Value{}, object.Errorf(object.TypeError, "not a class of semaphores: %s", cls.Type().Name())
	}
	fd, err := inherited(th.Runtime, index)
	if err != nil {
		return object.Value{}, err
	}
	v := t.Alloc().Value()
	native.To[*SemLock](v).open(th.Runtime, fd, kind, limit)
	return v, nil
}
