//go:build unix

package selects

import (
	"syscall"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/fileno"
	"github.com/starling-lang/starling/modules/internal/park"
	"github.com/starling-lang/starling/modules/internal/poller"
)

// setSize is FD_SETSIZE, the limit of the system's select.
const setSize = 1024

// What makes a file ready in the three lists of select.
const (
	readable = unix.POLLIN | pollRDNORM | pollRDBAND | unix.POLLHUP | unix.POLLERR
	writable = unix.POLLOUT | pollWRBAND | unix.POLLERR
	special  = unix.POLLPRI
)

// fileList is one of the lists of select.
type fileList struct {
	objects []object.Value
	fds     []int
}

// fileLists are the three lists, and what they ask of poll: each descriptor once.
type fileLists struct {
	lists [3]fileList
	fds   []unix.PollFd
	place map[int]int // of descriptors in fds, once there are many
}

// many descriptors are looked up in a map.
const many = 16

// find returns the entry of a descriptor, nil if it has none.
func (f *fileLists) find(fd int) *unix.PollFd {
	if f.place != nil {
		if i, ok := f.place[fd]; ok {
			return &f.fds[i]
		}
		return nil
	}
	for i := range f.fds {
		if int(f.fds[i].Fd) == fd {
			return &f.fds[i]
		}
	}
	return nil
}

// insert adds an entry for a descriptor.
func (f *fileLists) insert(fd int) *unix.PollFd {
	f.fds = append(f.fds, unix.PollFd{Fd: int32(fd)})
	last := len(f.fds) - 1
	switch {
	case f.place != nil:
		f.place[fd] = last
	case last >= many:
		f.place = make(map[int]int, 2*many)
		for i, x := range f.fds {
			f.place[int(x.Fd)] = i
		}
	}
	return &f.fds[last]
}

func selectFiles(th *object.Thread, a []object.Value) (object.Value, error) {
	l, negative, err := secondsLimit(th, a[3])
	if err != nil {
		return object.Value{}, noNumber(err, "timeout must be a float or None")
	}
	if negative {
		return object.Value{}, object.Errorf(object.ValueError, "timeout must be non-negative")
	}
	f := new(fileLists)
	for i, events := range [...]int16{unix.POLLIN, unix.POLLOUT, unix.POLLPRI} {
		if err := f.add(th, i, a[i], events); err != nil {
			return object.Value{}, err
		}
	}
	if _, err := waitPoll(th, "select", object.Value{}, f.fds, l); err != nil {
		return object.Value{}, err
	}
	return f.result()
}

// add converts one of the lists.
func (f *fileLists) add(th *object.Thread, i int, v object.Value, events int16) error {
	objects, err := object.Elements(th, v)
	if err != nil {
		return noNumber(err, "arguments 1-3 must be sequences")
	}
	l := &f.lists[i]
	l.objects = objects
	if len(objects) > 0 {
		l.fds = make([]int, 0, len(objects))
	}
	for _, o := range objects {
		fd, err := fileno.Of(th, o)
		if err != nil {
			return err
		}
		if fd >= setSize {
			return object.Errorf(object.ValueError, "filedescriptor out of range in select()")
		}
		p := f.find(fd)
		if p == nil {
			p = f.insert(fd)
		}
		p.Events |= events
		l.fds = append(l.fds, fd)
	}
	return nil
}

// result makes the lists of what is ready.
func (f *fileLists) result() (object.Value, error) {
	for i := range f.fds {
		if f.fds[i].Revents&unix.POLLNVAL != 0 {
			return object.Value{}, object.OSErrorFrom(syscall.EBADF, "")
		}
	}
	var out [3]object.Value
	for i, ready := range [...]int16{readable, writable, special} {
		l := &f.lists[i]
		var list []object.Value
		for j, o := range l.objects {
			if f.find(l.fds[j]).Revents&ready != 0 {
				list = append(list, o)
			}
		}
		out[i] = object.NewList(list).Value()
	}
	return object.TupleOf(out[:]...).Value(), nil
}

// waitPoll is poll(2) for a script thread: it fills in Revents, and returns how many
// of the descriptors are ready. It waits as the limit says. kind and v are what a thread dump shows.
func waitPoll(th *object.Thread, kind string, v object.Value, fds []unix.PollFd, l limit) (int, error) {
	var in []poller.Interest
	for {
		n, err := unix.Poll(fds, 0)
		if err == unix.EINTR {
			continue
		}
		if n != 0 || err != nil {
			return n, object.OSErrorFrom(err, "")
		}
		if l.none {
			return 0, park.Check(th)
		}
		if in == nil {
			in = interests(fds)
		}
		ready, err := poller.Of(th.Runtime).WaitFor(th, park.Reason{Kind: kind, Object: v}, l.deadline, in...)
		if n, ok := object.ErrnoOf(err); ok && n == syscall.EBADF {
			continue // closed by another thread just now: poll says which
		}
		if err != nil {
			return 0, err
		}
		l.none = !ready // one more look when the time is up
	}
}

func interests(fds []unix.PollFd) []poller.Interest {
	in := make([]poller.Interest, 0, len(fds))
	for _, f := range fds {
		if f.Fd >= 0 {
			in = append(in, poller.Interest{FD: int(f.Fd), Events: poller.Events(uint16(f.Events))})
		}
	}
	return in
}
