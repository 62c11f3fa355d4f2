package child

import (
	"syscall"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/signals"
)

// awaitInterrupt has the thread handle the Ctrl-C that has ended the process before it goes on. The system sends that to both at once, and
// that the child has ended may well be known before Go tells of our own signal.
func (c *Child) awaitInterrupt(th *object.Thread) error {
	if !c.interrupted() {
		return nil
	}
	return signals.AwaitInterrupt(th, c.start)
}

// interrupted reports whether the process has ended by a SIGINT that may have been meant for its whole group. Shells and others
// make 130 of it.
func (c *Child) interrupted() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.inGroup && !c.told && (c.status.Code == -int(syscall.SIGINT) || c.status.Code == 128+int(syscall.SIGINT))
}
