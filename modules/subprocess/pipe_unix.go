//go:build unix

package subprocess

import (
	"os"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/builtins"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
	"github.com/starling-lang/starling/modules/internal/poller"
)

// makePipe makes a pipe that no child gets by accident, of a size unless that is not positive.
func makePipe(_ *object.Thread, size int) (object.Value, error) {
	r, w, err := newPipe()
	if err != nil {
		return object.Value{}, object.OSErrorFrom(err, "")
	}
	if size > 0 {
		if err := setPipeSize(w, size); err != nil {
			syscall.Close(r)
			syscall.Close(w)
			return object.Value{}, object.OSErrorFrom(err, "")
		}
	}
	return object.Pair(object.Int(int64(r)), object.Int(int64(w))).Value(), nil
}

func openNull(*object.Thread) (int, error) {
	fd, err := syscall.Open(os.DevNull, syscall.O_RDWR|syscall.O_CLOEXEC, 0)
	return fd, object.OSErrorFrom(err, "")
}

func closePipe(_ *object.Thread, fd int) error { return object.OSErrorFrom(syscall.Close(fd), "") }

// openPipe makes the file object of this process's end of a pipe.
func openPipe(th *object.Thread, fd int, mode string, bufsize int) (object.Value, error) {
	f, err := builtins.NewFileIO(th, os.NewFile(uintptr(fd), ""), mode, object.Int(int64(fd)))
	if err != nil {
		return object.Value{}, err
	}
	f.WaitBy(ready)
	switch {
	case bufsize == 0:
		return f.Value(), nil
	case bufsize < 2:
		bufsize = builtins.BufferSize
	}
	return builtins.NewBuffered(th, f, bufsize).Value(), nil
}

// ready waits until a descriptor can be read from, or written to.
func ready(th *object.Thread, fd int, write bool) error {
	events, kind := poller.Read, "read"
	if write {
		events, kind = poller.Write, "write"
	}
	for !readyNow(fd, events) {
		if err := park.Check(th); err != nil || !waits(fd) {
			return err
		}
		if _, err := poller.Of(th.Runtime).WaitFor(th, park.Reason{Kind: kind, External: true}, time.Time{}, poller.Interest{FD: fd, Events: events}); err != nil {
			return err
		}
	}
	return nil
}

// readyNow reports whether a call does not wait: also because it will fail.
func readyNow(fd int, events poller.Events) bool {
	fds := []unix.PollFd{{Fd: int32(fd), Events: int16(events)}}
	for {
		n, err := unix.Poll(fds, 0)
		if err != unix.EINTR {
			return n != 0 || err != nil
		}
	}
}

// waits reports whether calls on a descriptor wait, as they do unless the script has said otherwise.
func waits(fd int) bool {
	flags, err := unix.FcntlInt(uintptr(fd), unix.F_GETFL, 0)
	return err == nil && flags&unix.O_NONBLOCK == 0
}
