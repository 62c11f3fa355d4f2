package re

import (
	"unicode"
	"unicode/utf8"

	"github.com/starling-lang/starling/interp/object"
)

// lower replaces what depends on flags: the flags of a group hold for what is in it.
func (p *parser) lower(n *node, f flags) {
	p.pause()
	switch n.kind {
	case nodeLiteral:
		if f&flagIgnoreCase != 0 && cased(n.r, p.folding(f)) {
			n.kind, n.items = nodeSet, []setItem{{lo: n.r, hi: n.r}}
			n.set = newCharset(n.items, false, f, p.bytes)
		} else if p.bytes || n.r < utf8.RuneSelf {
			n.kind = nodeLiteral
		}
	case nodeSet:
		if f&flagIgnoreCase != 0 && !p.anyCased(n.items, f) {
			f &^= flagIgnoreCase
		}
		n.set = newCharset(n.items, n.negate, f, p.bytes)
	case nodeAny:
		if f&flagDotAll != 0 {
			n.kind = nodeAll
		} else {
			n.set = newCharset([]setItem{{lo: '\n', hi: '\n'}}, true, 0, p.bytes)
		}
	case nodeAt:
		n.at = p.lowerAt(n.at, f)
	case nodeRef:
		n.fold = f&flagIgnoreCase != 0
		n.add = f
	case nodeGroup:
		f = f.with(n.add, n.del)
	}
	for _, k := range n.kids {
		p.lower(k, f)
	}
}

func (p *parser) folding(f flags) folding {
	if p.bytes || f&flagASCII != 0 {
		return foldASCII
	}
	return foldUnicode
}

// anyCased reports whether case matters for a set; it does for all but small ones without letters.
func (p *parser) anyCased(items []setItem, f flags) bool {
	fold := p.folding(f)
	for _, i := range items {
		if i.cat != catNone {
			continue
		}
		if i.hi-i.lo > 256 {
			return true
		}
		for r := i.lo; r <= i.hi; r++ {
			if cased(r, fold) {
				return true
			}
		}
	}
	return false
}

func (p *parser) lowerAt(at place, f flags) place {
	ascii := p.bytes || f&flagASCII != 0
	switch {
	case at == atLineStart && f&flagMultiline != 0:
		return atAnyLineStart
	case at == atLineStart:
		return atStart
	case at == atLineEnd && f&flagMultiline != 0:
		return atAnyLineEnd
	case at == atLineEnd:
		return atLastLineEnd
	case at == atBoundary && ascii:
		return atWordASCII
	case at == atNoBoundary && ascii:
		return atNoWordASCII
	}
	return at
}

// same compares characters without regard to case, as a back-reference does.
func same(a, b rune, f folding) bool {
	if a == b {
		return true
	}
	if f == foldASCII {
		return a < 0x80 && b < 0x80 && isLetter(a) && a|0x20 == b|0x20
	}
	return unicode.ToLower(a) == unicode.ToLower(b)
}

// encode returns the bytes of a character in the text of the pattern's type.
func (p *parser) encode(r rune) string {
	if p.bytes {
		return string([]byte{byte(r)})
	}
	return string(object.AppendRune(nil, r))
}

// firstOf returns the bytes that a match of n may begin with, nil if that is not known, and
// whether n may match nothing.
func (p *parser) firstOf(n *node) (*byteSet, bool) {
	if n.first == nil {
		n.first, n.nullable = p.findFirst(n)
	}
	return n.first, n.nullable
}

func (p *parser) findFirst(n *node) (*byteSet, bool) {
	b := new(byteSet)
	switch n.kind {
	case nodeLiteral:
		b[p.encode(n.r)[0]] = true
		return b, false
	case nodeSet, nodeAny:
		return n.set.firstBytes(), false
	case nodeAll, nodeRef, nodeCond:
		for i := range b {
			b[i] = true
		}
		return b, n.kind != nodeAll
	case nodeSeq:
		return p.firstOfSeq(n.kids)
	case nodeAlt:
		nullable := false
		for _, k := range n.kids {
			o, empty := p.firstOf(k)
			b.join(o)
			nullable = nullable || empty
		}
		return b, nullable
	case nodeGroup, nodeAtomic:
		return p.firstOf(n.kids[0])
	case nodeRepeat:
		o, empty := p.firstOf(n.kids[0])
		return o, empty || n.min == 0
	case nodeFail:
		return b, false
	}
	return b, true // it takes no characters
}

// firstOfSeq is firstOf for nodes one after the other.
func (p *parser) firstOfSeq(kids []*node) (*byteSet, bool) {
	b := new(byteSet)
	for _, k := range kids {
		p.pause()
		o, empty := p.firstOf(k)
		b.join(o)
		if !empty {
			return b, false
		}
	}
	return b, true
}
