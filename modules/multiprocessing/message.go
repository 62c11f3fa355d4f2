//go:build unix

package multiprocessing

import (
	"encoding/binary"
	"errors"
	"math"
	"strconv"
	"sync"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/fileno"
	"github.com/starling-lang/starling/modules/internal/park"
	"github.com/starling-lang/starling/modules/internal/poller"
)

// A message is its length, four bytes with the first the highest, and its bytes; a length that does not fit is -1 and then
// eight bytes.
const (
	shortHead = 4
	longHead  = 12
	together  = 16 << 10 // messages up to here are sent in one piece with their length
)

// turn makes threads that do the same with a connection do it one after the other.
type turn struct {
	mu      sync.Mutex // guards the fields below
	busy    bool
	waiters park.List
}

func (t *turn) take(th *object.Thread, c *Connection) error {
	t.mu.Lock()
	if !t.busy {
		t.busy = true
		t.mu.Unlock()
		return nil
	}
	granted, err := t.waiters.Block(&t.mu, park.New(th, park.Reason{Kind: "connection", Object: c.Value(), External: true}, time.Time{}))
	if err != nil && granted {
		t.pass()
	}
	return err
}

// pass gives the turn to the next thread.
func (t *turn) pass() {
	t.mu.Lock()
	w := t.waiters.Pop()
	t.busy = w != nil
	t.mu.Unlock()
	if w != nil {
		w.Grant()
	}
}

func patience(kind string, events poller.Events, v object.Value, deadline time.Time) poller.Patience {
	return poller.Patience{Reason: park.Reason{Kind: kind, Object: v}, Events: events, Block: true, Deadline: deadline}
}

// write sends a message.
func (c *Connection) write(th *object.Thread, data string) error {
	if err := c.send.take(th, c); err != nil {
		return err
	}
	defer c.send.pass()
	head := make([]byte, longHead, longHead+min(len(data), together))
	if len(data) <= math.MaxInt32 {
		binary.BigEndian.PutUint32(head, uint32(len(data)))
		head = head[:shortHead]
	} else {
		binary.BigEndian.PutUint32(head, math.MaxUint32)
		binary.BigEndian.PutUint64(head[4:], uint64(len(data)))
	}
	if len(data) <= together {
		return c.writeAll(th, append(head, data...))
	}
	if err := c.writeAll(th, head); err != nil {
		return err
	}
	return c.writeAll(th, []byte(data))
}

func (c *Connection) writeAll(th *object.Thread, b []byte) error {
	p := patience("connection", poller.Write, c.Value(), time.Time{})
	for len(b) > 0 {
		n := 0
		err := c.fd.Retry(th, &p, func(fd int) (err error) {
			if c.isSocket {
				n, err = sendNow(fd, b)
			} else {
				n, err = writeNow(fd, b)
			}
			return err
		})
		if err != nil {
			return c.fail(err)
		}
		b = b[n:]
	}
	return nil
}

// fail words an error of the descriptor.
func (c *Connection) fail(err error) error {
	if errors.Is(err, syscall.EBADF) && c.fd.Number() < 0 {
		return errClosed()
	}
	return object.OSErrorFrom(err, "")
}

// read receives a message; a limit of -1 is none.
func (c *Connection) read(th *object.Thread, limit int) ([]byte, error) {
	if err := c.check(false); err != nil {
		return nil, err
	}
	if err := c.recv.take(th, c); err != nil {
		return nil, err
	}
	defer c.recv.pass()
	n, err := c.readLength(th)
	if err != nil {
		return nil, err
	}
	if limit >= 0 && n > int64(limit) {
		return nil, c.refuse()
	}
	if err := th.Runtime.CheckSize(n, 1); err != nil {
		return nil, err
	}
	return c.readAll(th, make([]byte, 0, min(n, firstRead)), int(n))
}

// refuse is what happens to a connection when a message is too long: it can't be read from any more.
func (c *Connection) refuse() error {
	c.mu.Lock()
	c.readable = false
	open := c.writable
	c.mu.Unlock()
	err := object.Errorf(object.OSError, "bad message length")
	if !open {
		if e := c.fd.Close(); e != nil {
			return object.OSErrorFrom(e, "")
		}
	}
	return err
}

