package syntax

// Kind says where a name lives, seen from the code that uses it.
type Kind uint8

const (
	// KindUnresolved is the kind before package resolve has run.
	KindUnresolved Kind = iota
	// KindLocal is a plain slot of the code object; Index is the slot.
	KindLocal
	// KindCell is a slot of the code object that holds a cell, because an inner
	// function captures the variable; Index is the slot.
	KindCell
	// KindFree is a cell of an enclosing function; Index is into the closure.
	KindFree
	// KindGlobal is a module global, or else a built-in; Index is into the
	// Globals of the module's scope.
	KindGlobal
	// KindClassName is looked up in the class namespace, then among the globals
	// and built-ins; it is bound and deleted in the class namespace. Index is
	// into the Globals of the module's scope.
	KindClassName
	// KindClassDeref is read from the class namespace, then from the closure;
	// Index is into the closure. (It is never bound in the class.)
	KindClassDeref
)

var kindNames = [...]string{"unresolved", "local", "cell", "free", "global", "class name", "class deref"}

func (k Kind) String() string { return kindNames[k] }

// SymFlags are facts about a name in one scope.
type SymFlags uint16

// The facts that a Symbol records.
const (
	SymUsed            SymFlags = 1 << iota // read
	SymAssigned                             // bound or deleted in this scope, in any way
	SymParam                                // a parameter
	SymGlobalDecl                           // named in a global statement
	SymNonlocalDecl                         // named in a nonlocal statement
	SymAnnotated                            // has an annotation: x: int
	SymImported                             // bound by import
	SymLoaded                               // bound by load: not exported
	SymTypeParam                            // a type parameter
	SymHidden                               // a comprehension's variable: its name is not visible outside
	SymComprehensionIn                      // bound by a for clause of a comprehension
)

// Symbol is what one name means in one scope. Every Name that means the same
// shares it.
type Symbol struct {
	Name  string // after mangling: __x in class C is _C__x
	Kind  Kind
	Flags SymFlags
	Index int // by Kind
	// Outer is, for KindFree and KindClassDeref, the symbol of the next enclosing
	// code object from which the cell is taken: its Kind is KindCell,
	// KindFree or KindClassDeref.
	Outer *Symbol
}

// ScopeKind is the kind of a Scope.
type ScopeKind uint8

// The kinds of scope.
const (
	ModuleScope ScopeKind = iota
	FunctionScope
	LambdaScope
	ClassScope
	// GeneratorScope is a generator expression: a function of one argument
	// (slot 0, named ".0"), the iterator of the outermost iterable, which is
	// evaluated outside.
	GeneratorScope
	// ComprehensionScope is a list, set or dict comprehension. It is no code
	// object: its Locals are hidden slots of the enclosing code object.
	ComprehensionScope
	// TypeParamsScope surrounds a generic function, class or type alias: a
	// function without parameters, called at once, that binds the type
	// parameters and evaluates annotations, bases or value.
	TypeParamsScope
	// TypeExprScope is a bound, a default or an alias' value: a function
	// without parameters, called when somebody asks.
	TypeExprScope
)

// Scope is what package resolve found out about a code object (or about a
// comprehension, which is inlined in one).
type Scope struct {
	Kind     ScopeKind
	Name     string // as in __name__: f, <lambda>, <genexpr>, C, <module>
	QualName string // as in __qualname__: C.f, f.<locals>.<lambda>
	Parent   *Scope

	// Locals are the variables with slots: Locals[i].Index == i. Parameters
	// come first, in the order positional, keyword-only, *args, **kwargs,
	// then the other variables, then hidden ones. A hidden slot may serve
	// several comprehensions, one after the other; it then shows its first.
	// For a ComprehensionScope, Locals are its own variables, the slots of
	// which (Index) belong to the enclosing code object.
	Locals []*Symbol
	// Cells are those of Locals that are captured by inner functions.
	// Hidden ones are not here but in the Cells of their comprehension,
	// which needs new cells each time that it starts.
	Cells []*Symbol
	// Frees is the closure, sorted by name: Frees[i].Index == i, and its
	// Outer says where the enclosing code object finds the cell.
	Frees []*Symbol
	// Globals are, for the module's scope alone, all names of the file that
	// are module globals or built-ins; Globals[i].Index == i. SymAssigned in
	// Flags says that the file binds it, in the module or by a global
	// statement; SymLoaded that load does.
	Globals []*Symbol
	// Symbols are all names that the scope mentions, in order of appearance.
	Symbols []*Symbol

	// ClassCell is the cell __class__ of a class whose methods mention
	// __class__ or super; it is in Locals and Cells.
	ClassCell *Symbol
	// ClassDict is, for a class, the cell __classdict__, where type
	// parameters' scopes inside it find the namespace; for such a scope, the
	// free variable. KindClassName and KindClassDeref mean that namespace there.
	ClassDict *Symbol

	IsGenerator      bool // has a yield and is not async
	IsCoroutine      bool // async def without a yield
	IsAsyncGenerator bool // async def with a yield, or an async generator expression
	IsAsyncComp      bool // a comprehension with async for or await inside
	HasYield         bool
	UsesSuper        bool // mentions super or __class__
	HasStarImport    bool // a module with "from m import *"
	HasAnnotations   bool // a module or class with annotated assignments: needs __annotations__
	IsNested         bool // inside a function
	HasDocstring     bool // the first statement is a string
}

// CodeScope returns the scope of the code object that s is part of: itself,
// but for a comprehension.
func (s *Scope) CodeScope() *Scope {
	for s.Kind == ComprehensionScope {
		s = s.Parent
	}
	return s
}
