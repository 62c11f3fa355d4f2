package hashlib

import (
	"encoding/binary"
	"math/bits"
)

// blake2 is BLAKE2b or, with small, BLAKE2s, of RFC 7693, with the parameters of trees.
type blake2 struct {
	small    bool
	h        [8]uint64
	count    uint64
	countTop uint64
	buf      [128]byte
	n        int // bytes in buf
	size     int
	lastNode bool
}

var blakeIV = [8]uint64{
	0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
	0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179,
}

var blakeSigma = [10][16]byte{
	{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}, {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
	{11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4}, {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
	{9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13}, {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
	{12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11}, {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
	{6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5}, {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0},
}

// word returns the i-th word of a block.
func (b *blake2) word(p []byte, i int) uint64 {
	if b.small {
		return uint64(binary.LittleEndian.Uint32(p[4*i:]))
	}
	return binary.LittleEndian.Uint64(p[8*i:])
}

// start sets the state by the parameters' bytes.
func (b *blake2) start(params []byte) {
	b.h = blakeIV
	for i := range b.h {
		if b.small {
			b.h[i] >>= 32
		}
		b.h[i] ^= b.word(params, i)
	}
}

func (b *blake2) BlockSize() int {
	if b.small {
		return 64
	}
	return 128
}

func (b *blake2) Size() int { return b.size }

// Reset is part of hash.Hash; nothing here uses it.
func (b *blake2) Reset() {}

// Write adds bytes. The last block stays in the buffer, for it is treated differently.
func (b *blake2) Write(p []byte) (int, error) {
	total, block := len(p), b.BlockSize()
	for len(p) > 0 {
		if b.n == block {
			b.advance(block)
			b.compress(b.buf[:block], false)
			b.n = 0
		}
		k := copy(b.buf[b.n:block], p)
		b.n += k
		p = p[k:]
	}
	return total, nil
}

func (b *blake2) advance(n int) {
	b.count += uint64(n)
	if b.count < uint64(n) {
		b.countTop++
	}
}

// Sum appends the digest.
func (b *blake2) Sum(out []byte) []byte {
	c := *b
	block := c.BlockSize()
	clear(c.buf[c.n:])
	c.advance(c.n)
	c.compress(c.buf[:block], true)
	var digest [64]byte
	for i, w := range c.h {
		if c.small {
			binary.LittleEndian.PutUint32(digest[4*i:], uint32(w))
		} else {
			binary.LittleEndian.PutUint64(digest[8*i:], w)
		}
	}
	return append(out, digest[:c.size]...)
}

func (b *blake2) compress(p []byte, last bool) {
	if b.small {
		b.compress32(p, last)
		return
	}
	var m, v [16]uint64
	for i := range m {
		m[i] = binary.LittleEndian.Uint64(p[8*i:])
	}
	copy(v[:8], b.h[:])
	copy(v[8:], blakeIV[:])
	v[12] ^= b.count
	v[13] ^= b.countTop
	if last {
		v[14] = ^v[14]
		if b.lastNode {
			v[15] = ^v[15]
		}
	}
	mix := func(i, j, k, l int, x, y uint64) {
		v[i] += v[j] + x
		v[l] = bits.RotateLeft64(v[l]^v[i], -32)
		v[k] += v[l]
		v[j] = bits.RotateLeft64(v[j]^v[k], -24)
		v[i] += v[j] + y
		v[l] = bits.RotateLeft64(v[l]^v[i], -16)
		v[k] += v[l]
		v[j] = bits.RotateLeft64(v[j]^v[k], -63)
	}
	for r := range 12 {
		s := &blakeSigma[r%10]
		for i := range 4 {
			mix(i, i+4, i+8, i+12, m[s[2*i]], m[s[2*i+1]])
		}
		for i := range 4 {
			mix(i, 4+(i+1)%4, 8+(i+2)%4, 12+(i+3)%4, m[s[8+2*i]], m[s[9+2*i]])
		}
	}
	for i := range b.h {
		b.h[i] ^= v[i] ^ v[i+8]
	}
}

func (b *blake2) compress32(p []byte, last bool) {
	var m, v [16]uint32
	for i := range m {
		m[i] = binary.LittleEndian.Uint32(p[4*i:])
	}
	for i := range 8 {
		v[i], v[i+8] = uint32(b.h[i]), uint32(blakeIV[i]>>32)
	}
	v[12] ^= uint32(b.count)
	v[13] ^= uint32(b.count >> 32)
	if last {
		v[14] = ^v[14]
		if b.lastNode {
			v[15] = ^v[15]
		}
	}
	mix := func(i, j, k, l int, x, y uint32) {
		v[i] += v[j] + x
		v[l] = bits.RotateLeft32(v[l]^v[i], -16)
		v[k] += v[l]
		v[j] = bits.RotateLeft32(v[j]^v[k], -12)
		v[i] += v[j] + y
		v[l] = bits.RotateLeft32(v[l]^v[i], -8)
		v[k] += v[l]
		v[j] = bits.RotateLeft32(v[j]^v[k], -7)
	}
	for r := range 10 {
		s := &blakeSigma[r]
		for i := range 4 {
			mix(i, i+4, i+8, i+12, m[s[2*i]], m[s[2*i+1]])
		}
		for i := range 4 {
			mix(i, 4+(i+1)%4, 8+(i+2)%4, 12+(i+3)%4, m[s[8+2*i]], m[s[9+2*i]])
		}
	}
	for i := range b.h {
		b.h[i] = uint64(uint32(b.h[i]) ^ v[i] ^ v[i+8])
	}
}
