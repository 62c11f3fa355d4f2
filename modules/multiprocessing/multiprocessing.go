// Package multiprocessing is Python's package multiprocessing: processes that are used like threads.
//
// A process is a worker (see modules/internal/worker): this program once more, with an interpreter of its
// own, whatever the start method: "spawn", or "forkserver", which has workers ready. The method "fork" is refused, as a process
// whose threads are gone can't go on running Go code. Functions travel as names, data as pickles.
//
// The classes and functions are in the language, in the folders beside this file; what touches descriptors and memory is
// in Go, in the module _multiprocessing. A [Connection] has CPython's framing, so that both can talk to each other.
//
// The locks and semaphores of synchronize are a [SemLock] each: a count in memory that the processes share, and an eventfd
// that they inherit. Who has to wait is parked in package poller, like any other thread that waits for a descriptor, until the eventfd
// tells that there are tokens. What a process has when it is killed stays taken, as with CPython's, but nothing is lost, and nothing is
// left behind: the eventfd and the memory, which is a memfd, have no name, and end with the last process that has them.
package multiprocessing

import (
	_ "embed" // for what is simplest in the language itself

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

const (
	packageName    = "multiprocessing"
	connectionName = "multiprocessing.connection"
	lowLevel       = "_multiprocessing"
)

//go:embed multiprocessing.py
var source string

// Module declares the package.
func Module() *native.Module {
	m := native.Script(packageName, source)
	m.Init = func(l *native.Loader) error {
		l.Set("__path__", object.NewList(nil).Value())
		return nil
	}
	return m
}

// LowLevelModule declares _multiprocessing.
func LowLevelModule() *native.Module {
	funcs := append(systemFunctions(),
		native.Def("_hmac(key, message, name, /)", native.Func3(authenticate), ``),
		native.Def("_compare(a, b, /)", native.Func2(sameDigest), ``),
	)
	return &native.Module{Name: lowLevel, Doc: "What multiprocessing needs of the system.", Funcs: funcs, Classes: append(systemClasses(), interpreterClass)}
}
