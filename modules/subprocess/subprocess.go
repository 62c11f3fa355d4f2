// Package subprocess is Python's subprocess module: programs in processes of
// their own, and pipes to them.
//
// Starting and waiting is package child's; Go moves the data of communicate. The classes and the
// functions that others are made from are in subprocess.py.
package subprocess

import (
	"github.com/starling-lang/starling/builtins"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"

	_ "embed" // for what is simplest in the language itself
)

//go:embed subprocess.py
var source string

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: "subprocess", Doc: "Programs in processes of their own.",
		Funcs: []*object.Native{
			native.Def("_start(args, program, env, cwd, stdin, stdout, stderr, pass_fds, close_fds, restore_signals, start_new_session, process_group, gid, gids, uid, umask, /)", native.Fixed(start), ``),
			native.Def("_pipe(size, /)", native.Func1(makePipe), ``),
			native.Def("_devnull()", native.Func0(openNull), ``),
			native.Def("_close(fd, /)", native.Do1(closePipe), ``),
			native.Def("_file(fd, mode, bufsize, /)", native.Func3(openPipe), ``),
			native.Def("_read_ahead(file, /)", native.Func1(func(_ *object.Thread, file object.Value) (bool, error) { return builtins.ReadAhead(file), nil }), ``),
			native.Def("_path(path, /)", native.Func1(pathText), ``),
			native.Def("_time()", native.Func0(now), ``),
			native.Def("_find_user(name, /)", native.Func1(findUser), ``),
			native.Def("_find_group(name, /)", native.Func1(findGroup), ``),
		},
		Consts:  []native.Constant{{Name: "PIPE", Value: object.Int(-1)}, {Name: "STDOUT", Value: object.Int(-2)}, {Name: "DEVNULL", Value: object.Int(-3)}},
		Classes: []func() *native.Class{childClass, talkClass},
		Init: func(l *native.Loader) error {
			l.Set("_TextIOWrapper", native.Type(l.Runtime(), builtins.TextIOWrapperClass).Value())
			l.Set("_alias", native.Def("_alias(cls, item, /)", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
				return object.NewGenericAlias(a[0], a[1]), nil
			}), ``).Value())
			return nil
		},
		Source: source,
	}
}
