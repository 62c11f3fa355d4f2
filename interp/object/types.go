package object

import (
	"sync"
	"unsafe"
)

// staticType declares a built-in type. Its behaviours and methods are filled in
// by Setup and by package builtins, once, before the first interpreter runs.
func staticType(name string, layout Kind, box goPointer, bases ...*Type) *Type {
	t := &Type{name: name, layout: layout, box: box, bases: bases}
	t.kind = KindType
	t.solid = t
	mro := []*Type{t}
	for _, b := range bases {
		mro = append(mro, b.MRO()...)
	}
	if len(bases) > 0 {
		if box == (goPointer{}) && layout != KindNative { // whose objects are of two Go types
			t.box = bases[0].box
		}
		t.alloc, t.attrs = bases[0].alloc, bases[0].attrs
	}
	t.mro.Store(&mro)
	t.dict.Store(&classMap{cells: map[string]*Cell{}})
	t.slots.Store(new(Slots))
	t.cache.Store(emptyCache())
	t.root, t.dictShape = newShape(t), &Shape{typ: t}
	return t
}

func objectType(name string, layout Kind, box goPointer) *Type {
	return staticType(name, layout, box, ObjectType)
}

func finalType(name string, layout Kind, box goPointer) *Type {
	t := objectType(name, layout, box)
	t.noBase = true
	return t
}

// The built-in types.
var (
	ObjectType = staticType("object", KindInstance, boxOf[Instance]())
	TypeType   = objectType("type", KindType, boxOf[Type]())

	NoneType           = finalType("NoneType", KindNone, goPointer{})
	BoolType           = boolType()
	IntType            = objectType("int", KindInt, boxOf[IntObject]())
	FloatType          = objectType("float", KindFloat, boxOf[FloatObject]())
	EllipsisType       = finalType("ellipsis", KindOther, goPointer{})
	NotImplementedType = finalType("NotImplementedType", KindOther, goPointer{})

	StrType       = objectType("str", KindStr, boxOf[String]())
	BytesType     = objectType("bytes", KindBytes, boxOf[Bytes]())
	ByteArrayType = objectType("bytearray", KindByteArray, boxOf[ByteArray]())
	TupleType     = objectType("tuple", KindTuple, boxOf[Tuple]())
	ListType      = objectType("list", KindList, boxOf[List]())
	DictType      = objectType("dict", KindDict, boxOf[Dict]())
	SetType       = objectType("set", KindSet, boxOf[Set]())
	FrozenSetType = objectType("frozenset", KindFrozenSet, boxOf[Set]())
	RangeType     = finalType("range", KindRange, boxOf[Range]())
	SliceType     = finalType("slice", KindSlice, boxOf[Slice]())

	FunctionType          = finalType("function", KindFunction, boxOf[Function]())
	NativeType            = finalType("builtin_function_or_method", KindNative, goPointer{})
	MethodDescriptorType  = finalType("method_descriptor", KindNative, boxOf[Native]())
	WrapperDescriptorType = finalType("wrapper_descriptor", KindNative, boxOf[Native]())
	MethodWrapperType     = finalType("method-wrapper", KindBoundMethod, boxOf[BoundMethod]())
	MethodType            = finalType("method", KindBoundMethod, boxOf[BoundMethod]())
	CellType              = finalType("cell", KindCell, boxOf[Cell]())
	CodeType              = finalType("code", KindOther, boxOf[CodeObject]())
	TracebackType         = finalType("traceback", KindOther, boxOf[Traceback]())
	FrameType             = finalType("frame", KindOther, boxOf[Frame]())
	ModuleType            = objectType("module", KindModule, boxOf[Module]())
	GeneratorType         = finalType("generator", KindGenerator, boxOf[Generator]())
	CoroutineType         = finalType("coroutine", KindGenerator, boxOf[Generator]())
	AsyncGeneratorType    = finalType("async_generator", KindGenerator, boxOf[Generator]())
	GetSetType            = finalType("getset_descriptor", KindOther, boxOf[GetSet]())
	MemberType            = finalType("member_descriptor", KindOther, boxOf[GetSet]())

	PropertyType     = objectType("property", KindOther, boxOf[Property]())
	StaticMethodType = objectType("staticmethod", KindOther, boxOf[StaticMethod]())
	ClassMethodType  = objectType("classmethod", KindOther, boxOf[ClassMethod]())
	SuperType        = objectType("super", KindOther, boxOf[Super]())
)

