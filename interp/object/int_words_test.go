package object

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCombineLong(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	number := func() *big.Int {
		w := make([]big.Word, random.IntN(5))
		for i := range w {
			w[i] = [...]big.Word{0, 1, ^big.Word(0), 1 << (wordBits - 1), big.Word(random.Uint64())}[random.IntN(5)]
		}
		x := new(big.Int).SetBits(w)
		if random.IntN(2) == 0 {
			x.Neg(x)
		}
		return x
	}
	exact := map[BinaryOp]func(z, x, y *big.Int) *big.Int{
		Add: (*big.Int).Add, Sub: (*big.Int).Sub, And: (*big.Int).And, Or: (*big.Int).Or, Xor: (*big.Int).Xor,
	}
	for range 20_000 {
		x, y := number(), number()
		for op, f := range exact {
			z, err := combineLong(nil, op, x, y)
			require.NoError(t, err)
			if f(new(big.Int), x, y).Cmp(z) != 0 {
				t.Fatalf("operator %d of %x and %x: %x", op, x, y, z)
			}
		}
		require.Zero(t, negative(x).Cmp(new(big.Int).Neg(x)))
	}
}
