package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// endings are those of script files, in the order in which they are tried.
var endings = [...]string{".star", ".py"}

// locate finds the file that the command runs: FILE, or __main__ in FILE if that
// is a folder; for -m, the module's.
func (c *command) locate() error {
	switch {
	case c.hasCode || c.file == "-" || c.file == "" && c.module == "":
		return nil
	case c.module != "":
		c.script = c.locateModule()
		return nil
	}
	c.script = c.file
	if info, err := os.Stat(c.file); err != nil || !info.IsDir() {
		return nil // opening it will tell
	}
	c.folder = true
	if c.script = firstOf(filepath.Join(c.file, "__main__")); c.script == "" {
		return fmt.Errorf("can't find '__main__' module in '%s'", absolute(c.file))
	}
	return nil
}

// locateModule finds a module's file for its ending: "" if it is not where
// modules usually are.
func (c *command) locateModule() string {
	path, err := c.searchPath()
	if err != nil {
		return ""
	}
	name := strings.ReplaceAll(c.module, ".", "/")
	for _, folder := range path {
		if file := firstOf(filepath.Join(folder, name)); file != "" {
			return file
		}
		if file := firstOf(filepath.Join(folder, name, "__main__")); file != "" {
			return file
		}
	}
	return ""
}

// firstOf returns the first script file of a name without ending, or "".
func firstOf(name string) string {
	for _, ending := range endings {
		if info, err := os.Stat(name + ending); err == nil && info.Mode().IsRegular() {
			return name + ending
		}
	}
	return ""
}

// searchPath is where imports are found: first the script's folder, or the
// current one.
func (c *command) searchPath() ([]string, error) {
	path := []string{""}
	switch {
	case c.module != "":
		wd, err := os.Getwd()
		if err != nil {
			return nil, err
		}
		path[0] = wd
	case c.folder:
		path[0] = absolute(c.file)
	case !c.hasCode && c.file != "-" && c.file != "":
		real, err := filepath.EvalSymlinks(c.file)
		if err != nil {
			real = c.file
		}
		path[0] = filepath.Dir(absolute(real))
	}
	for _, p := range filepath.SplitList(os.Getenv("STARLING_PATH")) {
		if p != "" {
			path = append(path, absolute(p))
		}
	}
	return path, nil
}

// absolute is a path as seen from the root, otherwise as it was written.
func absolute(name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	wd, err := os.Getwd()
	if err != nil {
		return name
	}
	return wd + string(filepath.Separator) + name
}
