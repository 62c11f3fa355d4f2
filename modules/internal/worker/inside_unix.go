//go:build unix

package worker

import (
	"io"
	"os"
	"sync"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/poller"
)

// Inside is what a worker knows of the process that started it.
type Inside struct {
	// Sentinel becomes readable when the parent process ends.
	Sentinel *poller.FD

	mu  sync.Mutex // guards fds
	fds []int      // that were passed and not taken yet; -1 for one that was
}

type insideKey struct{}

// InsideOf returns what a worker knows, nil in a process that is no worker.
func InsideOf(rt *object.Runtime) *Inside {
	if rt.Inherited == nil {
		return nil
	}
	poller := poller.Of(rt)
	return rt.State(insideKey{}, func() any {
		return &Inside{Sentinel: poller.Own(rt.Inherited[0]), fds: rt.Inherited[1:]}
	}).(*Inside)
}

// Read returns the message that the worker was started with.
func (in *Inside) Read() (string, error) {
	fd, ok := in.Take(-1)
	if !ok {
		return "", os.ErrClosed
	}
	return readAll(fd)
}

// Receive waits for the next message, for a worker that was started in advance.
func (in *Inside) Receive(th *object.Thread) (string, error) {
	fds, err := receive(th, in.Sentinel)
	if err != nil {
		return "", err
	}
	in.mu.Lock()
	in.fds = fds
	in.mu.Unlock()
	return in.Read()
}

// Take returns a descriptor that was passed, the caller's from now on; -1 is the message's own. It is false for one that there is not,
// or that was taken.
func (in *Inside) Take(index int) (int, bool) {
	in.mu.Lock()
	defer in.mu.Unlock()
	index++
	if index < 0 || index >= len(in.fds) || in.fds[index] < 0 {
		return -1, false
	}
	fd := in.fds[index]
	in.fds[index] = -1
	return fd, true
}

// readAll reads a message's file from its beginning, where other processes can't move the position.
func readAll(fd int) (string, error) {
	f := os.NewFile(uintptr(fd), "message")
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return "", err
	}
	data := make([]byte, info.Size())
	if _, err := f.ReadAt(data, 0); err != nil && err != io.EOF {
		return "", err
	}
	return string(data), nil
}

// Watch has the worker end when the parent process does.
func (in *Inside) Watch(rt *object.Runtime) error {
	fd, err := unix.FcntlInt(uintptr(in.Sentinel.Number()), unix.F_DUPFD_CLOEXEC, 0)
	if err != nil {
		return err
	}
	if err := unix.SetNonblock(fd, true); err != nil { // which makes Go's poller take it
		_ = unix.Close(fd)
		return err
	}
	f := os.NewFile(uintptr(fd), "parent")
	go func() {
		defer f.Close()
		conn, err := f.SyscallConn()
		if err != nil {
			return
		}
		gone := false
		err = conn.Read(func(fd uintptr) bool { gone = ended(int(fd)); return gone })
		if err == nil && gone {
			rt.WorkerEnd()
		}
	}()
	return nil
}

// ended looks whether the other end of a socket is closed, without taking what may be there to be read.
func ended(fd int) bool {
	var one [1]byte
	for {
		n, _, err := unix.Recvfrom(fd, one[:], unix.MSG_PEEK|unix.MSG_DONTWAIT)
		if err != unix.EINTR {
			return err == nil && n == 0 || err != nil && err != unix.EAGAIN
		}
	}
}
