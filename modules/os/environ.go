package os

import (
	"strings"
	"syscall"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/environ"
)

// environment is os.environ, or os.environb: a mapping over the interpreter's variables.
type environment struct {
	object.Instance
	bytes bool
}

// environClass declares the class of os.environ.
func environClass() *native.Class {
	return native.NewClass[environment](native.Class{
		Name: "_Environ", Module: "os", Doc: `The environment variables: changes are seen by the processes that the script starts.`,
		New: object.Uninstantiable,
		Slots: object.Slots{
			Repr: func(th *object.Thread, v object.Value) (string, error) {
				s, err := object.Repr(th, native.To[*environment](v).dict(th).Value())
				return "environ(" + s + ")", err
			},
			Len: func(th *object.Thread, _ object.Value) (int, error) { return len(environ.Of(th.Runtime).Names()), nil },
			Iter: func(th *object.Thread, v object.Value) (object.Value, error) {
				return object.Iter(th, object.NewList(native.To[*environment](v).keys(th)).Value())
			},
			Contains: func(th *object.Thread, v, k object.Value) (bool, error) {
				x, err := native.To[*environment](v).lookup(th, k)
				return x.IsSet(), err
			},
			GetItem: func(th *object.Thread, v, k object.Value) (object.Value, error) {
				return native.To[*environment](v).item(th, k)
			},
			SetItem: func(th *object.Thread, v, k, x object.Value) error { return native.To[*environment](v).set(th, k, x) },
			Compare: func(th *object.Thread, op object.CompareOp, a, b object.Value) (object.Value, error) {
				if other, ok := native.As[*environment](b); ok {
					b = other.dict(th).Value()
				}
				return object.Compare(th, op, native.To[*environment](a).dict(th).Value(), b)
			},
			Binary: func(th *object.Thread, op object.BinaryOp, self, other object.Value, reflected bool) (object.Value, error) {
				if e, ok := native.As[*environment](other); ok {
					other = e.dict(th).Value()
				}
				a, b := native.To[*environment](self).dict(th).Value(), other
				if reflected {
					a, b = b, a
				}
				return object.Binary(th, op, a, b)
			},
			BinaryOps: 1 << object.Or, ReflectedOps: 1 << object.Or,
			InPlace: func(th *object.Thread, op object.BinaryOp, self, other object.Value) (object.Value, error) {
				if op != object.Or {
					return object.NotImplemented, nil
				}
				return self, native.To[*environment](self).update(th, other, nil)
			},
			InPlaceOps: 1 << object.Or,
		},
		Methods: []*object.Native{
			native.Def("get(key, default=None, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				x, err := native.To[*environment](a[0]).lookup(th, a[1])
				if err == nil && !x.IsSet() {
					x = a[2]
				}
				return x, err
			}), `Return a variable, or default if there is none.`),
			native.Def("pop(key, default=<unset>, /)", native.Fixed(environPop), `Remove a variable and return it.`),
			native.Def("popitem()", native.Fixed(environPopItem), `Remove a variable and return its name and value.`),
			native.Def("setdefault(key, value, /)", native.Fixed(environSetDefault), `Return a variable, set to value if there is none.`),
			native.Def("update(*args, **kwargs)", native.Raw(environUpdate), `Set variables.`),
			native.Def("clear()", native.Fixed(func(th *object.Thread, _ []object.Value) (object.Value, error) {
				env := environ.Of(th.Runtime)
				for _, n := range env.Names() {
					env.Unset(n)
				}
				return object.None, nil
			}), `Remove all variables.`),
			native.Def("copy()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				return native.To[*environment](a[0]).dict(th).Value(), nil
			}), `Return the variables as a dict.`),
			environView("keys"), environView("values"), environView("items"),
		},
	})
}

// environView declares keys, values or items.
func environView(name string) *object.Native {
	return native.Def(name+"()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		f, err := object.GetAttr(th, native.To[*environment](a[0]).dict(th).Value(), name)
		if err != nil {
			return object.Value{}, err
		}
		return object.Call(th, f, nil, nil)
	}), ``)
}

func (e *environment) value(s string) object.Value {
	if e.bytes {
		return object.BytesValue(s)
	}
	return object.Str(s)
}

// text converts a name or value.
func (e *environment) text(v object.Value) (string, error) {
	if e.bytes {
		if s, ok := v.AsBytes(); ok {
			return s, nil
		}
		return "", object.Errorf(object.TypeError, "bytes expected, not %s", v.Type().Name())
	}
	if s, ok := v.AsStr(); ok {
		return s, nil
	}
	return "", object.Errorf(object.TypeError, "str expected, not %s", v.Type().Name())
}

func (e *environment) keys(th *object.Thread) []object.Value {
	names := environ.Of(th.Runtime).Names()
	out := make([]object.Value, len(names))
	for i, n := range names {
		out[i] = e.value(n)
	}
	return out
}

func (e *environment) dict(th *object.Thread) *object.Dict {
	env := environ.Of(th.Runtime)
	d := object.NewDict(0)
	for _, n := range env.Names() {
		if v, ok := env.Get(n); ok {
			// Strings and bytes always hash.
			if err := d.Set(th, e.value(n), e.value(v)); err != nil {
				break
			}
		}
	}
	return d
}

// lookup returns a variable, unset if there is none.
func (e *environment) lookup(th *object.Thread, k object.Value) (object.Value, error) {
	name, err := e.text(k)
	if err != nil {
		return object.Value{}, err
	}
	if v, ok := environ.Of(th.Runtime).Get(name); ok {
		return e.value(v), nil
	}
	return object.Value{}, nil
}

