package futures

import (
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
	"github.com/starling-lang/starling/modules/internal/starcall"
	"github.com/starling-lang/starling/modules/threading"
)

// pool is what the workers of an executor share. A call that is submitted goes to the worker that has
// waited longest for one; if none waits, to the queue, and another worker is started unless there are enough.
type pool struct {
	all                   *shared
	max                   int
	prefix                string
	initializer, initargs object.Value
	brokenClass           *object.Type // of the exception if the initializer raises

	mu          sync.Mutex // guards the fields below
	condition   condition
	first, last *Future // the queue
	idle        park.List
	threads     []*threading.Thread // but those that ended before the pool was shut down
	running     int                 // of the threads
}

// condition says what a pool can still do: each one less than those before.
type condition uint8

const (
	open condition = iota
	exiting
	down
	broken
)

const brokenText = "A thread initializer failed, the thread pool is not usable anymore"

// shared is what all pools of an interpreter share.
type shared struct {
	counter atomic.Int64 // of pools without a name
	once    sync.Once    // has exit called at the end
	mu      sync.Mutex   // guards the fields below
	exiting bool
	pools   map[*pool]struct{} // those with threads that run
}

type stateKey struct{}

func stateOf(rt *object.Runtime) *shared {
	return rt.State(stateKey{}, func() any { return &shared{pools: map[*pool]struct{}{}} }).(*shared)
}

// exit ends all pools when the main thread ends: calls that were submitted are still made.
func (s *shared) exit(th *object.Thread) error {
	s.mu.Lock()
	s.exiting = true
	pools := make([]*pool, 0, len(s.pools))
	for p := range s.pools {
		pools = append(pools, p)
	}
	s.mu.Unlock()
	for _, p := range pools {
		p.shutdown(exiting)
	}
	for _, p := range pools {
		if err := p.join(th); err != nil {
			return err
		}
	}
	return nil
}

func (p *pool) is(c condition) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.condition == c
}

// refusal is the error of submit, nil if the pool is open; mu is held.
func (p *pool) refusal(th *object.Thread) error {
	switch p.condition {
	case broken:
		return object.Errorf(p.brokenClass, "%s", brokenText)
	case down:
		return object.Errorf(object.RuntimeError, "cannot schedule new futures after shutdown")
	case exiting:
		return afterExit()
	}
	return nil
}

func afterExit() error {
	return object.Errorf(object.RuntimeError, "cannot schedule new futures after interpreter shutdown")
}

// submit has the call of a new future made.
func (p *pool) submit(th *object.Thread, f *Future) error {
	p.mu.Lock()
	if err := p.refusal(th); err != nil {
		p.mu.Unlock()
		return err
	}
	if w := p.idle.Pop(); w != nil {
		p.mu.Unlock()
		w.Item = f.Value()
		w.Grant()
		return nil
	}
	defer p.mu.Unlock()
	p.push(f)
	if len(p.threads) == p.max {
		return nil
	}
	err := p.start(th)
	if err != nil {
		p.withdraw(f)
	}
	return err
}

// push adds a future to the queue; mu is held.
func (p *pool) push(f *Future) {
	if p.last == nil {
		p.first = f
	} else {
		p.last.task.next = f
	}
	p.last = f
}

// pop takes the first future off the queue, nil if there is none; mu is held.
func (p *pool) pop() *Future {
	f := p.first
	if f == nil {
		return nil
	}
	if p.first = f.task.next; p.first == nil {
		p.last = nil
	}
	f.task.next = nil
	return f
}

// withdraw takes a future out of the queue, if it is still there; mu is held.
func (p *pool) withdraw(f *Future) {
	var kept *Future
	rest := p.first
	p.first, p.last = nil, nil
	for ; rest != nil; rest = kept {
		kept, rest.task.next = rest.task.next, nil
		if rest != f {
			p.push(rest)
		}
	}
}

// start starts a worker; mu is held.
func (p *pool) start(th *object.Thread) error {
	if err := p.register(); err != nil {
		return err
	}
	t, err := threading.Start(th, p.prefix+"_"+strconv.Itoa(len(p.threads)), p.work)
	if err != nil {
		return err
	}
	p.threads = append(p.threads, t)
	p.running++
	return nil
}

// register makes the pool known to the end of the program.
func (p *pool) register() error {
	p.all.mu.Lock()
	defer p.all.mu.Unlock()
	if p.all.exiting {
		return afterExit()
	}
	p.all.pools[p] = struct{}{}
	return nil
}

// shutdown takes no more calls: workers end when the queue is empty.
func (p *pool) shutdown(c condition) {
	p.mu.Lock()
	p.condition = max(p.condition, c)
	chain := p.idle.Take(-1)
	p.mu.Unlock()
	chain.Grant()
}

