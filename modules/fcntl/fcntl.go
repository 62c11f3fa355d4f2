// Package fcntl is Python's fcntl module: locks on files, and the calls fcntl and ioctl of the system.
//
// A call that waits for a lock asks for it again and again, with pauses in which the thread is
// parked: the system has no event for a lock, and a call that waits in it can't be interrupted without signals. So
// locks that wait for each other in a circle are not found to do so (EDEADLK).
package fcntl

import (
	"syscall"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/fileno"
	"github.com/starling-lang/starling/modules/internal/park"
)

// Module declares the module.
func Module() *native.Module {
	m := &native.Module{
		Name: "fcntl", Doc: "Locks on files, and the system's calls for settings of files and devices.",
		Funcs: []*object.Native{
			native.Def("fcntl(fd, cmd, arg=0, /)", native.Fixed(control), `
Perform a command (F_GETFL, F_SETFD ...) on a file: a descriptor or an object with fileno().

arg is an int, and the result then is one; or bytes, of which the result is a copy that the
system may have changed.

	>>> import os
	>>> r, w = os.pipe()
	>>> fcntl.fcntl(r, fcntl.F_GETFD) == fcntl.FD_CLOEXEC
	True`),
			native.Def("ioctl(fd, request, arg=0, mutate_flag=True, /)", native.Fixed(device), `
Perform a request on a device.

arg is an int, bytes, or a bytearray. The result is the system's for an int, and for a
bytearray, which is changed in place; else it is a changed copy of the bytes.`),
			native.Def("flock(fd, operation, /)", native.Fixed(flock), `
Lock a whole file: LOCK_SH, LOCK_EX or LOCK_UN, with LOCK_NB for BlockingIOError instead of a wait.`),
			native.Def("lockf(fd, cmd, len=0, start=0, whence=0, /)", native.Fixed(lockf), `
Lock len bytes of a file from start on, for this process: LOCK_SH, LOCK_EX or LOCK_UN, with
LOCK_NB for an OSError instead of a wait. 0 bytes reach to the end; whence is that of seek.`),
		},
	}
	for _, c := range constants {
		m.Consts = append(m.Consts, native.Constant{Name: c.name, Value: object.Int(c.value)})
	}
	return m
}

// number is a constant of the module.
type number struct {
	name  string
	value int64
}

// maxBytes is the longest bytes argument: the system is not told how long the one it
// gets is, so there is room for any that it knows.
const maxBytes = 1024

// space copies data to where the system may write.
func space(data string) []byte {
	b := make([]byte, max(len(data)+1, maxBytes))
	copy(b, data)
	return b
}

// patiently repeats what fails because of another's lock.
func patiently(th *object.Thread, wait bool, try func() error) error {
	for pause := time.Millisecond; ; pause = min(2*pause, 20*time.Millisecond) {
		err := try()
		switch {
		case err == syscall.EINTR:
			pause = 0
		case !wait || err != syscall.EAGAIN && err != syscall.EACCES:
			return object.OSErrorFrom(err, "")
		}
		if err := park.Sleep(th, pause); err != nil {
			return err
		}
		pause = max(pause, time.Millisecond)
	}
}

// bits converts an int as C does: what is beyond 32 bits is lost.
func bits(th *object.Thread, v object.Value) (int32, error) {
	i, err := object.Index(th, v)
	if err != nil {
		return 0, err
	}
	n, b, _ := i.AsInt()
	if b != nil {
		n = int64(b.Uint64())
		if b.Sign() < 0 {
			n = -n
		}
	}
	return int32(n), nil
}

// bytesOf returns the bytes of a str or a bytes-like object.
func bytesOf(th *object.Thread, v object.Value) (string, bool) {
	if s, ok := v.AsStr(); ok {
		return s, true
	}
	return object.BytesLike(th, v)
}

func control(th *object.Thread, a []object.Value) (object.Value, error) {
	fd, err := fileno.Of(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	cmd, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if cmd != int(int32(cmd)) {
		return object.Value{}, object.Errorf(object.OverflowError, "Python int too large to convert to C int")
	}
	data, ok := bytesOf(th, a[2])
	if !ok {
		n, err := bits(th, a[2])
		if err != nil {
			return object.Value{}, err
		}
		result := 0
		err = patiently(th, false, func() (err error) {
			result, err = fcntlInt(fd, cmd, n)
			return err
		})
		return object.Int(int64(result)), err
	}
	if len(data) > maxBytes {
		return object.Value{}, object.Errorf(object.ValueError, "fcntl string arg too long")
	}
	b := space(data)
	cmd, wait := withoutWait(cmd)
	if err := patiently(th, wait, func() error { return fcntlBytes(fd, cmd, b) }); err != nil {
		return object.Value{}, err
	}
	return object.BytesValue(string(b[:len(data)])), nil
}

// firstAddress is the lowest number that can be an address in a process.
const firstAddress = 1 << 16

func device(th *object.Thread, a []object.Value) (object.Value, error) {
	fd, err := fileno.Of(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	request, err := bits(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	mutate, err := object.Truth(th, a[3])
	if err != nil {
		return object.Value{}, err
	}
	if data, ok := bytesOf(th, a[2]); ok {
		return deviceBytes(th, fd, uint32(request), data, a[2], mutate)
	}
	n, err := bits(th, a[2])
	if err != nil {
		return object.Value{}, err
	}
	result := 0
	err = patiently(th, false, func() (err error) {
		result, err = ioctlInt(fd, uint32(request), n)
		return err
	})
	return object.Int(int64(result)), err
}

// deviceBytes is ioctl with bytes.
func deviceBytes(th *object.Thread, fd int, request uint32, data string, arg object.Value, mutate bool) (object.Value, error) {
	dst, mutable := arg.AsByteArray()
	if len(data) > maxBytes && !(mutable && mutate) {
		return object.Value{}, object.Errorf(object.ValueError, "ioctl string arg too long")
	}
	b, result := space(data), 0
	err := patiently(th, false, func() (err error) {
		result, err = ioctlBytes(fd, request, b)
		return err
	})
	if err != nil {
		return object.Value{}, err
	}
	if !mutable || !mutate {
		return object.BytesValue(string(b[:len(data)])), nil
	}
	err = dst.Change(th, func(old []byte) ([]byte, error) {
		copy(old, b[:len(data)])
		return old, nil
	})
	return object.Int(int64(result)), err
}

func flock(th *object.Thread, a []object.Value) (object.Value, error) {
	fd, err := fileno.Of(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	op, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	return object.None, patiently(th, op&lockNB == 0, func() error { return flockNow(fd, op|lockNB) })
}

func lockf(th *object.Thread, a []object.Value) (object.Value, error) {
	fd, err := fileno.Of(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	var n [4]int
	for i, v := range a[1:5] {
		if n[i], err = object.IndexInt(th, v, object.OverflowError); err != nil {
			return object.Value{}, err
		}
	}
	r := region{length: int64(n[1]), start: int64(n[2]), whence: int16(n[3])}
	switch cmd := n[0]; {
	case cmd == lockUN:
		r.kind = unlocked
	case cmd&lockSH != 0:
		r.kind = readLock
	case cmd&lockEX != 0:
		r.kind = writeLock
	default:
		return object.Value{}, object.Errorf(object.ValueError, "unrecognized lockf argument")
	}
	return object.None, patiently(th, n[0]&lockNB == 0, func() error { return r.lockNow(fd) })
}

// region is a part of a file, and how to lock it.
type region struct {
	kind, whence  int16
	start, length int64
}
