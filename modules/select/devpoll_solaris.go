package selects

import (
	"encoding/binary"
	"syscall"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/fileno"
	"github.com/starling-lang/starling/modules/internal/poller"
)

const (
	pollRDNORM = unix.POLLRDNORM
	pollRDBAND = unix.POLLRDBAND
	pollWRBAND = unix.POLLWRBAND
	// pollRemove in a write to /dev/poll takes a descriptor out of the set.
	pollRemove = 0x800
)

var constants = []number{
	{"PIPE_BUF", 5120},
	{"POLLIN", unix.POLLIN}, {"POLLPRI", unix.POLLPRI}, {"POLLOUT", unix.POLLOUT}, {"POLLERR", unix.POLLERR}, {"POLLHUP", unix.POLLHUP},
	{"POLLNVAL", unix.POLLNVAL}, {"POLLRDNORM", unix.POLLRDNORM}, {"POLLRDBAND", unix.POLLRDBAND}, {"POLLWRNORM", unix.POLLOUT}, {"POLLWRBAND", unix.POLLWRBAND},
}

func systemFunctions() []*object.Native {
	return []*object.Native{
		native.Def("poll()", native.Func0(newPoll), `
Return a polling object, with which files are registered, and waited for, by poll(2).`),
		native.Def("devpoll()", native.Func0(newDevpoll), `
Return a polling object on /dev/poll.`),
	}
}

func systemClasses() []func() *native.Class { return nil }

// Devpoll is a set of files in /dev/poll. The set is kept here as well, and asked for
// by poll(2), so that a thread that waits can be woken.
type Devpoll struct {
	object.Instance
	fd  *poller.FD
	set Poll
}

func devpollClass() *native.Class {
	return native.NewClass[Devpoll](native.Class{
		Name: "devpoll", Module: "select", Doc: "A set of files to wait for, as devpoll() makes it.",
		Sealed: true, Final: true, Qualified: true, New: object.Uninstantiable,
		Methods: []*object.Native{
			native.Def("register(fd, eventmask=7, /)", native.Fixed(devpollSet), `Watch a file, for POLLIN, POLLPRI and POLLOUT unless eventmask says otherwise.`),
			native.Def("modify(fd, eventmask=7, /)", native.Fixed(devpollSet), `Change the events that a file is watched for.`),
			native.Def("unregister(fd, /)", native.Fixed(devpollUnregister), `Stop watching a file.`),
			native.Def("poll(timeout=None, /)", native.Fixed(devpollPoll), `
Wait until a file is ready and return a list of pairs: descriptor and events.

The list is empty after timeout milliseconds; None and negative numbers wait for ever.`),
			native.Def("fileno()", native.Method0((*Devpoll).fileno), `Return the descriptor of the object itself.`),
			native.Def("close()", native.MethodDo0(func(d *Devpoll, _ *object.Thread) error { return object.OSErrorFrom(d.fd.Close(), "") }), `Close the object; closing it again does nothing.`),
		},
		Attrs: []native.Attr{
			native.Getter("closed", func(d *Devpoll, _ *object.Thread) (bool, error) { return d.fd.Number() < 0, nil }, "Whether the object is closed."),
		},
	}, func(d *Devpoll) { d.set.at = map[int32]int{} })
}

func newDevpoll(th *object.Thread) (*Devpoll, error) {
	fd, err := unix.Open("/dev/poll", unix.O_RDWR|unix.O_CLOEXEC, 0)
	if err != nil {
		return nil, object.OSErrorFrom(err, "/dev/poll")
	}
	d := native.New[*Devpoll](th.Runtime, devpollClass)
	d.fd = poller.Of(th.Runtime).Own(fd)
	poller.CloseWith(d, d.fd)
	return d, nil
}

func (d *Devpoll) fileno(*object.Thread) (int, error) {
	if fd := d.fd.Number(); fd >= 0 {
		return fd, nil
	}
	return 0, object.Errorf(object.ValueError, "I/O operation on closed devpoll object")
}

// write tells the device of a change.
func (d *Devpoll) write(fd, events int) error {
	b, err := binary.Append(nil, binary.NativeEndian, unix.PollFd{Fd: int32(fd), Events: int16(events)})
	if err != nil {
		return err
	}
	return object.OSErrorFrom(d.fd.Use(func(dev int) error {
		_, err := unix.Write(dev, b)
		return err
	}), "")
}

func devpollSet(th *object.Thread, a []object.Value) (object.Value, error) {
	d := native.To[*Devpoll](a[0])
	if _, err := d.fileno(th); err != nil {
		return object.Value{}, err
	}
	fd, err := fileno.Of(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	mask, err := eventMask(a[2])
	if err != nil {
		return object.Value{}, err
	}
	d.set.set(int32(fd), mask)
	return object.None, d.write(fd, int(mask))
}

func devpollUnregister(th *object.Thread, a []object.Value) (object.Value, error) {
	d := native.To[*Devpoll](a[0])
	if _, err := d.fileno(th); err != nil {
		return object.Value{}, err
	}
	fd, err := fileno.Of(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	d.set.remove(int32(fd))
	return object.None, d.write(fd, pollRemove)
}

func devpollPoll(th *object.Thread, a []object.Value) (object.Value, error) {
	d := native.To[*Devpoll](a[0])
	if _, err := d.fileno(th); err != nil {
		return object.Value{}, err
	}
	l, err := millisecondsLimit(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	list, err := d.set.wait(th, "devpoll", a[0], l)
	if n, ok := object.ErrnoOf(err); ok && n == syscall.EBADF {
		_, err = d.fileno(th)
	}
	return list, err
}
