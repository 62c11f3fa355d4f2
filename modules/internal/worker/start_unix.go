//go:build unix

package worker

import (
	"os"
	"slices"
	"strconv"
	"syscall"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/child"
	"github.com/starling-lang/starling/modules/internal/environ"
	"github.com/starling-lang/starling/modules/internal/poller"
)

// Worker is a process that was started, and this process's end of the socket.
type Worker struct {
	Child  *child.Child
	Socket *poller.FD
}

// The descriptors that every worker has.
const (
	socketFD = 3
	firstFD  = 4
)

// Add adds a duplicate of a descriptor to the message and returns its index.
func (m *Message) Add(fd int) (int, error) {
	dup, err := unix.FcntlInt(uintptr(fd), unix.F_DUPFD_CLOEXEC, 0)
	if err != nil {
		return 0, err
	}
	m.FDs = append(m.FDs, dup)
	return len(m.FDs) - 1, nil
}

// Close closes the message's descriptors, after the worker was started.
func (m *Message) Close() {
	for _, fd := range m.FDs {
		_ = unix.Close(fd) // a duplicate: nothing is lost
	}
	m.FDs = nil
}

// Start starts a worker with a message; command is the program, the runtime's own WorkerCommand if it is empty.
func Start(th *object.Thread, command string, m *Message) (*Worker, error) {
	file, err := dataFile(m.Data)
	if err != nil {
		return nil, object.OSErrorFrom(err, "")
	}
	defer file.Close()
	return start(th, command, append([]int{int(file.Fd())}, m.FDs...))
}

func start(th *object.Thread, program string, fds []int) (*Worker, error) {
	command := slices.Clone(th.Runtime.WorkerCommand)
	if command == nil {
		return nil, object.Errorf(object.RuntimeError, "this program can't start worker processes: its main function does not call interp.WorkerMain, or the interpreter's Options do not say Workers")
	}
	if program != "" {
		command[0] = program
	}
	command = append(command, strconv.Itoa(1+len(fds)))
	null, err := unix.Open(os.DevNull, unix.O_RDONLY|unix.O_CLOEXEC, 0)
	if err != nil {
		return nil, object.OSErrorFrom(err, "")
	}
	defer unix.Close(null)
	ours, theirs, err := socketPair()
	if err != nil {
		return nil, object.OSErrorFrom(err, "")
	}
	defer unix.Close(theirs)
	spec := &child.Spec{
		Paths: command[:1], Args: command, Env: environ.Of(th.Runtime).List(), Files: map[int]int{0: null, socketFD: theirs},
		CloseOthers: true, Group: -1, Umask: -1,
	}
	for i, fd := range fds {
		spec.Files[firstFD+i] = fd
	}
	c, err := child.Start(th, spec)
	if err != nil {
		_ = unix.Close(ours)
		return nil, object.OSErrorFrom(errnoOf(err), command[0])
	}
	return &Worker{Child: c, Socket: poller.Of(th.Runtime).Own(ours)}, nil
}

// errnoOf returns what child.Start's error wraps.
func errnoOf(err error) error {
	if n, ok := object.ErrnoOf(err); ok {
		return n
	}
	return err
}

func socketPair() (a, b int, err error) {
	syscall.ForkLock.RLock()
	defer syscall.ForkLock.RUnlock()
	fds, err := unix.Socketpair(unix.AF_UNIX, unix.SOCK_STREAM, 0)
	if err != nil {
		return 0, 0, err
	}
	for _, fd := range fds {
		unix.CloseOnExec(fd)
	}
	return fds[0], fds[1], unix.SetNonblock(fds[0], true)
}
