package object

import (
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// longSample returns an int of n words: random ones, but sometimes long runs of the same bit.
func longSample(r *rand.Rand, n int) *big.Int {
	w := make([]big.Word, n)
	kind := r.IntN(4)
	for i := range w {
		switch {
		case kind == 0 && i%1000 > 3:
			w[i] = ^big.Word(0)
		case kind == 1 && i%1000 > 3:
			w[i] = 0
		default:
			w[i] = big.Word(r.Uint64())
		}
	}
	w[n-1] |= 1
	x := longInt(w)
	if r.IntN(2) == 0 {
		x.Neg(x)
	}
	return x
}

// TestLongInts compares what ints compute in pieces with what math/big computes.
func TestLongInts(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	sizes := []int{1, 7, 4095, 4096, 4097, 5000, 8192, 8193, 12289, 20000, 33000}
	for _, n := range sizes {
		for _, m := range sizes {
			x, y := longSample(r, n), longSample(r, m)
			xs, ys := new(big.Int).Set(x), new(big.Int).Set(y)
			z, err := MulInt(nil, x, y)
			require.NoError(t, err)
			require.Zero(t, z.Cmp(new(big.Int).Mul(x, y)), "%d * %d words", n, m)
			q, rem, err := QuoRemInt(nil, x, y)
			require.NoError(t, err)
			wantQ, wantR := new(big.Int).QuoRem(x, y, new(big.Int))
			require.Zero(t, q.Cmp(wantQ), "%d / %d words", n, m)
			require.Zero(t, rem.Cmp(wantR), "%d %% %d words", n, m)
			q, rem, err = QuoRemInt(nil, z, y) // nothing left over
			require.NoError(t, err)
			require.Zero(t, q.Cmp(x), "%d+%d / %d words", n, m, m)
			require.Zero(t, rem.Sign())
			require.Zero(t, x.Cmp(xs)+y.Cmp(ys), "operands change")
		}
		x := longSample(r, n)
		z, err := MulInt(nil, x, x)
		require.NoError(t, err)
		require.Zero(t, z.Cmp(new(big.Int).Mul(x, x)), n)
		root, err := SqrtInt(nil, z)
		require.NoError(t, err)
		require.Zero(t, root.CmpAbs(x), n)
		root, err = SqrtInt(nil, z.Sub(z, big.NewInt(1)))
		require.NoError(t, err)
		require.Zero(t, root.Cmp(new(big.Int).Sqrt(z)), n)
	}
}

// TestLongText converts long ints to text and back.
func TestLongText(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for _, n := range []int{1, 100, 4096, 4097, 9000, 20000} {
		x := longSample(r, n)
		text, err := decimalText(nil, x)
		require.NoError(t, err)
		require.Equal(t, x.Text(10), text)
		for _, base := range []int{10, 16, 2, 7, 36} {
			if base != 10 && n > 9000 {
				continue
			}
			back, err := parseDigits(nil, strings.TrimPrefix(x.Text(base), "-"), base)
			require.NoError(t, err)
			require.Zero(t, back.CmpAbs(x), "%d words, base %d", n, base)
		}
	}
	for _, n := range []int64{pieceDigits, 2 * pieceDigits, 4 * pieceDigits, 4*pieceDigits - 1} {
		x := new(big.Int).Exp(big.NewInt(10), big.NewInt(n), nil)
		text, err := decimalText(nil, x)
		require.NoError(t, err)
		require.Equal(t, "1"+strings.Repeat("0", int(n)), text)
	}
}

// TestLongDivisors compares common divisors, inverses and powers with math/big's.
func TestLongDivisors(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for _, n := range []int{1, 100, 513, 700, 1500} {
		for _, m := range []int{1, 513, 1400} {
			x, y, f := longSample(r, n), longSample(r, m), longSample(r, 3)
			x.Mul(x, f)
			y.Mul(y, f)
			d, err := GCDInt(nil, x, y)
			require.NoError(t, err)
			require.Zero(t, d.Cmp(new(big.Int).GCD(nil, nil, new(big.Int).Abs(x), new(big.Int).Abs(y))), "%d, %d words", n, m)
			y.Div(y, f).Abs(y)
			y.SetBit(y, 0, 1)
			inverse, err := inverseMod(nil, x, y)
			require.NoError(t, err)
			want := new(big.Int).ModInverse(x, y)
			require.Equal(t, want == nil, inverse == nil)
			if want != nil {
				require.Zero(t, inverse.Cmp(want), "%d, %d words", n, m)
			}
			x.Mod(x, y)
			for _, bits := range []int{1, 70} {
				e := longSample(r, bits)
				if bits*m > 20000 {
					continue
				}
				e.Abs(e)
				p, err := powMod(nil, x, e, y)
				require.NoError(t, err)
				require.Zero(t, p.Cmp(new(big.Int).Exp(x, e, y)), "%d, %d words", n, m)
			}
		}
	}
}
