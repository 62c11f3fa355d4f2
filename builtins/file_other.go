//go:build !unix

package builtins

import (
	"os"
	"syscall"
)

// On systems that are not POSIX a descriptor is the system's own handle of the file.

const closeOnExec = syscall.O_CLOEXEC

func kindOf(fd int) (fileKind, error) {
	if term := isTerminal(fd); term {
		return characterDevice, nil
	}
	if _, err := syscall.Seek(syscall.Handle(fd), 0, 1); err != nil {
		return otherFile, nil
	}
	return regularFile, nil
}

// isFile can't tell: a file that is read again while output to it is pending has
// to be flushed or closed by the script.
func isFile(int, os.FileInfo) bool { return false }

func readDescriptor(fd int, p []byte) (int, error)  { return syscall.Read(syscall.Handle(fd), p) }
func writeDescriptor(fd int, p []byte) (int, error) { return syscall.Write(syscall.Handle(fd), p) }
func truncateDescriptor(fd int, size int64) error   { return syscall.Ftruncate(syscall.Handle(fd), size) }

func seekDescriptor(fd int, offset int64, whence int) (int64, error) {
	return syscall.Seek(syscall.Handle(fd), offset, whence)
}

func fileOf(fd int) *os.File { return os.NewFile(uintptr(fd), "") }
