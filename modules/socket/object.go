package socket

import (
	"errors"
	"os"
	"strconv"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
	"github.com/starling-lang/starling/modules/internal/poller"
)

// Socket is a socket object.
type Socket struct {
	object.Instance
	fd      atomic.Pointer[poller.FD]
	about   atomic.Pointer[about] // nil until __init__
	pool    atomic.Pointer[buffers]
	timeout atomic.Int64

	// nonblocking tells the mode of the descriptor: it changes only while no call uses that.
	nonblocking atomic.Bool

	mu     sync.Mutex // guards the fields below
	files  int        // that makefile made and that are open: they keep the descriptor
	closed bool
}

// about says what a socket is.
type about struct{ family, kind, proto int }

// what returns what the socket is.
func (s *Socket) what() *about {
	if a := s.about.Load(); a != nil {
		return a
	}
	return &about{-1, -1, -1}
}

const errNegativeFD = "negative file descriptor"

func socketClass() *native.Class {
	var methods []*object.Native
	for _, list := range [][]*object.Native{objectMethods(), connectMethods(), sendMethods(), receiveMethods(), messageMethods(), optionMethods()} {
		methods = append(methods, list...)
	}
	return native.NewClass[Socket](native.Class{
		Name: "socket", Module: "socket", Signature: "socket(family=-1, type=-1, proto=-1, fileno=None)",
		Doc: `
A socket: one end of a connection, or what waits for connections.

	>>> a, b = socket.socketpair()
	>>> a.sendall(b"ping"); b.recv(100)
	b'ping'`,
		Sealed: true, Init: native.Fixed(socketInit),
		Slots:   object.Slots{Repr: socketRepr},
		Methods: methods,
		Attrs: []native.Attr{
			native.Getter("family", func(s *Socket, th *object.Thread) (object.Value, error) {
				return member(th, &stateOf(th.Runtime).families, s.what().family), nil
			}, "The family of addresses."),
			native.Getter("type", func(s *Socket, th *object.Thread) (object.Value, error) {
				return member(th, &stateOf(th.Runtime).kinds, s.what().kind), nil
			}, "The kind of socket."),
			native.Getter("proto", func(s *Socket, _ *object.Thread) (int, error) { return s.what().proto, nil }, "The protocol."),
			native.Getter("timeout", func(s *Socket, th *object.Thread) (object.Value, error) { return s.gettimeout(th) }, "The timeout in seconds, None if there is none."),
		},
	}, func(s *Socket) { s.timeout.Store(int64(noTimeout)) })
}

func objectMethods() []*object.Native {
	return []*object.Native{
		native.Def("close()", native.MethodDo0((*Socket).close), `
Close the socket, once the files that makefile made are closed too.

Threads that wait for it get OSError.`),
		native.Def("detach()", native.Method0(func(s *Socket, _ *object.Thread) (int, error) {
			s.mu.Lock()
			s.closed = true
			s.mu.Unlock()
			return s.fd.Load().Detach(), nil
		}), `Close the object without closing the descriptor, which is returned.`),
		native.Def("fileno()", native.Method0(func(s *Socket, _ *object.Thread) (int, error) { return s.fd.Load().Number(), nil }), `Return the descriptor, -1 once the socket is closed.`),
		native.Def("settimeout(value, /)", native.Fixed(socketSetTimeout), `
Set how long calls wait, in seconds: None for ever, 0 not at all.

After that time they raise TimeoutError; with 0 they raise BlockingIOError instead of waiting.`),
		native.Def("gettimeout()", native.Method0((*Socket).gettimeout), `Return the timeout in seconds, None if there is none.`),
		native.Def("setblocking(flag, /)", native.MethodDo1(func(s *Socket, _ *object.Thread, block bool) error {
			if block {
				return s.setTimeout(noTimeout)
			}
			return s.setTimeout(0)
		}), `Set whether calls wait: the same as settimeout(None) and settimeout(0).`),
		native.Def("getblocking()", native.Method0(func(s *Socket, _ *object.Thread) (bool, error) { return s.timeout.Load() != 0, nil }), `Tell whether calls wait.`),
		native.Def("__enter__()", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) { return a[0], nil }), `Return the socket.`),
		native.Def("__exit__(*args)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.None, native.To[*Socket](a[0]).close(th)
		}), `Close the socket.`),
		native.Def("__reduce_ex__(proto, /)", native.Fixed(cannotPickle), ``),
		native.Def("__getstate__()", native.Fixed(cannotPickle), ``),
		native.Def("_file_opened()", native.MethodDo0(func(s *Socket, _ *object.Thread) error {
			s.mu.Lock()
			defer s.mu.Unlock()
			s.files++
			return nil
		}), ``),
		native.Def("_file_closed()", native.MethodDo0((*Socket).fileClosed), ``),
	}
}

