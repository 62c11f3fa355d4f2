package syntax

// params parses the parameters of a def or lambda up to the token end, which
// it leaves.
func (p *parser) params(end tokenKind, lambda bool) *Params {
	ps := paramParser{parser: p, out: &Params{}, stop: end, lambda: lambda}
	for p.k != end {
		ps.item()
		if p.k != tComma {
			break
		}
		p.next()
		ps.afterComma()
	}
	ps.finish()
	return ps.out
}

// paramParser is the state of params.
type paramParser struct {
	*parser
	out    *Params
	args   []*Param
	stop   tokenKind
	lambda bool
	slash  bool
	star   Pos // of * or *args
	bare   bool
	def    bool // a positional parameter had a default
}

func (p *paramParser) item() {
	if p.out.KwArg != nil {
		switch p.k {
		case tName, tStar, tPower, tSlash:
			p.failRange(p.start(), p.end(), "arguments cannot follow var-keyword argument")
		}
		p.unexpected()
	}
	switch p.k {
	case tSlash:
		p.slashItem()
	case tStar:
		p.starItem()
	case tPower:
		p.bareStar()
		p.next()
		p.out.KwArg = p.param(false)
		if p.k == tAssign {
			p.failRange(p.start(), p.start()+1, "var-keyword argument cannot have default value")
		}
	case tLParen:
		p.parenthesized()
	default:
		n := p.param(false)
		if p.k == tAssign {
			p.defaultValue(n)
		} else if p.def && !p.star.IsValid() {
			p.failRange(n.From, n.To, "parameter without a default follows parameter with a default")
		}
		p.bare = false
		if p.star.IsValid() {
			p.out.KwOnly = append(p.out.KwOnly, n)
			return
		}
		p.def = p.def || n.Default != nil
		p.args = append(p.args, n)
	}
}

// param parses a name and its annotation.
func (p *paramParser) param(star bool) *Param {
	n := p.slabs.params.alloc()
	p.lastDisj = nil
	n.From = p.start()
	n.Name = p.name()
	if !p.lambda && p.got(tColon) {
		if star {
			n.Annotation = p.starExpr()
		} else {
			n.Annotation = p.expr()
		}
	}
	n.To = p.prevEnd()
	return n
}

func (p *paramParser) defaultValue(n *Param) {
	eq := p.start()
	p.next()
	if p.k == tRParen || p.k == tComma {
		p.failRange(eq, eq+1, "expected default value expression")
	}
	n.Default = p.expr()
}

func (p *paramParser) slashItem() {
	from := p.start()
	switch {
	case p.star.IsValid():
		p.failRange(from, from+1, "/ must be ahead of *")
	case p.slash:
		p.failRange(from, from+1, "/ may appear only once")
	case len(p.args) == 0:
		if p.peek() != tComma {
			p.unexpected()
		}
		p.failRange(from, from+1, "at least one argument must precede /")
	}
	p.next()
	if p.k == tStar {
		p.failRange(p.start(), p.start()+1, "expected comma between / and *")
	}
	p.slash = true
	p.out.PosOnly = len(p.args)
}

func (p *paramParser) starItem() {
	from := p.start()
	if p.star.IsValid() {
		if k := p.peek(); k != tName && k != tComma {
			p.unexpected()
		}
		p.failRange(from, from+1, "* argument may appear only once")
	}
	p.star = from
	p.next()
	if p.k == tComma || p.k == p.stop {
		p.bare = true
		if p.k == p.stop {
			p.bareStar()
		}
		return
	}
	p.out.VarArg = p.param(true)
	if p.k == tAssign {
		p.failRange(p.start(), p.start()+1, "var-positional argument cannot have default value")
	}
}

// afterComma checks a comma behind a bare star.
func (p *paramParser) afterComma() {
	if p.bare && p.k == p.stop {
		p.bareStar()
	}
}

// bareStar reports a * that no parameter follows.
func (p *paramParser) bareStar() {
	if p.bare && p.lambda {
		p.failRange(p.start(), p.end(), "named arguments must follow bare *")
	}
	if p.bare {
		p.failRange(p.star, p.star+1, "named arguments must follow bare *")
	}
}

// parenthesized reports Python 2's tuple parameters.
func (p *paramParser) parenthesized() {
	from := p.start()
	p.next()
	names := 0
	for p.k == tName {
		names++
		p.next()
		if !p.got(tComma) {
			break
		}
	}
	if p.k != tRParen || names == 0 {
		p.seek(p.i)
		p.unexpected()
	}
	what := "Function"
	if p.lambda {
		what = "Lambda expression"
	}
	p.failRange(from, p.end(), what+" parameters cannot be parenthesized")
}

func (p *paramParser) finish() {
	p.out.Args = p.slabs.paramLists.take(p.args)
}
