//go:build unix

package builtins

import (
	"os"
	"syscall"
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
