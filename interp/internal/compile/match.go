package compile

import (
	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

// matcher compiles the pattern of one case. A name that it captures goes to a
// register of its own, and is bound when the pattern as a whole has matched.
type matcher struct {
	*fn
	captures []capture
}

type capture struct {
	name *syntax.Name
	reg  int
}

// match compiles a match statement.
func (f *fn) match(s *syntax.Match) {
	subject := f.temp()
	f.expr(s.Subject, subject)
	end := f.newLabel()
	var after uint64 = unreachable
	mark, entry := f.next, f.assigned
	for _, c := range s.Cases {
		next := f.newLabel()
		m := matcher{fn: f}
		m.whole(c.Pattern, subject, next)
		for _, capt := range m.captures {
			f.store(capt.name.Span, capt.name.Sym, capt.reg)
		}
		f.next = mark
		if c.Guard != nil {
			f.jumpIf(c.Guard, next, false)
		}
		f.stmts(c.Body)
		f.jump(c.Span, end)
		after &= f.assigned
		f.assigned = entry
		f.bind(next)
	}
	f.assigned &= after
	f.bind(end)
}

// whole compiles the pattern of a case; a plain name takes the subject itself.
func (m *matcher) whole(p syntax.Pattern, subject int, fail label) {
	if as, ok := p.(*syntax.MatchAs); ok && as.Pattern == nil {
		if as.Name != nil {
			m.captures = append(m.captures, capture{as.Name, subject})
		}
		return
	}
	m.pattern(p, subject, fail)
}

// capture keeps the value of a register for a name. Alternatives share the
// register of a name; it is allocated where control passes first.
func (m *matcher) capture(n *syntax.Name, reg int) {
	for _, c := range m.captures {
		if c.name.Sym == n.Sym {
			m.move(n.Span, c.reg, reg)
			return
		}
	}
	t := m.temp()
	m.move(n.Span, t, reg)
	m.captures = append(m.captures, capture{n, t})
}

// pattern jumps to fail unless the value of a register matches.
func (m *matcher) pattern(p syntax.Pattern, reg int, fail label) {
	switch p := p.(type) {
	case *syntax.MatchValue:
		m.value(p, reg, fail)
	case *syntax.MatchSingleton:
		m.singleton(p, reg, fail)
	case *syntax.MatchSequence:
		m.sequence(p, reg, fail)
	case *syntax.MatchStar:
		if p.Name != nil {
			m.capture(p.Name, reg)
		}
	case *syntax.MatchMapping:
		m.mapping(p, reg, fail)
	case *syntax.MatchClass:
		m.instance(p, reg, fail)
	case *syntax.MatchAs:
		if p.Pattern != nil {
			m.pattern(p.Pattern, reg, fail)
		}
		if p.Name != nil {
			m.capture(p.Name, reg)
		}
	case *syntax.MatchOr:
		m.alternatives(p, reg, fail)
	}
}

// value compares with a literal or a dotted name.
func (m *matcher) value(p *syntax.MatchValue, reg int, fail label) {
	if v, ok := fold(p.X); ok && v.Kind == code.ConstInt && m.jumpInt(p.Span, syntax.Eq, reg, v.Int, fail, false) {
		return
	}
	mark := m.next
	m.branch(p.Span, code.JumpEqualF, 0, r(reg), r(m.operand(p.X)), fail)
	m.next = mark
}

func (m *matcher) singleton(p *syntax.MatchSingleton, reg int, fail label) {
	if p.Kind == syntax.None {
		m.branch(p.Span, code.JumpNotNone, 0, r(reg), 0, fail)
		return
	}
	t := m.temp()
	m.loadConst(p.Span, t, constLit(p.Kind))
	m.emit(p.Span, code.Is, 0, r(t), r(reg), r(t))
	m.jumpReg(p.Span, t, fail, false)
	m.next = t
}

// alternatives compiles a | b | c. The registers of the names are allocated
// before, so that all alternatives agree on them.
func (m *matcher) alternatives(p *syntax.MatchOr, reg int, fail label) {
	m.reserveNames(p.Patterns[0])
	ok := m.newLabel()
	mark := m.next
	for i, alt := range p.Patterns {
		if i == len(p.Patterns)-1 {
			m.pattern(alt, reg, fail)
			break
		}
		next := m.newLabel()
		m.pattern(alt, reg, next)
		m.jump(spanOf(alt), ok)
		m.bind(next)
		m.next = mark
	}
	m.next = mark
	m.bind(ok)
}

// reserveNames allocates the registers of all names that a pattern captures.
func (m *matcher) reserveNames(p syntax.Pattern) {
	switch p := p.(type) {
	case *syntax.MatchAs:
		if p.Pattern != nil {
			m.reserveNames(p.Pattern)
		}
		m.reserveName(p.Name)
	case *syntax.MatchStar:
		m.reserveName(p.Name)
	case *syntax.MatchSequence:
		m.reserveAll(p.Patterns)
	case *syntax.MatchMapping:
		m.reserveAll(p.Patterns)
		m.reserveName(p.Rest)
	case *syntax.MatchClass:
		m.reserveAll(p.Patterns)
		m.reserveAll(p.KwPatterns)
	case *syntax.MatchOr:
		m.reserveNames(p.Patterns[0])
	}
}

func (m *matcher) reserveAll(ps []syntax.Pattern) {
	for _, p := range ps {
		m.reserveNames(p)
	}
}

func (m *matcher) reserveName(n *syntax.Name) {
	if n != nil {
		m.captures = append(m.captures, capture{n, m.temp()})
	}
}
