package child

import (
	"os"
	"runtime"
	"syscall"
	"time"

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

// grace is how long a child goes unwatched. Most often a thread waits for it by then, and does so in the kernel: that
// is cheaper than a wait that Go's scheduler is part of.
const grace = time.Millisecond

// patience is how long a thread waits in the kernel, where no interrupt reaches it.
const patience = 2 * time.Millisecond

// manyGlance is how many threads of the system may wait so at once.
const manyGlance = 16

// unwatched is a child that has no watcher so far.
type unwatched struct {
	pidfd int
	timer *time.Timer // starts the watcher
}

// watch has the process reaped when it ends.
func (c *Child) watch(pidfd int) {
	if pidfd < 0 {
		c.startWatcher(pidfd)
		return
	}
	c.unwatched = &unwatched{pidfd, time.AfterFunc(grace, func() { c.startWatcher(pidfd) })}
}

// glance waits a moment for a process that is not watched so far, and then has it watched.
func (c *Child) glance(deadline time.Time) {
	u := c.unwatched
	if u == nil || !u.timer.Stop() {
		return
	}
	defer c.all.glancing.Add(-1)
	if c.all.glancing.Add(1) > manyGlance {
		c.startWatcher(u.pidfd)
		return
	}
	end := time.Now().Add(patience)
	if !deadline.IsZero() && deadline.Before(end) {
		end = deadline
	}
	for left := time.Until(end); left > 0; left = time.Until(end) {
		ts := unix.NsecToTimespec(int64(left))
		n, err := unix.Ppoll([]unix.PollFd{{Fd: int32(u.pidfd), Events: unix.POLLIN}}, &ts, nil)
		if n > 0 && c.tryReap() {
			unix.Close(u.pidfd)
			return
		}
		if err != nil && err != unix.EINTR {
			break
		}
	}
	c.startWatcher(u.pidfd)
}

func (c *Child) startWatcher(pidfd int) {
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
