package path

import (
	"os"
	"strings"
	"syscall"

	"github.com/starling-lang/starling/interp/object"
)

// maxLinks bounds the symbolic links that realpath follows.
const maxLinks = 1000

func realPath(th *object.Thread, a []object.Value) (object.Value, error) {
	p, err := toPath(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	strict, err := object.Truth(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if strings.IndexByte(p.s, 0) >= 0 {
		return object.Value{}, object.Errorf(object.ValueError, "lstat: embedded null character in path")
	}
	s, err := resolve(p, strict)
	return p.value(s), err
}

// resolve follows the symbolic links of a path. What does not exist stays as it
// is, unless strict says that it must.
func resolve(p pathText, strict bool) (string, error) {
	done := "/"
	todo := strings.Split(p.s, "/")
	if !strings.HasPrefix(p.s, "/") {
		dir, err := os.Getwd()
		if err != nil {
			return "", object.OSErrorFrom(err, "")
		}
		done = dir
	}
	for links := 0; len(todo) > 0; {
		name := todo[0]
		todo = todo[1:]
		switch name {
		case "", ".":
			continue
		case "..":
			done = done[:max(strings.LastIndexByte(done, '/'), 1)]
			continue
		}
		next := strings.TrimSuffix(done, "/") + "/" + name
		info, err := os.Lstat(next)
		if err != nil {
			if strict {
				return "", object.OSErrorFrom(err, next)
			}
			done = next
			continue
		}
		if info.Mode()&os.ModeSymlink == 0 {
			if strict && !info.IsDir() && hasName(todo) {
				return "", object.OSErrorFrom(syscall.ENOTDIR, next+"/"+todo[0])
			}
			done = next
			continue
		}
		links++
		target, err := os.Readlink(next)
		if err != nil || links > maxLinks || target == "" {
			if strict {
				if err == nil {
					err = syscall.ELOOP
				}
				return "", object.OSErrorFrom(err, p.s)
			}
			done = next
			continue
		}
		if strings.HasPrefix(target, "/") {
			done = "/"
		}
		todo = append(strings.Split(target, "/"), todo...)
	}
	return done, nil
}

func hasName(parts []string) bool {
	for _, p := range parts {
		if p != "" && p != "." {
			return true
		}
	}
	return false
}
