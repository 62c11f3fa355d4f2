//go:build darwin || dragonfly || freebsd || netbsd || openbsd

package poller

import (
	"errors"

	"golang.org/x/sys/unix"
)

var errClosed = errors.New("the interpreter is closed")

// queue is a kqueue, and a pipe that ends the wait for it.
type queue struct {
	fd  int
	end [2]int
	raw [128]unix.Kevent_t
}

func newQueue() (*queue, error) {
	q := new(queue)
	fd, err := unix.Kqueue()
	if err != nil {
		return nil, err
	}
	q.fd = fd
	unix.CloseOnExec(fd)
	if err := unix.Pipe(q.end[:]); err != nil {
		unix.Close(fd)
		return nil, err
	}
	unix.CloseOnExec(q.end[0])
	unix.CloseOnExec(q.end[1])
	if _, err := q.arm(q.end[0], Read); err != nil {
		q.closeAll()
		return nil, err
	}
	return q, nil
}

// close ends wait, which then closes the descriptors.
func (q *queue) close() { unix.Close(q.end[1]) }

func (q *queue) closeAll() {
	unix.Close(q.fd)
	unix.Close(q.end[0])
}

// arm has the queue report the events once; ready is true for descriptors that kqueue does not take.
func (q *queue) arm(fd int, events Events) (ready bool, err error) {
	var changes []unix.Kevent_t
	add := func(filter int) {
		var k unix.Kevent_t
		unix.SetKevent(&k, fd, filter, unix.EV_ADD|unix.EV_ONESHOT)
		changes = append(changes, k)
	}
	if events&(Read|Priority) != 0 {
		add(unix.EVFILT_READ)
	}
	if events&Write != 0 {
		add(unix.EVFILT_WRITE)
	}
	for {
		_, err = unix.Kevent(q.fd, changes, nil, nil)
		if err != unix.EINTR {
			break
		}
	}
	if err == unix.EINVAL || err == unix.ENODEV {
		return true, nil
	}
	return false, err
}

// wait blocks, with its thread of the system, until something has happened; it fails when the
// queue is closed.
func (q *queue) wait(found []Interest) (int, error) {
	for {
		n, err := unix.Kevent(q.fd, nil, q.raw[:], nil)
		if err == unix.EINTR {
			continue
		}
		if err != nil {
			q.closeAll()
			return 0, err
		}
		for i, k := range q.raw[:n] {
			if int(k.Ident) == q.end[0] {
				q.closeAll()
				return 0, errClosed
			}
			found[i] = Interest{int(k.Ident), eventsOf(&k)}
		}
		return n, nil
	}
}

func eventsOf(k *unix.Kevent_t) Events {
	events := Read | Priority
	if int(k.Filter) == unix.EVFILT_WRITE {
		events = Write
	}
	if k.Flags&(unix.EV_EOF|unix.EV_ERROR) != 0 {
		events |= always
	}
	return events
}
