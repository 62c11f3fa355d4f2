package resolve

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/starling-lang/starling/interp/internal/syntax"
)

// check parses and resolves a source and returns its errors.
func check(src string) syntax.ErrorList {
	f, err := syntax.Parse("<string>", []byte(src))
	if err == nil {
		err = File(f)
	}
	var list syntax.ErrorList
	errors.As(err, &list)
	return list
}

// TestErrorsLikePython checks that the first error of each source of
// testdata/errors.txt has the class, message and place that CPython gives it.
func TestErrorsLikePython(t *testing.T) {
	data, err := os.ReadFile("testdata/errors.txt")
	if err != nil {
		t.Fatal(err)
	}
	sources := strings.Split(string(data), "\n---\n")
	for i := range sources {
		sources[i] = strings.NewReplacer(`⏎`, "", `␀`, "\x00").Replace(sources[i])
	}
	for i, v := range askPython(t, sources, false) {
		got := "accepted"
		if list := check(sources[i]); len(list) > 0 {
			e := list[0]
			col, _ := e.Offset()
			got = fmt.Sprintf("%d:%d %s: %s", e.Start.Line, col, e.Kind, e.Msg)
		}
		want := "accepted"
		if v.Msg != "" {
			want = fmt.Sprintf("%d:%d %s", v.Line, v.Col, v.Msg)
		}
		if got != want {
			t.Errorf("%q\n got  %s\n want %s", sources[i], got, want)
		}
	}
}
