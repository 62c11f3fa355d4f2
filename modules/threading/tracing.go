package threading

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// tracing are the functions that new threads get for the events of their execution.
func tracing() []*object.Native {
	trace := func(s *state) *object.Value { return &s.trace }
	profile := func(s *state) *object.Value { return &s.profile }
	return []*object.Native{
		native.Def("settrace(func)", setHook(trace, nil), `Set the trace function of threads that are started from now on: see sys.settrace.`),
		native.Def("settrace_all_threads(func)", setHook(trace, (*object.Thread).SetTrace), `Set the trace function of all threads, those that run too.`),
		native.Def("gettrace()", getHook(trace), `Return what settrace was given, None if nothing.`),
		native.Def("setprofile(func)", setHook(profile, nil), `Set the profile function of threads that are started from now on: see sys.setprofile.`),
		native.Def("setprofile_all_threads(func)", setHook(profile, (*object.Thread).SetProfile), `Set the profile function of all threads, those that run too.`),
		native.Def("getprofile()", getHook(profile), `Return what setprofile was given, None if nothing.`),
	}
}

// setHook sets a function for threads to come, and with set for all that there are.
func setHook(hook func(*state) *object.Value, set func(*object.Thread, object.Value)) native.Func {
	return native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		s := stateOf(th.Runtime)
		s.mu.Lock()
		*hook(s) = a[0]
		s.mu.Unlock()
		if set != nil {
			f := a[0]
			if f.IsNone() {
				f = object.Value{}
			}
			th.Runtime.EachThread(func(t *object.Thread) { set(t, f) })
		}
		return object.None, nil
	})
}

func getHook(hook func(*state) *object.Value) native.Func {
	return native.Fixed(func(th *object.Thread, _ []object.Value) (object.Value, error) {
		s := stateOf(th.Runtime)
		s.mu.Lock()
		defer s.mu.Unlock()
		if f := *hook(s); f.IsSet() {
			return f, nil
		}
		return object.None, nil
	})
}

// applyHooks gives a new thread, which calls it, its functions.
func (s *state) applyHooks(th *object.Thread) {
	s.mu.Lock()
	trace, profile := s.trace, s.profile
	s.mu.Unlock()
	for _, h := range []struct {
		f   object.Value
		set func(*object.Thread, object.Value)
	}{{trace, (*object.Thread).SetTrace}, {profile, (*object.Thread).SetProfile}} {
		if h.f.IsSet() && !h.f.IsNone() {
			h.set(th, h.f)
		}
	}
}
