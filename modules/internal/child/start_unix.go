//go:build unix

package child

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/signals"
)

// Start starts a program. The error is a *StartError, or that of a system call before.
func Start(th *object.Thread, s *Spec) (*Child, error) {
	rt := th.Runtime
	l := &launch{spec: s, rt: rt, all: Of(rt)}
	defer l.closeAll()
	if err := l.streams(rt); err != nil {
		return nil, err
	}
	if err := l.checkDir(); err != nil {
		return nil, err
	}
	attr, err := l.attr()
	if err != nil {
		return nil, err
	}
	start := time.Now()
	pid, pidfd, err := l.run(attr)
	if err != nil {
		return nil, err
	}
	c := &Child{Pid: pid, group: syscall.Getpgrp(), inGroup: !s.NewSession && s.Group < 0, start: start, all: l.all, done: make(chan struct{}), copies: l.copies}
	if l.copies != nil {
		l.copies = nil
	}
	if s.NewSession || s.Group == 0 {
		c.group, c.leads = pid, true
	} else if s.Group > 0 {
		c.group = s.Group
	}
	c.all.add(c)
	c.watch(pidfd)
	return c, nil
}

// launch is the making of a child.
type launch struct {
	spec   *Spec
	rt     *object.Runtime
	all    *Children
	opened []*os.File // ends of pipes that only the child needs
	copies []*copier  // for what the child inherits
	files  map[int]int
}

func (l *launch) closeAll() {
	for _, f := range l.opened {
		f.Close() // a file of our own: nothing is lost
	}
	for _, k := range l.copies { // the child was not started
		k.stop()
	}
}

// streams completes the child's descriptors with the interpreter's own standard streams.
func (l *launch) streams(rt *object.Runtime) error {
	l.files = map[int]int{}
	for fd, from := range l.spec.Files {
		l.files[fd] = from
	}
	for fd := range 3 {
		from, given := l.files[fd]
		if given && from == SameAsOutput {
			l.files[fd] = l.files[1]
			continue
		}
		if given && from != Inherit || slices.Contains(l.spec.Closed, fd) {
			continue
		}
		n, err := l.own(rt, fd)
		if err != nil {
			return &StartError{Errno: errnoOf(err)}
		}
		l.files[fd] = n
	}
	return nil
}

// own returns a descriptor for the interpreter's standard stream: its file's, or a pipe's
// whose other end is copied to the host's writer. Input that is no file is empty to the child.
func (l *launch) own(rt *object.Runtime, fd int) (int, error) {
	var stream any
	switch fd {
	case 0:
		stream = rt.Stdin
	case 1:
		stream = rt.Stdout
	case 2:
		stream = rt.Stderr
	}
	if f := streamOf(stream); f != nil {
		return descriptor(f)
	}
	if fd == 0 || stream == io.Discard {
		return l.open(os.OpenFile(os.DevNull, os.O_RDWR, 0))
	}
	r, w, err := os.Pipe()
	if err != nil {
		return 0, err
	}
	l.copies = append(l.copies, newCopier(r, stream.(io.Writer)))
	n, err := l.open(w, nil)
	if err == nil {
		err = unix.SetNonblock(n, false) // programs expect their output to wait
	}
	return n, err
}

// open has a file closed when the child is started, and returns its descriptor.
func (l *launch) open(f *os.File, err error) (int, error) {
	if err != nil {
		return 0, err
	}
	l.opened = append(l.opened, f)
	return descriptor(f)
}

// descriptor is f.Fd(), which leaves the file in the mode it is in.
func descriptor(f *os.File) (int, error) {
	c, err := f.SyscallConn()
	if err != nil {
		return 0, err
	}
	n := -1
	err = c.Control(func(fd uintptr) { n = int(fd) })
	return n, err
}

// checkDir tells a missing directory from a missing program, which the system does not.
func (l *launch) checkDir() error {
	if l.spec.Dir == "" {
		return nil
	}
	var st unix.Stat_t
	if err := unix.Stat(l.spec.Dir, &st); err != nil {
		return &StartError{errnoOf(err), Chdir}
	}
	if st.Mode&unix.S_IFMT != unix.S_IFDIR {
		return &StartError{unix.ENOTDIR, Chdir}
	}
	if err := unix.Access(l.spec.Dir, unix.X_OK); err != nil {
		return &StartError{errnoOf(err), Chdir}
	}
	return nil
}

