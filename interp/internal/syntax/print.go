package syntax

import (
	"strings"
)

// Print returns source text that parses to a tree equal to the file's, in a
// normal form: printing that tree gives the same text. Comments are lost.
func Print(f *File) string {
	var p printer
	p.stmts(f.Body)
	return p.String()
}

// ExprString returns the source text of an expression in the same normal form.
func ExprString(x Expr) string {
	var p printer
	p.expr(x, levelTest)
	return p.String()
}

// printer writes source text.
type printer struct {
	strings.Builder
	indent int
}

func (p *printer) write(parts ...string) {
	for _, s := range parts {
		p.WriteString(s)
	}
}

// line starts a line.
func (p *printer) line(parts ...string) {
	for range p.indent {
		p.WriteString("    ")
	}
	p.write(parts...)
}

func (p *printer) stmts(list []Stmt) {
	for _, s := range list {
		p.stmt(s)
	}
}

// block writes a colon and an indented body.
func (p *printer) block(body []Stmt) {
	p.write(":\n")
	p.indent++
	p.stmts(body)
	p.indent--
}

func (p *printer) elseBlock(word string, body []Stmt) {
	if len(body) > 0 {
		p.line(word)
		p.block(body)
	}
}

// opt writes before and x, if there is an x.
func (p *printer) opt(before string, x Expr) {
	if x != nil {
		p.write(before)
		p.expr(x, levelTest)
	}
}

func (p *printer) stmt(s Stmt) {
	switch s.(type) {
	case *If, *For, *While, *With, *Try, *Def, *Class, *Match:
		p.compound(s)
	default:
		p.line()
		p.simple(s)
		p.write("\n")
	}
}

func (p *printer) simple(s Stmt) {
	switch s := s.(type) {
	case *ExprStmt:
		p.expr(s.X, levelTest)
	case *Assign:
		for _, t := range s.Targets {
			p.expr(t, levelTest)
			p.write(" = ")
		}
		p.expr(s.Value, levelTest)
	case *AugAssign:
		p.expr(s.Target, levelTest)
		p.write(" ", s.Op.String(), "= ")
		p.expr(s.Value, levelTest)
	case *AnnAssign:
		p.annAssign(s)
	case *Return:
		p.write("return")
		p.opt(" ", s.X)
	case *Delete:
		p.write("del ")
		p.list(s.Targets)
	case *Pass:
		p.write("pass")
	case *Break:
		p.write("break")
	case *Continue:
		p.write("continue")
	case *Raise:
		p.write("raise")
		p.opt(" ", s.X)
		p.opt(" from ", s.Cause)
	case *Assert:
		p.write("assert ")
		p.expr(s.Cond, levelTest)
		p.opt(", ", s.Msg)
	case *Global:
		p.write("global ")
		p.names(s.Names)
	case *Nonlocal:
		p.write("nonlocal ")
		p.names(s.Names)
	case *Import:
		p.write("import ")
		p.aliases(s.Names)
	case *ImportFrom:
		p.write("from ", strings.Repeat(".", s.Level), s.Module, " import ")
		if s.Star {
			p.write("*")
		}
		p.aliases(s.Names)
	case *Load:
		p.load(s)
	case *TypeAlias:
		p.write("type ", s.Name.ID)
		p.typeParams(s.TypeParams)
		p.write(" = ")
		p.expr(s.Value, levelTest)
	}
}

func (p *printer) annAssign(s *AnnAssign) {
	_, isName := s.Target.(*Name)
	if isName && !s.Simple {
		p.write("(")
	}
	p.expr(s.Target, levelTest)
	if isName && !s.Simple {
		p.write(")")
	}
	p.write(": ")
	p.expr(s.Annotation, levelTest)
	p.opt(" = ", s.Value)
}

func (p *printer) load(s *Load) {
	p.write("load(")
	p.expr(s.Module, levelTest)
	for _, l := range s.Names {
		p.write(", ")
		if l.To.ID != l.From.Value {
			p.write(l.To.ID, "=")
		}
		p.expr(l.From, levelTest)
	}
	p.write(")")
}

func (p *printer) names(list []*Name) {
	for i, n := range list {
		if i > 0 {
			p.write(", ")
		}
		p.write(n.ID)
	}
}

func (p *printer) aliases(list []*Alias) {
	for i, a := range list {
		if i > 0 {
			p.write(", ")
		}
		p.write(a.Name)
		if a.As != nil {
			p.write(" as ", a.As.ID)
		}
	}
}

