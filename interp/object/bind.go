package object

import (
	"fmt"
	"strings"
)

// Bind puts arguments into the parameters' slots: out has one element per
// parameter, unset on entry. Defaults of native functions are filled in. name is the
// function's name for error messages.
func (s *Signature) Bind(th *Thread, name string, args []Value, kw []Named, out []Value) error {
	if err := s.bindPositional(name, args, kw, out); err != nil {
		return err
	}
	if err := s.bindKeywords(th, name, kw, out); err != nil {
		return err
	}
	for i := range s.Params {
		p := &s.Params[i]
		if out[i].IsSet() || p.Kind == VarPositional || p.Kind == VarKeyword {
			continue
		}
		if p.Required {
			return s.missing(name, out)
		}
		out[i] = p.Default
	}
	return nil
}

func (s *Signature) bindPositional(name string, args []Value, kw []Named, out []Value) error {
	n := len(args)
	if n > s.Positional {
		if s.VarArgs < 0 {
			return s.TooMany(name, len(args), s.Positional-s.Min, len(kw))
		}
		n = s.Positional
	}
	copy(out, args[:n])
	if s.VarArgs >= 0 {
		out[s.VarArgs] = NewTuple(append([]Value(nil), args[n:]...)).Header.Value()
	}
	return nil
}

func (s *Signature) bindKeywords(th *Thread, name string, kw []Named, out []Value) error {
	var extra *Dict
	if s.VarKw >= 0 {
		extra = NewDict(0)
		out[s.VarKw] = extra.Header.Value()
	}
	for _, a := range kw {
		i := s.Keyword(a.Name)
		switch {
		case i >= 0 && out[i].IsSet():
			return Errorf(TypeError, "%s() got multiple values for argument '%s'", name, a.Name)
		case i >= 0:
			out[i] = a.Value
		case extra != nil:
			extra.SetStr(th, a.Name, a.Value)
		default:
			return s.Unexpected(name, a.Name, kw)
		}
	}
	return nil
}

// Keyword returns the index of the parameter that takes the keyword, or -1.
func (s *Signature) Keyword(name string) int {
	for i := s.PosOnly; i < len(s.Params); i++ {
		if k := s.Params[i].Kind; s.Params[i].Name == name && k != VarPositional && k != VarKeyword {
			return i
		}
	}
	return -1
}

// Unexpected returns the error for a keyword that no parameter takes.
func (s *Signature) Unexpected(name, keyword string, kw []Named) error {
	var posOnly []string
	for _, p := range s.Params[:s.PosOnly] {
		for _, a := range kw {
			if a.Name == p.Name {
				posOnly = append(posOnly, p.Name)
			}
		}
	}
	if len(posOnly) > 0 {
		return Errorf(TypeError, "%s() got some positional-only arguments passed as keyword arguments: '%s'", name, strings.Join(posOnly, ", "))
	}
	var names []string
	for _, p := range s.Params[s.PosOnly:] {
		if p.Kind == PositionalOrKeyword || p.Kind == KeywordOnly {
			names = append(names, p.Name)
		}
	}
	return UnexpectedKeyword(name, keyword, names...)
}

// UnexpectedKeyword returns the error for a keyword that a function of some other keywords does not take.
func UnexpectedKeyword(function, keyword string, keywords ...string) error {
	if near := Nearest(keyword, keywords); near != "" {
		return Errorf(TypeError, "%s() got an unexpected keyword argument '%s'. Did you mean '%s'?", function, keyword, near)
	}
	return Errorf(TypeError, "%s() got an unexpected keyword argument '%s'", function, keyword)
}

// TooMany returns the error for given positional arguments where the function
// takes fewer, with the wording for nDefaults parameters that have a default.
func (s *Signature) TooMany(name string, given, nDefaults, nKw int) error {
	takes := fmt.Sprint(s.Positional)
	plural := s.Positional != 1
	if nDefaults > 0 {
		takes = fmt.Sprintf("from %d to %d", s.Positional-nDefaults, s.Positional)
		plural = true
	}
	kwOnly := 0
	for _, p := range s.Params {
		if p.Kind == KeywordOnly {
			kwOnly++
		}
	}
	was := "were"
	if given == 1 {
		was = "was"
	}
	given1 := fmt.Sprint(given)
	if kwOnly > 0 && nKw > 0 {
		given1 = fmt.Sprintf("%d positional argument%s (and %d keyword-only argument%s)", given, pluralS(given != 1), nKw, pluralS(nKw != 1))
		was = "were"
	}
	return Errorf(TypeError, "%s() takes %s positional argument%s but %s %s given", name, takes, pluralS(plural), given1, was)
}

func pluralS(many bool) string {
	if many {
		return "s"
	}
	return ""
}

// missing returns the error for required parameters that got no argument.
func (s *Signature) missing(name string, out []Value) error {
	var pos, kw []string
	for i, p := range s.Params {
		if out[i].IsSet() || !p.Required {
			continue
		}
		if p.Kind == KeywordOnly {
			kw = append(kw, p.Name)
		} else {
			pos = append(pos, p.Name)
		}
	}
	if len(pos) > 0 {
		return MissingArguments(name, "positional", pos)
	}
	return MissingArguments(name, "keyword-only", kw)
}

// MissingArguments returns the TypeError that names the parameters left without argument.
func MissingArguments(name, kind string, names []string) error {
	list := make([]string, len(names))
	for i, n := range names {
		list[i] = "'" + n + "'"
	}
	var text string
	switch n := len(list); n {
	case 1:
		text = list[0]
	case 2:
		text = list[0] + " and " + list[1]
	default:
		text = strings.Join(list[:n-1], ", ") + ", and " + list[n-1]
	}
	return Errorf(TypeError, "%s() missing %d required %s argument%s: %s", name, len(names), kind, pluralS(len(names) != 1), text)
}

// Nearest returns the candidate closest to name if it is close enough to be a
// likely misspelling, else "".
func Nearest(name string, candidates []string) string { return closest(name, candidates) }
