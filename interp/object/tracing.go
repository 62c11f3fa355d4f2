package object

// Tracing are the functions that scripts have set to be called for the events of
// a thread's execution (sys.settrace, sys.setprofile); unset where there is none.
type Tracing struct {
	Trace, Profile Value
}

// Tracing returns the thread's functions. Any goroutine may ask.
func (th *Thread) Tracing() Tracing {
	if t := th.tracing.Load(); t != nil {
		return *t
	}
	return Tracing{}
}

// IsTraced reports whether the thread has a trace or profile function.
func (th *Thread) IsTraced() bool { return th.tracing.Load() != nil }

// SetTrace sets the trace function of the thread, from any goroutine; an unset value is none.
func (th *Thread) SetTrace(f Value) { th.changeTracing(func(t *Tracing) { t.Trace = f }) }

// SetProfile sets the profile function of the thread, from any goroutine; an unset value is none.
func (th *Thread) SetProfile(f Value) { th.changeTracing(func(t *Tracing) { t.Profile = f }) }

// changeTracing is the one place where the functions change. The pointer is nil as
// long as there is none, so that one comparison tells.
func (th *Thread) changeTracing(set func(*Tracing)) {
	for {
		old := th.tracing.Load()
		t := new(Tracing)
		if old != nil {
			*t = *old
		}
		set(t)
		if !t.Trace.IsSet() && !t.Profile.IsSet() {
			t = nil
		}
		if th.tracing.CompareAndSwap(old, t) {
			th.Request(RequestTrace)
			return
		}
	}
}
