package futures

import (
	"runtime"
	"strconv"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// ThreadPoolExecutor runs calls in threads of its own.
type ThreadPoolExecutor struct {
	Executor
	pool *pool // nil before __init__; guarded by the header's lock
}

func threadPoolClass() *native.Class {
	return native.NewClass[ThreadPoolExecutor](native.Class{
		Name: "ThreadPoolExecutor", Module: threadName,
		Signature: "ThreadPoolExecutor(max_workers=None, thread_name_prefix='', initializer=None, initargs=())",
		Doc: `
An executor that runs calls in up to max_workers threads; five or more, as there are processors, if that is None.

The threads are started when they are needed, and are named after thread_name_prefix. Each first calls initializer(*initargs); if that
raises, all calls that wait, and those submitted later, get BrokenThreadPool.

	>>> with ThreadPoolExecutor(max_workers=2) as pool:
	...     pool.submit(sum, [1, 2, 3]).result()
	6`,
		Extends: []func() *native.Class{executorClass},
		Init:    native.Fixed(threadPoolInit),
		Methods: []*object.Native{
			native.Def("submit(fn, /, *args, **kwargs)", native.Raw(poolSubmit), `Have fn(*args, **kwargs) called in a thread, and return a Future for its result.`),
			native.Def("shutdown(wait=True, *, cancel_futures=False)", native.Fixed(poolShutdown), `
Take no more calls. Those submitted are still made, but if cancel_futures is true those that do not run yet are cancelled.

If wait is true it returns when all calls and the threads have ended.`),
		},
		Attrs: []native.Attr{
			poolAttr("_max_workers", `The greatest number of threads.`, func(_ *object.Thread, p *pool) (object.Value, error) { return object.Int(int64(p.max)), nil }),
			poolAttr("_thread_name_prefix", `What the threads' names begin with.`, func(_ *object.Thread, p *pool) (object.Value, error) { return object.Str(p.prefix), nil }),
			poolAttr("_initializer", `What each thread calls first.`, func(_ *object.Thread, p *pool) (object.Value, error) { return p.initializer, nil }),
			poolAttr("_initargs", `The arguments of _initializer.`, func(_ *object.Thread, p *pool) (object.Value, error) { return p.initargs, nil }),
			poolAttr("_threads", `The set of the threads.`, func(th *object.Thread, p *pool) (object.Value, error) { return p.threadSet(th) }),
			poolAttr("_shutdown", `Whether the executor was shut down.`, func(_ *object.Thread, p *pool) (object.Value, error) { return object.Bool(p.is(down)), nil }),
			poolAttr("_broken", `Why the executor can't be used, or False.`, func(_ *object.Thread, p *pool) (object.Value, error) {
				if p.is(broken) {
					return object.Str(brokenText), nil
				}
				return object.False, nil
			}),
		},
	})
}

func poolAttr(name, doc string, get func(th *object.Thread, p *pool) (object.Value, error)) native.Attr {
	return native.Computed(name, func(th *object.Thread, v object.Value) (object.Value, error) {
		p, err := poolOf(th, v, name)
		if err != nil {
			return object.Value{}, err
		}
		return get(th, p)
	}, nil, doc)
}

// poolOf returns an executor's pool; name is the attribute that it does not have before __init__.
func poolOf(th *object.Thread, v object.Value, name string) (*pool, error) {
	e := native.To[*ThreadPoolExecutor](v)
	locked := e.Lock(th)
	p := e.pool
	e.Unlock(locked)
	if p == nil {
		return nil, object.NoAttribute(th, v, name)
	}
	return p, nil
}

// plainPool returns the pool if v is a ThreadPoolExecutor whose submit is the class's own, else nil.
func plainPool(th *object.Thread, v object.Value) *pool {
	e, ok := native.As[*ThreadPoolExecutor](v)
	if !ok || v.Type().Lookup("submit") != native.Type(th.Runtime, threadPoolClass).Lookup("submit") {
		return nil
	}
	locked := e.Lock(th)
	defer e.Unlock(locked)
	return e.pool
}

// threadPoolInit is __init__(self, max_workers, thread_name_prefix, initializer, initargs).
func threadPoolInit(th *object.Thread, a []object.Value) (object.Value, error) {
	n, err := workers(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if !a[3].IsNone() && !object.Callable(a[3]) {
		return object.Value{}, object.Errorf(object.TypeError, "initializer must be a callable")
	}
	s := stateOf(th.Runtime)
	given, err := object.Truth(th, a[2])
	if err != nil {
		return object.Value{}, err
	}
	prefix := ""
	if given {
		prefix, err = object.ToStr(th, a[2])
	} else {
		prefix = "ThreadPoolExecutor-" + strconv.FormatInt(s.counter.Add(1)-1, 10)
	}
	if err != nil {
		return object.Value{}, err
	}
	p := &pool{all: s, max: n, prefix: prefix, initializer: a[3], initargs: a[4]}
	p.brokenClass = brokenClassOf(th, a[0])
	e := native.To[*ThreadPoolExecutor](a[0])
	locked := e.Lock(th)
	e.pool = p
	e.Unlock(locked)
	runtime.AddCleanup(e, (*pool).abandon, p)
	return object.None, nil
}

// brokenClassOf is the class of the exception for an executor whose initializer raises: its attribute BROKEN.
func brokenClassOf(th *object.Thread, executor object.Value) *object.Type {
	if t, ok := executor.Type().Find("BROKEN").AsType(); ok && t.IsSubtype(object.BaseException) {
		return t
	}
	return native.Type(th.Runtime, brokenThreadPoolClass)
}

// workers is the number of threads for the argument max_workers.
func workers(th *object.Thread, v object.Value) (int, error) {
	if v.IsNone() {
		return min(32, runtime.NumCPU()+4), nil
	}
	small, err := object.CompareBool(th, object.LE, v, object.Int(0))
	if err != nil {
		return 0, err
	}
	if small {
		return 0, object.Errorf(object.ValueError, "max_workers must be greater than 0")
	}
	if f, ok := v.AsFloat(); ok {
		return int(min(f+1, 1<<30)), nil // as many as keep the number of threads below f
	}
	n, err := object.IndexInt(th, v, nil)
	return n, err
}

func poolSubmit(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(args) < 2 {
		return object.Value{}, object.MissingArguments("ThreadPoolExecutor.submit", "positional", []string{"fn"})
	}
	p, err := poolOf(th, args[0], "_shutdown_lock")
	if err != nil {
		return object.Value{}, err
	}
	f := NewFuture(th.Runtime)
	f.task = task{f: args[1], args: append([]object.Value(nil), args[2:]...), kw: append([]object.Named(nil), kw...)}
	return f.Value(), p.submit(th, f)
}

// poolShutdown is shutdown(self, wait, cancel_futures).
func poolShutdown(th *object.Thread, a []object.Value) (object.Value, error) {
	p, err := poolOf(th, a[0], "_shutdown_lock")
	if err != nil {
		return object.Value{}, err
	}
	wait, err := object.Truth(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	cancel, err := object.Truth(th, a[2])
	if err != nil {
		return object.Value{}, err
	}
	p.shutdown(down)
	if cancel {
		if err := p.cancelQueued(th); err != nil {
			return object.Value{}, err
		}
	}
	if wait {
		err = p.join(th)
	}
	return object.None, err
}
