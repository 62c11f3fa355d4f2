package threading

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/starcall"
)

// timer is a thread that calls a function after some time. Its data are ordinary
// attributes, which scripts can change until the time has come.
type timer struct{ Thread }

func timerClass() *native.Class {
	return native.NewClass[timer](native.Class{
		Name: "Timer", Module: "threading", Signature: "Timer(interval, function, args=None, kwargs=None)",
		Doc: `
A thread that calls function(*args, **kwargs) interval seconds after its start.

	>>> t = threading.Timer(0.01, print, ["now"])
	>>> t.start(); t.join()
	now`,
		Extends: []func() *native.Class{threadClass},
		Init:    native.Fixed(timerInit),
		Methods: []*object.Native{
			native.Def("cancel()", native.MethodDo0((*timer).cancel), `End the timer if its time has not come.`),
			native.Def("run()", native.MethodDo0((*timer).run), `Wait and call the function.`),
		},
	})
}

func timerInit(th *object.Thread, a []object.Value) (object.Value, error) {
	unnamed := []object.Value{a[0], object.None, object.None, object.None, object.NewTuple(nil).Value(), object.None, object.None, object.None}
	if _, err := threadInit(th, unnamed); err != nil {
		return object.Value{}, err
	}
	args, kwargs := a[3], a[4]
	if args.IsNone() {
		args = object.NewList(nil).Value()
	}
	if kwargs.IsNone() {
		kwargs = object.NewDict(0).Value()
	}
	finished := native.New[*Event](th.Runtime, eventClass).Value()
	for _, attr := range []object.OwnAttr{
		{Name: "interval", Value: a[1]}, {Name: "function", Value: a[2]}, {Name: "args", Value: args},
		{Name: "kwargs", Value: kwargs}, {Name: "finished", Value: finished},
	} {
		if err := object.SetAttr(th, a[0], attr.Name, attr.Value); err != nil {
			return object.Value{}, err
		}
	}
	return object.None, nil
}

// call calls a method of the event finished.
func (t *timer) onFinished(th *object.Thread, method string, args ...object.Value) (object.Value, error) {
	finished, err := object.GetAttr(th, t.Value(), "finished")
	if err != nil {
		return object.Value{}, err
	}
	f, err := object.GetAttr(th, finished, method)
	if err != nil {
		return object.Value{}, err
	}
	return object.Call(th, f, args, nil)
}

func (t *timer) cancel(th *object.Thread) error {
	_, err := t.onFinished(th, "set")
	return err
}

func (t *timer) run(th *object.Thread) error {
	interval, err := object.GetAttr(th, t.Value(), "interval")
	if err != nil {
		return err
	}
	if _, err := t.onFinished(th, "wait", interval); err != nil {
		return err
	}
	v, err := t.onFinished(th, "is_set")
	if err != nil {
		return err
	}
	over, err := object.Truth(th, v)
	if err != nil {
		return err
	}
	if !over {
		if err := t.fire(th); err != nil {
			return err
		}
	}
	return t.cancel(th)
}

func (t *timer) fire(th *object.Thread) error {
	var values [3]object.Value
	for i, name := range []string{"function", "args", "kwargs"} {
		v, err := object.GetAttr(th, t.Value(), name)
		if err != nil {
			return err
		}
		values[i] = v
	}
	_, err := starcall.Call(th, values[0], values[1], values[2])
	return err
}
