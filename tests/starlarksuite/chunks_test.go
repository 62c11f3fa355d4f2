// Package starlarksuite runs go.starlark.net's own test data, from the module
// cache, in the starlark dialect, and compares every check with what
// starlark-go makes of it with all language options switched on.
package starlarksuite

import (
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
	"testing"
)

// A chunk is a program of a test file. Chunks are separated by lines "---"; a
// comment "### pattern" says that the program fails in its line.
type chunk struct {
	file   string // base name
	path   string
	start  int    // its first line
	source string // with empty lines in front, so that line numbers are the file's
	wanted map[int]bool
}

// readChunks reads all test files but proto.star, which is about another library.
func readChunks(t *testing.T) []*chunk {
	t.Helper()
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "go.starlark.net").Output()
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(strings.TrimSpace(string(dir)), "starlark", "testdata", "*.star"))
	if err != nil || len(files) < 20 {
		t.Fatalf("%d test files found, %v", len(files), err)
	}
	sort.Strings(files)
	var all []*chunk
	for _, f := range files {
		if filepath.Base(f) == "proto.star" {
			continue
		}
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, splitChunks(f, string(data))...)
	}
	return all
}

func splitChunks(path, text string) (all []*chunk) {
	line := 1
	for _, source := range strings.Split(text, "\n---\n") {
		c := &chunk{file: filepath.Base(path), path: path, start: line, wanted: map[int]bool{}}
		c.source = strings.Repeat("\n", line-1) + source
		for _, l := range strings.Split(source, "\n") {
			if strings.Contains(l, "###") {
				c.wanted[line] = true
			}
			line++
		}
		line++ // the separator
		all = append(all, c)
	}
	return all
}

// A check is one use of the assert module, or the error that ended a chunk.
type check struct {
	line int
	kind string // the function's name; "error" for the end
	ok   bool   // the assertion held: for fails, the function failed
	text string
}