func (c *Connection) readLength(th *object.Thread) (int64, error) {
	head, err := c.readAll(th, make([]byte, 0, longHead), shortHead)
	if err != nil {
		return 0, err
	}
	n := int64(int32(binary.BigEndian.Uint32(head)))
	if n == -1 {
		if head, err = c.readAll(th, head[:0], longHead-shortHead); err != nil {
			return 0, err
		}
		n = int64(binary.BigEndian.Uint64(head))
	}
	if n < 0 {
		return 0, c.refuse()
	}
	return n, nil
}

// firstRead is the greatest buffer that is made for a length before any of the bytes have come.
const firstRead = 1 << 20

// readAll reads n bytes; what is allocated is in proportion to what has come.
func (c *Connection) readAll(th *object.Thread, b []byte, n int) ([]byte, error) {
	p := patience("connection", poller.Read, c.Value(), time.Time{})
	for len(b) < n {
		if len(b) == cap(b) {
			grown := make([]byte, len(b), min(n, 2*cap(b)))
			copy(grown, b)
			b = grown
		}
		got, lingered := 0, false
		err := c.fd.Retry(th, &p, func(fd int) (err error) {
			room := b[len(b):min(n, cap(b))]
			if !lingered && c.lingers.Load() {
				lingered = true
				got, err = recvSoon(fd, room)
				return err
			}
			if got, err = c.receive(fd, room); err == unix.EAGAIN && !lingered {
				lingered = true
				linger(fd)
				got, err = c.receive(fd, room)
			}
			return err
		})
		if err != nil {
			return nil, c.fail(err)
		}
		if got == 0 {
			if len(b) == 0 && n == shortHead {
				return nil, object.NewException(object.EOFError)
			}
			return nil, object.Errorf(object.OSError, "got end of file during message")
		}
		b = b[:len(b)+got]
	}
	return b, nil
}

// receive reads what has come.
func (c *Connection) receive(fd int, b []byte) (int, error) {
	if c.isSocket {
		return recvNow(fd, b)
	}
	return readNow(fd, b)
}

// waitReady is wait(object_list, timeout): it returns those of the objects that can be read from.
func waitReady(th *object.Thread, a []object.Value) (object.Value, error) {
	objects, err := object.Elements(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	fds, err := descriptorsOf(th, objects)
	if err != nil {
		return object.Value{}, err
	}
	deadline, err := deadlineOf(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	interests := make([]poller.Interest, len(fds))
	for i, fd := range fds {
		interests[i] = poller.Interest{FD: int(fd.Fd), Events: poller.Read}
	}
	for first := true; ; first = false {
		n, err := pollNow(fds)
		if first && n == 0 && err == nil && deadline.IsZero() {
			n, err = pollMoment(fds)
		}
		if n > 0 || err != nil || !deadline.IsZero() && !time.Now().Before(deadline) {
			return readyOf(objects, fds), object.OSErrorFrom(err, "")
		}
		if _, err = poller.Of(th.Runtime).WaitFor(th, park.Reason{Kind: "connections"}, deadline, interests...); err != nil {
			return object.Value{}, err
		}
	}
}

func pollNow(fds []unix.PollFd) (int, error) {
	for {
		n, err := unix.Poll(fds, 0)
		if err != unix.EINTR {
			return n, err
		}
	}
}

// descriptorsOf returns the descriptors of ints and objects with a method fileno, each of which must be there once.
func descriptorsOf(th *object.Thread, objects []object.Value) ([]unix.PollFd, error) {
	fds := make([]unix.PollFd, len(objects))
	seen := make(map[int]bool, len(objects))
	for i, v := range objects {
		fd, err := fileno.Of(th, v)
		if err != nil {
			return nil, err
		}
		if seen[fd] {
			r, err := object.Repr(th, v)
			if err != nil {
				return nil, err
			}
			return nil, object.NewException(object.KeyError, object.Str(r+" (FD "+strconv.Itoa(fd)+") is already registered"))
		}
		seen[fd] = true
		fds[i] = unix.PollFd{Fd: int32(fd), Events: unix.POLLIN}
	}
	return fds, nil
}

func readyOf(objects []object.Value, fds []unix.PollFd) object.Value {
	var ready []object.Value
	for i := range fds {
		if fds[i].Revents != 0 {
			ready = append(ready, objects[i])
		}
	}
	return object.NewList(ready).Value()
}