// attr makes what ForkExec takes.
func (l *launch) attr() (*syscall.ProcAttr, error) {
	s := l.spec
	files, err := l.table()
	if err != nil {
		return nil, err
	}
	sys := &syscall.SysProcAttr{Setsid: s.NewSession}
	if s.Group >= 0 {
		sys.Setpgid, sys.Pgid = true, s.Group
	}
	if s.UID != nil || s.GID != nil || s.SetGroups {
		cred := &syscall.Credential{Uid: uint32(os.Getuid()), Gid: uint32(os.Getgid()), NoSetGroups: !s.SetGroups}
		if s.UID != nil {
			cred.Uid = uint32(*s.UID)
		}
		if s.GID != nil {
			cred.Gid = uint32(*s.GID)
		}
		for _, g := range s.Groups {
			cred.Groups = append(cred.Groups, uint32(g))
		}
		sys.Credential = cred
	}
	return &syscall.ProcAttr{Dir: s.Dir, Env: s.Env, Files: files, Sys: sys}, nil
}

// closed is what ForkExec takes for a descriptor that the child does not get.
const closed = ^uintptr(0)

// table lists the child's descriptors by number, up to the last that concerns it: those
// beyond are closed by exec.
func (l *launch) table() ([]uintptr, error) {
	inheritable, err := inheritable()
	if err != nil {
		return nil, &StartError{Errno: errnoOf(err)}
	}
	n := 3
	for fd := range l.files {
		n = max(n, fd+1)
	}
	for _, fd := range inheritable {
		n = max(n, fd+1)
	}
	files := make([]uintptr, n)
	for i := range files {
		files[i] = closed
	}
	if !l.spec.CloseOthers {
		for _, fd := range inheritable {
			if !slices.Contains(l.spec.Closed, fd) {
				files[fd] = uintptr(fd)
			}
		}
	}
	for fd, from := range l.files {
		files[fd] = uintptr(from)
	}
	return files, nil
}

// inheritable returns the descriptors of this process above the standard streams
// that a child would get.
func inheritable() ([]int, error) {
	names, err := folder(descriptorFolder)
	if err != nil {
		return nil, err
	}
	var list []int
	for _, name := range names {
		fd := 0
		for _, c := range name {
			fd = fd*10 + int(c-'0')
		}
		if fd < 3 {
			continue
		}
		flags, err := unix.FcntlInt(uintptr(fd), unix.F_GETFD, 0)
		if err == nil && flags&unix.FD_CLOEXEC == 0 { // an error: it is closed by now
			list = append(list, fd)
		}
	}
	return list, nil
}

// folder lists a folder, without the care for other kinds of files that package os takes at each opening.
func folder(path string) (names []string, err error) {
	dir, err := unix.Open(path, unix.O_RDONLY|unix.O_DIRECTORY|unix.O_CLOEXEC, 0)
	if err != nil {
		return nil, err
	}
	defer unix.Close(dir)
	buf := make([]byte, 4096)
	for {
		n, err := unix.ReadDirent(dir, buf)
		if err == unix.EINTR {
			continue
		}
		if err != nil || n <= 0 {
			return names, err
		}
		_, _, names = unix.ParseDirent(buf[:n], -1, names)
	}
}

// run tries the files in turn.
func (l *launch) run(attr *syscall.ProcAttr) (pid, pidfd int, err error) {
	var saved syscall.Errno
	last := syscall.ENOENT
	for _, path := range l.spec.Paths {
		if len(l.spec.Paths) > 1 {
			if errno := l.executable(path); errno != 0 {
				last = errno
				if saved == 0 && errno != syscall.ENOENT && errno != syscall.ENOTDIR {
					saved = errno
				}
				continue
			}
		}
		pid, pidfd, err = l.exec(path, attr)
		if err == nil {
			return pid, pidfd, nil
		}
		last = errnoOf(err)
		if l.setupFailed(last) {
			return 0, -1, &StartError{last, Setup}
		}
		if saved == 0 && last != syscall.ENOENT && last != syscall.ENOTDIR {
			saved = last
		}
	}
	if saved != 0 {
		last = saved
	}
	return 0, -1, &StartError{last, Exec}
}

