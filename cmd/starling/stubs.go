package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
	"github.com/starling-lang/starling/reference"
)

const stubsUsage = `usage: starling stubs DIR

Write stubs of the native modules into a folder, for type checkers and editors: NAME.pyi for a module,
__builtins__.pyi for the built-in names that Python does not have. Modules that type checkers know by
themselves, such as typing and dataclasses, are left to them. Pyright finds the stubs if DIR is named typings, or by
the setting stubPath.
`

// runStubs is "starling stubs".
func runStubs(args []string) int {
	switch {
	case len(args) == 1 && (args[0] == "-h" || args[0] == "--help"):
		fmt.Print(stubsUsage)
		return 0
	case len(args) != 1 || args[0] == "" || args[0][0] == '-':
		fmt.Fprint(os.Stderr, stubsUsage)
		return 2
	}
	list, err := describeModules(interp.Python)
	if err != nil {
		return fail(1, err)
	}
	files, err := reference.WriteStubs(args[0], list)
	if err != nil {
		return fail(1, err)
	}
	fmt.Printf("%d files written to %s\n", len(files), args[0])
	return 0
}

// describeModules tells what the modules of scripts have.
func describeModules(d *object.Dialect) (list []*reference.Module, err error) {
	in := interp.New(interp.Options{Modules: modules.All(), Dialect: d, OpenFiles: true})
	defer func() { err = errors.Join(err, in.Close()) }()
	return reference.Describe(context.Background(), in)
}
