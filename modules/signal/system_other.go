//go:build !unix

package signal

import (
	"syscall"

	"github.com/starling-lang/starling/interp/object"
)

// systemFunctions are missing: they are those of POSIX systems.
func systemFunctions() []*object.Native { return nil }

func names() []name {
	return []name{
		{"SIGINT", syscall.SIGINT}, {"SIGILL", syscall.SIGILL}, {"SIGABRT", 22}, {"SIGFPE", syscall.SIGFPE}, {"SIGSEGV", syscall.SIGSEGV},
		{"SIGTERM", syscall.SIGTERM}, {"SIGBREAK", 21},
	}
}

func valid(sig syscall.Signal) bool {
	for _, n := range names() {
		if n.number == sig {
			return true
		}
	}
	return false
}

func describe(_ *object.Thread, n int32) (object.Value, error) {
	sig, err := number(n)
	if err != nil {
		return object.Value{}, err
	}
	if !valid(sig) {
		return object.None, nil
	}
	return object.Str(sig.String()), nil
}

func isBlocking(int) (bool, error) { return false, nil }

func sigmasks() []int64 { return nil }
