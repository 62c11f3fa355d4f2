package selects

import (
	"math"
	"os"
	"sync/atomic"
	"syscall"
	"time"
	"unsafe"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/fileno"
	"github.com/starling-lang/starling/modules/internal/park"
	"github.com/starling-lang/starling/modules/internal/poller"
)

// Events of poll(2) that package unix does not name.
const (
	pollRDNORM = 0x40
	pollRDBAND = 0x80
	pollWRNORM = 0x100
	pollWRBAND = 0x200
	pollMSG    = 0x400
)

var constants = []number{
	{"PIPE_BUF", 4096},
	{"POLLIN", unix.POLLIN}, {"POLLPRI", unix.POLLPRI}, {"POLLOUT", unix.POLLOUT}, {"POLLERR", unix.POLLERR}, {"POLLHUP", unix.POLLHUP},
	{"POLLNVAL", unix.POLLNVAL}, {"POLLRDNORM", pollRDNORM}, {"POLLRDBAND", pollRDBAND}, {"POLLWRNORM", pollWRNORM},
	{"POLLWRBAND", pollWRBAND}, {"POLLMSG", pollMSG}, {"POLLRDHUP", unix.POLLRDHUP},
	{"EPOLL_CLOEXEC", unix.EPOLL_CLOEXEC},
	{"EPOLLIN", unix.EPOLLIN}, {"EPOLLOUT", unix.EPOLLOUT}, {"EPOLLPRI", unix.EPOLLPRI}, {"EPOLLERR", unix.EPOLLERR}, {"EPOLLHUP", unix.EPOLLHUP},
	{"EPOLLRDHUP", unix.EPOLLRDHUP}, {"EPOLLET", unix.EPOLLET}, {"EPOLLONESHOT", unix.EPOLLONESHOT}, {"EPOLLEXCLUSIVE", unix.EPOLLEXCLUSIVE},
	{"EPOLLRDNORM", unix.EPOLLRDNORM}, {"EPOLLRDBAND", unix.EPOLLRDBAND}, {"EPOLLWRNORM", unix.EPOLLWRNORM}, {"EPOLLWRBAND", unix.EPOLLWRBAND},
	{"EPOLLMSG", unix.EPOLLMSG},
}

func systemFunctions() []*object.Native {
	return []*object.Native{native.Def("poll()", native.Func0(newPoll), `
Return a polling object, with which files are registered, and waited for, by poll(2).

	>>> import socket
	>>> a, b = socket.socketpair()
	>>> p = select.poll(); p.register(a, select.POLLOUT)
	>>> p.poll() == [(a.fileno(), select.POLLOUT)]
	True`)}
}

func systemClasses() []func() *native.Class { return []func() *native.Class{epollClass} }

// Epoll is an epoll object. What is registered is the kernel's to know.
type Epoll struct {
	object.Instance
	fd  *poller.FD
	buf atomic.Pointer[[]unix.EpollEvent] // for the next call of poll, unless another one has taken it
}

const epollText = "epoll(sizehint=-1, flags=0)"

func epollClass() *native.Class {
	return native.NewClass[Epoll](native.Class{
		Name: "epoll", Module: "select", Signature: epollText,
		Doc: `
A set of files to wait for, kept in the kernel: the time that poll takes does not grow with their number.

	>>> import socket
	>>> a, b = socket.socketpair()
	>>> with select.epoll() as e:
	...     e.register(a, select.EPOLLOUT)
	...     e.poll() == [(a.fileno(), select.EPOLLOUT)]
	True`,
		Sealed: true, Final: true, Qualified: true, New: newEpoll,
		ClassMethods: []*object.Native{
			native.Def("fromfd(fd, /)", native.Fixed(epollFromFD), `Return an epoll object of an existing descriptor.`),
		},
		Methods: []*object.Native{
			native.Def("register(fd, eventmask=7)", native.Fixed(epollControl(unix.EPOLL_CTL_ADD)), `Watch a file, for EPOLLIN, EPOLLOUT and EPOLLPRI unless eventmask says otherwise; FileExistsError if it is watched.`),
			native.Def("modify(fd, eventmask)", native.Fixed(epollControl(unix.EPOLL_CTL_MOD)), `Change the events that a file is watched for.`),
			native.Def("unregister(fd)", native.Fixed(epollUnregister), `Stop watching a file.`),
			native.Def("poll(timeout=None, maxevents=-1)", native.Fixed(epollPoll), `
Wait until files are ready and return a list of pairs: descriptor and events.

The list is empty after timeout seconds; None and negative numbers wait for ever. It has at
most maxevents elements.`),
			native.Def("fileno()", native.Method0((*Epoll).fileno), `Return the descriptor of the object itself.`),
			native.Def("close()", native.MethodDo0((*Epoll).close), `Close the object; closing it again does nothing.`),
			native.Def("__enter__()", native.Fixed(epollEnter), `Return the object.`),
			native.Def("__exit__(exc_type=None, exc_value=None, exc_tb=None, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				return object.None, native.To[*Epoll](a[0]).close(th)
			}), `Close the object.`),
		},
		Attrs: []native.Attr{
			native.Getter("closed", func(e *Epoll, _ *object.Thread) (bool, error) { return e.fd.Number() < 0, nil }, "Whether the object is closed."),
		},
	})
}

