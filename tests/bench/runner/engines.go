package main

import (
	"errors"
	"strconv"

	"github.com/d5/tengo/v2"
	"github.com/d5/tengo/v2/stdlib"
	"github.com/dop251/goja"
	lua "github.com/yuin/gopher-lua"
	"go.starlark.net/starlark"
	"go.starlark.net/syntax"
)

var errNoRun = errors.New("the program defines no function run")

func loadStarlark(path string, src []byte) (func() (string, error), error) {
	options := &syntax.FileOptions{
		Set: true, While: true, TopLevelControl: true, GlobalReassign: true, Recursion: true,
	}
	thread := &starlark.Thread{Name: path}
	globals, err := starlark.ExecFileOptions(options, thread, path, src, nil)
	if err != nil {
		return nil, err
	}
	run, ok := globals["run"]
	if !ok {
		return nil, errNoRun
	}
	return func() (string, error) {
		v, err := starlark.Call(thread, run, nil, nil)
		if err != nil {
			return "", err
		}
		if s, ok := starlark.AsString(v); ok {
			return s, nil
		}
		return v.String(), nil
	}, nil
}

func loadLua(_ string, src []byte) (func() (string, error), error) {
	state := lua.NewState()
	if err := state.DoString(string(src)); err != nil {
		return nil, err
	}
	run := state.GetGlobal("run")
	if run.Type() != lua.LTFunction {
		return nil, errNoRun
	}
	return func() (string, error) {
		if err := state.CallByParam(lua.P{Fn: run, NRet: 1, Protect: true}); err != nil {
			return "", err
		}
		result := state.Get(-1)
		state.Pop(1)
		if n, ok := result.(lua.LNumber); ok {
			return strconv.FormatFloat(float64(n), 'f', -1, 64), nil
		}
		return result.String(), nil
	}, nil
}

func loadJS(path string, src []byte) (func() (string, error), error) {
	runtime := goja.New()
	if _, err := runtime.RunScript(path, string(src)); err != nil {
		return nil, err
	}
	run, ok := goja.AssertFunction(runtime.Get("run"))
	if !ok {
		return nil, errNoRun
	}
	return func() (string, error) {
		v, err := run(goja.Undefined())
		if err != nil {
			return "", err
		}
		return v.String(), nil
	}, nil
}

// loadTengo appends the call to the program, since a host cannot call tengo's compiled functions.
func loadTengo(_ string, src []byte) (func() (string, error), error) {
	script := tengo.NewScript(append(src, "\nresult := run()\n"...))
	script.SetImports(stdlib.GetModuleMap("text"))
	compiled, err := script.Compile()
	if err != nil {
		return nil, err
	}
	return func() (string, error) {
		if err := compiled.Run(); err != nil {
			return "", err
		}
		return compiled.Get("result").String(), nil
	}, nil
}
