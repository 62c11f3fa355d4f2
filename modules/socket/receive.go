package socket

import (
	"sync"
	"syscall"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/poller"
)

func receiveMethods() []*object.Native {
	return []*object.Native{
		native.Def("recv(bufsize, flags=0, /)", native.Fixed(socketRecv), `Receive at most bufsize bytes; none at the end of the connection.`),
		native.Def("recvfrom(bufsize, flags=0, /)", native.Fixed(socketRecvFrom), `Receive at most bufsize bytes and return them with the address of the sender.`),
		native.Def("recv_into(buffer, nbytes=0, flags=0)", native.Fixed(socketRecvInto), `
Receive into a bytearray, as much as it holds or nbytes, and return the number of bytes.`),
		native.Def("recvfrom_into(buffer, nbytes=0, flags=0)", native.Fixed(socketRecvFromInto), `
Receive into a bytearray, and return the number of bytes and the address of the sender.`),
	}
}

// small is what is received without a buffer of its own.
const small = 64 << 10

// buffers lends buffers for receiving.
type buffers struct{ pool sync.Pool }

type buffersKey struct{}

func (b *buffers) get(n int) *[]byte {
	if n > small {
		buf := make([]byte, n)
		return &buf
	}
	if p, ok := b.pool.Get().(*[]byte); ok {
		return p
	}
	buf := make([]byte, small)
	return &buf
}

func (b *buffers) put(p *[]byte) {
	if cap(*p) == small {
		b.pool.Put(p)
	}
}

func buffersOf(rt *object.Runtime) *buffers {
	return rt.State(buffersKey{}, func() any { return new(buffers) }).(*buffers)
}

// received is what arrived.
type received struct {
	data []byte
	from sockaddr
}

// receive waits for data and hands it to use, which must not keep it.
func (s *Socket) receive(th *object.Thread, what string, n, flags int, withAddress bool, use func(r received) error) error {
	if n > small {
		if err := th.Runtime.CheckSize(int64(n), 1); err != nil {
			return err
		}
	}
	pool := s.pool.Load()
	if pool == nil {
		return object.OSErrorFrom(syscall.EBADF, "") // __init__ was not called
	}
	in := incoming{s: s, pool: pool, room: n, flags: flags &^ msgWaitAll, withAddress: withAddress}
	in.whole = flags&msgWaitAll != 0 && s.timeout.Load() != 0 && s.what().kind == sockStream
	defer in.release()
	if err := s.retry(th, what, poller.Read, in.read); err != nil {
		return err
	}
	in.data = (*in.buf)[:min(in.got, n)]
	return use(in.received)
}

// incoming is a call that receives. While it waits it has a buffer only if there is something in it: a
// thousand idle connections need none.
type incoming struct {
	received
	s           *Socket
	pool        *buffers
	room, got   int
	flags       int
	withAddress bool
	whole       bool // it waits until the room is used (MSG_WAITALL)
	buf         *[]byte
}

// read reads once, without waiting.
func (in *incoming) read(fd int) error {
	if in.buf == nil {
		in.buf = in.pool.get(in.room)
	}
	n, err := in.readInto(fd, (*in.buf)[in.got:in.room])
	if err == nil {
		in.got += n
		if !in.whole || in.got == in.room || n == 0 {
			return nil
		}
		err = syscall.EAGAIN
	}
	if in.got == 0 {
		in.release()
	}
	return again(err)
}

func (in *incoming) readInto(fd int, b []byte) (n int, err error) {
	if !in.withAddress {
		return recv(fd, b, in.flags)
	}
	n, in.from, err = recvFrom(fd, b, in.flags)
	return n, err
}

func (in *incoming) release() {
	if in.buf != nil {
		in.pool.put(in.buf)
		in.buf = nil
	}
}

// sizeArgs converts the size and flags of recv and recvfrom.
func sizeArgs(th *object.Thread, what string, size, flags object.Value) (n, bits int, err error) {
	if n, err = object.IndexInt(th, size, object.OverflowError); err != nil {
		return 0, 0, err
	}
	if bits, err = object.IndexInt(th, flags, object.OverflowError); err != nil {
		return 0, 0, err
	}
	if n < 0 {
		err = object.Errorf(object.ValueError, "negative buffersize in %s", what)
	}
	return n, bits, err
}

func socketRecv(th *object.Thread, a []object.Value) (v object.Value, err error) {
	n, flags, err := sizeArgs(th, "recv", a[1], a[2])
	if err != nil {
		return object.Value{}, err
	}
	if n == 0 {
		return object.BytesValue(""), nil
	}
	s := native.To[*Socket](a[0])
	if n <= small && flags&msgWaitAll == 0 {
		if v, err = s.recvNow(n, flags); !s.waits(err) {
			return v, fail(err)
		}
	}
	err = s.receive(th, "recv", n, flags, false, func(r received) error {
		v = object.BytesValue(string(r.data))
		return nil
	})
	return v, err
}

// recvNow receives without waiting.
func (s *Socket) recvNow(n, flags int) (object.Value, error) {
	pool := s.pool.Load()
	if pool == nil {
		return object.Value{}, syscall.EBADF // __init__ was not called
	}
	f := s.fd.Load()
	fd := f.Acquire()
	if fd < 0 {
		return object.Value{}, syscall.EBADF
	}
	defer f.Release()
	buf := pool.get(n)
	defer pool.put(buf)
	n, err := recv(fd, (*buf)[:n], flags)
	if err != nil {
		return object.Value{}, err
	}
	return object.BytesValue(string((*buf)[:n])), nil
}

func socketRecvFrom(th *object.Thread, a []object.Value) (v object.Value, err error) {
	n, flags, err := sizeArgs(th, "recvfrom", a[1], a[2])
	if err != nil {
		return object.Value{}, err
	}
	err = native.To[*Socket](a[0]).receive(th, "recvfrom", n, flags, true, func(r received) error {
		v = object.Pair(object.BytesValue(string(r.data)), addressValue(r.from)).Value()
		return nil
	})
	return v, err
}

func socketRecvInto(th *object.Thread, a []object.Value) (object.Value, error) {
	if dst, ok := a[1].AsByteArray(); ok && dst.Len(th) == 0 {
		return object.Int(0), nil
	}
	n, _, err := recvInto(th, "recv_into", a)
	return object.Int(int64(n)), err
}

func socketRecvFromInto(th *object.Thread, a []object.Value) (object.Value, error) {
	n, from, err := recvInto(th, "recvfrom_into", a)
	if err != nil {
		return object.Value{}, err
	}
	return object.Pair(object.Int(int64(n)), addressValue(from)).Value(), nil
}

// recvInto receives into a bytearray. A bytearray that has become shorter meanwhile loses what does not fit.
func recvInto(th *object.Thread, what string, a []object.Value) (count int, from sockaddr, err error) {
	dst, ok := a[1].AsByteArray()
	if !ok {
		return 0, nil, object.Errorf(object.TypeError, "%s() argument 1 must be read-write bytes-like object, not %s", what, a[1].Type().Name())
	}
	n, flags, err := sizeArgs(th, what, a[2], a[3])
	if err != nil {
		return 0, nil, err
	}
	room := dst.Len(th)
	if n > room {
		return 0, nil, object.Errorf(object.ValueError, "buffer too small for requested bytes")
	}
	if n == 0 {
		n = room
	}
	err = native.To[*Socket](a[0]).receive(th, what, n, flags, what != "recv_into", func(r received) error {
		count, from = len(r.data), r.from
		return dst.Change(th, func(b []byte) ([]byte, error) {
			copy(b, r.data)
			return b, nil
		})
	})
	return count, from, err
}
