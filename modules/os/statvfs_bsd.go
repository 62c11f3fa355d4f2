//go:build darwin || freebsd

package os

import "golang.org/x/sys/unix"

// statvfsFields are those of a statvfs_result.
func statvfsFields(fs *unix.Statfs_t) []uint64 {
	return []uint64{
		uint64(fs.Iosize), uint64(fs.Bsize), uint64(fs.Blocks), uint64(fs.Bfree), uint64(fs.Bavail), uint64(fs.Files), uint64(fs.Ffree), uint64(fs.Ffree),
		uint64(fs.Flags) & (unix.MNT_RDONLY | unix.MNT_NOSUID), 255, uint64(uint32(fs.Fsid.Val[0])),
	}
}
