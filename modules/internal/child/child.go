// Package child starts the programs that scripts run, and waits for them.
//
// A child is reaped as soon as it ends, by a goroutine that is parked in Go's poller until then
// (Linux: on a pidfd) or blocks in wait4 (elsewhere): there are no zombies. On Linux that begins a millisecond after the
// start, unless the thread that waits for the child reaps it by then. Its status is kept until
// the script asks for it. When the interpreter closes, the children that still run are
// killed, and those that lead a process group with it.
package child

import (
	"os"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
)

// Spec says what to start. It is for systems with fork and exec.
type Spec struct {
	// Paths are the files to try, in order: the first that can be executed is.
	Paths []string
	Args  []string
	Env   []string
	Dir   string // empty: the current one
	// Files are the child's descriptors and the ones of this process that they are
	// copies of. Standard streams that are missing are the interpreter's own, unless they are in Closed.
	Files  map[int]int
	Closed []int
	// CloseOthers keeps all other descriptors from the child; else it gets those that are inheritable.
	CloseOthers bool
	// IgnoreSignals has the child ignore SIGPIPE and SIGXFSZ.
	IgnoreSignals bool
	NewSession    bool
	Group         int  // the process group to join, 0 for one of its own; -1 for this process's
	UID, GID      *int // nil: this process's
	Groups        []int
	SetGroups     bool
	Umask         int // -1: this process's
}

// Inherit stands in Spec.Files for the interpreter's own standard stream.
const Inherit = -1

// SameAsOutput stands in Spec.Files for what the child's standard output is.
const SameAsOutput = -2

// StartError is why a child could not be started.
type StartError struct {
	Errno syscall.Errno
	Step  Step
}

// Step is what failed.
type Step uint8

// What can fail.
const (
	Setup Step = iota // before the program was looked for
	Chdir
	Exec
)

// Error returns the system's message.
func (e *StartError) Error() string { return e.Errno.Error() }

// Unwrap returns the error number.
func (e *StartError) Unwrap() error { return e.Errno }

// Child is a process that was started.
type Child struct {
	Pid       int
	group     int // the process group it was started in
	leads     bool
	inGroup   bool // it was started in this process's group
	start     time.Time
	all       *Children
	done      chan struct{} // closed when it has been reaped
	unwatched *unwatched    // nil if it has had a watcher from the start; never changed after that

	mu       sync.Mutex // guards the fields below; held while the process is signalled or reaped
	waiters  park.List
	exited   bool
	status   Status
	told     bool // the script has sent it SIGINT
	released bool // the script knows the status, or asked another way: see Collect
	copies   []*copier
}

// Status is how a process ended: its code, or minus the signal; Raw as wait4 gave it. Usage is what it
// has used, nil if that is not known.
type Status struct {
	Code  int
	Raw   int
	Usage *syscall.Rusage
}

// Children are the processes that an interpreter's scripts have started.
type Children struct {
	mu     sync.Mutex // guards the fields below; taken after a Child's lock, never before
	byPid  map[int]*Child
	anyone park.List // threads that wait for any child

	glancing atomic.Int32 // threads that wait in the kernel

	// starting is held for reading while a child is started, and for writing where the
	// process ignores signals meanwhile.
	starting sync.RWMutex
}

type key struct{}

// Of returns the interpreter's children.
func Of(rt *object.Runtime) *Children {
	created := false
	c := rt.State(key{}, func() any {
		created = true
		return &Children{byPid: map[int]*Child{}}
	}).(*Children)
	if created {
		rt.OnClose(c.close)
	}
	return c
}

// add lists a child that was just started.
func (cs *Children) add(c *Child) {
	cs.mu.Lock()
	cs.byPid[c.Pid] = c
	cs.mu.Unlock()
}

// forget takes a child off the list; c.mu is held.
func (cs *Children) forget(c *Child) {
	cs.mu.Lock()
	if cs.byPid[c.Pid] == c {
		delete(cs.byPid, c.Pid)
	}
	cs.mu.Unlock()
}

// list returns the children whose status was not collected.
func (cs *Children) list() []*Child {
	cs.mu.Lock()
	defer cs.mu.Unlock()
	all := make([]*Child, 0, len(cs.byPid))
	for _, c := range cs.byPid {
		all = append(all, c)
	}
	return all
}

