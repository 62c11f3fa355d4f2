package syntax

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The levels of precedence at which an expression needs no parentheses.
const (
	levelTest = iota // conditional, lambda
	levelOr
	levelAnd
	levelNot
	levelCompare
	levelBitOr
	levelBitXor
	levelBitAnd
	levelShift
	levelArith
	levelTerm
	levelFactor
	levelPower
	levelAwait
	levelAtom
)

var opLevels = [...]int{
	Add: levelArith, Sub: levelArith, Mul: levelTerm, MatMul: levelTerm, Div: levelTerm, Mod: levelTerm,
	FloorDiv: levelTerm, Pow: levelPower, LShift: levelShift, RShift: levelShift, BitOr: levelBitOr,
	BitXor: levelBitXor, BitAnd: levelBitAnd,
	Neg: levelFactor, Plus: levelFactor, Invert: levelFactor, Not: levelNot, And: levelAnd, Or: levelOr,
}

var constNames = [...]string{"None", "True", "False", "..."}

// wrap writes what f writes, in parentheses where level is above own.
func (p *printer) wrap(level, own int, f func()) {
	if level > own {
		p.write("(")
		f()
		p.write(")")
	} else {
		f()
	}
}

// expr writes an expression at a place that asks for a level of precedence.
func (p *printer) expr(x Expr, level int) {
	switch x := x.(type) {
	case *Name:
		p.write(x.ID)
	case *IntLit:
		p.integer(x)
	case *FloatLit:
		p.write(floatString(x.Value))
	case *StringLit:
		p.write(quote(x.Value, false))
	case *BytesLit:
		p.bytes(x)
	case *ConstLit:
		p.write(constNames[x.Kind])
	case *FString:
		p.write("f'")
		p.fstring(x.Parts, false)
		p.write("'")
	case *FormattedValue:
		p.field(x)
	case *Attribute:
		p.expr(x.X, levelAtom)
		if n, ok := x.X.(*IntLit); ok && n != nil {
			p.write(" ")
		}
		p.write(".", x.Attr)
	case *Call:
		p.expr(x.Fun, levelAtom)
		p.write("(")
		p.arguments(x.Args, x.Keywords)
		p.write(")")
	case *Subscript:
		p.expr(x.X, levelAtom)
		p.write("[")
		p.index(x.Index)
		p.write("]")
	case *Starred:
		p.write("*")
		p.expr(x.X, levelBitOr)
	case *Slice:
		p.opt("", x.Lo)
		p.write(":")
		p.opt("", x.Hi)
		p.opt(":", x.Step)
	default:
		p.operation(x, level)
	}
}

// operation writes an expression that is made by operators or keywords.
func (p *printer) operation(x Expr, level int) {
	switch x := x.(type) {
	case *BoolOp:
		own := opLevels[x.Op]
		p.wrap(level, own, func() {
			for i, v := range x.Values {
				if i > 0 {
					p.write(" ", x.Op.String(), " ")
				}
				p.expr(v, own+1)
			}
		})
	case *BinOp:
		p.binOp(x, level)
	case *UnaryOp:
		own := opLevels[x.Op]
		p.wrap(level, own, func() {
			p.write(x.Op.String())
			if x.Op == Not {
				p.write(" ")
			}
			p.expr(x.X, own)
		})
	case *Compare:
		p.wrap(level, levelCompare, func() {
			p.expr(x.Left, levelBitOr)
			for i, op := range x.Ops {
				p.write(" ", op.String(), " ")
				p.expr(x.Rights[i], levelBitOr)
			}
		})
	case *IfExp:
		p.wrap(level, levelTest, func() {
			p.expr(x.Then, levelOr)
			p.write(" if ")
			p.expr(x.Cond, levelOr)
			p.write(" else ")
			p.expr(x.Else, levelTest)
		})
	case *Lambda:
		p.wrap(level, levelTest, func() { p.lambda(x) })
	case *Await:
		p.wrap(level, levelAwait, func() {
			p.write("await ")
			p.expr(x.X, levelAtom)
		})
	case *NamedExpr:
		p.write("(", x.Target.ID, " := ")
		p.expr(x.Value, levelTest)
		p.write(")")
	case *Yield:
		p.write("(yield")
		p.opt(" ", x.X)
		p.write(")")
	case *YieldFrom:
		p.write("(yield from ")
		p.expr(x.X, levelTest)
		p.write(")")
	default:
		p.display(x)
	}
}

