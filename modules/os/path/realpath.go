package path

import (
	"os"
	"strings"
	"syscall"

	"github.com/starling-lang/starling/interp/native"
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
	s, err := resolve(th, p, strict)
	return p.value(s), err
}

// resolve follows the symbolic links of a path. What does not exist stays as it
// is, unless strict says that it must.
func resolve(th *object.Thread, p pathText, strict bool) (string, error) {
	done := "/"
	todo := p.s
	if !strings.HasPrefix(p.s, "/") {
		dir, err := os.Getwd()
		if err != nil {
			return "", object.OSErrorFrom(err, "")
		}
		done = dir
	}
	pace := object.NewPace(th)
	for links, at := 0, 0; todo != ""; {
		end, err := object.Find(th, todo, "/")
		if err != nil {
			return "", err
		}
		if end < 0 {
			end = len(todo)
		}
		name := todo[:end]
		todo = todo[min(end+1, len(todo)):]
		at += len(done) + end + 1
		if err := pace.At(at); err != nil {
			return "", err
		}
		switch name {
		case "", ".":
			continue
		case "..":
			done = done[:max(strings.LastIndexByte(done, '/'), 1)]
			continue
		}
		next, err := concat(th, strings.TrimSuffix(done, "/"), "/", name)
		if err != nil {
			return "", err
		}
		info, err := os.Lstat(native.ClipPath(next))
		if err != nil {
			if strict {
				return "", object.OSErrorFrom(err, next)
			}
			done = next
			continue
		}
		if info.Mode()&os.ModeSymlink == 0 {
			if strict && !info.IsDir() {
				if err := checkLast(th, next, todo); err != nil {
					return "", err
				}
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
		if todo, err = concat(th, target, "/", todo); err != nil {
			return "", err
		}
	}
	return done, nil
}

// checkLast looks that no names follow that of a file which is no directory.
func checkLast(th *object.Thread, file, todo string) error {
	more := false
	err := eachName(th, todo, func(string) error { more = true; return nil })
	if err != nil || !more {
		return err
	}
	first, _, _ := strings.Cut(todo, "/")
	return object.OSErrorFrom(syscall.ENOTDIR, file+"/"+first)
}
