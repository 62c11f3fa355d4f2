//go:build unix

package repl

import (
	"io"
	"os"
	"sync"

	"golang.org/x/sys/unix"
)

// stdin is the terminal as scripts read it: not while a line is edited, even if a statement that Ctrl-C stopped
// has begun to read.
type stdin struct {
	in   *os.File
	wake [2]*os.File // a byte in this pipe ends the waiting for input
	line func()      // is called when a whole line was read

	mu      sync.Mutex // guards editing; held while input that is there is read
	changed sync.Cond  // of editing
	editing bool
}

func newStdin(in *os.File, line func()) (*stdin, error) {
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	s := &stdin{in: in, wake: [2]*os.File{r, w}, line: line}
	s.changed.L = &s.mu
	return s, nil
}

// Terminal returns the file below.
func (s *stdin) Terminal() *os.File { return s.in }

// edit says whether a line is edited from now on.
func (s *stdin) edit(is bool) {
	s.mu.Lock()
	s.editing = is
	s.changed.Broadcast()
	s.mu.Unlock()
	if is {
		_, _ = s.wake[1].Write([]byte{0}) // the pipe holds more than can be written
	}
}

func (s *stdin) Read(b []byte) (int, error) {
	for {
		s.mu.Lock()
		for s.editing {
			s.changed.Wait()
		}
		s.mu.Unlock()
		fds := []unix.PollFd{{Fd: int32(s.in.Fd()), Events: unix.POLLIN}, {Fd: int32(s.wake[0].Fd()), Events: unix.POLLIN}}
		if _, err := unix.Poll(fds, -1); err != nil && err != unix.EINTR {
			return 0, err
		}
		if fds[1].Revents != 0 {
			drain(s.wake[0])
		} else if fds[0].Revents != 0 {
			if n, ok, err := s.readNow(b); ok {
				return n, err
			}
		}
	}
}

// readNow reads input that is there, unless a line is edited by now.
func (s *stdin) readNow(b []byte) (n int, ok bool, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.editing {
		return 0, false, nil
	}
	n, err = unix.Read(int(s.in.Fd()), b)
	switch {
	case err == unix.EINTR:
		return 0, false, nil
	case err != nil:
		return 0, true, err
	case n == 0 && len(b) > 0:
		return 0, true, io.EOF
	}
	if n > 0 && b[n-1] == '\n' {
		s.line()
	}
	return n, true, nil
}

// drain empties a pipe that has something.
func drain(r *os.File) {
	var b [64]byte
	_, _ = unix.Read(int(r.Fd()), b[:]) // it is there: reading does not fail
}
