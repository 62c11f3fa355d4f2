package syntax

// Node is any node of the tree.
type Node interface {
	Start() Pos
	End() Pos
}

// Stmt is a statement.
type Stmt interface {
	Node
	stmt()
}

// File is a parsed source file, the root of the tree.
type File struct {
	Name  string // as tracebacks show it
	Src   string // the text, without byte order mark
	Lines *LineTable
	Body  []Stmt
	Scope *Scope
	// Atoms are the distinct names of the file; a Name's Atom is its index.
	Atoms []string
	// FutureAnnotations is set by "from __future__ import annotations":
	// annotations are kept as text.
	FutureAnnotations bool
	// NotPython are mistakes in Python, but not in Starlark.
	NotPython ErrorList
}

// Position returns the line and column of p.
func (f *File) Position(p Pos) Position { return f.Lines.Position(p) }

// Start returns the position of the first byte.
func (f *File) Start() Pos { return 1 }

// End returns the position after the last byte.
func (f *File) End() Pos { return Pos(len(f.Src) + 1) }

// Text returns the source text of a node.
func (f *File) Text(n Node) string { return f.Src[n.Start().Offset():n.End().Offset()] }

type (
	// ExprStmt is an expression used as a statement.
	ExprStmt struct {
		Span
		X Expr
	}

	// Assign is t1 = t2 = value.
	Assign struct {
		Span
		Targets []Expr // Name, Attribute, Subscript, Starred, Tuple, List
		Value   Expr
	}

	// AugAssign is target op= value.
	AugAssign struct {
		Span
		Target Expr // Name, Attribute, Subscript
		Op     Op   // Add … FloorDiv
		Value  Expr
	}

	// AnnAssign is target: annotation = value.
	AnnAssign struct {
		Span
		Target     Expr // Name, Attribute, Subscript
		Annotation Expr
		Value      Expr // or nil
		Simple     bool // Target is a Name without parentheses: recorded in __annotations__
	}

	// Return is return or return x.
	Return struct {
		Span
		X Expr // or nil
	}

	// Delete is del t1, t2.
	Delete struct {
		Span
		Targets []Expr // Name, Attribute, Subscript, Tuple, List
	}

	// Pass is pass.
	Pass struct{ Span }

	// Break is break.
	Break struct{ Span }

	// Continue is continue.
	Continue struct{ Span }

	// Raise is raise, raise x or raise x from cause.
	Raise struct {
		Span
		X     Expr // or nil
		Cause Expr // or nil
	}

	// Assert is assert cond, msg.
	Assert struct {
		Span
		Cond Expr
		Msg  Expr // or nil
	}

	// Global is global a, b.
	Global struct {
		Span
		Names []*Name
	}

	// Nonlocal is nonlocal a, b.
	Nonlocal struct {
		Span
		Names []*Name
	}

	// Import is import a.b, c as d.
	Import struct {
		Span
		Names []*Alias
	}

	// ImportFrom is from ..module import a, b as c, or from module import *.
	ImportFrom struct {
		Span
		Level  int    // number of leading dots
		Module string // dotted; "" in "from . import a"
		Names  []*Alias
		Star   bool // Names is empty then
	}

	// Alias is one name of an import.
	Alias struct {
		Span
		Name string // dotted in Import
		As   *Name  // or nil
		Bind *Name  // what is bound: As, or Name up to its first dot
	}

	// Load is Starlark's load("module", "a", b="c") as a statement with
	// nothing but string literals.
	Load struct {
		Span
		Module *StringLit
		Names  []*LoadName
	}

	// LoadName is one name of a Load.
	LoadName struct {
		Span
		From *StringLit // its name in the loaded module
		To   *Name      // what is bound here
	}

	// If is if/elif/else.
	If struct {
		Span
		Clauses []*IfClause // if, then each elif
		Else    []Stmt      // or nil
	}

	// IfClause is the if or one elif of an If.
	IfClause struct {
		Span
		Cond Expr
		Body []Stmt
	}

	// For is for target in iter, or async for.
	For struct {
		Span
		Async  bool
		Target Expr
		Iter   Expr
		Body   []Stmt
		Else   []Stmt // or nil
	}

	// While is while cond.
	While struct {
		Span
		Cond Expr
		Body []Stmt
		Else []Stmt // or nil
	}

	// With is with a as b, c as d, or async with.
	With struct {
		Span
		Async bool
		Items []*WithItem
		Body  []Stmt
	}

	// WithItem is one item of a With.
	WithItem struct {
		Span
		X      Expr
		Target Expr // or nil
	}

	// Try is try/except/else/finally, or try/except*.
	Try struct {
		Span
		Body     []Stmt
		Handlers []*ExceptHandler
		Else     []Stmt // or nil
		Finally  []Stmt // or nil
		Star     bool   // except*
	}

	// ExceptHandler is one except clause.
	ExceptHandler struct {
		Span
		Type Expr  // or nil
		Name *Name // or nil
		Body []Stmt
	}

	// Def is def or async def. Its Span starts at def (or async), not at the
	// decorators.
	Def struct {
		Span
		Async      bool
		Decorators []Expr
		Name       *Name
		TypeParams *TypeParams // or nil
		Params     *Params
		Returns    Expr // or nil
		Body       []Stmt
		Scope      *Scope
	}

	// Class is a class statement. Its Span starts at class, not at the
	// decorators.
	Class struct {
		Span
		Decorators []Expr
		Name       *Name
		TypeParams *TypeParams // or nil
		Bases      []Expr      // may hold Starred
		Keywords   []*Keyword  // metaclass=M, **kw
		Body       []Stmt
		Scope      *Scope
	}

	// Match is match subject.
	Match struct {
		Span
		Subject Expr
		Cases   []*MatchCase
	}

	// MatchCase is one case of a Match.
	MatchCase struct {
		Span
		Pattern Pattern
		Guard   Expr // or nil
		Body    []Stmt
	}

	// TypeAlias is type X[T] = value.
	TypeAlias struct {
		Span
		Name       *Name
		TypeParams *TypeParams // or nil
		Value      Expr
		Scope      *Scope // of Value: a TypeExprScope
	}
)

