package resolve

import "github.com/starling-lang/starling/interp/internal/syntax"

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
	r.scope.coroutine = true
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
