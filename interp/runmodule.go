package interp

import (
	"context"
	"path"
	"strings"

	"github.com/starling-lang/starling/interp/internal/compile"
	"github.com/starling-lang/starling/interp/internal/vm"
	"github.com/starling-lang/starling/interp/object"
)

// notRunnable says why RunModule can't run a module.
type notRunnable string

func (e notRunnable) Error() string { return string(e) }

// RunModule runs a module found on the search path as a script, as __main__; of a
// package, its module __main__. The packages around it are imported first. An error that is no *Error says
// that there is no such module.
func (in *Interp) RunModule(ctx context.Context, name string) error {
	var missing error
	err := in.Do(ctx, func(th *object.Thread) error {
		return guarded(func() error {
			file, pkg, err := in.findMain(th, name)
			if _, is := err.(notRunnable); is {
				missing = err
				return nil
			}
			if err != nil {
				return err
			}
			return in.runMain(th, file, pkg)
		})
	})
	if missing != nil {
		return missing
	}
	return err
}

// findMain finds the file that RunModule runs, and the package that it is in.
func (in *Interp) findMain(th *object.Thread, name string) (file, pkg string, err error) {
	var parent *object.Module
	if i := strings.LastIndexByte(name, '.'); i >= 0 {
		pkg = name[:i]
		if parent, err = in.importModule(th, pkg); err != nil {
			return "", "", in.notRunnable(th, name, err)
		}
	}
	if in.native[name] != nil {
		return "", "", notRunnable("No code object available for " + name)
	}
	file, isPackage, err := in.findFile(th, name, parent)
	if err != nil {
		return "", "", in.notRunnable(th, name, err)
	}
	if !isPackage {
		return file, pkg, nil
	}
	if parent, err = in.importModule(th, name); err != nil {
		return "", "", err
	}
	file, isPackage, err = in.findFile(th, name+".__main__", parent)
	if err != nil || isPackage {
		return "", "", notRunnable("No module named " + name + ".__main__; '" + name + "' is a package and cannot be directly executed")
	}
	return file, name, nil
}

// notRunnable turns the error of a search into one, unless it is that of a
// module that was found and failed.
func (in *Interp) notRunnable(th *object.Thread, name string, err error) error {
	if !object.IsException(err, object.ModuleNotFoundError) || object.AsException(err).Traceback(th) != nil {
		return err
	}
	return notRunnable("No module named " + name)
}

// runMain runs a file as the main script in a package, with its path in sys.argv.
func (in *Interp) runMain(th *object.Thread, file, pkg string) error {
	src, err := readFile(in.opts.Files, file)
	if err != nil {
		return object.OSErrorFrom(err, file)
	}
	if err := in.setArgv0(th, file); err != nil {
		return err
	}
	main := in.NewMain(file)
	in.register(th, main)
	m := main.m
	m.Set("__package__", object.Str(pkg))
	fn, err := in.compileSource(th, file, src, compile.Options{})
	if err != nil {
		return err
	}
	if fn.HasDoc {
		m.Set("__doc__", object.Str(fn.Doc))
	}
	_, err = object.Call(th, vm.Link(fn, m, in.rt.Builtins).Value(), nil, nil)
	return err
}

// setArgv0 makes a file the first of sys.argv.
func (in *Interp) setArgv0(th *object.Thread, file string) error {
	if len(in.rt.Args) > 0 {
		in.rt.Args[0] = file
	}
	sys, ok := in.rt.Modules.GetStr(th, "sys").AsModule()
	if !ok {
		return nil
	}
	argv := sys.Get("argv")
	if l, ok := argv.AsList(); !ok || l.Len(th) == 0 {
		return nil
	}
	return object.SetItem(th, argv, object.Int(0), object.Str(file))
}

// scriptFolder is the folder of a script file; the current one of a script that
// has no file.
func scriptFolder(filename string) string {
	if filename == "" || strings.HasPrefix(filename, "<") {
		return "."
	}
	return path.Dir(slashes(filename))
}
