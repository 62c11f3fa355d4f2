package hashlib

import (
	"encoding"
	"encoding/hex"
	"hash"
	"unsafe"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// hashObject is a hash being computed. The header's lock guards h.
type hashObject struct {
	object.Instance
	name string
	xof  bool
	h    hash.Hash
	make func() hash.Hash // a fresh one, to copy the state to
}

func hashClass() *native.Class { return declareHash("HASH", "_hashlib", nil, digestMethods("", "")) }

func xofClass() *native.Class {
	return declareHash("HASHXOF", "_hashlib", []func() *native.Class{hashClass}, digestMethods("length", "length"))
}

func digestMethods(digest, hexdigest string) []*object.Native {
	return []*object.Native{
		native.Def("digest("+digest+")", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			b, err := native.To[*hashObject](a[0]).digest(th, a[1:])
			if err != nil {
				return object.Value{}, err
			}
			return object.BytesOf(b), nil
		}), `Return the digest of the bytes so far.`),
		native.Def("hexdigest("+hexdigest+")", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			b, err := native.To[*hashObject](a[0]).digest(th, a[1:])
			if err != nil {
				return object.Value{}, err
			}
			return hexText(th, b)
		}), `Return the digest of the bytes so far in hexadecimal.`),
	}
}

// hexText returns bytes, which may be many, in hexadecimal.
func hexText(th *object.Thread, b []byte) (object.Value, error) {
	if len(b) <= object.LongText {
		return object.Str(hex.EncodeToString(b)), nil
	}
	o, err := object.NewBuffer(th, 2*len(b))
	if err != nil {
		return object.Value{}, err
	}
	err = o.Append(unsafe.String(unsafe.SliceData(b), len(b)), 2, func(dst []byte, lo, hi int) []byte {
		return hex.AppendEncode(dst, b[lo:hi])
	})
	return object.Str(o.Text()), err
}

func declareHash(name, module string, extends []func() *native.Class, methods []*object.Native) *native.Class {
	return native.NewClass[hashObject](native.Class{
		Name: name, Module: module, Doc: "A hash being computed.", Sealed: true, Qualified: true, Extends: extends, New: object.Uninstantiable,
		Slots: object.Slots{Repr: func(_ *object.Thread, v object.Value) (string, error) {
			h := native.To[*hashObject](v)
			return "<" + h.name + " " + v.Type().FullName() + " object @ " + object.Address(v) + ">", nil
		}},
		Methods: append(methods, commonMethods()...),
		Attrs:   commonAttrs(),
	})
}

func commonMethods() []*object.Native {
	return []*object.Native{
		native.Def("update(obj, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.None, native.To[*hashObject](a[0]).update(th, a[1])
		}), `Add bytes.`),
		native.Def("copy()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			h := native.To[*hashObject](a[0])
			state, err := h.clone(th)
			if err != nil {
				return object.Value{}, err
			}
			c := native.To[*hashObject](h.Type().Alloc().Value())
			c.name, c.xof, c.h, c.make = h.name, h.xof, state, h.make
			return c.Value(), nil
		}), `Return a copy, which goes on by itself.`),
	}
}

func commonAttrs() []native.Attr {
	return []native.Attr{
		native.Getter("name", func(h *hashObject, _ *object.Thread) (object.Value, error) { return object.Str(h.name), nil }, "The name of the algorithm."),
		native.Getter("digest_size", func(h *hashObject, _ *object.Thread) (object.Value, error) { return object.Int(int64(h.h.Size())), nil }, "The length of digests in bytes."),
		native.Getter("block_size", func(h *hashObject, _ *object.Thread) (object.Value, error) {
			return object.Int(int64(h.h.BlockSize())), nil
		}, "How many bytes the algorithm takes at a time."),
	}
}

// input returns the bytes of an argument.
func input(th *object.Thread, v object.Value) ([]byte, error) {
	if _, ok := v.AsStr(); ok {
		return nil, object.Errorf(object.TypeError, "Strings must be encoded before hashing")
	}
	b, ok := native.BytesLike(th, v)
	if !ok {
		return nil, object.Errorf(object.TypeError, "object supporting the buffer API required")
	}
	return b, nil
}

func newHash(th *object.Thread, a *algorithm, data object.Value) (object.Value, error) {
	declare := hashClass
	if a.xof {
		declare = xofClass
	}
	h := native.New[*hashObject](th.Runtime, declare)
	h.name, h.xof, h.h, h.make = a.name, a.xof, a.make(), a.make
	return h.Value(), h.update(th, data)
}

func (h *hashObject) update(th *object.Thread, v object.Value) error {
	b, err := input(th, v)
	if err != nil {
		return err
	}
	locked := h.Lock(th)
	defer func() { h.Unlock(locked) }()
	for ; len(b) > piece; b = b[piece:] {
		if _, err := h.h.Write(b[:piece]); err != nil {
			return err
		}
		if th.Stopping() {
			h.Unlock(locked)
			err := th.Safepoint()
			if locked = h.Lock(th); err != nil {
				return err
			}
		}
	}
	_, err = h.h.Write(b)
	return err
}

// piece is how many bytes are hashed before a look whether the thread is to be stopped.
const piece = 1 << 20

// clone returns a copy of the state.
func (h *hashObject) clone(th *object.Thread) (hash.Hash, error) {
	locked := h.Lock(th)
	defer h.Unlock(locked)
	if b, ok := h.h.(*blake2); ok {
		c := *b
		return &c, nil
	}
	m, ok := h.h.(encoding.BinaryMarshaler)
	c := h.make()
	u, ok2 := c.(encoding.BinaryUnmarshaler)
	if !ok || !ok2 {
		return nil, object.Errorf(object.NotImplementedError, "%s objects can't be copied", h.name)
	}
	state, err := m.MarshalBinary()
	if err != nil {
		return nil, err
	}
	return c, u.UnmarshalBinary(state)
}

func (h *hashObject) digest(th *object.Thread, args []object.Value) ([]byte, error) {
	if !h.xof {
		locked := h.Lock(th)
		defer h.Unlock(locked)
		return h.h.Sum(nil), nil
	}
	n, err := object.IndexInt(th, args[0], object.OverflowError)
	if err != nil {
		return nil, err
	}
	if n < 0 {
		return nil, object.Errorf(object.ValueError, "value must be positive")
	}
	if err := th.Runtime.CheckSize(int64(n), 2); err != nil {
		return nil, err
	}
	c, err := h.clone(th)
	if err != nil {
		return nil, err
	}
	var failed error
	s, err := object.FillBytes(th, n, func(piece []byte) {
		if _, err := c.(shake).Read(piece); err != nil {
			failed = err
		}
	})
	if err == nil {
		err = failed
	}
	return unsafe.Slice(unsafe.StringData(s), len(s)), err // which nobody else has
}