func (p *printer) compound(s Stmt) {
	switch s := s.(type) {
	case *If:
		word := "if "
		for _, c := range s.Clauses {
			p.line(word)
			p.expr(c.Cond, levelTest)
			p.block(c.Body)
			word = "elif "
		}
		p.elseBlock("else", s.Else)
	case *For:
		p.line(asyncWord(s.Async), "for ")
		p.expr(s.Target, levelTest)
		p.write(" in ")
		p.expr(s.Iter, levelTest)
		p.block(s.Body)
		p.elseBlock("else", s.Else)
	case *While:
		p.line("while ")
		p.expr(s.Cond, levelTest)
		p.block(s.Body)
		p.elseBlock("else", s.Else)
	case *With:
		p.with(s)
	case *Try:
		p.try(s)
	case *Def:
		p.decorators(s.Decorators)
		p.line(asyncWord(s.Async), "def ", s.Name.ID)
		p.typeParams(s.TypeParams)
		p.write("(")
		p.params(s.Params)
		p.write(")")
		p.opt(" -> ", s.Returns)
		p.block(s.Body)
	case *Class:
		p.class(s)
	case *Match:
		p.line("match ")
		p.expr(s.Subject, levelTest)
		p.write(":\n")
		p.indent++
		for _, c := range s.Cases {
			p.line("case ")
			p.pattern(c.Pattern, true)
			p.opt(" if ", c.Guard)
			p.block(c.Body)
		}
		p.indent--
	}
}

func asyncWord(async bool) string {
	if async {
		return "async "
	}
	return ""
}

// with writes the items in parentheses, which keeps a tuple that is the only
// item from being taken for several.
func (p *printer) with(s *With) {
	p.line(asyncWord(s.Async), "with (")
	for i, it := range s.Items {
		if i > 0 {
			p.write(", ")
		}
		p.expr(it.X, levelTest)
		p.opt(" as ", it.Target)
	}
	p.write(")")
	p.block(s.Body)
}

func (p *printer) try(s *Try) {
	p.line("try")
	p.block(s.Body)
	word := "except"
	if s.Star {
		word = "except*"
	}
	for _, h := range s.Handlers {
		p.line(word)
		p.opt(" ", h.Type)
		if h.Name != nil {
			p.write(" as ", h.Name.ID)
		}
		p.block(h.Body)
	}
	p.elseBlock("else", s.Else)
	p.elseBlock("finally", s.Finally)
}

func (p *printer) decorators(list []Expr) {
	for _, d := range list {
		p.line("@")
		p.expr(d, levelTest)
		p.write("\n")
	}
}

func (p *printer) class(s *Class) {
	p.decorators(s.Decorators)
	p.line("class ", s.Name.ID)
	p.typeParams(s.TypeParams)
	if len(s.Bases)+len(s.Keywords) > 0 {
		p.write("(")
		p.arguments(s.Bases, s.Keywords)
		p.write(")")
	}
	p.block(s.Body)
}

func (p *printer) typeParams(tp *TypeParams) {
	if tp == nil {
		return
	}
	p.write("[")
	for i, t := range tp.List {
		if i > 0 {
			p.write(", ")
		}
		p.write([...]string{"", "*", "**"}[t.Kind], t.Name.ID)
		p.opt(": ", t.Bound)
		p.opt(" = ", t.Default)
	}
	p.write("]")
}

func (p *printer) params(ps *Params) {
	sep := ""
	for i, a := range ps.Args {
		p.write(sep)
		p.param(a)
		sep = ", "
		if i+1 == ps.PosOnly {
			p.write(", /")
		}
	}
	if ps.VarArg != nil {
		p.write(sep, "*")
		p.param(ps.VarArg)
		sep = ", "
	} else if len(ps.KwOnly) > 0 {
		p.write(sep, "*")
		sep = ", "
	}
	for _, a := range ps.KwOnly {
		p.write(sep)
		p.param(a)
		sep = ", "
	}
	if ps.KwArg != nil {
		p.write(sep, "**")
		p.param(ps.KwArg)
	}
}

func (p *printer) param(a *Param) {
	p.write(a.Name.ID)
	p.opt(": ", a.Annotation)
	if a.Annotation != nil {
		p.opt(" = ", a.Default)
	} else {
		p.opt("=", a.Default)
	}
}
