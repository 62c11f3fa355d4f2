//go:build !unix

package repl

import "os"

// stdin is the terminal as scripts read it.
type stdin struct {
	*os.File
	line func() // is called when a whole line was read
}

func newStdin(in *os.File, line func()) (*stdin, error) { return &stdin{in, line}, nil }

func (s *stdin) Read(b []byte) (int, error) {
	n, err := s.File.Read(b)
	if n > 0 && b[n-1] == '\n' {
		s.line()
	}
	return n, err
}

// Terminal returns the file below.
func (s *stdin) Terminal() *os.File { return s.File }

func (s *stdin) edit(bool) {}
