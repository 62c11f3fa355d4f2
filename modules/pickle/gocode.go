package pickle

import "github.com/starling-lang/starling/interp/object"

// Dumps returns the pickle of v, as the module's function dumps does. extra, if not nil, is a dispatch table that goes before
// copyreg's.
func Dumps(th *object.Thread, v object.Value, extra *object.Dict) (string, error) {
	e, err := newEncoder(th, object.None, object.True, object.None)
	if err != nil {
		return "", err
	}
	e.extra = extra
	return e.dumpIn(v)
}

// Loads returns the object whose pickle data begins with, as the module's function loads does.
func Loads(th *object.Thread, data string) (object.Value, error) {
	d := &decoder{th: th, python2: true, encoding: "ASCII", errors: "strict", data: data}
	return d.loadIn()
}
