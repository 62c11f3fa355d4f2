package syntax

import (
	"fmt"
	"strconv"
	"strings"
)

// dumper writes a tree in the form of oracleScript's dump.
type dumper struct {
	strings.Builder
	f        *File
	starlark bool // dump what Starlark makes of bytes, too
}

func dumpFile(f *File) string { return dumpTree(&dumper{f: f}, f) }

func dumpTree(d *dumper, f *File) string {
	d.WriteString("(Module body=")
	d.stmts(f.Body)
	d.WriteString(")")
	return d.String()
}

func (d *dumper) open(name string, n Node) { d.openAt(name, n.Start(), n.End()) }

func (d *dumper) openAt(name string, from, to Pos) {
	a, b := d.f.Position(from), d.f.Position(to)
	fmt.Fprintf(d, "(%s@%d:%d-%d:%d", name, a.Line, a.Col, b.Line, b.Col)
}

func (d *dumper) field(name string) { d.WriteString(" " + name + "=") }
func (d *dumper) close()            { d.WriteString(")") }
func (d *dumper) text(name, s string) {
	d.field(name)
	d.WriteString(s)
}

func (d *dumper) stmts(list []Stmt) {
	d.WriteString("[")
	for _, s := range list {
		d.stmt(s)
	}
	d.WriteString("]")
}

func (d *dumper) exprs(name string, list []Expr) {
	d.field(name)
	d.WriteString("[")
	for _, x := range list {
		d.expr(x)
	}
	d.WriteString("]")
}

func (d *dumper) opt(name string, x Expr) {
	d.field(name)
	d.expr(x)
}

func (d *dumper) body(name string, list []Stmt) {
	d.field(name)
	d.stmts(list)
}

func (d *dumper) names(name string, list []*Name) {
	d.field(name)
	d.WriteString("[")
	for _, n := range list {
		d.WriteString(n.ID)
	}
	d.WriteString("]")
}

func (d *dumper) ident(name string, n *Name) {
	if n == nil {
		d.text(name, "None")
	} else {
		d.text(name, n.ID)
	}
}

var pyOps = [...]string{"Add", "Sub", "Mult", "MatMult", "Div", "Mod", "Pow", "LShift", "RShift", "BitOr", "BitXor", "BitAnd", "FloorDiv",
	"USub", "UAdd", "Invert", "Not", "And", "Or", "Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"}

func (d *dumper) op(op Op) { d.text("op", "("+pyOps[op]+")") }

