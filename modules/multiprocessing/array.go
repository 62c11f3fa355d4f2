//go:build unix

package multiprocessing

import (
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/nativeint"
)

// array is memory that processes share, as elements of one type: what RawArray returns, and of length
// one behind what RawValue does. One element is written at once; there is no lock.
type array struct {
	object.Instance
	b    *block
	code byte
	size int
	n    int
}

// elementType is what a type code stands for.
type elementType struct {
	size int
	name string // the type's in C, as ctypes has it
	kind byte   // 'i' signed, 'u' unsigned, 'f' float, 'c' a byte as bytes, 'w' a character
}

// elementTypes are the type codes, with the sizes of 64-bit systems.
var elementTypes = map[byte]elementType{
	'c': {1, "c_char", 'c'}, 'b': {1, "c_byte", 'i'}, 'B': {1, "c_ubyte", 'u'}, 'u': {4, "c_wchar", 'w'},
	'h': {2, "c_short", 'i'}, 'H': {2, "c_ushort", 'u'}, 'i': {4, "c_int", 'i'}, 'I': {4, "c_uint", 'u'},
	'l': {longSize, longName(""), 'i'}, 'L': {longSize, longName("u"), 'u'}, 'q': {8, longLongName(""), 'i'}, 'Q': {8, longLongName("u"), 'u'},
	'f': {4, "c_float", 'f'}, 'd': {8, "c_double", 'f'},
}

// longSize is that of C's long.
const longSize = strconv.IntSize / 8

// longName and longLongName are the names of types that are the same to ctypes if their sizes are.
func longName(unsigned string) string {
	if longSize == 4 {
		return "c_" + unsigned + "int"
	}
	return "c_" + unsigned + "long"
}

func longLongName(unsigned string) string {
	if longSize == 8 {
		return longName(unsigned)
	}
	return "c_" + unsigned + "longlong"
}

func arrayClass() *native.Class {
	return native.NewClass[array](native.Class{
		Name: "_Array", Module: lowLevel, Signature: "_Array(typecode, length)", Doc: `Memory that processes share.`,
		Init: native.Fixed(arrayInit),
		Methods: []*object.Native{
			native.Def("__reduce__()", native.Fixed(reduceArray), `Pickle it for a process that is being started.`),
			native.Def("_bytes()", native.Method0(func(a *array, _ *object.Thread) ([]byte, error) { return append([]byte(nil), a.b.mem...), nil }), `Return the memory as bytes.`),
			native.Def("_set_bytes(data, /)", native.MethodDo1((*array).setBytes), `Set the first bytes of the memory.`),
		},
		Attrs: []native.Attr{
			native.Getter("_typecode", func(a *array, _ *object.Thread) (string, error) { return string(a.code), nil }, `The type code.`),
			native.Getter("_typename", func(a *array, _ *object.Thread) (string, error) { return elementTypes[a.code].name, nil }, `The name of the type in C.`),
		},
		Slots: object.Slots{
			Len: func(_ *object.Thread, v object.Value) (int, error) { return native.To[*array](v).n, nil },
			GetItem: func(th *object.Thread, v, k object.Value) (object.Value, error) {
				return native.To[*array](v).getItem(th, k)
			},
			SetItem: func(th *object.Thread, v, k, x object.Value) error { return native.To[*array](v).setItem(th, k, x) },
		},
	})
}

