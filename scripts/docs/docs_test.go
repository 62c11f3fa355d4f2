package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/modules"
	"github.com/starling-lang/starling/reference"
)

const root = "../.."

// TestPages holds the generated pages to what is declared.
func TestPages(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("some names are those of Linux")
	}
	files, err := generate(root)
	require.NoError(t, err)
	for name, want := range files {
		text, err := os.ReadFile(filepath.Join(root, name))
		if err != nil || string(text) != want {
			t.Errorf("%s is stale: run go run ./scripts/docs", name)
		}
	}
	pages, err := filepath.Glob(filepath.Join(root, "docs/reference/*.md"))
	require.NoError(t, err)
	for _, page := range pages {
		if _, ok := files["docs/reference/"+filepath.Base(page)]; !ok {
			t.Errorf("%s is of a module that is gone: run go run ./scripts/docs", page)
		}
	}
}

// TestExamples runs the examples in the documentation of modules, and compares what they print.
func TestExamples(t *testing.T) {
	list, err := describe()
	require.NoError(t, err)
	ran := 0
	for _, m := range list {
		runExamples(t, m.Name, m.Name, m.Doc, &ran)
		memberExamples(t, m.Name, m.Name, m.Members, &ran)
	}
	require.Greater(t, ran, 100, "examples")
	t.Logf("%d examples", ran)
}

var fenced = regexp.MustCompile("(?s)```python\n(.*?)```\n(?:\n```text\n(.*?)```\n)?")

// TestGuides runs the python code in the hand-written pages, and compares what it prints with the text behind it.
func TestGuides(t *testing.T) {
	pages, err := filepath.Glob(filepath.Join(root, "docs/*.md"))
	require.NoError(t, err)
	ran := 0
	for _, page := range append(pages, filepath.Join(root, "README.md")) {
		text, err := os.ReadFile(page)
		require.NoError(t, err)
		for _, found := range fenced.FindAllSubmatch(text, -1) {
			ran++
			var out bytes.Buffer
			in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python, Stdout: &out, Stderr: &out, Executable: "starling", DetectDeadlock: true})
			_, err := in.Exec(context.Background(), "<code>", found[1])
			require.NoError(t, err, page)
			require.NoError(t, in.Close())
			if len(found[2]) > 0 {
				require.Equal(t, string(found[2]), out.String(), page)
			}
		}
	}
	require.Greater(t, ran, 5, "pieces of code")
}

var goFenced = regexp.MustCompile("(?s)```go\n(package .*?)```\n")

// TestProgram runs the embedding program of the README.
func TestProgram(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(root, "README.md"))
	require.NoError(t, err)
	found := goFenced.FindSubmatch(text)
	require.NotNil(t, found)
	file := filepath.Join(t.TempDir(), "main.go")
	require.NoError(t, os.WriteFile(file, found[1], 0o666))
	cmd := exec.Command("go", "run", file)
	cmd.Dir = root // the module of the packages that it imports
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, "%s", out)
	require.Equal(t, "42 <nil>\n", string(out))
}

var codeWord = regexp.MustCompile("`([\\w.]+)`")

// TestSecurity holds the table of what modules reach to the modules there are.
func TestSecurity(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(root, "docs/security.md"))
	require.NoError(t, err)
	_, table, _ := strings.Cut(string(text), "| modules |")
	table, _, _ = strings.Cut(table, "\n\n")
	reaches := map[string]bool{}
	for _, row := range strings.Split(table, "\n")[2:] {
		names, marks, _ := strings.Cut(strings.TrimPrefix(row, "|"), "|")
		for _, found := range codeWord.FindAllStringSubmatch(names, -1) {
			if _, twice := reaches[found[1]]; twice {
				t.Errorf("docs/security.md has %s twice", found[1])
			}
			reaches[found[1]] = strings.Contains(marks, "yes")
		}
	}
	for _, e := range modules.All() {
		if _, ok := reaches[e.Name]; !ok {
			t.Errorf("docs/security.md does not say what %s can reach", e.Name)
		}
		delete(reaches, e.Name)
	}
	require.Empty(t, reaches, "docs/security.md has modules that are gone")
	_, first, _ := strings.Cut(table, "---|\n")
	first, _, _ = strings.Cut(first, "\n")
	require.NotContains(t, first, "yes")
	var pure []string
	for _, e := range modules.Pure() {
		pure = append(pure, e.Name)
	}
	var listed []string
	for _, found := range codeWord.FindAllStringSubmatch(first, -1) {
		listed = append(listed, found[1])
	}
	require.ElementsMatch(t, pure, listed, "the first row of docs/security.md and modules.Pure")
}

// publicNames are the modules through which examples in private ones are used.
var publicNames = map[string]string{"_thread": "threading", "_dummy_thread": "dummy_threading", "_pickle": "pickle"}

func memberExamples(t *testing.T, module, prefix string, list []*reference.Member, ran *int) {
	for _, m := range list {
		if m.From == "" {
			runExamples(t, module, prefix+"."+m.Name, m.Doc, ran)
			memberExamples(t, module, prefix+"."+m.Name, m.Members, ran)
		}
	}
}

// runExamples runs the examples of one documentation in an interpreter of their own.
func runExamples(t *testing.T, module, name, doc string, ran *int) {
	examples := reference.Examples(doc)
	if len(examples) == 0 {
		return
	}
	var out bytes.Buffer
	in := interp.New(interp.Options{
		Modules: modules.All(), Dialect: interp.Python, OpenFiles: true, Files: interp.OSFiles(), Stdout: &out, Stderr: &out, Executable: "starling",
	})
	defer in.Close()
	ctx := context.Background()
	main := in.NewMain("<stdin>")
	if module != "builtins" {
		module, _, _ = strings.Cut(module, "._")
		if public := publicNames[module]; public != "" {
			module = public
		}
		_, err := in.Eval(ctx, main, "from "+module+" import *\nimport "+module)
		require.NoError(t, err, name)
	}
	for _, x := range examples {
		*ran++
		out.Reset()
		err := in.ExecInteractive(ctx, main, x.Source+"\n")
		in.FlushOutput()
		got := out.String()
		var raised *interp.Error
		if errors.As(err, &raised) {
			got += raised.Error()[strings.LastIndexByte(raised.Error(), '\n')+1:] + "\n"
		}
		if got != x.Want {
			t.Errorf("%s: example\n\t%s\nprints\n%snot\n%s", name, x.Source, got, x.Want)
		}
	}
}
