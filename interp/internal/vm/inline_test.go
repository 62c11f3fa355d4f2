package vm

import (
	"os/exec"
	"regexp"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

// bigFunctionCost is the greatest cost of a function that the compiler inlines
// into one as big as run.
const bigFunctionCost = 20

// TestLoopCalls holds the helpers of the loop to what the compiler inlines: a
// single call inside the switch makes it save registers at every instruction.
func TestLoopCalls(t *testing.T) {
	out, err := exec.Command("go", "build", "-gcflags=-m=2", ".").CombinedOutput()
	require.NoError(t, err, "%s", out)
	for _, name := range []string{
		`\(\*reg\).setInt`, `\(\*reg\).setFloat`, `\(\*reg\).update`, `attrOffset`, `\(\*header\).take`, `\(\*header\).release`,
		"kindOf", "at", "ra", "rb", "rc", "jump", "wide", "current", "callerInfo", "boolReg",
	} {
		m := regexp.MustCompile(`can inline ` + name + ` with cost (\d+)`).FindSubmatch(out)
		require.NotNil(t, m, "%s is not inlined", name)
		cost, err := strconv.Atoi(string(m[1]))
		require.NoError(t, err)
		require.LessOrEqual(t, cost, bigFunctionCost, "%s is too costly to be inlined into the loop", name)
	}
}
