package resolve

import (
	"fmt"
	"strconv"

	"github.com/starling-lang/starling/interp/internal/syntax"
)

func (r *resolver) match(s *syntax.Match) {
	r.expr(s.Subject)
	for i, c := range s.Cases {
		bound := map[string]bool{}
		r.pattern(c.Pattern, bound)
		if i < len(s.Cases)-1 && c.Guard == nil {
			r.irrefutable(c.Pattern)
		}
		r.opt(c.Guard)
		r.stmts(c.Body)
	}
}

// irrefutable reports a pattern that always matches where others follow.
func (r *resolver) irrefutable(p syntax.Pattern) {
	as, ok := p.(*syntax.MatchAs)
	for ok && as.Pattern != nil {
		as, ok = as.Pattern.(*syntax.MatchAs)
	}
	switch {
	case !ok:
	case as.Name == nil:
		r.errorAt(as, "wildcard makes remaining patterns unreachable")
	default:
		r.errorAt(as, "name capture '"+as.Name.ID+"' makes remaining patterns unreachable")
	}
}

// pattern visits a pattern and adds the names that it binds to bound.
func (r *resolver) pattern(p syntax.Pattern, bound map[string]bool) {
	switch p := p.(type) {
	case *syntax.MatchValue:
		r.expr(p.X)
	case *syntax.MatchSequence:
		stars := 0
		for _, e := range p.Patterns {
			if _, ok := e.(*syntax.MatchStar); ok {
				if stars++; stars == 2 {
					r.errorAt(p, "multiple starred names in sequence pattern")
				}
			}
			r.pattern(e, bound)
		}
	case *syntax.MatchStar:
		r.capturePattern(p, p.Name, bound)
	case *syntax.MatchMapping:
		r.mappingPattern(p, bound)
	case *syntax.MatchClass:
		r.classPattern(p, bound)
	case *syntax.MatchAs:
		if p.Pattern != nil {
			r.pattern(p.Pattern, bound)
		}
		r.capturePattern(p, p.Name, bound)
	case *syntax.MatchOr:
		r.orPattern(p, bound)
	}
}

// capturePattern binds a name of a pattern; n may be nil.
func (r *resolver) capturePattern(p syntax.Pattern, n *syntax.Name, bound map[string]bool) {
	if n == nil {
		return
	}
	if bound[n.ID] {
		r.errorAt(p, "multiple assignments to name '"+n.ID+"' in pattern")
	}
	bound[n.ID] = true
	r.bind(n, 0)
}

func (r *resolver) mappingPattern(p *syntax.MatchMapping, bound map[string]bool) {
	seen := map[string]bool{}
	for i, key := range p.Keys {
		if lit := literalKey(key); lit != "" {
			if seen[lit] {
				r.errorAt(p, "mapping pattern checks duplicate key ("+syntax.ExprString(key)+")")
			}
			seen[lit] = true
		}
		r.expr(key)
		r.pattern(p.Patterns[i], bound)
	}
	r.capturePattern(p, p.Rest, bound)
}

// literalKey returns a text that is the same for equal literals, or "" for
// other expressions.
func literalKey(x syntax.Expr) string {
	switch x := x.(type) {
	case *syntax.IntLit:
		if x.Big != nil {
			return x.Big.String()
		}
		return strconv.FormatInt(x.Value, 10)
	case *syntax.FloatLit:
		if x.Value == float64(int64(x.Value)) {
			return strconv.FormatInt(int64(x.Value), 10)
		}
		return strconv.FormatFloat(x.Value, 'g', -1, 64)
	case *syntax.StringLit, *syntax.BytesLit:
		return syntax.ExprString(x)
	case *syntax.ConstLit:
		return [...]string{"None", "1", "0", "..."}[x.Kind]
	case *syntax.UnaryOp:
		if lit := literalKey(x.X); lit != "" {
			return "-" + lit
		}
	}
	return ""
}

func (r *resolver) classPattern(p *syntax.MatchClass, bound map[string]bool) {
	r.expr(p.Cls)
	for _, e := range p.Patterns {
		r.pattern(e, bound)
	}
	seen := map[string]bool{}
	for i, name := range p.KwNames {
		if seen[name] {
			r.errorAt(p.KwPatterns[i], fmt.Sprintf("attribute name repeated in class pattern: %s", name))
		}
		seen[name] = true
		r.pattern(p.KwPatterns[i], bound)
	}
}

func (r *resolver) orPattern(p *syntax.MatchOr, bound map[string]bool) {
	var first map[string]bool
	differ := false
	for i, alt := range p.Patterns {
		names := map[string]bool{}
		r.pattern(alt, names)
		if i < len(p.Patterns)-1 {
			r.irrefutable(alt)
		}
		if i == 0 {
			first = names
		}
		differ = differ || len(names) != len(first)
		for name := range names {
			differ = differ || !first[name]
		}
	}
	if differ {
		r.errorAt(p, "alternative patterns bind different names")
	}
	for name := range first {
		if bound[name] {
			r.errorAt(p, "multiple assignments to name '"+name+"' in pattern")
		}
		bound[name] = true
	}
}
