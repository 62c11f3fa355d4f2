package re

import (
	"strconv"
)

// categories are the escapes of sets.
var categories = map[rune]category{
	'd': catDigit, 'D': catNotDigit, 's': catSpace, 'S': catNotSpace, 'w': catWord, 'W': catNotWord,
}

// places are the escapes of positions.
var places = map[rune]place{'A': atStart, 'b': atBoundary, 'B': atNoBoundary, 'Z': atEnd}

// escape reads the rest of an escape outside of sets.
func (p *parser) escape(t token) *node {
	if at, ok := places[t.r]; ok {
		return &node{kind: nodeAt, at: at}
	}
	if cat, ok := categories[t.r]; ok {
		return &node{kind: nodeSet, items: []setItem{{cat: cat}}}
	}
	if t.r >= '1' && t.r <= '9' {
		return p.numbered(t)
	}
	if t.r == '0' {
		n, _ := strconv.ParseInt("0"+p.getWhile(2, isOctal), 8, 32)
		return &node{kind: nodeLiteral, r: rune(n)}
	}
	return &node{kind: nodeLiteral, r: p.character(t)}
}

// numbered reads the rest of an escape that begins with a digit: a group's number, or an octal
// escape of three digits.
func (p *parser) numbered(t token) *node {
	digits := string(t.r)
	if p.next.digit() {
		digits += string(p.get().r)
		if t.r <= '7' && digits[1] <= '7' && p.next.octal() {
			digits += string(p.get().r)
			n, _ := strconv.ParseInt(digits, 8, 32)
			if n > 0o377 {
				p.fail(4, "octal escape value \\%s outside of range 0-0o377", digits)
			}
			return &node{kind: nodeLiteral, r: rune(n)}
		}
	}
	g, _ := strconv.Atoi(digits)
	if g >= len(p.widths) {
		p.fail(len(digits), "invalid group reference %d", g)
	}
	p.checkOpen(g, len(digits)+1)
	return &node{kind: nodeRef, group: g}
}

// checkOpen fails if group g can't be referred to here.
func (p *parser) checkOpen(g, offset int) {
	if p.widths[g] == nil {
		p.fail(offset, "cannot refer to an open group")
	}
	p.checkBehind(g)
}

func (p *parser) checkBehind(g int) {
	if p.behind < 0 {
		return
	}
	if g >= len(p.widths) || p.widths[g] == nil {
		p.fail(0, "cannot refer to an open group")
	}
	if g >= p.behind {
		p.fail(0, "cannot refer to group defined in the same lookbehind subpattern")
	}
}

// character reads the rest of an escape that stands for a character.
func (p *parser) character(t token) rune {
	if r, ok := simpleEscape(t.r); ok {
		return r
	}
	switch {
	case t.r == 'x':
		return p.hex("\\x", 2)
	case t.r == 'u' && !p.bytes:
		return p.hex("\\u", 4)
	case t.r == 'U' && !p.bytes:
		r := p.hex("\\U", 8)
		if r < 0 || r > 0x10ffff {
			p.fail(10, "bad escape \\U%08x", uint32(r))
		}
		return r
	case t.r == 'N' && !p.bytes:
		return p.named()
	case isLetter(t.r):
		p.fail(2, "bad escape \\%c", t.r)
	}
	return t.r
}

func (p *parser) hex(prefix string, n int) rune {
	digits := p.getWhile(n, isHex)
	if len(digits) != n {
		p.fail(len(prefix)+len(digits), "incomplete escape %s%s", prefix, digits)
	}
	r, _ := strconv.ParseUint(digits, 16, 32)
	return rune(r)
}

// set reads a set of characters behind its bracket.
func (p *parser) set(nested int) *node {
	here := p.tell() - 1
	if p.next.is('[') {
		p.warn("Possible nested set at position %d", p.tell())
	}
	n := &node{kind: nodeSet, negate: p.match('^')}
	for {
		t := p.setToken(here)
		if t.is(']') && len(n.items) > 0 {
			break
		}
		if len(n.items) > 0 && t.in("-&~|") && p.next.set && !p.next.esc && p.next.r == t.r {
			p.warn("Possible set %s at position %d", setOperations[t.r], p.tell()-1)
		}
		item := p.setItem(t)
		if !p.match('-') {
			n.items = append(n.items, item)
			continue
		}
		that := p.setToken(here)
		if that.is(']') {
			n.items = append(n.items, item, setItem{lo: '-', hi: '-'})
			break
		}
		if that.is('-') {
			p.warn("Possible set difference at position %d", p.tell()-2)
		}
		// The lengths of the messages' offsets are those of the tokens, not of whole escapes.
		to := p.setItem(that)
		if item.cat != 0 || to.cat != 0 || to.lo < item.lo {
			p.fail(t.len()+1+that.len(), "bad character range %s-%s", t.text(), that.text())
		}
		n.items = append(n.items, setItem{lo: item.lo, hi: to.lo})
	}
	return n.simplify()
}

var setOperations = map[rune]string{'-': "difference", '&': "intersection", '~': "symmetric difference", '|': "union"}

// simplify makes a literal of a set of one character.
func (n *node) simplify() *node {
	if i := n.items[0]; !n.negate && i.cat == 0 && i.lo == i.hi && len(n.items) == 1 {
		return &node{kind: nodeLiteral, r: i.lo}
	}
	return n
}

func (p *parser) setToken(here int) token {
	t := p.get()
	if !t.set {
		p.fail(p.tell()-here, "unterminated character set")
	}
	return t
}

// setItem reads the rest of a character or category in a set.
func (p *parser) setItem(t token) setItem {
	if !t.esc {
		return setItem{lo: t.r, hi: t.r}
	}
	if cat, ok := categories[t.r]; ok {
		return setItem{cat: cat}
	}
	r := t.r
	switch {
	case r >= '0' && r <= '7':
		digits := string(r) + p.getWhile(2, isOctal)
		n, _ := strconv.ParseInt(digits, 8, 32)
		if n > 0o377 {
			p.fail(len(digits)+1, "octal escape value \\%s outside of range 0-0o377", digits)
		}
		r = rune(n)
	case r == '8' || r == '9':
		p.fail(2, "bad escape \\%c", r)
	default:
		r = p.character(t)
	}
	return setItem{lo: r, hi: r}
}