func (d *dumper) stmt(s Stmt) {
	async := func(a bool, name string) string {
		if a {
			return "Async" + name
		}
		return name
	}
	switch s := s.(type) {
	case *ExprStmt:
		d.open("Expr", s)
		d.opt("value", s.X)
	case *Assign:
		d.open("Assign", s)
		d.exprs("targets", s.Targets)
		d.opt("value", s.Value)
	case *AugAssign:
		d.open("AugAssign", s)
		d.opt("target", s.Target)
		d.op(s.Op)
		d.opt("value", s.Value)
	case *AnnAssign:
		d.open("AnnAssign", s)
		d.opt("target", s.Target)
		d.opt("annotation", s.Annotation)
		d.opt("value", s.Value)
		simple := 0
		if s.Simple {
			simple = 1
		}
		d.text("simple", strconv.Itoa(simple))
	case *Return:
		d.open("Return", s)
		d.opt("value", s.X)
	case *Delete:
		d.open("Delete", s)
		d.exprs("targets", s.Targets)
	case *Pass:
		d.open("Pass", s)
	case *Break:
		d.open("Break", s)
	case *Continue:
		d.open("Continue", s)
	case *Raise:
		d.open("Raise", s)
		d.opt("exc", s.X)
		d.opt("cause", s.Cause)
	case *Assert:
		d.open("Assert", s)
		d.opt("test", s.Cond)
		d.opt("msg", s.Msg)
	case *Global:
		d.open("Global", s)
		d.names("names", s.Names)
	case *Nonlocal:
		d.open("Nonlocal", s)
		d.names("names", s.Names)
	case *Import:
		d.open("Import", s)
		d.aliases(s.Names)
	case *ImportFrom:
		d.open("ImportFrom", s)
		if s.Module == "" {
			d.text("module", "None")
		} else {
			d.text("module", s.Module)
		}
		if s.Star {
			d.WriteString(" names=[(alias")
			b := d.f.Position(s.To)
			fmt.Fprintf(d, "@%d:%d-%d:%d name=* asname=None)]", b.Line, b.Col-1, b.Line, b.Col)
		} else {
			d.aliases(s.Names)
		}
		d.text("level", strconv.Itoa(s.Level))
	case *If:
		d.ifs(s, 0)
		return
	case *For:
		d.open(async(s.Async, "For"), s)
		d.opt("target", s.Target)
		d.opt("iter", s.Iter)
		d.body("body", s.Body)
		d.body("orelse", s.Else)
	case *While:
		d.open("While", s)
		d.opt("test", s.Cond)
		d.body("body", s.Body)
		d.body("orelse", s.Else)
	case *With:
		d.open(async(s.Async, "With"), s)
		d.WriteString(" items=[")
		for _, it := range s.Items {
			d.WriteString("(withitem")
			d.opt("context_expr", it.X)
			d.opt("optional_vars", it.Target)
			d.close()
		}
		d.WriteString("]")
		d.body("body", s.Body)
	case *Try:
		if s.Star {
			d.open("TryStar", s)
		} else {
			d.open("Try", s)
		}
		d.body("body", s.Body)
		d.WriteString(" handlers=[")
		for _, h := range s.Handlers {
			d.open("ExceptHandler", h)
			d.opt("type", h.Type)
			d.ident("name", h.Name)
			d.body("body", h.Body)
			d.close()
		}
		d.WriteString("]")
		d.body("orelse", s.Else)
		d.body("finalbody", s.Finally)
	case *Def:
		d.open(async(s.Async, "FunctionDef"), s)
		d.ident("name", s.Name)
		d.params(s.Params)
		d.body("body", s.Body)
		d.exprs("decorator_list", s.Decorators)
		d.opt("returns", s.Returns)
		d.typeParams(s.TypeParams)
	case *Class:
		d.open("ClassDef", s)
		d.ident("name", s.Name)
		d.exprs("bases", s.Bases)
		d.keywords(s.Keywords)
		d.body("body", s.Body)
		d.exprs("decorator_list", s.Decorators)
		d.typeParams(s.TypeParams)
	case *Match:
		d.open("Match", s)
		d.opt("subject", s.Subject)
		d.WriteString(" cases=[")
		for _, c := range s.Cases {
			d.WriteString("(match_case pattern=")
			d.pattern(c.Pattern)
			d.opt("guard", c.Guard)
			d.body("body", c.Body)
			d.close()
		}
		d.WriteString("]")
	case *TypeAlias:
		d.open("TypeAlias", s)
		d.opt("name", s.Name)
		d.typeParams(s.TypeParams)
		d.opt("value", s.Value)
	case *Load:
		d.open("Load", s)
	}
	d.close()
}

func (d *dumper) ifs(s *If, i int) {
	c := s.Clauses[i]
	d.openAt("If", c.From, s.To)
	d.opt("test", c.Cond)
	d.body("body", c.Body)
	if i+1 < len(s.Clauses) {
		d.WriteString(" orelse=[")
		d.ifs(s, i+1)
		d.WriteString("]")
	} else {
		d.body("orelse", s.Else)
	}
	d.close()
}

func (d *dumper) aliases(list []*Alias) {
	d.WriteString(" names=[")
	for _, a := range list {
		d.open("alias", a)
		d.text("name", a.Name)
		d.ident("asname", a.As)
		d.close()
	}
	d.WriteString("]")
}

func (d *dumper) typeParams(tp *TypeParams) {
	d.WriteString(" type_params=[")
	if tp != nil {
		for _, p := range tp.List {
			d.open([...]string{"TypeVar", "TypeVarTuple", "ParamSpec"}[p.Kind], p)
			d.ident("name", p.Name)
			if p.Kind == TypeVar {
				d.opt("bound", p.Bound)
			}
			d.opt("default_value", p.Default)
			d.close()
		}
	}
	d.WriteString("]")
}

