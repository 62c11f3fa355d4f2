package random

import (
	"encoding/binary"
	"math"
	"math/big"
	"math/bits"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// source is where a method gets its numbers: the generator's state, the operating
// system, or the methods of a script's subclass that overrides random or getrandbits.
type source struct {
	th   *object.Thread
	g    *generator
	self object.Value
	// overrides are the methods that the class of self has of its own, unset if it has not;
	// floats says that integers must come from random because that was overridden last.
	random, getrandbits object.Value
	floats              bool
}

func sourceOf(th *object.Thread, self object.Value) source {
	s := source{th: th, g: native.To[*generator](self), self: self}
	if self.Type().IsHeap() {
		s.findOverrides()
	}
	return s
}

func (s *source) findOverrides() {
	decided := false
	for _, c := range s.self.Type().MRO() {
		if !c.IsHeap() {
			break
		}
		bits, random := c.Own("getrandbits"), c.Own("random")
		if bits != nil {
			decided = true
			if !s.getrandbits.IsSet() {
				s.getrandbits = bits.Load()
			}
		}
		if random != nil {
			if !decided {
				s.floats = true
			}
			decided = true
			if !s.random.IsSet() {
				s.random = random.Load()
			}
		}
	}
}

// float returns self.random().
func (s *source) float() (float64, error) {
	if s.random.IsSet() {
		r, _, err := object.CallMethod(s.th, s.self, "random")
		if err != nil {
			return 0, err
		}
		return object.RealFloat(s.th, r)
	}
	return s.g.float(s.th), nil
}

func (g *generator) float(th *object.Thread) float64 {
	if g.system {
		var b [8]byte
		fill(b[:])
		return float64(binary.LittleEndian.Uint64(b[:])>>11) / (1 << 53)
	}
	locked := g.Lock(th)
	g.ready()
	f := g.state.float()
	g.Unlock(locked)
	return f
}

// ready seeds a generator that was never seeded; it is locked.
func (g *generator) ready() {
	if !g.seeded {
		g.state.seedEntropy()
		g.seeded = true
	}
}

// small returns k random bits, 0 < k <= 64.
func (g *generator) small(th *object.Thread, k int) uint64 {
	if g.system {
		var b [8]byte
		fill(b[:])
		return binary.LittleEndian.Uint64(b[:]) >> (64 - k)
	}
	locked := g.Lock(th)
	defer g.Unlock(locked)
	g.ready()
	if k <= 32 {
		return uint64(g.state.next() >> (32 - k))
	}
	low := uint64(g.state.next())
	return low | uint64(g.state.next()>>(64-k))<<32
}

// large returns k random bits as a number.
func (g *generator) large(th *object.Thread, k int) (*big.Int, error) {
	text, err := object.FillBytes(th, (k+31)/32*4, func(b []byte) { g.fill(th, b) })
	if err != nil {
		return nil, err
	}
	const size = bits.UintSize / 8
	w := make([]big.Word, (len(text)+size-1)/size)
	for i := 0; i < len(text); i += 4 { // the first number is the lowest bits
		n := big.Word(text[i]) | big.Word(text[i+1])<<8 | big.Word(text[i+2])<<16 | big.Word(text[i+3])<<24
		if rest := k - 8*i; rest < 32 {
			n >>= 32 - rest
		}
		w[i/size] |= n << (8 * (i % size))
	}
	return new(big.Int).SetBits(w), nil
}

// below returns a random number in [0, n), n > 0.
func (s *source) below(n uint64) (uint64, error) {
	if s.random.IsSet() || s.getrandbits.IsSet() {
		b, err := s.belowBig(new(big.Int).SetUint64(n))
		if err != nil {
			return 0, err
		}
		return b.Uint64(), nil
	}
	k := bits.Len64(n)
	for {
		if r := s.g.small(s.th, k); r < n {
			return r, nil
		}
	}
}

// index is below for the length of a sequence.
func (s *source) index(n int) (int, error) {
	i, err := s.below(uint64(n))
	return int(i), err
}

func (s *source) belowBig(n *big.Int) (*big.Int, error) {
	if s.floats {
		return s.belowByFloats(n)
	}
	k := n.BitLen()
	for {
		var r *big.Int
		if s.getrandbits.IsSet() {
			v, _, err := object.CallMethod(s.th, s.self, "getrandbits", object.Int(int64(k)))
			if err != nil {
				return nil, err
			}
			small, b, ok := v.AsInt()
			if !ok {
				return nil, object.Errorf(object.TypeError, "getrandbits() must return an int, not %s", v.Type().Name())
			}
			if r = b; r == nil {
				r = big.NewInt(small)
			}
		} else {
			var err error
			if r, err = s.g.large(s.th, k); err != nil {
				return nil, err
			}
		}
		if r.Cmp(n) < 0 {
			return r, nil
		}
	}
}

// belowByFloats makes an integer from random numbers of 53 bits.
func (s *source) belowByFloats(n *big.Int) (*big.Int, error) {
	const limit = 1 << 53
	if n.Cmp(big.NewInt(limit)) >= 0 {
		r, err := s.float()
		if err != nil {
			return nil, err
		}
		f, _ := new(big.Float).SetInt(n).Float64()
		i, _ := big.NewFloat(math.Floor(r * f)).Int(nil)
		return i, nil
	}
	small := n.Int64()
	rest := limit % small
	bound := float64(limit-rest) / limit
	for {
		r, err := s.float()
		if err != nil {
			return nil, err
		}
		if r < bound {
			return big.NewInt(int64(math.Floor(r*limit)) % small), nil
		}
	}
}
