package array

import (
	"encoding/binary"
	"math"
	"math/big"
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/nativeint"
)

// kind is a type of items.
type kind struct {
	code   byte
	size   int
	signed bool
	// name is how messages call the type, short that of the C type that values go through first.
	name, short string
}

var kinds = [...]kind{
	{'b', 1, true, "signed char", "signed short integer"}, {'B', 1, false, "unsigned byte integer", ""}, {'u', 4, false, "", ""}, {'w', 4, false, "", ""},
	{'h', 2, true, "signed short integer", ""}, {'H', 2, false, "unsigned short", "signed integer"}, {'i', 4, true, "signed integer", ""},
	{'I', 4, false, "unsigned int", ""}, {'l', 8, true, "", ""}, {'L', 8, false, "", ""}, {'q', 8, true, "", ""}, {'Q', 8, false, "", ""},
	{'f', 4, false, "", ""}, {'d', 8, false, "", ""},
}

func kindOf(code string) *kind {
	for i := range kinds {
		if code == string(kinds[i].code) {
			return &kinds[i]
		}
	}
	return nil
}

// text reports whether the items are characters.
func (k *kind) text() bool { return k.code == 'u' || k.code == 'w' }

// number returns the bits of the item at b.
func (k *kind) number(b []byte) uint64 { return nativeint.Load(b, k.size) }

func (k *kind) setNumber(b []byte, u uint64) { nativeint.Store(b, k.size, u) }

// get returns the item at b.
func (k *kind) get(b []byte) object.Value {
	u := k.number(b)
	switch k.code {
	case 'u', 'w':
		if u > 0x10ffff {
			return object.Chr(0xfffd)
		}
		return object.Chr(rune(u))
	case 'f':
		return object.Float(float64(math.Float32frombits(uint32(u))))
	case 'd':
		return object.Float(math.Float64frombits(u))
	}
	if k.signed {
		shift := 64 - 8*uint(k.size)
		return object.Int(int64(u<<shift) >> shift)
	}
	if u > math.MaxInt64 {
		return object.BigInt(new(big.Int).SetUint64(u))
	}
	return object.Int(int64(u))
}

// put writes a value to b.
func (k *kind) put(th *object.Thread, b []byte, v object.Value) error {
	switch k.code {
	case 'u', 'w':
		s, ok := v.AsStr()
		r, n := object.DecodeRune(s)
		if !ok || n == 0 || n != len(s) {
			return object.Errorf(object.TypeError, "array item must be unicode character")
		}
		k.setNumber(b, uint64(r))
		return nil
	case 'f', 'd':
		f, err := native.ToFloat(th, v)
		if err != nil {
			return err
		}
		if k.code == 'f' {
			k.setNumber(b, uint64(math.Float32bits(float32(f))))
		} else {
			k.setNumber(b, math.Float64bits(f))
		}
		return nil
	}
	i, err := object.Index(th, v)
	if err != nil {
		return err
	}
	small, large, _ := i.AsInt()
	u, err := k.checked(small, large)
	if err == nil {
		k.setNumber(b, u)
	}
	return err
}

// checked returns the bits of an int that fits.
func (k *kind) checked(n int64, large *big.Int) (uint64, error) {
	if strings.IndexByte("ILQ", k.code) >= 0 {
		return k.unsigned(n, large)
	}
	if large != nil {
		if k.code == 'q' {
			return 0, object.Errorf(object.OverflowError, "int too big to convert")
		}
		return 0, object.Errorf(object.OverflowError, "Python int too large to convert to C long")
	}
	lo, hi := int64(0), int64(1)<<(8*uint(k.size))-1
	if k.signed {
		if k.size == 8 {
			return uint64(n), nil
		}
		hi >>= 1
		lo = -hi - 1
	}
	name := k.name
	switch k.code { // those that pass through another type of C first
	case 'b':
		if n != int64(int16(n)) {
			name = k.short
		}
	case 'H':
		if n != int64(int32(n)) {
			name = k.short
		}
	}
	switch {
	case n > hi:
		return 0, object.Errorf(object.OverflowError, "%s is greater than maximum", name)
	case n < lo:
		return 0, object.Errorf(object.OverflowError, "%s is less than minimum", name)
	}
	return uint64(n), nil
}

func (k *kind) unsigned(n int64, large *big.Int) (uint64, error) {
	switch {
	case large == nil && n < 0 || large != nil && large.Sign() < 0:
		if k.code == 'Q' {
			return 0, object.Errorf(object.OverflowError, "can't convert negative int to unsigned")
		}
		return 0, object.Errorf(object.OverflowError, "can't convert negative value to unsigned int")
	case large != nil && !large.IsUint64():
		if k.code == 'Q' {
			return 0, object.Errorf(object.OverflowError, "int too big to convert")
		}
		return 0, object.Errorf(object.OverflowError, "Python int too large to convert to C unsigned long")
	}
	u := uint64(n)
	if large != nil {
		u = large.Uint64()
	}
	if k.code == 'I' && u > math.MaxUint32 {
		return 0, object.Errorf(object.OverflowError, "unsigned int is greater than maximum")
	}
	return u, nil
}

// encodeText returns the characters of a str as items.
func encodeText(th *object.Thread, text string) ([]byte, error) {
	n, err := object.RuneCountLong(th, text)
	if err != nil {
		return nil, err
	}
	o, err := object.NewBuffer(th, 4*n)
	if err != nil {
		return nil, err
	}
	err = object.Pieces(th, text, func(lo, hi int) error {
		return o.Extend(4*object.RuneCount(text[lo:hi]), func(b []byte) []byte { return appendItems(b, text[lo:hi]) })
	})
	return o.Bytes(), err
}

func appendItems(b []byte, text string) []byte {
	for text != "" {
		r, n := object.DecodeRune(text)
		b = binary.NativeEndian.AppendUint32(b, uint32(r))
		text = text[n:]
	}
	return b
}

// decodeText is the opposite of encodeText.
func decodeText(th *object.Thread, b []byte) (object.Value, error) {
	o, err := object.NewBuffer(th, len(b)/4)
	if err != nil {
		return object.Value{}, err
	}
	for len(b) >= 4 {
		part := b[:min(len(b)/4, object.LongText/16)*4]
		if err := o.Extend(len(part), func(out []byte) []byte { return appendChars(out, part) }); err != nil {
			return object.Value{}, err
		}
		if b = b[len(part):]; len(b) > 0 {
			if err := th.Safepoint(); err != nil {
				return object.Value{}, err
			}
		}
	}
	return object.Str(o.Text()), nil
}

func appendChars(out, items []byte) []byte {
	for ; len(items) >= 4; items = items[4:] {
		out = object.AppendRune(out, rune(binary.NativeEndian.Uint32(items)))
	}
	return out
}
