//go:build unix

package multiprocessing

import (
	"encoding/binary"
	"sync"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/concurrent/futures"
)

// orders is a worker process's end of the pipe by which the calls that it makes are stopped. A message
// is the number of the call to stop, eight bytes.
type orders struct {
	object.Instance
	mu      sync.Mutex     // guards the fields below
	thread  *object.Thread // that makes a call, nil between calls
	number  int64          // of the call that is made
	stopped int64          // the last call that was to stop
}

func ordersClass() *native.Class {
	return native.NewClass[orders](native.Class{
		Name: "_Orders", Module: lowLevel, Signature: "_Orders(connection)", Final: true,
		Doc:  `Makes calls that are stopped, with a CancelledError, when their numbers come through the connection.`,
		Init: native.MethodDo1((*orders).init),
		Methods: []*object.Native{
			native.Def("call(number, function, /, *args, **kwargs)", native.Raw(callStoppable), `Return function(*args, **kwargs).`),
		},
	})
}

func (o *orders) init(th *object.Thread, c *Connection) error {
	fd, err := unix.FcntlInt(uintptr(c.fd.Number()), unix.F_DUPFD_CLOEXEC, 3)
	if err != nil {
		return object.OSErrorFrom(err, "")
	}
	go o.listen(th.Runtime, fd)
	return nil
}

// listen reads orders until the other end of the pipe is closed, which is when the executor has no more use for the process.
func (o *orders) listen(rt *object.Runtime, fd int) {
	defer unix.Close(fd)
	var message [shortHead + 8]byte
	for {
		for got := 0; got < len(message); {
			if _, err := unix.Poll([]unix.PollFd{{Fd: int32(fd), Events: unix.POLLIN}}, -1); err != nil && err != unix.EINTR {
				return
			}
			switch n, err := unix.Read(fd, message[got:]); {
			case err == unix.EINTR || err == unix.EAGAIN:
			case err != nil || n == 0:
				return
			default:
				got += n
			}
		}
		o.stop(rt, int64(binary.BigEndian.Uint64(message[shortHead:])))
	}
}

// stop stops the call with a number, now or as soon as it is made.
func (o *orders) stop(rt *object.Runtime, number int64) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if number < o.number {
		return // the call was made, and its result is on the way
	}
	o.stopped = number
	if o.thread != nil && o.number == number {
		o.thread.Throw(futures.NewCancelledError(rt))
	}
}

func callStoppable(th *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
	o := native.To[*orders](a[0])
	number, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	o.begin(th, int64(number))
	defer o.end(th)
	return object.Call(th, a[2], a[3:], kw)
}

func (o *orders) begin(th *object.Thread, number int64) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.thread, o.number = th, number
	if o.stopped == number {
		th.Throw(futures.NewCancelledError(th.Runtime))
	}
}

// end is behind a call: an order that was not carried out comes too late.
func (o *orders) end(th *object.Thread) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.thread = nil
	if o.stopped == o.number {
		th.TakeThrown()
	}
}
