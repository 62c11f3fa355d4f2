package reference

import (
	"slices"

	"github.com/starling-lang/starling/interp/object"
)

// ignoring is a comment for type checkers where a member does not fit the one of a base class that it stands for: libraries do
// so, and their users can't help it.
func (s *stub) ignoring(m *Member) string {
	if len(s.scope) == 0 || s.scope[len(s.scope)-1].Class == nil {
		return ""
	}
	for _, base := range s.scope[len(s.scope)-1].Class.MRO()[1:] {
		if b := s.memberOf(base, m.Name); b != nil && !fits(m, b) {
			return "  # type: ignore[override]"
		}
	}
	return ""
}

// memberOf is what a class has of its own by a name, nil if that is not known.
func (s *stub) memberOf(class *object.Type, name string) *Member {
	if class == object.ObjectType && name == "__class__" {
		return &Member{Kind: Attribute, Writable: true}
	}
	home := s.modules[class.Module()]
	if home == nil || slices.Contains(checkersOwn, home.Name) {
		return nil
	}
	i := slices.IndexFunc(home.Members, func(m *Member) bool { return m.Class == class && m.Kind == Class })
	if i < 0 {
		return nil
	}
	members := home.Members[i].Members
	if i = slices.IndexFunc(members, func(m *Member) bool { return m.Name == name }); i < 0 {
		return nil
	}
	return members[i]
}

// fits reports whether a type checker lets m stand where users of a base class expect b.
func fits(m, b *Member) bool {
	switch {
	case m.Kind == Attribute && !m.Writable: // a property
		return b.Kind == Attribute && !b.Writable
	case isAny(m) || isAny(b):
		return true
	case m.Kind == Data || b.Kind == Data:
		return m.Kind == b.Kind && m.Type == b.Type && m.Class == b.Class
	case m.Kind != b.Kind:
		return false
	}
	return !m.Known || !b.Known || takes(m.Params, b.Params)
}

// isAny reports whether the stub tells nothing of the member's type.
func isAny(m *Member) bool {
	return m.Kind == Attribute && m.Writable || m.Kind == Data && m.Class == nil && m.Type == object.NoneType
}

// takes reports whether a function with the parameters m can be called as one with the parameters b can by position.
func takes(m, b []Param) bool {
	if hasKind(m, object.VarPositional) {
		return true
	}
	anything := hasKind(b, object.VarPositional)
	if anything && hasKind(b, object.VarKeyword) { // a checker takes that for no promise
		return true
	}
	return !anything && positional(m) >= positional(b)
}

func hasKind(params []Param, k object.ParamKind) bool {
	return slices.ContainsFunc(params, func(p Param) bool { return p.Kind == k })
}

func positional(params []Param) (n int) {
	for _, p := range params {
		if p.Kind <= object.PositionalOrKeyword {
			n++
		}
	}
	return n
}
