package syntax

// pattern writes a pattern; at the top as- and or-patterns need no
// parentheses.
func (p *printer) pattern(n Pattern, top bool) {
	switch n := n.(type) {
	case *MatchValue:
		p.expr(n.X, levelTest)
	case *MatchSingleton:
		p.write(constNames[n.Kind])
	case *MatchSequence:
		p.write("[")
		p.patterns(n.Patterns)
		p.write("]")
	case *MatchStar:
		p.write("*", patternName(n.Name))
	case *MatchMapping:
		p.mapping(n)
	case *MatchClass:
		p.classPattern(n)
	case *MatchAs:
		p.asPattern(n, top)
	case *MatchOr:
		if !top {
			p.write("(")
		}
		for i, alt := range n.Patterns {
			if i > 0 {
				p.write(" | ")
			}
			p.pattern(alt, false)
		}
		if !top {
			p.write(")")
		}
	}
}

func patternName(n *Name) string {
	if n == nil {
		return "_"
	}
	return n.ID
}

func (p *printer) patterns(list []Pattern) {
	for i, n := range list {
		if i > 0 {
			p.write(", ")
		}
		p.pattern(n, false)
	}
}

func (p *printer) mapping(n *MatchMapping) {
	p.write("{")
	for i, key := range n.Keys {
		if i > 0 {
			p.write(", ")
		}
		p.expr(key, levelTest)
		p.write(": ")
		p.pattern(n.Patterns[i], false)
	}
	if n.Rest != nil {
		if len(n.Keys) > 0 {
			p.write(", ")
		}
		p.write("**", n.Rest.ID)
	}
	p.write("}")
}

func (p *printer) classPattern(n *MatchClass) {
	p.expr(n.Cls, levelAtom)
	p.write("(")
	p.patterns(n.Patterns)
	for i, name := range n.KwNames {
		if i > 0 || len(n.Patterns) > 0 {
			p.write(", ")
		}
		p.write(name, "=")
		p.pattern(n.KwPatterns[i], false)
	}
	p.write(")")
}

func (p *printer) asPattern(n *MatchAs, top bool) {
	if n.Pattern == nil {
		p.write(patternName(n.Name))
		return
	}
	if !top {
		p.write("(")
	}
	p.pattern(n.Pattern, false)
	p.write(" as ", n.Name.ID)
	if !top {
		p.write(")")
	}
}
