package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
	"github.com/starling-lang/starling/reference"
	"github.com/starling-lang/starling/repl"
)

const docUsage = `usage: starling doc [--dialect starlark|python] NAME

Print what there is to know about a built-in name, a module, or a name in a module,
such as queue.Queue.get: signature, documentation, and where it is written. Modules of
scripts are found in the current folder and in STARLING_PATH; they are run.
`

// runDoc is "starling doc".
func runDoc(args []string) int {
	c, err := parseArgs(args)
	switch {
	case err == nil && c.help:
		fmt.Print(docUsage)
		return 0
	case err != nil || c.file == "" || c.file == "-" || len(c.args) != 1 || c.interactive:
		fmt.Fprint(os.Stderr, docUsage)
		return 2
	}
	name := c.file
	c.file = ""
	dialect, err := c.chooseDialect()
	if err != nil {
		return fail(2, err)
	}
	path, err := c.searchPath()
	if err != nil {
		return fail(1, err)
	}
	in := interp.New(interp.Options{
		Modules: modules.All(), Dialect: dialect, Files: interp.OSFiles(), Path: path, OpenFiles: true,
		Stderr: os.Stderr, Load: loadStarlark,
	})
	text := ""
	err = in.Do(context.Background(), func(th *object.Thread) error {
		text, err = describe(th, name)
		return err
	})
	var script *interp.Error
	if errors.As(err, &script) {
		err = fmt.Errorf("doc: %s", script.Error()[strings.LastIndexByte(script.Error(), '\n')+1:])
	}
	if err := errors.Join(err, in.Close()); err != nil {
		return fail(1, err)
	}
	if _, err := os.Stdout.WriteString(text); err != nil {
		return fail(1, err)
	}
	return 0
}

// describe is the help of a name, and its place in the source.
func describe(th *object.Thread, name string) (string, error) {
	v, err := repl.Find(th, name)
	if err != nil {
		return "", err
	}
	text, err := repl.Help(th, name, v)
	if err != nil {
		return "", err
	}
	if place := reference.Position(v); place != "" {
		text += "\n" + place + "\n"
	}
	return text, nil
}
