package socket

import (
	"errors"
	"syscall"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
	"github.com/starling-lang/starling/modules/internal/poller"
)

func connectMethods() []*object.Native {
	return []*object.Native{
		native.Def("bind(address, /)", native.Fixed(socketBind), `Give the socket an address: a pair of host and port, or the path of a Unix socket.`),
		native.Def("listen(backlog=128, /)", native.Fixed(socketListen), `Wait for connections, of which backlog can be ahead of accept.`),
		native.Def("accept()", native.Method0((*Socket).accept), `
Wait for a connection and return a pair: a socket for it and the address of the other side.`),
		native.Def("connect(address, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			s := native.To[*Socket](a[0])
			to, err := s.address(th, "connect", a[1])
			if err != nil {
				return object.Value{}, err
			}
			return object.None, fail(s.connect(th, to))
		}), `Connect to an address.`),
		native.Def("connect_ex(address, /)", native.Fixed(connectEx), `Connect to an address, and return the error number instead of raising it; 0 is success.`),
		native.Def("shutdown(how, /)", native.Fixed(socketShutdown), `End the connection in one direction (SHUT_RD, SHUT_WR) or both (SHUT_RDWR).`),
		native.Def("getsockname()", native.Method0((*Socket).getsockname), `Return the socket's own address.`),
		native.Def("getpeername()", native.Method0((*Socket).getpeername), `Return the address of the other side.`),
		native.Def("dup()", native.Method0((*Socket).dup), `Return another socket for the same connection, with a descriptor of its own.`),
	}
}

func socketBind(th *object.Thread, a []object.Value) (object.Value, error) {
	s := native.To[*Socket](a[0])
	addr, err := s.address(th, "bind", a[1])
	if err != nil {
		return object.Value{}, err
	}
	return object.None, s.use(func(fd int) error { return bind(fd, addr) })
}

func socketListen(th *object.Thread, a []object.Value) (object.Value, error) {
	n, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	return object.None, native.To[*Socket](a[0]).use(func(fd int) error { return listen(fd, max(n, 0)) })
}

// accept returns the new socket and the other side's address. The descriptor is
// put into non-blocking mode, for good: another thread can take the connection that this one was woken for.
func (s *Socket) accept(th *object.Thread) (object.Value, error) {
	if err := s.setListening(); err != nil {
		return object.Value{}, err
	}
	var fd int
	var from sockaddr
	err := object.OpenDescriptor(func() error {
		return s.retry(th, "accept", poller.Read, func(listener int) (err error) {
			fd, from, err = accept(th.Runtime, listener)
			return err
		})
	})
	if err != nil {
		return object.Value{}, err
	}
	conn, err := newSocket(th, fd, *s.what())
	if err != nil {
		return object.Value{}, err
	}
	if time.Duration(stateOf(th.Runtime).timeout.Load()) == noTimeout && s.timeout.Load() != 0 {
		conn.timeout.Store(int64(noTimeout))
	}
	return object.Pair(conn.Value(), addressValue(from)).Value(), nil
}

// setListening puts the descriptor into non-blocking mode.
func (s *Socket) setListening() error {
	if s.nonblocking.Load() {
		return nil
	}
	return s.setMode(true)
}

func connectEx(th *object.Thread, a []object.Value) (object.Value, error) {
	s := native.To[*Socket](a[0])
	to, err := s.address(th, "connect_ex", a[1])
	if err != nil {
		return object.Value{}, err
	}
	err = s.connect(th, to)
	if err == nil {
		return object.Int(0), nil
	}
	if isDeadline(err) {
		return object.Int(int64(syscall.EAGAIN)), nil
	}
	if n, ok := err.(syscall.Errno); ok {
		return object.Int(int64(n)), nil
	}
	return object.Value{}, err
}

// connect connects; errors of the system are as it gives them. A socket that waits gets its descriptor in
// non-blocking mode meanwhile.
func (s *Socket) connect(th *object.Thread, to sockaddr) error {
	d := time.Duration(s.timeout.Load())
	if d == noTimeout {
		if err := s.setMode(true); err != nil {
			return err
		}
		defer s.setModeBack()
	}
	p := poller.Patience{Reason: park.Reason{Kind: "connect", Object: s.Value()}, Events: poller.Write, Block: d != 0}
	if d > 0 {
		p.Deadline = park.Deadline(d)
	}
	for pause := time.Millisecond; ; pause = min(2*pause, 50*time.Millisecond) {
		err := s.connectOnce(th, to, &p)
		if err != syscall.EAGAIN || d != noTimeout {
			return err
		}
		// The queue of a Unix socket is full. The system has no event for its getting shorter.
		if err := park.Sleep(th, pause); err != nil {
			return err
		}
	}
}

// setModeBack ends what connect began. The descriptor can be closed by now.
func (s *Socket) setModeBack() {
	if s.timeout.Load() == int64(noTimeout) {
		_ = s.setMode(false)
	}
}

func (s *Socket) connectOnce(th *object.Thread, to sockaddr, p *poller.Patience) error {
	f := s.fd.Load()
	err := f.Use(func(fd int) error { return connect(fd, to) })
	if err == syscall.EINTR {
		err = syscall.EINPROGRESS
	}
	if err != syscall.EINPROGRESS || !p.Block {
		return err
	}
	return f.Retry(th, p, func(fd int) error {
		if s.timeout.Load() == int64(noTimeout) {
			return connectEnd(fd, to)
		}
		return connected(fd)
	})
}

func socketShutdown(th *object.Thread, a []object.Value) (object.Value, error) {
	how, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	return object.None, native.To[*Socket](a[0]).use(func(fd int) error { return shutdown(fd, how) })
}

func (s *Socket) getsockname(*object.Thread) (object.Value, error) { return s.askAddress(getsockname) }

func (s *Socket) getpeername(*object.Thread) (object.Value, error) { return s.askAddress(getpeername) }

func (s *Socket) askAddress(ask func(fd int) (sockaddr, error)) (object.Value, error) {
	var addr sockaddr
	err := s.use(func(fd int) (err error) {
		addr, err = ask(fd)
		return err
	})
	if err != nil {
		return object.Value{}, err
	}
	return addressValue(addr), nil
}

// dup makes a socket of the same class.
func (s *Socket) dup(th *object.Thread) (object.Value, error) {
	var fd int
	err := s.use(func(old int) (err error) {
		fd, err = dupDescriptor(old)
		return err
	})
	if err != nil {
		return object.Value{}, err
	}
	d := time.Duration(s.timeout.Load())
	w := s.what()
	other, err := object.Call(th, s.Type().Value(), []object.Value{object.Int(int64(w.family)), object.Int(int64(w.kind)), object.Int(int64(w.proto))},
		[]object.Named{{Name: "fileno", Value: object.Int(int64(fd))}})
	if err != nil {
		return object.Value{}, errors.Join(err, closeDescriptor(th.Runtime, fd))
	}
	if o, ok := native.As[*Socket](other); ok {
		err = o.setTimeout(d)
	}
	return other, err
}