func (d *dumper) params(ps *Params) {
	d.WriteString(" args=(arguments")
	list := func(name string, l []*Param) {
		d.field(name)
		d.WriteString("[")
		for _, p := range l {
			d.param(p)
		}
		d.WriteString("]")
	}
	one := func(name string, p *Param) {
		d.field(name)
		if p == nil {
			d.WriteString("None")
		} else {
			d.param(p)
		}
	}
	list("posonlyargs", ps.Args[:ps.PosOnly])
	list("args", ps.Args[ps.PosOnly:])
	one("vararg", ps.VarArg)
	list("kwonlyargs", ps.KwOnly)
	d.WriteString(" kw_defaults=[")
	for _, p := range ps.KwOnly {
		d.expr(p.Default)
	}
	d.WriteString("]")
	one("kwarg", ps.KwArg)
	d.WriteString(" defaults=[")
	for _, p := range ps.Args {
		if p.Default != nil {
			d.expr(p.Default)
		}
	}
	d.WriteString("])")
}

func (d *dumper) param(p *Param) {
	d.open("arg", p)
	d.ident("arg", p.Name)
	d.opt("annotation", p.Annotation)
	d.close()
}

func (d *dumper) keywords(list []*Keyword) {
	d.WriteString(" keywords=[")
	for _, k := range list {
		d.open("keyword", k)
		if k.Name == "" {
			d.text("arg", "None")
		} else {
			d.text("arg", k.Name)
		}
		d.opt("value", k.Value)
		d.close()
	}
	d.WriteString("]")
}

func (d *dumper) expr(x Expr) {
	switch x := x.(type) {
	case nil:
		d.WriteString("None")
		return
	case *Name:
		d.open("Name", x)
		d.text("id", x.ID)
	case *IntLit:
		d.open("Constant", x)
		if x.Big != nil {
			d.WriteString(" i" + x.Big.Text(16))
		} else {
			d.WriteString(" i" + strconv.FormatInt(x.Value, 16))
		}
	case *FloatLit:
		d.open("Constant", x)
		d.WriteString(" " + pyHex(x.Value))
	case *StringLit:
		d.open("Constant", x)
		fmt.Fprintf(d, " s%x", x.Value)
	case *BytesLit:
		d.open("Constant", x)
		fmt.Fprintf(d, " b%x", x.Value)
		if d.starlark {
			fmt.Fprintf(d, "/%x", x.Starlark)
		}
	case *ConstLit:
		d.open("Constant", x)
		d.WriteString(" " + [...]string{"None", "True", "False", "Ellipsis"}[x.Kind])
	case *FString:
		d.open("JoinedStr", x)
		d.WriteString(" values=[")
		for _, part := range x.Parts {
			if s, ok := part.(*StringLit); ok {
				fmt.Fprintf(d, "(Constant s%x)", s.Value)
			} else {
				d.expr(part)
			}
		}
		d.WriteString("]")
	case *FormattedValue:
		d.open("FormattedValue", x)
		d.opt("value", x.X)
		conv := -1
		if x.Conv != 0 {
			conv = int(x.Conv)
		}
		d.text("conversion", strconv.Itoa(conv))
		if x.Spec == nil {
			d.opt("format_spec", nil)
		} else {
			d.opt("format_spec", x.Spec)
		}
	case *BoolOp:
		d.open("BoolOp", x)
		d.op(x.Op)
		d.exprs("values", x.Values)
	case *NamedExpr:
		d.open("NamedExpr", x)
		d.opt("target", x.Target)
		d.opt("value", x.Value)
	case *BinOp:
		d.open("BinOp", x)
		d.opt("left", x.Left)
		d.op(x.Op)
		d.opt("right", x.Right)
	case *UnaryOp:
		d.open("UnaryOp", x)
		d.op(x.Op)
		d.opt("operand", x.X)
	case *Lambda:
		d.open("Lambda", x)
		d.params(x.Params)
		d.opt("body", x.Body)
	case *IfExp:
		d.open("IfExp", x)
		d.opt("test", x.Cond)
		d.opt("body", x.Then)
		d.opt("orelse", x.Else)
	case *Dict:
		d.open("Dict", x)
		var keys, values []Expr
		for _, it := range x.Items {
			keys, values = append(keys, it.Key), append(values, it.Value)
		}
		d.exprs("keys", keys)
		d.exprs("values", values)
	case *Set:
		d.open("Set", x)
		d.exprs("elts", x.Elts)
	case *List:
		d.open("List", x)
		d.exprs("elts", x.Elts)
	case *Tuple:
		d.open("Tuple", x)
		d.exprs("elts", x.Elts)
	case *Comp:
		d.open([...]string{"ListComp", "SetComp", "DictComp", "GeneratorExp"}[x.Kind], x)
		if x.Kind == DictComp {
			d.opt("key", x.Elt)
			d.opt("value", x.Value)
		} else {
			d.opt("elt", x.Elt)
		}
		d.WriteString(" generators=[")
		for _, c := range x.Clauses {
			d.WriteString("(comprehension")
			d.opt("target", c.Target)
			d.opt("iter", c.Iter)
			d.exprs("ifs", c.Ifs)
			async := "0"
			if c.Async {
				async = "1"
			}
			d.text("is_async", async)
			d.close()
		}
		d.WriteString("]")
	case *Await:
		d.open("Await", x)
		d.opt("value", x.X)
	case *Yield:
		d.open("Yield", x)
		d.opt("value", x.X)
	case *YieldFrom:
		d.open("YieldFrom", x)
		d.opt("value", x.X)
	case *Compare:
		d.open("Compare", x)
		d.opt("left", x.Left)
		d.WriteString(" ops=[")
		for _, op := range x.Ops {
			d.WriteString("(" + pyOps[op] + ")")
		}
		d.WriteString("]")
		d.exprs("comparators", x.Rights)
	case *Call:
		d.open("Call", x)
		d.opt("func", x.Fun)
		d.exprs("args", x.Args)
		d.keywords(x.Keywords)
	case *Attribute:
		d.open("Attribute", x)
		d.opt("value", x.X)
		d.text("attr", x.Attr)
	case *Subscript:
		d.open("Subscript", x)
		d.opt("value", x.X)
		d.opt("slice", x.Index)
	case *Slice:
		d.open("Slice", x)
		d.opt("lower", x.Lo)
		d.opt("upper", x.Hi)
		d.opt("step", x.Step)
	case *Starred:
		d.open("Starred", x)
		d.opt("value", x.X)
	default:
		panic(fmt.Sprintf("dump of %T", x))
	}
	d.close()
}

