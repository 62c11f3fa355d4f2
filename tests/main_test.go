package tests

import (
	"os"
	"testing"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/starlarkgo"
	"github.com/starling-lang/starling/modules"
)

// TestMain makes the test program one that scripts can start worker processes of.
func TestMain(m *testing.M) {
	interp.WorkerMain(interp.Options{Modules: modules.All(), Files: interp.OSFiles(), OpenFiles: true, Load: starlarkgo.Load})
	if script := os.Getenv(scriptVariable); script != "" {
		os.Exit(runHost(script))
	}
	os.Exit(m.Run())
}
