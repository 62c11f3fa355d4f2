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
	"github.com/starling-lang/starling/modules/pickle"
)

// Connection is one end of a pipe or socket that carries messages.
//
// Two threads can use it at a time if one sends and the other receives; mu keeps two that do the same
// from mixing the bytes of their messages.
type Connection struct {
	object.Instance
	fd         *poller.FD
	isSocket   bool
	mu         sync.Mutex // guards the fields below
	readable   bool
	writable   bool
	send, recv turn
	lingers    atomic.Bool // receiving from the socket waits for a while; until the descriptor is known elsewhere
}

func connectionClass() *native.Class {
	return native.NewClass[Connection](native.Class{
		Name: "Connection", Module: connectionName, Signature: "Connection(handle, readable=True, writable=True)",
		Doc: `
One end of a pipe, or of a connection to another process: sends objects, or bytes, as messages.

It takes over the file descriptor handle. Pipes get into the mode in which they don't wait.`,
		Init: native.Fixed(connectionInit),
		Methods: []*object.Native{
			native.Def("send(obj)", native.MethodDo1((*Connection).sendObject), `Send an object, as a pickle.`),
			native.Def("recv()", native.Method0((*Connection).recvObject), `
Return the next object, for which it waits.

EOFError if there is none left and the other end was closed.`),
			native.Def("send_bytes(buf, offset=0, size=None)", native.Fixed(sendBytes), `Send bytes as one message: size of them from offset on.`),
			native.Def("recv_bytes(maxlength=None)", native.Fixed(recvBytes), `
Return the next message as bytes, for which it waits.

If it is longer than maxlength raise OSError; the connection can't be read any more.`),
			native.Def("recv_bytes_into(buf, offset=0)", native.Fixed(recvBytesInto), `
Read the next message into a bytearray, from offset on, and return its length.

If it is too long for that raise BufferTooShort, which has it as its argument.`),
			native.Def("poll(timeout=0.0)", native.Fixed(connectionPoll), `
Tell whether there is something to read, or the other end was closed; wait for that at most timeout seconds, without a
limit if that is None.`),
			native.Def("fileno()", native.Method0((*Connection).number), `Return the file descriptor.`),
			native.Def("close()", native.MethodDo0(func(c *Connection, _ *object.Thread) error {
				return object.OSErrorFrom(c.fd.Close(), "")
			}), `Close the connection.`),
			native.Def("__enter__()", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) { return a[0], nil }), `Return the connection.`),
			native.Def("__exit__(exc_type, exc_value, exc_tb)", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
				return object.None, object.OSErrorFrom(native.To[*Connection](a[0]).fd.Close(), "")
			}), `Close the connection.`),
			native.Def("__reduce__()", native.Fixed(reduceConnection), `Pickle the connection for another process.`),
		},
		Attrs: []native.Attr{
			native.Getter("closed", func(c *Connection, _ *object.Thread) (bool, error) { return c.fd.Number() < 0, nil }, `Whether the connection is closed.`),
			native.Getter("readable", func(c *Connection, _ *object.Thread) (bool, error) { return c.can(false), nil }, `Whether one can receive.`),
			native.Getter("writable", func(c *Connection, _ *object.Thread) (bool, error) { return c.can(true), nil }, `Whether one can send.`),
		},
	})
}

// connectionInit is __init__(self, handle, readable, writable).
func connectionInit(th *object.Thread, a []object.Value) (object.Value, error) {
	n, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if n < 0 {
		return object.Value{}, object.Errorf(object.ValueError, "invalid handle")
	}
	r, err := object.Truth(th, a[2])
	if err != nil {
		return object.Value{}, err
	}
	w, err := object.Truth(th, a[3])
	if err != nil {
		return object.Value{}, err
	}
	if !r && !w {
		return object.Value{}, object.Errorf(object.ValueError, "at least one of `readable` and `writable` must be True")
	}
	c := native.To[*Connection](a[0])
	return object.None, c.open(th.Runtime, n, r, w)
}

// newConnection makes the connection for a descriptor, which it owns.
func newConnection(rt *object.Runtime, fd int, readable, writable bool) (*Connection, error) {
	c := native.New[*Connection](rt, connectionClass)
	return c, c.open(rt, fd, readable, writable)
}

func (c *Connection) open(rt *object.Runtime, fd int, readable, writable bool) error {
	_, err := unix.GetsockoptInt(fd, unix.SOL_SOCKET, unix.SO_TYPE)
	isSocket := err == nil
	if !isSocket && !errors.Is(err, unix.EBADF) {
		if err := unix.SetNonblock(fd, true); err != nil {
			return object.OSErrorFrom(err, "")
		}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.fd != nil {
		return object.Errorf(object.RuntimeError, "the connection is open already")
	}
	c.isSocket, c.readable, c.writable = isSocket, readable, writable
	c.lingers.Store(isSocket && setLinger(fd, true))
	c.fd = poller.Of(rt).Own(fd)
	poller.CloseWith(c, c.fd)
	return nil
}

func (c *Connection) can(write bool) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if write {
		return c.writable
	}
	return c.readable
}

// check returns why one can't receive, or send.
func (c *Connection) check(write bool) error {
	if c.fd.Number() < 0 {
		return errClosed()
	}
	switch {
	case c.can(write):
		return nil
	case write:
		return object.Errorf(object.OSError, "connection is read-only")
	}
	return object.Errorf(object.OSError, "connection is write-only")
}

func errClosed() error { return object.Errorf(object.OSError, "handle is closed") }

func (c *Connection) number(*object.Thread) (int, error) {
	n := c.fd.Number()
	if n < 0 {
		return 0, errClosed()
	}
	if c.lingers.Swap(false) {
		err := c.fd.Use(func(fd int) error {
			setLinger(fd, false)
			return nil
		})
		if err != nil {
			return 0, errClosed()
		}
	}
	return n, nil
}

