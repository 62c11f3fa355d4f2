package builtins

import "github.com/starling-lang/starling/interp/object"

// builtinDir is dir().
func builtinDir(th *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
	if err := object.NoKeywords("dir", kw); err != nil {
		return object.Value{}, err
	}
	if err := object.NArgs("dir", len(a), 0, 1); err != nil {
		return object.Value{}, err
	}
	if len(a) == 0 {
		locals, err := th.Engine.Locals(th)
		if err != nil {
			return object.Value{}, err
		}
		names, err := object.Elements(th, locals)
		if err == nil {
			err = object.SortValues(th, names, object.Value{}, false)
		}
		return object.NewList(names).Value(), err
	}
	if th.Dialect.PlainDir() {
		if names, ok := plainDir(a[0]); ok {
			return strList(names), nil
		}
	}
	return object.Dir(th, a[0])
}

func strList(names []string) object.Value {
	elems := make([]object.Value, len(names))
	for i, n := range names {
		elems[i] = object.Str(n)
	}
	return object.NewList(elems).Value()
}

// plainDir returns the methods that Starlark's types have there; ok is false
// for objects that Starlark does not know.
func plainDir(v object.Value) (names []string, ok bool) {
	switch v.Kind() {
	case object.KindNone, object.KindBool, object.KindInt, object.KindBigInt, object.KindFloat, object.KindTuple, object.KindRange,
		object.KindFunction, object.KindNative, object.KindBoundMethod:
		return nil, true
	case object.KindBytes:
		return []string{"elems"}, true
	case object.KindList:
		return []string{"append", "clear", "extend", "index", "insert", "pop", "remove"}, true
	case object.KindDict:
		return []string{"clear", "get", "items", "keys", "pop", "popitem", "setdefault", "update", "values"}, true
	case object.KindSet:
		return []string{"add", "clear", "difference", "discard", "intersection", "issubset", "issuperset", "pop", "remove",
			"symmetric_difference", "union", "update"}, true
	case object.KindStr:
		return []string{"capitalize", "codepoint_ords", "codepoints", "count", "elem_ords", "elems", "endswith", "find", "format",
			"index", "isalnum", "isalpha", "isdigit", "islower", "isspace", "istitle", "isupper", "join", "lower", "lstrip",
			"partition", "removeprefix", "removesuffix", "replace", "rfind", "rindex", "rpartition", "rsplit", "rstrip", "split",
			"splitlines", "startswith", "strip", "title", "upper"}, true
	}
	return nil, false
}
