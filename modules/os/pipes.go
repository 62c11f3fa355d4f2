//go:build unix

package os

import (
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/builtins"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
	"github.com/starling-lang/starling/modules/internal/poller"
)

// pipeFunctions make pipes, and read and write descriptors.
func pipeFunctions() []*object.Native {
	return []*object.Native{
		native.Def("pipe()", native.Fixed(func(*object.Thread, []object.Value) (object.Value, error) {
			return descriptorPair(pipe(unix.O_CLOEXEC))
		}), `Make a pipe and return its descriptors: for reading, for writing.`),
		native.Def("pipe2(flags, /)", native.Func1(func(_ *object.Thread, flags int) (object.Value, error) {
			return descriptorPair(pipe(flags))
		}), `Make a pipe with flags: O_NONBLOCK, O_CLOEXEC.`),
		native.Def("read(fd, length, /)", native.Func2(readDescriptor), `Read at most length bytes.`),
		native.Def("write(fd, data, /)", native.Func2(writeDescriptor), `Write bytes and return how many were written.`),
		native.Def("readv(fd, buffers, /)", native.Func2(readVector), `Read into bytearrays, filling one after the other, and return the number of bytes.`),
		native.Def("writev(fd, buffers, /)", native.Func2(writeVector), `Write several bytes-like objects and return the number of bytes.`),
	}
}

func descriptorPair(a, b int, err error) (object.Value, error) {
	if err != nil {
		return object.Value{}, object.OSErrorFrom(err, "")
	}
	return object.Pair(object.Int(int64(a)), object.Int(int64(b))).Value(), nil
}

// closeDescriptor closes a descriptor; threads that wait for it look again, and fail.
func closeDescriptor(th *object.Thread, fd int) error {
	err := syscall.Close(fd)
	if err == nil {
		poller.Of(th.Runtime).Closed(fd)
	}
	return object.OSErrorFrom(err, "")
}

// ready waits until a call on a descriptor does not block; on one that never does, it
// returns at once.
func ready(th *object.Thread, fd int, events poller.Events, kind string) error {
	for {
		fds := []unix.PollFd{{Fd: int32(fd), Events: int16(events)}}
		if n, err := unix.Poll(fds, 0); n != 0 || err != nil && err != unix.EINTR {
			return nil // ready, or an error that the call itself will report
		}
		if flags, err := unix.FcntlInt(uintptr(fd), unix.F_GETFL, 0); err != nil || flags&unix.O_NONBLOCK != 0 {
			return nil
		}
		if _, err := poller.Of(th.Runtime).WaitFor(th, park.Reason{Kind: kind, External: true}, time.Time{}, poller.Interest{FD: fd, Events: events}); err != nil {
			return err
		}
	}
}

func readDescriptor(th *object.Thread, fd, n int) (object.Value, error) {
	if n < 0 {
		return object.Value{}, object.OSErrorFrom(syscall.EINVAL, "")
	}
	if err := th.Runtime.CheckSize(int64(n), 1); err != nil {
		return object.Value{}, err
	}
	buf := make([]byte, n)
	got, ok, err := builtins.ReadNow(fd, buf)
	if ok && (err != nil || got == 0 || got == n || !isRegular(fd)) {
		return builtins.BytesOf(buf, got), object.OSErrorFrom(err, "")
	}
	// There is nothing yet, or only a part of a file is in memory.
	if err := ready(th, fd, poller.Read, "read"); err != nil {
		return object.Value{}, err
	}
	for {
		n, err := syscall.Read(fd, buf[got:])
		if err == syscall.EINTR {
			continue
		}
		return builtins.BytesOf(buf, got+max(n, 0)), object.OSErrorFrom(err, "")
	}
}

// chunk is how much may be written to a pipe that is ready without blocking (PIPE_BUF).
const chunk = 4096

// writeDescriptor writes as write(2) does: all of the data where the call waits. But it
// goes about it in pieces that do not block, so that the thread can be interrupted.
func writeDescriptor(th *object.Thread, fd int, data []byte) (int, error) {
	piece, canWait, done := len(data), waits(fd), 0
	if canWait {
		piece = chunk
	}
	for {
		if canWait {
			if n, ok, err := builtins.WriteNow(fd, data[done:]); ok {
				if done += n; done >= len(data) || err != nil && done > 0 {
					return done, nil // after an error the next call will fail
				}
				if err != nil {
					return 0, object.OSErrorFrom(err, "")
				}
				continue
			}
		}
		if err := ready(th, fd, poller.Write, "write"); err != nil {
			return done, err
		}
		n, err := syscall.Write(fd, data[done:min(done+piece, len(data))])
		if err == syscall.EINTR {
			continue
		}
		if err != nil && done > 0 {
			return done, nil // the next call will fail
		}
		if err != nil {
			return 0, object.OSErrorFrom(err, "")
		}
		if done += n; done >= len(data) || n == 0 {
			return done, nil
		}
	}
}

func isRegular(fd int) bool {
	var st unix.Stat_t
	return unix.Fstat(fd, &st) == nil && st.Mode&unix.S_IFMT == unix.S_IFREG
}

// waits reports whether writing to a descriptor can wait for somebody to read.
func waits(fd int) bool {
	var st unix.Stat_t
	if unix.Fstat(fd, &st) != nil || st.Mode&unix.S_IFMT == unix.S_IFREG || st.Mode&unix.S_IFMT == unix.S_IFBLK {
		return false
	}
	flags, err := unix.FcntlInt(uintptr(fd), unix.F_GETFL, 0)
	return err == nil && flags&unix.O_NONBLOCK == 0
}

func readVector(th *object.Thread, fd int, buffers object.Value) (int, error) {
	return fillBuffers(th, buffers, func(n int) (object.Value, error) { return readDescriptor(th, fd, n) })
}

// fillBuffers reads as much as bytearrays hold, and returns how much that was.
func fillBuffers(th *object.Thread, buffers object.Value, read func(n int) (object.Value, error)) (int, error) {
	list, err := object.Elements(th, buffers)
	if err != nil {
		return 0, err
	}
	var dst []*object.ByteArray
	total := 0
	for _, v := range list {
		b, ok := v.AsByteArray()
		if !ok {
			return 0, object.Errorf(object.TypeError, "a read-write bytes-like object is required, not '%s'", v.Type().Name())
		}
		dst = append(dst, b)
		total += b.Len(th)
	}
	v, err := read(total)
	if err != nil {
		return 0, err
	}
	data, _ := v.AsBytes()
	n := len(data)
	for _, b := range dst {
		err := b.Change(th, func(p []byte) ([]byte, error) {
			data = data[copy(p, data):]
			return p, nil
		})
		if err != nil {
			return 0, err
		}
	}
	return n, nil
}

func writeVector(th *object.Thread, fd int, buffers object.Value) (int, error) {
	all, err := joinBuffers(th, buffers)
	if err != nil {
		return 0, err
	}
	return writeDescriptor(th, fd, all)
}

// joinBuffers returns the bytes of several objects.
func joinBuffers(th *object.Thread, buffers object.Value) ([]byte, error) {
	list, err := object.Elements(th, buffers)
	if err != nil {
		return nil, err
	}
	var all []byte
	for _, v := range list {
		b, ok := native.BytesLike(th, v)
		if !ok {
			return nil, object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", v.Type().Name())
		}
		all = append(all, b...)
	}
	return all, nil
}