func (c *Connection) sendObject(th *object.Thread, v object.Value) error {
	if err := c.check(true); err != nil {
		return err
	}
	reducers, err := stateOf(th.Runtime).reducers(th)
	if err != nil {
		return err
	}
	data, err := pickle.Dumps(th, v, reducers)
	if err != nil {
		return err
	}
	return c.write(th, data)
}

func (c *Connection) recvObject(th *object.Thread) (object.Value, error) {
	data, err := c.read(th, -1)
	if err != nil {
		return object.Value{}, err
	}
	return pickle.Loads(th, text(data))
}

// text makes a string of bytes that are the caller's own.
func text(b []byte) string { return string(b) }

// sendBytes is send_bytes(self, buf, offset, size).
func sendBytes(th *object.Thread, a []object.Value) (object.Value, error) {
	c := native.To[*Connection](a[0])
	if err := c.check(true); err != nil {
		return object.Value{}, err
	}
	data, ok := object.BytesLike(th, a[1])
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "memoryview: a bytes-like object is required, not '%s'", a[1].Type().Name())
	}
	offset, err := object.IndexInt(th, a[2], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if offset < 0 {
		return object.Value{}, object.Errorf(object.ValueError, "offset is negative")
	}
	if len(data) < offset {
		return object.Value{}, object.Errorf(object.ValueError, "buffer length < offset")
	}
	data = data[offset:]
	if !a[3].IsNone() {
		size, err := object.IndexInt(th, a[3], object.OverflowError)
		if err != nil {
			return object.Value{}, err
		}
		if size < 0 {
			return object.Value{}, object.Errorf(object.ValueError, "size is negative")
		}
		if size > len(data) {
			return object.Value{}, object.Errorf(object.ValueError, "buffer length < offset + size")
		}
		data = data[:size]
	}
	return object.None, c.write(th, data)
}

// recvBytes is recv_bytes(self, maxlength).
func recvBytes(th *object.Thread, a []object.Value) (object.Value, error) {
	c := native.To[*Connection](a[0])
	limit := -1
	if err := c.check(false); err != nil {
		return object.Value{}, err
	}
	if !a[1].IsNone() {
		var err error
		if limit, err = object.IndexInt(th, a[1], object.OverflowError); err != nil {
			return object.Value{}, err
		}
		if limit < 0 {
			return object.Value{}, object.Errorf(object.ValueError, "negative maxlength")
		}
	}
	data, err := c.read(th, limit)
	if err != nil {
		return object.Value{}, err
	}
	return object.BytesValue(text(data)), nil
}

// recvBytesInto is recv_bytes_into(self, buf, offset).
func recvBytesInto(th *object.Thread, a []object.Value) (object.Value, error) {
	c := native.To[*Connection](a[0])
	if err := c.check(false); err != nil {
		return object.Value{}, err
	}
	buf, ok := a[1].AsByteArray()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "a read-write bytes-like object is required, not '%s'", a[1].Type().Name())
	}
	offset, err := object.IndexInt(th, a[2], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if offset < 0 {
		return object.Value{}, object.Errorf(object.ValueError, "negative offset")
	}
	if offset > buf.Len(th) {
		return object.Value{}, object.Errorf(object.ValueError, "offset too large")
	}
	data, err := c.read(th, -1)
	if err != nil {
		return object.Value{}, err
	}
	short := false
	err = buf.Change(th, func(b []byte) ([]byte, error) {
		if short = len(b) < offset+len(data); !short {
			copy(b[offset:], data)
		}
		return b, nil
	})
	if err == nil && short {
		err = stateOf(th.Runtime).tooShort(th, data)
	}
	return object.Int(int64(len(data))), err
}

// connectionPoll is poll(self, timeout).
func connectionPoll(th *object.Thread, a []object.Value) (object.Value, error) {
	c := native.To[*Connection](a[0])
	if err := c.check(false); err != nil {
		return object.Value{}, err
	}
	deadline, err := deadlineOf(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	p := patience("connection", poller.Read, c.Value(), deadline)
	err = c.fd.Retry(th, &p, func(fd int) error {
		ready, err := lookOnce(fd)
		if err == nil && !ready {
			err = unix.EAGAIN
		}
		return err
	})
	switch {
	case err == nil:
		return object.True, nil
	case errors.Is(err, os.ErrDeadlineExceeded) || err == unix.EAGAIN:
		return object.False, nil
	}
	return object.Value{}, c.fail(err)
}

// pipe is _pipe(duplex): two connections that are joined, the second for sending if duplex is false.
func pipe(th *object.Thread, duplex bool) (object.Value, error) {
	var fds [2]int
	err := withRoom(func() (err error) {
		if duplex {
			fds, err = socketPair()
		} else {
			fds, err = closedPipe()
		}
		return err
	})
	if err != nil {
		return object.Value{}, object.OSErrorFrom(err, "")
	}
	a, err := newConnection(th.Runtime, fds[0], true, duplex)
	if err != nil {
		unix.Close(fds[0])
		unix.Close(fds[1])
		return object.Value{}, err
	}
	b, err := newConnection(th.Runtime, fds[1], duplex, true)
	if err != nil {
		unix.Close(fds[1])
		return object.Value{}, err
	}
	return object.Pair(a.Value(), b.Value()).Value(), nil
}

// deadlineOf is the deadline for a timeout; the zero time for None, one that has passed for 0 and less.
func deadlineOf(th *object.Thread, timeout object.Value) (time.Time, error) {
	if timeout.IsNone() {
		return time.Time{}, nil
	}
	d, err := native.Seconds(th, timeout)
	return time.Now().Add(max(d, 0)), err
}
