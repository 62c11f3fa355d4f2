package reference

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

// Signature writes the parameters of a call of v as documentation does, or unknown.
func Signature(th *object.Thread, v object.Value, unknown string) string {
	params, known := Parameters(th, v)
	if !known {
		return unknown
	}
	return FormatParams(params)
}

// FormatParams writes a list of parameters with its parentheses.
func FormatParams(params []Param) string {
	var parts []string
	star := false
	for i, p := range params {
		switch p.Kind {
		case object.VarPositional:
			parts, star = append(parts, "*"+p.Name), true
			continue
		case object.VarKeyword:
			parts = append(parts, "**"+p.Name)
			continue
		case object.KeywordOnly:
			if !star {
				parts, star = append(parts, "*"), true
			}
		}
		text := p.Name
		if p.Default != "" {
			text += "=" + p.Default
		}
		parts = append(parts, text)
		if p.Kind == object.PositionalOnly && (i+1 == len(params) || params[i+1].Kind != object.PositionalOnly) {
			parts = append(parts, "/")
		}
	}
	return "(" + strings.Join(parts, ", ") + ")"
}

// Parameters returns the parameters of a call of v in the order in which they are written; known is false if v does not tell
// them.
func Parameters(th *object.Thread, v object.Value) (params []Param, known bool) {
	sig := object.StaticSignature(v)
	if sig == nil {
		return nil, false
	}
	f, _ := ScriptFunction(v)
	skip := 0
	if f != nil {
		skip = len(f.Sig.Params) - len(sig.Params)
	}
	for i, p := range sig.Params {
		q := Param{Name: p.Name, Kind: p.Kind, Default: p.Text}
		if f != nil {
			q.Default = defaultText(th, f, i+skip)
		}
		params = append(params, q)
	}
	// A script's function has *args behind the others.
	slices.SortStableFunc(params, func(a, b Param) int { return cmp.Compare(a.Kind, b.Kind) })
	return params, true
}

// ScriptFunction is the function of a script that a call of v runs.
func ScriptFunction(v object.Value) (*object.Function, bool) {
	if m, ok := v.Native().(*object.BoundMethod); ok {
		return ScriptFunction(m.Func)
	}
	if t, ok := v.AsType(); ok {
		return t.Find("__init__").AsFunction()
	}
	return v.AsFunction()
}

// defaultText shows the default of a script function's parameter, "" if it has none.
func defaultText(th *object.Thread, f *object.Function, i int) string {
	v := object.Value{}
	if first := f.Sig.Positional - len(f.Defaults()); i < f.Sig.Positional && i >= first {
		v = f.Defaults()[i-first]
	} else if i >= f.Sig.Positional {
		n := 0
		for j, p := range f.Sig.Params {
			if p.Kind != object.KeywordOnly {
				continue
			}
			if d := f.KwDefaults(); j == i && n < len(d) {
				v = d[n]
			}
			n++
		}
	}
	if !v.IsSet() {
		return ""
	}
	r, err := object.Repr(th, v)
	if err != nil {
		return "<" + v.Type().Name() + ">"
	}
	return r
}

// Doc is a value's __doc__, "" if it has none.
func Doc(th *object.Thread, v object.Value) (string, error) {
	d, err := object.LookupAttr(th, v, "__doc__")
	if err != nil || !d.IsSet() {
		return "", err
	}
	s, _ := d.AsStr()
	return strings.TrimSpace(s), nil
}

// Position returns where a function, or the constructor of a class, is written, "" if it is not known.
func Position(v object.Value) string {
	if f, ok := ScriptFunction(v); ok {
		return fmt.Sprintf("%s:%d", f.Code.Filename(), f.Code.FirstLine())
	}
	for {
		m, ok := v.Native().(*object.BoundMethod)
		if !ok {
			break
		}
		v = m.Func
	}
	if t, ok := v.AsType(); ok && !t.IsHeap() {
		v = t.Find("__init__")
	}
	n, ok := v.AsNative()
	if !ok {
		return ""
	}
	file, line := n.Position()
	if file == "" || strings.Contains(file, "/interp/native/") || strings.Contains(file, "/interp/object/dunder") {
		return ""
	}
	return fmt.Sprintf("%s:%d", file, line)
}
