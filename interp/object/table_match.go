package object

import "unsafe"

// matching is what can be said about two keys without running script code.
type matching uint8

const (
	keysDiffer matching = iota
	keysEqual
	keysUnknown
)

// matchText compares a stored key with an exact str.
func matchText(k Value, text string, ref unsafe.Pointer, h uint64) matching {
	if k.bits != h {
		return keysDiffer
	}
	switch k.ref {
	case ref:
		return keysEqual
	case nil, unsafe.Pointer(&intTag), unsafe.Pointer(&floatTag):
		return keysDiffer
	}
	switch (*Header)(k.ref).kind {
	case KindStr:
		if (*String)(k.ref).s == text {
			return keysEqual
		}
		return keysDiffer
	case KindNone, KindBool, KindBigInt, KindBytes, KindTuple:
		return keysDiffer
	}
	return keysUnknown
}

// maxMatchDepth bounds the nesting of tuples that matchKeys looks into.
const maxMatchDepth = 8

// matchKeys compares two keys of equal hash.
func matchKeys(th *Thread, a, b Value, depth int) matching {
	if a == b {
		return keysEqual
	}
	if a.ref == b.ref && a.ref == unsafe.Pointer(&intTag) {
		return keysDiffer
	}
	ka, kb := keyFamily(a), keyFamily(b)
	switch {
	case ka == KindOther || kb == KindOther:
		return keysUnknown
	case ka != kb:
		return keysDiffer
	case ka == KindTuple:
		return matchTuples(th, (*Tuple)(a.ref).elems, (*Tuple)(b.ref).elems, depth)
	case ka == KindNone:
		return keysDiffer
	}
	// Numbers, strs and bytes: comparing them runs no script code.
	r, err := Compare(th, EQ, a, b)
	if err == nil && r == True {
		return keysEqual
	}
	return keysDiffer
}

// keyFamily sorts exact built-in types into those that can equal each other:
// KindInt for all numbers; KindOther where comparing may run script code.
func keyFamily(v Value) Kind {
	switch k := v.Kind(); k {
	case KindInt, KindBigInt, KindFloat, KindBool:
		return KindInt
	case KindStr, KindBytes, KindTuple, KindNone:
		return k
	}
	return KindOther
}

func matchTuples(th *Thread, a, b []Value, depth int) matching {
	if len(a) != len(b) {
		return keysDiffer
	}
	if depth == maxMatchDepth {
		return keysUnknown
	}
	result := keysEqual
	for i := range a {
		switch matchKeys(th, a[i], b[i], depth+1) {
		case keysDiffer:
			return keysDiffer
		case keysUnknown:
			result = keysUnknown
		}
	}
	return result
}
