package syntax

import "math/big"

// Expr is an expression. Parentheses leave no trace in the tree.
type Expr interface {
	Node
	expr()
}

type (
	// Name is an identifier that is read, bound or deleted.
	Name struct {
		Span
		ID   string // as written; Sym.Name is the mangled form
		Atom uint32 // index in File.Atoms
		// Sym is what package resolve found; it is nil in annotations that
		// are kept as text.
		Sym *Symbol
	}

	// IntLit is an integer literal.
	IntLit struct {
		Span
		Value int64
		Big   *big.Int // not nil if the number does not fit in Value
	}

	// FloatLit is a float literal.
	FloatLit struct {
		Span
		Value float64
	}

	// StringLit is one or more adjacent string literals. A lone surrogate
	// (\ud800) is held as the three bytes of generalised UTF-8.
	StringLit struct {
		Span
		Value string
	}

	// BytesLit is one or more adjacent bytes literals.
	BytesLit struct {
		Span
		Value string
		// Starlark is the value in Starlark, where \u and \U escapes stand
		// for UTF-8; in Python they stand for themselves.
		Starlark string
		raw      string // the source, where Value and Starlark differ
	}

	// FString is one or more adjacent string literals of which at least one
	// is an f-string, or a format specification.
	FString struct {
		Span
		Parts []Expr // StringLit (never empty, never two in a row) or FormattedValue
	}

	// FormattedValue is a {x!r:spec} of an FString. For {x=} the text "x="
	// is in the part before it and Conv is 'r' where neither conversion nor
	// specification is given.
	FormattedValue struct {
		Span
		X    Expr
		Conv byte     // 0, 's', 'r' or 'a'
		Spec *FString // or nil
	}

	// ConstLit is None, True, False or an ellipsis.
	ConstLit struct {
		Span
		Kind ConstKind
	}

	// BoolOp is a and b and c, or a or b or c.
	BoolOp struct {
		Span
		Op     Op // And, Or
		Values []Expr
	}

	// NamedExpr is target := value.
	NamedExpr struct {
		Span
		Target *Name
		Value  Expr
	}

	// BinOp is left op right. Long chains (a + b + c …) nest to the left and
	// may be as deep as MaxChain: passes should loop over Left.
	BinOp struct {
		Span
		Left  Expr
		Op    Op // Add … FloorDiv
		OpPos Pos
		Right Expr
	}

	// UnaryOp is -x, +x, ~x or not x.
	UnaryOp struct {
		Span
		Op Op // Neg, Plus, Invert, Not
		X  Expr
	}

	// Lambda is lambda params: body.
	Lambda struct {
		Span
		Params *Params
		Body   Expr
		Scope  *Scope
	}

	// IfExp is then if cond else else.
	IfExp struct {
		Span
		Cond Expr
		Then Expr
		Else Expr
	}

	// Dict is a dictionary display.
	Dict struct {
		Span
		Items []DictItem
	}

	// DictItem is key: value, or **value where Key is nil.
	DictItem struct {
		Key   Expr
		Value Expr
	}

	// Set is a set display; Elts may hold Starred.
	Set struct {
		Span
		Elts []Expr
	}

	// List is a list display or target; Elts may hold Starred.
	List struct {
		Span
		Elts []Expr
	}

	// Tuple is a tuple display or target; Elts may hold Starred.
	Tuple struct {
		Span
		Elts []Expr
	}

	// Comp is a comprehension or generator expression.
	Comp struct {
		Span
		Kind    CompKind
		Elt     Expr // the key in a dict comprehension
		Value   Expr // the value in a dict comprehension
		Clauses []*CompClause
		Scope   *Scope
	}

	// CompClause is one for of a Comp, with the ifs that follow it.
	CompClause struct {
		Span
		Async  bool
		Target Expr
		Iter   Expr
		Ifs    []Expr
	}

	// Await is await x.
	Await struct {
		Span
		X Expr
	}

	// Yield is yield or yield x.
	Yield struct {
		Span
		X Expr // or nil
	}

	// YieldFrom is yield from x.
	YieldFrom struct {
		Span
		X Expr
	}

	// Compare is a < b <= c: Left, then Ops[i] Rights[i].
	Compare struct {
		Span
		Left   Expr
		Ops    []Op // Eq … NotIn
		Rights []Expr
	}

	// Call is fun(args, name=value, **kw). All Args are evaluated before all
	// Keywords, whatever their order in the source.
	Call struct {
		Span
		Fun      Expr
		Args     []Expr // may hold Starred
		Keywords []*Keyword
	}

	// Keyword is name=value, or **value where Name is "".
	Keyword struct {
		Span
		Name  string
		Value Expr
	}

	// Attribute is x.attr. Package resolve replaces Attr by its mangled form.
	Attribute struct {
		Span
		X       Expr
		Attr    string
		AttrPos Pos
	}

	// Subscript is x[index]; the index may be a Slice, or a Tuple that may
	// hold Slice and Starred.
	Subscript struct {
		Span
		X     Expr
		Index Expr
	}

	// Slice is lo:hi:step in a Subscript.
	Slice struct {
		Span
		Lo   Expr // or nil
		Hi   Expr // or nil
		Step Expr // or nil
	}

	// Starred is *x.
	Starred struct {
		Span
		X Expr
	}
)

// ConstKind is the kind of a ConstLit.
type ConstKind uint8

// The constants that are words of the grammar.
const (
	None ConstKind = iota
	True
	False
	Ellipsis
)

// CompKind is the kind of a Comp.
type CompKind uint8

// The kinds of comprehension.
const (
	ListComp CompKind = iota
	SetComp
	DictComp
	GeneratorExp
)

func (*Name) expr()           {}
func (*IntLit) expr()         {}
func (*FloatLit) expr()       {}
func (*StringLit) expr()      {}
func (*BytesLit) expr()       {}
func (*FString) expr()        {}
func (*FormattedValue) expr() {}
func (*ConstLit) expr()       {}
func (*BoolOp) expr()         {}
func (*NamedExpr) expr()      {}
func (*BinOp) expr()          {}
func (*UnaryOp) expr()        {}
func (*Lambda) expr()         {}
func (*IfExp) expr()          {}
func (*Dict) expr()           {}
func (*Set) expr()            {}
func (*List) expr()           {}
func (*Tuple) expr()          {}
func (*Comp) expr()           {}
func (*Await) expr()          {}
func (*Yield) expr()          {}
func (*YieldFrom) expr()      {}
func (*Compare) expr()        {}
func (*Call) expr()           {}
func (*Attribute) expr()      {}
func (*Subscript) expr()      {}
func (*Slice) expr()          {}
func (*Starred) expr()        {}

// Op is an operator.
type Op uint8

// The operators: binary, unary, boolean, comparison.
const (
	Add Op = iota
	Sub
	Mul
	MatMul
	Div
	Mod
	Pow
	LShift
	RShift
	BitOr
	BitXor
	BitAnd
	FloorDiv

	Neg
	Plus
	Invert
	Not

	And
	Or

	Eq
	NotEq
	Lt
	LtE
	Gt
	GtE
	Is
	IsNot
	In
	NotIn
)

var opNames = [...]string{
	"+", "-", "*", "@", "/", "%", "**", "<<", ">>", "|", "^", "&", "//",
	"-", "+", "~", "not", "and", "or",
	"==", "!=", "<", "<=", ">", ">=", "is", "is not", "in", "not in",
}

// String returns the operator as it is written.
func (op Op) String() string { return opNames[op] }

// MaxChain bounds how deep operators, calls and attributes that follow one
// another (a + b + c …, a.b().c …) nest to the left.
const MaxChain = 100_000
