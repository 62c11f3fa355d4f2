package differential

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// A program is what all interpreters run: definitions and attempts, in order.
// attempt(f), which the host defines, writes what f() gives or how it fails.
type program struct{ parts []string }

func (p *program) source() string { return strings.Join(p.parts, "\n") + "\n" }

// generate makes the program of a seed.
func generate(seed uint64) *program {
	g := &generator{rnd: rand.New(rand.NewPCG(seed, 1)), vars: map[kind][]string{}}
	p := &program{parts: []string{"def divmod_(a, b):\n    return (a // b, a % b)"}}
	if seed%3 == 0 {
		g.usePython()
		p.parts = append(p.parts, pythonPrelude)
	}
	for _, k := range []kind{kInt, kInt, kFloat, kStr, kStr, kBool, kList, kStrs, kMixed, kTuple, kDict, kSet, kBytes} {
		name := g.name()
		p.parts = append(p.parts, name+" = "+g.literal(k))
		g.vars[k] = append(g.vars[k], name)
	}
	for range 3 + g.rnd.IntN(5) {
		switch n := g.rnd.IntN(10); {
		case n < 5:
			p.parts = append(p.parts, "attempt(lambda: "+g.expr(g.anyKind(), 3)+")")
		case n < 6:
			p.parts = append(p.parts, g.call())
		default:
			p.parts = append(p.parts, g.function())
		}
	}
	return p
}

type generator struct {
	rnd    *rand.Rand
	vars   map[kind][]string // variables by kind
	names  int
	inLoop bool
	python bool              // use extra and what else only Python has
	extra  map[kind][]string // more templates
}

func (g *generator) name() string {
	g.names++
	return fmt.Sprintf("v%d", g.names)
}

func pick[T any](g *generator, from []T) T { return from[g.rnd.IntN(len(from))] }

func (g *generator) chance(percent int) bool { return g.rnd.IntN(100) < percent }

func (g *generator) anyKind() kind {
	if g.chance(10) {
		return kRange
	}
	return pick(g, []kind{kInt, kFloat, kBool, kBool, kStr, kStr, kList, kStrs, kMixed, kTuple, kDict, kBytes})
}

func (g *generator) literal(k kind) string {
	if k == kAny {
		k = pick(g, anyKinds)
	}
	return pick(g, literals[k])
}

// expr makes an expression of a kind; now and then it is of another.
func (g *generator) expr(k kind, depth int) string {
	if k == kAny || g.chance(2) && k != kElem && k != kCond && k != kFunc {
		if k == kIndex || k == kCount { // a large number would ask for more memory than there is
			return g.literal(pick(g, []kind{kStr, kFloat, kList, kBool}))
		}
		if g.chance(10) {
			return "None"
		}
		k = pick(g, anyKinds)
	}
	if vars := g.vars[k]; len(vars) > 0 && g.chance(35) {
		return pick(g, vars)
	}
	from := templates[k]
	if depth <= 0 || len(from) == 0 || g.chance(20) {
		return g.literal(k)
	}
	if extra := g.extra[k]; len(extra) > 0 && g.chance(40) {
		from = extra
	}
	template := pick(g, from)
	for g.python && strings.Contains(template, "elems()") { // in a try its failure could not be told from others
		template = pick(g, from)
	}
	return g.fill(template, depth)
}