type (
	// Params are the parameters of a Def or Lambda. Slots are numbered in the
	// order Args, KwOnly, VarArg, KwArg.
	Params struct {
		Args    []*Param // positional
		PosOnly int      // how many of Args are positional-only
		VarArg  *Param   // *args, or nil
		KwOnly  []*Param
		KwArg   *Param // **kwargs, or nil
	}

	// Param is one parameter.
	Param struct {
		Span       // name and annotation
		Name       *Name
		Annotation Expr // or nil; may be Starred for *args
		Default    Expr // or nil
	}

	// TypeParams is the list [T, *Ts, **P].
	TypeParams struct {
		Span
		List  []*TypeParam
		Scope *Scope
	}

	// TypeParam is one type parameter.
	TypeParam struct {
		Span
		Kind         TypeParamKind
		Name         *Name
		Bound        Expr   // or nil
		Default      Expr   // or nil
		BoundScope   *Scope // nil without Bound
		DefaultScope *Scope // nil without Default
	}
)

// TypeParamKind is the kind of a TypeParam.
type TypeParamKind uint8

// The kinds of type parameter: T, *Ts, **P.
const (
	TypeVar TypeParamKind = iota
	TypeVarTuple
	ParamSpec
)

func (*ExprStmt) stmt()   {}
func (*Assign) stmt()     {}
func (*AugAssign) stmt()  {}
func (*AnnAssign) stmt()  {}
func (*Return) stmt()     {}
func (*Delete) stmt()     {}
func (*Pass) stmt()       {}
func (*Break) stmt()      {}
func (*Continue) stmt()   {}
func (*Raise) stmt()      {}
func (*Assert) stmt()     {}
func (*Global) stmt()     {}
func (*Nonlocal) stmt()   {}
func (*Import) stmt()     {}
func (*ImportFrom) stmt() {}
func (*Load) stmt()       {}
func (*If) stmt()         {}
func (*For) stmt()        {}
func (*While) stmt()      {}
func (*With) stmt()       {}
func (*Try) stmt()        {}
func (*Def) stmt()        {}
func (*Class) stmt()      {}
func (*Match) stmt()      {}
func (*TypeAlias) stmt()  {}
