// Package gc is Python's gc module as far as Go's collector can do what it asks for: there are no
// generations, and cycles are collected like everything else.
package gc

import (
	"sync/atomic"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// settings are what scripts set and get back: nothing depends on them but collect's calls.
type settings struct {
	disabled  atomic.Bool
	debug     atomic.Int64
	threshold [3]atomic.Int64
	callbacks *object.List
	garbage   *object.List
	count     atomic.Int64 // calls of collect
}

type settingsKey struct{}

func settingsOf(th *object.Thread) *settings {
	return th.Runtime.State(settingsKey{}, func() any {
		s := &settings{callbacks: object.NewList(nil), garbage: object.NewList(nil)}
		for i, n := range []int64{2000, 10, 0} {
			s.threshold[i].Store(n)
		}
		return s
	}).(*settings)
}

// Module declares the module.
func Module() *native.Module {
	m := &native.Module{
		Name: "gc", Doc: "The garbage collector, which is Go's.",
		Funcs: functions(),
		Init: func(l *native.Loader) error {
			s := settingsOf(l.Thread)
			l.Set("callbacks", s.callbacks.Value())
			l.Set("garbage", s.garbage.Value())
			return nil
		},
	}
	for name, n := range map[string]int64{"DEBUG_STATS": 1, "DEBUG_COLLECTABLE": 2, "DEBUG_UNCOLLECTABLE": 4, "DEBUG_SAVEALL": 32, "DEBUG_LEAK": 38} {
		m.Consts = append(m.Consts, native.Constant{Name: name, Value: object.Int(n)})
	}
	return m
}

func functions() []*object.Native {
	def := func(signature string, f object.NativeFunc, doc string) *object.Native {
		return native.Def(signature, native.Fixed(f), doc)
	}
	setting := func(signature string, set func(s *settings), doc string) *object.Native {
		return def(signature, func(th *object.Thread, _ []object.Value) (object.Value, error) {
			set(settingsOf(th))
			return object.None, nil
		}, doc)
	}
	unsupported := func(signature, what, doc string) *object.Native {
		return native.Def(signature, native.Raw(func(*object.Thread, []object.Value, []object.Named) (object.Value, error) {
			return object.Value{}, object.Errorf(object.NotImplementedError, "Go's collector does not tell %s", what)
		}), doc)
	}
	return []*object.Native{
		setting("enable()", func(s *settings) { s.disabled.Store(false) }, `Note that automatic collection is wanted; it never stops.`),
		setting("disable()", func(s *settings) { s.disabled.Store(true) }, `Note that automatic collection is not wanted; it goes on.`),
		def("isenabled()", func(th *object.Thread, _ []object.Value) (object.Value, error) {
			return object.Bool(!settingsOf(th).disabled.Load()), nil
		}, `Return whether automatic collection is wanted.`),
		def("collect(generation=2)", collect, `Collect what nothing refers to, and run the callbacks of weak references to it. Return 0: nobody counts.`),
		def("set_debug(flags, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
			n, err := object.IndexInt(th, a[0], object.OverflowError)
			settingsOf(th).debug.Store(int64(n))
			return object.None, err
		}, `Set the flags that get_debug returns.`),
		def("get_debug()", func(th *object.Thread, _ []object.Value) (object.Value, error) {
			return object.Int(settingsOf(th).debug.Load()), nil
		}, `Return the flags of set_debug.`),
		def("set_threshold(threshold0, threshold1=<unset>, threshold2=<unset>, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
			for i, v := range a {
				if !v.IsSet() {
					break
				}
				n, err := object.IndexInt(th, v, object.OverflowError)
				if err != nil {
					return object.Value{}, err
				}
				settingsOf(th).threshold[i].Store(int64(n))
			}
			return object.None, nil
		}, `Set what get_threshold returns.`),
		def("get_threshold()", func(th *object.Thread, _ []object.Value) (object.Value, error) {
			s := settingsOf(th)
			return object.TupleOf(object.Int(s.threshold[0].Load()), object.Int(s.threshold[1].Load()), object.Int(s.threshold[2].Load())).Value(), nil
		}, `Return the thresholds of set_threshold.`),
		def("get_count()", func(*object.Thread, []object.Value) (object.Value, error) {
			return object.TupleOf(object.Int(0), object.Int(0), object.Int(0)).Value(), nil
		}, `Return zeros: nothing is counted.`),
		def("get_stats()", stats, `Return a list of a dict for each generation.`),
		unsupported("get_objects(generation=None)", "what objects there are", `Not supported.`),
		unsupported("get_referrers(*objs)", "what refers to objects", `Not supported.`),
		unsupported("get_referents(*objs)", "what objects refer to", `Not supported.`),
		def("is_tracked(obj, /)", func(_ *object.Thread, a []object.Value) (object.Value, error) {
			switch a[0].Kind() {
			case object.KindNone, object.KindBool, object.KindInt, object.KindBigInt, object.KindFloat, object.KindStr, object.KindBytes:
				return object.False, nil
			}
			return object.True, nil
		}, `Return whether the object can be part of a cycle.`),
		def("is_finalized(obj, /)", func(*object.Thread, []object.Value) (object.Value, error) { return object.False, nil }, `Return False: objects have no finalizers.`),
		def("freeze()", func(*object.Thread, []object.Value) (object.Value, error) { return object.None, nil }, `Do nothing.`),
		def("unfreeze()", func(*object.Thread, []object.Value) (object.Value, error) { return object.None, nil }, `Do nothing.`),
		def("get_freeze_count()", func(*object.Thread, []object.Value) (object.Value, error) { return object.Int(0), nil }, `Return 0.`),
	}
}

func stats(th *object.Thread, _ []object.Value) (object.Value, error) {
	list := make([]object.Value, 3)
	for i := range list {
		n := int64(0)
		if i == 2 {
			n = settingsOf(th).count.Load()
		}
		d := object.NewDict(3)
		d.SetStr(th, "collections", object.Int(n))
		d.SetStr(th, "collected", object.Int(0))
		d.SetStr(th, "uncollectable", object.Int(0))
		list[i] = d.Value()
	}
	return object.NewList(list).Value(), nil
}

// tell calls the script's functions in gc.callbacks.
func tell(th *object.Thread, s *settings, phase string, generation int) error {
	for _, f := range s.callbacks.Copy(th) {
		info := object.NewDict(3)
		info.SetStr(th, "generation", object.Int(int64(generation)))
		info.SetStr(th, "collected", object.Int(0))
		info.SetStr(th, "uncollectable", object.Int(0))
		if _, err := object.Call(th, f, []object.Value{object.Str(phase), info.Value()}, nil); err != nil {
			return err
		}
	}
	return nil
}

func collect(th *object.Thread, a []object.Value) (object.Value, error) {
	generation, err := object.IndexInt(th, a[0], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if generation < 0 || generation > 2 {
		return object.Value{}, object.Errorf(object.ValueError, "invalid generation")
	}
	s := settingsOf(th)
	s.count.Add(1)
	if err := tell(th, s, "start", generation); err != nil {
		return object.Value{}, err
	}
	th.ForgetDead(a)
	if _, err := object.Aside(th, true, func() (none struct{}, err error) { object.Collect(); return }); err != nil {
		return object.Value{}, err
	}
	th.Runtime.RunLater(th)
	return object.Int(0), tell(th, s, "stop", generation)
}