// fill replaces the places of a template.
func (g *generator) fill(template string, depth int) string {
	var b strings.Builder
	for i := 0; i < len(template); i++ {
		switch c := template[i]; {
		case c == '$' && i+1 < len(template):
			i++
			s := g.operand(kind(template[i]), depth-1)
			if strings.HasPrefix(template[i+1:], ".") && s[0] >= '0' && s[0] <= '9' {
				s = "(" + s + ")"
			}
			b.WriteString(s)
		case c == '@' && template[i+1:] != "" && template[i+1] == '@':
			i++
			b.WriteByte('@')
		case c == '@' && i+1 < len(template):
			i++
			b.WriteString(g.variable(kind(template[i])))
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// operand is an expression that can stand next to an operator.
func (g *generator) operand(k kind, depth int) string {
	s := g.expr(k, depth)
	if k == kElem || k == kCond || !strings.ContainsAny(s, " -") && !strings.HasPrefix(s, "~") {
		if k != kElem && k != kCond || !strings.Contains(s, " if ") {
			return s
		}
	}
	switch s[0] {
	case '[', '{', '"', '\'':
		if strings.IndexByte("]}\"'", s[len(s)-1]) >= 0 && !strings.ContainsAny(s[1:len(s)-1], "[]{}\"'()") {
			return s
		}
	}
	return "(" + s + ")"
}

// variable returns a variable of a kind, a new one if there is none.
func (g *generator) variable(k kind) string {
	if vars := g.vars[k]; len(vars) > 0 {
		return pick(g, vars)
	}
	return g.name()
}

// call makes a function with parameters of all sorts and calls of it.
func (g *generator) call() string {
	params := pick(g, []string{"a", "a, b", "a, b = $i", "a, *args", "*args", "**kwargs", "a, b = $i, *args", "a, *args, **kwargs", "a, b = $i, **kwargs", "*, c", "a, *, c = $i", "a, *args, c = $i, **kwargs", ""})
	name := g.name()
	var names []string
	for _, p := range strings.Split(params, ",") {
		p, _, _ = strings.Cut(strings.Trim(p, " *"), " ")
		if p != "" {
			names = append(names, p)
		}
	}
	s := fmt.Sprintf("def %s(%s):\n    return (%s)", name, g.fill(params, 1), strings.Join(append(names, "0"), ", "))
	for range 3 {
		args := pick(g, []string{"", "$i", "$i, $i", "$i, $i, $i", "a = $i", "$i, b = $i", "b = $i, a = $i", "$i, c = $i", "*$l", "$i, *$t", "**$d", "$i, **{\"b\": $i, \"c\": 1}", "a = $i, **{\"a\": 1}", "*$l, **$d", "c = $i, *$l", "$i, z = $i", "*$x", "**$x"})
		s += fmt.Sprintf("\nattempt(lambda: %s(%s))", name, g.fill(args, 2))
	}
	return s
}

// function makes a function of statements, and an attempt to call it.
func (g *generator) function() string {
	outer := g.vars
	g.vars = map[kind][]string{}
	var own []string
	body := &strings.Builder{}
	for _, k := range []kind{kInt, kInt, kStr, kList, kMixed, kDict, kSet, kFloat, kTuple, kAny} {
		name := g.name()
		value := g.literal(k)
		if len(outer[k]) > 0 && g.chance(30) && k != kList && k != kMixed {
			value = pick(g, outer[k])
			if k == kDict {
				value = "dict(" + value + ")"
			} else if k == kSet {
				value = "set(" + value + ")"
			}
		}
		fmt.Fprintf(body, "    %s = %s\n", name, value)
		g.vars[k] = append(g.vars[k], name)
		if k == kSet {
			name = "sorted(" + name + ", key = str)"
		}
		own = append(own, name)
	}
	g.block(body, "    ", 3+g.rnd.IntN(5), 2)
	name := g.name()
	fmt.Fprintf(body, "    return [%s]", strings.Join(own, ", "))
	g.vars = outer
	return fmt.Sprintf("def %s():\n%s\nattempt(%s)", name, body, name)
}

// block writes statements.
func (g *generator) block(b *strings.Builder, indent string, n, depth int) {
	for range n {
		switch r := g.rnd.IntN(100); {
		case g.python && depth > 0 && r < 20:
			g.compound(b, indent, depth)
		case g.python && r < 45:
			b.WriteString(indent + g.fill(pick(g, pythonStatements), 2) + "\n")
		case depth == 0 || r < 70:
			b.WriteString(indent + g.fill(pick(g, statements), 2) + "\n")
		case r < 80:
			g.condition(b, indent, depth)
		case r < 90 && !g.inLoop:
			g.forLoop(b, indent, depth)
		case r < 94 && !g.inLoop:
			g.whileLoop(b, indent, depth)
		case r < 98:
			g.closure(b, indent)
		default:
			b.WriteString(indent + "if " + g.expr(kBool, 1) + ":\n" + indent + "    return " + g.expr(kAny, 2) + "\n")
		}
	}
}

func (g *generator) condition(b *strings.Builder, indent string, depth int) {
	b.WriteString(indent + "if " + g.expr(pick(g, []kind{kBool, kAny}), 2) + ":\n")
	g.block(b, indent+"    ", 1+g.rnd.IntN(2), depth-1)
	if g.chance(40) {
		b.WriteString(indent + "elif " + g.expr(kBool, 2) + ":\n")
		g.block(b, indent+"    ", 1, depth-1)
	}
	if g.chance(50) {
		b.WriteString(indent + "else:\n")
		g.block(b, indent+"    ", 1, depth-1)
	}
}

// forLoop iterates over a few values, and new ones only: a list that grows under
// its own iteration is an error in Starlark and never ends in Python.
func (g *generator) forLoop(b *strings.Builder, indent string, depth int) {
	name := g.variable(kInt)
	head := pick(g, []string{"for % in $l[:5]:", "for % in $r[:5]:", "for % in [$i, $i]:", "for %, _ in list($d.items())[:5]:", "for _, % in enumerate($l[:5]):", "for % in sorted($S, key = str)[:5]:", "for % in ($i, $i, $i):", "for % in {$k: 1}.values():", "for % in zip($l[:5], $L[:5]):"})
	b.WriteString(indent + g.fill(strings.ReplaceAll(head, "%", name), 2) + "\n")
	g.loop(b, indent+"    ", depth)
}

func (g *generator) whileLoop(b *strings.Builder, indent string, depth int) {
	name := g.name()
	fmt.Fprintf(b, "%s%s = 0\n%swhile %s < %d:\n%s    %s += 1\n", indent, name, indent, name, 1+g.rnd.IntN(5), indent, name)
	g.loop(b, indent+"    ", depth)
}

// loop writes the body of a loop. Loops are not nested: values that double in
// size at each turn would get too large.
func (g *generator) loop(b *strings.Builder, indent string, depth int) {
	g.inLoop = true
	g.block(b, indent, 1+g.rnd.IntN(2), depth-1)
	if g.chance(40) {
		b.WriteString(indent + "if " + g.expr(kBool, 1) + ":\n" + indent + "    " + pick(g, []string{"break", "continue"}) + "\n")
		g.block(b, indent, 1, 0)
	}
	g.inLoop = false
}

// closure makes an inner function that sees the outer one's variables.
func (g *generator) closure(b *strings.Builder, indent string) {
	f := g.name()
	fmt.Fprintf(b, "%sdef %s(e, f = %s):\n%s    return %s\n", indent, f, g.expr(kInt, 1), indent, g.fill("[$E, $i, f]", 2))
	fmt.Fprintf(b, "%s%s = %s(%s)\n", indent, g.variable(kMixed), f, g.expr(kInt, 1))
}
