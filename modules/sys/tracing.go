package sys

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// tracing are the functions that set and return what is called for the events of execution.
func tracing() []*object.Native {
	trace := func(th *object.Thread, f object.Value) { th.SetTrace(f) }
	profile := func(th *object.Thread, f object.Value) { th.SetProfile(f) }
	return []*object.Native{
		native.Def("settrace(function, /)", setHere(trace), `Set the calling thread's trace function, None for none.`),
		native.Def("gettrace()", native.Func0(func(th *object.Thread) (object.Value, error) { return th.Tracing().Trace, nil }), `Return the calling thread's trace function, or None.`),
		native.Def("setprofile(function, /)", setHere(profile), `Set the calling thread's profile function, None for none.`),
		native.Def("getprofile()", native.Func0(func(th *object.Thread) (object.Value, error) { return th.Tracing().Profile, nil }), `Return the calling thread's profile function, or None.`),
		native.Def("_settraceallthreads(function, /)", setEverywhere(trace), `Set the trace function of all threads that run.`),
		native.Def("_setprofileallthreads(function, /)", setEverywhere(profile), `Set the profile function of all threads that run.`),
	}
}

func orUnset(f object.Value) object.Value {
	if f.IsNone() {
		return object.Value{}
	}
	return f
}

func setHere(set func(*object.Thread, object.Value)) native.Func {
	return native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		set(th, orUnset(a[0]))
		return object.None, nil
	})
}

func setEverywhere(set func(*object.Thread, object.Value)) native.Func {
	return native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		f := orUnset(a[0])
		th.Runtime.EachThread(func(t *object.Thread) { set(t, f) })
		return object.None, nil
	})
}
