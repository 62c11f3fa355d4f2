package poller

import (
	"os"
	"runtime"
	"sync"
	"syscall"
	"time"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
)

// FD is a descriptor that an object of a script owns. It can be closed at any
// time: threads that wait for it wake, and the number stays taken until the last call that uses it has
// returned, so that none of them touches another file.
type FD struct {
	// mu is held for reading while fd is in use, and for writing to close it. Calls under
	// it don't block.
	mu sync.RWMutex
	fd int // -1 when closed or given away
	p  *Poller
}

// Own makes an FD, which closes the descriptor when the interpreter closes, if not before.
func (p *Poller) Own(fd int) *FD {
	f := &FD{fd: fd, p: p}
	p.owned.Lock()
	defer p.owned.Unlock()
	if p.fds != nil {
		p.fds[f] = struct{}{}
	}
	return f
}

// CloseWith closes f when the garbage collector finds owner, a pointer to the object that owns
// it, unreachable.
func CloseWith[T any](owner *T, f *FD) { runtime.AddCleanup(owner, (*FD).release, f) }

// takeOwned empties the set of descriptors, for good.
func (p *Poller) takeOwned() []*FD {
	p.owned.Lock()
	defer p.owned.Unlock()
	all := make([]*FD, 0, len(p.fds))
	for f := range p.fds {
		all = append(all, f)
	}
	p.fds = nil
	return all
}

// Detach gives the descriptor away and returns it: f is closed from now on. It returns -1
// if f was closed before.
func (f *FD) Detach() int {
	fd := f.take()
	if fd >= 0 {
		f.p.Closed(fd)
	}
	return fd
}

func (f *FD) take() int {
	if f == nil {
		return -1
	}
	f.mu.Lock()
	fd := f.fd
	f.fd = -1
	f.mu.Unlock()
	if fd >= 0 {
		f.p.owned.Lock()
		delete(f.p.fds, f)
		f.p.owned.Unlock()
	}
	return fd
}

// Close closes the descriptor; closing twice is no error.
func (f *FD) Close() error {
	fd := f.take()
	if fd < 0 {
		return nil
	}
	err := closeDescriptor(fd)
	f.p.Closed(fd)
	return err
}

// release is Close where there is nobody to tell of an error.
func (f *FD) release() { _ = f.Close() }

// Number returns the descriptor, -1 if f is closed. It may be closed by the time
// that the caller uses it.
func (f *FD) Number() int {
	if f == nil {
		return -1
	}
	f.mu.RLock()
	defer f.mu.RUnlock()
	return f.fd
}

// Use calls op with the descriptor, which is not closed meanwhile: op must not block. The
// error is EBADF if f is closed, else op's.
func (f *FD) Use(op func(fd int) error) error {
	if f == nil {
		return syscall.EBADF
	}
	f.mu.RLock()
	defer f.mu.RUnlock()
	if f.fd < 0 {
		return syscall.EBADF
	}
	return op(f.fd)
}

// Acquire returns the descriptor, which is not closed until Release: what Use does, where a function is too much.
// It returns -1, and there is nothing to release, if f is closed.
func (f *FD) Acquire() int {
	if f == nil {
		return -1
	}
	f.mu.RLock()
	if f.fd < 0 {
		f.mu.RUnlock()
		return -1
	}
	return f.fd
}

// Release ends what Acquire began.
func (f *FD) Release() { f.mu.RUnlock() }

// Alone is Use while no other call uses the descriptor: for what would change under them, such as its mode.
func (f *FD) Alone(op func(fd int) error) error {
	if f == nil {
		return syscall.EBADF
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.fd < 0 {
		return syscall.EBADF
	}
	return op(f.fd)
}

// Patience says how long Retry waits, and for what.
type Patience struct {
	Reason   park.Reason
	Events   Events
	Block    bool      // false: not at all
	Deadline time.Time // zero: until the operation succeeds
}

// Retry calls op, which must not block, until it returns something else than
// EAGAIN (or EINTR); between the calls it waits for the descriptor. The error is op's, EBADF when f is or
// gets closed, os.ErrDeadlineExceeded at the deadline, EAGAIN if p does not block, or what a request of the thread raised.
func (f *FD) Retry(th *object.Thread, p *Patience, op func(fd int) error) error {
	for {
		w, err := f.attempt(th, p, op)
		if w == nil {
			return err
		}
		ready, err := w.Wait()
		if err != nil {
			return err
		}
		if !ready {
			return os.ErrDeadlineExceeded
		}
	}
}

// attempt calls op once, and prepares the wait if that must be repeated: before f can
// be closed by another thread.
func (f *FD) attempt(th *object.Thread, p *Patience, op func(fd int) error) (*Wait, error) {
	if f == nil {
		return nil, syscall.EBADF
	}
	f.mu.RLock()
	defer f.mu.RUnlock()
	for {
		if f.fd < 0 {
			return nil, syscall.EBADF
		}
		err := op(f.fd)
		if err == syscall.EINTR {
			continue
		}
		if err != syscall.EAGAIN || !p.Block {
			return nil, err
		}
		return f.p.Arm(th, p.Reason, p.Deadline, Interest{f.fd, p.Events})
	}
}
