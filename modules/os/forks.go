//go:build unix

package os

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// forkFunctions are about the process becoming two, or another: they refuse.
func forkFunctions() []*object.Native {
	const why = "it would go on with one of the interpreter's threads, whose locks others hold; start a program with subprocess, os.posix_spawn or os.spawn*"
	list := []*object.Native{native.Def("register_at_fork(*, before=<unset>, after_in_child=<unset>, after_in_parent=<unset>)", native.Fixed(registerAtFork), `
Set functions that are to be called when the process forks. It never does: see fork.`)}
	for _, name := range []string{"fork()", "forkpty()"} {
		list = append(list, refused(name, why))
	}
	const replaced = "it would replace the process of all of the interpreter's threads, and of its host; start a program with subprocess, os.posix_spawn or os.spawn*"
	for _, name := range []string{"execv(path, argv, /)", "execve(path, argv, env)", "execvp(file, args)", "execvpe(file, args, env)",
		"execl(file, *args)", "execle(file, *args)", "execlp(file, *args)", "execlpe(file, *args)"} {
		list = append(list, refused(name, replaced))
	}
	const oneThread = "it would change one of the threads of the system, on each of which any thread of the script can run; start a program with unshare or nsenter"
	for _, name := range []string{"unshare(flags)", "setns(fd, nstype=0)"} {
		list = append(list, refused(name, oneThread))
	}
	return list
}

// refused declares a function that is left out, and says why.
func refused(signature, why string) *object.Native {
	name := nameOf(signature)
	return native.Def(signature, native.Raw(func(*object.Thread, []object.Value, []object.Named) (object.Value, error) {
		return object.Value{}, object.Errorf(object.NotImplementedError, "os.%s is not supported: %s", name, why)
	}), `Raise NotImplementedError: `+why+`.`)
}

// registerAtFork checks the functions, which are never called.
func registerAtFork(_ *object.Thread, a []object.Value) (object.Value, error) {
	given := false
	for i, name := range []string{"before", "after_in_child", "after_in_parent"} {
		if !a[i].IsSet() {
			continue
		}
		given = true
		if !object.Callable(a[i]) {
			return object.Value{}, object.Errorf(object.TypeError, "'%s' must be callable, not %s", name, a[i].Type().Name())
		}
	}
	if !given {
		return object.Value{}, object.Errorf(object.TypeError, "At least one argument is required.")
	}
	return object.None, nil
}
