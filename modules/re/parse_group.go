package re

import (
	"fmt"
	"unicode"
)

// group reads what follows a parenthesis. The node is nil for comments and global flags.
func (p *parser) group(verbose bool, nested int, first bool) (n *node, global bool) {
	start := p.tell() - 1
	if !p.match('?') {
		return p.capture("", start, verbose, nested), false
	}
	t := p.get()
	if !t.set {
		p.fail(0, "unexpected end of pattern")
	}
	switch {
	case t.is('P'):
		return p.named3(start, verbose, nested), false
	case t.is(':'):
		return p.plain(start, 0, 0, verbose, nested), false
	case t.is('>'):
		body := p.body(start, verbose, nested)
		return &node{kind: nodeAtomic, kids: []*node{body}}, false
	case t.is('#'):
		p.comment(start)
		return nil, false
	case t.in("=!<"):
		return p.look(t, start, verbose, nested), false
	case t.is('('):
		return p.conditional(start, verbose, nested), false
	case t.is('-') || t.set && !t.esc && flagOf(t.r) != 0:
		add, del, isGlobal := p.inlineFlags(t)
		if !isGlobal {
			return p.plain(start, add, del, verbose, nested), false
		}
		if !first {
			p.fail(p.tell()-start, "global flags not at the start of the expression")
		}
		return nil, true
	}
	p.fail(t.len()+1, "unknown extension ?%s", t.text())
	return nil, false
}

func (p *parser) body(start int, verbose bool, nested int) *node {
	n := p.alternatives(verbose, nested+1)
	if !p.match(')') {
		p.fail(p.tell()-start, "missing ), unterminated subpattern")
	}
	return n
}

func (p *parser) plain(start int, add, del flags, verbose bool, nested int) *node {
	verbose = (verbose || add&flagVerbose != 0) && del&flagVerbose == 0
	return &node{kind: nodeGroup, add: add, del: del, kids: []*node{p.body(start, verbose, nested)}}
}

// capture reads the rest of a capturing group.
func (p *parser) capture(name string, start int, verbose bool, nested int) *node {
	g := len(p.widths)
	p.widths = append(p.widths, nil)
	if name != "" {
		if old, ok := p.names[name]; ok {
			p.failQuoting(p.runes(name)+1, fmt.Sprintf("redefinition of group name %%s as group %d; was group %d", g, old), name)
		}
		p.names[name] = g
		p.order = append(p.order, name)
	}
	n := &node{kind: nodeGroup, group: g, kids: []*node{p.body(start, verbose, nested)}}
	w := n.kids[0].widthOf(p.widths)
	p.widths[g] = &w
	return n
}

// named3 reads what follows (?P.
func (p *parser) named3(start int, verbose bool, nested int) *node {
	switch {
	case p.match('<'):
		name := p.getUntil('>', "group name")
		p.checkName(name, 1)
		return p.capture(name, start, verbose, nested)
	case p.match('='):
		name := p.getUntil(')', "group name")
		p.checkName(name, 1)
		n := p.runes(name)
		g, ok := p.names[name]
		if !ok {
			p.failQuoting(n+1, "unknown group name %s", name)
		}
		p.checkOpen(g, n+1)
		return &node{kind: nodeRef, group: g}
	}
	t := p.get()
	if !t.set {
		p.fail(0, "unexpected end of pattern")
	}
	p.fail(t.len()+2, "unknown extension ?P%s", t.text())
	return nil
}

func (p *parser) comment(start int) {
	for {
		if !p.next.set {
			p.fail(p.tell()-start, "missing ), unterminated comment")
		}
		if p.get().is(')') {
			return
		}
	}
}

// look reads an assertion about what follows or precedes.
func (p *parser) look(t token, start int, verbose bool, nested int) *node {
	n := &node{kind: nodeLook}
	outer := p.behind
	if t.is('<') {
		n.behind = true
		if t = p.get(); !t.set {
			p.fail(0, "unexpected end of pattern")
		}
		if !t.in("=!") {
			p.fail(t.len()+2, "unknown extension ?<%s", t.text())
		}
		if outer < 0 {
			p.behind = len(p.widths)
		}
	}
	body := p.alternatives(verbose, nested+1)
	p.behind = outer
	if !p.match(')') {
		p.fail(p.tell()-start, "missing ), unterminated subpattern")
	}
	n.negate, n.kids = t.is('!'), []*node{body}
	if n.negate && body.empty() {
		return &node{kind: nodeFail}
	}
	return n
}

