package binascii

import (
	"bytes"
	"encoding/base64"

	"github.com/starling-lang/starling/interp/object"
)

func toBase64(th *object.Thread, a []object.Value) (object.Value, error) {
	b, err := Bytes(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	newline, err := object.Truth(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if err := th.Runtime.CheckSize(int64(len(b)), 2); err != nil {
		return object.Value{}, err
	}
	n := base64.StdEncoding.EncodedLen(len(b))
	if newline {
		n++
	}
	out, err := object.FillBytes(th, n, func(part []byte) {
		k := min(len(part)/4*3, len(b))
		base64.StdEncoding.Encode(part, b[:k])
		if b = b[k:]; len(part)%4 != 0 {
			part[len(part)-1] = '\n'
		}
	})
	if err != nil {
		return object.Value{}, err
	}
	return object.BytesValue(out), nil
}

func fromBase64(th *object.Thread, a []object.Value) (object.Value, error) {
	text, err := ascii(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	strict, err := object.Truth(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	out := make([]byte, base64.StdEncoding.DecodedLen(len(text))+2)
	if len(text)%4 == 0 { // the usual case; anything unusual is looked at by hand
		n, ok, err := decodeUsual(th, out, text)
		if err != nil {
			return object.Value{}, err
		}
		if ok && (!strict || !hasNewline(text)) {
			return object.BytesOf(out[:n]), nil
		}
	}
	return decodeBase64(th, text, out[:0], strict)
}

// piece is how many bytes are converted between two safepoints: whole groups.
const piece = 3 << 18

// decodeUsual decodes text that has nothing but digits, with padding at its end only; ok is false if it has not.
func decodeUsual(th *object.Thread, out, text []byte) (n int, ok bool, err error) {
	for len(text) > 0 {
		part := text[:min(piece/3*4, len(text))]
		text = text[len(part):]
		k, err := base64.StdEncoding.Decode(out[n:], part)
		if err != nil || len(text) > 0 && k < len(part)/4*3 { // padding, or white space, inside
			return 0, false, nil
		}
		n += k
		if err := th.Safepoint(); err != nil {
			return 0, false, err
		}
	}
	return n, true, nil
}

func hasNewline(text []byte) bool {
	return bytes.IndexByte(text, '\n') >= 0 || bytes.IndexByte(text, '\r') >= 0
}

// decodeBase64 skips what is no digit, unless strict.
func decodeBase64(th *object.Thread, text, out []byte, strict bool) (object.Value, error) {
	if strict && len(text) > 0 && text[0] == '=' {
		return object.Value{}, failure(th, "Leading padding not allowed")
	}
	digits, pads, left := 0, 0, byte(0)
	pace := object.NewPace(th)
	for i, c := range text {
		if err := pace.At(i); err != nil {
			return object.Value{}, err
		}
		if c == '=' {
			if digits%4 >= 2 && digits%4+pads+1 >= 4 {
				if strict && i+1 < len(text) {
					return object.Value{}, failure(th, "Excess data after padding")
				}
				return object.BytesOf(out), nil
			}
			if digits%4 >= 2 {
				pads++
			} else if strict {
				return object.Value{}, failure(th, "Excess padding not allowed")
			}
			continue
		}
		d := digitOf(c)
		if d < 0 {
			if strict {
				return object.Value{}, failure(th, "Only base64 data is allowed")
			}
			continue
		}
		if strict && pads > 0 {
			return object.Value{}, failure(th, "Discontinuous padding not allowed")
		}
		pads = 0
		switch digits % 4 {
		case 0:
			left = byte(d)
		case 1:
			out = append(out, left<<2|byte(d)>>4)
			left = byte(d) & 15
		case 2:
			out = append(out, left<<4|byte(d)>>2)
			left = byte(d) & 3
		case 3:
			out = append(out, left<<6|byte(d))
		}
		digits++
	}
	switch digits % 4 {
	case 0:
		return object.BytesOf(out), nil
	case 1:
		return object.Value{}, failure(th, "Invalid base64-encoded string: number of data characters (%d) cannot be 1 more than a multiple of 4", digits)
	}
	return object.Value{}, failure(th, "Incorrect padding")
}

func digitOf(c byte) int {
	switch {
	case c >= 'A' && c <= 'Z':
		return int(c - 'A')
	case c >= 'a' && c <= 'z':
		return int(c-'a') + 26
	case c >= '0' && c <= '9':
		return int(c-'0') + 52
	case c == '+':
		return 62
	case c == '/':
		return 63
	}
	return -1
}