func (d *dumper) patterns(name string, list []Pattern) {
	d.field(name)
	d.WriteString("[")
	for _, p := range list {
		d.pattern(p)
	}
	d.WriteString("]")
}

func (d *dumper) pattern(p Pattern) {
	switch p := p.(type) {
	case nil:
		d.WriteString("None")
		return
	case *MatchValue:
		d.open("MatchValue", p)
		d.opt("value", p.X)
	case *MatchSingleton:
		d.open("MatchSingleton", p)
		d.text("value", [...]string{"None", "True", "False"}[p.Kind])
	case *MatchSequence:
		d.open("MatchSequence", p)
		d.patterns("patterns", p.Patterns)
	case *MatchStar:
		d.open("MatchStar", p)
		d.ident("name", p.Name)
	case *MatchMapping:
		d.open("MatchMapping", p)
		d.exprs("keys", p.Keys)
		d.patterns("patterns", p.Patterns)
		d.ident("rest", p.Rest)
	case *MatchClass:
		d.open("MatchClass", p)
		d.opt("cls", p.Cls)
		d.patterns("patterns", p.Patterns)
		d.text("kwd_attrs", "["+strings.Join(p.KwNames, "")+"]")
		d.patterns("kwd_patterns", p.KwPatterns)
	case *MatchAs:
		d.open("MatchAs", p)
		d.field("pattern")
		d.pattern(p.Pattern)
		d.ident("name", p.Name)
	case *MatchOr:
		d.open("MatchOr", p)
		d.patterns("patterns", p.Patterns)
	}
	d.close()
}

// pyHex formats a float as Python's float.hex does.
func pyHex(v float64) string {
	if v == 0 {
		return "0x0.0p+0"
	}
	s := strconv.FormatFloat(v, 'x', 13, 64)
	i := strings.IndexByte(s, 'p')
	if i < 0 {
		return strings.TrimPrefix(strings.ToLower(s), "+")
	}
	exp, _ := strconv.Atoi(s[i+1:])
	if exp < -1022 { // subnormal
		return pySubnormal(v)
	}
	return fmt.Sprintf("%sp%+d", s[:i], exp)
}

func pySubnormal(v float64) string {
	mant := uint64(v / 5e-324)
	return fmt.Sprintf("0x0.%013xp-1022", mant)
}
