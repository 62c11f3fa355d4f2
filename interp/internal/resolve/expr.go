package resolve

import (
	"github.com/starling-lang/starling/interp/internal/syntax"
)

func (r *resolver) exprs(list []syntax.Expr) {
	for _, x := range list {
		r.expr(x)
	}
}

func (r *resolver) opt(x syntax.Expr) {
	if x != nil {
		r.expr(x)
	}
}

// expr visits an expression that is read.
func (r *resolver) expr(x syntax.Expr) {
	switch x := x.(type) {
	case *syntax.Name:
		r.use(x)
	case *syntax.IntLit, *syntax.FloatLit, *syntax.StringLit, *syntax.BytesLit, *syntax.ConstLit:
	case *syntax.Attribute, *syntax.Call, *syntax.Subscript, *syntax.BinOp:
		r.chain(x)
	case *syntax.Compare:
		r.expr(x.Left)
		r.exprs(x.Rights)
	case *syntax.UnaryOp:
		r.expr(x.X)
	case *syntax.BoolOp:
		r.exprs(x.Values)
	case *syntax.Tuple:
		r.exprs(x.Elts)
	case *syntax.List:
		r.exprs(x.Elts)
	case *syntax.Set:
		r.exprs(x.Elts)
	case *syntax.Dict:
		for _, it := range x.Items {
			r.opt(it.Key)
			r.expr(it.Value)
		}
	case *syntax.IfExp:
		r.expr(x.Cond)
		r.expr(x.Then)
		r.expr(x.Else)
	case *syntax.FString:
		r.exprs(x.Parts)
	case *syntax.FormattedValue:
		r.noStar(x.X)
		r.expr(x.X)
		if x.Spec != nil {
			r.expr(x.Spec)
		}
	case *syntax.Slice:
		r.opt(x.Lo)
		r.opt(x.Hi)
		r.opt(x.Step)
	case *syntax.Starred:
		r.expr(x.X)
	case *syntax.Lambda:
		r.lambda(x)
	case *syntax.Comp:
		r.comprehension(x)
	case *syntax.NamedExpr:
		r.named(x)
	case *syntax.Await:
		r.await(x)
	case *syntax.Yield:
		r.yield(x, "'yield'")
		if x.X != nil {
			r.noStar(x.X)
			r.expr(x.X)
		}
	case *syntax.YieldFrom:
		r.yield(x, "'yield'")
		if r.scope.code().async {
			r.errorAt(x, "'yield from' inside async function")
		}
		r.expr(x.X)
	}
}

// chain visits operators, attributes, calls and subscripts. They may nest to
// the left without much of a limit, so it does not recurse there.
func (r *resolver) chain(x syntax.Expr) {
	mark := len(r.spine)
	for {
		r.spine = append(r.spine, x)
		switch n := x.(type) {
		case *syntax.BinOp:
			x = n.Left
			continue
		case *syntax.Attribute:
			n.Attr = r.mangle(n.Attr)
			x = n.X
			continue
		case *syntax.Subscript:
			x = n.X
			continue
		case *syntax.Call:
			x = n.Fun
			continue
		}
		break
	}
	r.spine = r.spine[:len(r.spine)-1]
	r.expr(x)
	for i := len(r.spine) - 1; i >= mark; i-- {
		switch n := r.spine[i].(type) {
		case *syntax.BinOp:
			r.expr(n.Right)
		case *syntax.Subscript:
			r.expr(n.Index)
		case *syntax.Call:
			r.arguments(n.Args, n.Keywords)
		}
	}
	r.spine = r.spine[:mark]
}

// arguments visits the arguments of a call or class.
func (r *resolver) arguments(args []syntax.Expr, kws []*syntax.Keyword) {
	r.exprs(args)
	for i, kw := range kws {
		if kw.Name != "" {
			r.keyword(kws, i)
		}
		r.expr(kw.Value)
	}
}

// keyword checks that the name of an argument is not given twice.
func (r *resolver) keyword(kws []*syntax.Keyword, i int) {
	kw := kws[i]
	if kw.Name == "__debug__" {
		r.errorAt(kw, "cannot assign to __debug__")
	}
	if i > 16 {
		if i == len(kws)-1 {
			r.repeatedKeyword(kws)
		}
		return
	}
	for _, other := range kws[:i] {
		if other.Name == kw.Name {
			r.errorAt(kw, "keyword argument repeated: "+kw.Name)
			return
		}
	}
}

// repeatedKeyword is keyword for all of a long list.
func (r *resolver) repeatedKeyword(kws []*syntax.Keyword) {
	seen := make(map[string]bool, len(kws))
	for i, kw := range kws {
		if kw.Name != "" && seen[kw.Name] && i > 16 {
			r.errorAt(kw, "keyword argument repeated: "+kw.Name)
		}
		seen[kw.Name] = true
	}
}

// noStar reports a starred expression that is no part of anything.
func (r *resolver) noStar(x syntax.Expr) {
	if s, ok := x.(*syntax.Starred); ok {
		r.errorAt(s, "can't use starred expression here")
	}
}

// assign visits a whole target of an assignment.
func (r *resolver) assign(x syntax.Expr) {
	if s, ok := x.(*syntax.Starred); ok {
		r.errorAt(s, "starred assignment target must be in a list or tuple")
		x = s.X
	}
	r.target(x)
}

// target visits a target or a part of one.
func (r *resolver) target(x syntax.Expr) {
	switch x := x.(type) {
	case *syntax.Name:
		r.bind(x, 0)
	case *syntax.Tuple:
		r.targets(x, x.Elts)
	case *syntax.List:
		r.targets(x, x.Elts)
	case *syntax.Starred:
		r.target(x.X)
	case *syntax.Attribute:
		if x.Attr == "__debug__" {
			r.errorAt(x, "cannot assign to __debug__")
		}
		r.expr(x)
	default:
		r.expr(x)
	}
}

func (r *resolver) targets(n syntax.Node, elts []syntax.Expr) {
	stars := 0
	for _, x := range elts {
		if _, ok := x.(*syntax.Starred); ok {
			if stars++; stars == 2 {
				r.errorAt(n, "multiple starred expressions in assignment")
			}
		}
		r.target(x)
	}
}

// del visits a target of del.
func (r *resolver) del(x syntax.Expr) {
	switch x := x.(type) {
	case *syntax.Name:
		sym := r.of(x)
		sym.Flags |= syntax.SymAssigned
		sym.local = true
		if x.ID == "__debug__" {
			r.errorAt(x, "cannot delete __debug__")
		}
	case *syntax.Tuple:
		for _, e := range x.Elts {
			r.del(e)
		}
	case *syntax.List:
		for _, e := range x.Elts {
			r.del(e)
		}
	default:
		r.expr(x)
	}
}