// abandon is shutdown for a pool whose executor nobody refers to any more.
func (p *pool) abandon() { p.shutdown(down) }

// cancelQueued cancels the calls that no worker has begun.
func (p *pool) cancelQueued(th *object.Thread) error {
	for {
		p.mu.Lock()
		f := p.pop()
		p.mu.Unlock()
		if f == nil {
			return nil
		}
		f.task = task{}
		if _, err := f.Cancel(th, false); err != nil {
			return err
		}
		if _, err := f.begin(th, nil); err != nil { // tells those who wait
			return err
		}
	}
}

// join waits for the workers.
func (p *pool) join(th *object.Thread) error {
	p.mu.Lock()
	threads := append([]*threading.Thread(nil), p.threads...)
	p.mu.Unlock()
	for _, t := range threads {
		if err := t.Join(th); err != nil {
			return err
		}
	}
	return nil
}

func (p *pool) threadSet(th *object.Thread) (object.Value, error) {
	p.mu.Lock()
	list := make([]object.Value, len(p.threads))
	for i, t := range p.threads {
		list[i] = t.Value()
	}
	p.mu.Unlock()
	s, err := object.NewSet(th, list...)
	if err != nil {
		return object.Value{}, err
	}
	return s.Value(), nil
}

// work is a worker's thread.
func (p *pool) work(th *object.Thread) error {
	defer p.ended()
	if !p.initializer.IsNone() {
		if _, err := starcall.Call(th, p.initializer, p.initargs, object.Value{}); err != nil {
			if !park.Ended(th) {
				report(th, "Exception in initializer:", err)
			}
			return p.fail(th)
		}
	}
	for {
		f, err := p.next(th)
		if err != nil || f == nil {
			return err
		}
		if err := f.run(th); err != nil {
			p.retire(th)
			if !park.Ended(th) {
				report(th, "Exception in worker", err)
			}
			return nil
		}
	}
}

// ended takes note of the end of a worker.
func (p *pool) ended() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.running--; p.running == 0 {
		p.all.mu.Lock()
		delete(p.all.pools, p)
		p.all.mu.Unlock()
	}
}

// run makes the call of a future. An error is one that its callbacks raised.
func (f *Future) run(th *object.Thread) error {
	call := f.task
	f.task = task{}
	if ok, err := f.begin(th, th); !ok {
		return err
	}
	v, err := object.Call(th, call.f, call.args, call.kw)
	return f.finish(th, v, err)
}

// next waits for a future; nil if there will be none. A worker that learns of a deadlock while it waits for work has no part in it
// and ends: it would keep the program from ending. Another takes its place when there is work.
func (p *pool) next(th *object.Thread) (*Future, error) {
	p.mu.Lock()
	for {
		if f := p.pop(); f != nil {
			p.mu.Unlock()
			return f, nil
		}
		if p.condition != open {
			p.mu.Unlock()
			return nil, nil
		}
		waiter := park.New(th, park.Reason{Kind: "work"}, time.Time{})
		granted, err := p.idle.Block(&p.mu, waiter)
		var f *Future
		if waiter.Item.IsSet() {
			f = futureOf(waiter.Item)
		}
		if err != nil {
			p.retire(th)
			if granted && f != nil {
				p.giveBack(th, f)
			}
			if object.IsException(err, object.DeadlockError) || park.Ended(th) {
				err = nil
			}
			return nil, err
		}
		if f != nil {
			return f, nil
		}
		p.mu.Lock()
	}
}

// retire takes the calling worker off the pool's threads, so that another one can be started.
func (p *pool) retire(th *object.Thread) {
	t := threading.Current(th)
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.condition == open {
		p.threads = slices.DeleteFunc(p.threads, func(x *threading.Thread) bool { return x == t })
	}
}

// giveBack hands a future that a worker got, and that ends, to another one.
func (p *pool) giveBack(th *object.Thread, f *Future) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if w := p.idle.Pop(); w != nil {
		w.Item = f.Value()
		w.Grant()
		return
	}
	f.task.next = p.first
	if p.first = f; p.last == nil {
		p.last = f
	}
	if len(p.threads) == 0 && p.start(th) != nil {
		return // the interpreter is closing: nothing will run
	}
}

// fail is what a worker does whose initializer raised: all calls that wait get BrokenThreadPool.
func (p *pool) fail(th *object.Thread) error {
	p.shutdown(broken)
	for {
		p.mu.Lock()
		f := p.pop()
		p.mu.Unlock()
		if f == nil {
			return nil
		}
		f.task = task{}
		if ok, err := f.begin(th, nil); err != nil {
			return err
		} else if !ok {
			continue // it was cancelled
		}
		e := object.Errorf(p.brokenClass, "%s", brokenText)
		if err := f.SetResult(th, object.None, object.AsException(e).Value()); err != nil {
			return err
		}
	}
}
