package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
)

const checkUsage = `usage: starling check [--json] [--dialect starlark|python] FILE...

Look for mistakes in scripts without running them: syntax errors, names that are
not defined, imports that are not used, modules of Python that Starling does not have. Of a
folder all files that end in .star or .py are checked. The exit status is 1 if there is a
mistake, 2 if a file can't be read.

      --json       print a list of objects with file, line, column, end_line,
                   end_column, kind, message and hint; columns are characters, from 1
      --dialect D  starlark or python, otherwise by the file's ending
`

// runCheck is "starling check".
func runCheck(args []string) int {
	flags := flag.NewFlagSet("check", flag.ContinueOnError)
	flags.Usage = func() {}
	flags.SetOutput(io.Discard)
	asJSON := flags.Bool("json", false, "")
	name := flags.String("dialect", "", "")
	err := flags.Parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Print(checkUsage)
		return 0
	case err != nil:
		return failUsage("check", err)
	case flags.NArg() == 0:
		fmt.Fprint(os.Stderr, checkUsage)
		return 2
	}
	c := &command{}
	if *name != "" {
		if c.dialect, err = dialectNamed(*name); err != nil {
			return fail(2, err)
		}
	}
	problems, err := checkAll(c, flags.Args())
	if werr := writeProblems(problems, *asJSON); werr != nil {
		return fail(2, werr)
	}
	switch {
	case err != nil:
		return fail(2, err)
	case len(problems) > 0:
		return 1
	}
	return 0
}

// checkAll checks files and folders; the error is of those that can't be read.
func checkAll(c *command, names []string) ([]interp.Problem, error) {
	checkers := map[*object.Dialect]*interp.Interp{}
	problems := []interp.Problem{}
	path, pathError := commonPath()
	failed := []error{pathError}
	for _, name := range names {
		files, err := scriptFiles(name)
		failed = append(failed, err)
		for _, file := range files {
			c.script = file
			dialect, err := c.chooseDialect()
			if err != nil {
				return problems, err
			}
			in := checkers[dialect]
			if in == nil {
				in = interp.New(interp.Options{Modules: modules.All(), Dialect: dialect, OpenFiles: true, Files: interp.OSFiles(), Path: path})
				checkers[dialect] = in
			}
			src, err := os.ReadFile(file)
			if err != nil {
				failed = append(failed, fmt.Errorf("can't open file '%s': %s", file, osMessage(err)))
				continue
			}
			problems = append(problems, in.Check(file, src)...)
		}
	}
	for _, in := range checkers {
		failed = append(failed, in.Close())
	}
	return problems, errors.Join(failed...)
}

// scriptFiles is the file itself, or the scripts in a folder.
func scriptFiles(name string) (files []string, err error) {
	info, err := os.Stat(name)
	if err != nil || !info.IsDir() {
		return []string{name}, nil // reading it will tell
	}
	err = filepath.WalkDir(name, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && slices.Contains(endings[:], filepath.Ext(path)) {
			files = append(files, path)
		}
		return err
	})
	return files, err
}

func writeProblems(problems []interp.Problem, asJSON bool) error {
	if asJSON {
		enc := json.NewEncoder(os.Stdout)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		return enc.Encode(problems)
	}
	var b strings.Builder
	for _, p := range problems {
		fmt.Fprintf(&b, "%s:%d:%d: %s: %s", p.File, p.Line, p.Column, p.Kind, p.Message)
		if p.Hint != "" {
			b.WriteString(". " + p.Hint)
		}
		b.WriteByte('\n')
	}
	_, err := os.Stdout.WriteString(b.String())
	return err
}
