package tests

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"go.starlark.net/lib/json"
	"go.starlark.net/lib/math"
	"go.starlark.net/lib/time"
	"go.starlark.net/starlark"
	"go.starlark.net/starlarkstruct"
	"go.starlark.net/syntax"
)

// TestStarlarkGo has starlark-go judge the .star scripts. Where both reject a
// program the wording is Python's, so that an exception's text isn't compared.
func TestStarlarkGo(t *testing.T) {
	for _, s := range loadScripts(t, ".star") {
		t.Run(s.name, func(t *testing.T) {
			if s.skipStarlark != "" {
				t.Skip(s.skipStarlark)
			}
			s.check(t, runStarlarkGo(s), true)
		})
	}
}

// runStarlarkGo runs one script with every language option switched on.
func runStarlarkGo(s *script) outcome {
	var output strings.Builder
	r := &starlarkRun{folder: filepath.Dir(s.path), loaded: map[string]starlark.StringDict{}}
	thread := &starlark.Thread{
		Name:  s.name,
		Print: func(_ *starlark.Thread, text string) { output.WriteString(text + "\n") },
		Load:  r.load,
	}
	_, err := r.exec(thread, s.path, s.source)
	got := outcome{Output: output.String()}
	if err != nil {
		got.Exception, got.Traceback = err.Error(), err.Error()
		if e := (*starlark.EvalError)(nil); errors.As(err, &e) {
			got.Traceback = e.Backtrace()
		}
	}
	return got
}

// A starlarkRun holds the modules that one script has loaded.
type starlarkRun struct {
	folder string
	loaded map[string]starlark.StringDict
}

func (r *starlarkRun) exec(thread *starlark.Thread, path, source string) (starlark.StringDict, error) {
	options := &syntax.FileOptions{
		Set: true, While: true, TopLevelControl: true,
		GlobalReassign: true, LoadBindsGlobally: true, Recursion: true,
	}
	predeclared := starlark.StringDict{
		"json":   json.Module,
		"math":   math.Module,
		"time":   time.Module,
		"struct": starlark.NewBuiltin("struct", starlarkstruct.Make),
	}
	return starlark.ExecFileOptions(options, thread, path, source, predeclared)
}

// load finds the library modules and the files beside the script.
func (r *starlarkRun) load(thread *starlark.Thread, name string) (starlark.StringDict, error) {
	switch name {
	case "json.star":
		return starlark.StringDict{"json": json.Module}, nil
	case "math.star":
		return starlark.StringDict{"math": math.Module}, nil
	case "time.star":
		return starlark.StringDict{"time": time.Module}, nil
	}
	if globals, ok := r.loaded[name]; ok {
		if globals == nil {
			return nil, fmt.Errorf("cycle in load graph")
		}
		return globals, nil
	}
	r.loaded[name] = nil
	path := filepath.Join(r.folder, filepath.FromSlash(name))
	source, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	child := &starlark.Thread{Name: name, Print: thread.Print, Load: thread.Load}
	globals, err := r.exec(child, path, string(source))
	if err != nil {
		return nil, err
	}
	r.loaded[name] = globals
	return globals, nil
}
