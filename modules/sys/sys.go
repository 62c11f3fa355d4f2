// Package sys is the module sys: the interpreter, its arguments and streams.
package sys

import (
	"runtime"
	"strings"

	"github.com/starling-lang/starling/builtins"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/namespace"
)

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: "sys", Doc: "The interpreter: its arguments, modules, streams and limits.",
		Funcs: append(append(functions(), hooks()...), tracing()...),
		Consts: []native.Constant{
			{Name: "platform", Value: object.Str(runtime.GOOS)}, {Name: "byteorder", Value: object.Str("little")},
			{Name: "maxsize", Value: object.Int(1<<63 - 1)}, {Name: "maxunicode", Value: object.Int(0x10ffff)},
			{Name: "float_repr_style", Value: object.Str("short")}, {Name: "dont_write_bytecode", Value: object.True},
			{Name: "hexversion", Value: object.Int(0x030d00f0)}, {Name: "api_version", Value: object.Int(1013)},
			{Name: "abiflags", Value: object.Str("")}, {Name: "platlibdir", Value: object.Str("lib")}, {Name: "pycache_prefix", Value: object.None},
			{Name: "copyright", Value: object.Str("Copyright the Starling authors. All rights reserved.")},
			{Name: "version", Value: object.Str("3.13.0 (Starling, " + runtime.Version() + ")")},
		},
		Init: initialize,
	}
}

// initialize adds what belongs to the interpreter at hand.
func initialize(l *native.Loader) error {
	rt := l.Runtime()
	builtins.BindSys(l.Thread, l.Module)
	l.Set("argv", native.Strings(rt.Args))
	l.Set("orig_argv", native.Strings(append([]string{rt.Executable}, rt.Args...)))
	l.Set("path", native.Strings(rt.Path))
	l.Set("modules", rt.Modules.Value())
	l.Set("executable", object.Str(rt.Executable))
	for _, name := range []string{"prefix", "exec_prefix", "base_prefix", "base_exec_prefix"} {
		l.Set(name, object.Str(prefix(rt.Executable)))
	}
	for _, name := range []string{"warnoptions", "meta_path", "path_hooks"} {
		l.Set(name, object.NewList(nil).Value())
	}
	l.Set("path_importer_cache", object.NewDict(0).Value())
	l.Set("_xoptions", object.NewDict(0).Value())
	l.Alias("__excepthook__", "excepthook")
	l.Alias("__displayhook__", "displayhook")
	l.Alias("__unraisablehook__", "unraisablehook")
	setNames(l)
	setInfo(l)
	return setImplementation(l)
}

func prefix(executable string) string {
	if i := strings.LastIndexByte(executable, '/'); i > 0 {
		return strings.TrimSuffix(executable[:i], "/bin")
	}
	return ""
}

// setNames adds the names of modules: Python's, and those that Go code provides here.
func setNames(l *native.Loader) {
	var std []object.Value
	for _, n := range object.StdlibModuleNames() {
		std = append(std, object.Str(n))
	}
	names, err := object.Call(l.Thread, object.FrozenSetType.Value(), []object.Value{object.NewList(std).Value()}, nil)
	if err == nil {
		l.Set("stdlib_module_names", names)
	}
	var own []object.Value
	for _, n := range l.Runtime().NativeModules {
		own = append(own, object.Str(n))
	}
	l.Set("builtin_module_names", object.NewTuple(own).Value())
}

func setImplementation(l *native.Loader) error {
	version, err := object.GetAttr(l.Thread, l.Module.Value(), "version_info")
	if err != nil {
		return err
	}
	v, err := namespace.New(l.Thread,
		object.OwnAttr{Name: "name", Value: object.Str("starling")},
		object.OwnAttr{Name: "cache_tag", Value: object.None},
		object.OwnAttr{Name: "version", Value: version},
		object.OwnAttr{Name: "hexversion", Value: object.Int(0x030d00f0)},
		object.OwnAttr{Name: "_multiarch", Value: object.Str(machine() + "-" + runtime.GOOS + "-gnu")})
	l.Set("implementation", v)
	return err
}

// machine is the processor as the system names it.
func machine() string {
	switch runtime.GOARCH {
	case "amd64":
		return "x86_64"
	case "arm64":
		return "aarch64"
	}
	return runtime.GOARCH
}
