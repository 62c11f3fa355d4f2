//go:build unix

package multiprocessing

import (
	"errors"
	"os"
	"sync"
	"sync/atomic"
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
// Which thread of this process has the lock only this process knows.
type SemLock struct {
	object.Instance
	fd        *poller.FD // the bell
	shared    semaphore
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
			native.Def("_get_value()", native.Method0(func(s *SemLock, _ *object.Thread) (int, error) { return s.shared.value(), nil }), `Return the number of tokens that are left.`),
			native.Def("_is_zero()", native.Method0(func(s *SemLock, _ *object.Thread) (bool, error) { return s.shared.value() == 0, nil }), `Tell whether no token is left.`),
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
	b, err := stateOf(th.Runtime).newBlock(semaphoreSize)
	if err != nil {
		return object.Value{}, object.OSErrorFrom(err, "")
	}
	fd := -1
	err = withRoom(func() (err error) {
		fd, err = openBell()
		return err
	})
	if err != nil {
		return object.Value{}, object.OSErrorFrom(err, "")
	}
	s := native.To[*SemLock](a[0])
	keepFor(b, s)
	s.open(th.Runtime, b, fd, n[0], n[2])
	*s.shared.tokens() = int32(n[1])
	return object.None, nil
}

func (s *SemLock) open(rt *object.Runtime, b *block, fd, kind, limit int) {
	s.kind, s.max = kind, limit
	s.fd = poller.Of(rt).Own(fd)
	s.shared = semaphore{b, s.fd.Use}
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
	if s.shared.take() {
		s.acquired(th)
		return true, nil
	}
	if !block {
		return false, nil
	}
	p := patience("semaphore", poller.Read, s.Value(), deadline)
	if s.max == 1 {
		p.Reason.Kind = "lock"
	}
	atomic.AddInt32(s.shared.waiters(), 1)
	err := s.fd.Retry(th, &p, s.shared.await)
	atomic.AddInt32(s.shared.waiters(), -1)
	if errors.Is(err, os.ErrDeadlineExceeded) {
		return false, nil
	}
	if err != nil {
		return false, object.OSErrorFrom(err, "")
	}
	s.acquired(th)
	return true, nil
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
	}
	ok, err := s.shared.give(s.max)
	if err != nil {
		return object.OSErrorFrom(err, "")
	}
	if !ok {
		return object.Errorf(object.ValueError, "semaphore or lock released too many times")
	}
	s.count--
	return nil
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
	at, err := s.shared.b.place(m)
	if err != nil {
		return object.Value{}, err
	}
	return reduced(th, "_rebuild_semlock", a[0].Type().Value(), object.Int(int64(index)), object.Int(int64(s.kind)), object.Int(int64(s.max)), at)
}

// rebuildSemLock is _rebuild_semlock(cls, index, kind, maxvalue, place).
func rebuildSemLock(th *object.Thread, a []object.Value) (object.Value, error) {
	cls := a[0]
	var n [3]int
	for i := range n {
		var err error
		if n[i], err = object.IndexInt(th, a[1+i], object.OverflowError); err != nil {
			return object.Value{}, err
		}
	}
	t, ok := cls.AsType()
	if !ok || !t.IsSubtype(native.Type(th.Runtime, semLockClass)) {
		return object.Value{}, object.Errorf(object.TypeError, "not a class of semaphores: %s", cls.Type().Name())
	}
	b, err := receivedAt(th, a[4], semaphoreSize)
	if err != nil {
		return object.Value{}, err
	}
	fd, err := inherited(th.Runtime, n[0])
	if err != nil {
		return object.Value{}, err
	}
	v := t.Alloc().Value()
	native.To[*SemLock](v).open(th.Runtime, b, fd, n[1], n[2])
	return v, nil
}
