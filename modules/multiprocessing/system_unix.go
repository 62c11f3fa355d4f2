//go:build unix

package multiprocessing

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func systemClasses() []func() *native.Class {
	return []func() *native.Class{connectionClass, semLockClass, arrayClass, processClass, ordersClass}
}

// systemFunctions are the module's functions, which the scripts of the package use.
func systemFunctions() []*object.Native {
	return []*object.Native{
		native.Def("_pipe(duplex, /)", native.Func1(pipe), ``),
		native.Def("wait(object_list, timeout=None)", native.Fixed(waitReady), `
Wait until one of the objects can be read from, at most timeout seconds, and return a list of those that can.

They are connections, sockets, the sentinels of processes, or anything else that has a file descriptor.`),
		native.Def("_start(objects, command, forkserver, preload, /)", native.Fixed(start), ``),
		native.Def("_begin()", native.Func0(begin), ``),
		native.Def("_next()", native.Func0(next), ``),
		native.Def("_watch()", native.Func0(watch), ``),
		native.Def("_run_main(name, file, package, /)", native.Func3(runMain), ``),
		native.Def("_at_exit(function, /)", native.Do1(atExit), ``),
		native.Def("_duplicate(fd, /)", native.Func1(duplicate), ``),
		native.Def("_inherited(index, /)", native.Func1(func(th *object.Thread, index int) (int, error) { return inherited(th.Runtime, index) }), ``),
		native.Def("_register(type, function, /)", native.Fixed(register), ``),
		native.Def("_dumps(obj, /)", native.Func1(dumps), ``),
		native.Def("_spawning()", native.Func0(func(th *object.Thread) (bool, error) { return stateOf(th.Runtime).message(th) != nil, nil }), ``),
		native.Def("_rebuild_connection(dup, readable, writable, /)", native.Func3(rebuildConnection), ``),
		native.Def("_rebuild_semlock(cls, index, kind, maxvalue, place, /)", native.Fixed(rebuildSemLock), ``),
		native.Def("_rebuild_array(cls, typecode, length, place, /)", native.Func4(rebuildArray), ``),
	}
}
