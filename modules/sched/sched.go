// Package sched is Python's sched module: a scheduler of events, which calls
// functions at their times.
package sched

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/collections"
	"github.com/starling-lang/starling/modules/internal/pyclass"
)

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: "sched", Doc: "A scheduler, which calls functions at the times that were set for them.",
		Classes: []func() *native.Class{schedulerClass},
		Init: func(l *native.Loader) error {
			l.Set("Event", pyclass.Once(l.Thread, newEventClass).Value())
			l.Set("__all__", object.NewList([]object.Value{object.Str("scheduler")}).Value())
			return nil
		},
	}
}

// newEventClass makes the class of what enter returns.
func newEventClass(th *object.Thread) (*object.Type, error) {
	t, err := collections.NamedTuple(th, "sched", "Event", []string{"time", "priority", "sequence", "action", "argument", "kwargs"}, nil)
	if err != nil {
		return nil, err
	}
	for name, doc := range map[string]string{
		"time":     "When the event is due, in the unit of the scheduler's timefunc.",
		"priority": "Which of several events of the same time comes first: the one with the lowest number.",
		"sequence": "The number of the event: of several with the same time and priority the one entered first comes first.",
		"action":   "What is called: action(*argument, **kwargs).",
		"argument": "The positional arguments of the call.",
		"kwargs":   "The keyword arguments of the call.",
	} {
		if err := object.SetAttr(th, t.Lookup(name).Load(), "__doc__", object.Str(doc)); err != nil {
			return nil, err
		}
	}
	return t, nil
}

func schedulerClass() *native.Class {
	return native.NewClass[scheduler](native.Class{
		Name: "scheduler", Module: "sched", Signature: "scheduler(timefunc=<unset>, delayfunc=<unset>)",
		Doc: `
A list of events, which run calls when they are due.

timefunc tells the time, time.monotonic if it is left out; delayfunc waits for as long as it is told, time.sleep
if it is left out.

	>>> s = sched.scheduler()
	>>> e = s.enter(0.01, 1, print, ("later",))
	>>> s.run()
	later`,
		Init: native.MethodDo2((*scheduler).init),
		Methods: []*object.Native{
			native.Def("enterabs(time, priority, action, argument=(), kwargs=<unset>)", native.Fixed(enterAbs), `
Enter an event: run calls action(*argument, **kwargs) at that time. Return the Event, which cancel takes.`),
			native.Def("enter(delay, priority, action, argument=(), kwargs=<unset>)", native.Fixed(enter), `
Enter an event that is due after delay. Return the Event, which cancel takes.`),
			native.Def("cancel(event)", native.MethodDo1((*scheduler).cancel), `Remove an event; ValueError if it is not waiting any more.`),
			native.Def("empty()", native.Method0((*scheduler).empty), `Return whether no event is waiting.`),
			native.Def("run(blocking=True)", native.Method1((*scheduler).run), `
Call the actions when they are due, until no event is left.

If blocking is false, call those that are due, and return how long it is until the next one, None if there is none.
An exception of an action ends run; the event is gone then, and the others stay.`),
		},
		Attrs: []native.Attr{
			function("timefunc", func(s *scheduler) *object.Cell { return &s.timefunc }, `What tells the time.`),
			function("delayfunc", func(s *scheduler) *object.Cell { return &s.delayfunc }, `What waits.`),
			native.Computed("queue", queue, func(_ *object.Thread, v, x object.Value) error {
				what := "setter"
				if !x.IsSet() {
					what = "deleter"
				}
				return object.Errorf(object.AttributeError, "property 'queue' of '%s' object has no %s", v.Type().Name(), what)
			}, `A list of the events that wait, in the order in which they will run.`),
		},
	}, func(s *scheduler) {
		s.timefunc.Init(object.CellType, object.KindCell)
		s.delayfunc.Init(object.CellType, object.KindCell)
	})
}

// function is an attribute that scripts can set.
func function(name string, cell func(*scheduler) *object.Cell, doc string) native.Attr {
	return native.Computed(name, func(th *object.Thread, v object.Value) (object.Value, error) {
		f := cell(native.To[*scheduler](v)).Load()
		if !f.IsSet() {
			return object.Value{}, object.NoAttribute(th, v, name)
		}
		return f, nil
	}, func(th *object.Thread, v, x object.Value) error {
		c := cell(native.To[*scheduler](v))
		if !x.IsSet() && !c.Load().IsSet() {
			return object.NoAttribute(th, v, name)
		}
		c.Store(x)
		return nil
	}, doc)
}
