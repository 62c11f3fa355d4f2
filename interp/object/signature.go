package object

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
)

// ParamKind says how a parameter takes its argument.
type ParamKind uint8

// The kinds of parameters, in the order in which a signature has them.
const (
	PositionalOnly ParamKind = iota
	PositionalOrKeyword
	VarPositional
	KeywordOnly
	VarKeyword
)

// Param is a parameter of a native or script function.
type Param struct {
	Name     string
	Kind     ParamKind
	Required bool
	Default  Value // of a native function; unset for "optional without default"
	// Text is the default as written.
	Text string
}

// Signature is a function's list of parameters. It is immutable.
type Signature struct {
	Params []Param
	// Positional is the number of parameters that take positional arguments,
	// Min the number of those that are required.
	Positional, Min int
	PosOnly         int // leading positional-only parameters
	VarArgs, VarKw  int // index of *args and **kwargs, or -1
	special         bool
}

// NewSignature computes the counts of a parameter list.
func NewSignature(params []Param) *Signature {
	s := &Signature{Params: params, VarArgs: -1, VarKw: -1}
	for i, p := range params {
		switch p.Kind {
		case PositionalOnly, PositionalOrKeyword:
			s.Positional++
			if p.Required {
				s.Min = s.Positional
			}
			if p.Kind == PositionalOnly {
				s.PosOnly++
			}
		case VarPositional:
			s.VarArgs = i
			s.special = true
		case VarKeyword:
			s.VarKw = i
			s.special = true
		case KeywordOnly:
			s.special = true
		}
	}
	return s
}

func (s *Signature) withSelf() *Signature {
	params := append([]Param{{Name: "self", Kind: PositionalOnly, Required: true}}, s.Params...)
	return NewSignature(params)
}

// plain reports whether positional arguments alone can do: no parameter takes several, none must be given by keyword.
func (s *Signature) plain() bool {
	for _, p := range s.Params {
		if p.Kind == VarPositional || p.Kind == VarKeyword || p.Kind == KeywordOnly && p.Required {
			return false
		}
	}
	return true
}

// Simple reports whether every parameter is positional.
func (s *Signature) Simple() bool { return !s.special }

func signatureName(text string) string {
	if i := strings.IndexByte(text, '('); i >= 0 {
		return text[:i]
	}
	return text
}

// ParseSignature parses a signature as documentation writes it:
// "f(a, b=1, /, c='x', *args, d, e=None, **kw)". The default <unset> makes a
// parameter optional with no default: the function sees the zero Value.
func ParseSignature(text string) (*Signature, error) {
	open, end := strings.IndexByte(text, '('), strings.LastIndexByte(text, ')')
	if open < 0 || end < open {
		return nil, fmt.Errorf("no parameter list in %q", text)
	}
	var params []Param
	kind := PositionalOrKeyword
	for _, part := range splitParams(text[open+1 : end]) {
		switch {
		case part == "/":
			for i := range params {
				params[i].Kind = PositionalOnly
			}
			continue
		case part == "*":
			kind = KeywordOnly
			continue
		case strings.HasPrefix(part, "**"):
			params = append(params, Param{Name: part[2:], Kind: VarKeyword})
			continue
		case strings.HasPrefix(part, "*"):
			params = append(params, Param{Name: part[1:], Kind: VarPositional})
			kind = KeywordOnly
			continue
		}
		p := Param{Name: part, Kind: kind, Required: true}
		if name, def, ok := strings.Cut(part, "="); ok {
			v, err := parseDefault(strings.TrimSpace(def))
			if err != nil {
				return nil, fmt.Errorf("%q: %w", text, err)
			}
			p = Param{Name: strings.TrimSpace(name), Kind: kind, Default: v, Text: strings.TrimSpace(def)}
		}
		params = append(params, p)
	}
	return NewSignature(params), nil
}

// splitParams splits at the commas that are not inside quotes or brackets.
func splitParams(s string) []string {
	var out []string
	depth, start, quote := 0, 0, byte(0)
	add := func(p string) {
		if p = strings.TrimSpace(p); p != "" {
			out = append(out, p)
		}
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case c == '(' || c == '[' || c == '{':
			depth++
		case c == ')' || c == ']' || c == '}':
			depth--
		case c == ',' && depth == 0:
			add(s[start:i])
			start = i + 1
		}
	}
	add(s[start:])
	return out
}

func parseDefault(s string) (Value, error) {
	switch s {
	case "None":
		return None, nil
	case "True":
		return True, nil
	case "False":
		return False, nil
	case "<unset>":
		return Value{}, nil
	case "()":
		return NewTuple(nil).Header.Value(), nil
	}
	if len(s) >= 2 && (s[0] == '\'' || s[0] == '"') {
		body := s[1 : len(s)-1]
		if u, err := strconv.Unquote(`"` + body + `"`); err == nil {
			body = u
		}
		return Str(body), nil
	}
	if strings.HasPrefix(s, "b'") || strings.HasPrefix(s, `b"`) {
		return NewBytes(s[2 : len(s)-1]).Header.Value(), nil
	}
	if i, ok := new(big.Int).SetString(s, 0); ok {
		return BigInt(i), nil
	}
	if f, err := strconv.ParseFloat(s, 64); err == nil {
		return Float(f), nil
	}
	return Value{}, fmt.Errorf("default %q is not a literal", s)
}
