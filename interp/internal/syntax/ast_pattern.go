package syntax

// Pattern is a pattern of a MatchCase.
type Pattern interface {
	Node
	pattern()
}

type (
	// MatchValue matches by equality with a literal or dotted name.
	MatchValue struct {
		Span
		X Expr
	}

	// MatchSingleton matches None, True or False by identity.
	MatchSingleton struct {
		Span
		Kind ConstKind
	}

	// MatchSequence is [a, b, *rest].
	MatchSequence struct {
		Span
		Patterns []Pattern // at most one MatchStar
	}

	// MatchStar is *name, or *_ where Name is nil; in a MatchSequence.
	MatchStar struct {
		Span
		Name *Name
	}

	// MatchMapping is {key: pattern, **rest}.
	MatchMapping struct {
		Span
		Keys     []Expr
		Patterns []Pattern
		Rest     *Name // or nil
	}

	// MatchClass is Cls(a, b, name=c).
	MatchClass struct {
		Span
		Cls        Expr // Name or Attribute
		Patterns   []Pattern
		KwNames    []string
		KwPatterns []Pattern
	}

	// MatchAs is pattern as name; a capture where Pattern is nil, the
	// wildcard _ where Name is nil too.
	MatchAs struct {
		Span
		Pattern Pattern
		Name    *Name
	}

	// MatchOr is a | b | c.
	MatchOr struct {
		Span
		Patterns []Pattern
	}
)

func (*MatchValue) pattern()     {}
func (*MatchSingleton) pattern() {}
func (*MatchSequence) pattern()  {}
func (*MatchStar) pattern()      {}
func (*MatchMapping) pattern()   {}
func (*MatchClass) pattern()     {}
func (*MatchAs) pattern()        {}
func (*MatchOr) pattern()        {}
