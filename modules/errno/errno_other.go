//go:build !unix

package errno

import "syscall"

// table lists the errors that Go knows on every system.
func table() []entry {
	return []entry{
		{"EPERM", int(syscall.EPERM)}, {"ENOENT", int(syscall.ENOENT)}, {"EINTR", int(syscall.EINTR)}, {"EIO", int(syscall.EIO)},
		{"EBADF", int(syscall.EBADF)}, {"EAGAIN", int(syscall.EAGAIN)}, {"ENOMEM", int(syscall.ENOMEM)}, {"EACCES", int(syscall.EACCES)},
		{"EEXIST", int(syscall.EEXIST)}, {"ENOTDIR", int(syscall.ENOTDIR)}, {"EISDIR", int(syscall.EISDIR)}, {"EINVAL", int(syscall.EINVAL)},
		{"EMFILE", int(syscall.EMFILE)}, {"ENOSPC", int(syscall.ENOSPC)}, {"EPIPE", int(syscall.EPIPE)}, {"ENOSYS", int(syscall.ENOSYS)},
		{"ENOTEMPTY", int(syscall.ENOTEMPTY)}, {"ETIMEDOUT", int(syscall.ETIMEDOUT)}, {"ECONNREFUSED", int(syscall.ECONNREFUSED)},
	}
}
