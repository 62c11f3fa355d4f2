package subprocess

import (
	"errors"
	"os/user"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/child"
	"github.com/starling-lang/starling/modules/internal/environ"
	"github.com/starling-lang/starling/modules/internal/park"
)

// process is a child as a Popen has it.
type process struct {
	object.Instance
	child *child.Child
}

// childClass declares the class of what _start returns.
func childClass() *native.Class {
	return native.NewClass[process](native.Class{
		Name: "_Child", Module: "subprocess", Final: true, Doc: `A process that was started.`,
		New: object.Uninstantiable,
		Methods: []*object.Native{
			native.Def("poll()", native.Method0((*process).poll), `Return the exit code, None while the process runs.`),
			native.Def("wait(timeout, /)", native.Method1((*process).wait), `Wait for the exit code, None if it does not come in timeout seconds.`),
			native.Def("send_signal(sig, /)", native.MethodDo1(func(p *process, _ *object.Thread, sig int32) error {
				return object.OSErrorFrom(p.child.Signal(syscall.Signal(sig)), "")
			}), `Send the process a signal, unless it has ended.`),
		},
		Attrs: []native.Attr{native.Getter("pid", func(p *process, _ *object.Thread) (int, error) { return p.child.Pid, nil }, "The number of the process.")},
	})
}

func (p *process) poll(*object.Thread) (object.Value, error) {
	s, ended := p.child.Poll()
	if !ended {
		return object.None, nil
	}
	p.child.Collect()
	return object.Int(int64(s.Code)), nil
}

func (p *process) wait(th *object.Thread, timeout native.Timeout) (object.Value, error) {
	var deadline time.Time
	if !timeout.Forever() {
		deadline = park.Deadline(timeout.Duration())
	}
	if _, err := p.child.Wait(th, deadline); err != nil {
		return object.Value{}, err
	}
	return p.poll(th)
}

// start is _start: it starts a program.
func start(th *object.Thread, a []object.Value) (object.Value, error) {
	s := &child.Spec{Files: map[int]int{}}
	if err := commandLine(th, s, a); err != nil {
		return object.Value{}, err
	}
	if err := descriptors(th, s, a[4:9]); err != nil {
		return object.Value{}, err
	}
	if err := settings(th, s, a[9:16]); err != nil {
		return object.Value{}, err
	}
	c, err := child.Start(th, s)
	if err != nil {
		return object.Value{}, startError(err, a)
	}
	p := native.New[*process](th.Runtime, childClass)
	p.child = c
	runtime.AddCleanup(p, (*child.Child).Abandon, c)
	return p.Value(), nil
}

// startError makes the exception for a program that could not be started: it names the directory or the program.
func startError(err error, a []object.Value) error {
	var e *child.StartError
	if !errors.As(err, &e) {
		return err
	}
	file := object.Value{}
	switch e.Step {
	case child.Chdir:
		file = a[3]
	case child.Exec:
		t, _ := a[1].AsTuple()
		file = t.Elems()[0]
	}
	return object.OSErrorFor(e.Errno, file, object.Value{})
}

// commandLine reads the program, its arguments and environment, and where to run it.
func commandLine(th *object.Thread, s *child.Spec, a []object.Value) (err error) {
	if s.Args, err = texts(th, a[0]); err != nil {
		return err
	}
	if s.Paths, err = places(th, a[1]); err != nil {
		return err
	}
	if s.Env = []string(nil); a[2].IsNone() {
		s.Env = environ.Of(th.Runtime).List()
	} else if s.Env, err = texts(th, a[2]); err != nil {
		return err
	}
	if !a[3].IsNone() {
		if s.Dir, err = text(th, a[3]); err == nil && s.Dir == "" {
			err = object.OSErrorFor(syscall.ENOENT, a[3], object.Value{})
		}
	}
	return err
}

// places returns the files that a program can be: its name and the folders to look in, None for those
// of this process, are the two elements of v.
func places(th *object.Thread, v object.Value) ([]string, error) {
	t, _ := v.AsTuple()
	name, err := text(th, t.Elems()[0])
	if err != nil || strings.Contains(name, "/") {
		return []string{name}, err
	}
	path, given := environ.Of(th.Runtime).Get("PATH")
	if folders := t.Elems()[1]; !folders.IsNone() {
		if path, err = text(th, folders); err != nil {
			return nil, err
		}
	} else if !given {
		path = "/bin:/usr/bin"
	}
	var list []string
	for folder := range strings.SplitSeq(path, ":") {
		if folder != "" && !strings.HasSuffix(folder, "/") {
			folder += "/"
		}
		list = append(list, folder+name)
	}
	return list, nil
}

