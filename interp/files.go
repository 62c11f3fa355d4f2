package interp

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// OSFiles returns the operating system's files for Options.Files: names are
// paths as the system takes them, absolute or relative to the working directory.
func OSFiles() fs.FS { return osFiles{} }

type osFiles struct{}

func (osFiles) Open(name string) (fs.File, error) { return os.Open(filepath.FromSlash(name)) }

func (osFiles) Stat(name string) (fs.FileInfo, error) { return os.Stat(filepath.FromSlash(name)) }

func (osFiles) ReadFile(name string) ([]byte, error) { return os.ReadFile(filepath.FromSlash(name)) }

func readFile(files fs.FS, name string) ([]byte, error) {
	return fs.ReadFile(files, cleanPath(files, name))
}

// cleanPath makes a path that an fs.FS takes: without "./" and "..", and seen
// from its root.
func cleanPath(files fs.FS, name string) string {
	if _, ok := files.(osFiles); ok {
		return name
	}
	if name = strings.TrimLeft(path.Clean(slashes(name)), "/"); name == "" {
		return "."
	}
	return name
}

func isFile(files fs.FS, name string) bool {
	info, err := fs.Stat(files, cleanPath(files, name))
	return err == nil && !info.IsDir()
}

func isFolder(files fs.FS, name string) bool {
	info, err := fs.Stat(files, cleanPath(files, name))
	return err == nil && info.IsDir()
}

func slashes(name string) string { return filepath.ToSlash(name) }
