package poller

import (
	"errors"

	"golang.org/x/sys/unix"
)

var errClosed = errors.New("the interpreter is closed")

// queue is an event port, and a pipe that ends the wait for it.
type queue struct {
	port *unix.EventPort
	end  [2]int
	raw  [128]unix.PortEvent
}

func newQueue() (*queue, error) {
	port, err := unix.NewEventPort()
	if err != nil {
		return nil, err
	}
	q := &queue{port: port}
	if err := unix.Pipe2(q.end[:], unix.O_CLOEXEC); err != nil {
		return nil, errors.Join(err, port.Close())
	}
	if _, err := q.arm(q.end[0], Read); err != nil {
		unix.Close(q.end[1])
		return nil, errors.Join(err, q.closeAll())
	}
	return q, nil
}

// close ends wait, which then closes the rest.
func (q *queue) close() { unix.Close(q.end[1]) }

func (q *queue) closeAll() error {
	unix.Close(q.end[0])
	return q.port.Close()
}

// arm has the queue report the events once; ready is true for descriptors that ports do not take.
func (q *queue) arm(fd int, events Events) (ready bool, err error) {
	if q.port.FdIsWatched(uintptr(fd)) {
		// ENOENT: the file has been closed since.
		if err := q.port.DissociateFd(uintptr(fd)); err != nil && err != unix.ENOENT {
			return false, err
		}
	}
	err = q.port.AssociateFd(uintptr(fd), int(events&^always), nil)
	if err == unix.EBADFD {
		return true, nil
	}
	return false, err
}

// wait blocks, with its thread of the system, until something has happened; it fails when the
// queue is closed.
func (q *queue) wait(found []Interest) (int, error) {
	for {
		n, err := q.port.Get(q.raw[:], 1, nil)
		if err == unix.EINTR {
			continue
		}
		if err != nil {
			return 0, errors.Join(err, q.closeAll())
		}
		for i, ev := range q.raw[:n] {
			if int(ev.Fd) == q.end[0] {
				return 0, errors.Join(errClosed, q.closeAll())
			}
			found[i] = Interest{int(ev.Fd), Events(ev.Events)}
		}
		return n, nil
	}
}
