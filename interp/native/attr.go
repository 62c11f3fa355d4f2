package native

import (
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

// Attr declares an attribute of a class.
type Attr struct {
	Name, Doc string
	get       func(th *object.Thread, self object.Value) (object.Value, error)
	set       func(th *object.Thread, self, x object.Value) error
	value     object.Value // of a constant
}

// Getter declares a read-only attribute that Go code computes.
func Getter[T, X any](name string, get func(self T, th *object.Thread) (X, error), doc string) Attr {
	from := result[X]()
	return Attr{Name: name, Doc: doc, get: func(th *object.Thread, v object.Value) (object.Value, error) {
		x, err := get(To[T](v), th)
		if err != nil {
			return object.Value{}, err
		}
		return from(x), nil
	}}
}

// GetSet declares an attribute that can be assigned but not deleted.
func GetSet[T, X, Y any](name string, get func(self T, th *object.Thread) (X, error), set func(self T, th *object.Thread, y Y) error, doc string) Attr {
	a := Getter(name, get, doc)
	to := param[Y]()
	a.set = func(th *object.Thread, v, x object.Value) error {
		if !x.IsSet() {
			return object.Errorf(object.AttributeError, "cannot delete attribute '%s'", name)
		}
		y, err := to(th, x)
		if w, ok := err.(*wrongType); ok {
			return object.Errorf(object.TypeError, "%s must be %s, not %s", name, w.want, w.got)
		}
		if err != nil {
			return err
		}
		return set(To[T](v), th, y)
	}
	return a
}

// Computed declares an attribute in terms of values; set may be nil, and gets
// the zero Value for a deletion.
func Computed(name string, get func(th *object.Thread, self object.Value) (object.Value, error), set func(th *object.Thread, self, x object.Value) error, doc string) Attr {
	return Attr{Name: name, Doc: doc, get: get, set: set}
}

// Const declares a class attribute with a constant value.
func Const(name string, v object.Value) Attr { return Attr{Name: name, value: v} }

func (a Attr) define(t *object.Type) {
	if a.get == nil {
		t.Define(a.Name, a.value)
		return
	}
	t.DefineGetSets(object.NewGetSet(a.Name, strings.TrimSpace(a.Doc), a.get, a.set))
}
