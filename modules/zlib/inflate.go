package zlib

import (
	"encoding/binary"
	"hash"
	"hash/adler32"
	"hash/crc32"
	"math/bits"
)

// inflater decompresses what it is given bit by bit: Go's own reader asks for its input, and so can't
// stop where the input so far ends.
type inflater struct {
	format   format
	zdict    []byte
	in       []byte // what is not consumed yet
	bit      int    // of in, the next one
	window   []byte // the last output, at least what distances may reach
	stage    stage
	final    bool // the block is the last one
	stored   int  // bytes left of a stored block
	literals huffman
	dists    huffman
	sum      hash.Hash32
	length   uint32 // of the output
	ready    []byte // output beyond what was asked for
}

type stage uint8

const (
	stageHeader stage = iota
	stageBlock
	stageStored
	stageCodes
	stageTrailer
	stageDone
)

// formatError is what zlib says about wrong input.
type formatError string

func (e formatError) Error() string { return string(e) }

// needInput says that the input ends too early to go on.
type needInput struct{}

func (needInput) Error() string { return "more input is needed" }

func newInflater(f format, zdict []byte) *inflater {
	z := &inflater{format: f, zdict: zdict}
	if f == formatRaw {
		z.stage = stageBlock
		z.window = append(z.window, zdict...)
	}
	return z
}

// clone returns an independent copy.
func (z *inflater) clone() *inflater {
	c := *z
	c.in, c.window, c.ready = append([]byte(nil), z.in...), append([]byte(nil), z.window...), append([]byte(nil), z.ready...)
	if z.sum != nil {
		c.sum = z.newSum()
		state, err := z.sum.(interface{ MarshalBinary() ([]byte, error) }).MarshalBinary()
		if err == nil {
			err = c.sum.(interface{ UnmarshalBinary([]byte) error }).UnmarshalBinary(state)
		}
		if err != nil {
			panic(err) // checksums of the standard library can be copied
		}
	}
	return &c
}

func (z *inflater) newSum() hash.Hash32 {
	if z.format == formatGzip {
		return crc32.NewIEEE()
	}
	return adler32.New()
}

// need returns the value of n bits, n <= 32, without consuming them.
func (z *inflater) need(n int) (uint32, error) {
	if z.bit+n > 8*len(z.in) {
		return 0, needInput{}
	}
	return uint32(z.peek() & (1<<n - 1)), nil
}

// peek returns the next bits, at least 56 unless the input ends, zeros behind it.
func (z *inflater) peek() uint64 {
	i := z.bit >> 3
	if i+8 <= len(z.in) {
		return binary.LittleEndian.Uint64(z.in[i:]) >> (z.bit & 7)
	}
	var b [8]byte
	copy(b[:], z.in[min(i, len(z.in)):])
	return binary.LittleEndian.Uint64(b[:]) >> (z.bit & 7)
}

func (z *inflater) take(n int) (uint32, error) {
	v, err := z.need(n)
	if err == nil {
		z.bit += n
	}
	return v, err
}

// run decompresses until the output has max bytes (max < 0: no limit), the input ends, or the stream does. ask
// is called now and then.
func (z *inflater) run(out []byte, max int, ask func() error) ([]byte, error) {
	start := len(out)
	out = append(out, z.ready...)
	z.ready = nil
	for z.stage != stageDone && (max < 0 || len(out)-start < max) {
		if err := ask(); err != nil {
			return out, err
		}
		before, n := z.bit, len(out)
		var err error
		switch z.stage {
		case stageHeader:
			err = z.header()
		case stageBlock:
			err = z.block()
		case stageStored:
			out, err = z.copyStored(out, start, max)
		case stageCodes:
			out, err = z.codes(out, start, max)
		case stageTrailer:
			err = z.trailer()
		}
		z.produced(out[n:])
		if err != nil {
			if _, wants := err.(needInput); wants {
				if z.stage == stageHeader || z.stage == stageBlock || z.stage == stageTrailer {
					z.bit = before
				}
				break
			}
			return out, err
		}
	}
	z.drop()
	if max >= 0 && len(out)-start > max {
		z.ready = append(z.ready, out[start+max:]...)
		out = out[:start+max]
	}
	return out, nil
}

// produced notes new output.
func (z *inflater) produced(p []byte) {
	if len(p) == 0 {
		return
	}
	if z.sum != nil {
		z.sum.Write(p)
	}
	z.length += uint32(len(p))
	if z.window = append(z.window, p...); len(z.window) > 1<<17 {
		z.window = append([]byte(nil), z.window[len(z.window)-1<<15:]...)
	}
}

