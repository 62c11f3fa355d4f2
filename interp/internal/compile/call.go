package compile

import (
	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

// call evaluates a call.
func (f *fn) call(e *syntax.Call, dst int) {
	if f.superCall(e, dst) {
		return
	}
	base := f.top(dst)
	attr, ok := e.Fun.(*syntax.Attribute)
	switch {
	case ok && plainCall(e) && pure(e.Args):
		if !f.superMethod(e, attr, base) {
			f.expr(attr.X, f.temp())
			f.callMethod(e, attr, base)
		}
	case ok && registerCall(e):
		if !f.superMethod(e, attr, base) {
			f.callMethodKw(e, attr, base)
		}
	default:
		f.expr(e.Fun, base)
		f.callFunction(e, base)
	}
	f.move(e.Span, dst, base)
}

// plainCall reports whether a call has nothing but positional arguments that
// fit in registers.
func plainCall(e *syntax.Call) bool {
	return len(e.Keywords) == 0 && leading(e.Args) == len(e.Args)
}

// pure reports whether evaluating expressions runs no other code that the
// script could see, so that a method may as well be looked up afterwards.
func pure(list []syntax.Expr) bool {
	for _, e := range list {
		if !pureExpr(e) {
			return false
		}
	}
	return true
}

func pureExpr(e syntax.Expr) bool {
	switch e := e.(type) {
	case *syntax.Name, *syntax.IntLit, *syntax.FloatLit, *syntax.StringLit, *syntax.BytesLit, *syntax.ConstLit, *syntax.Lambda:
		return true
	case *syntax.Attribute:
		_, ok := e.X.(*syntax.Name)
		return ok
	case *syntax.UnaryOp:
		return pureExpr(e.X)
	case *syntax.BinOp:
		_, nested := e.Left.(*syntax.BinOp) // a chain may be very long
		return !nested && pureExpr(e.Left) && pureExpr(e.Right)
	case *syntax.Subscript:
		return pureExpr(e.X) && pureExpr(e.Index)
	case *syntax.Tuple:
		return len(e.Elts) <= 4 && pure(e.Elts)
	}
	return false
}

// registerCall reports whether the arguments of a call, named ones included,
// fit in registers and none is starred.
func registerCall(e *syntax.Call) bool {
	for _, k := range e.Keywords {
		if k.Name == "" {
			return false
		}
	}
	return leading(e.Args) == len(e.Args) && len(e.Args)+len(e.Keywords) <= maxElems
}

// callMethod emits base+1 . attr(arguments), where base+1 is the last
// temporary; the result is in base. The instruction has the span of the
// attribute, the cache word behind it, which is where the machine stands when the
// method is called, that of the call.
func (f *fn) callMethod(e *syntax.Call, attr *syntax.Attribute, base int) {
	f.each(e.Args)
	f.emit(f.member(attr.Span, attr), code.CallMethod, 0, r(base), f.name(attr.Span, attr.Attr), len(e.Args)+1)
	sp := f.member(e.Span, attr)
	f.out.AddSpan(len(f.out.Code), uint32(sp.From), uint32(sp.To))
	f.out.Code = append(f.out.Code, 0)
}

// member narrows the span of an attribute or method call: it starts at the
// attribute's name if that is on another line.
func (f *fn) member(sp syntax.Span, attr *syntax.Attribute) syntax.Span {
	if f.c.loc.Position(sp.From).Line != f.c.loc.Position(attr.AttrPos).Line {
		sp.From = attr.AttrPos
	}
	return sp
}

// callMethodKw emits a method call with named arguments.
func (f *fn) callMethodKw(e *syntax.Call, attr *syntax.Attribute, base int) {
	self := f.temp()
	x := f.operand(attr.X)
	f.emitCached(f.member(attr.Span, attr), code.LoadMethod, 0, r(base), r(x), f.name(attr.Span, attr.Attr), 0)
	f.next = self + 1
	f.callKw(e, f.member(e.Span, attr), base, 1)
}

// callKw evaluates the arguments of a call into the next temporaries and emits
// it. With self = 1 the register behind the function is for self.
func (f *fn) callKw(e *syntax.Call, sp syntax.Span, base, self int) {
	f.each(e.Args)
	for _, k := range e.Keywords {
		f.expr(k.Value, f.temp())
	}
	n := self + len(e.Args) + len(e.Keywords)
	switch {
	case len(e.Keywords) > 0:
		f.emit(sp, code.CallKw, uint8(self), r(base), n, f.must(e.Span, keywordNames(e.Keywords)))
	case self == 1:
		f.emit(sp, code.CallPrepared, 0, r(base), n, 0)
	default:
		f.emit(sp, code.Call, 0, r(base), n, 0)
	}
}

// keywordNames returns the tuple of the names of named arguments.
func keywordNames(kws []*syntax.Keyword) code.Value {
	v := code.Value{Kind: code.ConstTuple, Elems: make([]code.Value, len(kws))}
	for i, k := range kws {
		v.Elems[i] = code.Value{Kind: code.ConstString, Text: k.Name}
	}
	return v
}

// callFunction emits a call of the function in base, the last temporary.
func (f *fn) callFunction(e *syntax.Call, base int) {
	if registerCall(e) {
		f.callKw(e, e.Span, base, 0)
		return
	}
	args := f.temps(2)
	if f.c.opt.CallOrder && namedFirst(e) {
		f.inOrder(e, args, base)
		return
	}
	f.arguments(e, args)
	if len(e.Keywords) == 0 {
		f.emit(e.Span, code.CallEx, 1, r(base), 0, 0)
		return
	}
	if len(e.Keywords) == 1 && e.Keywords[0].Name == "" {
		f.expr(e.Keywords[0].Value, args+1)
		f.emit(e.Span, code.CallEx, 2, r(base), 0, 0)
		return
	}
	f.keywords(e.Span, e.Keywords, args+1, base)
	f.emit(e.Span, code.CallEx, 0, r(base), 0, 0)
}

// namedFirst reports whether a call has a named argument before its *args,
// which is its last positional one.
func namedFirst(e *syntax.Call) bool {
	n := leading(e.Args)
	return n == len(e.Args)-1 && len(e.Keywords) > 0 && e.Keywords[0].Name != "" && e.Keywords[0].Span.From < spanOf(e.Args[n]).From
}

// inOrder emits a call of the function in base with arguments in Starlark's
// order: positional, named, *args, **kwargs.
func (f *fn) inOrder(e *syntax.Call, args, base int) {
	n, named := leading(e.Args), 0
	mark := f.next
	f.build(e.Span, code.BuildList, args, f.each(e.Args[:n]), n)
	f.next = mark
	for named < len(e.Keywords) && e.Keywords[named].Name != "" {
		named++
	}
	f.keywords(e.Span, e.Keywords[:named], args+1, base)
	f.emit(e.Span, code.ListExtend, 1, r(args), r(f.operand(e.Args[n].(*syntax.Starred).X)), 0)
	f.next = mark
	f.mergeKeywords(e.Span, e.Keywords[named:], args+1, base)
	f.emit(e.Span, code.CallEx, 0, r(base), 0, 0)
}

// arguments puts an iterable of the positional arguments of a call into t.
func (f *fn) arguments(e *syntax.Call, t int) {
	if len(e.Args) == 1 {
		if star, ok := e.Args[0].(*syntax.Starred); ok {
			f.expr(star.X, t)
			return
		}
	}
	if leading(e.Args) == len(e.Args) {
		f.tuple(e.Span, e.Args, t)
	} else {
		f.listFrom(e.Span, e.Args, t, 1)
	}
}

// keywords builds the dict of the named arguments of a call of fun in t.
func (f *fn) keywords(sp syntax.Span, kws []*syntax.Keyword, t, fun int) {
	n := f.keywordGroup(sp, kws, t)
	f.mergeKeywords(sp, kws[n:], t, fun)
}

// mergeKeywords adds named arguments of a call of fun to the dict in t.
func (f *fn) mergeKeywords(sp syntax.Span, kws []*syntax.Keyword, t, fun int) {
	for len(kws) > 0 {
		mark, n := f.next, 1
		if kws[0].Name == "" {
			f.emit(spanOf(kws[0].Value), code.DictMergeArgs, 0, r(t), r(f.operand(kws[0].Value)), r(fun))
		} else {
			group := f.temp()
			n = f.keywordGroup(sp, kws, group)
			f.emit(sp, code.DictMergeArgs, 0, r(t), r(group), r(fun))
		}
		f.next = mark
		kws = kws[n:]
	}
}

// keywordGroup builds a dict of the named arguments that kws starts with and
// returns how many they are.
func (f *fn) keywordGroup(sp syntax.Span, kws []*syntax.Keyword, t int) int {
	n, mark := 0, f.next
	for n < len(kws) && kws[n].Name != "" && n < maxElems/2 {
		f.loadString(kws[n].Span, f.temp(), kws[n].Name)
		f.expr(kws[n].Value, f.temp())
		n++
	}
	f.build(sp, code.BuildDict, t, mark, n)
	f.next = mark
	return n
}

// superCall compiles super() with the arguments it stands for.
func (f *fn) superCall(e *syntax.Call, dst int) bool {
	if !f.isSuper(e) {
		return false
	}
	base := f.top(dst)
	f.superArgs(e, base)
	f.emit(e.Span, code.Call, 0, r(base), 2, 0)
	f.move(e.Span, dst, base)
	return true
}

// superAttribute compiles super().attr.
func (f *fn) superAttribute(e *syntax.Attribute, dst int) bool {
	call, ok := e.X.(*syntax.Call)
	if !ok || !f.isSuper(call) {
		return false
	}
	base := f.top(dst)
	f.superArgs(call, base)
	f.emit(f.member(e.Span, e), code.LoadSuper, 1, r(base), 0, f.name(e.Span, e.Attr))
	f.move(e.Span, dst, base)
	return true
}

// superMethod compiles super().attr(arguments); the result is in base, the last
// temporary.
func (f *fn) superMethod(e *syntax.Call, attr *syntax.Attribute, base int) bool {
	call, ok := attr.X.(*syntax.Call)
	if !ok || !f.isSuper(call) {
		return false
	}
	f.superArgs(call, base)
	f.next = base + 2
	f.emit(f.member(attr.Span, attr), code.LoadSuper, 0, r(base), 0, f.name(attr.Span, attr.Attr))
	f.callKw(e, f.member(e.Span, attr), base, 1)
	return true
}

// isSuper reports whether e is super() in a method.
func (f *fn) isSuper(e *syntax.Call) bool {
	n, ok := e.Fun.(*syntax.Name)
	return ok && n.ID == "super" && n.Sym.Kind == syntax.KindGlobal && len(e.Args) == 0 && len(e.Keywords) == 0 &&
		f.self != nil && f.classCell() != nil
}

// classCell returns the variable __class__ of a method, or nil.
func (f *fn) classCell() *syntax.Symbol {
	for _, s := range f.scope.Frees {
		if s.Name == "__class__" {
			return s
		}
	}
	return nil
}

// superArgs loads super, the class and the first parameter from base on.
func (f *fn) superArgs(e *syntax.Call, base int) {
	f.temps(2)
	sp := e.Span
	f.load(sp, e.Fun.(*syntax.Name).Sym, base)
	f.load(sp, f.classCell(), base+1)
	f.load(sp, f.self, base+2)
}
