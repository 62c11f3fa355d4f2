package testrun

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

//go:embed driver.py
var driverSource string

// driverName is the module of driver.py in the interpreters that run tests.
const driverName = "_starling_test"

func driverModule() *native.Module { return native.Script(driverName, driverSource) }

// host is what driver.py is given: functions that hear of the tests of one file, on the
// interpreter's main thread.
func (f *file) host(d *object.Dialect) *object.Dict {
	host := object.NewDict(8)
	th := &object.Thread{Dialect: d}
	set := func(name string, v object.Value) { host.SetStr(th, name, v) }
	set("selecting", object.Bool(f.run.selecting(f)))
	set("selected", native.Def("selected(cls, name, /)", native.Func2(func(_ *object.Thread, class, name string) (bool, error) {
		return f.run.selected(f, class, name), nil
	}), "").Value())
	set("begin", native.Def("begin(cls, name, line, /)", native.Do3(func(_ *object.Thread, class, name string, line int) error {
		f.begin(class, name, line)
		return nil
	}), "").Value())
	set("fixture", native.Def("fixture(cls, name, /)", native.Do2(func(_ *object.Thread, class, name string) error {
		f.fixture(class, name)
		return nil
	}), "").Value())
	set("outcome", native.Def("outcome(status, about, message, text, /)", native.Do4(func(_ *object.Thread, status, about, message, text string) error {
		f.outcome(status, about, message, text)
		return nil
	}), "").Value())
	set("end", native.Def("end(seconds, /)", native.Func1(func(_ *object.Thread, seconds float64) (bool, error) {
		return f.end(seconds), nil
	}), "").Value())
	return host
}
