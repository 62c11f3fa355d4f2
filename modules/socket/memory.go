package socket

import (
	"encoding/binary"
	"runtime"
)

// inMemory returns the bytes of a structure of the system.
func inMemory(x any, err error) ([]byte, error) {
	if err != nil {
		return nil, err
	}
	return binary.Append(nil, binary.NativeEndian, x)
}

// collectGarbage has the garbage collector close what is unreachable, when descriptors have run out.
func collectGarbage() {
	runtime.GC()
	runtime.Gosched()
}