func (e *environment) item(th *object.Thread, k object.Value) (object.Value, error) {
	x, err := e.lookup(th, k)
	if err == nil && !x.IsSet() {
		err = object.NewException(object.KeyError, k)
	}
	return x, err
}

// set sets a variable, or deletes it when x is unset.
func (e *environment) set(th *object.Thread, k, x object.Value) error {
	name, err := e.text(k)
	if err != nil {
		return err
	}
	if !x.IsSet() {
		if !environ.Of(th.Runtime).Unset(name) {
			return object.NewException(object.KeyError, k)
		}
		return nil
	}
	value, err := e.text(x)
	if err != nil {
		return err
	}
	return setVariable(th, name, value)
}

func setVariable(th *object.Thread, name, value string) error {
	switch {
	case strings.IndexByte(name, 0) >= 0 || strings.IndexByte(value, 0) >= 0:
		return object.Errorf(object.ValueError, "embedded null byte")
	case strings.IndexByte(name, '=') >= 0:
		return object.Errorf(object.ValueError, "illegal environment variable name")
	case name == "":
		return object.OSErrorFrom(syscall.EINVAL, "")
	}
	environ.Of(th.Runtime).Set(name, value)
	return nil
}

func environPop(th *object.Thread, a []object.Value) (object.Value, error) {
	e := native.To[*environment](a[0])
	x, err := e.lookup(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if x.IsSet() {
		return x, e.set(th, a[1], object.Value{})
	}
	if !a[2].IsSet() {
		return object.Value{}, object.NewException(object.KeyError, a[1])
	}
	return a[2], nil
}

func environPopItem(th *object.Thread, a []object.Value) (object.Value, error) {
	e := native.To[*environment](a[0])
	for _, k := range e.keys(th) {
		x, err := e.lookup(th, k)
		if err != nil || !x.IsSet() {
			continue
		}
		return object.Pair(k, x).Value(), e.set(th, k, object.Value{})
	}
	return object.Value{}, object.NewException(object.KeyError)
}

func environSetDefault(th *object.Thread, a []object.Value) (object.Value, error) {
	e := native.To[*environment](a[0])
	x, err := e.lookup(th, a[1])
	if err != nil || x.IsSet() {
		return x, err
	}
	return a[2], e.set(th, a[1], a[2])
}

func environUpdate(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(args) > 2 {
		return object.Value{}, object.Errorf(object.TypeError, "update expected at most 1 argument, got %d", len(args)-1)
	}
	src := object.Value{}
	if len(args) == 2 {
		src = args[1]
	}
	return object.None, native.To[*environment](args[0]).update(th, src, kw)
}

func (e *environment) update(th *object.Thread, src object.Value, kw []object.Named) error {
	d := object.NewDict(0)
	if other, ok := native.As[*environment](src); ok {
		src = other.dict(th).Value()
	}
	if src.IsSet() {
		if err := d.Update(th, src, nil); err != nil {
			return err
		}
	}
	for _, it := range d.Items(th) {
		if err := e.set(th, it.Key, it.Value); err != nil {
			return err
		}
	}
	for _, k := range kw {
		if err := e.set(th, e.value(k.Name), k.Value); err != nil {
			return err
		}
	}
	return nil
}

func environFunctions() []*object.Native {
	text, raw := &environment{}, &environment{bytes: true}
	return []*object.Native{
		native.Def("getenvb(key, default=None)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			x, err := raw.lookup(th, a[0])
			if err == nil && !x.IsSet() {
				x = a[1]
			}
			return x, err
		}), `Return an environment variable as bytes, or default if there is none.`),
		native.Def("getenv(key, default=None)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			x, err := text.lookup(th, a[0])
			if err == nil && !x.IsSet() {
				x = a[1]
			}
			return x, err
		}), `Return an environment variable, or default if there is none.`),
		native.Def("putenv(name, value, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			name, err := toPath(th, a[0], "putenv", "name")
			if err != nil {
				return object.Value{}, err
			}
			value, err := toPath(th, a[1], "putenv", "value")
			if err != nil {
				return object.Value{}, err
			}
			return object.None, setVariable(th, name.s, value.s)
		}), `Set an environment variable.`),
		native.Def("unsetenv(name, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			name, err := toPath(th, a[0], "unsetenv", "name")
			if err == nil {
				environ.Of(th.Runtime).Unset(name.s)
			}
			return object.None, err
		}), `Remove an environment variable.`),
		native.Def("fspath(path)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			s, isBytes, err := native.Path(th, a[0])
			if err != nil {
				return object.Value{}, err
			}
			if k := a[0].Layout(); k == object.KindStr || k == object.KindBytes {
				return a[0], nil
			}
			return pathArg{bytes: isBytes}.value(s), nil
		}), `Return the path that an object stands for.`),
		native.Def("fsencode(filename)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			s, isBytes, err := native.Path(th, a[0])
			if err == nil && !isBytes {
				s, err = object.Encode(th, s, "utf-8", "surrogateescape")
			}
			return object.BytesValue(s), err
		}), `Return a path as bytes.`),
		native.Def("fsdecode(filename)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			s, isBytes, err := native.Path(th, a[0])
			if err == nil && isBytes {
				s, err = object.Decode(th, s, "utf-8", "surrogateescape")
			}
			return object.Str(s), err
		}), `Return a path as a string.`),
	}
}
