package object

import (
	"math/big"
	"math/bits"
)

// longWords is the length beyond which ints are added and combined in pieces.
const longWords = LongText / (wordBits / 8)

// twos gives the words of an int in two's complement, the lowest first.
type twos struct {
	words []big.Word
	flip  big.Word // all ones for an int below 0: its words are those of -n-1, inverted
	carry uint
}

func twosOf(x *big.Int) twos {
	if x.Sign() < 0 {
		return twos{words: x.Bits(), flip: ^big.Word(0), carry: 1}
	}
	return twos{words: x.Bits()}
}

// word returns the next word, which has index i.
func (t *twos) word(i int) uint {
	w := t.flip
	if i < len(t.words) {
		w ^= t.words[i]
	}
	sum, carry := bits.Add(uint(w), 0, t.carry)
	t.carry = carry
	return sum
}

// combineLong is x op y for ints that may be long, of +, -, &, | and ^.
func combineLong(th *Thread, op BinaryOp, x, y *big.Int) (*big.Int, error) {
	a, b := twosOf(x), twosOf(y)
	z := make([]big.Word, max(len(a.words), len(b.words))+1)
	carry := uint(0)
	if op == Sub {
		carry = 1
	}
	for i := range z {
		if i%copyStride == copyStride-1 {
			if err := safepoint(th); err != nil {
				return nil, err
			}
		}
		u, v := a.word(i), b.word(i)
		switch op {
		case Add:
			u, carry = bits.Add(u, v, carry)
		case Sub:
			u, carry = bits.Add(u, ^v, carry)
		case And:
			u &= v
		case Or:
			u |= v
		case Xor:
			u ^= v
		}
		z[i] = big.Word(u)
	}
	return fromTwos(th, z)
}

// fromTwos returns the int that is z in two's complement, in whose memory it is.
func fromTwos(th *Thread, z []big.Word) (*big.Int, error) {
	if int(z[len(z)-1]) >= 0 {
		return longInt(z), nil
	}
	t := twos{words: z, flip: ^big.Word(0), carry: 1}
	for i := range z {
		if i%copyStride == copyStride-1 {
			if err := safepoint(th); err != nil {
				return nil, err
			}
		}
		z[i] = big.Word(t.word(i))
	}
	n := longInt(z)
	return n.Neg(n), nil
}

// negative returns -x, whose words are those of x.
func negative(x *big.Int) *big.Int {
	z := longInt(x.Bits())
	if x.Sign() > 0 {
		z.Neg(z)
	}
	return z
}
