package object

import (
	"math"
	"math/big"
	"unsafe"
)

// Kind says how an object is laid out. The kind in an object's header is exact:
// an instance of a script class that derives from list has KindOther there, and
// KindList as the layout of its type.
type Kind uint8

// The kinds of objects. KindInstance is every object that starts with an
// Instance: instances of script classes and of native classes.
const (
	KindUnset Kind = iota
	KindNone
	KindBool
	KindInt // an int64 held in the value itself
	KindBigInt
	KindFloat
	KindStr
	KindBytes
	KindByteArray
	KindTuple
	KindList
	KindDict
	KindSet
	KindFrozenSet
	KindRange
	KindSlice
	KindFunction
	KindNative
	KindBoundMethod
	KindType
	KindInstance
	KindException
	KindModule
	KindGenerator // generators, coroutines and async generators
	KindCell
	KindOther
)

// Value is a Python value: a pointer to an object's header and 64 bits that
// hold an int's or a float's number, or say that a class is shown by its name
// (see Type.named), zero for everything else. The zero Value
// is "unset": an unbound variable, an argument that was not given.
type Value struct {
	ref  unsafe.Pointer
	bits uint64
}

// Header starts every object. The lock guards what the object's own type says
// it guards; see Lock.
type Header struct {
	typ   *Type
	lock  SpinLock
	kind  Kind
	flags uint8
	aux   uint16
}

// Flags of an object's header.
const (
	flagFrozen = 1 << iota // immutable for ever: no lock needed, writes refused
)

// Static objects: an int or a float points at its tag, whose header gives the
// type, so that Value.Type needs no case distinction.
var (
	intTag            = Header{typ: IntType, kind: KindInt}
	floatTag          = Header{typ: FloatType, kind: KindFloat}
	trueObject        = Header{typ: BoolType, kind: KindBool}
	falseObject       = Header{typ: BoolType, kind: KindBool}
	noneObject        = Header{typ: NoneType, kind: KindNone}
	ellipsisObject    = Header{typ: EllipsisType, kind: KindOther}
	notImplementedObj = Header{typ: NotImplementedType, kind: KindOther}
)

// The singletons.
var (
	None           = Value{unsafe.Pointer(&noneObject), 0}
	True           = Value{unsafe.Pointer(&trueObject), 0}
	False          = Value{unsafe.Pointer(&falseObject), 0}
	Ellipsis       = Value{unsafe.Pointer(&ellipsisObject), 0}
	NotImplemented = Value{unsafe.Pointer(&notImplementedObj), 0}
)

// IntTag, FloatTag, TrueTag, FalseTag and NoneTag are the addresses that the
// virtual machine compares values against.
func IntTag() unsafe.Pointer   { return unsafe.Pointer(&intTag) }
func FloatTag() unsafe.Pointer { return unsafe.Pointer(&floatTag) }
func TrueTag() unsafe.Pointer  { return unsafe.Pointer(&trueObject) }
func FalseTag() unsafe.Pointer { return unsafe.Pointer(&falseObject) }
func NoneTag() unsafe.Pointer  { return unsafe.Pointer(&noneObject) }

// Int returns the int i.
func Int(i int64) Value { return Value{unsafe.Pointer(&intTag), uint64(i)} }

// Float returns the float f.
func Float(f float64) Value { return Value{unsafe.Pointer(&floatTag), math.Float64bits(f)} }

// Bool returns True or False.
func Bool(b bool) Value {
	if b {
		return True
	}
	return False
}

// IsSet reports whether v is a value at all: the zero Value is not.
func (v Value) IsSet() bool { return v.ref != nil }

// IsNone reports whether v is None.
func (v Value) IsNone() bool { return v.ref == unsafe.Pointer(&noneObject) }

// Is reports identity, Python's `is`. Equal small ints and floats of the same
// bits are identical.
func (v Value) Is(w Value) bool { return v == w || v.ref == w.ref && v.Kind() == KindType }

// Type returns the value's type; v must be set.
func (v Value) Type() *Type { return (*Header)(v.ref).typ }

// Kind returns the exact kind of v's object; KindUnset for the zero Value.
func (v Value) Kind() Kind {
	if v.ref == nil {
		return KindUnset
	}
	return (*Header)(v.ref).kind
}

// Layout returns the kind of v's built-in base: KindList for an instance of a
// subclass of list.
func (v Value) Layout() Kind {
	if v.ref == nil {
		return KindUnset
	}
	return (*Header)(v.ref).typ.layout
}

// Header returns the header of v's object; v must be set.
func (v Value) Header() *Header { return (*Header)(v.ref) }

// Ref returns the address of v's object, for identity (`id`) only.
func (v Value) Ref() unsafe.Pointer { return v.ref }

// Value returns the object that starts with this header as a value.
func (h *Header) Value() Value { return Value{unsafe.Pointer(h), 0} }

// Type returns the object's type.
func (h *Header) Type() *Type { return h.typ }

// Init sets the header of a new object that no other goroutine has seen.
func (h *Header) Init(t *Type, k Kind) {
	h.typ = t
	h.kind = k
}

// Frozen reports whether the object was frozen.
func (h *Header) Frozen() bool { return h.flags&flagFrozen != 0 }

