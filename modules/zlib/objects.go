package zlib

import (
	"bytes"
	"sync"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/binascii"
)

// compressor is what compressobj returns.
type compressor struct {
	object.Instance
	mu sync.Mutex // guards d; no script code runs under it
	d  *deflater  // nil after the end
}

func compressorClass() *native.Class {
	return native.NewClass[compressor](native.Class{
		Name: "Compress", Module: moduleName, Doc: "Compresses data piece by piece.", Sealed: true, Final: true, Qualified: true, New: object.Uninstantiable,
		Methods: []*object.Native{
			native.Def("compress(data, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				b, err := binascii.Bytes(th, a[1])
				if err != nil {
					return object.Value{}, err
				}
				return native.To[*compressor](a[0]).do(th, "compressing data", func(d *deflater) error { return d.write(b) })
			}), `Add data; return what is compressed so far.`),
			native.Def("flush(mode=4, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				mode, err := object.IndexInt(th, a[1], object.OverflowError)
				if err != nil {
					return object.Value{}, err
				}
				return native.To[*compressor](a[0]).flush(th, mode)
			}), `Return the rest; mode says whether that is the end.`),
			native.Def("copy()", native.Fixed(noCopy), `Not supported.`),
			native.Def("__copy__()", native.Fixed(noCopy), `Not supported.`),
			native.Def("__deepcopy__(memo, /)", native.Fixed(noCopy), `Not supported.`),
		},
	})
}

func noCopy(*object.Thread, []object.Value) (object.Value, error) {
	return object.Value{}, object.Errorf(object.NotImplementedError, "Compress objects can't be copied: Go's compressor can't")
}

// do calls f, and returns what is compressed.
func (c *compressor) do(th *object.Thread, doing string, f func(d *deflater) error) (object.Value, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.d == nil {
		return object.Value{}, native.Errorf(th, errorClass, "Error -2 while %s: inconsistent stream state", doing)
	}
	d := c.d
	if err := f(d); err != nil {
		return object.Value{}, err
	}
	return d.taken(), nil
}

func (c *compressor) flush(th *object.Thread, mode int) (object.Value, error) {
	if mode == 0 {
		return object.BytesValue(""), nil
	}
	if mode < 0 || mode > 6 {
		return object.Value{}, native.Errorf(th, errorClass, "Error -2 while flushing: inconsistent stream state")
	}
	return c.do(th, "flushing", func(d *deflater) error {
		if mode != 4 {
			return d.w.Flush()
		}
		c.d = nil
		return d.finish()
	})
}

func newCompressor(th *object.Thread, a []object.Value) (object.Value, error) {
	level, err := object.IndexInt(th, a[0], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	var n [3]int // method, memLevel, strategy
	for i, v := range []object.Value{a[1], a[3], a[4]} {
		if n[i], err = object.IndexInt(th, v, object.OverflowError); err != nil {
			return object.Value{}, err
		}
	}
	f, err := formatOf(th, a[2], false)
	if err != nil || level < -1 || level > 9 || n[0] != 8 || n[1] < 1 || n[1] > 9 || n[2] < 0 || n[2] > 4 {
		return object.Value{}, object.Errorf(object.ValueError, "Invalid initialization option")
	}
	var zdict []byte
	if a[5].IsSet() {
		b, ok := native.BytesLike(th, a[5])
		if !ok {
			return object.Value{}, object.Errorf(object.TypeError, "zdict argument must support the buffer protocol")
		}
		zdict = b
	}
	c := native.New[*compressor](th.Runtime, compressorClass)
	c.d, err = newDeflater(f, level, n[2], zdict)
	return c.Value(), err
}

// decompressor is what decompressobj returns.
type decompressor struct {
	object.Instance
	mu         sync.Mutex // guards what follows; no script code runs under it
	z          *inflater
	unconsumed []byte
	unused     []byte
}

func decompressorClass() *native.Class {
	part := func(name string, f func(d *decompressor) object.Value, doc string) native.Attr {
		return native.Getter(name, func(d *decompressor, _ *object.Thread) (object.Value, error) {
			d.mu.Lock()
			defer d.mu.Unlock()
			return f(d), nil
		}, doc)
	}
	copied := native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		d := native.To[*decompressor](a[0])
		d.mu.Lock()
		defer d.mu.Unlock()
		c := native.New[*decompressor](th.Runtime, decompressorClass)
		c.z, c.unconsumed, c.unused = d.z.clone(), bytes.Clone(d.unconsumed), bytes.Clone(d.unused)
		return c.Value(), nil
	})
	return native.NewClass[decompressor](native.Class{
		Name: "Decompress", Module: moduleName, Doc: "Decompresses data piece by piece.", Sealed: true, Final: true, Qualified: true, New: object.Uninstantiable,
		Methods: []*object.Native{
			native.Def("decompress(data, /, max_length=0)", native.Fixed(decompressPiece), `Return data decompressed, at most max_length bytes if that is not 0.`),
			native.Def("flush(length=16384, /)", native.Fixed(flushPieces), `Return what is left.`),
			native.Def("copy()", copied, `Return a copy, which goes on by itself.`),
			native.Def("__copy__()", copied, `Return a copy, which goes on by itself.`),
			native.Def("__deepcopy__(memo, /)", copied, `Return a copy, which goes on by itself.`),
		},
		Attrs: []native.Attr{
			part("unused_data", func(d *decompressor) object.Value { return object.BytesValue(string(d.unused)) }, "The bytes behind the compressed data."),
			part("unconsumed_tail", func(d *decompressor) object.Value { return object.BytesValue(string(d.unconsumed)) }, "The bytes that were not needed for max_length."),
			part("eof", func(d *decompressor) object.Value { return object.Bool(d.z.stage == stageDone) }, "Whether the compressed data has ended."),
		},
	})
}

