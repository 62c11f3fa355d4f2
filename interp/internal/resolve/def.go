package resolve

import (
	"strings"

	"github.com/starling-lang/starling/interp/internal/syntax"
)

func (r *resolver) def(s *syntax.Def) {
	sym := r.bind(s.Name, 0)
	r.exprs(s.Decorators)
	r.defaults(s.Params)
	if s.TypeParams != nil {
		r.typeParams(s.TypeParams, s.Name.ID, r.scope.private)
	}
	r.annotations(s.Params)
	r.annotation(s.Returns)
	fn := r.enter(syntax.FunctionScope, s.Name.ID)
	if sym.Flags&syntax.SymGlobalDecl != 0 {
		fn.QualName = s.Name.ID
	}
	fn.async = s.Async
	fn.Scope.HasDocstring = hasDocstring(s.Body)
	s.Scope = fn.Scope
	r.params(s.Params)
	r.stmts(s.Body)
	r.finishFunction(fn)
	r.exit()
	if s.TypeParams != nil {
		r.exit()
	}
}

// finishFunction sets what kind of function a scope is.
func (r *resolver) finishFunction(fn *scope) {
	fn.IsGenerator = fn.HasYield && !fn.async
	fn.IsAsyncGenerator = fn.HasYield && fn.async
	fn.IsCoroutine = fn.async && !fn.HasYield
	if fn.IsAsyncGenerator {
		for _, at := range fn.returns {
			r.errorAt(at, "'return' with value in async generator")
		}
	}
}

func (r *resolver) defaults(ps *syntax.Params) {
	for _, p := range ps.Args {
		r.opt(p.Default)
	}
	for _, p := range ps.KwOnly {
		r.opt(p.Default)
	}
}

// eachParam calls f for the parameters in the order of their slots.
func eachParam(ps *syntax.Params, f func(*syntax.Param)) {
	for _, p := range ps.Args {
		f(p)
	}
	for _, p := range ps.KwOnly {
		f(p)
	}
	if ps.VarArg != nil {
		f(ps.VarArg)
	}
	if ps.KwArg != nil {
		f(ps.KwArg)
	}
}

func (r *resolver) annotations(ps *syntax.Params) {
	eachParam(ps, func(p *syntax.Param) { r.annotation(p.Annotation) })
}

// params binds the parameters in the scope just entered.
func (r *resolver) params(ps *syntax.Params) {
	eachParam(ps, func(p *syntax.Param) {
		sym := r.of(p.Name)
		if sym.Flags&syntax.SymParam != 0 {
			r.errorAt(p, "duplicate argument '"+sym.Name+"' in function definition")
		}
		if p.Name.ID == "__debug__" {
			r.errorAt(p, "cannot assign to __debug__")
		}
		sym.Flags |= syntax.SymParam
	})
}

func (r *resolver) class(s *syntax.Class) {
	sym := r.bind(s.Name, 0)
	r.exprs(s.Decorators)
	private := strings.TrimLeft(s.Name.ID, "_")
	if s.TypeParams != nil {
		r.typeParams(s.TypeParams, s.Name.ID, private)
	}
	r.arguments(s.Bases, s.Keywords)
	c := r.enter(syntax.ClassScope, s.Name.ID)
	if sym.Flags&syntax.SymGlobalDecl != 0 {
		c.QualName = s.Name.ID
	}
	c.private = private
	c.Scope.HasDocstring = hasDocstring(s.Body)
	s.Scope = c.Scope
	r.stmts(s.Body)
	r.exit()
	if s.TypeParams != nil {
		r.exit()
	}
}

// typeParams opens the scope of a list of type parameters and binds them;
// private is the class whose private names are mangled in it.
func (r *resolver) typeParams(tp *syntax.TypeParams, owner, private string) {
	s := r.enter(syntax.TypeParamsScope, "<generic parameters of "+owner+">")
	s.what, s.private = "the definition of a generic", private
	tp.Scope = s.Scope
	hasDefault := false
	for _, p := range tp.List {
		sym := r.of(p.Name)
		if sym.Flags&syntax.SymTypeParam != 0 {
			r.errorAt(p, "duplicate type parameter '"+sym.Name+"'")
		}
		sym.Flags |= syntax.SymTypeParam | syntax.SymAssigned
		if p.Name.ID == "__debug__" {
			r.errorAt(p, "cannot assign to __debug__")
		}
		what := [...]string{"a TypeVar", "a TypeVarTuple", "a ParamSpec"}[p.Kind]
		if p.Bound != nil {
			kind := " bound"
			if _, tuple := p.Bound.(*syntax.Tuple); tuple {
				kind = " constraint"
			}
			p.BoundScope = r.typeExpr(p.Name.ID, what+kind, p.Bound)
		}
		if p.Default != nil {
			x := p.Default
			if star, ok := x.(*syntax.Starred); ok {
				x = star.X
			}
			p.DefaultScope = r.typeExpr(p.Name.ID, what+" default", x)
		} else if hasDefault {
			r.errorAt(p, "non-default type parameter '"+sym.Name+"' follows default type parameter")
		}
		hasDefault = hasDefault || p.Default != nil
	}
}

// typeExpr visits an expression that is evaluated on demand.
func (r *resolver) typeExpr(name, what string, x syntax.Expr) *syntax.Scope {
	s := r.enter(syntax.TypeExprScope, name)
	s.what = what
	r.expr(x)
	r.exit()
	return s.Scope
}

func (r *resolver) typeAlias(s *syntax.TypeAlias) {
	r.bind(s.Name, 0)
	if s.TypeParams != nil {
		r.typeParams(s.TypeParams, s.Name.ID, r.scope.private)
	}
	s.Scope = r.typeExpr(s.Name.ID, "a type alias", s.Value)
	if s.TypeParams != nil {
		r.exit()
	}
}
