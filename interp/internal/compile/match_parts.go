package compile

import (
	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

// wildcard reports whether a pattern matches anything and captures nothing.
func wildcard(p syntax.Pattern) bool {
	switch p := p.(type) {
	case *syntax.MatchAs:
		return p.Pattern == nil && p.Name == nil
	case *syntax.MatchStar:
		return p.Name == nil
	}
	return false
}

func wildcards(ps []syntax.Pattern) bool {
	for _, p := range ps {
		if !wildcard(p) {
			return false
		}
	}
	return true
}

// parts matches patterns with the values of consecutive registers.
func (m *matcher) parts(ps []syntax.Pattern, base int, fail label) {
	for i, p := range ps {
		if !wildcard(p) {
			m.pattern(p, base+i, fail)
		}
	}
}

// sequence matches [a, b, *rest].
func (m *matcher) sequence(p *syntax.MatchSequence, reg int, fail label) {
	n, star := len(p.Patterns), -1
	for i, q := range p.Patterns {
		if _, ok := q.(*syntax.MatchStar); ok {
			star = i
		}
	}
	m.branch(p.Span, code.MatchSequence, 0, r(reg), 0, fail)
	if star < 0 {
		m.branch(p.Span, code.MatchLength, 0, r(reg), n, fail)
	} else if n > 1 {
		m.branch(p.Span, code.MatchLength, 1, r(reg), n-1, fail)
	}
	if wildcards(p.Patterns) {
		return
	}
	if star >= 0 && wildcards(p.Patterns[star:]) {
		m.leadingItems(p.Patterns[:star], reg, fail)
		return
	}
	base := m.temps(max(n, 1))
	m.unpackTo(p.Span, reg, base, n, star)
	m.parts(p.Patterns, base, fail)
}

// leadingItems matches the first elements of a sequence, and leaves the others
// alone.
func (m *matcher) leadingItems(ps []syntax.Pattern, reg int, fail label) {
	base := m.temps(len(ps))
	for i, p := range ps {
		if !wildcard(p) {
			m.loadConst(spanOf(p), base+i, intValue(int64(i)))
			m.emit(spanOf(p), code.GetItem, 0, r(base+i), r(reg), r(base+i))
		}
	}
	m.parts(ps, base, fail)
}

// mapping matches {key: pattern, **rest}.
func (m *matcher) mapping(p *syntax.MatchMapping, reg int, fail label) {
	n := len(p.Keys)
	m.branch(p.Span, code.MatchMapping, 0, r(reg), 0, fail)
	if n > 0 {
		m.branch(p.Span, code.MatchLength, 1, r(reg), n, fail)
	}
	if n == 0 && p.Rest == nil {
		return
	}
	keys := m.temp()
	mark := m.next
	m.tuple(p.Span, p.Keys, keys)
	m.next = mark
	base := m.temps(max(n, 1))
	if n > 0 {
		m.move(p.Span, base, keys)
		m.branch(p.Span, code.MatchKeys, 0, r(base), r(reg), fail)
	}
	if p.Rest != nil {
		t := m.temp()
		m.emit(p.Span, code.MatchRest, 0, r(t), r(reg), r(keys))
		m.capture(p.Rest, t)
	}
	m.parts(p.Patterns, base, fail)
}

// instance matches Cls(a, b, name=c).
func (m *matcher) instance(p *syntax.MatchClass, reg int, fail label) {
	n := len(p.Patterns) + len(p.KwPatterns)
	if len(p.Patterns) > 255 {
		m.c.error(p.Span, "too many positional patterns in class pattern")
	}
	base := m.temps(max(n, 2))
	m.expr(p.Cls, base)
	names := code.Value{Kind: code.ConstTuple}
	for _, name := range p.KwNames {
		names.Elems = append(names.Elems, code.Value{Kind: code.ConstString, Text: name})
	}
	m.loadConst(p.Span, base+1, names)
	m.branch(p.Span, code.MatchClass, uint8(len(p.Patterns)), r(base), r(reg), fail)
	m.parts(p.Patterns, base, fail)
	m.parts(p.KwPatterns, base+len(p.Patterns), fail)
}
