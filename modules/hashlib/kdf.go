package hashlib

import (
	"crypto/hmac"
	"encoding/binary"
	"hash"
	"math/bits"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func unsupported(name string) error {
	return object.Errorf(object.ValueError, "unsupported hash type %s", name)
}

// derive is PBKDF2 with HMAC.
func derive(th *object.Thread, newHash func() hash.Hash, password, salt []byte, rounds, n int) ([]byte, error) {
	mac := hmac.New(newHash, password)
	var out []byte
	for block := uint32(1); len(out) < n; block++ {
		mac.Reset()
		mac.Write(salt)
		mac.Write(binary.BigEndian.AppendUint32(nil, block))
		u := mac.Sum(nil)
		t := append([]byte(nil), u...)
		for i := 1; i < rounds; i++ {
			mac.Reset()
			mac.Write(u)
			u = mac.Sum(u[:0])
			for k := range t {
				t[k] ^= u[k]
			}
			if i&1023 == 0 {
				if err := th.Safepoint(); err != nil {
					return nil, err
				}
			}
		}
		out = append(out, t...)
	}
	return out[:n], nil
}

func pbkdf2HMAC(th *object.Thread, a []object.Value) (object.Value, error) {
	name, ok := a[0].AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "pbkdf2_hmac() argument 'hash_name' must be str, not %s", a[0].Type().Name())
	}
	alg := lookup(name)
	if alg == nil || alg.xof {
		return object.Value{}, unsupported(name)
	}
	var texts [2][]byte
	for i := range texts {
		b, ok := native.BytesLike(th, a[1+i])
		if !ok {
			return object.Value{}, object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", a[1+i].Type().Name())
		}
		texts[i] = b
	}
	rounds, err := object.IndexInt(th, a[3], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if rounds < 1 {
		return object.Value{}, object.Errorf(object.ValueError, "iteration value must be greater than 0.")
	}
	n := alg.make().Size()
	if !a[4].IsNone() {
		if n, err = object.IndexInt(th, a[4], object.OverflowError); err != nil {
			return object.Value{}, err
		}
	}
	if n < 1 {
		return object.Value{}, object.Errorf(object.ValueError, "key length must be greater than 0.")
	}
	if err := th.Runtime.CheckSize(int64(n), 2); err != nil {
		return object.Value{}, err
	}
	key, err := derive(th, alg.make, texts[0], texts[1], rounds, n)
	return object.BytesOf(key), err
}

// hmacDigest returns None for an algorithm that only the script knows.
func hmacDigest(th *object.Thread, a []object.Value) (object.Value, error) {
	name, _ := a[2].AsStr()
	alg := lookup(name)
	if alg == nil || alg.xof {
		return object.None, nil
	}
	var texts [2][]byte
	for i := range texts {
		b, ok := native.BytesLike(th, a[i])
		if !ok {
			return object.Value{}, object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", a[i].Type().Name())
		}
		texts[i] = b
	}
	mac := hmac.New(alg.make, texts[0])
	for b := texts[1]; len(b) > 0; b = b[min(piece, len(b)):] {
		mac.Write(b[:min(piece, len(b))])
		if err := th.Safepoint(); err != nil {
			return object.Value{}, err
		}
	}
	return object.BytesOf(mac.Sum(nil)), nil
}

func scrypt(th *object.Thread, a []object.Value) (object.Value, error) {
	var texts [2][]byte
	for i := range texts {
		b, ok := native.BytesLike(th, a[i])
		if !ok {
			return object.Value{}, object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", a[i].Type().Name())
		}
		texts[i] = b
	}
	var n [5]int
	for i := range n {
		var err error
		if n[i], err = object.IndexInt(th, a[2+i], object.OverflowError); err != nil {
			return object.Value{}, err
		}
	}
	cost, r, p, most, size := n[0], n[1], n[2], n[3], n[4]
	switch {
	case cost < 2 || cost&(cost-1) != 0:
		return object.Value{}, object.Errorf(object.ValueError, "n must be a power of 2.")
	case r < 1 || p < 1 || r > 1<<30/p:
		return object.Value{}, object.Errorf(object.ValueError, "Invalid parameter combination for n, r, p and maxmem.")
	case size < 1:
		return object.Value{}, object.Errorf(object.ValueError, "dklen must be greater than 0 and smaller than 2147483647")
	}
	if most == 0 {
		most = 32 << 20
	}
	if cost > most/(128*r) || 128*r*p > most-128*r*cost {
		return object.Value{}, object.Errorf(object.ValueError, "Invalid parameter combination for n, r, p and maxmem.")
	}
	if err := th.Runtime.CheckSize(int64(cost), int64(128*r)); err != nil {
		return object.Value{}, err
	}
	sha := lookup("sha256").make
	b, err := derive(th, sha, texts[0], texts[1], 1, p*128*r)
	if err != nil {
		return object.Value{}, err
	}
	x, v := make([]uint32, 32*r), make([]uint32, 32*r*cost)
	for i := range p {
		if err := mixBlocks(th, b[i*128*r:(i+1)*128*r], x, v, r, cost); err != nil {
			return object.Value{}, err
		}
	}
	key, err := derive(th, sha, texts[0], b, 1, size)
	return object.BytesOf(key), err
}

// mixBlocks is scrypt's ROMix.
func mixBlocks(th *object.Thread, b []byte, x, v []uint32, r, n int) error {
	for i := range x {
		x[i] = binary.LittleEndian.Uint32(b[4*i:])
	}
	y := make([]uint32, len(x))
	for i := range n {
		copy(v[i*len(x):], x)
		salsaBlocks(x, y, r)
		if i&255 == 0 {
			if err := th.Safepoint(); err != nil {
				return err
			}
		}
	}
	for i := range n {
		j := int(x[16*(2*r-1)]) & (n - 1)
		for k, w := range v[j*len(x) : (j+1)*len(x)] {
			x[k] ^= w
		}
		salsaBlocks(x, y, r)
		if i&255 == 0 {
			if err := th.Safepoint(); err != nil {
				return err
			}
		}
	}
	for i, w := range x {
		binary.LittleEndian.PutUint32(b[4*i:], w)
	}
	return nil
}

// salsaBlocks is scrypt's BlockMix; y is room for it.
func salsaBlocks(x, y []uint32, r int) {
	var t [16]uint32
	copy(t[:], x[16*(2*r-1):])
	for i := range 2 * r {
		for k := range t {
			t[k] ^= x[16*i+k]
		}
		salsa8(&t)
		copy(y[16*(i/2+i%2*r):], t[:])
	}
	copy(x, y)
}

// salsa8 is the core of Salsa20 with 8 rounds.
func salsa8(b *[16]uint32) {
	x := *b
	quarter := func(i, j, k, l int) {
		x[j] ^= bits.RotateLeft32(x[i]+x[l], 7)
		x[k] ^= bits.RotateLeft32(x[j]+x[i], 9)
		x[l] ^= bits.RotateLeft32(x[k]+x[j], 13)
		x[i] ^= bits.RotateLeft32(x[l]+x[k], 18)
	}
	for range 4 {
		quarter(0, 4, 8, 12)
		quarter(5, 9, 13, 1)
		quarter(10, 14, 2, 6)
		quarter(15, 3, 7, 11)
		quarter(0, 1, 2, 3)
		quarter(5, 6, 7, 4)
		quarter(10, 11, 8, 9)
		quarter(15, 12, 13, 14)
	}
	for i := range b {
		b[i] += x[i]
	}
}