// Find returns the child with the number, nil if there is none, or its status was collected.
func (cs *Children) Find(pid int) *Child {
	cs.mu.Lock()
	defer cs.mu.Unlock()
	return cs.byPid[pid]
}

// killTime is how long close waits for a process that was killed.
const killTime = 5 * time.Second

// close kills the children that run, and waits until they are reaped.
func (cs *Children) close() {
	all := cs.list()
	for _, c := range all {
		c.mu.Lock()
		if !c.exited {
			c.kill()
		}
		for _, k := range c.copies {
			defer k.stop()
		}
		c.mu.Unlock()
	}
	late := time.After(killTime)
	for _, c := range all {
		select {
		case <-c.done:
		case <-late:
			return
		}
	}
}

// finish records the end of the process. c.mu is held, and released.
func (c *Child) finish(s Status) {
	c.exited, c.status = true, s
	copies := c.copies
	c.mu.Unlock()
	for _, k := range copies { // what it printed comes before whoever waits for it goes on
		k.drain()
	}
	c.mu.Lock()
	chain := c.waiters.Take(-1)
	released := c.released
	close(c.done)
	c.mu.Unlock()
	chain.Grant()
	if released {
		c.all.forget(c)
		return
	}
	c.all.mu.Lock()
	chain = c.all.anyone.Take(-1)
	c.all.mu.Unlock()
	chain.Grant()
}

// ended reports whether the process has ended and all that it printed has been passed on.
func (c *Child) ended() bool {
	select {
	case <-c.done:
		return true
	default:
		return false
	}
}

// Poll returns how the process ended; ok is false while it runs.
func (c *Child) Poll() (s Status, ok bool) {
	if !c.ended() {
		return s, false
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.status, true
}

// Wait blocks the thread until the process has ended, or until the deadline, when it
// returns false; a zero deadline is none. Where Ctrl-C has ended it the thread has handled that, too.
func (c *Child) Wait(th *object.Thread, deadline time.Time) (bool, error) {
	ended, err := c.wait(th, deadline)
	if err == nil && ended {
		err = c.awaitInterrupt(th)
	}
	return ended, err
}

func (c *Child) wait(th *object.Thread, deadline time.Time) (bool, error) {
	c.glance(deadline)
	if c.ended() {
		return true, nil
	}
	w := park.New(th, park.Reason{Kind: "child process", External: true}, deadline)
	c.mu.Lock()
	if c.ended() {
		c.mu.Unlock()
		return true, nil
	}
	return c.waiters.Block(&c.mu, w)
}

// Collect takes the status: from now on the process is unknown to Find and WaitAny. It
// returns false if that was done before.
func (c *Child) Collect() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.released {
		return false
	}
	c.released = true
	c.all.forget(c)
	return true
}

// Abandon is for a child that no script can ask about any more: it is still reaped, and
// killed when the interpreter closes.
func (c *Child) Abandon() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.released {
		return
	}
	c.released = true
	if c.exited {
		c.all.forget(c)
	}
}

// Signal sends the process a signal, unless it has ended.
func (c *Child) Signal(sig syscall.Signal) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.exited {
		return nil
	}
	c.told = c.told || sig == syscall.SIGINT
	return c.send(sig)
}

// WaitAny blocks the thread until one of the children has ended whose process group is
// group, or any if group is 0; nil means that there are none to wait for. Without block it
// returns nil and true if all of them run.
func (cs *Children) WaitAny(th *object.Thread, group int, block bool) (c *Child, running bool, err error) {
	for {
		w := park.New(th, park.Reason{Kind: "child process", External: true}, time.Time{})
		cs.mu.Lock()
		c, running = cs.oneEnded(group)
		if c != nil || !running || !block {
			cs.mu.Unlock()
			if c != nil && block {
				err = c.awaitInterrupt(th)
			}
			return c, running, err
		}
		if _, err := cs.anyone.Block(&cs.mu, w); err != nil {
			return nil, true, err
		}
	}
}

// oneEnded looks for a child that has ended; running tells whether there are others. cs.mu is held.
func (cs *Children) oneEnded(group int) (found *Child, running bool) {
	for _, c := range cs.byPid {
		switch {
		case group != 0 && c.group != group:
		case c.ended():
			return c, running
		default:
			running = true
		}
	}
	return nil, running
}

// streamOf returns the file that is a host's stream, nil if that is something else.
func streamOf(stream any) *os.File {
	f, _ := stream.(*os.File)
	return f
}
