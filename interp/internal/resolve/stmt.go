package resolve

import (
	"strings"

	"github.com/starling-lang/starling/interp/internal/syntax"
)

func (r *resolver) stmts(list []syntax.Stmt) {
	for _, s := range list {
		r.stmt(s)
	}
}

func (r *resolver) stmt(s syntax.Stmt) {
	switch s := s.(type) {
	case *syntax.ExprStmt:
		r.noStar(s.X)
		r.expr(s.X)
	case *syntax.Assign:
		r.noStar(s.Value)
		r.expr(s.Value)
		for _, t := range s.Targets {
			r.assign(t)
		}
	case *syntax.AugAssign:
		r.noStar(s.Value)
		r.target(s.Target)
		r.expr(s.Value)
	case *syntax.AnnAssign:
		r.annAssign(s)
	case *syntax.Return:
		r.returnStmt(s)
	case *syntax.Delete:
		for _, t := range s.Targets {
			r.del(t)
		}
	case *syntax.Pass:
	case *syntax.Break:
		r.jump(s, "'break' outside loop")
	case *syntax.Continue:
		r.jump(s, "'continue' not properly in loop")
	case *syntax.Raise:
		r.opt(s.X)
		r.opt(s.Cause)
	case *syntax.Assert:
		r.expr(s.Cond)
		r.opt(s.Msg)
	case *syntax.Global:
		for _, n := range s.Names {
			r.declare(n, s.Span, syntax.SymGlobalDecl)
		}
	case *syntax.Nonlocal:
		r.nonlocal(s)
	case *syntax.Import:
		for _, a := range s.Names {
			r.bind(a.Bind, syntax.SymImported)
		}
	case *syntax.ImportFrom:
		r.importFrom(s)
	case *syntax.Load:
		for _, l := range s.Names {
			r.bind(l.To, syntax.SymLoaded)
		}
	case *syntax.If:
		for _, c := range s.Clauses {
			r.expr(c.Cond)
			r.stmts(c.Body)
		}
		r.stmts(s.Else)
	case *syntax.For:
		r.forStmt(s)
	case *syntax.While:
		r.expr(s.Cond)
		r.loop(s.Body)
		r.stmts(s.Else)
	case *syntax.With:
		r.with(s)
	case *syntax.Try:
		r.try(s)
	case *syntax.Def:
		r.def(s)
	case *syntax.Class:
		r.class(s)
	case *syntax.Match:
		r.match(s)
	case *syntax.TypeAlias:
		r.typeAlias(s)
	}
}

func (r *resolver) annAssign(s *syntax.AnnAssign) {
	name, ok := s.Target.(*syntax.Name)
	if !ok {
		r.target(s.Target)
		r.annotation(s.Annotation)
		r.opt(s.Value)
		return
	}
	sym := r.of(name)
	if s.Simple {
		r.scope.code().HasAnnotations = true
		if r.scope != r.module {
			r.checkAnnotated(s, sym)
		}
	}
	r.annotation(s.Annotation)
	if s.Value != nil {
		r.noStar(s.Value)
		r.expr(s.Value)
	}
	if s.Simple {
		r.bind(name, syntax.SymAnnotated)
	} else if s.Value != nil {
		r.bind(name, 0)
	}
}

func (r *resolver) checkAnnotated(s *syntax.AnnAssign, sym *symbol) {
	if sym.Flags&syntax.SymGlobalDecl != 0 {
		r.errorAt(s, "annotated name '"+sym.Name+"' can't be global")
	} else if sym.Flags&syntax.SymNonlocalDecl != 0 {
		r.errorAt(s, "annotated name '"+sym.Name+"' can't be nonlocal")
	}
}

// annotation visits an annotation, which is not evaluated where the file asks
// for text.
func (r *resolver) annotation(x syntax.Expr) {
	if x != nil && !r.file.FutureAnnotations {
		if s, ok := x.(*syntax.Starred); ok {
			x = s.X
		}
		r.expr(x)
	}
}

func (r *resolver) returnStmt(s *syntax.Return) {
	switch r.scope.Kind {
	case syntax.FunctionScope:
		if s.X != nil {
			r.scope.returns = append(r.scope.returns, s.Span)
		}
	default:
		r.errorAt(s, "'return' outside function")
	}
	if r.scope.exceptStr > 0 {
		r.errorAt(s, exceptStarJump)
	}
	r.noStar(s.X)
	r.opt(s.X)
}

const exceptStarJump = "'break', 'continue' and 'return' cannot appear in an except* block"

// jump checks a break or continue.
func (r *resolver) jump(s syntax.Stmt, msg string) {
	switch {
	case r.scope.loops < 0:
		r.errorAt(s, exceptStarJump)
	case r.scope.loops == 0 && r.scope.exceptStr > 0:
		r.errorAt(s, exceptStarJump)
	case r.scope.loops == 0:
		r.errorAt(s, msg)
	}
}

