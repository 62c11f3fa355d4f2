package object

// groupNew is BaseExceptionGroup.__new__.
func groupNew(th *Thread, t *Type, args []Value, kw []Named) (Value, error) {
	if len(args) != 2 {
		return Value{}, Errorf(TypeError, "BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)", len(args))
	}
	if args[0].Layout() != KindStr {
		return Value{}, Errorf(TypeError, "BaseExceptionGroup.__new__() argument 1 must be str, not %s", argTypeName(args[0]))
	}
	if !isSequence(args[1]) && args[1].Type().Find("__getitem__").Kind() != KindFunction {
		return Value{}, Errorf(TypeError, "second argument (exceptions) must be a sequence")
	}
	excs, err := Elements(th, args[1])
	if err != nil {
		return Value{}, err
	}
	if t, err = checkGroup(t, excs); err != nil {
		return Value{}, err
	}
	e := newExceptionOf(t, args)
	e.more().fields = []Value{args[0], NewTuple(excs).Value()}
	return e.Value(), nil
}

// checkGroup checks a group's members and returns the class it is to have.
func checkGroup(t *Type, excs []Value) (*Type, error) {
	if len(excs) == 0 {
		return nil, Errorf(ValueError, "second argument (exceptions) must be a non-empty sequence")
	}
	nested := false
	for i, x := range excs {
		e, ok := x.AsException()
		if !ok {
			return nil, Errorf(ValueError, "Item %d of second argument (exceptions) is not an exception", i)
		}
		nested = nested || !e.typ.IsSubtype(ExceptionClass)
	}
	switch {
	case t == BaseExceptionGroup && !nested:
		return ExceptionGroup, nil
	case t == ExceptionGroup && nested:
		return nil, Errorf(TypeError, "Cannot nest BaseExceptions in an ExceptionGroup")
	case t != BaseExceptionGroup && nested && t.IsSubtype(ExceptionClass):
		return nil, Errorf(TypeError, "Cannot nest BaseExceptions in '%s'", t.Name())
	}
	return t, nil
}

// NewGroup makes an ExceptionGroup, or a BaseExceptionGroup if a member needs it.
func NewGroup(msg string, excs ...*Exception) *Exception {
	list := make([]Value, len(excs))
	t := ExceptionGroup
	for i, e := range excs {
		list[i] = e.Value()
		if !e.typ.IsSubtype(ExceptionClass) {
			t = BaseExceptionGroup
		}
	}
	tuple := NewTuple(list).Value()
	e := NewException(t, Str(msg), tuple)
	e.more().fields = []Value{Str(msg), tuple}
	return e
}

// IsGroup reports whether e is an exception group.
func (e *Exception) IsGroup() bool { return e.typ.IsSubtype(BaseExceptionGroup) }

// Exceptions returns a group's members, nil if e is no group.
func (e *Exception) Exceptions(th *Thread) []*Exception {
	if !e.IsGroup() {
		return nil
	}
	t, ok := e.field(th, 1).AsTuple()
	if !ok {
		return nil
	}
	var out []*Exception
	for _, x := range t.Elems() {
		if m, ok := x.AsException(); ok {
			out = append(out, m)
		}
	}
	return out
}

// ExceptionMatcher decides which exceptions of a group a split takes out.
type ExceptionMatcher func(th *Thread, e *Exception) (bool, error)

// MatcherOf makes a matcher of what split and subgroup take: an exception class,
// a tuple of them, or a function.
func MatcherOf(v Value) (ExceptionMatcher, error) {
	if types, ok := exceptionClasses(v); ok {
		return matchClasses(types), nil
	}
	if v.Kind() != KindType && Callable(v) {
		return func(th *Thread, e *Exception) (bool, error) {
			r, err := Call(th, v, []Value{e.Value()}, nil)
			if err != nil {
				return false, err
			}
			return Truth(th, r)
		}, nil
	}
	return nil, Errorf(TypeError, "expected an exception type, a tuple of exception types, or a callable (other than a class)")
}

func matchClasses(types []*Type) ExceptionMatcher {
	return func(_ *Thread, e *Exception) (bool, error) {
		for _, t := range types {
			if e.typ.IsSubtype(t) {
				return true, nil
			}
		}
		return false, nil
	}
}

// exceptionClasses returns the class v, or the classes in the tuple v.
func exceptionClasses(v Value) ([]*Type, bool) {
	list := []Value{v}
	if t, ok := v.AsTuple(); ok {
		list = t.Elems()
	}
	types := make([]*Type, len(list))
	for i, x := range list {
		t, ok := x.AsType()
		if !ok || !t.IsSubtype(BaseException) {
			return nil, false
		}
		types[i] = t
	}
	return types, true
}

// Split divides an exception group into what matches and the rest; each is nil if empty.
func (e *Exception) Split(th *Thread, match ExceptionMatcher) (matched, rest *Exception, err error) {
	if err := th.Enter(" in exceptiongroup_split_recursive"); err != nil {
		return nil, nil, err
	}
	defer th.Leave()
	ok, err := match(th, e)
	if err != nil {
		return nil, nil, err
	}
	if ok {
		return e, nil, nil
	}
	if !e.IsGroup() {
		return nil, e, nil
	}
	var in, out []*Exception
	for _, m := range e.Exceptions(th) {
		a, b, err := m.Split(th, match)
		if err != nil {
			return nil, nil, err
		}
		if a != nil {
			in = append(in, a)
		}
		if b != nil {
			out = append(out, b)
		}
	}
	if matched, err = e.subset(th, in); err != nil {
		return nil, nil, err
	}
	rest, err = e.subset(th, out)
	return matched, rest, err
}