// arrayInit is __init__(self, typecode, length).
func arrayInit(th *object.Thread, args []object.Value) (object.Value, error) {
	code, ok := args[1].AsStr()
	t, known := elementType{}, false
	if ok && len(code) == 1 {
		t, known = elementTypes[code[0]]
	}
	if !known {
		r, err := object.Repr(th, args[1])
		if err != nil {
			return object.Value{}, err
		}
		return object.Value{}, object.Errorf(object.TypeError, "%s is no type code: there is no module ctypes, so that types are given as one of '%s'", r, "cbBuhHiIlLqQfd")
	}
	n, err := object.IndexInt(th, args[2], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if n < 0 {
		return object.Value{}, object.Errorf(object.ValueError, "Array length must be >= 0, not %d", n)
	}
	if err := th.Runtime.CheckSize(int64(n), int64(t.size)); err != nil {
		return object.Value{}, err
	}
	var b *block
	err = withRoom(func() (err error) {
		b, err = stateOf(th.Runtime).newBlock(n * t.size)
		return err
	})
	if err != nil {
		return object.Value{}, object.OSErrorFrom(err, "")
	}
	a := native.To[*array](args[0])
	a.b, a.code, a.size, a.n = b, code[0], t.size, n
	keepFor(b, a)
	return object.None, nil
}

// reduceArray is __reduce__(self).
func reduceArray(th *object.Thread, args []object.Value) (object.Value, error) {
	a := native.To[*array](args[0])
	m, err := stateOf(th.Runtime).spawning(th, args[0])
	if err != nil {
		return object.Value{}, err
	}
	at, err := a.b.place(m)
	if err != nil {
		return object.Value{}, err
	}
	return reduced(th, "_rebuild_array", args[0].Type().Value(), object.Str(string(a.code)), object.Int(int64(a.n)), at)
}

// rebuildArray is _rebuild_array(cls, typecode, length, place).
func rebuildArray(th *object.Thread, cls object.Value, code string, n int, place object.Value) (object.Value, error) {
	t, ok := cls.AsType()
	if !ok || !t.IsSubtype(native.Type(th.Runtime, arrayClass)) || len(code) != 1 || elementTypes[code[0]].size == 0 {
		return object.Value{}, object.Errorf(object.TypeError, "not a class of shared memory: %s", cls.Type().Name())
	}
	size := elementTypes[code[0]].size
	if n < 0 || n > math.MaxInt/size {
		return object.Value{}, object.Errorf(object.ValueError, "Array length must be >= 0, not %d", n)
	}
	b, err := receivedAt(th, place, n*size)
	if err != nil {
		return object.Value{}, err
	}
	v := t.Alloc().Value()
	a := native.To[*array](v)
	a.b, a.code, a.size, a.n = b, code[0], size, n
	return v, nil
}

func (a *array) setBytes(_ *object.Thread, data []byte) error {
	if len(data) > len(a.b.mem) {
		return object.Errorf(object.ValueError, "byte string too long")
	}
	copy(a.b.mem, data)
	return nil
}

func (a *array) getItem(th *object.Thread, k object.Value) (object.Value, error) {
	if s, ok := k.AsSlice(); ok {
		start, _, step, count, err := object.SliceIndices(th, s, a.n)
		if err != nil {
			return object.Value{}, err
		}
		return a.slice(start, step, count), nil
	}
	i, err := a.index(th, k)
	if err != nil {
		return object.Value{}, err
	}
	return a.load(i), nil
}

// slice returns elements: as bytes or a str those that are characters, else as a list.
func (a *array) slice(start, step, n int) object.Value {
	switch elementTypes[a.code].kind {
	case 'c':
		out := make([]byte, n)
		for i := range out {
			out[i] = a.b.mem[start+i*step]
		}
		return object.BytesValue(string(out))
	case 'w':
		var out strings.Builder
		for i := range n {
			s, _ := a.load(start + i*step).AsStr()
			out.WriteString(s)
		}
		return object.Str(out.String())
	}
	out := make([]object.Value, n)
	for i := range out {
		out[i] = a.load(start + i*step)
	}
	return object.NewList(out).Value()
}

func (a *array) index(th *object.Thread, k object.Value) (int, error) {
	if _, _, ok := k.AsInt(); !ok && !k.Type().Find("__index__").IsSet() {
		return 0, object.Errorf(object.TypeError, "indices must be integers")
	}
	i, err := object.IndexInt(th, k, object.IndexError)
	if err != nil {
		return 0, err
	}
	if i < 0 {
		i += a.n
	}
	if i < 0 || i >= a.n {
		return 0, object.Errorf(object.IndexError, "invalid index")
	}
	return i, nil
}

func (a *array) setItem(th *object.Thread, k, x object.Value) error {
	if !x.IsSet() {
		return object.Errorf(object.TypeError, "Array does not support item deletion")
	}
	s, ok := k.AsSlice()
	if !ok {
		i, err := a.index(th, k)
		if err != nil {
			return err
		}
		return a.store(th, i, x)
	}
	start, _, step, count, err := object.SliceIndices(th, s, a.n)
	if err != nil {
		return err
	}
	n, err := object.Len(th, x)
	if err != nil {
		return err
	}
	if n != count {
		return object.Errorf(object.ValueError, "Can only assign sequence of same size")
	}
	for i := range n {
		e, err := object.GetItem(th, x, object.Int(int64(i)))
		if err != nil {
			return err
		}
		if err := a.store(th, start+i*step, e); err != nil {
			return err
		}
	}
	return nil
}

// bits returns an element's bits.
func (a *array) bits(i int) uint64 { return nativeint.Load(a.b.mem[i*a.size:], a.size) }

func (a *array) setBits(i int, bits uint64) { nativeint.Store(a.b.mem[i*a.size:], a.size, bits) }

func (a *array) load(i int) object.Value {
	bits := a.bits(i)
	switch elementTypes[a.code].kind {
	case 'i':
		shift := 64 - 8*a.size
		return object.Int(int64(bits<<shift) >> shift)
	case 'u':
		if bits > math.MaxInt64 {
			return object.BigInt(new(big.Int).SetUint64(bits))
		}
		return object.Int(int64(bits))
	case 'f':
		if a.size == 4 {
			return object.Float(float64(math.Float32frombits(uint32(bits))))
		}
		return object.Float(math.Float64frombits(bits))
	case 'c':
		return object.BytesValue(string([]byte{byte(bits)}))
	}
	return object.Str(string(rune(bits)))
}

func (a *array) store(th *object.Thread, i int, x object.Value) error {
	bits, err := elementBits(th, a.code, x)
	if err == nil {
		a.setBits(i, bits)
	}
	return err
}

// elementBits converts a value to the bits of an element; ints that don't fit lose their upper bits.
func elementBits(th *object.Thread, code byte, x object.Value) (uint64, error) {
	switch elementTypes[code].kind {
	case 'f':
		f, err := native.ToFloat(th, x)
		if code == 'f' {
			return uint64(math.Float32bits(float32(f))), err
		}
		return math.Float64bits(f), err
	case 'c':
		if s, ok := object.BytesLike(th, x); ok && len(s) == 1 {
			return uint64(s[0]), nil
		}
		if n, b, ok := x.AsInt(); ok && b == nil && n >= 0 && n < 256 {
			return uint64(n), nil
		}
		return 0, object.Errorf(object.TypeError, "one character bytes, bytearray, or an integer in range(256) expected")
	case 'w':
		if s, ok := x.AsStr(); ok {
			if r := []rune(s); len(r) == 1 {
				return uint64(r[0]), nil
			}
			return 0, object.Errorf(object.TypeError, "one character unicode string expected")
		}
		return 0, object.Errorf(object.TypeError, "unicode string expected instead of %s instance", x.Type().Name())
	}
	n, b, ok := x.AsInt()
	if !ok {
		return 0, object.Errorf(object.TypeError, "an integer is required (got type %s)", x.Type().Name())
	}
	if b != nil {
		mask := new(big.Int).SetUint64(math.MaxUint64)
		return new(big.Int).And(b, mask).Uint64(), nil
	}
	return uint64(n), nil
}
