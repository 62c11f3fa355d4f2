package syntax

import (
	"fmt"
	"strings"
)

// fstring parses one f-string at its start token and adds its parts to j.
func (p *parser) fstring(j *joiner) {
	p.enter()
	p.next()
	p.fstringParts(j)
	if p.k != tFEnd {
		p.unexpected()
	}
	p.next()
	p.leave()
}

// fstringParts parses text and fields up to the end of an f-string or format
// specification.
func (p *parser) fstringParts(j *joiner) {
	h := 0
	for {
		switch p.k {
		case tFMiddle:
			t := &p.toks[p.i]
			text := p.src[t.from:t.to]
			if t.flags&strEscape != 0 {
				next := &p.toks[p.i+1]
				text = p.unescape(text, t.flags, next.startPos(), next.endPos())
			}
			if text != "" {
				j.text(text, t.startPos(), t.endPos())
			}
			p.next()
		case tLBrace:
			p.field(j)
			h = max(h, p.chain)
		default:
			p.chain = h
			return
		}
	}
}

// field parses a replacement field.
func (p *parser) field(j *joiner) {
	from := p.start()
	p.enter()
	p.next()
	p.fieldStart()
	text := p.i
	n := &FormattedValue{}
	if p.k == kYield {
		n.X = p.yield()
	} else {
		errs := len(p.errs)
		if !p.guard(func() { n.X = p.fieldExpr() }) {
			p.fieldError(text, errs)
		}
	}
	debug := p.k == tAssign
	if debug {
		p.next()
		// The text runs up to the next token, white space and all.
		start := p.toks[text-1].to
		end := p.toks[p.i].from
		j.text(debugText(p.src[start:end]), Pos(start+1), Pos(end+1))
	} else if p.k != tBang && p.k != tColon && p.k != tRBrace {
		p.forgotComma()
		p.fieldEnd("'=', or '!', or ':', or '}'")
	}
	if p.k == tBang {
		n.Conv = p.conversion()
	}
	if p.k == tColon {
		n.Spec = p.formatSpec()
	} else if debug && n.Conv == 0 {
		n.Conv = 'r'
	}
	if p.k != tRBrace {
		switch {
		case n.Spec != nil:
			p.fieldEnd("'}', or format specs")
		case n.Conv != 0 && p.toks[p.i-1].kind == tName:
			p.fieldEnd("':' or '}'")
		default:
			p.fieldEnd("'!', or ':', or '}'")
		}
	}
	p.next()
	p.leave()
	n.From, n.To = from, p.prevEnd()
	j.flush(p)
	j.parts = append(j.parts, n)
}

// debugText is the text that a {x=} field shows: without comments.
func debugText(s string) string {
	if !strings.Contains(s, "#") || !strings.Contains(s, "\n") {
		return s
	}
	var b strings.Builder
	var quote byte
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '#':
			for i < len(s) && s[i] != '\n' {
				i++
			}
			c = '\n'
		}
		b.WriteByte(c)
	}
	return b.String()
}

// fieldExpr parses the expression of a field, like that of a return.
func (p *parser) fieldExpr() Expr {
	from := p.start()
	if p.k != tStar && !startsExpr[p.k] {
		p.unexpected()
	}
	x := p.starExpr()
	if p.k == tComma {
		mark := len(p.exprs)
		p.exprs = append(p.exprs, x)
		for p.got(tComma) && (startsExpr[p.k] || p.k == tStar) {
			p.exprs = append(p.exprs, p.starExpr())
		}
		x = p.tuple(from, mark)
	}
	return x
}

// conversion parses !r.
func (p *parser) conversion() byte {
	bang := p.toks[p.i]
	p.next()
	t := p.toks[p.i]
	switch {
	case p.k == tColon || p.k == tRBrace:
		p.failRange(t.startPos(), t.endPos(), "f-string: missing conversion character")
	case p.k != tName:
		p.failRange(bang.startPos(), bang.endPos(), "f-string: invalid conversion character")
	case t.from != bang.to:
		p.failRange(bang.startPos(), t.startPos(), "f-string: conversion type must come right after the exclamation mark")
	}
	conv := p.text()
	if conv != "s" && conv != "r" && conv != "a" {
		p.failRange(t.startPos(), t.endPos(), fmt.Sprintf("f-string: invalid conversion character '%s': expected 's', 'r', or 'a'", conv))
	}
	p.next()
	return conv[0]
}

// formatSpec parses the format specification behind a colon.
func (p *parser) formatSpec() *FString {
	from := p.start()
	p.next()
	var j joiner
	p.fstringParts(&j)
	j.flush(p)
	return &FString{Span{from, p.prevEnd()}, j.parts}
}

// fieldStart reports a replacement field without an expression.
func (p *parser) fieldStart() {
	switch p.k {
	case tAssign, tBang, tColon, tRBrace:
		p.failRange(p.start(), p.end(), fmt.Sprintf("f-string: valid expression required before '%s'", p.k))
	case tStar, kYield, tError:
		return
	}
	if !startsExpr[p.k] {
		p.failRange(p.start(), p.end(), "f-string: expecting a valid expression after '{'")
	}
}

// fieldError words the failure of a replacement field's expression, which
// starts at token start: errs is how many errors there were before.
func (p *parser) fieldError(start, errs int) {
	if p.attempts > 0 || len(p.errs) != errs+1 || p.errs[errs].Msg != invalidSyntax {
		p.bail()
	}
	p.errs = p.errs[:errs]
	// CPython complains about the token behind the longest valid expression.
	const tries = 50
	failed := p.i
	for end := failed; end > start && end > failed-tries; end-- {
		kind := p.toks[end].kind
		p.toks[end].kind = tRBrace
		p.seek(start)
		ok := p.attempt(func() { p.fieldExpr() }) && p.i == end
		p.toks[end].kind = kind
		if ok {
			p.seek(end)
			p.fieldEnd("'=', or '!', or ':', or '}'")
		}
	}
	p.seek(start)
	p.failRange(p.start(), p.end(), "f-string: expecting a valid expression after '{'")
}

// fieldEnd reports what stands where a replacement field should go on.
func (p *parser) fieldEnd(want string) {
	if p.k == tError {
		p.scanError()
	}
	p.failRange(p.start(), p.end(), "f-string: expecting "+want)
}
