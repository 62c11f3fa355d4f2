//go:build unix

package faulthandler

import (
	"os"
	"os/signal"
	"slices"
	"syscall"
	"time"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/signals"
)

// listener has tracebacks written when signals come.
type listener struct {
	report  *report
	signals chan os.Signal
	stop    chan struct{} // closed when it is no longer wanted
}

// listen starts a listener, whose goroutine calls handle for each signal until stop is closed or
// the interpreter ends.
func listen(r *report, handle func(*listener, syscall.Signal), signals ...os.Signal) *listener {
	l := &listener{report: r, signals: make(chan os.Signal, 1), stop: make(chan struct{})}
	signal.Notify(l.signals, signals...)
	go func() {
		defer signal.Stop(l.signals)
		for {
			select {
			case s := <-l.signals:
				handle(l, s.(syscall.Signal))
			case <-l.stop:
				return
			case <-r.rt.Context.Done():
				return
			}
		}
	}()
	return l
}

// close ends the listener: signals no longer reach it when close returns.
func (l *listener) close() {
	signal.Stop(l.signals)
	close(l.stop)
}

// fatalSignals are those of enable, and what they are called.
var fatalSignals = [...]struct {
	signal syscall.Signal
	name   string
}{
	{syscall.SIGBUS, "Bus error"},
	{syscall.SIGILL, "Illegal instruction"},
	{syscall.SIGFPE, "Floating-point exception"},
	{syscall.SIGABRT, "Aborted"},
	{syscall.SIGSEGV, "Segmentation fault"},
}

func enable(th *object.Thread, a []object.Value) (object.Value, error) {
	r, err := newReport(th, a[0], a[1])
	if err != nil {
		return object.Value{}, err
	}
	var signals []os.Signal
	for _, f := range fatalSignals {
		signals = append(signals, f.signal)
	}
	s := stateOf(th.Runtime)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.fatal != nil {
		s.fatal.close()
	}
	s.fatal = listen(r, (*listener).die, signals...)
	return object.None, nil
}

func isMain(t *object.ThreadInfo) bool { return t.Main }

// die writes the tracebacks and lets the signal end the process.
func (l *listener) die(got syscall.Signal) {
	for _, f := range fatalSignals {
		if f.signal == got {
			l.report.write("Fatal Python error: "+f.name+"\n\n", nil, isMain)
		}
	}
	if l.report.rt.Executable != "" {
		os.Exit(128 + int(got)) // as a shell sees it; Go's own end would add its goroutines
	}
	signal.Stop(l.signals)
	raise(got)
}

// writeDescriptor writes until there is an error.
func writeDescriptor(fd int, data []byte) {
	for len(data) > 0 {
		n, err := syscall.Write(fd, data)
		if err == syscall.EINTR || err == syscall.EAGAIN {
			continue
		}
		if err != nil || n <= 0 {
			return
		}
		data = data[n:]
	}
}

// raise sends the process a signal.
func raise(s syscall.Signal) {
	// It fails for no signal that has been received before.
	_ = syscall.Kill(os.Getpid(), s)
}

func disable(th *object.Thread, _ []object.Value) (object.Value, error) {
	s := stateOf(th.Runtime)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.fatal == nil {
		return object.False, nil
	}
	s.fatal.close()
	s.fatal = nil
	return object.True, nil
}

// signalNumber takes the argument signum.
func signalNumber(th *object.Thread, v object.Value) (int, error) {
	n, err := object.IndexInt(th, v, object.OverflowError)
	switch {
	case err != nil:
		return 0, err
	case slices.ContainsFunc(fatalSignals[:], func(f struct {
		signal syscall.Signal
		name   string
	}) bool {
		return int(f.signal) == n
	}):
		return 0, object.Errorf(object.RuntimeError, "signal %d cannot be registered, use enable() instead", n)
	case n < 1 || n > 64:
		return 0, object.Errorf(object.ValueError, "signal number out of range")
	}
	return n, nil
}

func register(th *object.Thread, a []object.Value) (object.Value, error) {
	n, err := signalNumber(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	chain, err := object.Truth(th, a[3])
	if err != nil {
		return object.Value{}, err
	}
	r, err := newReport(th, a[1], a[2])
	if err != nil {
		return object.Value{}, err
	}
	if n == int(syscall.SIGKILL) || n == int(syscall.SIGSTOP) {
		return object.Value{}, object.OSErrorFrom(syscall.EINVAL, "")
	}
	handle := (*listener).show
	if chain && !shared(syscall.Signal(n)) {
		handle = (*listener).showAndPassOn
	}
	s := stateOf(th.Runtime)
	s.mu.Lock()
	defer s.mu.Unlock()
	if old := s.registered[n]; old != nil {
		old.close()
	}
	signals.For(th.Runtime).Answer(syscall.Signal(n), true)
	s.registered[n] = listen(r, handle, syscall.Signal(n))
	return object.None, nil
}

// shared reports whether the command itself listens to a signal: it gets it in any case.
func shared(s syscall.Signal) bool {
	return s == syscall.SIGINT || s == syscall.SIGQUIT || s == syscall.SIGPIPE
}

// show writes the tracebacks.
func (l *listener) show(syscall.Signal) { l.report.write("", nil, isMain) }

// passing is for how long nobody listens to a signal that is passed on: the system may take a moment to deliver it.
const passing = 50 * time.Millisecond

// showAndPassOn writes the tracebacks and has the signal do what it does to a process that does not
// listen to it.
func (l *listener) showAndPassOn(s syscall.Signal) {
	l.show(s)
	signal.Stop(l.signals)
	signals.For(l.report.rt).Answer(s, false)
	raise(s)
	time.Sleep(passing)
	signals.For(l.report.rt).Answer(s, true)
	signal.Notify(l.signals, s)
}

func unregister(th *object.Thread, a []object.Value) (object.Value, error) {
	n, err := signalNumber(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	s := stateOf(th.Runtime)
	s.mu.Lock()
	defer s.mu.Unlock()
	l := s.registered[n]
	if l == nil {
		return object.False, nil
	}
	l.close()
	delete(s.registered, n)
	signals.For(th.Runtime).Answer(syscall.Signal(n), false)
	return object.True, nil
}
