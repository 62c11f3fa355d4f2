package syntax

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/starling-lang/starling/interp/internal/floattext"
)

// maxDigits bounds decimal integer literals, whose conversion takes time
// quadratic in their length.
const maxDigits = 100_000

// number returns the literal of a tNumber token.
func (p *parser) number(t *token) Expr {
	text := p.src[t.from:t.to]
	from, to := Pos(t.from+1), Pos(t.to+1)
	if len(text) == 1 {
		n := p.slabs.ints.alloc()
		n.From, n.To, n.Value = from, to, int64(text[0]-'0')
		return n
	}
	if len(text) > 4 {
		text = strings.ReplaceAll(text, "_", "")
	} else if strings.IndexByte(text, '_') >= 0 {
		text = strings.ReplaceAll(text, "_", "")
	}
	radix := len(text) > 1 && text[0] == '0' && charClass[text[1]]&clsLetter != 0 && text[1] != 'e' && text[1] != 'E'
	if !radix && strings.ContainsAny(text, ".eE") {
		f := p.slabs.floats.alloc()
		f.From, f.To = from, to
		// A value out of range is infinite, as in Python.
		f.Value, _, _ = floattext.Parse(text, func() error { return nil })
		return f
	}
	n := p.slabs.ints.alloc()
	n.From, n.To = from, to
	base, digits := 10, text
	if radix {
		base = map[byte]int{'x': 16, 'o': 8, 'b': 2}[text[1]|0x20]
		digits = text[2:]
	}
	v, err := strconv.ParseInt(digits, base, 64)
	if err == nil {
		n.Value = v
		return n
	}
	if !radix && len(digits) > maxDigits {
		p.errorAt(from, to, fmt.Sprintf("Exceeds the limit (%d digits) for integer string conversion: value has %d digits; "+
			"consider hexadecimal for huge integer literals to avoid decimal conversion limits.", maxDigits, len(digits)))
		p.bail()
	}
	n.Big, _ = new(big.Int).SetString(digits, base)
	return n
}

// strings parses adjacent string literals.
func (p *parser) strings() Expr {
	if p.k == tString && p.toks[p.i+1].kind != tString && p.toks[p.i+1].kind != tFStart {
		t := &p.toks[p.i]
		p.next()
		value := p.stringValue(t)
		if t.flags&strBytes != 0 {
			return p.bytesNode(p.i-1, p.i, value, p.starlarkBytes(t, value))
		}
		n := p.slabs.strs.alloc()
		n.From, n.To, n.Value = t.startPos(), t.endPos(), value
		return n
	}
	return p.joinStrings()
}

// joinStrings parses several adjacent literals, or an f-string.
func (p *parser) joinStrings() Expr {
	from, first := p.start(), p.i
	var j joiner
	j.bytes = p.k == tString && p.toks[p.i].flags&strBytes != 0
	isF := false
	for p.k == tString || p.k == tFStart {
		t := &p.toks[p.i]
		if (t.flags&strBytes != 0) != j.bytes {
			p.mixedLiterals()
		}
		if p.k == tFStart {
			isF = true
			p.fstring(&j)
			continue
		}
		value := p.stringValue(t)
		j.text(value, t.startPos(), t.endPos())
		if j.bytes {
			j.starlark.WriteString(p.starlarkBytes(t, value))
		}
		p.next()
	}
	to := p.prevEnd()
	switch {
	case j.bytes:
		return p.bytesNode(first, p.i, j.buf.String(), j.starlark.String())
	case !isF:
		n := p.slabs.strs.alloc()
		n.From, n.To, n.Value = from, to, j.buf.String()
		return n
	}
	j.flush(p)
	return &FString{Span: Span{from, to}, Parts: j.parts}
}

// bytesNode returns the literal that the tokens from first up to end make.
func (p *parser) bytesNode(first, end int, value, starlark string) Expr {
	n := &BytesLit{Span: Span{p.toks[first].startPos(), p.toks[end-1].endPos()}, Value: value, Starlark: starlark}
	if value != starlark {
		texts := make([]string, 0, end-first)
		for _, t := range p.toks[first:end] {
			texts = append(texts, p.src[t.from:t.to])
		}
		n.raw = strings.Join(texts, " ")
	}
	return n
}

// starlarkBytes returns the value in Starlark of a bytes literal; value is that
// in Python, and stands where Starlark knows no such escape.
func (p *parser) starlarkBytes(t *token, value string) string {
	text := p.literalText(t)
	if p.attempts == 0 && len(p.file.NotPython) < maxErrors && !isASCII(text) {
		p.file.NotPython = append(p.file.NotPython,
			p.file.NewError(SyntaxError, t.startPos(), t.endPos(), "bytes can only contain ASCII literal characters"))
	}
	if t.flags&(strRaw|strEscape) != strEscape || !strings.Contains(text, `\u`) && !strings.Contains(text, `\U`) {
		return value
	}
	u := unescaper{text: text, flags: t.flags | strUTF8}
	if u.run() != "" {
		return value
	}
	return u.out.String()
}

func isASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// mixedLiterals reports that str and bytes literals are adjacent, at the token
// behind them as CPython does.
func (p *parser) mixedLiterals() {
	for depth := 0; depth > 0 || p.k == tString || p.k == tFStart; p.next() {
		switch p.k {
		case tFStart:
			depth++
		case tFEnd:
			depth--
		case tEOF:
			p.bail()
		}
	}
	p.failRange(p.start(), p.end(), "cannot mix bytes and nonbytes literals")
}

// joiner collects the parts of adjacent literals.
type joiner struct {
	buf      strings.Builder
	from, to Pos // of buf
	parts    []Expr
	bytes    bool
	starlark strings.Builder // of bytes
}

func (j *joiner) text(s string, from, to Pos) {
	if j.buf.Len() == 0 {
		j.from = from
	}
	j.to = to
	j.buf.WriteString(s)
}

// flush makes a part of the text so far.
func (j *joiner) flush(p *parser) {
	if j.buf.Len() > 0 {
		n := p.slabs.strs.alloc()
		n.From, n.To, n.Value = j.from, j.to, j.buf.String()
		j.parts = append(j.parts, n)
		j.buf = strings.Builder{}
	}
}

// stringValue returns the value of a tString token.
func (p *parser) stringValue(t *token) string {
	text := p.literalText(t)
	if t.flags&(strRaw|strEscape) != strEscape {
		return text
	}
	return p.unescape(text, t.flags, Pos(t.from+1), Pos(t.to+1))
}

// literalText returns what is between the quotes of a tString token.
func (p *parser) literalText(t *token) string {
	text := p.src[t.from:t.to]
	for text[0] != '"' && text[0] != '\'' {
		text = text[1:]
	}
	n := 1
	if t.flags&strTriple != 0 {
		n = 3
	}
	return text[n : len(text)-n]
}

// unescape interprets the backslashes of a literal, and the doubled braces of
// an f-string's text.
func (p *parser) unescape(text string, flags strFlags, from, to Pos) string {
	u := unescaper{text: text, flags: flags}
	if msg := u.run(); msg != "" {
		p.errorAt(from, to, msg)
		p.bail()
	}
	return u.out.String()
}
