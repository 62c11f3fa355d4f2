package futures

import (
	"sync/atomic"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// Executor is the base of what runs calls. A script's own has submit, and inherits map.
type Executor struct{ object.Instance }

func executorClass() *native.Class {
	return native.NewClass[Executor](native.Class{
		Name: "Executor", Module: baseName, Signature: "Executor()",
		Doc: `
The base of classes that run calls: a subclass has a method submit.

In a with statement an executor is shut down at the end, which waits for its calls.`,
		Init: native.MethodDo0(func(*Executor, *object.Thread) error { return nil }),
		Methods: []*object.Native{
			native.Def("submit(fn, /, *args, **kwargs)", native.Raw(func(*object.Thread, []object.Value, []object.Named) (object.Value, error) {
				return object.Value{}, object.NewException(object.NotImplementedError)
			}), `Have fn(*args, **kwargs) called, and return a Future for its result.`),
			native.Def("map(fn, *iterables, timeout=None, chunksize=1, buffersize=None)", native.Raw(executorMap), `
Return an iterator over the results of fn, called with the elements of the iterables, in their order.

All calls are submitted at once; with a buffersize only so many that their results were not asked for yet. The iterator raises
TimeoutError if a result is not there timeout seconds after the call of map. chunksize is for executors that run calls in
processes.

	>>> with ThreadPoolExecutor() as pool:
	...     list(pool.map(pow, [2, 3], [10, 4]))
	[1024, 81]`),
			native.Def("shutdown(wait=True, *, cancel_futures=False)", native.Fixed(func(*object.Thread, []object.Value) (object.Value, error) { return object.None, nil }), `
Take no more calls; wait for those submitted if wait is true, and cancel those that do not run yet if cancel_futures is.`),
			native.Def("__enter__()", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) { return a[0], nil }), `Return the executor.`),
			native.Def("__exit__(exc_type, exc_val, exc_tb)", native.Fixed(executorExit), `Shut the executor down and wait.`),
		},
	})
}

func executorExit(th *object.Thread, a []object.Value) (object.Value, error) {
	f, err := object.GetAttr(th, a[0], "shutdown")
	if err != nil {
		return object.Value{}, err
	}
	_, err = object.Call(th, f, nil, []object.Named{{Name: "wait", Value: object.True}})
	return object.False, err
}

// mapSignature is that of map, whose self is bound already.
type mapCall struct {
	f, timeout, buffer object.Value
	iterables          []object.Value
}

func bindMap(args []object.Value, kw []object.Named) (m mapCall, err error) {
	m.timeout, m.buffer = object.None, object.None
	if len(args) > 1 {
		m.f, m.iterables = args[1], args[2:]
	}
	for _, k := range kw {
		switch k.Name {
		case "fn":
			if m.f.IsSet() {
				return m, object.Errorf(object.TypeError, "Executor.map() got multiple values for argument 'fn'")
			}
			m.f = k.Value
		case "timeout":
			m.timeout = k.Value
		case "chunksize":
		case "buffersize":
			m.buffer = k.Value
		default:
			return m, object.Errorf(object.TypeError, "Executor.map() got an unexpected keyword argument '%s'", k.Name)
		}
	}
	if !m.f.IsSet() {
		return m, object.MissingArguments("Executor.map", "positional", []string{"fn"})
	}
	return m, nil
}

// results is what map returns: an iterator that waits for one future after the other.
type results struct {
	object.Instance
	busy     atomic.Bool // a thread is in next or close: it owns the fields below
	futures  []object.Value
	deadline time.Time
	source   *source // where more calls come from, nil if all are submitted
}

// source makes the calls of map.
type source struct {
	executor, f object.Value
	iterators   []object.Value
	args        []object.Value
	pool        *pool // of a ThreadPoolExecutor with its own submit; else nil
}

func resultsClass() *native.Class {
	return native.NewClass[results](native.Class{
		Name: "_Results", Module: baseName, Doc: `An iterator over the results of calls.`, Final: true,
		Methods: []*object.Native{
			native.Def("close()", native.MethodDo0((*results).close), `End the iteration: calls that do not run yet are cancelled.`),
		},
		Slots: object.Slots{
			New:  object.Uninstantiable,
			Iter: func(_ *object.Thread, v object.Value) (object.Value, error) { return v, nil },
			Next: func(th *object.Thread, v object.Value) (object.Value, error) { return native.To[*results](v).next(th) },
		},
	})
}

