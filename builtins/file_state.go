package builtins

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// unpicklable is the method by which streams of files refuse to be pickled.
func unpicklable() *object.Native {
	return native.Def("__reduce__()", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
		return object.Value{}, object.Errorf(object.TypeError, "cannot pickle '%s' instances", a[0].Type().Name())
	}), ``)
}

// stateMethods are those by which pickle and copy take streams in memory apart.
func stateMethods(get, set native.Func) []*object.Native {
	return []*object.Native{
		native.Def("__getstate__()", get, `Return what is in the stream, the position, and the attributes.`),
		native.Def("__setstate__(state, /)", set, `Set what __getstate__ gave.`),
	}
}

// dictState returns the attributes of a subclass's object: a dict, or None.
func dictState(th *object.Thread, v object.Value) object.Value {
	attrs := object.OwnAttrs(th, v)
	if len(attrs) == 0 {
		return object.None
	}
	d := object.NewDict(len(attrs))
	for _, a := range attrs {
		d.SetStr(th, a.Name, a.Value)
	}
	return d.Value()
}

// setDictState sets attributes.
func setDictState(th *object.Thread, v, state object.Value) error {
	if state.IsNone() {
		return nil
	}
	d, ok := state.AsDict()
	if !ok {
		return object.Errorf(object.TypeError, "state should be a dict, got a %s", state.Type().Name())
	}
	for _, e := range d.Items(th) {
		name, ok := e.Key.AsStr()
		if !ok {
			return object.Errorf(object.TypeError, "attribute name must be string, not '%s'", e.Key.Type().Name())
		}
		if err := object.SetAttr(th, v, name, e.Value); err != nil {
			return err
		}
	}
	return nil
}

// stateOf checks a state: a tuple of n elements.
func stateOf(v, state object.Value, n int) ([]object.Value, error) {
	t, ok := state.AsTuple()
	if !ok || len(t.Elems()) != n {
		return nil, object.Errorf(object.TypeError, "%s.__setstate__ argument should be %d-tuple, got %s", v.Type().FullName(), n, state.Type().Name())
	}
	return t.Elems(), nil
}

// statePosition converts the position of a state.
func statePosition(th *object.Thread, v object.Value) (int64, error) {
	n, ok := v.SmallInt()
	if !ok {
		return 0, object.Errorf(object.TypeError, "position must be an integer, not %s", v.Type().Name())
	}
	if n < 0 {
		return 0, object.Errorf(object.ValueError, "position value cannot be negative")
	}
	return n, nil
}

func bytesIOGetState(th *object.Thread, a []object.Value) (object.Value, error) {
	b := native.To[*BytesIO](a[0])
	if err := b.check(th); err != nil {
		return object.Value{}, err
	}
	dict := dictState(th, a[0])
	b.mu.Lock()
	defer b.mu.Unlock()
	return object.TupleOf(object.BytesValue(string(b.data)), object.Int(b.pos), dict).Value(), nil
}

func bytesIOSetState(th *object.Thread, a []object.Value) (object.Value, error) {
	b := native.To[*BytesIO](a[0])
	state, err := stateOf(a[0], a[1], 3)
	if err != nil {
		return object.Value{}, err
	}
	data, ok := object.BytesLike(th, state[0])
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", state[0].Type().Name())
	}
	pos, err := statePosition(th, state[1])
	if err != nil {
		return object.Value{}, err
	}
	b.mu.Lock()
	b.data, b.pos = []byte(data), pos
	b.mu.Unlock()
	return object.None, setDictState(th, a[0], state[2])
}

func stringIOGetState(th *object.Thread, a []object.Value) (object.Value, error) {
	s := native.To[*StringIO](a[0])
	if err := s.check(th); err != nil {
		return object.Value{}, err
	}
	dict := dictState(th, a[0])
	s.mu.Lock()
	defer s.mu.Unlock()
	newline := s.newlines.given
	if !newline.IsSet() {
		newline = object.Str("\n")
	}
	return object.TupleOf(object.Str(string(s.text)), newline, object.Int(int64(s.pos)), dict).Value(), nil
}

func stringIOSetState(th *object.Thread, a []object.Value) (object.Value, error) {
	s := native.To[*StringIO](a[0])
	state, err := stateOf(a[0], a[1], 4)
	if err != nil {
		return object.Value{}, err
	}
	text, ok := state[0].AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "initial_value must be str or None, not %s", state[0].Type().Name())
	}
	pos, err := statePosition(th, state[2])
	if err != nil {
		return object.Value{}, err
	}
	if _, err := stringIOInit(th, []object.Value{a[0], object.Str(""), state[1]}); err != nil {
		return object.Value{}, err
	}
	s.mu.Lock()
	s.text, s.ascii = []byte(text), object.RuneCount(text) == len(text)
	s.moveTo(int(pos))
	s.mu.Unlock()
	return object.None, setDictState(th, a[0], state[3])
}
