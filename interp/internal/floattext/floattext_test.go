package floattext

import (
	"errors"
	"math"
	"math/big"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestParse compares floats of long texts with exact quotients.
func TestParse(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	digits := func(n int) string {
		var b strings.Builder
		for range n {
			b.WriteByte(byte('0' + r.IntN(10)*r.IntN(2)))
		}
		return b.String()
	}
	tie := new(big.Float).SetPrec(2000).SetMantExp(big.NewFloat(1<<53+1), -1080).Text('e', 1200) // between two floats
	samples := []string{"0", ".0", "-0.", "1e400", "1e-400", "-1e5", tie, "0" + tie, tie[:len(tie)-5] + "0001" + tie[len(tie)-5:]}
	for range 500 {
		samples = append(samples, digits(r.IntN(1500))+"."+digits(1+r.IntN(1500))+"e"+strconv.Itoa(r.IntN(3000)-1500))
	}
	for _, s := range samples {
		exact, ok := new(big.Rat).SetString(s)
		require.True(t, ok, s)
		want, _ := exact.Float64()
		if strings.HasPrefix(s, "-") && want == 0 {
			want = math.Copysign(0, -1)
		}
		got, ok, err := Parse(s, func() error { return nil })
		require.NoError(t, err)
		require.True(t, ok, s)
		require.Equal(t, math.Float64bits(want), math.Float64bits(got), s)
		short, ok, err := shorten(s, func() error { return nil })
		require.NoError(t, err)
		require.True(t, ok, s)
		require.Less(t, len(short), Digits+40)
	}
	for _, s := range []string{".", "+", "-.", "1..2", "1e", "1e+", "e5", "1e5x", "1.5.", "--1", "1e1.5"} {
		_, ok, err := shorten(s, func() error { return nil })
		require.NoError(t, err)
		require.False(t, ok, s)
	}
	stop := errors.New("stop")
	_, _, err := Parse(strings.Repeat("1", 3*pieceLength), func() error { return stop })
	require.ErrorIs(t, err, stop)
}
