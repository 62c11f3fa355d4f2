//go:build unix && !linux

package child

import (
	"syscall"
	"time"

	"github.com/starling-lang/starling/interp/object"
)

const descriptorFolder = "/dev/fd"

func forkExec(path string, args []string, attr *syscall.ProcAttr) (pid, pidfd int, err error) {
	pid, err = syscall.ForkExec(path, args, attr)
	return pid, -1, err
}

// watch has the process reaped when it ends.
func (c *Child) watch(int) { go c.await() }

func (c *Child) glance(time.Time) {}

// await reaps the process itself: not all of these systems can wait without that.
func (c *Child) await() {
	var ws syscall.WaitStatus
	var usage syscall.Rusage
	for {
		_, err := syscall.Wait4(c.Pid, &ws, 0, &usage)
		if err == syscall.EINTR {
			continue
		}
		c.mu.Lock()
		if c.exited {
			c.mu.Unlock()
			return
		}
		s := Status{}
		if err == nil {
			s = statusOf(ws, &usage)
		}
		c.finish(s)
		return
	}
}

func waitWithoutReaping(int) error { return syscall.ENOSYS }

// withUmask refuses: here all threads of a process share their umask.
func withUmask(int, func()) error {
	return object.Errorf(object.NotImplementedError, "umask is not available on this platform: it would change that of the whole process")
}

// unwatched is a child without a watcher: there are none here.
type unwatched struct{}
