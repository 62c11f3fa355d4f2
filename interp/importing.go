package interp

import (
	"time"

	"github.com/starling-lang/starling/interp/object"
)

// importing is a module that is being imported or loaded.
type importing struct {
	owner  *object.Thread
	module *object.Module // and err: read when done is closed
	err    error
	done   chan struct{}
}

// OwnerID returns the ID of the thread that loads the module: others wait for it.
func (p *importing) OwnerID() int64 { return p.owner.ID }

// mayAwait notes that th waits for p, unless it would wait for itself: p's loader
// is th, or waits in turn for what th is loading. in.mu is held.
func (in *Interp) mayAwait(th *object.Thread, p *importing) bool {
	for q := p; q != nil && !q.isDone(); q = in.awaits[q.owner] {
		if q.owner == th {
			return false
		}
	}
	in.awaits[th] = p
	return true
}

func (p *importing) isDone() bool {
	select {
	case <-p.done:
		return true
	default:
		return false
	}
}

// await waits until the thread that loads p has done so; mayAwait allowed it.
func (in *Interp) await(th *object.Thread, p *importing, kind string) (*object.Module, error) {
	defer func() {
		in.mu.Lock()
		delete(in.awaits, th)
		in.mu.Unlock()
	}()
	w := &object.Waiting{Kind: kind, Owner: p, Since: time.Now(), Site: th.Site(), Done: p.done}
	outer := th.SetWaiting(w)
	th.Runtime.Announce(object.ThreadBlocks, th, w)
	defer func() {
		th.Runtime.Announce(object.ThreadResumes, th, w)
		th.SetWaiting(outer)
	}()
	woken := make(chan struct{}, 1)
	wake := func() {
		select {
		case woken <- struct{}{}:
		default:
		}
	}
	old := th.SwapWake(&wake)
	defer th.SwapWake(old)
	for {
		if th.Requests()&^object.RequestStep != 0 {
			if err := th.Safepoint(); err != nil {
				return nil, err
			}
		}
		if p.isDone() {
			return p.module, p.err
		}
		asleep := th.Runtime.Asleep(w)
		select {
		case <-p.done:
		case <-woken:
		}
		if asleep {
			th.Runtime.Woken(w)
		}
	}
}
