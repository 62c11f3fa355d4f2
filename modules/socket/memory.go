package socket

import "encoding/binary"

// inMemory returns the bytes of a structure of the system.
func inMemory(x any, err error) ([]byte, error) {
	if err != nil {
		return nil, err
	}
	return binary.Append(nil, binary.NativeEndian, x)
}
