// Package tests runs the script corpus: the .py and .star files in the folders
// beside this one, each judged by its own expectations.
//
// A script's expected standard output is the text after every "# expect: "
// comment, in file order, one line each; "# expect:" with nothing behind it
// stands for an empty line. A script with a "# raises: Class: message" comment
// must end with that uncaught exception (the last line of its traceback);
// "# raises:" alone asks for any exception. Every other script must end
// cleanly. The header lines "# python: skip reason" and "# starlark: skip
// reason" say that CPython, or starlark-go, doesn't judge the file.
//
// Scripts are the files directly in a folder; folders below it hold the modules
// that they import. A script that needs a file makes it in $TMPDIR.
package tests

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"testing"
)

// A script is one test file with its expectations.
type script struct {
	name   string // as in "lang/for_else.py"
	path   string // absolute
	source string

	output       string // expected standard output
	raises       bool   // whether it must end with an exception
	exception    string // last line of the traceback; "" accepts any
	skipPython   string // reason, "" when CPython judges it
	skipStarlark string // reason, "" when starlark-go judges it
}

var (
	expectComment = regexp.MustCompile(`# ?expect:(?: (.*))?$`)
	raisesComment = regexp.MustCompile(`# ?raises:(?: (.*))?$`)
	skipComment   = regexp.MustCompile(`^# (\w+): skip\b *(.*)$`)
)

// parseScript reads the expectations out of source.
func parseScript(name, source string) (*script, error) {
	s := &script{name: name, source: source}
	var output strings.Builder
	for i, line := range strings.Split(source, "\n") {
		if m := expectComment.FindStringSubmatch(line); m != nil {
			output.WriteString(m[1])
			output.WriteByte('\n')
		} else if m := raisesComment.FindStringSubmatch(line); m != nil {
			if s.raises {
				return nil, fmt.Errorf("%s:%d: second raises comment", name, i+1)
			}
			s.raises, s.exception = true, m[1]
		} else if m := skipComment.FindStringSubmatch(line); m != nil {
			if err := s.skip(m[1], m[2]); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, i+1, err)
			}
		}
	}
	s.output = output.String()
	return s, nil
}

// skip notes that the named oracle doesn't judge the script.
func (s *script) skip(oracle, reason string) error {
	if reason == "" {
		return fmt.Errorf("skip without a reason")
	}
	switch oracle {
	case "python":
		s.skipPython = reason
	case "starlark":
		s.skipStarlark = reason
	default:
		return fmt.Errorf("%s can't be skipped", oracle)
	}
	return nil
}

// An outcome is what an interpreter made of a script.
type outcome struct {
	Output    string // all of standard output
	Exception string // last line of the traceback, "" after a clean end
	Traceback string // shown when the script fails
	Errors    string // what was written to standard error, where it is kept
}

// check reports how the outcome differs from what the script expects. With
// anyWording an exception's text is not compared.
func (s *script) check(t *testing.T, got outcome, anyWording bool) {
	t.Helper()
	if got.Output != s.output {
		t.Errorf("output differs:\n%s\noutput:\n%s\nstandard error:\n%s", firstDifference(got.Output, s.output), got.Output, got.Errors)
	}
	switch {
	case s.raises && got.Exception == "":
		t.Errorf("ended cleanly, want exception %q", s.exception)
	case s.raises && s.exception != "" && !anyWording && got.Exception != s.exception:
		t.Errorf("exception %q\n     want %q", got.Exception, s.exception)
	case !s.raises && got.Exception != "":
		t.Errorf("uncaught exception: %s\n%s", got.Exception, got.Traceback)
	}
}

// firstDifference shows the first line in which two outputs differ.
func firstDifference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	line := func(lines []string, i int) string {
		if i >= len(lines)-1 {
			return "(end of output)"
		}
		return fmt.Sprintf("%q", lines[i])
	}
	i := 0
	for i < len(g) && i < len(w) && g[i] == w[i] {
		i++
	}
	return fmt.Sprintf("line %d\n got %s\nwant %s", i+1, line(g, i), line(w, i))
}

// loadScripts reads every script whose name ends in ext.
func loadScripts(t *testing.T, ext string) []*script {
	t.Helper()
	paths, err := filepath.Glob("*/*" + ext)
	if err != nil {
		t.Fatal(err)
	}
	sort.Strings(paths)
	var scripts []*script
	for _, path := range paths {
		source, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		s, err := parseScript(filepath.ToSlash(path), string(source))
		if err != nil {
			t.Error(err)
			continue
		}
		if s.path, err = filepath.Abs(path); err != nil {
			t.Fatal(err)
		}
		scripts = append(scripts, s)
	}
	return scripts
}
