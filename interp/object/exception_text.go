package object

import (
	"fmt"
	"path"
)

// exceptionStr is BaseException.__str__.
func exceptionStr(th *Thread, v Value) (string, error) {
	e := (*Exception)(v.ref)
	t, ok := e.ArgsTuple(th).AsTuple()
	if !ok {
		return "", nil
	}
	switch args := t.Elems(); len(args) {
	case 0:
		return "", nil
	case 1:
		return ToStr(th, args[0])
	}
	return Repr(th, t.Value())
}

func exceptionRepr(th *Thread, v Value) (string, error) {
	e := (*Exception)(v.ref)
	t, ok := e.ArgsTuple(th).AsTuple()
	if ok && len(t.Elems()) == 1 {
		r, err := Repr(th, t.Elems()[0])
		return v.Type().Name() + "(" + r + ")", err
	}
	r, err := Repr(th, e.ArgsTuple(th))
	return v.Type().Name() + r, err
}

// keyErrorStr shows a single argument as its repr: str would hide an empty key.
func keyErrorStr(th *Thread, v Value) (string, error) {
	if args := (*Exception)(v.ref).Args(); len(args) == 1 {
		return Repr(th, args[0])
	}
	return exceptionStr(th, v)
}

func importErrorStr(th *Thread, v Value) (string, error) {
	if s, ok := (*Exception)(v.ref).fieldOr(th, 0).exactStr(); ok {
		return s, nil
	}
	return exceptionStr(th, v)
}

func osErrorStr(th *Thread, v Value) (string, error) {
	e := (*Exception)(v.ref)
	errno, strerror := e.field(th, osErrno), e.field(th, osStrerror)
	file, file2 := e.field(th, osFilename), e.field(th, osFilename2)
	if !file.IsSet() && (!errno.IsSet() || !strerror.IsSet()) {
		return exceptionStr(th, v)
	}
	number, err := ToStr(th, orNone(errno))
	if err != nil {
		return "", err
	}
	text, err := ToStr(th, orNone(strerror))
	if err != nil {
		return "", err
	}
	text = "[Errno " + number + "] " + text
	if !file.IsSet() {
		return text, nil
	}
	r, err := Repr(th, file)
	if err != nil || !file2.IsSet() {
		return text + ": " + r, err
	}
	r2, err := Repr(th, file2)
	return text + ": " + r + " -> " + r2, err
}

func syntaxErrorStr(th *Thread, v Value) (string, error) {
	e := (*Exception)(v.ref)
	msg, err := ToStr(th, e.fieldOr(th, syntaxMsg))
	if err != nil {
		return "", err
	}
	file, hasFile := e.fieldOr(th, syntaxFilename).AsStr()
	line, hasLine := e.fieldOr(th, syntaxLine).SmallInt()
	switch {
	case hasFile && hasLine:
		return fmt.Sprintf("%s (%s, line %d)", msg, path.Base(file), line), nil
	case hasFile:
		return fmt.Sprintf("%s (%s)", msg, path.Base(file)), nil
	case hasLine:
		return fmt.Sprintf("%s (line %d)", msg, line), nil
	}
	return msg, nil
}

func unicodeErrorStr(th *Thread, v Value) (string, error) {
	e := (*Exception)(v.ref)
	obj := e.field(th, unicodeObject)
	if !obj.IsSet() {
		return "", nil
	}
	encoding, err := ToStr(th, orNullText(e.field(th, unicodeEncoding)))
	if err != nil {
		return "", err
	}
	reason, err := ToStr(th, orNullText(e.field(th, unicodeReason)))
	if err != nil {
		return "", err
	}
	start, _ := e.fieldOr(th, unicodeStart).SmallInt()
	end, _ := e.fieldOr(th, unicodeEnd).SmallInt()
	verb, unit := "'"+encoding+"' codec can't encode", "character"
	switch {
	case e.typ.IsSubtype(UnicodeDecodeError):
		verb, unit = "'"+encoding+"' codec can't decode", "byte"
	case e.typ.IsSubtype(UnicodeTranslateError):
		verb = "can't translate"
	}
	if end == start+1 {
		if code, ok := unitAt(obj, start); ok {
			return fmt.Sprintf("%s %s %s in position %d: %s", verb, unit, code, start, reason), nil
		}
	}
	return fmt.Sprintf("%s %ss in position %d-%d: %s", verb, unit, start, end-1, reason), nil
}

func orNullText(v Value) Value {
	if v.IsSet() {
		return v
	}
	return Str("<NULL>")
}

// unitAt writes the byte or character at an index as a UnicodeError shows it.
func unitAt(obj Value, i int64) (string, bool) {
	if i < 0 {
		return "", false
	}
	if b, ok := obj.Native().(*Bytes); ok {
		text := b.Text()
		if i >= int64(len(text)) {
			return "", false
		}
		return fmt.Sprintf("0x%02x", text[i]), true
	}
	s, ok := obj.AsString()
	if !ok || i >= int64(s.Len()) {
		return "", false
	}
	switch r, _ := DecodeRune(s.s[s.Offset(int(i)):]); {
	case r <= 0xff:
		return fmt.Sprintf(`'\x%02x'`, r), true
	case r <= 0xffff:
		return fmt.Sprintf(`'\u%04x'`, r), true
	default:
		return fmt.Sprintf(`'\U%08x'`, r), true
	}
}

func groupStr(th *Thread, v Value) (string, error) {
	e := (*Exception)(v.ref)
	msg, err := ToStr(th, e.fieldOr(th, 0))
	if err != nil {
		return "", err
	}
	n := len(e.Exceptions(th))
	return fmt.Sprintf("%s (%d sub-exception%s)", msg, n, pluralS(n != 1)), nil
}

// plainText is str(e) as far as no script code is needed for it.
func (e *Exception) plainText() string {
	str := e.typ.Slots().Str
	builtin := str != nil && !sameSlot(str, scriptStr)
	args := e.Args()
	if len(args) == 1 {
		if s, ok := args[0].AsStr(); ok && !e.typ.IsSubtype(KeyError) && memberClass(e.typ) == nil {
			return s
		}
	}
	all := append([]Value(nil), args...)
	if r := e.rare.Load(); r != nil {
		all = append(all, r.fields...)
	}
	for _, a := range all {
		if a.IsSet() && !plainKind(a) {
			builtin = false
		}
	}
	if builtin {
		if s, err := str(newPlainThread(), e.Value()); err == nil {
			return s
		}
	}
	if len(args) == 1 {
		return plainStr(args[0])
	}
	if len(args) == 0 {
		return ""
	}
	return plainRepr(e.args)
}

func plainStr(v Value) string {
	if s, ok := v.AsStr(); ok {
		return s
	}
	return plainRepr(v)
}

// plainKind reports whether str and repr of a value run no script code.
func plainKind(v Value) bool {
	switch v.Kind() {
	case KindNone, KindBool, KindInt, KindBigInt, KindFloat, KindStr, KindBytes:
		return true
	}
	return false
}

// newPlainThread makes a thread that only converts plain values to text, where
// the caller (Go's error interface) has none: it belongs to no interpreter.
func newPlainThread() *Thread {
	rt := &Runtime{Dialect: Python, MaxMemory: 1 << 40}
	rt.SetRecursionLimit(1000)
	return &Thread{Dialect: Python, Runtime: rt}
}
