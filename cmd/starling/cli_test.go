package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"starling": main})
}

// TestCommand runs the scripts in tests/cli. Beside testscript's own they have the commands
//
//	run STATUS [<FILE] ARGS...   run starling, which must end with the status; FILE is its input
//	same STATUS [<FILE] ARGS...  the same, and CPython must end with that status and write the same
//
// in the python dialect unless the script says otherwise.
func TestCommand(t *testing.T) {
	python := findPython()
	if python == "" {
		t.Log("no CPython 3.13 to compare with: set STARLING_PYTHON")
	}
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("..", "..", "tests", "cli"),
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("STARLING_DIALECT", "python")
			env.Setenv("PYTHONDONTWRITEBYTECODE", "1")
			env.Setenv("PYTHONUTF8", "1")
			env.Values[envKey{}] = env.Vars
			return nil
		},
		Condition: func(cond string) (bool, error) {
			switch cond {
			case "python":
				return python != "", nil
			case "race":
				return raceEnabled, nil
			}
			return false, errors.New("unknown condition " + cond)
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"run": func(ts *testscript.TestScript, _ bool, args []string) {
				c := parseCall(ts, args)
				c.check(ts, c.run(ts, "starling"))
			},
			"same": func(ts *testscript.TestScript, _ bool, args []string) {
				c := parseCall(ts, args)
				own := c.run(ts, "starling")
				c.check(ts, own)
				if python != "" {
					c.compare(ts, own, c.run(ts, python), python)
				}
			},
		},
	})
}

// envKey is where a script's environment is kept.
type envKey struct{}

// call is what a script asks to run.
type call struct {
	status int
	input  []byte
	args   []string
	env    []string
}

type outcome struct {
	status         int
	stdout, stderr string
}

func parseCall(ts *testscript.TestScript, args []string) *call {
	if len(args) < 1 {
		ts.Fatalf("usage: run STATUS [<FILE] ARGS...")
	}
	status, err := strconv.Atoi(args[0])
	ts.Check(err)
	c := &call{status: status, args: args[1:], env: slices.Clone(ts.Value(envKey{}).([]string))}
	for _, name := range []string{"PATH", "HOME", "STARLING_DIALECT", "STARLING_PATH"} {
		c.env = append(c.env, name+"="+ts.Getenv(name))
	}
	if len(c.args) > 0 && strings.HasPrefix(c.args[0], "<") {
		c.input = []byte(ts.ReadFile(c.args[0][1:]))
		c.args = c.args[1:]
	}
	return c
}

// run runs a command, at most for a minute.
func (c *call) run(ts *testscript.TestScript, program string) outcome {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	path, err := exec.LookPath(program)
	ts.Check(err)
	cmd := exec.CommandContext(ctx, path, c.args...)
	var stdout, stderr bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(c.input), &stdout, &stderr
	cmd.Dir, cmd.Env = ts.MkAbs("."), c.env
	err = cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		ts.Fatalf("%s: %v", program, err)
	}
	return outcome{cmd.ProcessState.ExitCode(), stdout.String(), stderr.String()}
}

// check holds an outcome to the status and hands it to the script's stdout and stderr.
func (c *call) check(ts *testscript.TestScript, o outcome) {
	ts.Logf("%v", c.args)
	_, err := ts.Stdout().Write([]byte(o.stdout))
	ts.Check(err)
	_, err = ts.Stderr().Write([]byte(o.stderr))
	ts.Check(err)
	if o.status != c.status {
		ts.Fatalf("status %d, not %d\n[stdout]\n%s[stderr]\n%s", o.status, c.status, o.stdout, o.stderr)
	}
}

// compare holds an outcome to CPython's.
func (c *call) compare(ts *testscript.TestScript, own, python outcome, name string) {
	python.stderr = strings.ReplaceAll(python.stderr, name, "starling")
	if own != python {
		ts.Fatalf("starling: status %d\n[stdout]\n%s[stderr]\n%s\nCPython: status %d\n[stdout]\n%s[stderr]\n%s",
			own.status, own.stdout, own.stderr, python.status, python.stdout, python.stderr)
	}
}

// findPython returns the path of a CPython 3.13, "" when there is none.
func findPython() string {
	var candidates []string
	if p := os.Getenv("STARLING_PYTHON"); p != "" {
		candidates = append(candidates, p)
	} else if p, err := exec.LookPath("python3.13"); err == nil {
		candidates = append(candidates, p)
	}
	root := os.Getenv("PYENV_ROOT")
	if home, err := os.UserHomeDir(); err == nil && root == "" {
		root = filepath.Join(home, ".pyenv")
	}
	if installed, err := filepath.Glob(filepath.Join(root, "versions", "3.13*", "bin", "python3")); err == nil {
		candidates = append(candidates, installed...)
	}
	for _, python := range candidates {
		// A pyenv shim on PATH exists even where its version isn't selected.
		version, err := exec.Command(python, "-c", "import sys; print(sys.version_info[:2])").Output()
		if err == nil && strings.TrimSpace(string(version)) == "(3, 13)" {
			return python
		}
	}
	return ""
}
