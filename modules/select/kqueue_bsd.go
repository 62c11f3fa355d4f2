//go:build darwin || dragonfly || freebsd || netbsd || openbsd

package selects

import (
	"math"
	"os"
	"sync"
	"syscall"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
	"github.com/starling-lang/starling/modules/internal/poller"
)

const (
	pollRDNORM = unix.POLLRDNORM
	pollRDBAND = unix.POLLRDBAND
	pollWRBAND = unix.POLLWRBAND
)

var constants = append([]number{
	{"PIPE_BUF", 512},
	{"POLLIN", unix.POLLIN}, {"POLLPRI", unix.POLLPRI}, {"POLLOUT", unix.POLLOUT}, {"POLLERR", unix.POLLERR}, {"POLLHUP", unix.POLLHUP},
	{"POLLNVAL", unix.POLLNVAL}, {"POLLRDNORM", unix.POLLRDNORM}, {"POLLRDBAND", unix.POLLRDBAND}, {"POLLWRNORM", unix.POLLOUT}, {"POLLWRBAND", unix.POLLWRBAND},
	{"KQ_FILTER_READ", unix.EVFILT_READ}, {"KQ_FILTER_WRITE", unix.EVFILT_WRITE}, {"KQ_FILTER_AIO", unix.EVFILT_AIO}, {"KQ_FILTER_VNODE", unix.EVFILT_VNODE},
	{"KQ_FILTER_PROC", unix.EVFILT_PROC}, {"KQ_FILTER_SIGNAL", unix.EVFILT_SIGNAL}, {"KQ_FILTER_TIMER", unix.EVFILT_TIMER},
	{"KQ_EV_ADD", unix.EV_ADD}, {"KQ_EV_DELETE", unix.EV_DELETE}, {"KQ_EV_ENABLE", unix.EV_ENABLE}, {"KQ_EV_DISABLE", unix.EV_DISABLE},
	{"KQ_EV_ONESHOT", unix.EV_ONESHOT}, {"KQ_EV_CLEAR", unix.EV_CLEAR}, {"KQ_EV_FLAG1", unix.EV_FLAG1}, {"KQ_EV_EOF", unix.EV_EOF}, {"KQ_EV_ERROR", unix.EV_ERROR},
	{"KQ_NOTE_LOWAT", unix.NOTE_LOWAT}, {"KQ_NOTE_DELETE", unix.NOTE_DELETE}, {"KQ_NOTE_WRITE", unix.NOTE_WRITE}, {"KQ_NOTE_EXTEND", unix.NOTE_EXTEND},
	{"KQ_NOTE_ATTRIB", unix.NOTE_ATTRIB}, {"KQ_NOTE_LINK", unix.NOTE_LINK}, {"KQ_NOTE_RENAME", unix.NOTE_RENAME}, {"KQ_NOTE_REVOKE", unix.NOTE_REVOKE},
	{"KQ_NOTE_EXIT", unix.NOTE_EXIT}, {"KQ_NOTE_FORK", unix.NOTE_FORK}, {"KQ_NOTE_EXEC", unix.NOTE_EXEC}, {"KQ_NOTE_PCTRLMASK", pctrlMask},
	{"KQ_NOTE_PDATAMASK", unix.NOTE_PDATAMASK}, {"KQ_NOTE_TRACK", unix.NOTE_TRACK}, {"KQ_NOTE_CHILD", unix.NOTE_CHILD}, {"KQ_NOTE_TRACKERR", unix.NOTE_TRACKERR},
}, ownConstants...)

func systemFunctions() []*object.Native {
	return []*object.Native{native.Def("poll()", native.Func0(newPoll), `
Return a polling object, with which files are registered, and waited for, by poll(2).`)}
}

func systemClasses() []func() *native.Class { return []func() *native.Class{kqueueClass, keventClass} }

// Kqueue is a kernel event queue.
type Kqueue struct {
	object.Instance
	fd *poller.FD

	mu sync.Mutex // guards udata
	// udata holds what scripts want back with the events: the kernel's own field is a pointer.
	udata map[source]int64
}

// source is what an event of a queue is about.
type source struct {
	ident  uint64
	filter int16
}

