//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package fcntl

import "github.com/starling-lang/starling/interp/object"

const (
	lockSH    = 1
	lockEX    = 2
	lockNB    = 4
	lockUN    = 8
	readLock  = 0
	writeLock = 1
	unlocked  = 2
)

var constants []number

func unsupported() error {
	return object.Errorf(object.NotImplementedError, "fcntl is not available on this platform")
}

func fcntlInt(int, int, int32) (int, error) { return 0, unsupported() }

func fcntlBytes(int, int, []byte) error { return unsupported() }

func ioctlInt(int, uint32, int32) (int, error) { return 0, unsupported() }

func ioctlBytes(int, uint32, []byte) (int, error) { return 0, unsupported() }

func flockNow(int, int) error { return unsupported() }

func (r *region) lockNow(int) error { return unsupported() }

func withoutWait(cmd int) (int, bool) { return cmd, false }
