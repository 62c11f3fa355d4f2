// Package faulthandler is Python's faulthandler module: it shows what all threads are doing, when a
// script asks, after some time, or when a signal comes.
//
// A traceback is written straight to a file descriptor, or to the host's standard error where sys.stderr has
// none. It names each thread, and says what the thread waits for and who has that.
package faulthandler

import (
	"sync"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: "faulthandler",
		Doc:  "Shows what all threads are doing: on demand, after some time, or when a signal comes.",
		Funcs: []*object.Native{
			native.Def("dump_traceback(file=<unset>, all_threads=True)", native.Fixed(dumpTraceback), `
Write the traceback of the calling thread, or of all threads, to a file: sys.stderr if none is given.

The file is a descriptor, or an object with a method fileno.`),
			native.Def("enable(file=<unset>, all_threads=True)", native.Fixed(enable), `
Write tracebacks when the process gets a fatal signal: SIGSEGV, SIGFPE, SIGABRT, SIGBUS or SIGILL.`),
			native.Def("disable()", native.Fixed(disable), `Undo enable, and return whether that was in force.`),
			native.Def("is_enabled()", native.Fixed(isEnabled), `Return whether enable is in force.`),
			native.Def("dump_traceback_later(timeout, repeat=False, file=<unset>, exit=False)", native.Fixed(dumpLater), `
Write the tracebacks of all threads in timeout seconds, or every timeout seconds if repeat is true.

If exit is true the process then ends at once, with status 1. A second call replaces the first.`),
			native.Def("cancel_dump_traceback_later()", native.Fixed(cancelLater), `Undo dump_traceback_later.`),
			native.Def("register(signum, file=<unset>, all_threads=True, chain=False)", native.Fixed(register), `
Write the traceback of the main thread, or of all threads, each time a signal comes.

If chain is true the signal then does what it does to a process that does not listen to it.`),
			native.Def("unregister(signum, /)", native.Fixed(unregister), `Undo register, and return whether that was in force.`),
		},
	}
}

// state is what the module keeps for an interpreter.
type state struct {
	mu         sync.Mutex // guards the fields below
	fatal      *listener  // nil if not enabled
	later      chan struct{}
	registered map[int]*listener
}

type stateKey struct{}

func stateOf(rt *object.Runtime) *state {
	return rt.State(stateKey{}, func() any { return &state{registered: map[int]*listener{}} }).(*state)
}

// report is where to write tracebacks, and which.
type report struct {
	rt  *object.Runtime
	to  sink
	all bool
}

// newReport takes the arguments file and all_threads.
func newReport(th *object.Thread, file, all object.Value) (*report, error) {
	allThreads, err := object.Truth(th, all)
	if err != nil {
		return nil, err
	}
	to, err := sinkOf(th, file)
	return &report{th.Runtime, to, allThreads}, err
}

// write writes a heading and the tracebacks. th is the thread that asks, nil if none does; current
// is the one that the traceback is of, or that is marked in it.
func (r *report) write(heading string, th *object.Thread, current func(*object.ThreadInfo) bool) {
	var id int64
	var stack string
	list := r.rt.Threads(th)
	for i := range list {
		if current(&list[i]) {
			id, stack = list[i].ID, object.FormatStack(list[i])
		}
	}
	if r.all {
		stack = object.FormatThreads(list, id)
	}
	r.to.write(heading + stack)
}

func nobody(*object.ThreadInfo) bool { return false }

func dumpTraceback(th *object.Thread, a []object.Value) (object.Value, error) {
	r, err := newReport(th, a[0], a[1])
	if err != nil {
		return object.Value{}, err
	}
	r.write("", th, func(t *object.ThreadInfo) bool { return t.ID == th.ID })
	return object.None, nil
}

func isEnabled(th *object.Thread, _ []object.Value) (object.Value, error) {
	s := stateOf(th.Runtime)
	s.mu.Lock()
	defer s.mu.Unlock()
	return object.Bool(s.fatal != nil), nil
}
