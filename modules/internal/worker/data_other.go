//go:build unix && !linux

package worker

import (
	"io"
	"os"
)

// dataFile makes a file without a name that has the text.
func dataFile(text string) (*os.File, error) {
	f, err := os.CreateTemp("", "message")
	if err != nil {
		return nil, err
	}
	err = os.Remove(f.Name())
	if err == nil {
		_, err = io.WriteString(f, text)
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}
