package worker

import (
	"io"
	"os"

	"golang.org/x/sys/unix"
)

// dataFile makes a file without a name that has the text.
func dataFile(text string) (*os.File, error) {
	fd, err := unix.MemfdCreate("message", unix.MFD_CLOEXEC)
	if err != nil {
		return nil, err
	}
	f := os.NewFile(uintptr(fd), "message")
	if _, err := io.WriteString(f, text); err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}
