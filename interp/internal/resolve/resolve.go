// Package resolve finds out what every name of a file means, by Python 3.13's
// rules: module globals, function locals, cells shared with inner functions,
// class namespaces, comprehensions that are inlined in the function around
// them, and the hidden scopes of type parameters.
//
// It works in two passes. The first walks the tree once, notes in every scope
// which names it mentions and how, points each Name at its Symbol, and reports
// what is wrong whatever the names mean (a return outside a function). The
// second walks the tree of scopes from the outside in and decides the kind of
// each symbol; then slots are numbered. Both take time linear in the size of
// their input and output.
package resolve

import (
	"strings"

	"github.com/starling-lang/starling/interp/internal/syntax"
)

// File resolves the names of a file: it fills the Sym of every Name and the
// Scope of the file and of every function-like node. The error, if any, is a
// syntax.ErrorList; the tree is then not fit to be compiled.
func File(f *syntax.File) error { return file(f, false) }

// Interactive is File for the input of a REPL, in which await may stand outside of functions: the
// module's body is then a coroutine.
func Interactive(f *syntax.File) error { return file(f, true) }

func file(f *syntax.File, await bool) error {
	r := &resolver{file: f, cur: make([]*symbol, len(f.Atoms), len(f.Atoms)+16)}
	r.atomClass = r.intern("__class__")
	r.module = r.enter(syntax.ModuleScope, "<module>")
	r.module.Scope.HasDocstring = hasDocstring(f.Body)
	f.Scope = r.module.Scope
	r.module.async = await
	r.futureImports()
	r.stmts(f.Body)
	r.module.IsCoroutine = await && r.module.coroutine
	r.exit()
	r.analyze(r.module)
	r.number(r.module)
	if len(r.errs) > maxErrors {
		r.errs = r.errs[:maxErrors]
	}
	return r.errs.Err()
}

const maxErrors = 50

// symbol is a syntax.Symbol under construction.
type symbol struct {
	syntax.Symbol
	atom  uint32
	scope *scope
	prev  *symbol // the same name in the next enclosing scope that mentions it
	// decl is the place of the nonlocal or global statement.
	decl syntax.Span
	// alias is, in a comprehension, the symbol of the code object around it.
	alias *symbol
	// through is, for a name of a class, the free variable of the same name
	// that the class hands on to its methods.
	through *symbol
	walrus  bool // bound by := from inside the comprehension
	target  bool // bound by a for clause of a comprehension
	implied bool // mentioned by nothing but super
	local   bool // bound otherwise than by import
}

// scope is a syntax.Scope under construction.
type scope struct {
	*syntax.Scope
	parent   *scope
	depth    int
	children []*scope
	symbols  []*symbol
	frees    []*symbol
	private  string // class name for mangling, without leading underscores

	async     bool   // an async def
	coroutine bool   // has await or async for
	loops     int    // depth of loops
	exceptStr int    // depth of except* blocks that a break would leave
	iterExpr  int    // inside the iterable of a comprehension
	what      string // how messages name a scope of type parameters
	returns   []syntax.Span
	classCell *symbol // of a class: __class__
	classDict *symbol // of a class: __classdict__; of a type scope: its copy
	seesClass *scope  // the class that a type scope is directly in
}

// code returns the scope of the code object that s is part of.
func (s *scope) code() *scope {
	for s.Kind == syntax.ComprehensionScope {
		s = s.parent
	}
	return s
}

// functionLike reports whether names bound in s are variables with slots that
// inner functions can see.
func (s *scope) functionLike() bool {
	return s.Kind != syntax.ModuleScope && s.Kind != syntax.ClassScope
}

// resolver is the state of the first pass, and what the second shares with it.
type resolver struct {
	file      *syntax.File
	errs      syntax.ErrorList
	module    *scope
	scope     *scope    // the current one
	cur       []*symbol // by atom: the symbol in the innermost open scope that mentions it
	extra     map[string]uint32
	atomClass uint32
	spine     []syntax.Expr // stack of chain
	symSlab   []symbol
}

func (r *resolver) errorAt(n syntax.Node, msg string) {
	r.errorRange(n.Start(), n.End(), msg)
}

func (r *resolver) errorRange(from, to syntax.Pos, msg string) {
	r.errs = append(r.errs, r.file.NewError(syntax.SyntaxError, from, to, msg))
}

// intern returns the atom of a name that is no token of the file, or may not be.
func (r *resolver) intern(name string) uint32 {
	if r.extra == nil {
		r.extra = make(map[string]uint32, len(r.file.Atoms))
		for i, s := range r.file.Atoms {
			r.extra[s] = uint32(i)
		}
	}
	n, ok := r.extra[name]
	if !ok {
		n = uint32(len(r.cur))
		r.extra[name] = n
		r.cur = append(r.cur, nil)
	}
	return n
}

