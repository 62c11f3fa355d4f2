package tests

import (
	"bytes"
	"testing"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/modules"
)

// TestThreadInheritContext starts threads with and without a copy of the context.
func TestThreadInheritContext(t *testing.T) {
	const source = `
import sys, threading
from contextvars import Context, ContextVar
v = ContextVar("v", default="unset")
v.set("main")
def work():
    print(v.get(), end=" ")
    v.set("thread")
for context in (None, Context()):
    t = threading.Thread(target=work, context=context)
    t.start()
    t.join()
print(v.get(), sys.flags.thread_inherit_context, len(sys.flags))
`
	for inherit, want := range map[bool]string{false: "unset unset main 0 18\n", true: "main unset main 1 18\n"} {
		var out bytes.Buffer
		in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python, Stdout: &out, ThreadInheritContext: inherit})
		if _, err := in.Exec(t.Context(), "x.py", source); err != nil {
			t.Error(err)
		}
		if err := in.Close(); err != nil {
			t.Error(err)
		}
		if out.String() != want {
			t.Errorf("inherit %v: %q, want %q", inherit, out.String(), want)
		}
	}
}
