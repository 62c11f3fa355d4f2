package syntax

// Inspect calls f for n and, where it returns true, for everything inside n,
// in the order of the source as far as the tree shows it.
func Inspect(n Node, f func(Node) bool) {
	w := walker{f: f}
	w.node(n)
}

// walker is the state of Inspect.
type walker struct {
	f     func(Node) bool
	spine []Expr // stack of chain
}

func (w *walker) node(n Node) {
	switch n := n.(type) {
	case nil:
	case *File:
		if w.f(n) {
			w.stmts(n.Body)
		}
	case Stmt:
		w.stmt(n)
	case Expr:
		w.expr(n)
	case Pattern:
		w.pattern(n)
	default:
		w.part(n)
	}
}

func (w *walker) stmts(list []Stmt) {
	for _, s := range list {
		w.stmt(s)
	}
}

func (w *walker) exprs(list []Expr) {
	for _, x := range list {
		w.expr(x)
	}
}

func (w *walker) opt(x Expr) {
	if x != nil {
		w.expr(x)
	}
}

func (w *walker) name(n *Name) {
	if n != nil {
		w.expr(n)
	}
}

func (w *walker) stmt(s Stmt) {
	if !w.f(s) {
		return
	}
	switch s := s.(type) {
	case *ExprStmt:
		w.expr(s.X)
	case *Assign:
		w.exprs(s.Targets)
		w.expr(s.Value)
	case *AugAssign:
		w.expr(s.Target)
		w.expr(s.Value)
	case *AnnAssign:
		w.expr(s.Target)
		w.expr(s.Annotation)
		w.opt(s.Value)
	case *Return:
		w.opt(s.X)
	case *Delete:
		w.exprs(s.Targets)
	case *Raise:
		w.opt(s.X)
		w.opt(s.Cause)
	case *Assert:
		w.expr(s.Cond)
		w.opt(s.Msg)
	case *Global:
		w.names(s.Names)
	case *Nonlocal:
		w.names(s.Names)
	case *Import:
		w.aliases(s.Names)
	case *ImportFrom:
		w.aliases(s.Names)
	case *Load:
		w.expr(s.Module)
		for _, l := range s.Names {
			w.part(l)
		}
	case *TypeAlias:
		w.name(s.Name)
		w.typeParams(s.TypeParams)
		w.expr(s.Value)
	default:
		w.compound(s)
	}
}

// compound walks the parts of a statement that has blocks.
func (w *walker) compound(s Stmt) {
	switch s := s.(type) {
	case *If:
		for _, c := range s.Clauses {
			w.part(c)
		}
		w.stmts(s.Else)
	case *For:
		w.expr(s.Target)
		w.expr(s.Iter)
		w.stmts(s.Body)
		w.stmts(s.Else)
	case *While:
		w.expr(s.Cond)
		w.stmts(s.Body)
		w.stmts(s.Else)
	case *With:
		for _, it := range s.Items {
			w.part(it)
		}
		w.stmts(s.Body)
	case *Try:
		w.stmts(s.Body)
		for _, h := range s.Handlers {
			w.part(h)
		}
		w.stmts(s.Else)
		w.stmts(s.Finally)
	case *Def:
		w.exprs(s.Decorators)
		w.name(s.Name)
		w.typeParams(s.TypeParams)
		w.params(s.Params)
		w.opt(s.Returns)
		w.stmts(s.Body)
	case *Class:
		w.exprs(s.Decorators)
		w.name(s.Name)
		w.typeParams(s.TypeParams)
		w.exprs(s.Bases)
		w.keywords(s.Keywords)
		w.stmts(s.Body)
	case *Match:
		w.expr(s.Subject)
		for _, c := range s.Cases {
			w.part(c)
		}
	}
}

// part walks a node that is neither statement, expression nor pattern.
func (w *walker) part(n Node) {
	if !w.f(n) {
		return
	}
	switch n := n.(type) {
	case *Alias:
		w.name(n.Bind)
	case *LoadName:
		w.name(n.To)
		w.expr(n.From)
	case *IfClause:
		w.expr(n.Cond)
		w.stmts(n.Body)
	case *WithItem:
		w.expr(n.X)
		w.opt(n.Target)
	case *ExceptHandler:
		w.opt(n.Type)
		w.name(n.Name)
		w.stmts(n.Body)
	case *MatchCase:
		w.pattern(n.Pattern)
		w.opt(n.Guard)
		w.stmts(n.Body)
	case *Param:
		w.name(n.Name)
		w.opt(n.Annotation)
		w.opt(n.Default)
	case *TypeParams:
		for _, p := range n.List {
			w.part(p)
		}
	case *TypeParam:
		w.name(n.Name)
		w.opt(n.Bound)
		w.opt(n.Default)
	case *Keyword:
		w.expr(n.Value)
	case *CompClause:
		w.expr(n.Target)
		w.expr(n.Iter)
		w.exprs(n.Ifs)
	}
}