func boolType() *Type {
	t := staticType("bool", KindBool, goPointer{}, IntType)
	t.noBase = true
	return t
}

// subclassed is the struct of an instance of a script class that derives from a
// built-in type whose own instances have no attributes.
type subclassed[T any] struct {
	base  T
	attrs Attrs
}

// subclassable lets scripts derive classes from a built-in type with struct T.
func subclassable[T any](t *Type) {
	t.alloc = func(c *Type) *Header {
		h := (*Header)(unsafe.Pointer(new(subclassed[T])))
		h.Init(c, KindOther)
		return h
	}
	t.subAttrs = unsafe.Offsetof(subclassed[T]{}.attrs)
}

// Alloc makes an empty instance of t, a class whose layout is fixed by a
// built-in or native type. Native New functions call it and fill in their part.
func (t *Type) Alloc() *Header {
	if t.solid.alloc == nil {
		return &NewInstance(t).Header
	}
	return t.solid.alloc(t)
}

var setupOnce sync.Once

// Setup fills in the built-in types' behaviours; install adds their methods.
// It runs once in a process, before the first interpreter does.
func Setup(install func()) {
	setupOnce.Do(func() {
		for _, t := range StaticTypes() {
			t.typ = TypeType
		}
		setupSlotGroups()
		setupInstanceTypes()
		setupSlots()
		install()
		for _, t := range StaticTypes() {
			addSlotMethods(t)
			inheritStatic(t)
		}
	})
}

// instanceAttrs is where an Instance has its attributes.
const instanceAttrs = unsafe.Offsetof(Instance{}.Attrs)

func setupInstanceTypes() {
	BaseException.attrs = instanceAttrs
	BaseException.alloc = func(c *Type) *Header {
		e := NewException(c)
		return &e.Header
	}
	for _, t := range ExceptionTypes() {
		t.attrs, t.alloc = BaseException.attrs, BaseException.alloc
	}
}

// Define adds methods and attributes to a built-in type, from within Setup.
func (t *Type) Define(name string, v Value) {
	m := t.dict.Load()
	if _, ok := m.cells[name]; !ok {
		m.names = append(m.names, name)
	}
	m.groups.Store(0)
	m.cells[name] = NewCell(v)
}

// DefineMethods adds native methods to a built-in type, from within Setup.
func (t *Type) DefineMethods(methods ...*Native) {
	for _, n := range methods {
		n.Owner = t
		n.typ = MethodDescriptorType
		n.bound = NativeType
		if !n.likeC() {
			n.bound = MethodType
		}
		t.Define(n.Name, n.Value())
	}
}

// MutableSlots returns a built-in type's slots to be filled in from within Setup.
func (t *Type) MutableSlots() *Slots { return t.slots.Load() }

// StaticTypes returns every built-in type, bases before derived ones.
func StaticTypes() []*Type {
	return append([]*Type{
		ObjectType, TypeType, NoneType, IntType, BoolType, FloatType, EllipsisType, NotImplementedType,
		StrType, BytesType, ByteArrayType, TupleType, ListType, DictType, SetType, FrozenSetType, RangeType, SliceType,
		FunctionType, NativeType, MethodDescriptorType, WrapperDescriptorType, MethodWrapperType, MethodType, CellType, CodeType, TracebackType, FrameType,
		ModuleType, GeneratorType, CoroutineType, AsyncGeneratorType, GetSetType, MemberType,
		PropertyType, StaticMethodType, ClassMethodType, SuperType,
		coroutineWrapperType, asyncStepType, asyncYieldType, TypeVarType, TypeVarTupleType, ParamSpecType, TypeAliasType, unpackedType,
	}, append(iteratorTypes(), ExceptionTypes()...)...)
}