func kqueueClass() *native.Class {
	return native.NewClass[Kqueue](native.Class{
		Name: "kqueue", Module: "select", Signature: "kqueue()", Doc: "A kernel event queue.",
		Sealed: true, Final: true, Qualified: true,
		New: func(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
			if len(args)+len(kw) > 0 {
				return object.Value{}, object.Errorf(object.TypeError, "kqueue() takes at most 0 arguments (%d given)", len(args)+len(kw))
			}
			fd, err := unix.Kqueue()
			if err != nil {
				return object.Value{}, object.OSErrorFrom(err, "")
			}
			unix.CloseOnExec(fd)
			return makeKqueue(th, cls, fd), nil
		},
		ClassMethods: []*object.Native{
			native.Def("fromfd(fd, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				cls, _ := a[0].AsType()
				fd, err := object.IndexInt(th, a[1], object.OverflowError)
				if err != nil {
					return object.Value{}, err
				}
				return makeKqueue(th, cls, fd), nil
			}), `Return a queue object of an existing descriptor.`),
		},
		Methods: []*object.Native{
			native.Def("control(changelist, maxevents, timeout=None, /)", native.Fixed(kqueueControl), `
Apply a list of changes, wait for events, and return the list of them.

It has at most maxevents elements, none of which are waited for if that is 0, and is
empty after timeout seconds; None waits for ever.`),
			native.Def("fileno()", native.Method0((*Kqueue).fileno), `Return the descriptor of the queue.`),
			native.Def("close()", native.MethodDo0((*Kqueue).close), `Close the queue; closing it again does nothing.`),
		},
		Attrs: []native.Attr{
			native.Getter("closed", func(q *Kqueue, _ *object.Thread) (bool, error) { return q.fd.Number() < 0, nil }, "Whether the queue is closed."),
		},
	}, func(q *Kqueue) { q.udata = map[source]int64{} })
}

func makeKqueue(th *object.Thread, cls *object.Type, fd int) object.Value {
	q := native.To[*Kqueue](cls.Alloc().Value())
	q.fd = poller.Of(th.Runtime).Own(fd)
	poller.CloseWith(q, q.fd)
	return q.Value()
}

func (q *Kqueue) fail(err error) error {
	if err == syscall.EBADF && q.fd.Number() < 0 {
		return object.Errorf(object.ValueError, "I/O operation on closed kqueue object")
	}
	return object.OSErrorFrom(err, "")
}

func (q *Kqueue) fileno(*object.Thread) (int, error) {
	if fd := q.fd.Number(); fd >= 0 {
		return fd, nil
	}
	return 0, q.fail(syscall.EBADF)
}

// close ignores an error, as CPython does: os.close may have been first.
func (q *Kqueue) close(*object.Thread) error {
	_ = q.fd.Close()
	return nil
}

func kqueueControl(th *object.Thread, a []object.Value) (object.Value, error) {
	q := native.To[*Kqueue](a[0])
	if _, err := q.fileno(th); err != nil {
		return object.Value{}, err
	}
	count, err := object.IndexInt(th, a[2], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if count < 0 {
		return object.Value{}, object.Errorf(object.ValueError, "Length of eventlist must be 0 or positive, got %d", count)
	}
	if err := th.Runtime.CheckSize(int64(count), 64); err != nil {
		return object.Value{}, err
	}
	l, negative, err := secondsLimit(th, a[3])
	if err != nil {
		return object.Value{}, noNumber(err, "timeout argument must be a number or None, got "+a[3].Type().Name())
	}
	if negative {
		return object.Value{}, object.Errorf(object.ValueError, "timeout must be positive or None")
	}
	changes, err := q.changes(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if count == 0 {
		l.none = true
	}
	return q.control(th, changes, make([]unix.Kevent_t, count), l)
}

// changes converts the list of changes, and keeps their udata.
func (q *Kqueue) changes(th *object.Thread, v object.Value) ([]unix.Kevent_t, error) {
	if v.IsNone() {
		return nil, nil
	}
	list, err := object.Elements(th, v)
	if err != nil {
		return nil, noNumber(err, "changelist is not iterable")
	}
	var changes []unix.Kevent_t
	for _, x := range list {
		k, ok := native.As[*Kevent](x)
		if !ok {
			return nil, object.Errorf(object.TypeError, "changelist must be an iterable of select.kevent objects")
		}
		k.mu.Lock()
		changes = append(changes, k.system())
		q.mu.Lock()
		q.udata[source{k.ident, k.filter}] = k.udata
		q.mu.Unlock()
		k.mu.Unlock()
	}
	return changes, nil
}

func (q *Kqueue) control(th *object.Thread, changes, events []unix.Kevent_t, l limit) (object.Value, error) {
	n := 0
	p := poller.Patience{Reason: park.Reason{Kind: "kqueue", Object: q.Value()}, Events: poller.Read, Block: !l.none, Deadline: l.deadline}
	err := q.fd.Retry(th, &p, func(fd int) (err error) {
		if n, err = unix.Kevent(fd, changes, events, &unix.Timespec{}); err == nil {
			changes = nil // applied: what follows only waits
			if n == 0 {
				err = syscall.EAGAIN
			}
		}
		return err
	})
	if err == os.ErrDeadlineExceeded || err == syscall.EAGAIN {
		n, err = 0, park.Check(th)
	}
	if err != nil {
		return object.Value{}, q.fail(err)
	}
	out := make([]object.Value, n)
	for i := range events[:n] {
		k := native.New[*Kevent](th.Runtime, keventClass)
		k.fill(&events[i])
		q.mu.Lock()
		k.udata = q.udata[source{k.ident, k.filter}]
		q.mu.Unlock()
		out[i] = k.Value()
	}
	return object.NewList(out).Value(), nil
}

// limits of the fields of an event.
const (
	maxShort = math.MaxUint16
	maxInt   = math.MaxUint32
)
