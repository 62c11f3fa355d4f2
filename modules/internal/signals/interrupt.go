package signals

import (
	"syscall"
	"time"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
)

// interruptTime is how long after one process the terminal's Ctrl-C may reach another, on a machine that is busy.
const interruptTime = 250 * time.Millisecond

// AwaitInterrupt is for a thread that has seen a process of its group, started at the time start, end by SIGINT. Ctrl-C sends that to the
// whole group: it waits until ours has come, too, and its handler was called. It waits in vain where someone has interrupted only the
// other process.
func AwaitInterrupt(th *object.Thread, start time.Time) error {
	s := For(th.Runtime)
	s.mu.Lock()
	h := s.handlers[syscall.SIGINT]
	due := s.watched.Has(syscall.SIGINT) && !isNumber(h, Default) && !isNumber(h, Ignore)
	came := s.interrupted.After(start) && time.Since(s.interrupted) < interruptTime
	if !th.Main || !due || came {
		s.mu.Unlock()
		return th.Safepoint()
	}
	w := park.New(th, park.Reason{Kind: "signal", External: true}, time.Now().Add(interruptTime))
	_, err := s.pausers.Block(&s.mu, w)
	return err
}