func cannotPickle(_ *object.Thread, a []object.Value) (object.Value, error) {
	return object.Value{}, object.Errorf(object.TypeError, "cannot pickle '%s' object", a[0].Type().Name())
}

// socketInit is __init__.
func socketInit(th *object.Thread, a []object.Value) (object.Value, error) {
	s := native.To[*Socket](a[0])
	var n [3]int
	for i, v := range a[1:4] {
		var err error
		if n[i], err = object.IndexInt(th, v, object.OverflowError); err != nil {
			return object.Value{}, err
		}
	}
	if a[4].IsNone() {
		return object.None, s.open(th, orDefault(n[0], afInet), orDefault(n[1], sockStream), orDefault(n[2], 0))
	}
	fd, err := object.IndexInt(th, a[4], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if fd < 0 {
		return object.Value{}, object.Errorf(object.ValueError, errNegativeFD)
	}
	if err := s.describe(fd, n[0], n[1], n[2]); err != nil {
		return object.Value{}, object.OSErrorFrom(err, "")
	}
	return object.None, s.attach(th, fd)
}

func orDefault(n, def int) int {
	if n == -1 {
		return def
	}
	return n
}

// open makes a socket of the system.
func (s *Socket) open(th *object.Thread, family, kind, proto int) error {
	fd, err := openDescriptor(th.Runtime, family, kind, proto)
	if err != nil {
		return object.OSErrorFrom(err, "")
	}
	s.about.Store(&about{family, kind &^ kindFlags, proto})
	s.nonblocking.Store(kind&sockNonblock != 0)
	return s.attach(th, fd)
}

// attach makes the socket the owner of a descriptor, with the default timeout.
func (s *Socket) attach(th *object.Thread, fd int) error {
	f := poller.Of(th.Runtime).Own(fd)
	if old := s.fd.Swap(f); old != nil {
		if err := old.Close(); err != nil {
			return object.OSErrorFrom(err, "")
		}
	}
	poller.CloseWith(s, f)
	s.pool.Store(buffersOf(th.Runtime))
	s.mu.Lock()
	s.closed = false
	s.mu.Unlock()
	if s.nonblocking.Load() {
		s.timeout.Store(0)
		return nil
	}
	d := time.Duration(stateOf(th.Runtime).timeout.Load())
	if d == noTimeout {
		s.timeout.Store(int64(d))
		return nil
	}
	return s.setTimeout(d)
}

// newSocket makes a socket object of a descriptor; it is closed if that fails.
func newSocket(th *object.Thread, fd int, what about) (*Socket, error) {
	s := native.New[*Socket](th.Runtime, socketClass)
	s.about.Store(&what)
	if err := s.attach(th, fd); err != nil {
		return nil, errors.Join(err, s.close(th))
	}
	return s, nil
}

func (s *Socket) close(*object.Thread) error {
	s.mu.Lock()
	s.closed = true
	last := s.files <= 0
	s.mu.Unlock()
	if last {
		return s.reallyClose()
	}
	return nil
}

// reallyClose closes the descriptor. That the other side has reset the connection is no
// concern of the one that closes.
func (s *Socket) reallyClose() error {
	if err := s.fd.Load().Close(); err != nil && err != syscall.ECONNRESET {
		return object.OSErrorFrom(err, "")
	}
	return nil
}

// fileClosed tells that a file of makefile was closed.
func (s *Socket) fileClosed(*object.Thread) error {
	s.mu.Lock()
	if s.files > 0 {
		s.files--
	}
	last := s.closed && s.files == 0
	s.mu.Unlock()
	if last {
		return s.reallyClose()
	}
	return nil
}

func socketSetTimeout(th *object.Thread, a []object.Value) (object.Value, error) {
	d, err := timeoutArg(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	return object.None, native.To[*Socket](a[0]).setTimeout(d)
}

// timeoutArg converts a timeout; None is noTimeout.
func timeoutArg(th *object.Thread, v object.Value) (time.Duration, error) {
	if v.IsNone() {
		return noTimeout, nil
	}
	d, err := native.Seconds(th, v)
	if err == nil && d < 0 {
		err = object.Errorf(object.ValueError, "Timeout value out of range")
	}
	return d, err
}

// setTimeout sets the timeout and the descriptor's mode.
func (s *Socket) setTimeout(d time.Duration) error {
	s.timeout.Store(int64(d))
	return s.setMode(d != noTimeout)
}

// setMode sets the mode of the descriptor.
func (s *Socket) setMode(nonblocking bool) error {
	err := s.fd.Load().Alone(func(fd int) error {
		err := setNonblock(fd, nonblocking)
		if err == nil {
			s.nonblocking.Store(nonblocking)
		}
		return err
	})
	return object.OSErrorFrom(err, "")
}

func (s *Socket) gettimeout(*object.Thread) (object.Value, error) {
	return timeoutValue(s.timeout.Load()), nil
}

func timeoutValue(d int64) object.Value {
	if d == int64(noTimeout) {
		return object.None
	}
	return object.Float(time.Duration(d).Seconds())
}

// retry runs an operation, which must not wait, until it does something else than ask
// to wait, or the socket's timeout is up.
func (s *Socket) retry(th *object.Thread, what string, events poller.Events, op func(fd int) error) error {
	p := poller.Patience{Reason: park.Reason{Kind: what, Object: s.Value()}, Events: events, Block: true}
	if d := time.Duration(s.timeout.Load()); d == 0 {
		p.Block = false
	} else if d > 0 {
		p.Deadline = park.Deadline(d)
	}
	return fail(s.fd.Load().Retry(th, &p, op))
}

// waits tells whether an operation that failed has to be tried again when the descriptor is ready.
func (s *Socket) waits(err error) bool {
	return err == syscall.EINTR || err == syscall.EAGAIN && s.timeout.Load() != 0
}

// use runs an operation that never waits.
func (s *Socket) use(op func(fd int) error) error { return object.OSErrorFrom(s.fd.Load().Use(op), "") }

// fail makes the exception of a failed operation.
func fail(err error) error {
	if err == os.ErrDeadlineExceeded {
		return object.Errorf(object.TimeoutError, "timed out")
	}
	return object.OSErrorFrom(err, "")
}

// socketRepr shows the descriptor and the addresses.
func socketRepr(th *object.Thread, v object.Value) (string, error) {
	s := native.To[*Socket](v)
	s.mu.Lock()
	closed := s.closed
	s.mu.Unlock()
	text := "<" + v.Type().Module() + "." + v.Type().Qualname()
	if closed {
		text += " [closed]"
	}
	w := s.what()
	text += " fd=" + strconv.Itoa(s.fd.Load().Number()) + ", family=" + strconv.Itoa(w.family) + ", type=" + strconv.Itoa(w.kind) + ", proto=" + strconv.Itoa(w.proto)
	if closed {
		return text + ">", nil
	}
	for _, part := range []struct {
		name string
		get  func(*Socket, *object.Thread) (object.Value, error)
	}{{"laddr", (*Socket).getsockname}, {"raddr", (*Socket).getpeername}} {
		addr, err := part.get(s, th)
		if err != nil {
			continue
		}
		if set, err := object.Truth(th, addr); err != nil || !set {
			continue
		}
		shown, err := object.ToStr(th, addr)
		if err != nil {
			return "", err
		}
		text += ", " + part.name + "=" + shown
	}
	return text + ">", nil
}
