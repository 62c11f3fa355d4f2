package resolve

import (
	"github.com/starling-lang/starling/interp/internal/syntax"
)

func (r *resolver) lambda(x *syntax.Lambda) {
	r.defaults(x.Params)
	fn := r.enter(syntax.LambdaScope, "<lambda>")
	x.Scope = fn.Scope
	r.params(x.Params)
	r.expr(x.Body)
	r.finishFunction(fn)
	r.exit()
}

// compNames are the kinds of comprehension as messages name them.
var compNames = [...]string{"list comprehension", "set comprehension", "dict comprehension", "generator expression"}

func (r *resolver) comprehension(x *syntax.Comp) {
	outer := r.scope
	first := x.Clauses[0]
	outer.iterExpr++
	r.expr(first.Iter)
	outer.iterExpr--

	kind, name := syntax.ComprehensionScope, [...]string{"<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>"}[x.Kind]
	if x.Kind == syntax.GeneratorExp {
		kind = syntax.GeneratorScope
	}
	s := r.enter(kind, name)
	s.what = compNames[x.Kind]
	x.Scope = s.Scope
	if kind == syntax.GeneratorScope {
		r.symbol(r.intern(".0"), ".0").Flags |= syntax.SymParam
		s.HasYield = true
	}
	for i, c := range x.Clauses {
		if c.Async {
			s.coroutine = true
		}
		r.compTarget(c.Target)
		if i > 0 {
			s.iterExpr++
			r.expr(c.Iter)
			s.iterExpr--
		}
		r.exprs(c.Ifs)
	}
	r.expr(x.Elt)
	r.opt(x.Value)
	s.IsAsyncComp = s.coroutine
	s.IsGenerator = kind == syntax.GeneratorScope && !s.coroutine
	s.IsAsyncGenerator = kind == syntax.GeneratorScope && s.coroutine
	r.exit()
	if s.coroutine && x.Kind != syntax.GeneratorExp {
		outer.coroutine = true
		if !outer.async && outer.Kind != syntax.ComprehensionScope && outer.Kind != syntax.GeneratorScope {
			r.errorAt(x, "asynchronous comprehension outside of an asynchronous function")
		}
	}
}

// compTarget binds the targets of a for clause of a comprehension.
func (r *resolver) compTarget(x syntax.Expr) {
	switch x := x.(type) {
	case *syntax.Name:
		sym := r.bind(x, syntax.SymComprehensionIn)
		if sym.walrus {
			r.errorAt(x, "comprehension inner loop cannot rebind assignment expression target '"+sym.Name+"'")
		}
		sym.target = true
	case *syntax.Tuple:
		r.compTargets(x, x.Elts)
	case *syntax.List:
		r.compTargets(x, x.Elts)
	case *syntax.Starred:
		r.errorAt(x, "starred assignment target must be in a list or tuple")
		r.compTarget(x.X)
	default:
		r.target(x)
	}
}

func (r *resolver) compTargets(n syntax.Node, elts []syntax.Expr) {
	stars := 0
	for _, x := range elts {
		if s, ok := x.(*syntax.Starred); ok {
			if stars++; stars == 2 {
				r.errorAt(n, "multiple starred expressions in assignment")
			}
			x = s.X
		}
		r.compTarget(x)
	}
}

// isComp reports whether s is a comprehension or generator expression.
func (s *scope) isComp() bool {
	return s.Kind == syntax.ComprehensionScope || s.Kind == syntax.GeneratorScope
}

// named visits name := value. Inside a comprehension the name belongs to the
// function, or module, around it.
func (r *resolver) named(x *syntax.NamedExpr) {
	if r.typeScopeError(x, "named expression") {
		return
	}
	if r.scope.iterExpr > 0 {
		r.errorAt(x, "assignment expression cannot be used in a comprehension iterable expression")
	}
	if r.scope.isComp() {
		r.walrusInComp(x)
	} else {
		r.expr(x.Value)
		r.bind(x.Target, 0)
		return
	}
	r.expr(x.Value)
}

func (r *resolver) walrusInComp(x *syntax.NamedExpr) {
	if x.Target.ID == "__debug__" {
		r.errorAt(x.Target, "cannot assign to __debug__")
	}
	inner := r.of(x.Target)
	s := r.scope
	for ; s.isComp(); s = s.parent {
		sym := r.symbolIn(s, inner.atom, inner.Name)
		if sym.target {
			r.errorAt(x.Target, "assignment expression cannot rebind comprehension iteration variable '"+sym.Name+"'")
			return
		}
		sym.walrus = true
		sym.Flags |= syntax.SymUsed
	}
	switch s.Kind {
	case syntax.ClassScope:
		r.errorAt(x.Target, "assignment expression within a comprehension cannot be used in a class body")
	case syntax.TypeParamsScope, syntax.TypeExprScope:
		r.errorAt(x.Target, "assignment expression within a comprehension cannot be used in "+s.what)
	}
	r.symbolIn(s, inner.atom, inner.Name).Flags |= syntax.SymAssigned
}

// typeScopeError reports an expression that type parameters can't contain.
func (r *resolver) typeScopeError(n syntax.Node, what string) bool {
	if r.scope.Kind != syntax.TypeParamsScope && r.scope.Kind != syntax.TypeExprScope {
		return false
	}
	r.errorAt(n, what+" cannot be used within "+r.scope.what)
	return true
}

func (r *resolver) await(x *syntax.Await) {
	if r.typeScopeError(x, "await expression") {
		return
	}
	r.scope.coroutine = true
	code := r.scope.code()
	switch {
	case r.scope.isComp():
		// A list comprehension that awaits is itself reported.
	case !code.functionLike() && !code.async:
		r.errorAt(x, "'await' outside function")
	case !code.async:
		r.errorAt(x, "'await' outside async function")
	}
	r.expr(x.X)
}

// yield checks a yield expression.
func (r *resolver) yield(x syntax.Expr, word string) {
	if r.typeScopeError(x, "yield expression") {
		return
	}
	switch {
	case r.scope.isComp():
		r.errorAt(x, word+" inside "+r.scope.what)
	case !r.scope.functionLike():
		r.errorAt(x, word+" outside function")
	}
	r.scope.HasYield = true
}
