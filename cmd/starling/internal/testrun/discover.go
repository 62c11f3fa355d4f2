package testrun

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// discover finds the test files of the paths, each once, in order.
func discover(paths []string) ([]*file, error) {
	if len(paths) == 0 {
		paths = []string{"."}
	}
	var files []*file
	var failed []error
	byPath := map[string]*file{}
	for _, path := range paths {
		path, only, _ := strings.Cut(path, "::")
		found, err := testFiles(path)
		failed = append(failed, err)
		for _, name := range found {
			f := byPath[name]
			if f == nil {
				f = &file{path: name}
				byPath[name] = f
				files = append(files, f)
				f.all = only == ""
			}
			if f.all = f.all || only == ""; f.all {
				f.only = nil
			} else {
				f.only = append(f.only, only)
			}
		}
	}
	return files, errors.Join(failed...)
}

// testFiles is the file itself, or the test files in a folder and below.
func testFiles(path string) (files []string, err error) {
	info, err := os.Stat(path)
	if err != nil {
		var pathError *fs.PathError
		if errors.As(err, &pathError) {
			err = pathError.Err
		}
		return nil, fmt.Errorf("test: %s: %w", path, err)
	}
	if !info.IsDir() {
		return []string{filepath.Clean(path)}, nil
	}
	err = filepath.WalkDir(path, func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && name != path && hidden(d.Name()):
			return fs.SkipDir
		case !d.IsDir() && isTestFile(d.Name()):
			files = append(files, name)
		}
		return nil
	})
	return files, err
}

func hidden(name string) bool {
	return strings.HasPrefix(name, ".") || name == "__pycache__" || name == "node_modules"
}

func isTestFile(name string) bool {
	return strings.HasPrefix(name, "test_") && slices.Contains([]string{".py", ".star"}, filepath.Ext(name))
}

// wants reports whether the paths name a test, or the class or file that it is in.
func (f *file) wants(class, name string) bool {
	full := testName(class, name)
	return len(f.only) == 0 || slices.ContainsFunc(f.only, func(only string) bool {
		return full == only || class == only || strings.HasPrefix(full, only+"::")
	})
}

// moduleName is the name that a file's module has, dotted in a package, and the folder from which it would be imported.
func moduleName(path string) (name, folder string) {
	name = strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	folder = filepath.Dir(path)
	for hasInit(folder) {
		name = filepath.Base(folder) + "." + name
		up := filepath.Dir(folder)
		if up == folder {
			break
		}
		folder = up
	}
	return name, folder
}

func hasInit(folder string) bool {
	for _, ending := range []string{".py", ".star"} {
		if info, err := os.Stat(filepath.Join(folder, "__init__"+ending)); err == nil && info.Mode().IsRegular() {
			return true
		}
	}
	return false
}
