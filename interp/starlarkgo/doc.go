// Package starlarkgo carries values, functions and modules between Starling and
// go.starlark.net, both ways, so that what was written for Starlark in Go serves
// Starling scripts.
//
//	in := interp.New(interp.Options{
//		Modules: []native.ModuleEntry{starlarkgo.Module("geo", "Distances.", starlark.StringDict{
//			"distance": starlark.NewBuiltin("distance", distance),
//		})},
//		Load: starlarkgo.Load, // load("json.star", "json"), and math.star and time.star
//	})
//
// # Values
//
// FromStarlark and ToStarlark convert None, bools, numbers, strings and bytes,
// and what can't change: tuples and structs, whose elements are converted. Everything else is
// wrapped: the wrapper shows the same object, so that a change made on one side is seen on the
// other, and converting a wrapper back gives the object that it stands for.
//
// A Starling list is for starlark-go a value with the interfaces Indexable,
// HasSetIndex, Sliceable and Sequence, a dict an IterableMapping that is HasSetKey, an
// instance what its special methods make it. It is no *starlark.List: a built-in function
// that asks for one is wrapped by ByValue, which copies arguments and results.
//
// A value of starlark-go is an object with the type's Starlark name and with the
// attributes, calls, items, iteration, operators, comparison and hash that its Go type
// implements. A *starlark.List equals the list with equal elements, and can be added to one.
//
// # Threads
//
// Starling's threads run in parallel, starlark-go's values are not made for that. So
// a thread that enters starlark-go's code takes a lock, one for each interpreter, and gives it up
// while that code calls back into a script. A built-in function that waits for something gives it up
// with Unlocked.
//
// A Starling thread has one starlark.Thread; ThreadOf leads back from there. Go code that
// uses converted values of its own accord, and not in a built-in function that a script
// called, does so in Run. Cancellation and KeyboardInterrupt stop starlark-go's evaluator too.
//
// # Errors
//
// An error of starlark-go is a RuntimeError in the script (an AttributeError,
// KeyError, IndexError, TypeError where the operation says so) that wraps it: errors.As finds the
// host's own error in what interp returns. An exception that passes through starlark-go's code is the same
// exception on the other side.
package starlarkgo
