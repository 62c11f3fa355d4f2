package hashlib

import (
	"encoding/binary"
	"math"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// blakeSizes are the limits of a BLAKE2.
type blakeSizes struct {
	name              string
	small             bool
	digest, key, salt int
	offset            uint64
}

var (
	sizes2b = blakeSizes{"blake2b", false, 64, 64, 16, math.MaxUint64}
	sizes2s = blakeSizes{"blake2s", true, 32, 32, 8, 1<<48 - 1}
)

func blake2bClass() *native.Class { return blakeClass(&sizes2b) }
func blake2sClass() *native.Class { return blakeClass(&sizes2s) }

func blakeClass(z *blakeSizes) *native.Class {
	size := "64"
	if z.small {
		size = "32"
	}
	text := z.name + "(data=b'', /, *, digest_size=" + size + ", key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, " +
		"node_depth=0, inner_size=0, last_node=False, usedforsecurity=True)"
	sig, err := object.ParseSignature(text)
	if err != nil {
		panic("hashlib: " + err.Error())
	}
	n := func(i int) object.Value { return object.Int(int64(i)) }
	return native.NewClass[hashObject](native.Class{
		Name: z.name, Module: "_blake2", Doc: "A hash being computed, which may have a key and be part of a tree.", Sealed: true, Qualified: true, Signature: text,
		New: func(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
			bound := make([]object.Value, len(sig.Params))
			if err := sig.Bind(th, z.name, args, kw, bound); err != nil {
				return object.Value{}, err
			}
			b, err := newBlake(th, z, bound)
			if err != nil {
				return object.Value{}, err
			}
			h := native.To[*hashObject](cls.Alloc().Value())
			h.name, h.h = z.name, b
			return h.Value(), h.update(th, bound[0])
		},
		Slots:   object.Slots{Init: func(*object.Thread, object.Value, []object.Value, []object.Named) error { return nil }},
		Methods: append(digestMethods("", ""), commonMethods()...),
		Attrs: append(commonAttrs(), native.Const("MAX_DIGEST_SIZE", n(z.digest)), native.Const("MAX_KEY_SIZE", n(z.key)),
			native.Const("SALT_SIZE", n(z.salt)), native.Const("PERSON_SIZE", n(z.salt))),
	})
}

// number converts a parameter of a tree.
func number(th *object.Thread, v object.Value, name string, lo int, hi uint64) (uint64, error) {
	i, err := object.Index(th, v)
	if err != nil {
		return 0, err
	}
	small, b, _ := i.AsInt()
	u := uint64(small)
	tooLarge := object.Errorf(object.OverflowError, "%s is too large", name)
	if b != nil {
		if !b.IsUint64() {
			return 0, tooLarge
		}
		u = b.Uint64()
	} else if small < int64(lo) || u > hi {
		if hi > 255 {
			if small < 0 {
				return 0, object.Errorf(object.OverflowError, "can't convert negative value to unsigned int")
			}
			return 0, tooLarge
		}
		if name == "inner_size" {
			return 0, object.Errorf(object.ValueError, "inner_size must be between 0 and is %d", hi)
		}
		return 0, object.Errorf(object.ValueError, "%s must be between %d and %d", name, lo, hi)
	}
	if u > hi {
		return 0, tooLarge
	}
	return u, nil
}

// newBlake makes the state of the parameters: those of the constructor, in its order.
func newBlake(th *object.Thread, z *blakeSizes, a []object.Value) (*blake2, error) {
	size, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return nil, err
	}
	if size < 1 || size > z.digest {
		return nil, object.Errorf(object.ValueError, "digest_size must be between 1 and %d bytes", z.digest)
	}
	var texts [3][]byte
	for i, name := range []string{"key", "salt", "person"} {
		b, ok := native.BytesLike(th, a[2+i])
		most := z.salt
		if name == "key" {
			most = z.key
		}
		switch {
		case !ok:
			return nil, object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", a[2+i].Type().Name())
		case len(b) > most:
			return nil, object.Errorf(object.ValueError, "maximum %s length is %d bytes", name, most)
		}
		texts[i] = b
	}
	var tree [6]uint64
	for i, p := range []struct {
		name string
		lo   int
		hi   uint64
	}{{"fanout", 0, 255}, {"depth", 1, 255}, {"leaf_size", 0, math.MaxUint32}, {"node_offset", 0, z.offset}, {"node_depth", 0, 255}, {"inner_size", 0, uint64(z.digest)}} {
		if tree[i], err = number(th, a[5+i], p.name, p.lo, p.hi); err != nil {
			return nil, err
		}
	}
	last, err := object.Truth(th, a[11])
	if err != nil {
		return nil, err
	}
	b := &blake2{small: z.small, size: size, lastNode: last}
	b.start(blakeParameters(z, size, texts, tree))
	if len(texts[0]) > 0 {
		block := make([]byte, b.BlockSize())
		copy(block, texts[0])
		_, err = b.Write(block)
	}
	return b, err
}

// blakeParameters is the block of parameters that the state begins with.
func blakeParameters(z *blakeSizes, size int, texts [3][]byte, tree [6]uint64) []byte {
	p := make([]byte, 64)
	p[0], p[1], p[2], p[3] = byte(size), byte(len(texts[0])), byte(tree[0]), byte(tree[1])
	binary.LittleEndian.PutUint32(p[4:], uint32(tree[2]))
	binary.LittleEndian.PutUint64(p[8:], tree[3])
	if z.small {
		p[14], p[15] = byte(tree[4]), byte(tree[5])
		copy(p[16:24], texts[1])
		copy(p[24:32], texts[2])
		return p
	}
	p[16], p[17] = byte(tree[4]), byte(tree[5])
	copy(p[32:48], texts[1])
	copy(p[48:64], texts[2])
	return p
}
