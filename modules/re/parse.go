package re

import (
	"strconv"

	"github.com/starling-lang/starling/interp/object"
)

// parser reads a pattern. It reports an error by a panic with a syntaxError.
type parser struct {
	*source
	flags   flags
	names   map[string]int
	order   []string // of names
	widths  []*width // of each group, nil while it is open; the first is group 0's
	behind  int      // how many groups there were where the outermost lookbehind began, -1 outside of any
	forward map[int]int
	refs    []int // the keys of forward in order
}

// parse reads the whole pattern.
func parse(src *source, f flags) (p *parser, n *node) {
	p = &parser{source: src, flags: f, names: map[string]int{}, widths: []*width{nil}, behind: -1, forward: map[int]int{}}
	n = p.alternatives(f&flagVerbose != 0, 0)
	p.fixFlags()
	if p.next.set {
		p.fail(0, "unbalanced parenthesis")
	}
	for _, g := range p.refs {
		if g >= len(p.widths) {
			panic(syntaxError{patternError(p.th, "invalid group reference "+strconv.Itoa(g), p.value, p.forward[g])})
		}
	}
	return p, n
}

// fixFlags checks that the flags fit the pattern's type, and adds UNICODE.
func (p *parser) fixFlags() {
	msg := ""
	switch f := p.flags; {
	case p.bytes && f&flagUnicode != 0:
		msg = "cannot use UNICODE flag with a bytes pattern"
	case p.bytes && f&flagLocale != 0 && f&flagASCII != 0:
		msg = "ASCII and LOCALE flags are incompatible"
	case p.bytes:
	case f&flagLocale != 0:
		msg = "cannot use LOCALE flag with a str pattern"
	case f&flagASCII == 0:
		p.flags |= flagUnicode
	case f&flagUnicode != 0:
		msg = "ASCII and UNICODE flags are incompatible"
	}
	if msg != "" {
		panic(syntaxError{object.Errorf(object.ValueError, "%s", msg)})
	}
}

func (p *parser) enter() {
	if err := p.th.Enter(""); err != nil {
		panic(syntaxError{err})
	}
}

// alternatives reads a|b|c.
func (p *parser) alternatives(verbose bool, nested int) *node {
	p.enter()
	defer p.th.Leave()
	p.pause()
	var kids []*node
	for {
		kids = append(kids, p.sequence(verbose, nested+1, nested == 0 && len(kids) == 0))
		if !p.match('|') {
			break
		}
		if nested == 0 {
			verbose = p.flags&flagVerbose != 0
		}
	}
	if len(kids) == 1 {
		return kids[0]
	}
	if set := mergeSets(kids); set != nil {
		return &node{kind: nodeSeq, kids: []*node{set}}
	}
	return &node{kind: nodeSeq, kids: []*node{{kind: nodeAlt, kids: kids}}}
}

// mergeSets makes a set of alternatives that are all one character.
func mergeSets(kids []*node) *node {
	set := &node{kind: nodeSet}
	for _, k := range kids {
		if len(k.kids) != 1 {
			return nil
		}
		switch k := k.kids[0]; {
		case k.kind == nodeLiteral:
			set.items = append(set.items, setItem{lo: k.r, hi: k.r})
		case k.kind == nodeSet && !k.negate:
			set.items = append(set.items, k.items...)
		default:
			return nil
		}
	}
	return set
}

// sequence reads up to a | or ).
func (p *parser) sequence(verbose bool, nested int, first bool) *node {
	p.enter()
	defer p.th.Leave()
	seq := &node{kind: nodeSeq}
	grouped := false
	for p.next.set && !p.next.in("|)") {
		t := p.get()
		if verbose && !t.esc && p.skipVerbose(t) {
			continue
		}
		switch {
		case t.esc:
			seq.kids = append(seq.kids, p.escape(t))
		case t.r == '[':
			seq.kids = append(seq.kids, p.set(nested))
		case t.in("*+?{"):
			p.repeat(seq, t)
		case t.r == '.':
			seq.kids = append(seq.kids, &node{kind: nodeAny})
		case t.r == '(':
			n, global := p.group(verbose, nested, first && len(seq.kids) == 0)
			if global {
				verbose = p.flags&flagVerbose != 0
			}
			if n != nil {
				seq.kids = append(seq.kids, n)
				grouped = true
			}
		case t.r == '^':
			seq.kids = append(seq.kids, &node{kind: nodeAt, at: atLineStart})
		case t.r == '$':
			seq.kids = append(seq.kids, &node{kind: nodeAt, at: atLineEnd})
		default:
			seq.kids = append(seq.kids, &node{kind: nodeLiteral, r: t.r})
		}
	}
	if grouped {
		seq.flatten()
	}
	return seq
}

// flatten puts the contents of groups that only group in their places.
func (n *node) flatten() {
	var kids []*node
	for _, k := range n.kids {
		if k.kind == nodeGroup && k.group == 0 && k.add == 0 && k.del == 0 {
			kids = append(kids, k.kids[0].kids...)
		} else {
			kids = append(kids, k)
		}
	}
	n.kids = kids
}

// skipVerbose skips white space and comments.
func (p *parser) skipVerbose(t token) bool {
	switch t.r {
	case ' ', '\t', '\n', '\r', '\v', '\f':
		return true
	case '#':
		for t := p.get(); t.set && !t.is('\n'); t = p.get() {
		}
		return true
	}
	return false
}

// repeat makes the last node of seq one that is repeated; t is the quantifier's first character.
func (p *parser) repeat(seq *node, t token) {
	here := p.tell()
	lo, hi := 0, unlimited
	switch t.r {
	case '?':
		hi = 1
	case '+':
		lo = 1
	case '{':
		var ok bool
		if lo, hi, ok = p.bounds(here); !ok {
			seq.kids = append(seq.kids, &node{kind: nodeLiteral, r: '{'})
			return
		}
	}
	last := len(seq.kids) - 1
	if last < 0 || seq.kids[last].kind == nodeAt {
		p.fail(p.tell()-here+1, "nothing to repeat")
	}
	item := seq.kids[last]
	if item.kind == nodeRepeat {
		p.fail(p.tell()-here+1, "multiple repeat")
	}
	if item.kind == nodeGroup && item.group == 0 && item.add == 0 && item.del == 0 {
		item = item.kids[0]
	}
	n := &node{kind: nodeRepeat, min: lo, max: hi, kids: []*node{item}}
	if p.match('?') {
		n.mode = lazy
	} else if p.match('+') {
		n.mode = possessive
	}
	seq.kids[last] = n
}

// bounds reads the rest of {m,n}; ok is false if it is no quantifier, and nothing was read then.
func (p *parser) bounds(here int) (lo, hi int, ok bool) {
	if p.next.is('}') {
		return 0, 0, false
	}
	saved := *p.source
	digits := func() string { return p.getWhile(len(p.text), token.digit) }
	low := digits()
	high := low
	if p.match(',') {
		high = digits()
	}
	if !p.match('}') {
		p.back(saved)
		return 0, 0, false
	}
	lo, hi = 0, unlimited
	if low != "" {
		lo = repetitions(low)
	}
	if high != "" {
		if hi = repetitions(high); hi < lo {
			p.fail(p.tell()-here, "min repeat greater than max repeat")
		}
	}
	return lo, hi, true
}

func repetitions(digits string) int {
	n, err := strconv.ParseUint(digits, 10, 32)
	if err != nil || n >= unlimited {
		panic(syntaxError{object.Errorf(object.OverflowError, "the repetition number is too large")})
	}
	return int(n)
}

// maxGroups is more groups than a pattern may have.
const maxGroups = 1<<30 - 1