// conditional reads (?(group)yes|no).
func (p *parser) conditional(start int, verbose bool, nested int) *node {
	name := p.getUntil(')', "group name")
	n := p.runes(name)
	g := 0
	if !p.isNumber(name) {
		p.checkName(name, 1)
		var ok bool
		if g, ok = p.names[name]; !ok {
			p.failQuoting(n+1, "unknown group name %s", name)
		}
	} else {
		var text string
		if g, text = p.number(name); g == 0 {
			p.fail(n+1, "bad group number")
		}
		if g >= maxGroups {
			p.fail(n+1, "invalid group reference %s", text)
		}
		if _, ok := p.forward[g]; !ok {
			p.forward[g] = p.tell() - n - 1
			p.refs = append(p.refs, g)
		}
	}
	p.checkBehind(g)
	cond := &node{kind: nodeCond, group: g, kids: []*node{p.sequence(verbose, nested+1, false)}}
	if p.match('|') {
		cond.kids = append(cond.kids, p.sequence(verbose, nested+1, false))
		if p.next.is('|') {
			p.fail(0, "conditional backref with more than two branches")
		}
	}
	if !p.match(')') {
		p.fail(p.tell()-start, "missing ), unterminated subpattern")
	}
	return cond
}

func flagOf(r rune) flags {
	switch r {
	case 'i':
		return flagIgnoreCase
	case 'L':
		return flagLocale
	case 'm':
		return flagMultiline
	case 's':
		return flagDotAll
	case 'x':
		return flagVerbose
	case 'a':
		return flagASCII
	case 'u':
		return flagUnicode
	}
	return 0
}

// flagToken returns the flag of the next token; missing names what could have been there instead.
func (p *parser) flagToken(t token, missing string) flags {
	if !t.set {
		p.fail(0, "missing %s", missing)
	}
	if f := flagOf(t.r); f != 0 && !t.esc {
		return f
	}
	if !t.esc && unicode.IsLetter(t.r) {
		p.fail(t.len(), "unknown flag")
	}
	p.fail(t.len(), "missing %s", missing)
	return 0
}

// inlineFlags reads (?aims-x: or (?aims); t is the first flag or the minus sign.
func (p *parser) inlineFlags(t token) (add, del flags, global bool) {
	if !t.is('-') {
		for {
			f := p.flagToken(t, "-, : or )")
			switch {
			case !p.bytes && f == flagLocale:
				p.fail(0, "bad inline flags: cannot use 'L' flag with a str pattern")
			case p.bytes && f == flagUnicode:
				p.fail(0, "bad inline flags: cannot use 'u' flag with a bytes pattern")
			}
			add |= f
			if f&typeFlags != 0 && add&typeFlags != f {
				p.fail(0, "bad inline flags: flags 'a', 'u' and 'L' are incompatible")
			}
			if t = p.get(); t.in(")-:") {
				break
			}
		}
	}
	if t.is(')') {
		p.flags |= add
		return 0, 0, true
	}
	if t.is('-') {
		del = p.removedFlags()
	}
	if add&del != 0 {
		p.fail(1, "bad inline flags: flag turned on and off")
	}
	return add, del, false
}

func (p *parser) removedFlags() (del flags) {
	missing := "flag"
	for {
		t := p.get()
		if del != 0 && t.is(':') {
			return del
		}
		f := p.flagToken(t, missing)
		if f&typeFlags != 0 {
			p.fail(0, "bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
		}
		del |= f
		missing = ":"
	}
}

// named reads the rest of \N{...}.
func (p *parser) named() rune {
	if !p.match('{') {
		p.fail(0, "missing {")
	}
	name := p.getUntil('}', "character name")
	if r, ok := p.th.Runtime.RuneNamed(name); ok {
		return r
	}
	p.failQuoting(p.runes(name)+len(`\N{}`), "undefined character name %s", name)
	return 0
}
