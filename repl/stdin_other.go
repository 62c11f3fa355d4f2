//go:build !unix

package repl

import "os"

// stdin is the terminal as scripts read it.
type stdin struct{ *os.File }

func newStdin(in *os.File) (*stdin, error) { return &stdin{in}, nil }

// Terminal returns the file below.
func (s *stdin) Terminal() *os.File { return s.File }

func (s *stdin) edit(bool) {}
