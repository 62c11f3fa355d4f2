package starlarksuite

import (
	"errors"
	"fmt"
	"strings"

	"go.starlark.net/starlark"
	"go.starlark.net/syntax"
)

// The host's own values that the test data uses.

// fibonacci is an iterable without end.
type fibonacci struct{}

func (fibonacci) String() string        { return "fib" }
func (fibonacci) Type() string          { return "fib" }
func (fibonacci) Freeze()               {}
func (fibonacci) Truth() starlark.Bool  { return true }
func (fibonacci) Hash() (uint32, error) { return 0, errors.New("fib is unhashable") }

func (fibonacci) Iterate() starlark.Iterator { return &fibonacciIterator{0, 1} }

type fibonacciIterator struct{ a, b int }

func (it *fibonacciIterator) Next(p *starlark.Value) bool {
	*p = starlark.MakeInt(it.a)
	it.a, it.b = it.b, it.a+it.b
	return true
}

func (*fibonacciIterator) Done() {}

// fields is a value whose fields can be set, except those whose names start with "no".
type fields struct {
	values starlark.StringDict
	frozen bool
}

func newFields(_ *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
	return &fields{values: starlark.StringDict{}}, starlark.UnpackArgs(b.Name(), args, kwargs)
}

func (f *fields) String() string        { return "hasfields" }
func (f *fields) Type() string          { return "hasfields" }
func (f *fields) Truth() starlark.Bool  { return true }
func (f *fields) Hash() (uint32, error) { return 42, nil }
func (f *fields) AttrNames() []string   { return f.values.Keys() }

func (f *fields) Freeze() {
	if !f.frozen {
		f.frozen = true
		f.values.Freeze()
	}
}

func (f *fields) Attr(name string) (starlark.Value, error) { return f.values[name], nil }

func (f *fields) SetField(name string, v starlark.Value) error {
	switch {
	case f.frozen:
		return errors.New("hasfields is frozen")
	case strings.HasPrefix(name, "no"):
		return starlark.NoSuchAttrError(fmt.Sprintf("no .%s field", name))
	}
	f.values[name] = v
	return nil
}

// Binary makes list + fields 42: the list may be starlark-go's or a wrapped one.
func (f *fields) Binary(op syntax.Token, y starlark.Value, _ starlark.Side) (starlark.Value, error) {
	if _, ok := y.(starlark.HasSetIndex); ok && op == syntax.PLUS {
		return starlark.MakeInt(42), nil
	}
	return nil, nil
}
