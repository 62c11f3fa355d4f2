package object

import (
	"math"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestBases converts long ints to bases that are powers of 2 and back, as math/big does.
func TestBases(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for _, n := range []int{1, 2, 3, 63, 64, 65, 4096, 4097, 5000} {
		x := longSample(r, n)
		for _, base := range []int{2, 4, 8, 16, 32} {
			want := strings.TrimPrefix(x.Text(base), "-")
			text, err := baseText(nil, x, base, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
			require.NoError(t, err)
			require.Equal(t, strings.ToUpper(x.Text(base)), text, "%d words in base %d", n, base)
			back, err := parseBase(nil, want, base)
			require.NoError(t, err)
			require.Zero(t, back.CmpAbs(x), "%d words in base %d", n, base)
		}
		want := new(big.Int).Rem(new(big.Int).Abs(x), big.NewInt(hashModulus))
		require.Equal(t, want.Uint64(), hashBig(x), "%d words", n)
		for _, shift := range []int{1, 63, 64, 65, 200} {
			z, err := shiftLeft(nil, new(big.Int).Abs(x), shift)
			require.NoError(t, err)
			require.Zero(t, z.Cmp(new(big.Int).Lsh(new(big.Int).Abs(x), uint(shift))), "%d words by %d", n, shift)
		}
	}
	for _, x := range []uint64{hashModulus - 1, hashModulus, hashModulus + 1, 2 * hashModulus, math.MaxUint64} {
		require.Equal(t, x%hashModulus, hashBig(new(big.Int).SetUint64(x)), x)
	}
}

// TestLongQuotients divides long ints, which the highest bits decide or do not.
func TestLongQuotients(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for range 40 {
		y := longSample(r, 4000)
		x := new(big.Int).Mul(y, longSample(r, 3)) // exact, and more
		for _, d := range []int64{0, 1, -1} {
			x := new(big.Int).Add(x, big.NewInt(d))
			want, _ := new(big.Rat).SetFrac(x, y).Float64()
			got, ok, err := trueDivide(nil, x, y)
			require.NoError(t, err)
			require.Equal(t, !math.IsInf(want, 0), ok)
			if ok {
				require.Equal(t, want, got)
			}
		}
	}
}