func executorMap(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	m, err := bindMap(args, kw)
	if err != nil {
		return object.Value{}, err
	}
	limit, err := bufferSize(th, m.buffer)
	if err != nil {
		return object.Value{}, err
	}
	deadline, err := endTime(th, m.timeout)
	if err != nil {
		return object.Value{}, err
	}
	s := &source{executor: args[0], f: m.f, pool: plainPool(th, args[0])}
	for _, v := range m.iterables {
		it, err := object.Iter(th, v)
		if err != nil {
			return object.Value{}, err
		}
		s.iterators = append(s.iterators, it)
	}
	s.args = make([]object.Value, len(s.iterators))
	r := native.New[*results](th.Runtime, resultsClass)
	r.deadline = deadline
	for n := 0; limit == 0 || n < limit; n++ {
		f, err := s.submit(th)
		if err != nil {
			return object.Value{}, err
		}
		if !f.IsSet() {
			return r.Value(), nil
		}
		r.futures = append(r.futures, f)
	}
	r.source = s
	return r.Value(), nil
}

// bufferSize checks the argument; 0 is no limit.
func bufferSize(th *object.Thread, v object.Value) (int, error) {
	if v.IsNone() {
		return 0, nil
	}
	if _, _, ok := v.AsInt(); !ok {
		return 0, object.Errorf(object.TypeError, "buffersize must be an integer or None")
	}
	n, err := object.IndexInt(th, v, nil)
	if err == nil && n < 1 {
		err = object.Errorf(object.ValueError, "buffersize must be None or > 0")
	}
	return n, err
}

// submit makes the next call and returns its future, unset if there is none.
func (s *source) submit(th *object.Thread) (object.Value, error) {
	if len(s.iterators) == 0 {
		return object.Value{}, nil
	}
	for i, it := range s.iterators {
		x, err := object.Next(th, it)
		if err != nil || !x.IsSet() {
			return object.Value{}, err
		}
		s.args[i] = x
	}
	if s.pool != nil {
		f := NewFuture(th.Runtime)
		f.task = task{f: s.f, args: append([]object.Value(nil), s.args...)}
		return f.Value(), s.pool.submit(th, f)
	}
	submit, err := object.GetAttr(th, s.executor, "submit")
	if err != nil {
		return object.Value{}, err
	}
	return object.Call(th, submit, append([]object.Value{s.f}, s.args...), nil)
}

func (r *results) next(th *object.Thread) (object.Value, error) {
	if err := claim(&r.busy); err != nil {
		return object.Value{}, err
	}
	defer r.busy.Store(false)
	if len(r.futures) == 0 {
		return object.Value{}, nil
	}
	v, err := r.step(th)
	if err != nil {
		if e := r.cancelAll(th); e != nil {
			err = e
		}
	}
	return v, err
}

// step returns the next result. With a buffer the call that takes its place is submitted first.
func (r *results) step(th *object.Thread) (object.Value, error) {
	if r.source != nil {
		f, err := r.source.submit(th)
		if err != nil {
			return object.Value{}, err
		}
		if f.IsSet() {
			r.futures = append(r.futures, f)
		} else {
			r.source = nil
		}
	}
	v := r.futures[0]
	r.futures[0] = object.Value{}
	r.futures = r.futures[1:]
	if f, ok := v.Native().(*Future); ok {
		x, err := f.Result(th, r.deadline)
		if err != nil {
			if _, e := f.Cancel(th, false); e != nil {
				err = e
			}
		}
		return x, err
	}
	return r.foreign(th, v)
}

// foreign is step for a future of another class.
func (r *results) foreign(th *object.Thread, v object.Value) (object.Value, error) {
	var args []object.Value
	if !r.deadline.IsZero() {
		args = append(args, object.Float(time.Until(r.deadline).Seconds()))
	}
	get, err := object.GetAttr(th, v, "result")
	if err != nil {
		return object.Value{}, err
	}
	x, err := object.Call(th, get, args, nil)
	if e := cancelFuture(th, v); e != nil {
		return object.Value{}, e
	}
	return x, err
}

func cancelFuture(th *object.Thread, v object.Value) error {
	if f, ok := v.Native().(*Future); ok {
		_, err := f.Cancel(th, false)
		return err
	}
	cancel, err := object.GetAttr(th, v, "cancel")
	if err == nil {
		_, err = object.Call(th, cancel, nil, nil)
	}
	return err
}

// cancelAll cancels what is left.
func (r *results) cancelAll(th *object.Thread) error {
	rest := r.futures
	r.futures, r.source = nil, nil
	for _, f := range rest {
		if err := cancelFuture(th, f); err != nil {
			return err
		}
	}
	return nil
}

func (r *results) close(th *object.Thread) error {
	if err := claim(&r.busy); err != nil {
		return err
	}
	defer r.busy.Store(false)
	return r.cancelAll(th)
}
