//go:build !unix

package faulthandler

import (
	"os"

	"github.com/starling-lang/starling/interp/object"
)

// listener stands for enable, which has no effect: there are no signals to listen to.
type listener struct{}

func enable(th *object.Thread, a []object.Value) (object.Value, error) {
	if _, err := newReport(th, a[0], a[1]); err != nil {
		return object.Value{}, err
	}
	return object.None, setFatal(th.Runtime, new(listener))
}

func setFatal(rt *object.Runtime, l *listener) error {
	s := stateOf(rt)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.fatal = l
	return nil
}

func disable(th *object.Thread, _ []object.Value) (object.Value, error) {
	was, err := isEnabled(th, nil)
	if err != nil {
		return was, err
	}
	return was, setFatal(th.Runtime, nil)
}

func register(*object.Thread, []object.Value) (object.Value, error) {
	return object.Value{}, object.Errorf(object.NotImplementedError, "faulthandler.register needs the signals of a Unix system")
}

func unregister(*object.Thread, []object.Value) (object.Value, error) {
	return object.Value{}, object.Errorf(object.NotImplementedError, "faulthandler.unregister needs the signals of a Unix system")
}

// writeDescriptor writes to the standard streams, the only ones with a descriptor here.
func writeDescriptor(fd int, data []byte) {
	if f := map[int]*os.File{1: os.Stdout, 2: os.Stderr}[fd]; f != nil {
		_, _ = f.Write(data)
	}
}
