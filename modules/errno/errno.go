// Package errno is Python's errno module: the numbers of the system's errors.
package errno

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: "errno", Doc: "The numbers of the system's errors, and their names in errorcode.",
		Init: func(l *native.Loader) error {
			codes := object.NewDict(0)
			for _, e := range table() {
				l.Set(e.name, object.Int(int64(e.number)))
				if err := codes.Set(l.Thread, object.Int(int64(e.number)), object.Str(e.name)); err != nil {
					return err
				}
			}
			l.Set("errorcode", codes.Value())
			return nil
		},
	}
}

// entry is a name of an error. Of several with the same number the last is the one in errorcode.
type entry struct {
	name   string
	number int
}
