package poller

import (
	"errors"
	"os"
	"syscall"

	"golang.org/x/sys/unix"
)

var errClosed = errors.New("the interpreter is closed")

// queue is an epoll instance. Its own descriptor is in Go's poller, so that the
// goroutine that reads it takes no thread of the system.
type queue struct {
	fd   int
	file *os.File
	conn syscall.RawConn
	raw  [128]unix.EpollEvent
	n    int
	err  error
	try  func(fd uintptr) bool // reads without waiting, for conn.Read
}

func newQueue() (*queue, error) {
	fd, err := unix.EpollCreate1(unix.EPOLL_CLOEXEC)
	if err != nil {
		return nil, err
	}
	if err := unix.SetNonblock(fd, true); err != nil { // what Go's poller takes
		unix.Close(fd)
		return nil, err
	}
	q := &queue{fd: fd, file: os.NewFile(uintptr(fd), "epoll")}
	q.try = q.read
	if q.conn, err = q.file.SyscallConn(); err != nil {
		q.close()
		return nil, err
	}
	return q, nil
}

func (q *queue) close() { q.file.Close() }

// arm has the queue report the events once; ready is true for descriptors that epoll does
// not take, since they never block.
func (q *queue) arm(fd int, events Events) (ready bool, err error) {
	ev := unix.EpollEvent{Fd: int32(fd), Events: uint32(events&^always) | unix.EPOLLONESHOT}
	err = unix.EpollCtl(q.fd, unix.EPOLL_CTL_MOD, fd, &ev)
	if err == unix.ENOENT {
		err = unix.EpollCtl(q.fd, unix.EPOLL_CTL_ADD, fd, &ev)
	}
	if err == unix.EPERM {
		return true, nil
	}
	return false, err
}

// read takes what has happened; it returns false if nothing has.
func (q *queue) read(fd uintptr) bool {
	for {
		q.n, q.err = unix.EpollWait(int(fd), q.raw[:], 0)
		if q.err != unix.EINTR {
			return q.n != 0
		}
	}
}

// wait blocks until something has happened; it fails when the queue is closed.
func (q *queue) wait(found []Interest) (int, error) {
	if err := q.conn.Read(q.try); err != nil {
		return 0, err
	}
	if q.err != nil {
		return 0, q.err
	}
	for i, ev := range q.raw[:q.n] {
		found[i] = Interest{int(ev.Fd), Events(ev.Events)}
	}
	return q.n, nil
}
