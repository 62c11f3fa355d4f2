package array

import (
	"encoding/binary"
	"fmt"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func conversionMethods() []*object.Native {
	return []*object.Native{
		method("buffer_info()", func(a *array, th *object.Thread, _ []object.Value) (object.Value, error) {
			address := fmt.Sprintf("%p", a)
			var n int64
			if _, err := fmt.Sscanf(address, "0x%x", &n); err != nil {
				return object.Value{}, err
			}
			return object.Pair(object.Int(n), object.Int(int64(a.len(th)))).Value(), nil
		}, `Return a tuple of a number that identifies the array, and the number of items: memory has no address for scripts.`),
		method("frombytes(buffer, /)", func(a *array, th *object.Thread, args []object.Value) (object.Value, error) {
			b, ok := native.BytesLike(th, args[0])
			if !ok {
				return object.Value{}, object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", args[0].Type().Name())
			}
			return object.None, a.appendBytes(th, b)
		}, `Add the items that bytes hold.`),
		method("fromfile(f, n, /)", (*array).fromFile, `Read n items from a file.`),
		method("fromlist(list, /)", (*array).fromList, `Add the items of a list; if one does not fit, none.`),
		method("fromunicode(ustr, /)", func(a *array, th *object.Thread, args []object.Value) (object.Value, error) {
			text, ok := args[0].AsStr()
			switch {
			case !ok:
				return object.Value{}, object.Errorf(object.TypeError, "fromunicode() argument must be str, not %s", args[0].Type().Name())
			case !a.kind.text():
				return object.Value{}, object.Errorf(object.ValueError, "fromunicode() may only be called on unicode type arrays ('u' or 'w')")
			}
			b, err := encodeText(th, text)
			if err != nil {
				return object.Value{}, err
			}
			return object.None, a.appendBytes(th, b)
		}, `Add the characters of a str.`),
		method("tobytes()", func(a *array, th *object.Thread, _ []object.Value) (object.Value, error) {
			b, err := a.long(th)
			return object.BytesOf(b), err
		}, `Return the items as bytes.`),
		method("tofile(f, /)", func(a *array, th *object.Thread, args []object.Value) (object.Value, error) {
			write, err := object.GetAttr(th, args[0], "write")
			if err != nil {
				return object.Value{}, err
			}
			_, err = object.Call(th, write, []object.Value{object.BytesOf(a.Buffer(th))}, nil)
			return object.None, err
		}, `Write the items to a file.`),
		method("tolist()", func(a *array, th *object.Thread, _ []object.Value) (object.Value, error) { return a.list(th) }, `Return a list of the items.`),
		method("tounicode()", func(a *array, th *object.Thread, _ []object.Value) (object.Value, error) {
			if !a.kind.text() {
				return object.Value{}, object.Errorf(object.ValueError, "tounicode() may only be called on unicode type arrays ('u' or 'w')")
			}
			return a.unicode(th)
		}, `Return the characters as a str.`),
		method("__copy__()", func(a *array, th *object.Thread, _ []object.Value) (object.Value, error) {
			b, err := a.long(th)
			if err != nil {
				return object.Value{}, err
			}
			return plain(th, a.kind, b).Value(), nil
		}, `Return a copy.`),
		method("__deepcopy__(memo, /)", func(a *array, th *object.Thread, _ []object.Value) (object.Value, error) {
			b, err := a.long(th)
			if err != nil {
				return object.Value{}, err
			}
			return plain(th, a.kind, b).Value(), nil
		}, `Return a copy.`),
		method("__reduce_ex__(protocol, /)", (*array).reduce, `Return what pickle makes the array from.`),
	}
}

// unicode returns the characters as a str.
func (a *array) unicode(th *object.Thread) (object.Value, error) {
	b, err := a.long(th)
	if err != nil {
		return object.Value{}, err
	}
	return decodeText(th, b)
}

// list returns the items as a list.
func (a *array) list(th *object.Thread) (object.Value, error) {
	b, err := a.long(th)
	if err != nil {
		return object.Value{}, err
	}
	size := a.kind.size
	items := make([]object.Value, len(b)/size)
	for i := range items {
		items[i] = a.kind.get(b[i*size:])
		if err := object.Pause(th, i); err != nil {
			return object.Value{}, err
		}
	}
	return object.NewList(items).Value(), nil
}

func arrayRepr(th *object.Thread, v object.Value) (string, error) {
	a := native.To[*array](v)
	name := v.Type().Name()
	if a.len(th) == 0 {
		return fmt.Sprintf("%s('%c')", name, a.kind.code), nil
	}
	show := a.list
	if a.kind.text() {
		show = a.unicode
	}
	items, err := show(th)
	if err != nil {
		return "", err
	}
	text, err := object.Repr(th, items)
	return fmt.Sprintf("%s('%c', %s)", name, a.kind.code, text), err
}

func (a *array) fromFile(th *object.Thread, args []object.Value) (object.Value, error) {
	n, err := object.IndexInt(th, args[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if n < 0 {
		return object.Value{}, object.Errorf(object.ValueError, "negative count")
	}
	if err := th.Runtime.CheckSize(int64(n), int64(a.kind.size)); err != nil {
		return object.Value{}, err
	}
	read, err := object.GetAttr(th, args[0], "read")
	if err != nil {
		return object.Value{}, err
	}
	v, err := object.Call(th, read, []object.Value{object.Int(int64(n * a.kind.size))}, nil)
	if err != nil {
		return object.Value{}, err
	}
	b, ok := v.AsBytes()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "read() didn't return bytes")
	}
	if err := a.appendBytes(th, []byte(b)); err != nil {
		return object.Value{}, err
	}
	if len(b) != n*a.kind.size {
		return object.Value{}, object.Errorf(object.EOFError, "read() didn't return enough bytes")
	}
	return object.None, nil
}

func (a *array) fromList(th *object.Thread, args []object.Value) (object.Value, error) {
	l, ok := args[0].AsList()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "arg must be list")
	}
	added := plain(th, a.kind, nil)
	if err := added.extendItems(th, l.Value()); err != nil {
		return object.Value{}, err
	}
	return object.None, a.extend(th, added.Value())
}

