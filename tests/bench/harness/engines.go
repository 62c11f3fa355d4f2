package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// Engine names, in the order of the table's columns. Several CPythons may be found, all named cpython.
const (
	starling  = "starling"
	cpython   = "cpython"
	starlark  = "starlark-go"
	gopherLua = "gopher-lua"
	goja      = "goja"
	tengo     = "tengo"
)

var engineNames = []string{starling, cpython, starlark, gopherLua, goja, tengo}

// engine is one way to run a program.
type engine struct {
	name  string // one of engineNames
	id    string // name, or the path of the CPython
	about string
	ext   string   // ending of the programs it runs
	argv  []string // what comes before the program's path
}

// findEngines lists the engines that -engines asks for and this machine has.
func findEngines(cfg *config) ([]engine, error) {
	wanted := engineNames
	if cfg.engines != "" {
		wanted = strings.Split(cfg.engines, ",")
	}
	for _, name := range wanted {
		if !slices.Contains(engineNames, name) {
			return nil, fmt.Errorf("-engines: no engine %q; there are %s", name, strings.Join(engineNames, ", "))
		}
	}
	var found []engine
	add := func(name, ext, about string, argv ...string) {
		if _, err := os.Stat(argv[0]); err != nil || !slices.Contains(wanted, name) {
			return
		}
		id := name
		if name == cpython {
			id = argv[0]
		}
		found = append(found, engine{name: name, id: id, about: about, ext: ext, argv: argv})
	}
	add(starling, ".py", "python dialect", filepath.Join(cfg.bin, "starling"))
	for _, path := range pythons() {
		if version := pythonVersion(path); version != "" {
			add(cpython, ".py", version+" "+path, path)
		}
	}
	runner := filepath.Join(cfg.bin, "runner")
	add(starlark, ".star", "all options on", runner)
	add(gopherLua, ".lua", "", runner)
	add(goja, ".js", "", runner)
	add(tengo, ".tengo", "", runner)
	return found, nil
}

// pythons returns the CPythons to compare with: STARLING_PYTHON or pyenv's newest 3.13, and the system's;
// without either of these, the one on PATH.
func pythons() []string {
	var found []string
	if path := os.Getenv("STARLING_PYTHON"); path != "" {
		found = append(found, path)
	} else if path := pyenvPython(); path != "" {
		found = append(found, path)
	}
	const system = "/usr/bin/python3"
	if _, err := os.Stat(system); err == nil && !slices.Contains(found, system) {
		found = append(found, system)
	}
	if len(found) == 0 {
		if path, err := exec.LookPath("python3"); err == nil {
			found = append(found, path)
		}
	}
	return found
}

func pyenvPython() string {
	root := os.Getenv("PYENV_ROOT")
	if root == "" {
		home, err := os.UserHomeDir()
		if err != nil {
			return ""
		}
		root = filepath.Join(home, ".pyenv")
	}
	paths, err := filepath.Glob(filepath.Join(root, "versions", "3.13.*", "bin", "python3.13"))
	if err != nil || len(paths) == 0 {
		return ""
	}
	return paths[len(paths)-1]
}

// pythonVersion returns "Python X.Y.Z", or "" if path does not start.
func pythonVersion(path string) string {
	out, err := exec.Command(path, "--version").CombinedOutput()
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(out))
}

// enginesNamed returns the engines of that name.
func enginesNamed(engines []engine, name string) []engine {
	var found []engine
	for _, e := range engines {
		if e.name == name {
			found = append(found, e)
		}
	}
	return found
}
