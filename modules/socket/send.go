package socket

import (
	"os"
	"syscall"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
	"github.com/starling-lang/starling/modules/internal/poller"
)

func sendMethods() []*object.Native {
	return []*object.Native{
		native.Def("send(data, flags=0, /)", native.Fixed(socketSend), `Send bytes, and return how many were sent: fewer than given, perhaps.`),
		native.Def("sendall(data, flags=0, /)", native.Fixed(socketSendAll), `Send all of the bytes. After an error it is not known how many were sent.`),
		native.Def("sendto(*args)", native.Raw(socketSendTo), `
Send bytes to an address: sendto(data, address) or sendto(data, flags, address).`),
	}
}

func isDeadline(err error) bool { return err == os.ErrDeadlineExceeded }

// bytesArg converts the data and flags of a call.
func bytesArg(th *object.Thread, data, flags object.Value) ([]byte, int, error) {
	b, ok := native.BytesLike(th, data)
	if !ok {
		return nil, 0, object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", data.Type().Name())
	}
	if n, ok := flags.SmallInt(); ok {
		return b, int(n), nil
	}
	n, err := object.IndexInt(th, flags, object.OverflowError)
	return b, n, err
}

func socketSend(th *object.Thread, a []object.Value) (object.Value, error) {
	b, flags, err := bytesArg(th, a[1], a[2])
	if err != nil {
		return object.Value{}, err
	}
	s := native.To[*Socket](a[0])
	n, err := s.sendNow(b, flags)
	if s.waits(err) {
		n, err = s.sendLater(th, b, flags)
	} else {
		err = fail(err)
	}
	if err != nil {
		return object.Value{}, err
	}
	return object.Int(int64(n)), nil
}

// sendNow sends without waiting.
func (s *Socket) sendNow(b []byte, flags int) (int, error) {
	f := s.fd.Load()
	fd := f.Acquire()
	if fd < 0 {
		return 0, syscall.EBADF
	}
	defer f.Release()
	return send(fd, b, flags)
}

// sendLater waits until it can send.
func (s *Socket) sendLater(th *object.Thread, b []byte, flags int) (n int, err error) {
	err = s.retry(th, "send", poller.Write, func(fd int) (err error) {
		n, err = send(fd, b, flags)
		return err
	})
	return n, err
}

// socketSendAll is sendall; its timeout is for all of the data.
func socketSendAll(th *object.Thread, a []object.Value) (object.Value, error) {
	b, flags, err := bytesArg(th, a[1], a[2])
	if err != nil {
		return object.Value{}, err
	}
	s := native.To[*Socket](a[0])
	d := time.Duration(s.timeout.Load())
	p := poller.Patience{Reason: park.Reason{Kind: "sendall", Object: a[0]}, Events: poller.Write, Block: d != 0}
	if d > 0 {
		p.Deadline = park.Deadline(d)
	}
	for first := true; first || len(b) > 0; first = false {
		n := 0
		err := s.fd.Load().Retry(th, &p, func(fd int) (err error) {
			n, err = send(fd, b, flags)
			return err
		})
		if err != nil {
			return object.Value{}, fail(err)
		}
		if b = b[n:]; len(b) > 0 {
			if err := park.Check(th); err != nil {
				return object.Value{}, err
			}
			if d > 0 && !time.Now().Before(p.Deadline) {
				return object.Value{}, fail(os.ErrDeadlineExceeded)
			}
		}
	}
	return object.None, nil
}

func socketSendTo(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if err := object.NoKeywords("socket.sendto", kw); err != nil {
		return object.Value{}, err
	}
	if len(args) != 3 && len(args) != 4 {
		return object.Value{}, object.Errorf(object.TypeError, "sendto() takes 2 or 3 arguments (%d given)", len(args)-1)
	}
	s := native.To[*Socket](args[0])
	flags, to := object.Int(0), args[2]
	if len(args) == 4 {
		flags, to = args[2], args[3]
	}
	b, bits, err := bytesArg(th, args[1], flags)
	if err != nil {
		return object.Value{}, err
	}
	addr, err := s.address(th, "sendto", to)
	if err != nil {
		return object.Value{}, err
	}
	n := 0
	err = s.retry(th, "sendto", poller.Write, func(fd int) (err error) {
		n, err = sendTo(fd, b, bits, addr)
		return err
	})
	if err != nil {
		return object.Value{}, err
	}
	return object.Int(int64(n)), nil
}

// again maps the errors of a call that would have to wait to EAGAIN.
func again(err error) error {
	if err == syscall.EWOULDBLOCK {
		return syscall.EAGAIN
	}
	return err
}