func newEpoll(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
	sig, err := object.ParseSignature(epollText)
	if err != nil {
		return object.Value{}, err
	}
	if given := len(args) + len(kw); given > 2 {
		return object.Value{}, object.Errorf(object.TypeError, "epoll() takes at most 2 arguments (%d given)", given)
	}
	var a [2]object.Value
	if err := sig.Bind(th, "epoll", args, kw, a[:]); err != nil {
		return object.Value{}, err
	}
	var n [2]int
	for i, v := range a {
		if n[i], err = object.IndexInt(th, v, object.OverflowError); err != nil {
			return object.Value{}, err
		}
	}
	if n[0] != -1 && n[0] <= 0 {
		return object.Value{}, object.Errorf(object.ValueError, "negative sizehint")
	}
	if n[1] != 0 && n[1] != unix.EPOLL_CLOEXEC {
		return object.Value{}, object.Errorf(object.OSError, "invalid flags")
	}
	return makeEpoll(th, cls, -1)
}

// makeEpoll makes the object of a descriptor, or of a new one if fd is -1.
func makeEpoll(th *object.Thread, cls *object.Type, fd int) (object.Value, error) {
	if fd == -1 {
		var err error
		if fd, err = unix.EpollCreate1(unix.EPOLL_CLOEXEC); err != nil {
			return object.Value{}, object.OSErrorFrom(err, "")
		}
	}
	e := native.To[*Epoll](cls.Alloc().Value())
	e.fd = poller.Of(th.Runtime).Own(fd)
	poller.CloseWith(e, e.fd)
	return e.Value(), nil
}

func epollFromFD(th *object.Thread, a []object.Value) (object.Value, error) {
	cls, _ := a[0].AsType()
	fd, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	return makeEpoll(th, cls, fd)
}

// fail makes the exception of a failed call: a closed object has its own.
func (e *Epoll) fail(err error) error {
	if err == syscall.EBADF && e.fd.Number() < 0 {
		return object.Errorf(object.ValueError, "I/O operation on closed epoll object")
	}
	return object.OSErrorFrom(err, "")
}

func (e *Epoll) control(op, fd int, mask uint32) error {
	return e.fail(e.fd.Use(func(ep int) error {
		return unix.EpollCtl(ep, op, fd, &unix.EpollEvent{Fd: int32(fd), Events: mask})
	}))
}

// epollControl is register and modify.
func epollControl(op int) object.NativeFunc {
	return func(th *object.Thread, a []object.Value) (object.Value, error) {
		e := native.To[*Epoll](a[0])
		if err := e.check(); err != nil {
			return object.Value{}, err
		}
		fd, err := fileno.Of(th, a[1])
		if err != nil {
			return object.Value{}, err
		}
		mask, err := epollMask(th, a[2])
		if err != nil {
			return object.Value{}, err
		}
		return object.None, e.control(op, fd, mask)
	}
}

// epollMask converts as C does to an unsigned int: what is beyond 32 bits is lost.
func epollMask(th *object.Thread, v object.Value) (uint32, error) {
	i, err := object.Index(th, v)
	if err != nil {
		return 0, err
	}
	n, b, _ := i.AsInt()
	if b != nil {
		return uint32(b.Uint64()), nil
	}
	return uint32(n), nil
}

