package compile

import (
	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

// Bits of MakeTypeParam besides the kind.
const (
	paramBound       = 4
	paramDefault     = 8
	paramConstraints = 16
)

// genericFunction makes a function with type parameters in t, the last
// temporary: a function that binds them and makes it is called at once, with
// the defaults as arguments.
func (f *fn) genericFunction(s *syntax.Def, t int) {
	args := f.temps(2)
	x := f.defaults(s.Params, args, args+1)
	var hidden []string
	if x&hasDefaults != 0 {
		hidden = append(hidden, ".defaults")
	}
	if x&hasKwDefaults != 0 {
		hidden = append(hidden, ".kwdefaults")
	}
	if x == hasKwDefaults {
		f.move(s.Span, args, args+1)
	}
	u := unit{scope: s.TypeParams.Scope, pos: s.From, hidden: hidden, body: func(g *fn) {
		t := g.temps(functionRegs)
		arg := 0
		for i, bit := range [2]uint8{hasDefaults, hasKwDefaults} {
			if x&bit != 0 {
				g.move(s.Span, t+1+i, arg)
				arg++
			}
		}
		g.typeParams(s.TypeParams, t+4)
		g.function(s, t, x|hasTypeParams)
		g.returnReg(s.Span, t)
	}}
	f.makeFunction(s.Span, t, 0, u)
	f.emit(s.Span, code.Call, 0, r(t), len(hidden), 0)
}

// typeParams binds type parameters and puts the tuple of them into dst.
func (f *fn) typeParams(ps *syntax.TypeParams, dst int) {
	mark := f.next
	for _, p := range ps.List {
		f.typeParam(p)
		f.next = mark
	}
	for _, p := range ps.List {
		f.load(p.Name.Span, p.Name.Sym, f.temp())
	}
	f.build(ps.Span, code.BuildTuple, dst, mark, len(ps.List))
	f.next = mark
}

func (f *fn) typeParam(p *syntax.TypeParam) {
	t := f.temps(2)
	x := uint8(p.Kind)
	if p.Bound != nil {
		x |= paramBound
		if _, ok := p.Bound.(*syntax.Tuple); ok {
			x |= paramConstraints
		}
		f.typeExpr(p.BoundScope, p.Bound, t)
	}
	if p.Default != nil {
		x |= paramDefault
		f.typeExpr(p.DefaultScope, p.Default, t+1)
	}
	f.emit(p.Span, code.MakeTypeParam, x, r(t), 0, f.name(p.Span, p.Name.ID))
	f.store(p.Name.Span, p.Name.Sym, t)
}

// typeExpr makes the function that evaluates a bound, a default or the value of
// an alias.
func (f *fn) typeExpr(sc *syntax.Scope, e syntax.Expr, t int) {
	f.makeFunction(spanOf(e), t, 0, unit{scope: sc, pos: e.Start(), body: func(g *fn) {
		if star, ok := e.(*syntax.Starred); ok {
			t := g.temp()
			g.tuple(star.Span, []syntax.Expr{star}, t)
			g.returnReg(star.Span, t)
			return
		}
		g.returnReg(spanOf(e), g.operand(e))
	}})
}

// typeAlias compiles type X[T] = value.
func (f *fn) typeAlias(s *syntax.TypeAlias) {
	t := f.temps(2)
	if s.TypeParams == nil {
		f.typeExpr(s.Scope, s.Value, t)
		f.emit(s.Span, code.MakeTypeAlias, 0, r(t), 0, f.name(s.Span, s.Name.ID))
	} else {
		f.makeFunction(s.Span, t, 0, unit{scope: s.TypeParams.Scope, pos: s.From, body: func(g *fn) {
			t := g.temps(2)
			g.typeParams(s.TypeParams, t+1)
			g.typeExpr(s.Scope, s.Value, t)
			g.emit(s.Span, code.MakeTypeAlias, 1, r(t), 0, g.name(s.Span, s.Name.ID))
			g.returnReg(s.Span, t)
		}})
		f.emit(s.Span, code.Call, 0, r(t), 0, 0)
	}
	f.store(s.Name.Span, s.Name.Sym, t)
}
