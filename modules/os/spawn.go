//go:build unix

package os

import (
	"errors"
	"os"
	"strings"
	"syscall"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/child"
	"github.com/starling-lang/starling/modules/internal/environ"
)

// What file_actions of posix_spawn do.
const (
	spawnOpen = iota
	spawnClose
	spawnDup2
	spawnCloseFrom
)

const spawnSignature = "(path, argv, env, /, *, file_actions=(), setpgroup=<unset>, resetids=False, setsid=False, setsigmask=(), setsigdef=(), scheduler=<unset>)"

func spawnFunctions() []*object.Native {
	return []*object.Native{
		native.Def("posix_spawn"+spawnSignature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return posixSpawn(th, a, "posix_spawn")
		}), `Start a program and return the number of its process.`),
		native.Def("posix_spawnp"+spawnSignature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return posixSpawn(th, a, "posix_spawnp")
		}), `Start a program that is looked for in PATH, and return the number of its process.`),
	}
}

func posixSpawn(th *object.Thread, a []object.Value, function string) (object.Value, error) {
	p, err := toPath(th, a[0], function, "path")
	if err != nil {
		return object.Value{}, err
	}
	s := &child.Spec{Files: map[int]int{}, Paths: []string{p.s}, Group: -1, Umask: -1}
	if function == "posix_spawnp" && !strings.Contains(p.s, "/") {
		s.Paths = searchPath(th, p.s)
	}
	if s.Args, err = spawnArgs(th, a[1], function); err != nil {
		return object.Value{}, err
	}
	if s.Env, err = spawnEnv(th, a[2], function); err != nil {
		return object.Value{}, err
	}
	if err := spawnOptions(th, s, a, function); err != nil {
		return object.Value{}, err
	}
	opened, err := fileActions(th, s, a[3])
	defer func() {
		for _, fd := range opened {
			_ = syscall.Close(fd) // our own copies
		}
	}()
	if err != nil {
		return object.Value{}, err
	}
	c, err := child.Start(th, s)
	if err != nil {
		var start *child.StartError
		if errors.As(err, &start) {
			err = p.fail(start.Errno)
		}
		return object.Value{}, err
	}
	return object.Int(int64(c.Pid)), nil
}

// searchPath returns the places where a program of the name can be.
func searchPath(th *object.Thread, name string) []string {
	path, ok := environ.Of(th.Runtime).Get("PATH")
	if !ok {
		path = "/bin:/usr/bin"
	}
	var list []string
	for _, dir := range strings.Split(path, ":") {
		if dir == "" {
			dir = "."
		}
		list = append(list, dir+"/"+name)
	}
	return list
}

// spawnArgs converts the arguments of a program.
func spawnArgs(th *object.Thread, v object.Value, function string) ([]string, error) {
	if _, ok := v.AsList(); !ok {
		if _, ok := v.AsTuple(); !ok {
			return nil, object.Errorf(object.TypeError, "%s: argv must be a tuple or list", function)
		}
	}
	list, err := object.Elements(th, v)
	if err != nil {
		return nil, err
	}
	if len(list) == 0 {
		return nil, object.Errorf(object.ValueError, "%s: argv must not be empty", function)
	}
	args := make([]string, len(list))
	for i, x := range list {
		s, _, err := native.Path(th, x)
		if err != nil {
			return nil, err
		}
		if strings.IndexByte(s, 0) >= 0 {
			return nil, object.Errorf(object.ValueError, "embedded null byte")
		}
		args[i] = s
	}
	if args[0] == "" {
		return nil, object.Errorf(object.ValueError, "%s: argv first element cannot be empty", function)
	}
	return args, nil
}

// spawnEnv converts an environment; None is the interpreter's own.
func spawnEnv(th *object.Thread, v object.Value, function string) ([]string, error) {
	if v.IsNone() {
		return environ.Of(th.Runtime).List(), nil
	}
	if _, ok := native.As[*environment](v); ok {
		return environ.Of(th.Runtime).List(), nil
	}
	items, err := object.GetAttr(th, v, "items")
	if err != nil {
		return nil, object.Errorf(object.TypeError, "%s: environment must be a mapping object or None", function)
	}
	if items, err = object.Call(th, items, nil, nil); err != nil {
		return nil, err
	}
	env := []string{}
	err = object.Iterate(th, items, func(item object.Value) (bool, error) {
		pair, err := object.Elements(th, item)
		if err != nil || len(pair) != 2 {
			return false, err
		}
		name, _, err := native.Path(th, pair[0])
		if err != nil {
			return false, err
		}
		value, _, err := native.Path(th, pair[1])
		if err != nil {
			return false, err
		}
		if name == "" || strings.IndexByte(name, '=') > 0 || strings.IndexByte(name[1:], '=') >= 0 {
			return false, object.Errorf(object.ValueError, "illegal environment variable name")
		}
		if strings.IndexByte(name, 0) >= 0 || strings.IndexByte(value, 0) >= 0 {
			return false, object.Errorf(object.ValueError, "embedded null byte")
		}
		env = append(env, name+"="+value)
		return true, nil
	})
	return env, err
}