func epollUnregister(th *object.Thread, a []object.Value) (object.Value, error) {
	e := native.To[*Epoll](a[0])
	if err := e.check(); err != nil {
		return object.Value{}, err
	}
	fd, err := fileno.Of(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	return object.None, e.control(unix.EPOLL_CTL_DEL, fd, 0)
}

func (e *Epoll) check() error {
	if e.fd.Number() < 0 {
		return e.fail(syscall.EBADF)
	}
	return nil
}

func (e *Epoll) fileno(*object.Thread) (int, error) { return e.fd.Number(), e.check() }

// close ignores an error, as CPython does: os.close may have been first.
func (e *Epoll) close(*object.Thread) error {
	_ = e.fd.Close()
	return nil
}

func epollEnter(_ *object.Thread, a []object.Value) (object.Value, error) {
	return a[0], native.To[*Epoll](a[0]).check()
}

func epollPoll(th *object.Thread, a []object.Value) (object.Value, error) {
	e := native.To[*Epoll](a[0])
	if err := e.check(); err != nil {
		return object.Value{}, err
	}
	l, err := epollLimit(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	maxEvents, err := object.IndexInt(th, a[2], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if maxEvents == -1 {
		maxEvents = setSize - 1
	}
	if maxEvents < 1 {
		return object.Value{}, object.Errorf(object.ValueError, "maxevents must be greater than 0, got %d", maxEvents)
	}
	if err := th.Runtime.CheckSize(int64(maxEvents), 12); err != nil {
		return object.Value{}, err
	}
	return e.poll(th, l, maxEvents)
}

// epollLimit converts the timeout of poll, in seconds.
func epollLimit(th *object.Thread, v object.Value) (limit, error) {
	l, negative, err := secondsLimit(th, v)
	if err != nil {
		return limit{}, noNumber(err, "timeout must be an integer or None")
	}
	if negative {
		return limit{}, nil
	}
	if !l.deadline.IsZero() {
		if f, err := native.ToFloat(th, v); err == nil && f*1e3 > math.MaxInt32 {
			return limit{}, object.Errorf(object.OverflowError, "timeout is too large")
		}
	}
	return l, nil
}

func (e *Epoll) poll(th *object.Thread, l limit, maxEvents int) (object.Value, error) {
	buf := e.buf.Swap(nil)
	if buf == nil || len(*buf) < maxEvents {
		b := make([]unix.EpollEvent, maxEvents)
		buf = &b
	}
	n, err := e.pollNow(th, l, (*buf)[:maxEvents])
	if n > 0 {
		return e.events(buf, n), nil
	}
	if err != nil {
		return object.Value{}, e.fail(err)
	}
	p := poller.Patience{Reason: park.Reason{Kind: "epoll", Object: e.Value()}, Events: poller.Read, Block: !l.none, Deadline: l.deadline}
	err = e.fd.Retry(th, &p, func(fd int) (err error) {
		if n, err = epollReady(fd, (*buf)[:maxEvents]); err == nil && n == 0 {
			err = syscall.EAGAIN
		}
		return err
	})
	if err == os.ErrDeadlineExceeded || err == syscall.EAGAIN {
		n, err = 0, park.Check(th)
	}
	if err != nil {
		return object.Value{}, e.fail(err)
	}
	return e.events(buf, n), nil
}

// events makes the result of poll, and keeps the buffer for the next call.
func (e *Epoll) events(buf *[]unix.EpollEvent, n int) object.Value {
	out := make([]object.Value, n)
	for i, ev := range (*buf)[:n] {
		out[i] = object.Pair(object.Int(int64(ev.Fd)), object.Int(int64(ev.Events))).Value()
	}
	e.buf.Store(buf)
	return object.NewList(out).Value()
}

// glance is how long, in milliseconds, a thread that has no others beside it waits in the system before it parks.
// For so long neither an interrupt nor a close is noticed.
const glance = 1

// pollNow returns what is ready, if anything is. Where there is only one thread it waits a moment for that: a
// server that is busy has its next events by then, and a wait in the kernel is cheaper than one that Go's
// scheduler is part of.
func (e *Epoll) pollNow(th *object.Thread, l limit, buf []unix.EpollEvent) (int, error) {
	fd := e.fd.Acquire()
	if fd < 0 {
		return 0, syscall.EBADF
	}
	defer e.fd.Release()
	n, err := epollReady(fd, buf)
	if n == 0 && err == nil && !th.Shared && !l.none && (l.deadline.IsZero() || time.Until(l.deadline) > glance*time.Millisecond) {
		n, err = unix.EpollWait(fd, buf, glance)
	}
	if err == syscall.EINTR {
		err = nil
	}
	return n, err
}

// epollReady returns what is ready. Go's scheduler is not told of a call that does not wait.
func epollReady(fd int, buf []unix.EpollEvent) (int, error) {
	n, _, errno := unix.RawSyscall6(unix.SYS_EPOLL_PWAIT, uintptr(fd), uintptr(unsafe.Pointer(unsafe.SliceData(buf))), uintptr(len(buf)), 0, 0, 0)
	if errno != 0 {
		return 0, errno
	}
	return int(n), nil
}
