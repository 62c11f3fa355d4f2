//go:build unix

package subprocess

import (
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
	"github.com/starling-lang/starling/modules/internal/poller"
)

// step moves data until something is to be closed, all is done, or the time is up.
func (t *talk) step(th *object.Thread, timeout float64) (int, error) {
	var deadline time.Time
	if timeout >= 0 {
		deadline = park.Deadline(time.Duration(min(timeout, 1e9) * float64(time.Second)))
	}
	for {
		if err := park.Check(th); err != nil {
			return 0, err
		}
		fds := t.interests()
		if len(fds) == 0 {
			return stepDone, nil
		}
		n, err := unix.Poll(fds, 0)
		if err != nil && err != unix.EINTR {
			return 0, object.OSErrorFrom(err, "")
		}
		if n > 0 {
			if what, err := t.move(fds); what != stepDone || err != nil {
				return what, err
			}
			if deadline.IsZero() || time.Until(deadline) > 0 {
				continue
			}
			return stepTimeout, nil
		}
		if err := t.wait(th, fds, deadline); err != nil {
			return 0, err
		}
		if !deadline.IsZero() && time.Until(deadline) <= 0 {
			return stepTimeout, nil
		}
	}
}

// interests are the descriptors that are open.
func (t *talk) interests() (fds []unix.PollFd) {
	fds = make([]unix.PollFd, 0, 3)
	if t.stdin >= 0 {
		fds = append(fds, unix.PollFd{Fd: int32(t.stdin), Events: unix.POLLOUT})
	}
	for _, r := range t.out {
		if r.fd >= 0 {
			fds = append(fds, unix.PollFd{Fd: int32(r.fd), Events: unix.POLLIN})
		}
	}
	return fds
}

// wait blocks the thread until one of the descriptors is ready or the time is up.
func (t *talk) wait(th *object.Thread, fds []unix.PollFd, deadline time.Time) error {
	in := make([]poller.Interest, len(fds))
	for i, f := range fds {
		in[i] = poller.Interest{FD: int(f.Fd), Events: poller.Events(f.Events)}
	}
	_, err := poller.Of(th.Runtime).WaitFor(th, park.Reason{Kind: "child process", External: true}, deadline, in...)
	return err
}

// move reads and writes what is ready; it returns what is to be closed, or stepDone.
func (t *talk) move(fds []unix.PollFd) (int, error) {
	for _, f := range fds {
		if f.Revents == 0 {
			continue
		}
		fd := int(f.Fd)
		if fd == t.stdin && f.Events == unix.POLLOUT {
			if done, err := t.write(); done || err != nil {
				t.stdin = -1
				return stepSent, err
			}
			continue
		}
		for i := range t.out {
			if r := &t.out[i]; fd == r.fd {
				if ended, err := r.read(); ended || err != nil {
					r.fd = -1
					return stepStdout + i, err
				}
			}
		}
	}
	return stepDone, nil
}

// writeSize is how much is written at a time.
const writeSize = 64 << 10

func neverWait(fd int) error { return syscall.SetNonblock(fd, true) }

// write writes some of the input; done is true when there is no more, or nobody to read it.
func (t *talk) write() (done bool, err error) {
	if t.scratch == nil {
		t.scratch = make([]byte, min(len(t.input), writeSize))
	}
	n, err := syscall.Write(t.stdin, t.scratch[:copy(t.scratch, t.input)])
	switch err {
	case nil:
		t.input = t.input[n:]
	case syscall.EPIPE:
		return true, nil
	case syscall.EINTR, syscall.EAGAIN:
	default:
		return true, object.OSErrorFrom(err, "")
	}
	return t.input == "", nil
}

// read takes what is there.
func (r *received) read() (ended bool, err error) {
	n, err := syscall.Read(r.fd, r.space())
	switch err {
	case nil:
	case syscall.EINTR, syscall.EAGAIN:
		return false, nil
	default:
		return true, object.OSErrorFrom(err, "")
	}
	if r.size < chunkSize && r.size+n >= chunkSize {
		_ = setPipeSize(r.fd, chunkSize) // fewer turns for what is much, if the system allows it
	}
	r.took(n)
	return n == 0, nil
}
