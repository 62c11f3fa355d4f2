package differential

import (
	"bufio"
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"go.starlark.net/starlark"
	"go.starlark.net/syntax"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// An output is what a program wrote: a line for each attempt, "gives …" or
// "fails …", and one for the end.
type output []string

func gives(line string) bool { return !strings.HasPrefix(line, "fails") }

var address = regexp.MustCompile("0x[0-9a-f]{6,}")

func line(text string, err error) string {
	if err != nil {
		text = "fails " + err.Error()
	} else {
		text = "gives " + text
	}
	return address.ReplaceAllString(text, "0x")
}

func end(err error) string {
	if err != nil {
		return "fails " + err.Error()
	}
	return "ends"
}

// runStarlarkGo runs a program with starlark-go.
func runStarlarkGo(p *program) (out output) {
	thread := &starlark.Thread{}
	thread.SetMaxExecutionSteps(1_000_000)
	options := &syntax.FileOptions{Set: true, While: true, TopLevelControl: true, GlobalReassign: true, LoadBindsGlobally: true, Recursion: true}
	attempt := starlark.NewBuiltin("attempt", func(th *starlark.Thread, _ *starlark.Builtin, args starlark.Tuple, _ []starlark.Tuple) (starlark.Value, error) {
		v, err := starlark.Call(th, args[0], nil, nil)
		text := ""
		if err == nil {
			text = v.String()
		}
		out = append(out, line(text, err))
		return starlark.None, nil
	})
	_, err := starlark.ExecFileOptions(options, thread, "program", p.source(), starlark.StringDict{"attempt": attempt})
	return append(out, end(err))
}

// starling runs programs in one interpreter, one after the other.
type starling struct {
	in  *interp.Interp
	out output
}

func newStarling(t *testing.T, d *object.Dialect) *starling {
	t.Helper()
	s := &starling{in: interp.New(interp.Options{Dialect: d, MaxMemory: 64 << 20})}
	t.Cleanup(func() {
		if err := s.in.Close(); err != nil {
			t.Error(err)
		}
	})
	attempt := native.Def("attempt(f)", native.Fixed(func(th *object.Thread, args []object.Value) (object.Value, error) {
		v, err := object.Call(th, args[0], nil, nil)
		text := ""
		if err == nil {
			text, err = object.Repr(th, v)
		}
		s.out = append(s.out, line(text, described(th, err)))
		return object.None, nil
	}), "")
	err := s.in.Do(t.Context(), func(th *object.Thread) error {
		th.Runtime.Builtins.Set("attempt", attempt.Value())
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// described makes the error whose text is the exception's class and str of it.
func described(th *object.Thread, err error) error {
	var e *object.Exception
	if !errors.As(err, &e) {
		return err
	}
	text, strErr := object.ToStr(th, e.Value())
	if strErr != nil {
		return strErr
	}
	return fmt.Errorf("%s: %s", e.Type().Name(), text)
}

func (s *starling) run(p *program) output {
	s.out = nil
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	_, err := s.in.Exec(ctx, "program", p.source())
	if err != nil {
		doErr := s.in.Do(ctx, func(th *object.Thread) error {
			err = described(th, err)
			return nil
		})
		if doErr != nil {
			err = doErr
		}
	}
	return append(s.out, end(err))
}

//go:embed testdata/driver.py
var driver string

// python is a CPython process that runs batches of programs.
type python struct {
	stdin  io.Writer
	stdout *bufio.Reader
}

func startPython(t *testing.T, path string) *python {
	t.Helper()
	cmd := exec.Command(path, "-X", "utf8", "-B", "-W", "ignore", "-c", driver)
	cmd.Stderr = os.Stderr
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		stdin.Close()
		if err := cmd.Wait(); err != nil {
			t.Errorf("%s: %v", path, err)
		}
	})
	return &python{stdin, bufio.NewReaderSize(stdout, 1<<20)}
}

// run runs a batch.
func (p *python) run(batch []*program) ([]output, error) {
	sources := make([]string, len(batch))
	for i, x := range batch {
		sources[i] = x.source()
	}
	text, err := json.Marshal(sources)
	if err != nil {
		return nil, err
	}
	if _, err := p.stdin.Write(append(text, '\n')); err != nil {
		return nil, err
	}
	answer, err := p.stdout.ReadBytes('\n')
	if err != nil {
		return nil, err
	}
	var outs []output
	if err := json.Unmarshal(answer, &outs); err != nil || len(outs) != len(batch) {
		return nil, fmt.Errorf("%d outputs for %d programs, %v", len(outs), len(batch), err)
	}
	return outs, nil
}

// findPython returns the path of a CPython 3.13, "" when there is none.
func findPython() string {
	candidates := []string{os.Getenv("STARLING_PYTHON")}
	if candidates[0] == "" {
		candidates[0], _ = exec.LookPath("python3.13")
	}
	root := os.Getenv("PYENV_ROOT")
	if home, err := os.UserHomeDir(); err == nil && root == "" {
		root = filepath.Join(home, ".pyenv")
	}
	installed, _ := filepath.Glob(filepath.Join(root, "versions", "3.13*", "bin", "python3")) // fails for a bad pattern only
	for _, path := range append(candidates, installed...) {
		if path == "" {
			continue
		}
		version, err := exec.Command(path, "-c", "import sys; print(sys.version_info[:2])").Output()
		if err == nil && strings.TrimSpace(string(version)) == "(3, 13)" {
			return path
		}
	}
	return ""
}
