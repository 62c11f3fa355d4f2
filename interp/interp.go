package interp

import (
	"context"
	"io"
	"io/fs"
	"maps"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/starling-lang/starling/builtins"
	"github.com/starling-lang/starling/interp/internal/syntax"
	"github.com/starling-lang/starling/interp/internal/vm"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// Value is a script value.
type Value = object.Value

// The dialects; see Options.Dialect.
var (
	Starlark = object.Starlark
	Python   = object.Python
)

// Options say what an interpreter's scripts can do. The zero value allows
// nothing but the language itself.
type Options struct {
	// Modules are the native modules that scripts can import.
	Modules []native.ModuleEntry
	// Dialect decides where Starlark and Python disagree; nil is Starlark.
	Dialect *object.Dialect
	// Files is where import and load find script modules; nil: nowhere. See OSFiles.
	Files fs.FS
	// Path are the folders in Files that import searches, after the main script's
	// own. A command (see Executable) has that in its Path already, as sys.path[0].
	Path []string
	// OpenFiles gives scripts the built-in open, on the operating system's files.
	OpenFiles bool
	// Stdin, Stdout and Stderr are the script's streams; nil: empty, and discarded.
	// What a script printed is written out at the latest when the host call ends.
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	// Args is sys.argv.
	Args []string
	// Executable is the path of an interpreter command, sys.executable; empty in a host that is none.
	Executable string
	// Workers says that the program's main function calls WorkerMain first thing: scripts can start processes with
	// the module multiprocessing.
	Workers bool
	// Globals are predeclared names, beside the built-in ones.
	Globals map[string]any
	// Load provides modules to the load statement that are no files; nil, nil means that it has none of that name.
	Load func(th *object.Thread, name string) (*object.Module, error)

	// ThreadInheritContext has threads start with a copy of the context variables of the thread
	// that starts them, as free-threaded Python 3.14 does; otherwise with none.
	ThreadInheritContext bool

	// Parallel says that host calls will run at the same time: objects lock
	// themselves from the start. Without it the first call that finds another one running waits until
	// that gets to its next call or loop turn, or into Block.
	Parallel bool

	// DetectDeadlock has threads that can never go on raise DeadlockError: when a host call, or Wait, is
	// under way and every thread waits for another one, without a timeout. The host says with it that none of its own
	// goroutines would have woken them, by a call or by changing an object.
	DetectDeadlock bool

	// Trace, if set, is told when threads and host calls begin and end, and when they block and go on. It runs on the
	// thread that the event is about, and must neither block nor run script code. See also object.Runtime.Observe.
	Trace object.Observer

	// RecursionLimit is the greatest depth of script calls; 0 is 1000.
	RecursionLimit int
	// MaxSteps bounds the calls and loop turns of one host call, together with the threads that it starts; 0 is no
	// limit. A script that exceeds it ends with ErrSteps: it can run its handlers for a moment, and catch that no further.
	MaxSteps uint64
	// MaxThreads bounds the threads that scripts run at once; 0 is no limit.
	MaxThreads int
	// MaxMemory bounds what the objects of scripts take, in bytes, about, and any single request; 0 is no bound,
	// and 8 GiB for a request. A request that the machine has not left is refused too, where it tells. What
	// objects take is looked at after a collection that leaves more than that in the process's heap: too much raises
	// MemoryError in the thread that holds it, and ends the thread with ErrMemory if it goes on.
	MaxMemory int64
	// MaxOutput bounds what scripts write to Stdout and Stderr, in bytes; 0 is no limit. An interpreter
	// that has exceeded it ends all scripts, and host calls, with ErrOutput.
	MaxOutput int64
}

// Interp is an interpreter: modules, threads and limits of its own.
type Interp struct {
	opts   Options
	rt     *object.Runtime
	native map[string]func() *native.Module
	ahead  ahead

	ctx    context.Context // ends when the interpreter is closed
	cancel context.CancelCauseFunc
	ended  chan struct{} // closed when Close has ended all threads
	main   *object.Thread
	// holdsOutput tells that a file object of a script holds output.
	holdsOutput func() bool

	output   atomic.Int64 // bytes that scripts may still write, with MaxOutput
	silenced atomic.Bool  // they have written more

	mu       sync.Mutex // guards the fields below
	mainBusy bool
	awaiting int // calls of Wait
	// deadlocked is true once threads that Wait waited for were in a deadlock.
	deadlocked bool
	shared     bool // a second thread exists, or is about to
	closed     bool
	// unwritten is why output of scripts was lost.
	unwritten error
	bindings  bindings
	// threads are the ones that run, but for the main thread, which runs while mainBusy is true.
	threads map[*object.Thread]*thread
	// mainCall is of the host call that has the main thread; each one uses it anew.
	mainCall thread
	watched  watched
	imports  map[string]*importing
	loads    map[string]*importing
	awaits   map[*object.Thread]*importing // what threads wait for that import or load
	nextID   int64
	acks     map[*object.Thread]chan struct{} // of running threads that don't lock objects yet; see share
}

// New makes an interpreter.
func New(opts Options) *Interp {
	object.Setup(builtins.Install)
	in := &Interp{
		opts: opts, native: map[string]func() *native.Module{}, threads: map[*object.Thread]*thread{},
		imports: map[string]*importing{}, loads: map[string]*importing{}, acks: map[*object.Thread]chan struct{}{},
		awaits: map[*object.Thread]*importing{}, ended: make(chan struct{}), shared: opts.Parallel,
	}
	for _, e := range opts.Modules {
		in.native[e.Name] = e.Declare
	}
	in.ctx, in.cancel = context.WithCancelCause(context.Background())
	in.rt = in.newRuntime()
	in.holdsOutput = builtins.HoldsOutput(in.rt)
	in.main = in.newThread(true)
	in.rt.MainThread = in.main
	in.installBuiltins()
	in.watchMemory()
	return in
}

func (in *Interp) newRuntime() *object.Runtime {
	o := &in.opts
	rt := &object.Runtime{
		Dialect: o.Dialect, Modules: object.NewDict(0), Stdin: o.Stdin, Stdout: o.Stdout, Stderr: o.Stderr,
		Args: slices.Clone(o.Args), Path: o.Path, Executable: o.Executable, Context: in.ctx, MaxMemory: o.MaxMemory, FreeMemory: freeMemory,
		Import: in.importModule, Load: in.load, Spawn: in.spawn, Safepoint: in.safepoint,
		Threads:   in.threadInfos,
		RuneNamed: syntax.RuneNamed,
		RunMain:   in.runMainAs, NewIsolated: in.newIsolated,
		EachThread: in.eachThread, ThreadInheritContext: o.ThreadInheritContext,
	}
	rt.NativeModules = slices.Sorted(maps.Keys(in.native))
	if rt.Dialect == nil {
		rt.Dialect = object.Starlark
	}
	if rt.Stdin == nil {
		rt.Stdin = eof{}
	}
	if rt.Stdout == nil {
		rt.Stdout = io.Discard
	}
	if rt.Stderr == nil {
		rt.Stderr = io.Discard
	}
	if o.MaxOutput > 0 {
		in.output.Store(o.MaxOutput)
		rt.Stdout, rt.Stderr = limitedWriter{in, rt.Stdout}, limitedWriter{in, rt.Stderr}
	}
	rt.DisplayHook = display
	if o.Workers {
		rt.WorkerCommand = workerCommand(rt.Dialect)
	}
	if o.Trace != nil {
		rt.Observe(o.Trace)
	}
	if o.DetectDeadlock {
		rt.Idle = in.idle
	}
	if rt.MaxMemory == 0 {
		rt.MaxMemory = 8 << 30
	}
	limit := o.RecursionLimit
	if limit == 0 {
		limit = 1000
	}
	rt.SetRecursionLimit(limit)
	rt.State(interpKey{}, func() any { return in })
	return rt
}

// interpKey is where a runtime has its interpreter.
type interpKey struct{}

type eof struct{}

func (eof) Read([]byte) (int, error) { return 0, io.EOF }

// installBuiltins makes the module of built-in names.
func (in *Interp) installBuiltins() {
	m := object.NewModule("builtins", "The built-in functions, types and exceptions.")
	in.rt.Builtins = m
	m.Define(builtins.Names(in.rt.Dialect, in.opts.OpenFiles))
	m.Set("__name__", object.Str("builtins"))
	for name, x := range in.opts.Globals {
		v, err := toValue{dialect: in.rt.Dialect, in: in}.named(name, x)
		if err != nil {
			panic("interp: predeclared " + name + ": " + err.Error())
		}
		m.Set(name, v)
	}
	in.rt.Modules.SetStr(in.main, "builtins", m.Value())
}

// Runtime returns what native modules see of the interpreter.
func (in *Interp) Runtime() *object.Runtime { return in.rt }

// Dialect returns the interpreter's dialect.
func (in *Interp) Dialect() *object.Dialect { return in.rt.Dialect }

// newThread makes a thread; the caller holds in.mu, or no other goroutine knows the interpreter.
func (in *Interp) newThread(main bool) *object.Thread {
	in.nextID++
	th := &object.Thread{Dialect: in.rt.Dialect, Runtime: in.rt, Context: in.ctx, Main: main, ID: in.nextID, Shared: in.shared}
	th.Engine = vm.Machine{}
	vm.Start(th)
	return th
}

// Close cancels every thread the scripts started and every host call that runs,
// waits for them to end, and flushes the script's open files. The interpreter can't be used
// afterwards. A native function must not call it: it would wait for itself. It also waits for an
// allocation of some hundred megabytes that was under way.
func (in *Interp) Close() error {
	in.mu.Lock()
	if in.closed {
		in.mu.Unlock()
		<-in.ended
		return in.unwritten
	}
	in.closed = true
	var threads []*object.Thread
	var ended []<-chan struct{}
	for t := range in.running {
		threads, ended = append(threads, t.th), append(ended, t.ended())
	}
	in.mu.Unlock()
	in.cancel(ErrClosed)
	for _, th := range threads {
		th.Request(object.RequestCancel)
	}
	for _, done := range ended {
		<-done
	}
	in.watched.end()
	in.ahead.work.Wait()
	in.flush()
	in.rt.Release()
	close(in.ended)
	return in.unwritten
}
