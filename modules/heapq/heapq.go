// Package heapq is Python's heapq module: lists kept as heaps.
package heapq

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

//go:embed heapq.py
var source string

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: "heapq", Source: source,
		Funcs: []*object.Native{
			onHeap("heappush(heap, item, /)", push(false), `Add an item to a heap.`),
			onHeap("heappop(heap, /)", pop(false), `Remove the smallest item of a heap and return it.`),
			onHeap("heapify(heap, /)", heapify(false), `Make a list a heap, in linear time.`),
			onHeap("heapreplace(heap, item, /)", replace(false), `Remove the smallest item of a heap, then add one; return what was removed.`),
			onHeap("heappushpop(heap, item, /)", pushPop(false), `Add an item to a heap, then remove the smallest and return it.`),
			onHeap("_heappush_max(heap, item, /)", push(true), `heappush for a heap whose largest item comes first.`),
			onHeap("_heappop_max(heap, /)", pop(true), `heappop for a heap whose largest item comes first.`),
			onHeap("_heapify_max(heap, /)", heapify(true), `heapify for a heap whose largest item comes first.`),
			onHeap("_heapreplace_max(heap, item, /)", replace(true), `heapreplace for a heap whose largest item comes first.`),
			native.Def("nlargest(n, iterable, key=None)", native.Fixed(firstOf(true)), `
Return a list of the n largest items, the largest first.

	>>> heapq.nlargest(2, [3, 1, 4, 1, 5])
	[5, 4]`),
			native.Def("nsmallest(n, iterable, key=None)", native.Fixed(firstOf(false)), `
Return a list of the n smallest items, the smallest first.

	>>> heapq.nsmallest(2, [3, 1, 4, 1, 5])
	[1, 1]`),
		},
	}
}

type operation = func(h *heap, item object.Value) (object.Value, error)

// onHeap declares a function of a heap and perhaps an item.
func onHeap(signature string, f operation, doc string) *object.Native {
	var n *object.Native
	n = native.Def(signature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		l, ok := a[0].AsList()
		if !ok {
			which := " argument 1"
			if len(a) == 1 {
				which = " argument"
			}
			return object.Value{}, object.Errorf(object.TypeError, "%s()%s must be list, not %s", n.Name, which, a[0].Type().Name())
		}
		return f(&heap{th: th, list: l}, a[len(a)-1])
	}), doc)
	return n
}

func push(max bool) operation {
	return func(h *heap, item object.Value) (object.Value, error) {
		h.max = max
		if err := h.list.Append(h.th, item); err != nil {
			return object.Value{}, err
		}
		return object.None, h.rise(0, h.list.Len(h.th)-1)
	}
}

func pop(max bool) operation {
	return func(h *heap, _ object.Value) (object.Value, error) {
		h.max = max
		n := h.list.Len(h.th)
		if n == 0 {
			return object.Value{}, empty()
		}
		last, err := h.list.Pop(h.th, -1)
		if err != nil || n == 1 {
			return last, err
		}
		return h.replaceFirst(last)
	}
}

func replace(max bool) operation {
	return func(h *heap, item object.Value) (object.Value, error) {
		h.max = max
		return h.replaceFirst(item)
	}
}

func pushPop(max bool) operation {
	return func(h *heap, item object.Value) (object.Value, error) {
		h.max = max
		first, ok := h.list.At(h.th, 0)
		if !ok {
			return item, nil
		}
		before, err := h.before(first, item)
		if err != nil || !before {
			return item, err
		}
		return h.replaceFirst(item)
	}
}

func heapify(max bool) operation {
	return func(h *heap, _ object.Value) (object.Value, error) {
		h.max = max
		for i := h.list.Len(h.th)/2 - 1; i >= 0; i-- {
			if err := h.th.Safepoint(); err != nil {
				return object.Value{}, err
			}
			if err := h.sink(i); err != nil {
				return object.Value{}, err
			}
		}
		return object.None, nil
	}
}

func empty() error { return object.Errorf(object.IndexError, "index out of range") }