// drop forgets the input that is consumed.
func (z *inflater) drop() {
	z.in = z.in[z.bit>>3:]
	z.bit &= 7
}

// rest returns the bytes behind the stream.
func (z *inflater) rest() []byte { return z.in[min((z.bit+7)>>3, len(z.in)):] }

func (z *inflater) header() error {
	if z.format == formatAuto {
		v, err := z.need(16)
		if err != nil {
			return err
		}
		if z.format = formatZlib; v == 0x8b1f {
			z.format = formatGzip
		}
	}
	if z.format == formatGzip {
		return z.gzipHeader()
	}
	v, err := z.take(16)
	if err != nil {
		return err
	}
	method, info := v&15, v>>4&15
	switch {
	case (v&0xff<<8|v>>8)%31 != 0:
		return formatError("incorrect header check")
	case method != 8:
		return formatError("unknown compression method")
	case info > 7:
		return formatError("invalid window size")
	}
	if v>>13&1 == 1 {
		want, err := z.take(32)
		if err != nil {
			return err
		}
		if z.zdict == nil {
			return formatError("need dictionary")
		}
		if bits.ReverseBytes32(want) != adler32.Checksum(z.zdict) {
			return formatError("wrong dictionary")
		}
		z.window = append(z.window, z.zdict...)
	}
	z.sum, z.stage = z.newSum(), stageBlock
	return nil
}

func (z *inflater) gzipHeader() error {
	p := z.in[z.bit>>3:]
	if len(p) < 10 {
		return needInput{}
	}
	if p[0] != 0x1f || p[1] != 0x8b {
		return formatError("incorrect header check")
	}
	if p[2] != 8 {
		return formatError("unknown compression method")
	}
	flags, n := p[3], 10
	if flags&4 != 0 {
		if len(p) < n+2 {
			return needInput{}
		}
		n += 2 + int(binary.LittleEndian.Uint16(p[n:]))
	}
	for _, f := range []byte{8, 16} { // a name, a comment
		if flags&f == 0 {
			continue
		}
		for n < len(p) && p[n] != 0 {
			n++
		}
		n++
	}
	if flags&2 != 0 {
		n += 2
	}
	if len(p) < n {
		return needInput{}
	}
	z.bit += 8 * n
	z.sum, z.stage = z.newSum(), stageBlock
	return nil
}

func (z *inflater) trailer() error {
	z.bit = (z.bit + 7) &^ 7
	switch z.format {
	case formatZlib:
		sum, err := z.take(32)
		if err != nil {
			return err
		}
		if bits.ReverseBytes32(sum) != z.sum.Sum32() {
			return formatError("incorrect data check")
		}
	case formatGzip:
		sum, err := z.take(32)
		if err != nil {
			return err
		}
		length, err := z.take(32)
		switch {
		case err != nil:
			return err
		case sum != z.sum.Sum32():
			return formatError("incorrect data check")
		case length != z.length:
			return formatError("incorrect length check")
		}
	}
	z.stage = stageDone
	return nil
}

// block reads the header of a block.
func (z *inflater) block() error {
	if z.final {
		z.stage = stageTrailer
		return nil
	}
	v, err := z.take(3)
	if err != nil {
		return err
	}
	switch v >> 1 {
	case 0:
		z.bit = (z.bit + 7) &^ 7
		lengths, err := z.take(32)
		if err != nil {
			return err
		}
		if lengths&0xffff != ^lengths>>16 {
			return formatError("invalid stored block lengths")
		}
		z.stored, z.stage = int(lengths&0xffff), stageStored
	case 1:
		z.fixed()
		z.stage = stageCodes
	case 2:
		if err := z.dynamic(); err != nil {
			return err
		}
		z.stage = stageCodes
	default:
		return formatError("invalid block type")
	}
	z.final = v&1 == 1
	return nil
}

func (z *inflater) copyStored(out []byte, start, max int) ([]byte, error) {
	i := z.bit >> 3
	n := min(z.stored, len(z.in)-i)
	if max >= 0 {
		n = min(n, max-(len(out)-start))
	}
	out = append(out, z.in[i:i+n]...)
	z.bit += 8 * n
	if z.stored -= n; z.stored == 0 {
		z.stage = stageBlock
	} else if i+n == len(z.in) {
		return out, needInput{}
	}
	return out, nil
}
