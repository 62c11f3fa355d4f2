package random

import (
	"crypto/rand"
	"encoding/binary"
)

const (
	words  = 624
	middle = 397
)

// twister is the Mersenne Twister MT19937 by Matsumoto and Nishimura.
type twister struct {
	mt [words]uint32
	i  int // next word to use
}

// seedWord fills the state from one word.
func (t *twister) seedWord(s uint32) {
	t.mt[0] = s
	for i := uint32(1); i < words; i++ {
		s = 1812433253*(s^s>>30) + i
		t.mt[i] = s
	}
	t.i = words
}

// seedWords fills the state from a key of any length but zero. pause is called now and then: its error ends that.
func (t *twister) seedWords(key []uint32, pause func() error) error {
	t.seedWord(19650218)
	i, j := 1, 0
	step := func() {
		if i++; i >= words {
			t.mt[0] = t.mt[words-1]
			i = 1
		}
	}
	for n := range max(words, len(key)) {
		if n%stride == stride-1 {
			if err := pause(); err != nil {
				return err
			}
		}
		prev := t.mt[i-1]
		t.mt[i] = (t.mt[i] ^ (prev^prev>>30)*1664525) + key[j] + uint32(j)
		step()
		if j++; j >= len(key) {
			j = 0
		}
	}
	for range words - 1 {
		prev := t.mt[i-1]
		t.mt[i] = (t.mt[i] ^ (prev^prev>>30)*1566083941) - uint32(i)
		step()
	}
	t.mt[0] = 1 << 31
	return nil
}

// seedEntropy fills the state from the operating system.
func (t *twister) seedEntropy() {
	var raw [4 * words]byte
	fill(raw[:])
	key := make([]uint32, words)
	for i := range key {
		key[i] = binary.LittleEndian.Uint32(raw[4*i:])
	}
	_ = t.seedWords(key, nil) // which is short
}

// fill reads random bytes from the operating system; crypto/rand never fails.
func fill(b []byte) { _, _ = rand.Read(b) }

func twist(high, low uint32) uint32 {
	y := high&(1<<31) | low&(1<<31-1)
	return y>>1 ^ -(low&1)&0x9908b0df
}

func (t *twister) refill() {
	mt := &t.mt
	for i := 0; i < words-middle; i++ {
		mt[i] = mt[i+middle] ^ twist(mt[i], mt[i+1])
	}
	for i := words - middle; i < words-1; i++ {
		mt[i] = mt[i+middle-words] ^ twist(mt[i], mt[i+1])
	}
	mt[words-1] = mt[middle-1] ^ twist(mt[words-1], mt[0])
	t.i = 0
}

// next returns 32 random bits.
func (t *twister) next() uint32 {
	if t.i >= words {
		t.refill()
	}
	y := t.mt[t.i]
	t.i++
	y ^= y >> 11
	y ^= y << 7 & 0x9d2c5680
	y ^= y << 15 & 0xefc60000
	return y ^ y>>18
}

// float returns a number in [0, 1) of 53 random bits.
func (t *twister) float() float64 {
	a, b := t.next()>>5, t.next()>>6
	return (float64(a)*(1<<26) + float64(b)) / (1 << 53)
}