// texts converts a list of names to what the system takes.
func texts(th *object.Thread, v object.Value) ([]string, error) {
	list, err := object.Elements(th, v)
	if err != nil {
		return nil, err
	}
	out := make([]string, len(list))
	for i, x := range list {
		if out[i], err = text(th, x); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func text(th *object.Thread, v object.Value) (string, error) {
	s, _, err := native.Path(th, v)
	if err == nil && strings.IndexByte(s, 0) >= 0 {
		err = object.Errorf(object.ValueError, "embedded null byte")
	}
	return s, err
}

func pathText(th *object.Thread, v object.Value) ([]byte, error) {
	s, _, err := native.Path(th, v)
	return []byte(s), err
}

// sameAsOutput stands for the descriptor that the child's standard output has.
const sameAsOutput = -2

// descriptors reads stdin, stdout, stderr, pass_fds and close_fds.
func descriptors(th *object.Thread, s *child.Spec, a []object.Value) error {
	for i, v := range a[:3] {
		fd, err := object.IndexInt(th, v, object.OverflowError)
		if err != nil {
			return err
		}
		switch {
		case fd >= 0:
			s.Files[i] = fd
		case i == 2 && fd == sameAsOutput:
			s.Files[i] = child.SameAsOutput
		}
	}
	pass, err := object.Elements(th, a[3])
	if err != nil {
		return err
	}
	for _, v := range pass {
		fd, err := object.IndexInt(th, v, object.OverflowError)
		if err != nil {
			return err
		}
		if fd < 0 {
			return object.Errorf(object.ValueError, "bad value(s) in fds_to_keep")
		}
		if fd > 2 {
			s.Files[fd] = fd
		}
	}
	s.CloseOthers, err = object.Truth(th, a[4])
	return err
}

// settings reads restore_signals, start_new_session, process_group, gid, gids, uid and umask.
func settings(th *object.Thread, s *child.Spec, a []object.Value) error {
	restore, err := object.Truth(th, a[0])
	if err != nil {
		return err
	}
	s.IgnoreSignals = !restore
	if s.NewSession, err = object.Truth(th, a[1]); err != nil {
		return err
	}
	if s.Group, err = object.IndexInt(th, a[2], object.OverflowError); err != nil {
		return err
	}
	if s.GID, err = identity(th, a[3], "group"); err != nil {
		return err
	}
	if s.UID, err = identity(th, a[5], "user"); err != nil {
		return err
	}
	if !a[4].IsNone() {
		s.SetGroups = true
		list, err := object.Elements(th, a[4])
		if err != nil {
			return err
		}
		for _, v := range list {
			n, err := identity(th, v, "group")
			if err != nil {
				return err
			}
			s.Groups = append(s.Groups, *n)
		}
	}
	s.Umask, err = object.IndexInt(th, a[6], object.OverflowError)
	return err
}

// identity converts the number of a user or group, nil for None.
func identity(th *object.Thread, v object.Value, what string) (*int, error) {
	if v.IsNone() {
		return nil, nil
	}
	n, err := object.IndexInt(th, v, object.OverflowError)
	if err == nil && n > 1<<32-1 {
		err = object.Errorf(object.ValueError, "invalid %s id", what)
	}
	return &n, err
}

func findUser(_ *object.Thread, name string) (int, error) {
	u, err := user.Lookup(name)
	if err != nil {
		return 0, object.NewException(object.KeyError, object.Str("getpwnam(): name not found: '"+name+"'"))
	}
	return strconv.Atoi(u.Uid)
}

func findGroup(_ *object.Thread, name string) (int, error) {
	g, err := user.LookupGroup(name)
	if err != nil {
		return 0, object.NewException(object.KeyError, object.Str("getgrnam(): name not found: '"+name+"'"))
	}
	return strconv.Atoi(g.Gid)
}

// origin is when the program started, for a monotonic clock.
var origin = time.Now()

func now(*object.Thread) (float64, error) { return time.Since(origin).Seconds(), nil }
