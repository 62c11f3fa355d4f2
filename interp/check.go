package interp

import (
	"cmp"
	"errors"
	"path"
	"slices"
	"strings"

	"github.com/starling-lang/starling/interp/internal/compile"
	"github.com/starling-lang/starling/interp/internal/resolve"
	"github.com/starling-lang/starling/interp/internal/syntax"
	"github.com/starling-lang/starling/interp/object"
)

// Problem is something wrong with a script that Check found.
type Problem struct {
	File string `json:"file"`
	// Line and Column count from 1, columns in characters. The end is behind the last character.
	Line      int `json:"line"`
	Column    int `json:"column"`
	EndLine   int `json:"end_line"`
	EndColumn int `json:"end_column"`
	// Kind is the class of a syntax error, "undefined-name", "unused-import" or "missing-module".
	Kind    string `json:"kind"`
	Message string `json:"message"`
	// Hint is a suggestion, or "".
	Hint string `json:"hint,omitempty"`
}

// Check reads a script without running it, and returns what is wrong with it, sorted by place: syntax errors; if there
// are none, names that neither the file nor the interpreter has, imports that nothing uses, and those of Python's standard modules
// that are not there.
func (in *Interp) Check(filename string, src []byte) []Problem {
	f, err := in.parse(filename, src)
	if err == nil {
		err = resolve.File(f)
	}
	if err == nil {
		d := in.Dialect()
		_, err = compile.File(f, compile.Options{StarlarkBytes: d.StarlarkBytes(), EntryPlaces: d.EntryPlaces(), CallOrder: d.CallOrder()})
	}
	if err != nil {
		return syntaxProblems(filename, err)
	}
	c := &checker{in: in, file: f, used: map[*syntax.Symbol]bool{}, text: map[string]bool{}}
	syntax.Inspect(f, c.note)
	syntax.Inspect(f, c.look)
	slices.SortStableFunc(c.problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	return c.problems
}

func syntaxProblems(filename string, err error) []Problem {
	var list syntax.ErrorList
	if !errors.As(err, &list) {
		return []Problem{{File: filename, Line: 1, Column: 1, EndLine: 1, EndColumn: 1, Kind: "SyntaxError", Message: err.Error()}}
	}
	out := make([]Problem, len(list))
	for i, e := range list {
		start, end := e.Offset()
		out[i] = Problem{File: filename, Line: e.Start.Line, Column: start, EndLine: e.End.Line, EndColumn: end,
			Kind: e.Kind.String(), Message: e.Msg, Hint: e.Hint}
	}
	return out
}

// checker looks for undefined names and unused imports in a resolved file.
type checker struct {
	in       *Interp
	file     *syntax.File
	problems []Problem

	// used are the variables that are read, by their symbol where they are bound; text the names in
	// annotations that are kept as text, and in __all__.
	used map[*syntax.Symbol]bool
	text map[string]bool
	// guarded are statements whose NameError is caught, tried those whose ImportError is.
	guarded, tried []syntax.Span
}

// note is the first pass: it finds what is used and what is guarded.
func (c *checker) note(n syntax.Node) bool {
	switch n := n.(type) {
	case *syntax.Name:
		if n.Sym == nil {
			c.text[n.ID] = true
		} else if n.Sym.Flags&syntax.SymUsed != 0 {
			c.used[c.variable(n.Sym)] = true
		}
	case *syntax.Assign:
		for _, t := range n.Targets {
			c.exports(t, n.Value)
		}
	case *syntax.AugAssign:
		c.exports(n.Target, n.Value)
	case *syntax.Try:
		body := syntax.Span{From: n.Body[0].Start(), To: n.Body[len(n.Body)-1].End()}
		if catches(n.Handlers, "NameError") {
			c.guarded = append(c.guarded, body)
		}
		if catches(n.Handlers, "ImportError") || catches(n.Handlers, "ModuleNotFoundError") {
			c.tried = append(c.tried, body)
		}
	}
	return true
}

// variable is the symbol of a variable where it is bound.
func (c *checker) variable(s *syntax.Symbol) *syntax.Symbol {
	for s.Outer != nil {
		s = s.Outer
	}
	if s.Kind == syntax.KindGlobal || s.Kind == syntax.KindClassName && s.Flags&syntax.SymAssigned == 0 {
		return c.file.Scope.Globals[s.Index]
	}
	return s
}

// exports takes the names that __all__ lists as used.
func (c *checker) exports(target, value syntax.Expr) {
	if n, ok := target.(*syntax.Name); !ok || n.ID != "__all__" {
		return
	}
	syntax.Inspect(value, func(n syntax.Node) bool {
		if s, ok := n.(*syntax.StringLit); ok {
			c.text[s.Value] = true
		}
		return true
	})
}

// catches reports whether one of the handlers is for all exceptions, or names the one given.
func catches(handlers []*syntax.ExceptHandler, exception string) bool {
	found := false
	for _, h := range handlers {
		if h.Type == nil {
			return true
		}
		syntax.Inspect(h.Type, func(n syntax.Node) bool {
			name, ok := n.(*syntax.Name)
			found = found || ok && (name.ID == exception || name.ID == "Exception" || name.ID == "BaseException")
			return true
		})
	}
	return found
}

// look is the second pass: it finds what is wrong.
func (c *checker) look(n syntax.Node) bool {
	switch n := n.(type) {
	case *syntax.Name:
		c.undefined(n)
	case *syntax.Import:
		for _, a := range n.Names {
			c.unused(a, a.Name)
			c.missing(a, a.Name)
		}
	case *syntax.ImportFrom:
		if n.Module == "__future__" && n.Level == 0 {
			return true
		}
		if n.Level == 0 {
			c.missing(n, n.Module)
		}
		from := strings.Repeat(".", n.Level) + n.Module
		for _, a := range n.Names {
			c.unused(a, strings.TrimSuffix(from, ".")+"."+a.Name)
		}
	}
	return true
}

// ownNames are what every module and class has.
var ownNames = [...]string{"__name__", "__file__", "__doc__", "__package__", "__spec__", "__builtins__", "__path__", "__annotations__"}

func (c *checker) undefined(n *syntax.Name) {
	if n.Sym == nil || c.file.Scope.HasStarImport {
		return
	}
	if k := n.Sym.Kind; k != syntax.KindGlobal && k != syntax.KindClassName || n.Sym.Flags&syntax.SymAssigned != 0 {
		return
	}
	if c.file.Scope.Globals[n.Sym.Index].Flags&syntax.SymAssigned != 0 || c.in.rt.Builtins.Get(n.ID).IsSet() || slices.Contains(ownNames[:], n.ID) {
		return
	}
	if n.Sym.Kind == syntax.KindClassName && (n.ID == "__module__" || n.ID == "__qualname__") {
		return
	}
	if inside(n, c.guarded) {
		return
	}
	p := c.problem(n, "undefined-name", "name '"+n.ID+"' is not defined")
	if like := object.Similar(n.ID, c.names()); like != "" {
		p.Hint = "Did you mean: '" + like + "'?"
	} else if slices.Contains(object.StdlibModuleNames(), n.ID) {
		p.Hint = "Did you forget to import '" + n.ID + "'?"
	}
	c.problems = append(c.problems, p)
}

// inside reports whether a node is in one of the spans.
func inside(n syntax.Node, spans []syntax.Span) bool {
	return slices.ContainsFunc(spans, func(s syntax.Span) bool { return s.From <= n.Start() && n.End() <= s.To })
}

// missing reports an import of a standard module of Python's that the interpreter does not have, nor a file in its place.
func (c *checker) missing(n syntax.Node, module string) {
	name, _, _ := strings.Cut(module, ".")
	native := func(m string) bool { return m == name || strings.HasPrefix(m, name+".") }
	if !slices.Contains(object.StdlibModuleNames(), name) || slices.ContainsFunc(c.in.rt.NativeModules, native) || inside(n, c.tried) {
		return
	}
	if c.in.opts.Files != nil {
		folders := append([]string{scriptFolder(c.file.Name)}, c.in.rt.Path...)
		if file, _ := c.in.fileIn(folders, name); file != "" {
			return
		}
	}
	c.problems = append(c.problems, c.problem(n, "missing-module", "Python's module '"+name+"' is not available"))
}

// names are the global and built-in names.
func (c *checker) names() []string {
	names := c.in.rt.Builtins.Names()
	for _, g := range c.file.Scope.Globals {
		if g.Flags&syntax.SymAssigned != 0 {
			names = append(names, g.Name)
		}
	}
	return names
}

// unused reports an import that nothing uses. What is written as x as x is for other modules, as is what a
// package's __init__ or a class imports.
func (c *checker) unused(a *syntax.Alias, what string) {
	s := a.Bind.Sym
	if s == nil || s.Kind == syntax.KindClassName || c.used[c.variable(s)] || c.text[a.Bind.ID] || a.As != nil && a.As.ID == a.Name {
		return
	}
	if base := path.Base(slashes(c.file.Name)); strings.TrimSuffix(base, path.Ext(base)) == "__init__" {
		return
	}
	if a.As != nil {
		what += " as " + a.As.ID
	}
	c.problems = append(c.problems, c.problem(a, "unused-import", "'"+what+"' is imported but not used"))
}

func (c *checker) problem(n syntax.Node, kind, message string) Problem {
	from, to := c.file.Position(n.Start()), c.file.Position(n.End())
	return Problem{File: c.file.Name, Line: from.Line, Column: c.column(from), EndLine: to.Line, EndColumn: c.column(to), Kind: kind, Message: message}
}

// column counts characters from 1.
func (c *checker) column(p syntax.Position) int {
	line := c.file.Src[c.file.Lines.LineStart(p.Line):]
	return charColumn(line[:p.Col], p.Col) + 1
}
