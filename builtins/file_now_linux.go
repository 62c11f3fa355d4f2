package builtins

import "golang.org/x/sys/unix"

// ReadNow reads what there is to read from a descriptor, whatever mode that is in. ok is false if there
// is nothing at the moment, or the system can't read that descriptor without waiting.
func ReadNow(fd int, p []byte) (n int, ok bool, err error) {
	return now(unix.Preadv2(fd, [][]byte{p}, -1, unix.RWF_NOWAIT))
}

// WriteNow writes what a descriptor takes without waiting. ok is false if that is nothing at the
// moment, or the system can't write to that descriptor without waiting.
func WriteNow(fd int, p []byte) (n int, ok bool, err error) {
	return now(unix.Pwritev2(fd, [][]byte{p}, -1, unix.RWF_NOWAIT))
}

// now tells the errors that mean that the call has to be made in another way.
func now(n int, err error) (int, bool, error) {
	switch err {
	case unix.EAGAIN, unix.EOPNOTSUPP, unix.ENOSYS, unix.EINVAL, unix.EINTR:
		return 0, false, nil
	}
	return max(n, 0), true, err
}
