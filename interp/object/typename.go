package object

// nameMark in a class's value says that the class is shown as its name. In the
// starlark dialect that tells type("") from str, which for Starlark are a string
// and a function; for everything else they are the same class.
const nameMark = 1

// typeOf is type(v).
func typeOf(th *Thread, v Value) Value {
	t := v.Type()
	if !th.Dialect.TypeNames() {
		return t.Header.Value()
	}
	if t == TypeType {
		switch x := (*Type)(v.ref); {
		case v.bits == nameMark:
			return StrType.named()
		case x.isStarlarkFunction():
			return NativeType.named()
		}
	}
	switch t {
	case NoneType, BoolType, IntType, FloatType, StrType, BytesType, TupleType, ListType, DictType, SetType, RangeType,
		FunctionType, NativeType, ModuleType, StructType:
		return t.named()
	}
	return t.Header.Value()
}

// named returns the class as the value that is shown as its name.
func (t *Type) named() Value {
	v := t.Header.Value()
	v.bits = nameMark
	return v
}

// typeStr is str of a class.
func typeStr(th *Thread, v Value) (string, error) {
	t := (*Type)(v.ref)
	switch {
	case th == nil || !th.Dialect.TypeNames():
		return "<class '" + t.FullName() + "'>", nil
	case v.bits != nameMark && t.isStarlarkFunction():
		return "<built-in function " + t.name + ">", nil
	}
	return t.StarlarkTypeName(), nil
}

// isStarlarkFunction is true of the classes that Starlark has as functions.
func (t *Type) isStarlarkFunction() bool {
	switch t {
	case BoolType, BytesType, DictType, EnumerateType, FloatType, IntType, ListType, RangeType, ReversedType, SetType, StrType,
		TupleType, TypeType, ZipType:
		return true
	}
	return false
}
