// Package select is Python's select module: waiting until files and sockets are
// ready, on the calls of the system (select and poll, epoll on Linux, kqueue on BSD and
// macOS).
//
// A call that has to wait parks its thread in package poller and asks the system again
// when that wakes it, so that the answers are the system's own, and a waiting thread is interrupted
// like any other.
package selects

import (
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
)

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: "select", Doc: "Wait until files and sockets are ready.",
		Funcs: append([]*object.Native{
			native.Def("select(rlist, wlist, xlist, timeout=None, /)", native.Fixed(selectFiles), `
Wait until one of the files is ready, and return those that are: three lists.

rlist has the files to read from, wlist those to write to, xlist those whose exceptional
condition is of interest: descriptors, or objects with a method fileno. After timeout
seconds the lists are empty; None waits for ever.

	>>> import socket
	>>> a, b = socket.socketpair()
	>>> n = b.send(b"x")
	>>> select.select([a], [], [])[0] == [a]
	True`),
		}, systemFunctions()...),
		Consts: append([]native.Constant{{Name: "error", Value: object.OSError.Value()}}, numbers(constants)...), Classes: systemClasses(),
	}
}

// number is a constant of the module.
type number struct {
	name  string
	value int64
}

func numbers(list []number) []native.Constant {
	out := make([]native.Constant, len(list))
	for i, n := range list {
		out[i] = native.Constant{Name: n.name, Value: object.Int(n.value)}
	}
	return out
}

// limit is how long a call waits.
type limit struct {
	none bool // it does not wait at all
	// deadline is zero if it waits for ever.
	deadline time.Time
}

func limitOf(d time.Duration) limit {
	if d <= 0 {
		return limit{none: true}
	}
	return limit{deadline: park.Deadline(d)}
}

// secondsLimit converts the timeout of select, where negative numbers are an error, and of epoll,
// where they are none.
func secondsLimit(th *object.Thread, v object.Value) (l limit, negative bool, err error) {
	if v.IsNone() {
		return limit{}, false, nil
	}
	d, err := native.Seconds(th, v)
	return limitOf(d), d < 0, err
}

// noNumber replaces the TypeError of a timeout that is no number.
func noNumber(err error, message string) error {
	if object.IsException(err, object.TypeError) {
		return object.Errorf(object.TypeError, "%s", message)
	}
	return err
}
