package json

import (
	"slices"
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

func (e *encoder) object(v object.Value) error {
	d, _ := v.AsDict()
	if v.Type().IsHeap() {
		items, err := e.ownItems(v, d)
		if err != nil {
			return err
		}
		return e.members(items)
	}
	if e.sortKeys {
		return e.sorted(d)
	}
	first := true
	for pos := 0; ; {
		k, x, ok := d.Next(e.th, &pos)
		if !ok {
			break
		}
		if err := e.member(&first, k, x); err != nil {
			return err
		}
	}
	e.endObject(first)
	return nil
}

// sorted writes the items of a plain dict in the order of their keys; e.items is a stack.
func (e *encoder) sorted(d *object.Dict) error {
	base := len(e.items)
	texts := true
	for pos := 0; ; {
		k, x, ok := d.Next(e.th, &pos)
		if !ok {
			break
		}
		texts = texts && k.Kind() == object.KindStr
		e.items = append(e.items, object.DictItem{Key: k, Value: x})
		if len(e.items)%stride == 0 {
			if err := e.th.Safepoint(); err != nil {
				return err
			}
		}
	}
	items := e.items[base:]
	if texts && len(items) <= stride {
		slices.SortFunc(items, func(a, b object.DictItem) int {
			s, _ := a.Key.AsStr()
			t, _ := b.Key.AsStr()
			return strings.Compare(s, t) // UTF-8 sorts as code points do
		})
	} else {
		var err error
		if items, err = sortItems(e.th, items); err != nil {
			return err
		}
	}
	err := e.members(items)
	e.items = e.items[:base]
	return err
}

func (e *encoder) members(items []object.DictItem) error {
	first := true
	for i := range items {
		if err := e.member(&first, items[i].Key, items[i].Value); err != nil {
			return err
		}
	}
	e.endObject(first)
	return nil
}

func (e *encoder) endObject(empty bool) {
	if empty {
		e.buf = append(e.buf, "{}"...)
		e.cut()
		return
	}
	e.close('}', false)
}

// ownItems returns the items of a dict whose class may override items, sorted if asked for.
func (e *encoder) ownItems(v object.Value, d *object.Dict) ([]object.DictItem, error) {
	var items []object.DictItem
	f := v.Type().Find("items")
	if n, ok := f.AsNative(); ok && n.Owner != nil && !n.Owner.IsHeap() {
		var err error
		if items, err = d.ItemsLong(e.th); err != nil {
			return nil, err
		}
	} else {
		list, err := callItems(e.th, v)
		if err != nil {
			return nil, err
		}
		items = list
	}
	if !e.sortKeys {
		return items, nil
	}
	return sortItems(e.th, items)
}

func callItems(th *object.Thread, v object.Value) ([]object.DictItem, error) {
	f, err := object.GetAttr(th, v, "items")
	if err != nil {
		return nil, err
	}
	list, err := object.Call(th, f, nil, nil)
	if err != nil {
		return nil, err
	}
	var items []object.DictItem
	err = object.Iterate(th, list, func(pair object.Value) (bool, error) {
		t, ok := pair.AsTuple()
		if !ok || t.Len() != 2 {
			return false, object.Errorf(object.ValueError, "items must return 2-tuples")
		}
		items = append(items, object.DictItem{Key: t.Elems()[0], Value: t.Elems()[1]})
		return true, nil
	})
	return items, err
}

// sortItems sorts by key. Keys that are equal keep their order.
func sortItems(th *object.Thread, items []object.DictItem) ([]object.DictItem, error) {
	pairs := make([]object.Value, len(items))
	for i, it := range items {
		pairs[i] = object.Pair(it.Key, it.Value).Value()
		if i%stride == stride-1 {
			if err := th.Safepoint(); err != nil {
				return nil, err
			}
		}
	}
	if err := object.SortValues(th, pairs, object.Value{}, false); err != nil {
		return nil, err
	}
	out := make([]object.DictItem, len(items))
	for i, p := range pairs {
		t, _ := p.AsTuple()
		out[i] = object.DictItem{Key: t.Elems()[0], Value: t.Elems()[1]}
	}
	return out, nil
}

// member writes a key and its value; first is set to false if it wrote something.
func (e *encoder) member(first *bool, k, v object.Value) error {
	text, ok := k.AsStr()
	var quoted []byte
	if !ok {
		var err error
		if quoted, err = e.keyText(k); err != nil || quoted == nil {
			return err
		}
	}
	if *first {
		e.buf = append(e.buf, '{')
		e.depth++
		e.cut()
	}
	if !*first {
		e.add(e.itemSep)
	}
	if e.indented {
		e.newline()
	}
	if !*first || e.indented {
		e.cut()
	}
	*first = false
	switch {
	case ok && len(text) > object.LongText:
		if err := e.longText(text); err != nil {
			return err
		}
	case ok:
		e.buf = appendString(e.buf, text, e.ensureASCII)
	default:
		e.buf = append(append(append(e.buf, '"'), quoted...), '"')
	}
	e.cut()
	e.add(e.keySep)
	e.cut()
	return e.value(v)
}

// keyText returns the text of a key that is no str; nil if it is to be skipped.
func (e *encoder) keyText(k object.Value) ([]byte, error) {
	switch {
	case k.Layout() == object.KindFloat:
		f, _ := k.AsFloat()
		sub := encoder{options: e.options, th: e.th}
		return sub.float(f, k)
	case k.Is(object.True):
		return []byte("true"), nil
	case k.Is(object.False):
		return []byte("false"), nil
	case k.IsNone():
		return []byte("null"), nil
	case k.Layout() == object.KindInt:
		return appendInt(e.th, nil, k)
	case e.skipKeys:
		return nil, nil
	}
	return nil, object.Errorf(object.TypeError, "keys must be str, int, float, bool or None, not %s", k.Type().Name())
}

// safe tells the ASCII bytes that need no escape.
var safe = func() (t [256]bool) {
	for i := ' '; i < 0x7f; i++ {
		t[i] = i != '"' && i != '\\'
	}
	return t
}()

const hexDigits = "0123456789abcdef"

// appendString appends a str as JSON.
func appendString(dst []byte, s string, ascii bool) []byte {
	return append(appendChars(append(dst, '"'), s, ascii), '"')
}

// appendChars appends the characters of s as between the quotes of a string.
func appendChars(dst []byte, s string, ascii bool) []byte {
	for i := 0; ; {
		run := i
		for i < len(s) && safe[s[i]] {
			i++
		}
		dst = append(dst, s[run:i]...)
		if i >= len(s) {
			return dst
		}
		c := s[i]
		if c < 0x80 {
			dst = appendEscape(dst, c, ascii)
			i++
			continue
		}
		r, n := object.DecodeRune(s[i:])
		switch {
		case !ascii:
			dst = append(dst, s[i:i+n]...)
		case r > 0xffff:
			r -= 0x10000
			dst = appendU(appendU(dst, 0xd800+r>>10), 0xdc00+r&0x3ff)
		default:
			dst = appendU(dst, r)
		}
		i += n
	}
}

func appendEscape(dst []byte, c byte, ascii bool) []byte {
	switch c {
	case '"', '\\':
		return append(dst, '\\', c)
	case '\n':
		return append(dst, '\\', 'n')
	case '\r':
		return append(dst, '\\', 'r')
	case '\t':
		return append(dst, '\\', 't')
	case '\f':
		return append(dst, '\\', 'f')
	case '\b':
		return append(dst, '\\', 'b')
	case 0x7f:
		if !ascii {
			return append(dst, c)
		}
	}
	return appendU(dst, rune(c))
}

func appendU(dst []byte, r rune) []byte {
	return append(dst, '\\', 'u', hexDigits[r>>12&15], hexDigits[r>>8&15], hexDigits[r>>4&15], hexDigits[r&15])
}
