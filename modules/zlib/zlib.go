// Package zlib is Python's zlib module. Go compresses, so compressed data has other bytes than the C
// library's, which either decompresses; decompression is the package's own.
package zlib

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"hash"
	"hash/adler32"
	"hash/crc32"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/binascii"
)

const moduleName = "zlib"

// format is what compressed data is wrapped in.
type format uint8

const (
	formatZlib format = iota
	formatRaw
	formatGzip
	formatAuto // of zlib or gzip, when decompressing
)

// Module declares the module.
func Module() *native.Module {
	m := &native.Module{
		Name: moduleName, Doc: "Compression as in zip and gzip files.",
		Classes: []func() *native.Class{errorClass},
		Funcs: []*object.Native{
			native.Def("adler32(data, value=1, /)", native.Fixed(adler), `Return the Adler-32 checksum, which may begin with that of what goes before.`),
			native.Def("crc32(data, value=0, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				b, err := binascii.Bytes(th, a[0])
				if err != nil {
					return object.Value{}, err
				}
				n, err := low32(th, a[1])
				if err != nil {
					return object.Value{}, err
				}
				n, err = binascii.CRC32(th, n, b)
				return object.Int(int64(n)), err
			}), `Return the CRC-32 checksum, which may begin with that of what goes before.`),
			native.Def("compress(data, /, level=-1, wbits=15)", native.Fixed(compress), `
Return the data compressed: level is 1 to 9, 0 for none; wbits says what is around it.

	>>> zlib.decompress(zlib.compress(b"hello"))
	b'hello'`),
			native.Def("decompress(data, /, wbits=15, bufsize=16384)", native.Fixed(decompress), `Return compressed data decompressed.`),
			native.Def("compressobj(level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=<unset>)", native.Fixed(newCompressor), `Return an object that compresses data piece by piece.`),
			native.Def("decompressobj(wbits=15, zdict=b'')", native.Fixed(newDecompressor), `Return an object that decompresses data piece by piece.`),
		},
	}
	for name, n := range map[string]int64{
		"DEFLATED": 8, "DEF_BUF_SIZE": 16384, "DEF_MEM_LEVEL": 8, "MAX_WBITS": 15, "Z_BEST_COMPRESSION": 9, "Z_BEST_SPEED": 1, "Z_BLOCK": 5,
		"Z_DEFAULT_COMPRESSION": -1, "Z_DEFAULT_STRATEGY": 0, "Z_FILTERED": 1, "Z_FINISH": 4, "Z_FIXED": 4, "Z_FULL_FLUSH": 3,
		"Z_HUFFMAN_ONLY": 2, "Z_NO_COMPRESSION": 0, "Z_NO_FLUSH": 0, "Z_PARTIAL_FLUSH": 1, "Z_RLE": 3, "Z_SYNC_FLUSH": 2, "Z_TREES": 6,
	} {
		m.Consts = append(m.Consts, native.Constant{Name: name, Value: object.Int(n)})
	}
	for _, name := range []string{"ZLIB_VERSION", "ZLIB_RUNTIME_VERSION"} {
		m.Consts = append(m.Consts, native.Constant{Name: name, Value: object.Str("1.3.1")})
	}
	return m
}

func errorClass() *native.Class {
	return native.NewException(native.Class{Name: "error", Module: moduleName, Base: []*object.Type{object.ExceptionClass}, Doc: "An error of compression or decompression."})
}

func low32(th *object.Thread, v object.Value) (uint32, error) {
	i, err := object.Index(th, v)
	if err != nil {
		return 0, err
	}
	small, b, _ := i.AsInt()
	if b != nil {
		small = int64(uint32(b.Bits()[0]))
		if b.Sign() < 0 {
			small = -small
		}
	}
	return uint32(small), nil
}

