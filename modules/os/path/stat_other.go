//go:build !unix

package path

import (
	"errors"
	"hash/fnv"
	"os"
	"path/filepath"
)

func statFile(path string) (*status, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	full, err := filepath.EvalSymlinks(path)
	if err != nil {
		return nil, err
	}
	if full, err = filepath.Abs(full); err != nil {
		return nil, err
	}
	changed := float64(info.ModTime().UnixNano()) / 1e9
	h := fnv.New64()
	_, _ = h.Write([]byte(full)) // a hash takes everything
	return &status{size: info.Size(), atime: changed, mtime: changed, ctime: changed, ino: h.Sum64()}, nil
}

func statDescriptor(int) (*status, error) { return nil, errors.ErrUnsupported }

// isMountPoint reports whether the path is the root of a volume.
func isMountPoint(path string) bool {
	full, err := filepath.Abs(path)
	return err == nil && filepath.Dir(full) == full
}
