// Package poller lets script threads wait for file descriptors: until one can be
// read from or written to, the deadline passes, or a request ends the wait.
//
// A waiting thread is a parked goroutine, not a blocked thread of the system: each interpreter
// has one queue of the kernel (epoll, kqueue), filled when a thread is about to wait and read by one goroutine,
// which is itself parked in Go's own poller while nothing happens.
//
// Waking up is a hint. The descriptor may have been read by another thread meanwhile, or
// closed, or its number taken by another file: whoever waits tries again and, if need be, waits again. So the
// operations tried must not block by themselves (MSG_DONTWAIT, O_NONBLOCK).
//
// [FD] adds ownership: a descriptor that can be closed while threads wait for it or use it, and
// that is closed with the interpreter at the latest.
package poller

import (
	"sync"
	"time"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
)

// Events are what to wait for, in the bits of poll(2). What Linux knows beyond
// the three here (POLLRDHUP, POLLRDBAND …) may be waited for too.
type Events uint32

// The events that every system has.
const (
	Read     Events = 0x1
	Priority Events = 0x2
	Write    Events = 0x4
	// always wakes, as in poll(2), whether it was asked for or not: POLLERR and POLLHUP.
	always Events = 0x18
)

// Interest is what to wait for on a descriptor.
type Interest struct {
	FD     int
	Events Events
}

// Poller is an interpreter's queue of descriptors that threads wait for.
type Poller struct {
	mu      sync.Mutex // guards the fields below, and all watches
	queue   *queue     // nil until the first wait, and after the interpreter has closed
	ended   chan struct{}
	closed  bool
	entries []*entry // by descriptor; nil for one that none waits for so far

	owned sync.Mutex // guards fds
	fds   map[*FD]struct{}
}

// entry is a descriptor's list of watches.
type entry struct {
	head  *watch
	armed Events // at least what the watches want
}

// watch is one descriptor of a Wait.
type watch struct {
	wait       *Wait
	entry      *entry
	events     Events
	next, prev *watch
}

// Wait is a thread's wait for descriptors, prepared by Arm.
type Wait struct {
	p       *Poller
	w       *park.Waiter
	one     [1]watch // the usual number
	watches []watch
	pending bool // in the lists of the entries; guarded by the poller's lock
}

type key struct{}

// Of returns the interpreter's poller.
func Of(rt *object.Runtime) *Poller {
	created := false
	p := rt.State(key{}, func() any {
		created = true
		return &Poller{fds: map[*FD]struct{}{}}
	}).(*Poller)
	if created {
		rt.OnClose(p.close)
	}
	return p
}

// WaitFor blocks the thread until one of the descriptors may be ready, or until the
// deadline, when it returns false; a zero deadline is none.
func (p *Poller) WaitFor(th *object.Thread, r park.Reason, deadline time.Time, in ...Interest) (bool, error) {
	w, err := p.Arm(th, r, deadline, in...)
	if err != nil {
		return false, err
	}
	return w.Wait()
}

