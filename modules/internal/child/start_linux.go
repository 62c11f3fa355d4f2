package child

import (
	"os"
	"runtime"
	"syscall"

	"golang.org/x/sys/unix"
)

const descriptorFolder = "/proc/self/fd"

// forkExec starts a program; pidfd is -1 where the kernel has none.
func forkExec(path string, args []string, attr *syscall.ProcAttr) (pid, pidfd int, err error) {
	sys := *attr.Sys
	sys.PidFD = &pidfd
	pidfd = -1
	a := *attr
	a.Sys = &sys
	pid, err = syscall.ForkExec(path, args, &a)
	return pid, pidfd, err
}

// watch has the process reaped when it ends.
func (c *Child) watch(pidfd int) {
	if pidfd >= 0 && unix.SetNonblock(pidfd, true) == nil { // which makes Go's poller take it
		go c.watchDescriptor(os.NewFile(uintptr(pidfd), "pidfd"))
		return
	}
	if pidfd >= 0 {
		unix.Close(pidfd)
	}
	go c.block()
}

// watchDescriptor waits until the pidfd says that the process has ended.
func (c *Child) watchDescriptor(f *os.File) {
	defer f.Close()
	conn, err := f.SyscallConn()
	if err == nil {
		err = conn.Read(func(uintptr) bool { return c.tryReap() })
	}
	if err != nil {
		c.block()
	}
}

// waitWithoutReaping blocks until the process has ended.
func waitWithoutReaping(pid int) error {
	for {
		err := unix.Waitid(unix.P_PID, pid, nil, unix.WEXITED|unix.WNOWAIT, nil)
		if err != unix.EINTR {
			return err
		}
	}
}

// withUmask runs f on a thread of the system with an umask of its own, which the
// child gets.
func withUmask(mask int, f func()) error {
	failed := make(chan error)
	go func() {
		runtime.LockOSThread() // for good: the thread ends with the goroutine
		if err := unix.Unshare(unix.CLONE_FS); err != nil {
			failed <- &StartError{Errno: errnoOf(err)}
			return
		}
		unix.Umask(mask)
		f()
		failed <- nil
	}()
	return <-failed
}