func (p *printer) binOp(x *BinOp, level int) {
	own := opLevels[x.Op]
	left, right := own, own+1
	if x.Op == Pow {
		left, right = levelAwait, levelFactor
	}
	p.wrap(level, own, func() {
		p.expr(x.Left, left)
		p.write(" ", x.Op.String(), " ")
		p.expr(x.Right, right)
	})
}

func (p *printer) lambda(x *Lambda) {
	p.write("lambda")
	if ps := x.Params; len(ps.Args)+len(ps.KwOnly) > 0 || ps.VarArg != nil || ps.KwArg != nil {
		p.write(" ")
		p.params(ps)
	}
	p.write(": ")
	p.expr(x.Body, levelTest)
}

// display writes an expression in brackets.
func (p *printer) display(x Expr) {
	switch x := x.(type) {
	case *Tuple:
		p.write("(")
		p.list(x.Elts)
		if len(x.Elts) == 1 {
			p.write(",")
		}
		p.write(")")
	case *List:
		p.write("[")
		p.list(x.Elts)
		p.write("]")
	case *Set:
		p.write("{")
		p.list(x.Elts)
		p.write("}")
	case *Dict:
		p.dict(x)
	case *Comp:
		p.comp(x)
	}
}

func (p *printer) list(elts []Expr) {
	for i, x := range elts {
		if i > 0 {
			p.write(", ")
		}
		p.expr(x, levelTest)
	}
}

func (p *printer) dict(x *Dict) {
	p.write("{")
	for i, it := range x.Items {
		if i > 0 {
			p.write(", ")
		}
		if it.Key == nil {
			p.write("**")
			p.expr(it.Value, levelBitOr)
			continue
		}
		p.expr(it.Key, levelTest)
		p.write(": ")
		p.expr(it.Value, levelTest)
	}
	p.write("}")
}

func (p *printer) comp(x *Comp) {
	brackets := [...]string{"[]", "{}", "{}", "()"}[x.Kind]
	p.write(brackets[:1])
	p.expr(x.Elt, levelTest)
	p.opt(": ", x.Value)
	for _, c := range x.Clauses {
		p.write(" ", asyncWord(c.Async), "for ")
		p.expr(c.Target, levelTest)
		p.write(" in ")
		p.expr(c.Iter, levelOr)
		for _, cond := range c.Ifs {
			p.write(" if ")
			p.expr(cond, levelOr)
		}
	}
	p.write(brackets[1:])
}

func (p *printer) arguments(args []Expr, kws []*Keyword) {
	sep := ""
	for _, a := range args {
		p.write(sep)
		sep = ", "
		if s, ok := a.(*Starred); ok {
			p.write("*")
			a = s.X
		}
		p.expr(a, levelTest)
	}
	for _, k := range kws {
		p.write(sep)
		sep = ", "
		if k.Name == "" {
			p.write("**")
		} else {
			p.write(k.Name, "=")
		}
		p.expr(k.Value, levelTest)
	}
}

// index writes a subscript; a tuple needs no parentheses, and can't have them
// where it holds slices.
func (p *printer) index(x Expr) {
	t, ok := x.(*Tuple)
	if !ok || len(t.Elts) == 0 {
		p.expr(x, levelTest)
		return
	}
	p.list(t.Elts)
	if _, star := t.Elts[0].(*Starred); len(t.Elts) == 1 && !star {
		p.write(",")
	}
}

