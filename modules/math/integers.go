package math

import (
	"math"
	"math/big"
	"math/bits"
	"slices"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// integerFunctions are the functions of ints.
func integerFunctions() []*object.Native {
	return []*object.Native{
		native.Def("gcd(*integers)", native.Raw(gcd), `Return the greatest common divisor.`),
		native.Def("lcm(*integers)", native.Raw(lcm), `Return the least common multiple.`),
		native.Def("isqrt(n, /)", native.Fixed(isqrt), `Return the integer part of the square root of n.`),
		native.Def("factorial(n, /)", native.Fixed(factorial), `Return n!.`),
		native.Def("comb(n, k, /)", native.Fixed(comb), `Return the number of ways to choose k of n things.`),
		native.Def("perm(n, k=None, /)", native.Fixed(perm), `Return the number of ways to arrange k of n things, all if k is None.`),
		native.Def("ceil(x, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return rounded(th, a[0], "__ceil__", math.Ceil)
		}), `Return the smallest int that is not less than x.`),
		native.Def("floor(x, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return rounded(th, a[0], "__floor__", math.Floor)
		}), `Return the greatest int that is not more than x.`),
		native.Def("trunc(x, /)", native.Fixed(trunc), `Return the int next to x in the direction of 0.`),
	}
}

// rounded is floor or ceil: by the number's own method unless it is a float.
func rounded(th *object.Thread, v object.Value, method string, f func(float64) float64) (object.Value, error) {
	if x, ok := v.ExactFloat(); ok {
		return object.TruncFloat(f(x))
	}
	r, ok, err := object.CallMethod(th, v, method)
	if ok || err != nil {
		return r, err
	}
	x, err := object.RealFloat(th, v)
	if err != nil {
		return object.Value{}, err
	}
	return object.TruncFloat(f(x))
}

func trunc(th *object.Thread, a []object.Value) (object.Value, error) {
	if x, ok := a[0].ExactFloat(); ok {
		return object.TruncFloat(x)
	}
	r, ok, err := object.CallMethod(th, a[0], "__trunc__")
	if !ok && err == nil {
		err = object.Errorf(object.TypeError, "type %s doesn't define __trunc__ method", a[0].Type().Name())
	}
	return r, err
}

// toBig converts an argument to an int of any size, which must not be changed.
func toBig(th *object.Thread, v object.Value) (*big.Int, error) {
	i, err := object.Index(th, v)
	if err != nil {
		return nil, err
	}
	small, b, _ := i.AsInt()
	if b == nil {
		b = big.NewInt(small)
	}
	return b, nil
}

func gcd(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if err := object.NoKeywords("math.gcd", kw); err != nil {
		return object.Value{}, err
	}
	acc := new(big.Int)
	for _, v := range args {
		x, err := toBig(th, v)
		if err != nil {
			return object.Value{}, err
		}
		if acc, err = object.GCDInt(th, acc, x); err != nil {
			return object.Value{}, err
		}
		if err := th.Safepoint(); err != nil {
			return object.Value{}, err
		}
	}
	return object.BigInt(acc), nil
}

func lcm(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if err := object.NoKeywords("math.lcm", kw); err != nil {
		return object.Value{}, err
	}
	acc := big.NewInt(1)
	for _, v := range args {
		x, err := toBig(th, v)
		if err != nil {
			return object.Value{}, err
		}
		if x.Sign() == 0 || acc.Sign() == 0 {
			acc = new(big.Int)
			continue
		}
		if err := th.Safepoint(); err != nil {
			return object.Value{}, err
		}
		x = new(big.Int).Abs(x)
		div, err := object.GCDInt(th, acc, x)
		if err != nil {
			return object.Value{}, err
		}
		if err := th.Runtime.CheckSize(int64(acc.BitLen()+x.BitLen())/8, 1); err != nil {
			return object.Value{}, err
		}
		if x, _, err = object.QuoRemInt(th, x, div); err != nil {
			return object.Value{}, err
		}
		if acc, err = object.MulInt(th, acc, x); err != nil {
			return object.Value{}, err
		}
	}
	return object.BigInt(acc), nil
}

