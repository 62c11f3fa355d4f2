package builtins

import (
	"github.com/starling-lang/starling/interp/object"
)

func strTranslate(th *object.Thread, a []object.Value) (object.Value, error) {
	s := strText(a)
	if len(s) > object.LongText {
		return translateLong(th, s, a[1])
	}
	var buf [64]byte
	out := buf[:0]
	if len(s) > len(buf) {
		out = make([]byte, 0, len(s))
	}
	out, err := translate(th, out, s, a[1])
	if err != nil {
		return object.Value{}, err
	}
	return th.Text(out), nil
}

// translate appends the translated characters of s.
func translate(th *object.Thread, out []byte, s string, table object.Value) ([]byte, error) {
	for i := 0; i < len(s); {
		r, n := object.DecodeRune(s[i:])
		v, err := translation(th, table, r)
		switch {
		case err == nil && !v.IsSet():
			out = append(out, s[i:i+n]...)
		case err != nil && object.IsException(err, object.LookupError):
			out = append(out, s[i:i+n]...)
		case err != nil:
			return nil, err
		default:
			if out, err = appendTranslated(th, out, v); err != nil {
				return nil, err
			}
		}
		i += n
	}
	return out, nil
}

func translateLong(th *object.Thread, s string, table object.Value) (object.Value, error) {
	out, err := object.NewBuffer(th, len(s))
	if err != nil {
		return object.Value{}, err
	}
	var buf []byte
	err = object.Pieces(th, s, func(lo, hi int) (err error) {
		if buf, err = translate(th, buf[:0], s[lo:hi], table); err != nil {
			return err
		}
		return out.Write(object.BytesText(buf))
	})
	return object.Str(out.Text()), err
}

// translation returns what a table has for a character; unset, or a LookupError, if nothing.
func translation(th *object.Thread, table object.Value, r rune) (object.Value, error) {
	key := object.Int(int64(r))
	if d, ok := table.AsDict(); ok && table.Kind() == object.KindDict {
		v, _, err := d.Get(th, key)
		return v, err
	}
	return object.GetItem(th, table, key)
}

func appendTranslated(th *object.Thread, out []byte, v object.Value) ([]byte, error) {
	if v.IsNone() {
		return out, nil
	}
	if t, ok := v.AsStr(); ok {
		if need := len(out) + len(t); need > cap(out) && need > 1<<20 {
			if err := th.Runtime.CheckSize(int64(need), 2); err != nil {
				return nil, err
			}
		}
		return append(out, t...), nil
	}
	small, big, ok := v.AsInt()
	if !ok {
		return nil, object.Errorf(object.TypeError, "character mapping must return integer, None or str")
	}
	if big != nil || small < 0 || small > 0x10ffff {
		return nil, object.Errorf(object.ValueError, "character mapping must be in range(0x110000)")
	}
	return object.AppendRune(out, rune(small)), nil
}

func strMaketrans(th *object.Thread, a []object.Value) (object.Value, error) {
	table := object.NewDict(0)
	if !a[1].IsSet() {
		d, ok := a[0].AsDict()
		if !ok {
			return object.Value{}, object.Errorf(object.TypeError, "if you give only one argument to maketrans it must be a dict")
		}
		for _, it := range d.Items(th) {
			key, err := translateKey(it.Key)
			if err != nil {
				return object.Value{}, err
			}
			if err := table.Set(th, key, it.Value); err != nil {
				return object.Value{}, err
			}
		}
		return table.Value(), nil
	}
	y, err := strArg(a[1], "maketrans", "argument 2")
	if err != nil {
		return object.Value{}, err
	}
	x, ok := a[0].AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "first maketrans argument must be a string if there is a second argument")
	}
	if object.RuneCount(x) != object.RuneCount(y) {
		return object.Value{}, object.Errorf(object.ValueError, "the first two maketrans arguments must have equal length")
	}
	pace := object.NewPace(th)
	for x != "" {
		if err := pace.At(len(x)); err != nil {
			return object.Value{}, err
		}
		r, n := object.DecodeRune(x)
		t, m := object.DecodeRune(y)
		if err := table.Set(th, object.Int(int64(r)), object.Int(int64(t))); err != nil {
			return object.Value{}, err
		}
		x, y = x[n:], y[m:]
	}
	if !a[2].IsSet() {
		return table.Value(), nil
	}
	z, err := strArg(a[2], "maketrans", "argument 3")
	for err == nil && z != "" {
		r, n := object.DecodeRune(z)
		err = table.Set(th, object.Int(int64(r)), object.None)
		z = z[n:]
	}
	return table.Value(), err
}

// translateKey turns a key of maketrans' dict into a character's number.
func translateKey(v object.Value) (object.Value, error) {
	if s, ok := v.AsStr(); ok {
		r, n := object.DecodeRune(s)
		if s == "" || n != len(s) {
			return object.Value{}, object.Errorf(object.ValueError, "string keys in translate table must be of length 1")
		}
		return object.Int(int64(r)), nil
	}
	if _, _, ok := v.AsInt(); !ok {
		return object.Value{}, object.Errorf(object.TypeError, "keys in translate table must be strings or integers")
	}
	return v, nil
}