// Arm prepares a wait that Wait completes: from now on it notices what happens to the
// descriptors. One that is not open is an error, and one that is always ready, such as a file's, ends the
// wait at once.
func (p *Poller) Arm(th *object.Thread, r park.Reason, deadline time.Time, in ...Interest) (*Wait, error) {
	r.External = true
	w := &Wait{p: p, w: park.New(th, r, deadline)}
	w.watches = w.one[:0]
	if len(in) > 1 {
		w.watches = make([]watch, 0, len(in))
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if err := p.start(); err != nil {
		return nil, object.OSErrorFrom(err, "")
	}
	w.pending = true
	for _, i := range in {
		ready, err := p.add(w, i)
		if ready || err != nil {
			p.remove(w)
		}
		if err != nil {
			return nil, object.OSErrorFrom(err, "")
		}
		if ready {
			w.w.Grant()
			break
		}
	}
	return w, nil
}

// Wait blocks until one of the descriptors may be ready; false means that the deadline has passed.
func (w *Wait) Wait() (ready bool, err error) {
	if ready, err = w.w.Wait(); ready {
		return true, err
	}
	w.p.mu.Lock()
	defer w.p.mu.Unlock()
	if !w.pending { // it was woken by now
		return true, err
	}
	w.p.remove(w)
	return false, err
}

// start makes the queue and its goroutine. mu is held.
func (p *Poller) start() error {
	if p.queue != nil {
		return nil
	}
	if p.closed {
		return errClosed
	}
	q, err := newQueue()
	if err != nil {
		return err
	}
	p.queue, p.ended = q, make(chan struct{})
	go p.run(q)
	return nil
}

// add makes w watch a descriptor; ready is true if that makes no sense, as the
// descriptor is always ready. mu is held.
//
// The queue is told each time, though it may know: a script can have closed the file and opened another
// with the same number.
func (p *Poller) add(w *Wait, i Interest) (ready bool, err error) {
	var e *entry
	if i.FD >= 0 && i.FD < len(p.entries) {
		e = p.entries[i.FD]
	}
	events := i.Events
	if e != nil {
		events |= e.armed
	}
	if ready, err = p.queue.arm(i.FD, events); ready || err != nil {
		return ready, err
	}
	if e == nil {
		e = p.newEntry(i.FD)
	}
	e.armed = events
	w.watches = append(w.watches, watch{wait: w, entry: e, events: i.Events | always})
	e.push(&w.watches[len(w.watches)-1])
	return false, nil
}

func (p *Poller) newEntry(fd int) *entry {
	if fd >= len(p.entries) {
		p.entries = append(p.entries, make([]*entry, fd+1-len(p.entries))...)
	}
	e := new(entry)
	p.entries[fd] = e
	return e
}

func (e *entry) push(w *watch) {
	if w.next = e.head; w.next != nil {
		w.next.prev = w
	}
	e.head = w
}

// remove takes w's watches off the lists. mu is held.
func (p *Poller) remove(w *Wait) {
	w.pending = false
	for i := range w.watches {
		x := &w.watches[i]
		if x.prev == nil {
			x.entry.head = x.next
		} else {
			x.prev.next = x.next
		}
		if x.next != nil {
			x.next.prev = x.prev
		}
		x.next, x.prev = nil, nil
	}
}

// run reads the queue until it is closed.
func (p *Poller) run(q *queue) {
	defer close(p.ended)
	var found [128]Interest
	for {
		n, err := q.wait(found[:])
		if err != nil {
			return
		}
		p.fire(found[:n])
	}
}

// fire wakes the threads that wait for what has happened.
func (p *Poller) fire(found []Interest) {
	var woken park.Chain
	p.mu.Lock()
	for _, i := range found {
		if i.FD < len(p.entries) && p.entries[i.FD] != nil {
			p.wake(i.FD, p.entries[i.FD], i.Events, &woken)
		}
	}
	p.mu.Unlock()
	woken.Grant()
}

// wake takes the waits for the events off the entry's list, and has the queue
// report the events that are left once more. mu is held.
func (p *Poller) wake(fd int, e *entry, events Events, woken *park.Chain) {
	e.armed = 0
	for x := e.head; x != nil; {
		next := x.next
		if x.events&events == 0 {
			e.armed |= x.events &^ always
		} else if x.wait.pending {
			if next != nil && next.wait == x.wait { // a wait can list a descriptor twice: its watches are neighbours
				next = skip(next, x.wait)
			}
			p.remove(x.wait)
			woken.Add(x.wait.w)
		}
		x = next
	}
	if e.head == nil || p.queue == nil {
		return
	}
	if ready, err := p.queue.arm(fd, e.armed); ready || err != nil {
		p.wakeAll(e, woken) // they find out by themselves what is wrong
	}
}

func skip(x *watch, w *Wait) *watch {
	for x != nil && x.wait == w {
		x = x.next
	}
	return x
}

func (p *Poller) wakeAll(e *entry, woken *park.Chain) {
	e.armed = 0
	for e.head != nil {
		w := e.head.wait
		p.remove(w)
		woken.Add(w.w)
	}
}

// Closed wakes all threads that wait for the descriptor, which the caller has closed: one that is woken before finds
// it open, waits again, and nothing wakes it any more.
func (p *Poller) Closed(fd int) {
	var woken park.Chain
	p.mu.Lock()
	if fd >= 0 && fd < len(p.entries) && p.entries[fd] != nil {
		p.wakeAll(p.entries[fd], &woken)
	}
	p.mu.Unlock()
	woken.Grant()
}

// close ends the queue, and closes the descriptors that are left, when the interpreter closes.
func (p *Poller) close() {
	p.mu.Lock()
	q := p.queue
	p.queue, p.closed = nil, true
	p.mu.Unlock()
	if q != nil {
		q.close()
		<-p.ended
	}
	for _, f := range p.takeOwned() {
		f.release()
	}
}