func isqrt(th *object.Thread, a []object.Value) (object.Value, error) {
	n, err := toBig(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	if n.Sign() < 0 {
		return object.Value{}, object.Errorf(object.ValueError, "isqrt() argument must be nonnegative")
	}
	root, err := object.SqrtInt(th, n)
	if err != nil {
		return object.Value{}, err
	}
	return object.BigInt(root), nil
}

func factorial(th *object.Thread, a []object.Value) (object.Value, error) {
	n, err := toBig(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	if n.Sign() < 0 {
		return object.Value{}, object.Errorf(object.ValueError, "factorial() not defined for negative values")
	}
	if !n.IsInt64() {
		return object.Value{}, object.Errorf(object.OverflowError, "factorial() argument should not exceed %d", int64(math.MaxInt64))
	}
	return product(th, 1, n.Int64())
}

// product multiplies the ints from lo to hi, in halves: the big factors are of
// similar size, which is what makes their multiplication fast.
func product(th *object.Thread, lo, hi int64) (object.Value, error) {
	count := hi - lo + 1
	if count > 1 {
		if count > math.MaxInt64/64 {
			return object.Value{}, object.Errorf(object.MemoryError, "")
		}
		if err := th.Runtime.CheckSize(count*int64(bits.Len64(uint64(hi)))/8, 1); err != nil {
			return object.Value{}, err
		}
	}
	p, err := multiplyRange(th, lo, hi)
	if err != nil {
		return object.Value{}, err
	}
	return object.BigInt(p), nil
}

func multiplyRange(th *object.Thread, lo, hi int64) (*big.Int, error) {
	if hi-lo < 16 {
		p := big.NewInt(1)
		for i := lo; i <= hi; i++ {
			p.Mul(p, big.NewInt(i))
		}
		return p, nil
	}
	if err := th.Safepoint(); err != nil {
		return nil, err
	}
	mid := lo + (hi-lo)/2
	a, err := multiplyRange(th, lo, mid)
	if err != nil {
		return nil, err
	}
	b, err := multiplyRange(th, mid+1, hi)
	if err != nil {
		return nil, err
	}
	return object.MulInt(th, a, b)
}

// choice checks the arguments of comb and perm.
func choice(th *object.Thread, nv, kv object.Value) (n, k *big.Int, err error) {
	if n, err = toBig(th, nv); err != nil {
		return nil, nil, err
	}
	if k, err = toBig(th, kv); err != nil {
		return nil, nil, err
	}
	switch {
	case n.Sign() < 0:
		err = object.Errorf(object.ValueError, "n must be a non-negative integer")
	case k.Sign() < 0:
		err = object.Errorf(object.ValueError, "k must be a non-negative integer")
	}
	return n, k, err
}

func perm(th *object.Thread, a []object.Value) (object.Value, error) {
	if a[1].IsNone() {
		return factorial(th, a)
	}
	n, k, err := choice(th, a[0], a[1])
	if err != nil {
		return object.Value{}, err
	}
	if n.Cmp(k) < 0 {
		return object.Int(0), nil
	}
	if !k.IsInt64() {
		return object.Value{}, object.Errorf(object.OverflowError, "k must not exceed %d", int64(math.MaxInt64))
	}
	return falling(th, n, k.Int64())
}

// falling is n*(n-1)*…, k factors.
func falling(th *object.Thread, n *big.Int, k int64) (object.Value, error) {
	if k == 0 {
		return object.Int(1), nil
	}
	if n.IsInt64() {
		return product(th, n.Int64()-k+1, n.Int64())
	}
	if k > math.MaxInt64/int64(n.BitLen()) {
		return object.Value{}, object.Errorf(object.MemoryError, "")
	}
	if err := th.Runtime.CheckSize(k*int64(n.BitLen())/8, 1); err != nil {
		return object.Value{}, err
	}
	p, err := big.NewInt(1), error(nil)
	f := new(big.Int).Set(n)
	for range k {
		if p, err = object.MulInt(th, p, f); err != nil {
			return object.Value{}, err
		}
		f.Sub(f, one)
		if err := th.Safepoint(); err != nil {
			return object.Value{}, err
		}
	}
	return object.BigInt(p), nil
}

// one is never changed.
var one = big.NewInt(1)

func comb(th *object.Thread, a []object.Value) (object.Value, error) {
	n, k, err := choice(th, a[0], a[1])
	if err != nil {
		return object.Value{}, err
	}
	rest := new(big.Int).Sub(n, k)
	if rest.Sign() < 0 {
		return object.Int(0), nil
	}
	if rest.Cmp(k) < 0 {
		k = rest
	}
	if !k.IsInt64() {
		return object.Value{}, object.Errorf(object.OverflowError, "min(n - k, k) must not exceed %d", int64(math.MaxInt64))
	}
	above, err := falling(th, n, k.Int64())
	if err != nil {
		return object.Value{}, err
	}
	below, err := product(th, 1, k.Int64())
	if err != nil {
		return object.Value{}, err
	}
	return object.Binary(th, object.FloorDiv, above, below)
}

// bigFrexp returns b > 0 as m*2**e with m in [0.5, 1).
func bigFrexp(b *big.Int) (m float64, e int) {
	b, dropped := shortened(b)
	f := new(big.Float).SetInt(b)
	mant := new(big.Float)
	e = f.MantExp(mant)
	if m, _ = mant.Float64(); m == 1 { // it was rounded up
		return 0.5, e + 1 + dropped
	}
	return m, e + dropped
}

// shortened returns a number without the lowest bits, and how many these are. Those that are left round to the same float:
// the last one is set if one of the others was.
func shortened(b *big.Int) (top *big.Int, dropped int) {
	const kept = 256 / bits.UintSize
	w := b.Bits()
	n := len(w) - kept
	if n <= 0 {
		return b, 0
	}
	high := slices.Clone(w[n:])
	if slices.ContainsFunc(w[:n], func(w big.Word) bool { return w != 0 }) {
		high[0] |= 1
	}
	return new(big.Int).SetBits(high), n * bits.UintSize
}
