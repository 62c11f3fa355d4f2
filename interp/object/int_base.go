package object

import (
	"math/big"
	"math/bits"
)

// Ints and text in a base that is a power of 2: each digit is some bits, so that both ways take one pass.

// BaseText returns the digits of b in base 2, 8 or 16.
func BaseText(th *Thread, b *big.Int, base int) (string, error) {
	return baseText(th, b, base, hexDigits)
}

// baseText is BaseText with these digits; short ints are left to math/big where they are its own.
func baseText(th *Thread, b *big.Int, base int, digits string) (string, error) {
	w := b.Bits()
	if len(w) <= pieceWords && digits == hexDigits {
		return b.Text(base), nil
	}
	width := bits.TrailingZeros(uint(base))
	n := (b.BitLen() + width - 1) / width
	o, err := NewBuffer(th, n+1)
	if err != nil {
		return "", err
	}
	if b.Sign() < 0 {
		o.b = append(o.b, '-')
	}
	for i := n - 1; i >= 0; i-- {
		o.b = append(o.b, digits[bitsAt(w, i*width)&uint(base-1)])
		if i%copyStride == 0 {
			if err := safepoint(th); err != nil {
				return "", err
			}
		}
	}
	return o.Text(), nil
}

// bitsAt returns the bits of w from one on, a few at least.
func bitsAt(w []big.Word, from int) uint {
	k, s := from/wordBits, from%wordBits
	u := uint(w[k]) >> s
	if k+1 < len(w) {
		u |= uint(w[k+1]) << (wordBits - s)
	}
	return u
}

// parseBase converts valid digits in a base that is a power of 2.
func parseBase(th *Thread, s string, base int) (*big.Int, error) {
	width := bits.TrailingZeros(uint(base))
	w := make([]big.Word, (len(s)*width+wordBits-1)/wordBits)
	for i := range len(s) {
		bit := (len(s) - 1 - i) * width
		d := big.Word(digitValue(s[i]))
		k, at := bit/wordBits, bit%wordBits
		w[k] |= d << at
		if high := d >> (wordBits - at); high != 0 {
			w[k+1] |= high
		}
		if i%copyStride == copyStride-1 {
			if err := safepoint(th); err != nil {
				return nil, err
			}
		}
	}
	return new(big.Int).SetBits(w), nil
}

// IntBytes returns the n lowest bytes of x, which is not negative, the highest of them first or last.
func IntBytes(th *Thread, x *big.Int, n int, highestFirst bool) (string, error) {
	const size = wordBits / 8
	w, done := x.Bits(), 0
	return FillBytes(th, n, func(piece []byte) {
		for i := range piece {
			k := done + i
			if highestFirst {
				k = n - 1 - k
			}
			piece[i] = 0
			if k/size < len(w) {
				piece[i] = byte(w[k/size] >> (8 * (k % size)))
			}
		}
		done += len(piece)
	})
}

// IntOfBytes returns the int of the bytes s, the highest of them first or last, in two's complement if it is signed.
func IntOfBytes(th *Thread, s string, highestFirst, signed bool) (Value, error) {
	const size = wordBits / 8
	w := make([]big.Word, len(s)/size+1)
	for i := range len(s) {
		if i%copyStride == copyStride-1 {
			if err := safepoint(th); err != nil {
				return Value{}, err
			}
		}
		c := s[i]
		if highestFirst {
			c = s[len(s)-1-i]
		}
		w[i/size] |= big.Word(c) << (8 * (i % size))
	}
	if top := len(s) - 1; signed && top >= 0 && w[top/size]>>(8*(top%size)+7) != 0 {
		w[len(s)/size] |= ^big.Word(0) << (8 * (len(s) % size))
	}
	if len(w) == 1 {
		return Int(int64(int(w[0]))), nil
	}
	x, err := fromTwos(th, w)
	if err != nil {
		return Value{}, err
	}
	return BigInt(x), nil
}

// shiftLeft returns x * 2**n for an x that is not negative.
func shiftLeft(th *Thread, x *big.Int, n int) (*big.Int, error) {
	w := x.Bits()
	if len(w) <= pieceWords {
		return new(big.Int).Lsh(x, uint(n)), nil
	}
	whole, part := n/wordBits, n%wordBits
	z := make([]big.Word, len(w)+whole+1)
	low := big.Word(0)
	for i, u := range w {
		z[whole+i] = u<<part | low
		low = u >> (wordBits - part)
		if i%copyStride == copyStride-1 {
			if err := safepoint(th); err != nil {
				return nil, err
			}
		}
	}
	z[whole+len(w)] = low
	return new(big.Int).SetBits(z), nil
}

// hashBig returns |b| modulo 2**61 - 1, of which 2**64 is 8.
func hashBig(b *big.Int) uint64 {
	if wordBits != 64 {
		return new(big.Int).Rem(new(big.Int).Abs(b), big.NewInt(hashModulus)).Uint64()
	}
	w := b.Bits()
	h := uint64(0)
	for i := len(w) - 1; i >= 0; i-- {
		u := uint64(w[i])
		h = h<<3&hashModulus | h>>58 // times 8: a rotation of 61 bits
		h += u&hashModulus + u>>61
		h = h&hashModulus + h>>61
	}
	if h >= hashModulus {
		h -= hashModulus
	}
	return h
}
