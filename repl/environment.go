package repl

import (
	"slices"
	"strconv"
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

// environment looks up live objects without running code of scripts.
type environment struct {
	th     *object.Thread
	module *object.Module
}

// names are all that a name can be: globals, built-ins and keywords.
func (e *environment) names() []string {
	return slices.Concat(e.module.Names(), e.th.Runtime.Builtins.Names(), keywords)
}

// attributes are the names of the attributes of the expression that the tokens end with.
func (e *environment) attributes(toks []token) []string {
	v := e.value(toks)
	if !v.IsSet() {
		return nil
	}
	return object.AttributeNames(e.th, v)
}

// value is what the expression that the tokens end with stands for, unset if finding out would run code.
func (e *environment) value(toks []token) object.Value {
	n := len(toks)
	if n == 0 {
		return object.Value{}
	}
	before := toks[:n-1]
	switch t := toks[n-1]; t.kind {
	case nameToken, keywordToken:
		if ends(before, ".") {
			if v := e.value(before[:n-2]); v.IsSet() {
				return object.StaticAttr(e.th, v, t.text)
			}
			return object.Value{}
		}
		if v := e.module.Get(t.text); v.IsSet() {
			return v
		}
		return e.th.Runtime.Builtins.Get(t.text)
	case stringToken:
		return literal(t.text)
	case opToken:
		return e.bracket(toks)
	}
	return object.Value{}
}

// literal is a value of the type of a string literal; what it holds matters to no completion.
func literal(text string) object.Value {
	if strings.ContainsAny(text[:strings.IndexAny(text, `'"`)], "bB") {
		return object.NewBytes("").Value()
	}
	return object.Str("")
}

// bracket is the value of an expression that ends with a bracket: a display, or an item.
func (e *environment) bracket(toks []token) object.Value {
	n := len(toks) - 1
	i := opening(toks)
	if i < 0 {
		return object.Value{}
	}
	inside := toks[i+1 : n]
	switch {
	case toks[n].text == "}":
		if len(inside) == 0 || slices.ContainsFunc(inside, func(t token) bool { return t.text == ":" }) {
			return object.NewDict(0).Value()
		}
		if set, err := object.NewSet(e.th); err == nil {
			return set.Value()
		}
		return object.Value{}
	case toks[n].text != "]":
		return object.Value{}
	case i == 0 || !isOperand(toks[i-1]):
		return object.NewList(nil).Value()
	}
	v := e.value(toks[:i])
	if !v.IsSet() {
		return object.Value{}
	}
	return item(e.th, v, inside)
}

// opening is the place of the bracket that the last token closes, or -1.
func opening(toks []token) int {
	depth := 0
	for i, t := range slices.Backward(toks) {
		if t.kind != opToken {
			continue
		}
		switch t.text {
		case ")", "]", "}":
			depth++
		case "(", "[", "{":
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// isOperand reports whether a bracket behind the token is a subscript or call.
func isOperand(t token) bool {
	switch t.kind {
	case nameToken, stringToken:
		return true
	case opToken:
		return t.text == ")" || t.text == "]" || t.text == "}"
	}
	return false
}

// item is an item of a built-in container by a literal key.
func item(th *object.Thread, v object.Value, key []token) object.Value {
	minus := len(key) == 2 && key[0].text == "-"
	if minus {
		key = key[1:]
	}
	if len(key) != 1 {
		return object.Value{}
	}
	if key[0].kind == stringToken && v.Kind() == object.KindDict {
		d, _ := v.AsDict()
		text, err := strconv.Unquote(`"` + strings.Trim(key[0].text, `'"`) + `"`)
		if err != nil {
			return object.Value{}
		}
		return d.GetStr(th, text)
	}
	i, err := strconv.Atoi(key[0].text)
	if err != nil {
		return object.Value{}
	}
	if minus {
		i = -i
	}
	switch v.Kind() {
	case object.KindList, object.KindTuple:
		x, err := object.GetItem(th, v, object.Int(int64(i)))
		if err != nil {
			return object.Value{}
		}
		return x
	case object.KindDict:
		d, _ := v.AsDict()
		for _, it := range d.Items(th) {
			if n, ok := it.Key.SmallInt(); ok && it.Key.Kind() == object.KindInt && n == int64(i) {
				return it.Value
			}
		}
	}
	return object.Value{}
}

// keys are the keys of the dict that the tokens end with, as they are written behind a bracket.
func (e *environment) keys(toks []token) []string {
	var out []string
	for _, k := range e.dictKeys(toks) {
		if k.Kind() != object.KindStr && k.Kind() != object.KindInt {
			continue
		}
		if r, err := object.Repr(e.th, k); err == nil {
			out = append(out, r+"]")
		}
	}
	return out
}

func (e *environment) dictKeys(toks []token) []object.Value {
	v := e.value(toks)
	if !v.IsSet() || v.Layout() != object.KindDict {
		return nil
	}
	d, ok := v.AsDict()
	if !ok {
		return nil
	}
	return d.Keys(e.th)
}

// keyInString completes a string that has begun, which is a key if it stands behind d[.
func (e *environment) keyInString(toks []token, text string) (words []string, prefix string) {
	quote := text[:1]
	if !isQuote(text[0]) || strings.HasPrefix(text, quote+quote) || !ends(toks, "[") {
		return nil, ""
	}
	prefix = text[1:]
	for _, k := range e.dictKeys(toks[:len(toks)-1]) {
		s, ok := k.AsStr()
		if ok && strings.HasPrefix(s, prefix) && !strings.ContainsAny(s, quote+"\\\n\r\t") {
			words = append(words, s+quote+"]")
		}
	}
	return words, prefix
}

// keywordArguments are the arguments, as name=, of the call that the tokens are inside of.
func (e *environment) keywordArguments(toks []token) []string {
	for len(toks) > 0 && toks[len(toks)-1].kind == newlineToken {
		toks = toks[:len(toks)-1]
	}
	if !ends(toks, "(") && !ends(toks, ",") {
		return nil
	}
	depth, open := 0, -1
	given := map[string]bool{}
	for i := len(toks) - 1; i >= 0 && open < 0; i-- {
		t := toks[i]
		if t.kind != opToken {
			continue
		}
		switch t.text {
		case ")", "]", "}":
			depth++
		case "[", "{":
			depth--
		case "(":
			if depth--; depth < 0 {
				open = i
			}
		case "=":
			if depth == 0 && i > 0 {
				given[toks[i-1].text] = true
			}
		}
	}
	if open < 1 || !isOperand(toks[open-1]) || open > 1 && toks[open-2].text == "def" {
		return nil
	}
	sig := object.StaticSignature(e.value(toks[:open]))
	if sig == nil {
		return nil
	}
	var out []string
	for _, p := range sig.Params {
		if (p.Kind == object.PositionalOrKeyword || p.Kind == object.KeywordOnly) && !given[p.Name] {
			out = append(out, p.Name+"=")
		}
	}
	return out
}
