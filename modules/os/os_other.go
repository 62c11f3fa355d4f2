//go:build !unix

// Package os is the module os: on systems that are not POSIX only the environment and
// what Go has for all systems. The rest refuses.
package os

import (
	"os"
	"runtime"
	"syscall"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// Module declares the module.
func Module() *native.Module {
	funcs := append(environFunctions(), portableFunctions()...)
	for _, name := range missing() {
		funcs = append(funcs, native.Def(name+"(*args, **kwargs)", native.Raw(func(*object.Thread, []object.Value, []object.Named) (object.Value, error) {
			return object.Value{}, object.Errorf(object.NotImplementedError, "os.%s is not available on this platform", name)
		}), `Raise NotImplementedError.`))
	}
	return &native.Module{
		Name: "os", Doc: "The operating system: its environment.",
		Funcs: funcs,
		Consts: []native.Constant{
			{Name: "name", Value: object.Str("nt")}, {Name: "sep", Value: object.Str(string(os.PathSeparator))},
			{Name: "pathsep", Value: object.Str(string(os.PathListSeparator))}, {Name: "linesep", Value: object.Str("\r\n")},
			{Name: "curdir", Value: object.Str(".")}, {Name: "pardir", Value: object.Str("..")}, {Name: "devnull", Value: object.Str(os.DevNull)},
			{Name: "error", Value: object.OSError.Value()},
		},
		Init: func(l *native.Loader) error {
			path, err := l.Import("os.path")
			if err != nil {
				return err
			}
			l.Set("path", path.Value())
			l.Set("environ", native.New[*environment](l.Runtime(), environClass).Value())
			return nil
		},
	}
}

// missing are the functions that need a POSIX system.
func missing() []string {
	return []string{
		"open", "close", "read", "write", "pipe", "dup", "dup2", "lseek", "stat", "lstat", "fstat", "scandir", "walk", "kill", "killpg", "waitpid",
		"posix_spawn", "posix_spawnp", "spawnv", "spawnl", "system", "popen", "fork", "execv", "fdopen", "set_blocking", "get_blocking",
		"set_inheritable", "get_inheritable", "getpgid", "setpgid", "setsid", "openpty", "mkfifo", "chown", "umask", "uname",
		"pread", "pwrite", "preadv", "pwritev", "lockf", "waitid", "eventfd", "memfd_create", "sendfile", "nice", "getpriority", "times",
	}
}

func portableFunctions() []*object.Native {
	number := func(name, doc string, f func() int) *object.Native {
		return native.Def(name+"()", native.Func0(func(*object.Thread) (int, error) { return f(), nil }), doc)
	}
	onFile := func(name string, f func(string) error, doc string) *object.Native {
		return onPath(name+"(path)", "path", doc, func(_ *object.Thread, p pathArg, _ []object.Value) error { return p.fail(f(p.s)) })
	}
	return []*object.Native{
		number("getpid", `Return the number of the process.`, os.Getpid),
		number("getppid", `Return the number of the parent process.`, os.Getppid),
		number("cpu_count", `Return the number of processors.`, runtime.NumCPU),
		number("process_cpu_count", `Return the number of processors that the process may use.`, runtime.NumCPU),
		onFile("remove", os.Remove, `Remove a file.`), onFile("unlink", os.Remove, `Remove a file.`), onFile("rmdir", os.Remove, `Remove an empty directory.`),
		onFile("chdir", os.Chdir, `Change the current directory.`),
		onPath("mkdir(path, mode=511)", "path", `Make a directory.`, func(_ *object.Thread, p pathArg, _ []object.Value) error { return p.fail(os.Mkdir(p.s, 0o777)) }),
		onTwoPaths("rename(src, dst)", `Rename a file or directory.`, os.Rename),
		onTwoPaths("replace(src, dst)", `Rename a file or directory, over an existing file.`, os.Rename),
		native.Def("getcwd()", native.Func0(func(*object.Thread) (string, error) {
			dir, err := os.Getwd()
			return dir, object.OSErrorFrom(err, "")
		}), `Return the current directory.`),
		native.Def("listdir(path='.')", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			p, err := toPath(th, a[0], "listdir", "path")
			if err != nil {
				return object.Value{}, err
			}
			entries, err := os.ReadDir(p.s)
			if err != nil {
				return object.Value{}, p.fail(err)
			}
			list := make([]object.Value, len(entries))
			for i, e := range entries {
				list[i] = p.value(e.Name())
			}
			return object.NewList(list).Value(), nil
		}), `Return the names in a directory.`),
		native.Def("strerror(code, /)", native.Func1(func(_ *object.Thread, code int) (string, error) { return object.Strerror(syscall.Errno(code)), nil }), `Return the text of an error number.`),
		native.Def("urandom(size, /)", native.Func1(urandom), `Return random bytes, fit for cryptography.`),
	}
}

// onPath declares a function of a path, which it gets first, that returns nothing.
func onPath(signature, param string, doc string, f func(th *object.Thread, p pathArg, a []object.Value) error) *object.Native {
	name := nameOf(signature)
	return native.Def(signature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		p, err := toPath(th, a[0], name, param)
		if err != nil {
			return object.Value{}, err
		}
		return object.None, f(th, p, a)
	}), doc)
}

// onTwoPaths declares a function of two paths that returns nothing.
func onTwoPaths(signature, doc string, f func(from, to string) error) *object.Native {
	name := nameOf(signature)
	return native.Def(signature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		from, err := toPath(th, a[0], name, "src")
		if err != nil {
			return object.Value{}, err
		}
		to, err := toPath(th, a[1], name, "dst")
		if err != nil {
			return object.Value{}, err
		}
		return object.None, object.OSErrorFor(f(from.s, to.s), from.given, to.given)
	}), doc)
}