// subset makes a group like e with other members, by its derive method.
func (e *Exception) subset(th *Thread, members []*Exception) (*Exception, error) {
	if len(members) == 0 {
		return nil, nil
	}
	list := make([]Value, len(members))
	for i, m := range members {
		list[i] = m.Value()
	}
	derive, err := GetAttr(th, e.Value(), "derive")
	if err != nil {
		return nil, err
	}
	v, err := Call(th, derive, []Value{NewList(list).Value()}, nil)
	if err != nil {
		return nil, err
	}
	g, ok := v.AsException()
	if !ok || !g.IsGroup() {
		return nil, Errorf(TypeError, "derive must return an instance of BaseExceptionGroup")
	}
	g.SetTraceback(th, e.Traceback(th))
	g.SetContext(th, e.Context(th))
	suppressed := e.Suppressed(th)
	g.SetCause(th, e.Cause(th))
	g.SetSuppressed(th, suppressed)
	return g, g.copyNotes(th, e)
}

func (e *Exception) copyNotes(th *Thread, from *Exception) error {
	notes, err := LookupAttr(th, from.Value(), "__notes__")
	if err != nil || !notes.IsSet() || !isSequence(notes) {
		return err
	}
	list, err := Elements(th, notes)
	if err != nil {
		return err
	}
	return SetAttr(th, e.Value(), "__notes__", NewList(list).Value())
}

// SplitGroup does what an except* clause needs: it divides the exception by the clause's
// classes. A plain exception that matches comes back wrapped in a group.
func SplitGroup(th *Thread, e *Exception, matcher Value) (match, rest *Exception, err error) {
	types, ok := exceptionClasses(matcher)
	if !ok {
		return nil, nil, Errorf(TypeError, "catching classes that do not inherit from BaseException is not allowed")
	}
	for _, t := range types {
		if t.IsSubtype(BaseExceptionGroup) {
			return nil, nil, Errorf(TypeError, "catching ExceptionGroup with except* is not allowed. Use except instead.")
		}
	}
	if ok, _ := matchClasses(types)(th, e); ok {
		if !e.IsGroup() {
			return NewGroup("", e), nil, nil
		}
		return e, nil, nil
	}
	if !e.IsGroup() {
		return nil, e, nil
	}
	return splitByMethod(th, e, matcher)
}

// splitByMethod calls split, which a script's class may override.
func splitByMethod(th *Thread, e *Exception, matcher Value) (match, rest *Exception, err error) {
	split, err := GetAttr(th, e.Value(), "split")
	if err != nil {
		return nil, nil, err
	}
	r, err := Call(th, split, []Value{matcher}, nil)
	if err != nil {
		return nil, nil, err
	}
	t, ok := r.AsTuple()
	if !ok {
		return nil, nil, Errorf(TypeError, "%s.split must return a tuple, not %s", e.typ.Name(), argTypeName(r))
	}
	if t.Len() < 2 {
		return nil, nil, Errorf(TypeError, "%s.split must return a 2-tuple, got tuple of size %d", e.typ.Name(), t.Len())
	}
	match, _ = t.Elems()[0].AsException()
	rest, _ = t.Elems()[1].AsException()
	return match, rest, nil
}

// ReraiseGroup returns what is to be raised after the except* clauses of a try
// statement: orig was caught; excs are the exceptions that clauses raised and the unhandled
// rest. It returns nil if nothing is left.
func ReraiseGroup(th *Thread, orig *Exception, excs []*Exception) (*Exception, error) {
	if len(excs) == 0 {
		return nil, nil
	}
	if !orig.IsGroup() {
		return excs[0], nil
	}
	var raised, reraised []*Exception
	for _, e := range excs {
		if sameOrigin(th, e, orig) {
			reraised = append(reraised, e)
		} else {
			raised = append(raised, e)
		}
	}
	projection, err := orig.project(th, reraised)
	if err != nil || len(raised) == 0 {
		return projection, err
	}
	if projection != nil {
		raised = append(raised, projection)
	}
	if len(raised) == 1 {
		return raised[0], nil
	}
	g := NewGroup("", raised...)
	members, _ := g.more().fields[1].AsTuple()
	g.args = TupleOf(Str(""), NewList(append([]Value(nil), members.Elems()...)).Value()).Value()
	return g, nil
}

// sameOrigin reports whether e is a part of orig that nothing was done to.
func sameOrigin(th *Thread, e, orig *Exception) bool {
	return e.Cause(th) == orig.Cause(th) && e.Context(th) == orig.Context(th) && e.Traceback(th) == orig.Traceback(th)
}

// project returns the part of group e with exactly the leaves of the exceptions in keep.
func (e *Exception) project(th *Thread, keep []*Exception) (*Exception, error) {
	leaves := map[*Exception]bool{}
	for _, k := range keep {
		k.collectLeaves(th, leaves)
	}
	if len(leaves) == 0 {
		return nil, nil
	}
	match, _, err := e.Split(th, func(_ *Thread, x *Exception) (bool, error) { return leaves[x], nil })
	return match, err
}

func (e *Exception) collectLeaves(th *Thread, into map[*Exception]bool) {
	if !e.IsGroup() {
		into[e] = true
		return
	}
	for _, m := range e.Exceptions(th) {
		m.collectLeaves(th, into)
	}
}
