package sys

import (
	"slices"
	"sync"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// settings are what scripts set and get back, and the hooks of audit events; mu guards them.
type settings struct {
	mu      sync.Mutex
	dlopen  int64
	auditor []object.Value
}

type settingsKey struct{}

func settingsOf(th *object.Thread) *settings {
	return th.Runtime.State(settingsKey{}, func() any { return &settings{dlopen: 2} }).(*settings)
}

// coroutineHooks are a thread's hooks of asynchronous generators and its depth of tracking, kept in its Local.
type coroutineHooks struct {
	first, last object.Value
	depth       int64
}

type coroutineKey struct{}

func coroutineHooksOf(th *object.Thread) *coroutineHooks {
	h, ok := th.Local[coroutineKey{}].(*coroutineHooks)
	if !ok {
		h = &coroutineHooks{first: object.None, last: object.None}
		if th.Local == nil {
			th.Local = map[any]any{}
		}
		th.Local[coroutineKey{}] = h
	}
	return h
}

func asyncgenHooksClass() *native.Class {
	return native.NewStructSeq(native.Class{Name: "asyncgen_hooks", Module: "builtins", Doc: "The hooks of asynchronous generators."},
		[]string{"firstiter", "finalizer"}, nil, false)
}

func settingFunctions() []*object.Native {
	def := func(signature string, f object.NativeFunc, doc string) *object.Native {
		return native.Def(signature, native.Fixed(f), doc)
	}
	return []*object.Native{
		native.Def("audit(event, /, *args)", native.Raw(audit), `Call the hooks of addaudithook with an event and its arguments. The interpreter itself makes no events.`),
		def("addaudithook(hook)", func(th *object.Thread, a []object.Value) (object.Value, error) {
			s := settingsOf(th)
			s.mu.Lock()
			s.auditor = append(s.auditor, a[0])
			s.mu.Unlock()
			return object.None, nil
		}, `Have hook called with the events of audit.`),
		native.Def("breakpointhook(*args, **kws)", unsupported("breakpointhook", "there is no debugger"), `Not supported.`),
		def("get_asyncgen_hooks()", func(th *object.Thread, _ []object.Value) (object.Value, error) {
			h := coroutineHooksOf(th)
			return object.NewStructSeq(native.Type(th.Runtime, asyncgenHooksClass), 2, []object.Value{h.first, h.last}), nil
		}, `Return what set_asyncgen_hooks was given.`),
		def("set_asyncgen_hooks(firstiter=<unset>, finalizer=<unset>)", setAsyncgenHooks, `Keep functions for get_asyncgen_hooks: asynchronous generators have no finalizers.`),
		def("get_coroutine_origin_tracking_depth()", func(th *object.Thread, _ []object.Value) (object.Value, error) {
			return object.Int(coroutineHooksOf(th).depth), nil
		}, `Return what set_coroutine_origin_tracking_depth was given.`),
		native.Def("set_coroutine_origin_tracking_depth(depth)", native.Func1(func(th *object.Thread, n int32) (object.Value, error) {
			if n < 0 {
				return object.Value{}, object.Errorf(object.ValueError, "depth must be >= 0")
			}
			coroutineHooksOf(th).depth = int64(n)
			return object.None, nil
		}), `Keep a number for get_coroutine_origin_tracking_depth: origins are not tracked.`),
		def("getdlopenflags()", func(th *object.Thread, _ []object.Value) (object.Value, error) {
			s := settingsOf(th)
			s.mu.Lock()
			defer s.mu.Unlock()
			return object.Int(s.dlopen), nil
		}, `Return what setdlopenflags was given.`),
		native.Def("setdlopenflags(flags, /)", native.Func1(func(th *object.Thread, n int32) (object.Value, error) {
			s := settingsOf(th)
			s.mu.Lock()
			defer s.mu.Unlock()
			s.dlopen = int64(n)
			return object.None, nil
		}), `Keep a number for getdlopenflags: no extension modules are loaded.`),
		native.Def("activate_stack_trampoline(backend, /)", unsupported("activate_stack_trampoline", "there is no machine code to be profiled"), `Not supported.`),
		def("deactivate_stack_trampoline()", func(*object.Thread, []object.Value) (object.Value, error) { return object.None, nil }, `Do nothing.`),
		def("is_stack_trampoline_active()", func(*object.Thread, []object.Value) (object.Value, error) { return object.False, nil }, `Return False.`),
	}
}

func audit(th *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
	if len(kw) > 0 {
		return object.Value{}, object.NoKeywords("sys.audit", kw)
	}
	if len(a) == 0 {
		return object.Value{}, object.MissingArguments("audit", "positional", []string{"event"})
	}
	if _, ok := a[0].AsStr(); !ok {
		return object.Value{}, object.Errorf(object.TypeError, "expected str for argument 'event', not %s", a[0].Type().Name())
	}
	s := settingsOf(th)
	s.mu.Lock()
	hooks := slices.Clone(s.auditor)
	s.mu.Unlock()
	args := object.NewTuple(slices.Clone(a[1:])).Value()
	for _, f := range hooks {
		if _, err := object.Call(th, f, []object.Value{a[0], args}, nil); err != nil {
			return object.Value{}, err
		}
	}
	return object.None, nil
}

func setAsyncgenHooks(th *object.Thread, a []object.Value) (object.Value, error) {
	h := coroutineHooksOf(th)
	for i, name := range []string{"firstiter", "finalizer"} {
		v := a[i]
		if !v.IsSet() {
			continue
		}
		if !v.IsNone() && v.Type().Slots().Call == nil {
			return object.Value{}, object.Errorf(object.TypeError, "callable %s expected, got %s", name, v.Type().Name())
		}
		if i == 0 {
			h.first = v
		} else {
			h.last = v
		}
	}
	return object.None, nil
}