// spawnOptions reads the keyword arguments.
func spawnOptions(th *object.Thread, s *child.Spec, a []object.Value, function string) error {
	if a[4].IsSet() {
		n, err := object.IndexInt(th, a[4], object.OverflowError)
		if err != nil {
			return err
		}
		s.Group = n
	}
	reset, err := object.Truth(th, a[5])
	if err != nil {
		return err
	}
	if reset {
		uid, gid := os.Getuid(), os.Getgid()
		s.UID, s.GID = &uid, &gid
	}
	if s.NewSession, err = object.Truth(th, a[6]); err != nil {
		return err
	}
	for i, v := range a[7:9] {
		list, err := object.Elements(th, v)
		if err != nil {
			return err
		}
		for _, x := range list {
			n, err := object.IndexInt(th, x, object.OverflowError)
			if err != nil {
				return err
			}
			if n < 1 || n > 64 {
				return object.Errorf(object.ValueError, "signal number %d out of range [1; 64]", n)
			}
		}
		if i == 0 && len(list) > 0 {
			return object.Errorf(object.NotImplementedError, "%s: setsigmask is not supported: children start with no signal blocked", function)
		}
	}
	if a[9].IsSet() && !a[9].IsNone() {
		return object.Errorf(object.NotImplementedError, "%s: scheduler is not supported: the program would run before its policy is set; use os.sched_setscheduler with its number", function)
	}
	return nil
}

// fileActions plays the actions through on paper: what is left is which descriptor of the child is a
// copy of which. opened are those that were opened for it.
func fileActions(th *object.Thread, s *child.Spec, v object.Value) (opened []int, err error) {
	if v.IsNone() {
		return nil, nil
	}
	list, err := object.Elements(th, v)
	if err != nil {
		return nil, err
	}
	for _, x := range list {
		t, ok := x.AsTuple()
		if !ok || t.Len() == 0 {
			return opened, object.Errorf(object.TypeError, "Each file_actions element must be a non-empty tuple")
		}
		e := t.Elems()
		kind, err := object.IndexInt(th, e[0], object.OverflowError)
		if err != nil {
			return opened, err
		}
		counts := map[int]int{spawnOpen: 5, spawnClose: 2, spawnDup2: 3, spawnCloseFrom: 2}
		if n, known := counts[kind]; !known {
			return opened, object.Errorf(object.TypeError, "Unknown file_actions identifier")
		} else if len(e) != n {
			name := map[int]string{spawnOpen: "open", spawnClose: "close", spawnDup2: "dup2", spawnCloseFrom: "closefrom"}[kind]
			return opened, object.Errorf(object.TypeError, "A %s file_action tuple must have %d elements", name, n)
		}
		var n [5]int
		for i := 1; i < len(e); i++ {
			if kind == spawnOpen && i == 2 {
				continue
			}
			if n[i], err = object.IndexInt(th, e[i], object.OverflowError); err != nil {
				return opened, err
			}
		}
		switch kind {
		case spawnOpen:
			path, err := toPath(th, e[2], "posix_spawn", "path")
			if err != nil {
				return opened, err
			}
			fd, err := syscall.Open(path.s, n[3]|syscall.O_CLOEXEC, uint32(n[4]))
			if err != nil {
				return opened, object.OSErrorFor(err, e[2], object.Value{})
			}
			opened = append(opened, fd)
			give(s, n[1], fd)
		case spawnClose:
			take(s, n[1])
		case spawnDup2:
			from := n[1]
			if given, ok := s.Files[from]; ok {
				from = given
			}
			give(s, n[2], from)
		case spawnCloseFrom:
			s.CloseOthers = true
			for fd := range s.Files {
				if fd >= n[1] {
					take(s, fd)
				}
			}
			for fd := n[1]; fd < 3; fd++ {
				take(s, fd)
			}
		}
	}
	return opened, nil
}

// give makes the child's descriptor a copy of one of this process.
func give(s *child.Spec, fd, from int) {
	s.Files[fd] = from
	for i, c := range s.Closed {
		if c == fd {
			s.Closed = append(s.Closed[:i], s.Closed[i+1:]...)
			break
		}
	}
}

// take keeps a descriptor from the child.
func take(s *child.Spec, fd int) {
	delete(s.Files, fd)
	s.Closed = append(s.Closed, fd)
}
