//go:build unix

package builtins

import (
	"os"
	"syscall"

	"golang.org/x/sys/unix"
)

const closeOnExec = syscall.O_CLOEXEC

func kindOf(fd int) (fileKind, error) {
	var st syscall.Stat_t
	if err := syscall.Fstat(fd, &st); err != nil {
		return 0, err
	}
	switch st.Mode & syscall.S_IFMT {
	case syscall.S_IFREG, syscall.S_IFBLK:
		return regularFile, nil
	case syscall.S_IFDIR:
		return directory, nil
	case syscall.S_IFCHR:
		return characterDevice, nil
	}
	return otherFile, nil
}

// isFile reports whether a descriptor is open on the file.
func isFile(fd int, file os.FileInfo) bool {
	st, ok := file.Sys().(*syscall.Stat_t)
	var own syscall.Stat_t
	return ok && syscall.Fstat(fd, &own) == nil && own.Dev == st.Dev && own.Ino == st.Ino
}

func readDescriptor(fd int, p []byte) (int, error)  { return syscall.Read(fd, p) }
func writeDescriptor(fd int, p []byte) (int, error) { return syscall.Write(fd, p) }
func truncateDescriptor(fd int, size int64) error   { return syscall.Ftruncate(fd, size) }

func seekDescriptor(fd int, offset int64, whence int) (int64, error) {
	return syscall.Seek(fd, offset, whence)
}

// fileOf makes the file of a script's descriptor. One that does not block stays so: Go would wait
// for it instead, if it saw that.
func fileOf(fd int) *os.File {
	flags, err := unix.FcntlInt(uintptr(fd), unix.F_GETFL, 0)
	if err != nil || flags&unix.O_NONBLOCK == 0 || syscall.SetNonblock(fd, false) != nil {
		return os.NewFile(uintptr(fd), "")
	}
	f := os.NewFile(uintptr(fd), "")
	_ = syscall.SetNonblock(fd, true) // as it was
	return f
}