// setupFailed tells errors that exec does not make, or hardly ever.
func (l *launch) setupFailed(errno syscall.Errno) bool {
	s := l.spec
	switch errno {
	case syscall.EMFILE, syscall.ENFILE, syscall.EAGAIN, syscall.EBADF:
		return true
	case syscall.EPERM, syscall.EINVAL, syscall.ESRCH:
		return s.UID != nil || s.GID != nil || s.SetGroups || s.Group >= 0 || s.NewSession
	}
	return false
}

// executable tells why a file of several can't be the program, 0 if it may be.
func (l *launch) executable(path string) syscall.Errno {
	if l.spec.Dir != "" && !filepath.IsAbs(path) {
		path = filepath.Join(l.spec.Dir, path)
	}
	var st unix.Stat_t
	if err := unix.Stat(path, &st); err != nil {
		return errnoOf(err)
	}
	if st.Mode&unix.S_IFMT != unix.S_IFREG || st.Mode&0o111 == 0 {
		return syscall.EACCES
	}
	return 0
}

// exec starts a file.
func (l *launch) exec(path string, attr *syscall.ProcAttr) (pid, pidfd int, err error) {
	run := func() { pid, pidfd, err = forkExec(path, l.spec.Args, attr) }
	if l.spec.IgnoreSignals { // the child begins with what this process ignores
		l.all.starting.Lock()
		defer l.all.starting.Unlock()
		defer signals.For(l.rt).IgnoreBrokenPipes()()
	} else {
		l.all.starting.RLock()
		defer l.all.starting.RUnlock()
	}
	if l.spec.Umask >= 0 {
		if e := withUmask(l.spec.Umask, run); e != nil {
			return 0, -1, e
		}
		return pid, pidfd, err
	}
	run()
	return pid, pidfd, err
}

func errnoOf(err error) syscall.Errno {
	if n, ok := object.ErrnoOf(err); ok {
		return n
	}
	return syscall.EINVAL
}

// send sends the process a signal; c.mu is held, and the process was not reaped.
func (c *Child) send(sig syscall.Signal) error { return syscall.Kill(c.Pid, sig) }

// kill ends the process, and its group if it leads one; c.mu is held.
func (c *Child) kill() {
	if c.leads {
		_ = syscall.Kill(-c.Pid, syscall.SIGKILL) // an error: there is no such group any more
	}
	_ = c.send(syscall.SIGKILL)
}

// Changed looks whether the process has ended, or was stopped or continued if options
// (WUNTRACED, WCONTINUED) ask for that. status is 0 if nothing happened.
func (c *Child) Changed(options int) (status int) {
	c.mu.Lock()
	if c.exited {
		c.mu.Unlock()
		<-c.done
		return c.status.Raw
	}
	return c.reap(options)
}

// reap asks the system for a change, and reaps the process if it has ended. c.mu is held, and released.
func (c *Child) reap(options int) (status int) {
	var ws syscall.WaitStatus
	var usage syscall.Rusage
	for {
		pid, err := syscall.Wait4(c.Pid, &ws, syscall.WNOHANG|options, &usage)
		if err == syscall.EINTR {
			continue
		}
		switch {
		case err != nil: // SIGCHLD is ignored, or another part of the process has taken the status
			c.finish(Status{})
			return 0
		case pid == 0:
			c.mu.Unlock()
			return 0
		case ws.Exited() || ws.Signaled():
			c.finish(statusOf(ws, &usage))
		default:
			c.mu.Unlock()
		}
		return int(ws)
	}
}

func statusOf(ws syscall.WaitStatus, usage *syscall.Rusage) Status {
	if ws.Signaled() {
		return Status{Code: -int(ws.Signal()), Raw: int(ws), Usage: usage}
	}
	return Status{Code: ws.ExitStatus(), Raw: int(ws), Usage: usage}
}

// tryReap reaps the process if it has ended, and reports whether that is done.
func (c *Child) tryReap() bool {
	c.mu.Lock()
	if c.exited {
		c.mu.Unlock()
		return true
	}
	c.reap(0)
	return c.ended()
}

// block waits for the end of the process without a pidfd, on a thread of the system.
func (c *Child) block() {
	for !c.tryReap() {
		if err := waitWithoutReaping(c.Pid); err != nil {
			c.mu.Lock()
			if c.exited {
				c.mu.Unlock()
				return
			}
			c.finish(Status{})
			return
		}
	}
}

// readNow reads a descriptor that does not block.
func readNow(fd int, p []byte) (int, error) {
	for {
		n, err := syscall.Read(fd, p)
		if err != syscall.EINTR {
			return n, err
		}
	}
}