func (w *walker) names(list []*Name) {
	for _, n := range list {
		w.name(n)
	}
}

func (w *walker) aliases(list []*Alias) {
	for _, a := range list {
		w.part(a)
	}
}

func (w *walker) typeParams(tp *TypeParams) {
	if tp != nil {
		w.part(tp)
	}
}

func (w *walker) keywords(list []*Keyword) {
	for _, k := range list {
		w.part(k)
	}
}

func (w *walker) params(ps *Params) {
	for _, p := range ps.Args {
		w.part(p)
	}
	if ps.VarArg != nil {
		w.part(ps.VarArg)
	}
	for _, p := range ps.KwOnly {
		w.part(p)
	}
	if ps.KwArg != nil {
		w.part(ps.KwArg)
	}
}

func (w *walker) expr(x Expr) {
	switch x.(type) {
	case *BinOp, *Attribute, *Call, *Subscript:
		w.chain(x)
		return
	}
	if !w.f(x) {
		return
	}
	switch x := x.(type) {
	case *FString:
		w.exprs(x.Parts)
	case *FormattedValue:
		w.expr(x.X)
		if x.Spec != nil {
			w.expr(x.Spec)
		}
	case *BoolOp:
		w.exprs(x.Values)
	case *NamedExpr:
		w.expr(x.Target)
		w.expr(x.Value)
	case *UnaryOp:
		w.expr(x.X)
	case *Lambda:
		w.params(x.Params)
		w.expr(x.Body)
	case *IfExp:
		w.expr(x.Then)
		w.expr(x.Cond)
		w.expr(x.Else)
	case *Dict:
		for _, it := range x.Items {
			w.opt(it.Key)
			w.expr(it.Value)
		}
	case *Set:
		w.exprs(x.Elts)
	case *List:
		w.exprs(x.Elts)
	case *Tuple:
		w.exprs(x.Elts)
	case *Comp:
		w.expr(x.Elt)
		w.opt(x.Value)
		for _, c := range x.Clauses {
			w.part(c)
		}
	case *Await:
		w.expr(x.X)
	case *Yield:
		w.opt(x.X)
	case *YieldFrom:
		w.expr(x.X)
	case *Compare:
		w.expr(x.Left)
		w.exprs(x.Rights)
	case *Slice:
		w.opt(x.Lo)
		w.opt(x.Hi)
		w.opt(x.Step)
	case *Starred:
		w.expr(x.X)
	}
}

// chain walks what may nest deep to the left, without recursion there.
func (w *walker) chain(x Expr) {
	mark := len(w.spine)
	for x != nil {
		var left Expr
		switch n := x.(type) {
		case *BinOp:
			left = n.Left
		case *Attribute:
			left = n.X
		case *Call:
			left = n.Fun
		case *Subscript:
			left = n.X
		default:
			w.expr(x)
		}
		if left != nil && w.f(x) {
			w.spine = append(w.spine, x)
			x = left
			continue
		}
		break
	}
	for len(w.spine) > mark {
		top := w.spine[len(w.spine)-1]
		w.spine = w.spine[:len(w.spine)-1]
		switch n := top.(type) {
		case *BinOp:
			w.expr(n.Right)
		case *Call:
			w.exprs(n.Args)
			w.keywords(n.Keywords)
		case *Subscript:
			w.expr(n.Index)
		}
	}
}

func (w *walker) pattern(p Pattern) {
	if !w.f(p) {
		return
	}
	switch p := p.(type) {
	case *MatchValue:
		w.expr(p.X)
	case *MatchSequence:
		w.patterns(p.Patterns)
	case *MatchStar:
		w.name(p.Name)
	case *MatchMapping:
		for i, key := range p.Keys {
			w.expr(key)
			w.pattern(p.Patterns[i])
		}
		w.name(p.Rest)
	case *MatchClass:
		w.expr(p.Cls)
		w.patterns(p.Patterns)
		w.patterns(p.KwPatterns)
	case *MatchAs:
		if p.Pattern != nil {
			w.pattern(p.Pattern)
		}
		w.name(p.Name)
	case *MatchOr:
		w.patterns(p.Patterns)
	}
}

func (w *walker) patterns(list []Pattern) {
	for _, p := range list {
		w.pattern(p)
	}
}
