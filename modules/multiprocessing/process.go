//go:build unix

package multiprocessing

import (
	"runtime"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/child"
	"github.com/starling-lang/starling/modules/internal/poller"
	"github.com/starling-lang/starling/modules/internal/signals"
	"github.com/starling-lang/starling/modules/internal/worker"
	"github.com/starling-lang/starling/modules/pickle"
)

// state is what the module keeps for an interpreter.
type state struct {
	sockets  atomic.Bool                        // the reducer of sockets is registered
	mu       sync.Mutex                         // guards the fields below
	messages map[*object.Thread]*worker.Message // that threads are pickling for processes they are about to start
	extra    *object.Dict                       // reducers that scripts registered; nil if there are none
	arenas   []*arena
}

type stateKey struct{}

func stateOf(rt *object.Runtime) *state {
	return rt.State(stateKey{}, func() any { return &state{messages: map[*object.Thread]*worker.Message{}} }).(*state)
}

// reducers returns the table of what scripts registered, and of sockets once there can be any.
func (s *state) reducers(th *object.Thread) (*object.Dict, error) {
	if !s.sockets.Load() {
		if m, ok := th.Runtime.Modules.GetStr(th, "socket").AsModule(); ok && m.Get("socket").IsSet() {
			reduction, err := th.Runtime.Import(th, packageName+".reduction")
			if err != nil {
				return nil, err
			}
			if _, err := register(th, []object.Value{m.Get("socket"), reduction.Get("_reduce_socket")}); err != nil {
				return nil, err
			}
			s.sockets.Store(true)
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.extra, nil
}

// register is _register(type, function): it has a function reduce objects of a type for other processes.
func register(th *object.Thread, a []object.Value) (object.Value, error) {
	s := stateOf(th.Runtime)
	s.mu.Lock()
	if s.extra == nil {
		s.extra = object.NewDict(1)
	}
	d := s.extra
	s.mu.Unlock()
	return object.None, d.Set(th, a[0], a[1])
}

// message returns the message that the thread is pickling, nil if it is none.
func (s *state) message(th *object.Thread) *worker.Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.messages[th]
}

// spawning returns the message that the thread is pickling; v can only be part of such a one.
func (s *state) spawning(th *object.Thread, v object.Value) (*worker.Message, error) {
	if m := s.message(th); m != nil {
		return m, nil
	}
	return nil, object.Errorf(object.RuntimeError, "%s objects should only be shared between processes through inheritance", v.Type().Name())
}

func (s *state) setMessage(th *object.Thread, m *worker.Message) (old *worker.Message) {
	s.mu.Lock()
	defer s.mu.Unlock()
	old = s.messages[th]
	if s.messages[th] = m; m == nil {
		delete(s.messages, th)
	}
	return old
}

// process is a worker as a Process has it.
type process struct {
	object.Instance
	w *worker.Worker
}

func processClass() *native.Class {
	return native.NewClass[process](native.Class{
		Name: "_Child", Module: lowLevel, Final: true, Doc: `A worker process that was started.`,
		New: object.Uninstantiable,
		Methods: []*object.Native{
			native.Def("poll()", native.Method0((*process).poll), `Return the exit code, None while the process runs.`),
			native.Def("wait(timeout=None)", native.Fixed(processWait), `Wait for the exit code; None if it does not come in timeout seconds.`),
			native.Def("send_signal(sig, /)", native.MethodDo1(func(p *process, _ *object.Thread, sig int32) error {
				return object.OSErrorFrom(p.w.Child.Signal(syscall.Signal(sig)), "")
			}), `Send the process a signal, unless it has ended.`),
			native.Def("close()", native.MethodDo0(func(p *process, _ *object.Thread) error { return object.OSErrorFrom(p.w.Socket.Close(), "") }), `Close the sentinel.`),
		},
		Attrs: []native.Attr{
			native.Getter("pid", func(p *process, _ *object.Thread) (int, error) { return p.w.Child.Pid, nil }, "The number of the process."),
			native.Getter("sentinel", func(p *process, _ *object.Thread) (int, error) { return p.w.Socket.Number(), nil }, "A descriptor that can be read from when the process has ended."),
		},
	})
}

func (p *process) poll(*object.Thread) (object.Value, error) {
	s, ended := p.w.Child.Poll()
	if !ended {
		return object.None, nil
	}
	p.w.Child.Collect()
	return object.Int(int64(s.Code)), nil
}

// processWait is wait(self, timeout).
func processWait(th *object.Thread, a []object.Value) (object.Value, error) {
	p := native.To[*process](a[0])
	deadline, err := deadlineOf(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if _, err := p.w.Child.Wait(th, deadline); err != nil {
		return object.Value{}, err
	}
	return p.poll(th)
}

// start is _start(objects, command, forkserver, preload): it starts a worker with a tuple of objects, each pickled by itself: what
// reading one does can make the next readable.
func start(th *object.Thread, a []object.Value) (object.Value, error) {
	command := ""
	if !a[1].IsNone() {
		s, _, err := native.Path(th, a[1])
		if err != nil {
			return object.Value{}, err
		}
		command = s
	}
	ready, err := object.Truth(th, a[2])
	if err != nil {
		return object.Value{}, err
	}
	var w *worker.Worker
	err = withRoom(func() error {
		m, err := newMessage(th, a[0])
		if err != nil {
			return err
		}
		defer m.Close()
		if ready {
			w, err = worker.StartReady(th, command, m, func() (*worker.Message, error) { return newMessage(th, a[3]) })
		} else {
			w, err = worker.Start(th, command, m)
		}
		return err
	})
	if err != nil {
		return object.Value{}, err
	}
	p := native.New[*process](th.Runtime, processClass)
	p.w = w
	runtime.AddCleanup(p, (*child.Child).Abandon, w.Child)
	poller.CloseWith(p, w.Socket)
	return p.Value(), nil
}

// newMessage pickles a tuple of objects.
func newMessage(th *object.Thread, objects object.Value) (*worker.Message, error) {
	list, err := object.Elements(th, objects)
	if err != nil {
		return nil, err
	}
	m := new(worker.Message)
	s := stateOf(th.Runtime)
	reducers, err := s.reducers(th)
	if err != nil {
		return nil, err
	}
	old := s.setMessage(th, m)
	defer s.setMessage(th, old)
	for _, v := range list {
		data, err := pickle.Dumps(th, v, reducers)
		if err != nil {
			m.Close()
			return nil, err
		}
		m.Data += data
	}
	return m, nil
}

// duplicate is _duplicate(fd): it adds a descriptor to the message that is being pickled and returns its index; None if there is
// no such message.
func duplicate(th *object.Thread, fd int) (object.Value, error) {
	m := stateOf(th.Runtime).message(th)
	if m == nil {
		return object.None, nil
	}
	index, err := m.Add(fd)
	return object.Int(int64(index)), object.OSErrorFrom(err, "")
}

// inherited returns a descriptor that this worker was passed.
func inherited(rt *object.Runtime, index int) (int, error) {
	if in := worker.InsideOf(rt); in != nil {
		if fd, ok := in.Take(index); ok {
			return fd, nil
		}
	}
	return -1, object.Errorf(object.ValueError, "no descriptor was passed with the index %d", index)
}

// begin is _begin(), the first thing that a worker does: it gets its message, and handles signals as a command does.
func begin(th *object.Thread) (object.Value, error) {
	in := worker.InsideOf(th.Runtime)
	if in == nil {
		return object.Value{}, object.Errorf(object.RuntimeError, "this process is no worker")
	}
	signals.Command(th.Runtime)
	data, err := in.Read()
	return object.BytesValue(data), object.OSErrorFrom(err, "")
}

// next is _next(): it waits for the message of a worker that was started in advance.
func next(th *object.Thread) (object.Value, error) {
	data, err := worker.InsideOf(th.Runtime).Receive(th)
	return object.BytesValue(data), object.OSErrorFrom(err, "")
}

// watch is _watch(): it has the worker end with its parent, and returns a descriptor that can be read from when that has ended.
func watch(th *object.Thread) (int, error) {
	in := worker.InsideOf(th.Runtime)
	if in == nil {
		return -1, object.Errorf(object.RuntimeError, "this process is no worker")
	}
	return in.Sentinel.Number(), object.OSErrorFrom(in.Watch(th.Runtime), "")
}

// runMain is _run_main(name, file, package).
func runMain(th *object.Thread, name, file, pkg string) (*object.Module, error) {
	return th.Runtime.RunMain(th, name, file, pkg)
}

// atExit is _at_exit(function): it has a function called when the program ends.
func atExit(th *object.Thread, f object.Value) error {
	th.Runtime.AtExit(func(th *object.Thread) error {
		_, err := object.Call(th, f, nil, nil)
		return err
	})
	return nil
}

// withRoom calls f, which makes descriptors. If there are too many f is called again after a collection, which closes
// those of objects that nobody refers to any more.
func withRoom(f func() error) error {
	err := f()
	for wait := time.Millisecond; wait <= 16*time.Millisecond; wait *= 2 {
		// EBADF is what a child's start gives where the numbers that it needs are beyond the limit.
		if n, ok := object.ErrnoOf(err); !ok || n != syscall.EMFILE && n != syscall.EBADF {
			return err
		}
		runtime.GC()
		time.Sleep(wait) // the cleanups run in goroutines of their own
		err = f()
	}
	return err
}

func socketPair() (fds [2]int, err error) {
	syscall.ForkLock.RLock()
	defer syscall.ForkLock.RUnlock()
	fds, err = unix.Socketpair(unix.AF_UNIX, unix.SOCK_STREAM, 0)
	if err == nil {
		unix.CloseOnExec(fds[0])
		unix.CloseOnExec(fds[1])
	}
	return fds, err
}

func closedPipe() (fds [2]int, err error) {
	syscall.ForkLock.RLock()
	defer syscall.ForkLock.RUnlock()
	if err = unix.Pipe(fds[:]); err == nil {
		unix.CloseOnExec(fds[0])
		unix.CloseOnExec(fds[1])
	}
	return fds, err
}
