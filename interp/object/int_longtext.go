package object

import (
	"math/big"
	"math/bits"
)

// pieceDigits is how many decimal digits of a long int are left to math/big.
const pieceDigits = 1 << 16

// decimalText returns the digits of b: of a long int by halves, the way that takes the least work and can be stopped.
func decimalText(th *Thread, b *big.Int) (string, error) {
	if len(b.Bits()) <= pieceWords {
		return b.Text(10), nil
	}
	powers := []*big.Int{new(big.Int).Exp(big.NewInt(10), big.NewInt(pieceDigits), nil)}
	for {
		last := powers[len(powers)-1]
		if 2*len(last.Bits())-1 > len(b.Bits()) {
			break
		}
		next, err := MulInt(th, last, last)
		if err != nil {
			return "", err
		}
		powers = append(powers, next)
	}
	dst := make([]byte, 0, b.BitLen()/3+2)
	if b.Sign() < 0 {
		dst = append(dst, '-')
	}
	dst, err := appendDecimal(th, dst, longInt(b.Bits()), powers, 0)
	if err != nil {
		return "", err
	}
	return ownText(dst), nil
}

// appendDecimal appends the digits of b, which is less than the last power squared, with zeros in front up to width.
func appendDecimal(th *Thread, dst []byte, b *big.Int, powers []*big.Int, width int) ([]byte, error) {
	if len(powers) == 0 {
		text := b.Text(10)
		for range width - len(text) {
			dst = append(dst, '0')
		}
		return append(dst, text...), safepoint(th)
	}
	n := len(powers) - 1
	low := pieceDigits << n
	q, r, err := QuoRemInt(th, b, powers[n])
	if err != nil {
		return nil, err
	}
	if width == 0 && q.Sign() == 0 { // no digit but those of r
		return appendDecimal(th, dst, r, powers[:n], 0)
	}
	if dst, err = appendDecimal(th, dst, q, powers[:n], max(width-low, 0)); err != nil {
		return nil, err
	}
	return appendDecimal(th, dst, r, powers[:n], low)
}

// parseDigits converts valid digits: long ones by halves, for the package's own
// conversion takes quadratic time.
func parseDigits(th *Thread, s string, base int) (*big.Int, error) {
	if len(s) <= parsePiece {
		b, _ := new(big.Int).SetString(s, base)
		return b, nil
	}
	if base&(base-1) == 0 {
		return parseBase(th, s, base)
	}
	powers := []*big.Int{new(big.Int).Exp(big.NewInt(int64(base)), big.NewInt(parsePiece), nil)}
	for n := 2 * parsePiece; n < len(s); n *= 2 {
		last := powers[len(powers)-1]
		next, err := MulInt(th, last, last)
		if err != nil {
			return nil, err
		}
		powers = append(powers, next)
	}
	return parseLong(th, s, base, powers)
}

// parsePiece is how many digits are left to math/big.
const parsePiece = 1 << 10

// parseLong converts digits. powers are those of the base to parsePiece, and twice, four times, … as many.
func parseLong(th *Thread, s string, base int, powers []*big.Int) (*big.Int, error) {
	if len(s) <= parsePiece {
		b, _ := new(big.Int).SetString(s, base)
		return b, safepoint(th)
	}
	n := bits.Len(uint(len(s)-1)/parsePiece) - 1
	low := parsePiece << n
	a, err := parseLong(th, s[:len(s)-low], base, powers)
	if err != nil {
		return nil, err
	}
	b, err := parseLong(th, s[len(s)-low:], base, powers)
	if err != nil {
		return nil, err
	}
	if a, err = MulInt(th, a, powers[n]); err != nil {
		return nil, err
	}
	return a.Add(a, b), nil
}