// setFrozen marks an object that is not yet shared between threads.
func (h *Header) setFrozen() { h.flags |= flagFrozen }

// Native returns v's object as the Go pointer it was made from (*List, *Dict,
// or a module's own struct), for a type assertion. It does not allocate.
func (v Value) Native() any {
	if v.ref != nil {
		if p := (*Header)(v.ref).typ.box; p.typ != nil {
			return p.at(v.ref)
		}
	}
	return v.nativeOther()
}

// nativeOther is Native for the objects of types without one Go type.
func (v Value) nativeOther() any {
	switch {
	case v.ref == nil:
		return nil
	case (*Header)(v.ref).typ.layout == KindNative:
		return boxNative(v.ref)
	}
	return (*Header)(v.ref)
}

// goPointer is a Go pointer type, as an interface says which type it holds. The zero
// goPointer is none.
type goPointer struct{ typ unsafe.Pointer }

// boxOf returns the type *T, for objects of struct T.
func boxOf[T any]() goPointer {
	var p any = (*T)(nil)
	return goPointer{(*anyWords)(unsafe.Pointer(&p)).typ}
}

// at returns p as a pointer of the type. An interface that holds a pointer consists of these two words,
// so this is a matter of a few instructions, and the type assertion that follows of one comparison.
func (g goPointer) at(p unsafe.Pointer) any {
	x := anyWords{g.typ, p}
	return *(*any)(unsafe.Pointer(&x))
}

// anyWords is an any in memory.
type anyWords struct{ typ, value unsafe.Pointer }

// SmallInt returns v's number if it is an exact int that fits an int64.
func (v Value) SmallInt() (int64, bool) {
	return int64(v.bits), v.ref == unsafe.Pointer(&intTag)
}

// ExactFloat returns v's number if it is exactly a float.
func (v Value) ExactFloat() (float64, bool) {
	return math.Float64frombits(v.bits), v.ref == unsafe.Pointer(&floatTag)
}

// IntObject is an int that does not fit the value: one of more than 64 bits
// (kind KindBigInt), or an instance of a subclass of int.
type IntObject struct {
	Header
	small int64    // the number, when big is nil
	big   *big.Int // never changed after construction
}

// FloatObject is an instance of a subclass of float.
type FloatObject struct {
	Header
	f float64
}

// BigInt returns the int b, in the value itself when it fits. It keeps b, which
// must not be changed afterwards.
func BigInt(b *big.Int) Value {
	if b.IsInt64() {
		return Int(b.Int64())
	}
	o := &IntObject{big: b}
	o.Init(IntType, KindBigInt)
	return o.Header.Value()
}

// AsInt returns the number of an int (or of a bool where the type says that a
// bool is an int; see Dialect.BoolIsInt): small when big is nil. ok is false for other types.
// The caller must not change big.
func (v Value) AsInt() (small int64, b *big.Int, ok bool) {
	if v.ref == unsafe.Pointer(&intTag) {
		return int64(v.bits), nil, true
	}
	if v.ref == nil {
		return 0, nil, false
	}
	h := (*Header)(v.ref)
	if h.kind == KindBool {
		if v.ref == unsafe.Pointer(&trueObject) {
			return 1, nil, true
		}
		return 0, nil, true
	}
	if h.kind == KindBigInt || h.typ.layout == KindInt {
		o := (*IntObject)(v.ref)
		return o.small, o.big, true
	}
	return 0, nil, false
}

// AsFloat returns the number of a float or of an instance of a subclass.
func (v Value) AsFloat() (float64, bool) {
	if v.ref == unsafe.Pointer(&floatTag) {
		return math.Float64frombits(v.bits), true
	}
	if v.ref != nil && (*Header)(v.ref).typ.layout == KindFloat {
		return (*FloatObject)(v.ref).f, true
	}
	return 0, false
}

// Lock takes the object's inline lock when other threads may hold it, and
// reports whether it did; hand the result to Unlock. Script code, callbacks and
// I/O never run under it.
func (h *Header) Lock(th *Thread) bool { return h.lock.Lock(th) }

// Unlock releases what Lock took.
func (h *Header) Unlock(locked bool) { h.lock.Unlock(locked) }

// TryLock takes the inline lock without waiting.
func (h *Header) TryLock() bool { return h.lock.try() }

// Release releases the inline lock.
func (h *Header) Release() { h.lock.release() }

// Inline returns the inline lock.
func (h *Header) Inline() *SpinLock { return &h.lock }

// LockBoth locks two objects in address order, so that two threads that lock
// the same pair can't wait for each other.
func LockBoth(th *Thread, a, b *Header) bool {
	if !th.Shared {
		return false
	}
	if a == b {
		return a.Lock(th)
	}
	if uintptr(unsafe.Pointer(a)) > uintptr(unsafe.Pointer(b)) {
		a, b = b, a
	}
	a.Lock(th)
	b.Lock(th)
	return true
}

// UnlockBoth releases what LockBoth took.
func UnlockBoth(locked bool, a, b *Header) {
	if !locked {
		return
	}
	a.Release()
	if a != b {
		b.Release()
	}
}