// enter opens a scope inside the current one.
func (r *resolver) enter(kind syntax.ScopeKind, name string) *scope {
	s := &scope{Scope: &syntax.Scope{Kind: kind, Name: name, QualName: name}, parent: r.scope}
	if p := r.scope; p != nil {
		p.children = append(p.children, s)
		s.depth, s.private, s.iterExpr = p.depth+1, p.private, p.iterExpr
		s.Parent = p.Scope
		s.IsNested = p.IsNested || p.Kind == syntax.FunctionScope || p.Kind == syntax.LambdaScope || p.Kind == syntax.GeneratorScope
		s.seesClass = visibleClass(kind, p)
		s.QualName = qualName(kind, name, p)
	}
	r.scope = s
	return s
}

// visibleClass returns the class whose names a scope of type parameters sees.
func visibleClass(kind syntax.ScopeKind, parent *scope) *scope {
	switch {
	case kind != syntax.TypeParamsScope && kind != syntax.TypeExprScope:
		return nil
	case parent.Kind == syntax.ClassScope:
		return parent
	}
	return parent.seesClass
}

// qualName returns the qualified name of a scope, unless a global statement
// makes it a plain one.
func qualName(kind syntax.ScopeKind, name string, p *scope) string {
	for p.Kind == syntax.ComprehensionScope || p.Kind == syntax.TypeParamsScope {
		p = p.parent
	}
	switch p.Kind {
	case syntax.ModuleScope:
		return name
	case syntax.ClassScope:
		return p.QualName + "." + name
	}
	return p.QualName + ".<locals>." + name
}

// exit closes the current scope.
func (r *resolver) exit() {
	for _, sym := range r.scope.symbols {
		r.cur[sym.atom] = sym.prev
	}
	r.scope = r.scope.parent
}

// symbol returns the symbol of a name in the current scope.
func (r *resolver) symbol(atom uint32, name string) *symbol {
	if sym := r.cur[atom]; sym != nil && sym.scope == r.scope {
		return sym
	}
	sym := r.newSymbol(r.scope, atom, name)
	sym.prev = r.cur[atom]
	r.cur[atom] = sym
	return sym
}

func (r *resolver) newSymbol(s *scope, atom uint32, name string) *symbol {
	if len(r.symSlab) == 0 {
		r.symSlab = make([]symbol, 64)
	}
	sym := &r.symSlab[0]
	r.symSlab = r.symSlab[1:]
	sym.scope, sym.atom, sym.Name = s, atom, name
	s.symbols = append(s.symbols, sym)
	return sym
}

// symbolIn returns the symbol of a name in s, an open scope around the current
// one. The current scope must have a symbol of that name.
func (r *resolver) symbolIn(s *scope, atom uint32, name string) *symbol {
	at := &r.cur[atom]
	for *at != nil && (*at).scope.depth > s.depth {
		at = &(*at).prev
	}
	if *at != nil && (*at).scope == s {
		return *at
	}
	sym := r.newSymbol(s, atom, name)
	sym.prev = *at
	*at = sym
	return sym
}

// mangle returns the name under which a private name of a class is stored.
func (r *resolver) mangle(name string) string {
	if len(name) < 3 || name[0] != '_' || name[1] != '_' || r.scope.private == "" ||
		strings.HasSuffix(name, "__") || strings.Contains(name, ".") {
		return name
	}
	return "_" + r.scope.private + name
}

// of returns the symbol of a Name in the current scope, and points the Name at
// it.
func (r *resolver) of(n *syntax.Name) *symbol {
	atom, name := n.Atom, n.ID
	if len(name) > 2 && name[1] == '_' && name[0] == '_' {
		if m := r.mangle(name); m != name {
			name, atom = m, r.intern(m)
		}
	}
	sym := r.symbol(atom, name)
	n.Sym = &sym.Symbol
	return sym
}

// use notes that a name is read.
func (r *resolver) use(n *syntax.Name) {
	sym := r.of(n)
	sym.Flags |= syntax.SymUsed
	if len(n.ID) == 5 && n.ID == "super" && r.scope.functionLike() {
		r.scope.code().UsesSuper = true
		cls := r.symbol(r.atomClass, "__class__")
		cls.implied = cls.Flags == 0
		cls.Flags |= syntax.SymUsed
	} else if n.Atom == r.atomClass {
		r.scope.code().UsesSuper = true
	}
}

// bind notes that a name is bound or deleted.
func (r *resolver) bind(n *syntax.Name, flags syntax.SymFlags) *symbol {
	sym := r.of(n)
	sym.Flags |= syntax.SymAssigned | flags
	sym.local = sym.local || flags&(syntax.SymImported|syntax.SymLoaded) == 0
	if n.ID == "__debug__" {
		r.errorAt(n, "cannot assign to __debug__")
	}
	return sym
}

// hasDocstring reports whether a body starts with a string.
func hasDocstring(body []syntax.Stmt) bool {
	if len(body) == 0 {
		return false
	}
	x, ok := body[0].(*syntax.ExprStmt)
	if ok {
		_, ok = x.X.(*syntax.StringLit)
	}
	return ok
}
