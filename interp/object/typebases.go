package object

// setBases changes the bases of a script class. They are read without a lock, so
// it is refused once threads share the class.
func setBases(th *Thread, v, x Value) error {
	t := (*Type)(v.ref)
	if !x.IsSet() {
		return Errorf(TypeError, "can't delete %s.__bases__", t.Name())
	}
	tuple, ok := x.AsTuple()
	if !ok {
		return Errorf(TypeError, "can only assign tuple to %s.__bases__, not %s", t.Name(), x.Type().Name())
	}
	if tuple.Len() == 0 {
		return Errorf(TypeError, "can only assign non-empty tuple to %s.__bases__, not ()", t.Name())
	}
	bases, err := classBases(tuple.Elems())
	if err != nil {
		return err
	}
	for _, b := range bases {
		if b.IsSubtype(t) {
			return Errorf(TypeError, "a __bases__ item causes an inheritance cycle")
		}
	}
	solid, err := bestBase(bases)
	if err != nil {
		return err
	}
	switch {
	case solid != t.solid:
		return Errorf(TypeError, "__bases__ assignment: '%s' object layout differs from '%s'", bases[0].Name(), t.bases[0].Name())
	case th.Shared:
		return Errorf(NotImplementedError, "__bases__ assignment is not supported once threads were started")
	}
	old := t.bases
	t.bases = bases
	if err := t.relinearize(); err != nil {
		t.bases = old
		return err
	}
	for _, b := range old {
		b.removeSubclass(t)
	}
	for _, b := range bases {
		b.addSubclass(th, t)
	}
	t.changed("__bases__")
	return nil
}

// relinearize computes the method resolution order again, and that of derived classes.
func (t *Type) relinearize() error {
	mro, err := linearize(t)
	if err != nil {
		return err
	}
	old := t.mro.Swap(&mro)
	for _, s := range t.Subclasses() {
		if err := s.relinearize(); err != nil {
			t.mro.Store(old)
			return err
		}
	}
	return nil
}

func (t *Type) removeSubclass(s *Type) {
	t.mu.Lock()
	defer t.mu.Unlock()
	kept := t.subclasses[:0]
	for _, w := range t.subclasses {
		if w.Value() != s {
			kept = append(kept, w)
		}
	}
	t.subclasses = kept
}
