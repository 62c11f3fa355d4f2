//go:build unix

package selects

import (
	"math"
	"sync"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/fileno"
)

// Poll is a polling object: descriptors and what is of interest about them.
type Poll struct {
	object.Instance
	mu   sync.Mutex // guards the fields below
	fds  []unix.PollFd
	at   map[int32]int // places in fds
	gaps int           // of fds, with a negative descriptor
	busy bool          // a thread polls
}

func pollClass() *native.Class {
	return native.NewClass[Poll](native.Class{
		Name: "poll", Module: "select", Doc: "A set of files to wait for, as poll() makes it.",
		Sealed: true, Final: true, Qualified: true, New: object.Uninstantiable,
		Methods: []*object.Native{
			native.Def("register(fd, eventmask=7, /)", native.Fixed(pollRegister), `
Watch a file, for POLLIN, POLLPRI and POLLOUT unless eventmask says otherwise.

A file that is registered already gets the new mask.`),
			native.Def("modify(fd, eventmask, /)", native.Fixed(pollModify), `Change the events that a registered file is watched for.`),
			native.Def("unregister(fd, /)", native.Fixed(pollUnregister), `Stop watching a file; KeyError if it is not registered.`),
			native.Def("poll(timeout=None, /)", native.Fixed(pollPoll), `
Wait until a file is ready and return a list of pairs: descriptor and events.

The list is empty after timeout milliseconds; None and negative numbers wait for ever.`),
		},
	}, func(p *Poll) { p.at = map[int32]int{} })
}

func newPoll(th *object.Thread) (*Poll, error) { return native.New[*Poll](th.Runtime, pollClass), nil }

// eventMask converts to an unsigned short.
func eventMask(v object.Value) (int16, error) {
	n, b, ok := v.AsInt()
	switch {
	case !ok:
		return 0, object.Errorf(object.TypeError, "an integer is required")
	case b != nil && b.Sign() < 0 || b == nil && n < 0:
		return 0, object.Errorf(object.ValueError, "value must be positive")
	case b != nil || n > math.MaxUint16:
		return 0, object.Errorf(object.OverflowError, "Python int too large for C unsigned short")
	}
	return int16(uint16(n)), nil
}

func pollRegister(th *object.Thread, a []object.Value) (object.Value, error) {
	fd, err := fileno.Of(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	mask, err := eventMask(a[2])
	if err != nil {
		return object.Value{}, err
	}
	native.To[*Poll](a[0]).set(int32(fd), mask)
	return object.None, nil
}

func (p *Poll) set(fd int32, mask int16) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if i, ok := p.at[fd]; ok {
		p.fds[i].Events = mask
		return
	}
	p.at[fd] = len(p.fds)
	p.fds = append(p.fds, unix.PollFd{Fd: fd, Events: mask})
}

func pollModify(th *object.Thread, a []object.Value) (object.Value, error) {
	fd, err := fileno.Of(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	mask, err := eventMask(a[2])
	if err != nil {
		return object.Value{}, err
	}
	p := native.To[*Poll](a[0])
	p.mu.Lock()
	defer p.mu.Unlock()
	i, ok := p.at[int32(fd)]
	if !ok {
		return object.Value{}, object.OSErrorFrom(syscall.ENOENT, "")
	}
	p.fds[i].Events = mask
	return object.None, nil
}

func pollUnregister(th *object.Thread, a []object.Value) (object.Value, error) {
	fd, err := fileno.Of(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if !native.To[*Poll](a[0]).remove(int32(fd)) {
		return object.Value{}, object.NewException(object.KeyError, object.Int(int64(fd)))
	}
	return object.None, nil
}

// remove takes a descriptor out; it returns false if it is not there.
func (p *Poll) remove(fd int32) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	i, ok := p.at[fd]
	if !ok {
		return false
	}
	delete(p.at, fd)
	p.fds[i].Fd = -1
	p.gaps++
	if p.gaps > len(p.fds)/2 {
		p.compact()
	}
	return true
}

// compact removes the gaps.
func (p *Poll) compact() {
	out := p.fds[:0]
	for _, f := range p.fds {
		if f.Fd >= 0 {
			p.at[f.Fd] = len(out)
			out = append(out, f)
		}
	}
	p.fds, p.gaps = out, 0
}

// begin copies what to wait for: only one thread at a time may do so.
func (p *Poll) begin() ([]unix.PollFd, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.busy {
		return nil, object.Errorf(object.RuntimeError, "concurrent poll() invocation")
	}
	p.busy = true
	fds := make([]unix.PollFd, 0, len(p.at))
	for _, f := range p.fds {
		if f.Fd >= 0 {
			fds = append(fds, f)
		}
	}
	return fds, nil
}

func (p *Poll) end() {
	p.mu.Lock()
	p.busy = false
	p.mu.Unlock()
}

func pollPoll(th *object.Thread, a []object.Value) (object.Value, error) {
	l, err := millisecondsLimit(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	return native.To[*Poll](a[0]).wait(th, "poll", a[0], l)
}

// wait waits for the files and returns the list of what is ready; kind and v are what a thread dump shows.
func (p *Poll) wait(th *object.Thread, kind string, v object.Value, l limit) (object.Value, error) {
	fds, err := p.begin()
	if err != nil {
		return object.Value{}, err
	}
	defer p.end()
	n, err := waitPoll(th, kind, v, fds, l)
	if err != nil {
		return object.Value{}, err
	}
	out := make([]object.Value, 0, n)
	for _, f := range fds {
		if f.Revents != 0 {
			out = append(out, object.Pair(object.Int(int64(f.Fd)), object.Int(int64(uint16(f.Revents)))).Value())
		}
	}
	return object.NewList(out).Value(), nil
}

// millisecondsLimit converts the timeout of poll.
func millisecondsLimit(th *object.Thread, v object.Value) (limit, error) {
	if v.IsNone() {
		return limit{}, nil
	}
	ms, err := milliseconds(th, v)
	if err != nil {
		return limit{}, noNumber(err, "timeout must be an integer or None")
	}
	if ms < 0 {
		return limit{}, nil
	}
	if ms > math.MaxInt32*time.Millisecond {
		return limit{}, object.Errorf(object.OverflowError, "timeout is too large")
	}
	return limitOf(ms), nil
}

func milliseconds(th *object.Thread, v object.Value) (time.Duration, error) {
	if f, ok := v.AsFloat(); ok {
		d, err := native.Seconds(th, object.Float(f/1e3))
		if err == nil && f == f && math.Abs(f) < 1e12 {
			d = time.Duration(math.Ceil(f * 1e6))
		}
		return d, err
	}
	i, err := object.Index(th, v)
	if err != nil {
		return 0, err
	}
	n, b, _ := i.AsInt()
	if b != nil || n > math.MaxInt64/int64(time.Millisecond) || n < math.MinInt64/int64(time.Millisecond) {
		return 0, object.Errorf(object.OverflowError, "timestamp too large to convert to C PyTime_t")
	}
	return time.Duration(n) * time.Millisecond, nil
}
