// Package queue is Python's queue module: queues by which threads hand each
// other work.
//
// An item that is put while a thread waits for one is handed to that thread, the one that
// came first; the room that a get makes is given to the thread that waits first with its item. The
// header lock of a queue guards its fields, and is never held while script code runs: a
// PriorityQueue compares entries without it and starts over if the heap changed meanwhile (heap.go).
//
// A subclass that overrides _init, _qsize, _put or _get, or a script that
// uses a queue's mutex, conditions or container, gets a queue that works as
// Python's own does, with these objects (scripted.go).
package queue

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name:    "queue",
		Doc:     "Queues for several threads: first in first out, last in first out, and by priority.",
		Classes: []func() *native.Class{emptyClass, fullClass, shutDownClass, Class, priorityClass, lifoClass, SimpleClass},
	}
}

func emptyClass() *native.Class {
	return exception("Empty", "_queue", `There is no item, and get was not to wait any longer.`)
}

func fullClass() *native.Class {
	return exception("Full", "queue", `There is no room, and put was not to wait any longer.`)
}

func shutDownClass() *native.Class {
	return exception("ShutDown", "queue", `The queue was shut down.`)
}

func exception(name, module, doc string) *native.Class {
	return native.NewException(native.Class{Name: name, Module: module, Doc: doc, Base: []*object.Type{object.ExceptionClass}})
}

func empty(th *object.Thread) error  { return native.Errorf(th, emptyClass, "") }
func full(th *object.Thread) error   { return native.Errorf(th, fullClass, "") }
func isDown(th *object.Thread) error { return native.Errorf(th, shutDownClass, "") }

// Class declares queue.Queue.
func Class() *native.Class {
	return native.NewClass[Queue](native.Class{
		Name: "Queue", Module: "queue", Signature: "Queue(maxsize=0)",
		Doc: `
A queue: items come out in the order in which they were put.

At most maxsize items are in it at a time; any number if that is 0 or less.

	>>> q = queue.Queue()
	>>> q.put("a"); q.get()
	'a'`,
		Init:    native.MethodDo1((*Queue).init),
		Methods: queueMethods(),
		ClassMethods: []*object.Native{
			native.Def("__class_getitem__(item, /)", native.Func2(classItem), `Return an annotation such as Queue[int].`),
		},
		Attrs: []native.Attr{
			native.GetSet("maxsize", (*Queue).getMaxsize, (*Queue).setMaxsize, `The greatest number of items.`),
			native.GetSet("unfinished_tasks", (*Queue).getUnfinished, (*Queue).setUnfinished, `The number of items put for which task_done was not called.`),
			native.GetSet("is_shutdown", (*Queue).getShutdown, (*Queue).setShutdown, `Whether shutdown was called.`),
			containerAttr(),
			lockAttr("mutex", func(s *scripted) object.Value { return s.mutex.Value() }),
			lockAttr("not_empty", func(s *scripted) object.Value { return s.notEmpty.Value() }),
			lockAttr("not_full", func(s *scripted) object.Value { return s.notFull.Value() }),
			lockAttr("all_tasks_done", func(s *scripted) object.Value { return s.allDone.Value() }),
		},
	})
}

func queueMethods() []*object.Native {
	return []*object.Native{
		native.Def("put(item, block=True, timeout=None)", native.Fixed(put), `
Put an item into the queue.

If there is no room put waits while block is true, at most timeout seconds, and raises Full if none
comes. It raises ShutDown if the queue was shut down.`),
		native.Def("get(block=True, timeout=None)", native.Fixed(get), `
Remove and return an item.

If there is none get waits while block is true, at most timeout seconds, and raises Empty if none
comes. It raises ShutDown if the queue was shut down and is empty.`),
		native.Def("put_nowait(item)", native.MethodDo1((*Queue).putNowait), `The same as put(item, block=False).`),
		native.Def("get_nowait()", native.Method0((*Queue).getNowait), `The same as get(block=False).`),
		native.Def("qsize()", native.Method0((*Queue).size), `Return the number of items now.`),
		native.Def("empty()", native.Method0((*Queue).isEmpty), `Return whether the queue is empty now.`),
		native.Def("full()", native.Method0((*Queue).isFull), `Return whether the queue is full now.`),
		native.Def("task_done()", native.MethodDo0((*Queue).taskDone), `
Say that the work on an item that was got is done.

ValueError if that was said more often than items were put.`),
		native.Def("join()", native.MethodDo0((*Queue).join), `Wait until task_done was called for every item that was put.`),
		native.Def("shutdown(immediate=False)", native.MethodDo1((*Queue).shutdown), `
Shut the queue down: put raises ShutDown from now on, and get once the queue is empty.

If immediate is true the queue is emptied at once, as if task_done was called for each item in it.`),
		native.Def("_init(maxsize)", native.MethodDo1((*Queue).hookInit), `Make the container; for subclasses.`),
		native.Def("_qsize()", native.Method0((*Queue).hookSize), `Return the container's length; for subclasses.`),
		native.Def("_put(item)", native.MethodDo1((*Queue).hookPut), `Put an item into the container; for subclasses.`),
		native.Def("_get()", native.Method0((*Queue).hookGet), `Remove and return an item of the container; for subclasses.`),
	}
}

func classItem(_ *object.Thread, cls, item object.Value) (object.Value, error) {
	return object.NewGenericAlias(cls, item), nil
}

func priorityClass() *native.Class {
	return native.NewClass[Queue](native.Class{
		Name: "PriorityQueue", Module: "queue", Signature: "PriorityQueue(maxsize=0)",
		Doc: `
A queue from which the smallest item comes first; items are often tuples (priority, data).

	>>> q = queue.PriorityQueue()
	>>> q.put((2, "b")); q.put((1, "a")); q.get()
	(1, 'a')`,
		Extends: []func() *native.Class{Class},
	}, func(q *Queue) { q.kind = byPriority })
}

func lifoClass() *native.Class {
	return native.NewClass[Queue](native.Class{
		Name: "LifoQueue", Module: "queue", Signature: "LifoQueue(maxsize=0)",
		Doc: `
A queue from which the item that was put last comes first.

	>>> q = queue.LifoQueue()
	>>> q.put("a"); q.put("b"); q.get()
	'b'`,
		Extends: []func() *native.Class{Class},
	}, func(q *Queue) { q.kind = lastFirst })
}
