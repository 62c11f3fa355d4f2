package tests

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/modules"
)

// listen and connect are two ends of a conversation, which any interpreter can run: over a socket, with a key.
const (
	listen = `
import os, sys
from multiprocessing.connection import Listener, AuthenticationError
def main(address):
    with Listener(address, authkey=b"secret") as listener:
        for kind in ("good", "bad"):
            try:
                with listener.accept() as c:
                    while True:
                        try:
                            c.send(("echo", c.recv()))
                        except EOFError:
                            break
            except AuthenticationError as e:
                print(kind, e)
`
	connect = `
import os, sys, time
from multiprocessing.connection import Client, AuthenticationError
def main(address):
    while not os.path.exists(address):
        time.sleep(0.01)
    with Client(address, authkey=b"secret") as c:
        for x in (1, "text", b"bytes", [None, True, 2.5], {"a": (1, 2)}, {3, 4}, "x" * 100000, 1 << 100):
            c.send(x)
            assert c.recv() == ("echo", x), x
    try:
        Client(address, authkey=b"wrong")
    except AuthenticationError as e:
        print(e)
`
)

// TestCPythonPeer has a Starling process and a CPython process talk to each other, either of them listening.
func TestCPythonPeer(t *testing.T) {
	python := findPython(t)
	if python == "" {
		t.Skip("no CPython 3.13: set STARLING_PYTHON to talk to it")
	}
	for _, c := range []struct{ name, there, here, thereSays string }{
		{"listen", connect, listen, "digest sent was rejected\n"},
		{"connect", listen, connect, "bad digest received was wrong\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			address := filepath.Join(t.TempDir(), "socket")
			call := "\nmain(" + quote(address) + ")\n"
			ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
			defer cancel()
			cmd := exec.CommandContext(ctx, python, "-c", c.there+call)
			cmd.Stderr = os.Stderr
			said := make(chan string, 1)
			go func() {
				out, err := cmd.Output()
				if err != nil {
					out = append(out, err.Error()...)
				}
				said <- string(out)
			}()
			in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python})
			_, err := in.Exec(ctx, "<string>", c.here+call)
			require.NoError(t, err)
			require.Equal(t, c.thereSays, <-said)
			require.NoError(t, in.Close())
		})
	}
}

func quote(s string) string { return `"` + s + `"` }
