//go:build !unix

package repl

import (
	"os"

	"github.com/chzyer/readline"
)

// pastedTab stands for a tab in pasted text, where the terminal marks that.
const pastedTab = "\ue009"

// keys is the terminal as readline reads it.
type keys struct{ *readline.CancelableStdin }

func newKeys(in, _ *os.File) (*keys, error) {
	return &keys{readline.NewCancelableStdin(in)}, nil
}

func (k *keys) open()          {}
func (k *keys) shut()          {}
func (k *keys) forget()        {}
func (k *keys) pasted() string { return "" }
