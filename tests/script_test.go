package tests

import (
	"strings"
	"testing"
)

func TestParseScript(t *testing.T) {
	source := strings.Join([]string{
		"# starlark: skip needs a file",
		"print('a')  # expect: a",
		"print()     # expect:",
		"# expect:  b ",
		"1/0  # raises: ZeroDivisionError: division by zero",
	}, "\n")
	s, err := parseScript("x.py", source)
	if err != nil {
		t.Fatal(err)
	}
	if want := "a\n\n b \n"; s.output != want {
		t.Errorf("output %q, want %q", s.output, want)
	}
	if want := "ZeroDivisionError: division by zero"; !s.raises || s.exception != want {
		t.Errorf("raises %v %q, want %q", s.raises, s.exception, want)
	}
	if s.skipStarlark != "needs a file" || s.skipPython != "" {
		t.Errorf("skips %q and %q", s.skipStarlark, s.skipPython)
	}
}

func TestParseScriptErrors(t *testing.T) {
	for source, want := range map[string]string{
		"# starling: skip slow\n":       "x.py:1: starling can't be skipped",
		"\n# python: skip\n":            "x.py:2: skip without a reason",
		"# raises: A: a\n# raises: B\n": "x.py:2: second raises comment",
	} {
		if _, err := parseScript("x.py", source); err == nil || err.Error() != want {
			t.Errorf("%q: error %v, want %s", source, err, want)
		}
	}
}

// TestCorpusExpects holds every script to saying something: output, an
// exception or an assert.
func TestCorpusExpects(t *testing.T) {
	for _, ext := range []string{".py", ".star"} {
		for _, s := range loadScripts(t, ext) {
			if s.output == "" && !s.raises && !strings.Contains(s.source, "assert") {
				t.Errorf("%s expects nothing", s.name)
			}
			if strings.Contains(s.source, "\r") {
				t.Errorf("%s has carriage returns", s.name)
			}
		}
	}
}