// Machine format codes of pickles, for little-endian machines.
var machineFormats = map[byte]int{'b': 1, 'B': 0, 'h': 4, 'H': 2, 'i': 8, 'I': 6, 'l': 12, 'L': 10, 'q': 12, 'Q': 10, 'f': 14, 'd': 16, 'u': 20, 'w': 20}

// bigEndian is what the code of the same format is more on such machines.
func bigEndian() int {
	if binary.NativeEndian.Uint16([]byte{1, 0}) == 1 {
		return 0
	}
	return 1
}

func (a *array) reduce(th *object.Thread, args []object.Value) (object.Value, error) {
	protocol, err := object.IndexInt(th, args[0], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	state := object.None
	if d := object.InstanceDict(th, a.Value()); d != nil {
		state = d.Value()
	}
	code := object.Str(string(a.kind.code))
	if protocol < 3 {
		items, err := a.list(th)
		if err != nil {
			return object.Value{}, err
		}
		return object.TupleOf(a.Type().Value(), object.Pair(code, items).Value(), state).Value(), nil
	}
	m, err := th.Runtime.Import(th, moduleName)
	if err != nil {
		return object.Value{}, err
	}
	format := machineFormats[a.kind.code]
	if format > 1 {
		format += bigEndian()
	}
	again := object.TupleOf(a.Type().Value(), code, object.Int(int64(format)), object.BytesOf(a.Buffer(th)))
	return object.TupleOf(m.Get("_array_reconstructor"), again.Value(), state).Value(), nil
}

// reconstruct makes an array of what reduce returns, on any machine.
func reconstruct(th *object.Thread, a []object.Value) (object.Value, error) {
	cls, ok := a[0].AsType()
	if !ok || !cls.IsSubtype(native.Type(th.Runtime, arrayClass)) {
		return object.Value{}, object.Errorf(object.TypeError, "first argument must be a type object, not %s", a[0].Type().Name())
	}
	k, err := kindArgument(a[1], "_array_reconstructor() argument 2")
	if err != nil {
		return object.Value{}, err
	}
	format, err := object.IndexInt(th, a[2], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if format < 0 || format > 21 {
		return object.Value{}, object.Errorf(object.ValueError, "third argument must be a valid machine format code.")
	}
	b, ok := a[3].AsBytes()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "fourth argument should be bytes, not %s", a[3].Type().Name())
	}
	made, err := object.Call(th, cls.Value(), []object.Value{a[1]}, nil)
	if err != nil {
		return object.Value{}, err
	}
	out := native.To[*array](made)
	if err := out.appendBytes(th, []byte(b)); err != nil {
		return object.Value{}, err
	}
	if format > 1 && format&1 != bigEndian() {
		swapItems(out.b, k.size)
	}
	return made, nil
}