func adler(th *object.Thread, a []object.Value) (object.Value, error) {
	b, err := binascii.Bytes(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	n, err := low32(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	const mod = 65521
	x, y := n&0xffff%mod, n>>16%mod
	pace := object.NewPace(th)
	for len(b) > 0 {
		if err := pace.At(len(b)); err != nil {
			return object.Value{}, err
		}
		k := min(len(b), 5552)
		for _, c := range b[:k] {
			x += uint32(c)
			y += x
		}
		x, y, b = x%mod, y%mod, b[k:]
	}
	return object.Int(int64(y<<16 | x)), nil
}

// formatOf converts wbits.
func formatOf(th *object.Thread, v object.Value, decompressing bool) (format, error) {
	n, err := object.IndexInt(th, v, object.OverflowError)
	if err != nil {
		return 0, err
	}
	switch {
	case n >= 9 && n <= 15, decompressing && (n == 8 || n == 0):
		return formatZlib, nil
	case n <= -9 && n >= -15, decompressing && n == -8:
		return formatRaw, nil
	case n >= 25 && n <= 31:
		return formatGzip, nil
	case decompressing && n >= 40 && n <= 47:
		return formatAuto, nil
	}
	return 0, object.Errorf(object.ValueError, "Invalid initialization option")
}

// deflater compresses.
type deflater struct {
	out    bytes.Buffer
	w      *flate.Writer
	sum    hash.Hash32
	format format
	length uint32
}

func newDeflater(f format, level int, strategy int, zdict []byte) (*deflater, error) {
	d := &deflater{format: f}
	if strategy == 2 && level != 0 {
		level = flate.HuffmanOnly
	}
	var err error
	if zdict != nil {
		d.w, err = flate.NewWriterDict(&d.out, level, zdict)
	} else {
		d.w, err = flate.NewWriter(&d.out, level)
	}
	if err != nil {
		return nil, err
	}
	switch f {
	case formatZlib:
		header := uint16(0x7800)
		switch {
		case level >= 7:
			header |= 3 << 6
		case level == 6 || level == -1:
			header |= 2 << 6
		case level >= 2:
			header |= 1 << 6
		}
		if zdict != nil {
			header |= 1 << 5
		}
		header += 31 - header%31
		d.out.Write(binary.BigEndian.AppendUint16(nil, header))
		if zdict != nil {
			d.out.Write(binary.BigEndian.AppendUint32(nil, adler32.Checksum(zdict)))
		}
		d.sum = adler32.New()
	case formatGzip:
		extra := byte(0)
		if level == 9 {
			extra = 2
		} else if level == 1 {
			extra = 4
		}
		d.out.Write([]byte{0x1f, 0x8b, 8, 0, 0, 0, 0, 0, extra, 3})
		d.sum = crc32.NewIEEE()
	}
	return d, nil
}

func (d *deflater) write(b []byte) error {
	if d.sum != nil {
		d.sum.Write(b)
	}
	d.length += uint32(len(b))
	_, err := d.w.Write(b)
	return err
}

func (d *deflater) finish() error {
	if err := d.w.Close(); err != nil {
		return err
	}
	switch d.format {
	case formatZlib:
		d.out.Write(binary.BigEndian.AppendUint32(nil, d.sum.Sum32()))
	case formatGzip:
		d.out.Write(binary.LittleEndian.AppendUint32(nil, d.sum.Sum32()))
		d.out.Write(binary.LittleEndian.AppendUint32(nil, d.length))
	}
	return nil
}

// taken returns what was compressed so far, and forgets it.
func (d *deflater) taken() object.Value {
	b := bytes.Clone(d.out.Bytes())
	d.out.Reset()
	return object.BytesOf(b)
}

func levelOf(th *object.Thread, v object.Value) (int, error) {
	level, err := object.IndexInt(th, v, object.OverflowError)
	if err != nil {
		return 0, err
	}
	if level < -1 || level > 9 {
		return 0, native.Errorf(th, errorClass, "Bad compression level")
	}
	return level, nil
}

func compress(th *object.Thread, a []object.Value) (object.Value, error) {
	b, err := binascii.Bytes(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	level, err := levelOf(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	f, err := formatOf(th, a[2], false)
	if err != nil {
		return object.Value{}, native.Errorf(th, errorClass, "Error -2 while compressing data: inconsistent stream state")
	}
	d, err := newDeflater(f, level, 0, nil)
	if err != nil {
		return object.Value{}, err
	}
	for len(b) > 0 { // piece by piece, so that it can be stopped
		n := min(len(b), 1<<20)
		if err := d.write(b[:n]); err != nil {
			return object.Value{}, err
		}
		b = b[n:]
		if err := th.Safepoint(); err != nil {
			return object.Value{}, err
		}
	}
	if err := d.finish(); err != nil {
		return object.Value{}, err
	}
	return d.taken(), nil
}

// asError turns the inflater's error into the script's.
func asError(th *object.Thread, err error) error {
	f, ok := err.(formatError)
	switch {
	case !ok:
		return err
	case f == "need dictionary":
		return native.Errorf(th, errorClass, "Error 2 while decompressing data")
	case f == "wrong dictionary":
		return native.Errorf(th, errorClass, "Error -3 while setting zdict: invalid input data")
	}
	return native.Errorf(th, errorClass, "Error -3 while decompressing data: %s", f)
}

func decompress(th *object.Thread, a []object.Value) (object.Value, error) {
	b, err := binascii.Bytes(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	f, err := formatOf(th, a[1], true)
	if err != nil {
		return object.Value{}, native.Errorf(th, errorClass, "Error -2 while preparing to decompress data: inconsistent stream state")
	}
	size, err := object.IndexInt(th, a[2], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if size <= 0 {
		return object.Value{}, object.Errorf(object.ValueError, "bufsize must be non-zero")
	}
	z := newInflater(f, nil)
	z.in = b
	out, err := z.run(nil, -1, checkOutput(th))
	if err != nil {
		return object.Value{}, asError(th, err)
	}
	if z.stage != stageDone {
		return object.Value{}, native.Errorf(th, errorClass, "Error -5 while decompressing data: incomplete or truncated stream")
	}
	return object.BytesOf(out), nil
}

// checkOutput stops decompression when the thread is asked for something, or more memory would be used than allowed.
func checkOutput(th *object.Thread) func() error {
	produced := int64(0)
	return func() error {
		if produced += 1 << 16; produced > 1<<24 {
			if err := th.Runtime.CheckSize(produced, 2); err != nil {
				return err
			}
		}
		return th.Safepoint()
	}
}
