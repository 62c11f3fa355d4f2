package object

// signals is what package signals does for the main thread at safepoints.
type signals struct{ pending, interrupted func(th *Thread) error }

// SetSignals has RequestCall call pending, which runs signal handlers, and
// RequestInterrupt call interrupted instead of raising KeyboardInterrupt.
func (rt *Runtime) SetSignals(pending, interrupted func(th *Thread) error) {
	rt.signals.Store(&signals{pending, interrupted})
}

// Later has f called on the main thread, at a safepoint soon. Any goroutine may call it.
func (rt *Runtime) Later(f func(th *Thread)) {
	rt.mu.Lock()
	rt.later = append(rt.later, f)
	rt.mu.Unlock()
	if th := rt.MainThread; th != nil {
		th.Request(RequestCall)
	}
}

// RunLater calls what Later was given, on th.
func (rt *Runtime) RunLater(th *Thread) {
	for {
		rt.mu.Lock()
		all := rt.later
		rt.later = nil
		rt.mu.Unlock()
		if len(all) == 0 {
			return
		}
		for _, f := range all {
			f(th)
		}
	}
}

// Pending does what RequestCall asks for.
func (rt *Runtime) Pending(th *Thread) error {
	rt.RunLater(th)
	if s := rt.signals.Load(); s != nil {
		return s.pending(th)
	}
	return nil
}

// Interrupted does what RequestInterrupt asks for.
func (rt *Runtime) Interrupted(th *Thread) error {
	if s := rt.signals.Load(); s != nil {
		return s.interrupted(th)
	}
	return NewException(KeyboardInterrupt)
}