func newDecompressor(th *object.Thread, a []object.Value) (object.Value, error) {
	f, err := formatOf(th, a[0], true)
	if err != nil {
		return object.Value{}, err
	}
	zdict, ok := native.BytesLike(th, a[1])
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "zdict argument must support the buffer protocol")
	}
	if len(zdict) == 0 {
		zdict = nil
	}
	d := native.New[*decompressor](th.Runtime, decompressorClass)
	d.z = newInflater(f, bytes.Clone(zdict))
	return d.Value(), nil
}

// cancelled is what long work without safepoints asks: handlers of signals must not run under a lock.
func cancelled(th *object.Thread) func() error {
	return func() error {
		if th.Context != nil && th.Context.Err() != nil {
			return object.Stopped(th.Context.Err())
		}
		return nil
	}
}

func decompressPiece(th *object.Thread, a []object.Value) (object.Value, error) {
	b, err := binascii.Bytes(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	most, err := object.IndexInt(th, a[2], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if most < 0 {
		return object.Value{}, object.Errorf(object.ValueError, "max_length must be non-negative")
	}
	if most == 0 {
		most = -1
	}
	d := native.To[*decompressor](a[0])
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.feed(th, b, most)
}

// feed decompresses more input; d.mu is held.
func (d *decompressor) feed(th *object.Thread, b []byte, most int) (object.Value, error) {
	if d.z.stage == stageDone {
		d.unused = append(d.unused, b...)
		if len(d.z.ready) == 0 {
			return object.BytesValue(""), nil
		}
		b = nil
	}
	d.z.in = append(d.z.in, b...)
	d.unconsumed = nil
	out, err := d.z.run(nil, most, cancelled(th))
	if err != nil {
		return object.Value{}, asError(th, err)
	}
	switch {
	case d.z.stage == stageDone:
		d.unused = append(d.unused, d.z.rest()...)
		d.z.in, d.z.bit = nil, 0
	case most >= 0 && len(out) == most:
		// Whole bytes go back to the caller, who gives them again; the bits of the last one stay.
		if n := (d.z.bit + 7) >> 3; n < len(d.z.in) {
			d.unconsumed = bytes.Clone(d.z.in[n:])
			d.z.in = bytes.Clone(d.z.in[:n])
		}
	}
	return object.BytesOf(out), nil
}

func flushPieces(th *object.Thread, a []object.Value) (object.Value, error) {
	n, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if n <= 0 {
		return object.Value{}, object.Errorf(object.ValueError, "length must be greater than zero")
	}
	d := native.To[*decompressor](a[0])
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.feed(th, d.unconsumed, -1)
}
