package object

// signals is what package signals does for the main thread at safepoints.
type signals struct{ pending, interrupted func(th *Thread) error }

// SetSignals has RequestCall call pending, which runs signal handlers, and
// RequestInterrupt call interrupted instead of raising KeyboardInterrupt.
func (rt *Runtime) SetSignals(pending, interrupted func(th *Thread) error) {
	rt.signals.Store(&signals{pending, interrupted})
}

// Pending does what RequestCall asks for.
func (rt *Runtime) Pending(th *Thread) error {
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
