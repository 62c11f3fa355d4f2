//go:build !unix

package child

import (
	"syscall"
	"time"

	"github.com/starling-lang/starling/interp/object"
)

// Start refuses: there is no fork and exec.
func Start(*object.Thread, *Spec) (*Child, error) {
	return nil, object.Errorf(object.NotImplementedError, "starting processes is not available on this platform")
}

func (c *Child) send(syscall.Signal) error { return syscall.ENOSYS }

func (c *Child) kill() {}

func (c *Child) glance(time.Time) {}

// Changed returns 0: nothing can have happened.
func (c *Child) Changed(int) int { return 0 }

func readNow(int, []byte) (int, error) { return 0, syscall.ENOSYS }

// unwatched is a child without a watcher: there are none here.
type unwatched struct{}