// bytes writes a bytes literal, as it was where Starlark reads it otherwise.
func (p *printer) bytes(x *BytesLit) {
	if x.raw != "" {
		p.write(x.raw)
		return
	}
	p.write("b", quote(x.Value, true))
}

func (p *printer) integer(x *IntLit) {
	switch {
	case x.Big == nil:
		p.write(strconv.FormatInt(x.Value, 10))
	case x.Big.BitLen() > 10_000:
		p.write("0x", x.Big.Text(16))
	default:
		p.write(x.Big.String())
	}
}

// floatString formats a float as Python's repr does.
func floatString(v float64) string {
	if math.IsInf(v, 0) {
		return "1e309"
	}
	exp := 0
	if v != 0 {
		exp = int(math.Floor(math.Log10(math.Abs(v))))
	}
	if exp < -4 || exp >= 16 {
		return strconv.FormatFloat(v, 'e', -1, 64)
	}
	s := strconv.FormatFloat(v, 'f', -1, 64)
	if !strings.Contains(s, ".") {
		s += ".0"
	}
	return s
}

// fstring writes the parts of an f-string without its quotes.
func (p *printer) fstring(parts []Expr, spec bool) {
	for _, part := range parts {
		s, ok := part.(*StringLit)
		if !ok {
			p.expr(part, levelTest)
			continue
		}
		text := escape(s.Value, '\'', false)
		if spec {
			text = strings.NewReplacer("{", `\x7b`, "}", `\x7d`).Replace(text)
		} else {
			text = strings.NewReplacer("{", "{{", "}", "}}").Replace(text)
		}
		p.write(text)
	}
}

// field writes a replacement field.
func (p *printer) field(x *FormattedValue) {
	var inner printer
	if _, tuple := x.X.(*Tuple); tuple {
		inner.expr(x.X, levelAtom)
	} else {
		inner.expr(x.X, levelOr)
	}
	text := inner.String()
	p.write("{")
	if strings.HasPrefix(text, "{") {
		p.write(" ")
	}
	p.write(text)
	if x.Conv != 0 {
		p.write("!", string(rune(x.Conv)))
	}
	if x.Spec != nil {
		p.write(":")
		p.fstring(x.Spec.Parts, true)
	}
	p.write("}")
}

// quote returns a literal for a value as Python's repr does.
func quote(s string, bytes bool) string {
	q := byte('\'')
	if strings.Contains(s, "'") && !strings.Contains(s, `"`) {
		q = '"'
	}
	return string(q) + escape(s, q, bytes) + string(q)
}

// escape returns the text of a literal between quotes q.
func escape(s string, q byte, bytes bool) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c == q || c == '\\':
			b.WriteByte('\\')
			b.WriteByte(c)
		case c == '\n':
			b.WriteString(`\n`)
		case c == '\r':
			b.WriteString(`\r`)
		case c == '\t':
			b.WriteString(`\t`)
		case c < ' ' || c == 0x7f || bytes && c >= 0x80:
			fmt.Fprintf(&b, `\x%02x`, c)
		case c >= 0x80:
			i += escapeRune(&b, s[i:])
			continue
		default:
			b.WriteByte(c)
		}
		i++
	}
	return b.String()
}

// escapeRune writes the first character of s, which is beyond ASCII, and
// returns its length.
func escapeRune(b *strings.Builder, s string) int {
	r, n := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && n == 1 && len(s) >= 3 && s[0] == 0xed {
		r, n = rune(s[0]&0xf)<<12|rune(s[1]&0x3f)<<6|rune(s[2]&0x3f), 3
	}
	switch {
	case unicode.IsPrint(r):
		b.WriteRune(r)
	case r <= 0xff:
		fmt.Fprintf(b, `\x%02x`, r)
	case r <= 0xffff:
		fmt.Fprintf(b, `\u%04x`, r)
	default:
		fmt.Fprintf(b, `\U%08x`, r)
	}
	return n
}