// declare notes a global or nonlocal declaration.
func (r *resolver) declare(n *syntax.Name, at syntax.Span, flag syntax.SymFlags) {
	kind := "global"
	if flag == syntax.SymNonlocalDecl {
		kind = "nonlocal"
	}
	sym := r.of(n)
	switch f := sym.Flags; {
	case f&syntax.SymParam != 0:
		r.errorAt(at, "name '"+sym.Name+"' is parameter and "+kind)
	case f&syntax.SymUsed != 0:
		r.errorAt(at, "name '"+sym.Name+"' is used prior to "+kind+" declaration")
	case f&syntax.SymAnnotated != 0:
		r.errorAt(at, "annotated name '"+sym.Name+"' can't be "+kind)
	case sym.local:
		r.errorAt(at, "name '"+sym.Name+"' is assigned to before "+kind+" declaration")
	}
	sym.Flags |= flag
	if !sym.decl.From.IsValid() {
		sym.decl = at
	}
}

func (r *resolver) nonlocal(s *syntax.Nonlocal) {
	if r.scope.Kind == syntax.ModuleScope {
		r.errorAt(s, "nonlocal declaration not allowed at module level")
		return
	}
	for _, n := range s.Names {
		r.declare(n, s.Span, syntax.SymNonlocalDecl)
	}
}

func (r *resolver) importFrom(s *syntax.ImportFrom) {
	for _, a := range s.Names {
		r.bind(a.Bind, syntax.SymImported)
	}
	if !s.Star {
		return
	}
	r.scope.HasStarImport = true
	if r.scope.Kind != syntax.ModuleScope {
		r.errorRange(s.To-1, s.To, "import * only allowed at module level")
	}
}

// loop visits the body of a loop.
func (r *resolver) loop(body []syntax.Stmt) {
	r.scope.loops++
	r.stmts(body)
	r.scope.loops--
}

func (r *resolver) forStmt(s *syntax.For) {
	if s.Async {
		r.asyncOnly(s, "'async for' outside async function")
	}
	r.noStar(s.Iter)
	r.expr(s.Iter)
	r.assign(s.Target)
	r.loop(s.Body)
	r.stmts(s.Else)
}

// asyncOnly checks a statement that only an async function may have.
func (r *resolver) asyncOnly(n syntax.Node, msg string) {
	if !r.scope.async {
		r.errorAt(n, msg)
	}
}

func (r *resolver) with(s *syntax.With) {
	if s.Async {
		r.asyncOnly(s, "'async with' outside async function")
	}
	for _, it := range s.Items {
		r.expr(it.X)
		if it.Target != nil {
			r.assign(it.Target)
		}
	}
	r.stmts(s.Body)
}

func (r *resolver) try(s *syntax.Try) {
	r.stmts(s.Body)
	for i, h := range s.Handlers {
		if h.Type == nil && i < len(s.Handlers)-1 {
			r.errorAt(h, "default 'except:' must be last")
		}
		r.opt(h.Type)
		if h.Name != nil {
			r.bind(h.Name, 0)
		}
		if !s.Star {
			r.stmts(h.Body)
			continue
		}
		loops := r.scope.loops
		r.scope.loops = 0
		r.scope.exceptStr++
		r.stmts(h.Body)
		r.scope.exceptStr--
		r.scope.loops = loops
	}
	r.stmts(s.Else)
	r.stmts(s.Finally)
}

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

// futures are the features that "from __future__ import" may name.
var futures = map[string]bool{
	"nested_scopes": true, "generators": true, "division": true, "absolute_import": true, "with_statement": true,
	"print_function": true, "unicode_literals": true, "barry_as_FLUFL": true, "generator_stop": true, "annotations": true,
}

// futureImports checks the imports from __future__, which must come first.
func (r *resolver) futureImports() {
	if !strings.Contains(r.file.Src, "__future__") {
		return
	}
	early := map[*syntax.ImportFrom]bool{}
	for i, s := range r.file.Body {
		if i == 0 && r.scope.HasDocstring {
			continue
		}
		from, ok := s.(*syntax.ImportFrom)
		if !ok || !isFuture(from) {
			break
		}
		early[from] = true
		if from.Star {
			r.errorAt(from, "future feature * is not defined")
		}
		for _, a := range from.Names {
			switch {
			case a.Name == "annotations":
				r.file.FutureAnnotations = true
			case a.Name == "braces":
				r.errorAt(from, "not a chance")
			case !futures[a.Name]:
				r.errorAt(from, "future feature "+a.Name+" is not defined")
			}
		}
	}
	syntax.Inspect(r.file, func(n syntax.Node) bool {
		switch n := n.(type) {
		case syntax.Expr:
			return false
		case *syntax.ImportFrom:
			if isFuture(n) && !early[n] {
				r.errorAt(n, "from __future__ imports must occur at the beginning of the file")
			}
		}
		return true
	})
}

func isFuture(s *syntax.ImportFrom) bool { return s.Level == 0 && s.Module == "__future__" }
