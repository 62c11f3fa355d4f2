package compile

import (
	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

// class compiles a class statement.
func (f *fn) class(s *syntax.Class) {
	base := f.each(s.Decorators)
	t := f.temp()
	if s.TypeParams == nil {
		f.buildClass(s, t)
	} else {
		f.makeFunction(s.Span, t, 0, unit{scope: s.TypeParams.Scope, pos: s.From, body: func(g *fn) {
			t := g.temp()
			g.buildClass(s, t)
			g.returnReg(s.Span, t)
		}})
		f.emit(s.Span, code.Call, 0, r(t), 0, 0)
	}
	f.decorate(s.Decorators, base)
	f.store(s.Name.Span, s.Name.Sym, base)
}

// buildClass makes the class in t, the last temporary.
func (f *fn) buildClass(s *syntax.Class, t int) {
	f.temps(functionRegs - 1)
	pos := s.From
	if len(s.Decorators) > 0 {
		pos = s.Decorators[0].Start()
	}
	var x uint8
	if s.TypeParams != nil {
		f.typeParams(s.TypeParams, t+4)
		x = hasTypeParams
	}
	f.makeFunction(s.Span, t, x, unit{scope: s.Scope, pos: pos, body: func(g *fn) { g.classBody(s, pos) }})
	f.tuple(s.Span, s.Bases, t+1)
	if len(s.Keywords) == 0 {
		f.loadNone(s.Span, t+2)
	} else {
		f.keywords(s.Span, s.Keywords, t+2, t)
	}
	f.emit(s.Span, code.BuildClass, 0, r(t), 0, f.name(s.Span, s.Name.ID))
}

// classBody compiles what a class statement holds.
func (f *fn) classBody(s *syntax.Class, pos syntax.Pos) {
	head := syntax.Span{From: s.From, To: s.Name.To}
	t := f.temp()
	bind := func(name string) {
		f.emit(head, code.StoreName, 0, r(t), r(f.namespace), f.name(head, name))
	}
	f.emitWide(head, code.GetGlobal, 0, r(t), f.c.global("__name__"))
	bind("__module__")
	f.loadString(head, t, f.scope.QualName)
	bind("__qualname__")
	f.loadConst(head, t, intValue(int64(f.c.loc.Position(pos).Line)))
	bind("__firstlineno__")
	f.docstring(s.Body)
	if f.out.HasDoc {
		f.loadString(head, t, f.out.Doc)
		bind("__doc__")
	}
	if f.scope.HasAnnotations {
		f.build(head, code.BuildDict, t, t, 0)
		bind("__annotations__")
	}
	f.stmts(s.Body)
	if c := f.scope.ClassCell; c != nil {
		f.emit(head, code.Move, 1, r(t), r(f.register(c)), 0)
		bind("__classcell__")
	}
	f.returnNone()
}
