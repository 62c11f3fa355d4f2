package interp

import (
	"context"
	"fmt"
	"reflect"
	"runtime"
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

var (
	contextType = reflect.TypeFor[context.Context]()
	threadType  = reflect.TypeFor[*object.Thread]()
	errorType   = reflect.TypeFor[error]()
)

// hostFunc is a Go function that scripts call, by reflection: one that takes part in a hot loop is better
// declared with native.Def, which costs a tenth.
type hostFunc struct {
	c        toValue
	name     string
	f        reflect.Value
	leading  int // parameters that scripts don't give: the context or the thread
	method   bool
	variadic bool
	fails    bool // the last result is an error
}

// function makes the script function of a Go function. Its parameters are positional, since Go tells no names.
func (c toValue) function(name string, f reflect.Value, method bool) (*object.Native, error) {
	t := f.Type()
	h := &hostFunc{c: c, name: name, f: f, method: method, variadic: t.IsVariadic()}
	receivers := 0
	if method {
		receivers = 1
	}
	if n := t.NumIn(); n > receivers && (t.In(receivers) == contextType || t.In(receivers) == threadType) {
		h.leading = 1
	}
	h.fails = t.NumOut() > 0 && t.Out(t.NumOut()-1) == errorType
	var params []string
	for i := receivers + h.leading; i < t.NumIn(); i++ {
		if h.variadic && i == t.NumIn()-1 {
			if len(params) > 0 {
				params = append(params, "/")
			}
			params = append(params, "*args")
			break
		}
		if err := convertible(t.In(i)); err != nil {
			return nil, fmt.Errorf("interp: %s: %w", name, err)
		}
		params = append(params, fmt.Sprintf("arg%d", len(params)+1))
	}
	if len(params) > 0 && !h.variadic {
		params = append(params, "/")
	}
	return native.Def(name+"("+strings.Join(params, ", ")+")", native.Raw(h.call), "A function of the host: "+t.String()), nil
}

// functionName is the Go name of a function, for one that is given none.
func functionName(f reflect.Value) string {
	name := "function"
	if fn := runtime.FuncForPC(f.Pointer()); fn != nil {
		name = fn.Name()[strings.LastIndexByte(fn.Name(), '.')+1:]
	}
	if name = strings.TrimSuffix(name, "-fm"); !identifier(name) {
		return "function"
	}
	return snakeCase(name)
}

func identifier(s string) bool {
	for i, r := range s {
		if r != '_' && !('a' <= r && r <= 'z') && !('A' <= r && r <= 'Z') && (i == 0 || r < '0' || r > '9') {
			return false
		}
	}
	return s != ""
}

func (h *hostFunc) call(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(kw) > 0 {
		return object.Value{}, object.Errorf(object.TypeError, "%s() takes no keyword arguments", h.name)
	}
	in, err := h.arguments(th, args)
	if err != nil {
		return object.Value{}, err
	}
	return h.results(th, h.f.Call(in))
}

func (h *hostFunc) arguments(th *object.Thread, args []object.Value) ([]reflect.Value, error) {
	t := h.f.Type()
	want := t.NumIn() - h.leading
	if h.variadic {
		want--
	}
	if len(args) < want || len(args) > want && !h.variadic {
		given, takes := len(args), want
		if h.method { // self is not counted
			given, takes = given-1, takes-1
		}
		return nil, object.Errorf(object.TypeError, "%s() takes %d positional arguments but %d given", h.name, takes, given)
	}
	in := make([]reflect.Value, 0, len(args)+h.leading)
	for i, a := range args {
		if h.leading == 1 && (i == 1 && h.method || i == 0 && !h.method) {
			in = append(in, h.first(th))
		}
		pt := t.In(min(len(in), t.NumIn()-1))
		if h.variadic && len(in) >= t.NumIn()-1 {
			pt = t.In(t.NumIn() - 1).Elem()
		}
		c := toGo{th: th}
		v, err := c.into(a, pt)
		if err != nil {
			n := i + 1
			if h.method {
				n--
			}
			return nil, argumentError(h.name, n, err)
		}
		in = append(in, v)
	}
	if h.leading == 1 && len(in) == len(args) {
		in = append(in, h.first(th))
	}
	return in, nil
}

// argumentError names the argument that could not be converted, and keeps a script's own exception.
func argumentError(name string, n int, err error) error {
	if c, ok := err.(*conversionError); ok {
		return object.Errorf(c.class, "%s() argument %d %s", name, n, c.text)
	}
	return err
}

// first returns the argument that scripts don't give.
func (h *hostFunc) first(th *object.Thread) reflect.Value {
	at := 0
	if h.method {
		at = 1
	}
	if h.f.Type().In(at) == threadType {
		return reflect.ValueOf(th)
	}
	return reflect.ValueOf(th.Context)
}

func (h *hostFunc) results(th *object.Thread, out []reflect.Value) (object.Value, error) {
	if h.fails {
		last := out[len(out)-1]
		out = out[:len(out)-1]
		if !last.IsNil() {
			return object.Value{}, last.Interface().(error)
		}
	}
	values := make([]object.Value, len(out))
	c := h.c
	c.th = th
	for i, r := range out {
		v, err := c.value(r.Interface())
		if err != nil {
			return object.Value{}, object.Errorf(object.TypeError, "%s() returned what scripts can't have: %s", h.name, err)
		}
		values[i] = v
	}
	switch len(values) {
	case 0:
		return object.None, nil
	case 1:
		return values[0], nil
	}
	return object.TupleOf(values...).Value(), nil
}
