package compile

import (
	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

// Bits of MakeFunction: which of the registers behind its first are looked at.
const (
	hasDefaults = 1 << iota
	hasKwDefaults
	hasAnnotations
	hasTypeParams
	functionRegs = 5
)

// nested returns the number of the function compiled for a scope. What is
// compiled twice, because a finally block or this whole function is, shares it.
func (f *fn) nested(u unit) int {
	if i, ok := f.made[u.scope]; ok {
		return i
	}
	g := f.c.unit(u)
	for _, s := range u.scope.Frees {
		from := code.Capture{Index: s.Outer.Index}
		if s.Outer.Kind == syntax.KindCell {
			from = code.Capture{Local: true, Index: f.register(s.Outer)}
		}
		g.Captures = append(g.Captures, from)
	}
	if f.made == nil {
		f.made = map[*syntax.Scope]int{}
	}
	f.made[u.scope] = len(f.out.Functions)
	f.out.Functions = append(f.out.Functions, g)
	return f.made[u.scope]
}

// makeFunction emits the making of a function in t.
func (f *fn) makeFunction(sp syntax.Span, t int, x uint8, u unit) {
	f.emitWide(sp, code.MakeFunction, x, r(t), f.nested(u))
}

// def compiles a function statement.
func (f *fn) def(s *syntax.Def) {
	base := f.each(s.Decorators)
	t := f.temp()
	if s.TypeParams == nil {
		f.temps(functionRegs - 1)
		x := f.defaults(s.Params, t+1, t+2)
		f.function(s, t, x)
	} else {
		f.genericFunction(s, t)
	}
	f.decorate(s.Decorators, base)
	f.store(s.Name.Span, s.Name.Sym, base)
}

// decorate applies decorators, which are in registers from base on, to the
// value in the register behind them; the result is in base.
func (f *fn) decorate(decorators []syntax.Expr, base int) {
	for i := len(decorators) - 1; i >= 0; i-- {
		f.emit(spanOf(decorators[i]), code.Call, 0, r(base+i), 1, 0)
	}
}

// function makes the function of a statement in t; x tells what is in the
// registers behind it already.
func (f *fn) function(s *syntax.Def, t int, x uint8) {
	if f.annotations(s, t+3) {
		x |= hasAnnotations
	}
	pos := s.From
	if len(s.Decorators) > 0 {
		pos = s.Decorators[0].Start()
	}
	f.makeFunction(s.Span, t, x, unit{scope: s.Scope, pos: pos, body: func(g *fn) { g.functionBody(s) }})
}

// functionBody compiles what a function statement holds.
func (f *fn) functionBody(s *syntax.Def) {
	f.params(s.Params)
	f.noteDeleted(s.Body)
	f.assigned &^= f.deleted
	f.docstring(s.Body)
	f.stmts(s.Body)
	f.returnNone()
}

// lambda evaluates a lambda expression.
func (f *fn) lambda(e *syntax.Lambda, dst int) {
	t := f.top(dst)
	f.next = t + 1
	f.temps(functionRegs - 1)
	x := f.defaults(e.Params, t+1, t+2)
	f.makeFunction(e.Span, t, x, unit{scope: e.Scope, pos: e.From, body: func(g *fn) {
		g.params(e.Params)
		g.returnReg(spanOf(e.Body), g.operand(e.Body))
	}})
	f.move(e.Span, dst, t)
}

// params notes the parameters of a function, in the order of their registers.
func (f *fn) params(ps *syntax.Params) {
	for i, p := range ps.Args {
		kind := code.Positional
		if i < ps.PosOnly {
			kind = code.PositionalOnly
		}
		f.param(p, kind)
	}
	if len(ps.Args) > 0 {
		f.self = ps.Args[0].Name.Sym
	}
	for _, p := range ps.KwOnly {
		f.param(p, code.KeywordOnly)
	}
	if ps.VarArg != nil {
		f.param(ps.VarArg, code.VarPositional)
	}
	if ps.KwArg != nil {
		f.param(ps.KwArg, code.VarKeyword)
	}
}

func (f *fn) param(p *syntax.Param, kind code.ParamKind) {
	f.assign(len(f.out.Params))
	f.out.Params = append(f.out.Params, code.Param{Name: p.Name.Sym.Name, Kind: kind})
}

// defaults evaluates the defaults of parameters: a tuple in one register, a
// dict of those of keyword-only ones in another.
func (f *fn) defaults(ps *syntax.Params, positional, keyword int) (x uint8) {
	var values []syntax.Expr
	for _, p := range ps.Args {
		if p.Default != nil {
			values = append(values, p.Default)
		}
	}
	mark := f.next
	if len(values) > 0 {
		f.tuple(syntax.Span{From: values[0].Start(), To: values[len(values)-1].End()}, values, positional)
		x |= hasDefaults
	}
	f.next = mark
	n := 0
	for _, p := range ps.KwOnly {
		if p.Default != nil {
			f.loadString(p.Span, f.temp(), p.Name.Sym.Name)
			f.expr(p.Default, f.temp())
			n++
		}
	}
	if n > 0 {
		f.build(nowhere, code.BuildDict, keyword, mark, n)
		x |= hasKwDefaults
	}
	f.next = mark
	return x
}

// annotations builds the dict of the annotations of a function in dst; it
// reports false if there are none.
func (f *fn) annotations(s *syntax.Def, dst int) bool {
	mark, n := f.next, 0
	add := func(p *syntax.Param) {
		if p != nil && p.Annotation != nil {
			f.loadString(p.Span, f.temp(), p.Name.Sym.Name)
			f.paramAnnotation(p.Annotation, f.temp())
			n++
		}
	}
	for _, p := range s.Params.Args {
		add(p)
	}
	add(s.Params.VarArg)
	for _, p := range s.Params.KwOnly {
		add(p)
	}
	add(s.Params.KwArg)
	if s.Returns != nil {
		f.loadString(spanOf(s.Returns), f.temp(), "return")
		f.annotation(s.Returns, f.temp())
		n++
	}
	if n > 0 {
		f.build(s.Span, code.BuildDict, dst, mark, n)
	}
	f.next = mark
	return n > 0
}

// paramAnnotation evaluates the annotation of a parameter; that of *args may
// be starred, and then has one element.
func (f *fn) paramAnnotation(e syntax.Expr, dst int) {
	star, ok := e.(*syntax.Starred)
	if !ok || f.c.file.FutureAnnotations {
		f.annotation(e, dst)
		return
	}
	f.expr(star.X, dst)
	f.emit(star.Span, code.Unpack, 0, r(dst), r(dst), 1)
}

// noteDeleted notes the variables that del statements and except clauses
// unbind anywhere in a body.
func (f *fn) noteDeleted(body []syntax.Stmt) {
	for _, s := range body {
		switch s := s.(type) {
		case *syntax.Delete:
			f.noteTargets(s.Targets)
		case *syntax.If:
			for _, c := range s.Clauses {
				f.noteDeleted(c.Body)
			}
			f.noteDeleted(s.Else)
		case *syntax.For:
			f.noteDeleted(s.Body)
			f.noteDeleted(s.Else)
		case *syntax.While:
			f.noteDeleted(s.Body)
			f.noteDeleted(s.Else)
		case *syntax.With:
			f.noteDeleted(s.Body)
		case *syntax.Match:
			for _, c := range s.Cases {
				f.noteDeleted(c.Body)
			}
		case *syntax.Try:
			f.noteTry(s)
		}
	}
}

func (f *fn) noteTry(s *syntax.Try) {
	f.noteDeleted(s.Body)
	for _, h := range s.Handlers {
		if h.Name != nil {
			f.noteTargets([]syntax.Expr{h.Name})
		}
		f.noteDeleted(h.Body)
	}
	f.noteDeleted(s.Else)
	f.noteDeleted(s.Finally)
}

func (f *fn) noteTargets(targets []syntax.Expr) {
	for _, t := range targets {
		switch t := t.(type) {
		case *syntax.Name:
			if reg, ok := f.local(t); ok && reg < 64 {
				f.deleted |= 1 << reg
			}
		case *syntax.Tuple:
			f.noteTargets(t.Elts)
		case *syntax.List:
			f.noteTargets(t.Elts)
		}
	}
}
