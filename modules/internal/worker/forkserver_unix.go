//go:build unix

package worker

import (
	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
	"github.com/starling-lang/starling/modules/internal/poller"
)

// maxSent is how many descriptors the system sends with one message of a socket at most.
const maxSent = 250

// StartReady is Start with a worker that was started in advance, if there is one, and starts another for the next time; prepare is a
// message for those, which makes them import modules.
func StartReady(th *object.Thread, command string, m *Message, prepare func() (*Message, error)) (*Worker, error) {
	i := idleOf(th.Runtime)
	w := i.take()
	if w == nil {
		var err error
		if w, err = startIdle(th, command, prepare); err != nil {
			return nil, err
		}
	}
	if err := w.send(th, m); err != nil {
		w.drop()
		return nil, err
	}
	next, err := startIdle(th, command, prepare)
	if err != nil {
		return w, nil // the next call says so, if it fails again
	}
	i.put(next)
	return w, nil
}

// startIdle starts a worker that prepares itself and waits for its message.
func startIdle(th *object.Thread, command string, prepare func() (*Message, error)) (*Worker, error) {
	m, err := prepare()
	if err != nil {
		return nil, err
	}
	return Start(th, command, m)
}

// send sends a worker that waits its message: the file and the other descriptors, and how many there are.
func (w *Worker) send(th *object.Thread, m *Message) error {
	file, err := dataFile(m.Data)
	if err != nil {
		return object.OSErrorFrom(err, "")
	}
	defer file.Close()
	fds := append([]int{int(file.Fd())}, m.FDs...)
	for len(fds) > 0 {
		part := fds[:min(len(fds), maxSent)]
		fds = fds[len(part):]
		last := byte(0)
		if len(fds) == 0 {
			last = 1
		}
		patience := poller.Patience{Reason: park.Reason{Kind: "worker process"}, Events: poller.Write, Block: true}
		err := w.Socket.Retry(th, &patience, func(fd int) error {
			return unix.Sendmsg(fd, []byte{last}, unix.UnixRights(part...), nil, unix.MSG_NOSIGNAL)
		})
		if err != nil {
			return object.OSErrorFrom(err, "")
		}
	}
	return nil
}

// receive waits, in a worker that was started in advance, for its message.
func receive(th *object.Thread, socket *poller.FD) (fds []int, err error) {
	data, control := make([]byte, 1), make([]byte, unix.CmsgSpace(maxSent*4))
	for data[0] == 0 {
		n, used := 0, 0
		patience := poller.Patience{Reason: park.Reason{Kind: "work"}, Events: poller.Read, Block: true}
		err := socket.Retry(th, &patience, func(fd int) (err error) {
			n, used, _, _, err = unix.Recvmsg(fd, data, control, unix.MSG_DONTWAIT)
			return err
		})
		if err != nil {
			return nil, object.OSErrorFrom(err, "")
		}
		if n == 0 {
			return nil, object.NewException(object.EOFError)
		}
		messages, err := unix.ParseSocketControlMessage(control[:used])
		if err != nil {
			return nil, object.OSErrorFrom(err, "")
		}
		for i := range messages {
			more, err := unix.ParseUnixRights(&messages[i])
			if err != nil {
				return nil, object.OSErrorFrom(err, "")
			}
			fds = append(fds, more...)
		}
	}
	for _, fd := range fds {
		unix.CloseOnExec(fd)
	}
	return fds, nil
}
