//go:build !unix

package subprocess

import "github.com/starling-lang/starling/interp/object"

func unavailable() error {
	return object.Errorf(object.NotImplementedError, "subprocess is not available on this platform")
}

func makePipe(*object.Thread, int) (object.Value, error) { return object.Value{}, unavailable() }
func openNull(*object.Thread) (int, error)               { return 0, unavailable() }
func closePipe(*object.Thread, int) error                { return unavailable() }
func openPipe(*object.Thread, int, string, int) (object.Value, error) {
	return object.Value{}, unavailable()
}
func (t *talk) step(*object.Thread, float64) (int, error) { return 0, unavailable() }

func neverWait(int) error { return unavailable() }
