//go:build unix

package multiprocessing

import (
	"sync/atomic"
	"unsafe"

	"golang.org/x/sys/unix"
)

// semaphore is the part of a SemLock that processes share. Taking a token and giving one back are atomic operations on
// shared memory; only who waits for one needs the system: for the bell, a descriptor, to ring.
//
// While there are tokens and somebody waits the bell rings, so that a process that is killed while it waits, or after it was
// woken, keeps no other from waking.
type semaphore struct {
	b    *block
	bell func(op func(fd int) error) error // calls op with the bell, while that is not closed
}

// semaphoreSize is how much shared memory a semaphore needs.
const semaphoreSize = 8

// tokens is the number of tokens that are left.
func (s *semaphore) tokens() *int32 { return (*int32)(unsafe.Pointer(&s.b.mem[0])) }

// waiters is how many threads wait, in all processes. One that is killed while it waits stays counted, which costs
// time but does no harm.
func (s *semaphore) waiters() *int32 { return (*int32)(unsafe.Pointer(&s.b.mem[4])) }

func (s *semaphore) value() int { return int(atomic.LoadInt32(s.tokens())) }

// take takes a token if there is one.
func (s *semaphore) take() bool {
	for p := s.tokens(); ; {
		n := atomic.LoadInt32(p)
		if n <= 0 {
			return false
		}
		if atomic.CompareAndSwapInt32(p, n, n-1) {
			return true
		}
	}
}

// give gives a token back; false if there are limit already.
func (s *semaphore) give(limit int) (bool, error) {
	for p := s.tokens(); ; {
		n := atomic.LoadInt32(p)
		if int(n) >= limit {
			return false, nil
		}
		if atomic.CompareAndSwapInt32(p, n, n+1) {
			break
		}
	}
	if atomic.LoadInt32(s.waiters()) == 0 { // who begins to wait after this finds the token
		return true, nil
	}
	return true, s.bell(ring)
}

// await is take for a thread that is counted among the waiters: EAGAIN says that it is to wait for the bell.
func (s *semaphore) await(fd int) error {
	for !s.take() {
		if err := hush(fd); err != nil {
			return err
		}
		if s.value() == 0 {
			return unix.EAGAIN
		}
	}
	if s.value() > 0 {
		return nil // for the next to wake
	}
	err := hush(fd)
	if err == nil && s.value() > 0 {
		err = ring(fd)
	}
	return err
}
