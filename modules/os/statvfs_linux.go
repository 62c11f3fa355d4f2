package os

import (
	"unsafe"

	"golang.org/x/sys/unix"
)

// validFlags is the bit by which the kernel says that it has filled the flags in.
const validFlags = 0x20

// statvfsFields are those of a statvfs_result.
func statvfsFields(fs *unix.Statfs_t) []uint64 {
	size := uint64(fs.Frsize)
	if size == 0 {
		size = uint64(fs.Bsize)
	}
	return []uint64{
		uint64(fs.Bsize), size, fs.Blocks, fs.Bfree, fs.Bavail, fs.Files, fs.Ffree, fs.Ffree,
		uint64(fs.Flags) &^ validFlags, uint64(fs.Namelen), *(*uint64)(unsafe.Pointer(&fs.Fsid)),
	}
}

func statvfsNumbers() map[string]int64 {
	return map[string]int64{
		"ST_RDONLY": unix.ST_RDONLY, "ST_NOSUID": unix.ST_NOSUID, "ST_NODEV": unix.ST_NODEV, "ST_NOEXEC": unix.ST_NOEXEC, "ST_SYNCHRONOUS": unix.ST_SYNCHRONOUS,
		"ST_MANDLOCK": unix.ST_MANDLOCK, "ST_WRITE": 128, "ST_APPEND": 256, "ST_NOATIME": unix.ST_NOATIME, "ST_NODIRATIME": unix.ST_NODIRATIME, "ST_RELATIME": unix.ST_RELATIME,
	}
}
