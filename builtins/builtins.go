// Package builtins has the built-in functions and the methods of the built-in
// types: one file for each, or for a group of small ones.
package builtins

import (
	"slices"
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

// Install adds the methods of the built-in types. It runs once in a process,
// called by object.Setup.
func Install() {
	installList()
	installTuple()
	installDict()
	installSet()
	installFrozenSet()
	installRange()
	installSlice()
	installLazy()
	installStr()
	installBytes()
	installByteArray()
	installCode()
	installInt()
	installFloat()
	installObjectFormat()
	defineExceptions()
	defineReduce()
	object.ObjectType.Doc = "The base of all classes."
	for _, t := range object.StaticTypes() {
		if t.Own("__doc__") == nil && t != object.TypeType {
			t.Define("__doc__", docOf(t))
		}
	}
}

func docOf(t *object.Type) object.Value {
	if t.Doc == "" {
		return object.None
	}
	return object.Str(t.Doc)
}

// installLazy documents the lazy iterators and what their classes can do.
func installLazy() {
	object.EnumerateType.Doc = "Pairs of a number and an element.\n\n\t>>> list(enumerate(['a', 'b'], start=1))\n\t[(1, 'a'), (2, 'b')]"
	object.ZipType.Doc = "Tuples of one element of each iterable, until the first of them ends.\n\nWith strict=True all must have the same length."
	object.MapType.Doc = "What a function returns for the elements of iterables."
	object.FilterType.Doc = "The elements for which a function returns a true value; with None, the true elements."
	object.ReversedType.Doc = "The elements of a sequence from the last to the first."
	defineClassGetItem(object.EnumerateType)
}

// Names returns the names of the module builtins and their values, sorted.
func Names(d *object.Dialect, openFiles bool) []object.OwnAttr {
	out := make([]object.OwnAttr, 0, 256) // there are fewer
	add := func(name string, v object.Value) { out = append(out, object.OwnAttr{Name: name, Value: v}) }
	for _, n := range functions(openFiles) {
		if n.Only == nil || n.Only == d {
			n.ModuleName = "builtins"
			add(n.Name, n.Value())
		}
	}
	for _, t := range types() {
		add(t.Name(), t.Value())
	}
	for _, t := range object.ExceptionTypes() {
		add(t.Name(), t.Value())
	}
	add("EnvironmentError", object.OSError.Value())
	add("IOError", object.OSError.Value())
	add("True", object.True)
	add("False", object.False)
	add("None", object.None)
	add("Ellipsis", object.Ellipsis)
	add("NotImplemented", object.NotImplemented)
	add("__debug__", object.True)
	slices.SortFunc(out, func(a, b object.OwnAttr) int { return strings.Compare(a.Name, b.Name) })
	return out
}

func functions(openFiles bool) []*object.Native {
	all := slices.Concat(textAndNumbers(), sequenceFunctions(), attributeFunctions(), importFunctions(), starlarkFunctions(), outputFunctions(), exitFunctions(), leftOutFunctions())
	if openFiles {
		all = append(all, FileFunctions()...)
	}
	return all
}

// types returns the classes that are built-in names.
func types() []*object.Type {
	return []*object.Type{
		object.ObjectType, object.TypeType, object.IntType, object.BoolType, object.FloatType, object.StrType, object.BytesType,
		object.ByteArrayType, object.TupleType, object.ListType, object.DictType, object.SetType, object.FrozenSetType,
		object.RangeType, object.SliceType, object.EnumerateType, object.ZipType, object.MapType, object.FilterType,
		object.ReversedType, object.PropertyType, object.StaticMethodType, object.ClassMethodType, object.SuperType,
	}
}
