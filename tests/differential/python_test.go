package differential

import (
	"fmt"
	"strings"
)

// What only Python has: programs of this flavour are judged by CPython alone.

var pythonTemplates = map[kind][]string{
	kInt: {
		"$i ** $u", "divmod($i, $i)[0]", "sum($l)", "sum($l, $i)", "pow($i, $u, 1009)", "round($f)", "round($i, $I)", "int.from_bytes($y, \"big\")", "$i.bit_length()", "$i.bit_count()", "$l.count($i)", "$s.count($s, $I, $I)", "len({$i, $i})",
		"$y.find(b\"a\")", "$y.count(b\"a\")", "$t.count($i)", "$t.index($x)", "next(iter($l))", "next(iter($l), $i)", "next(e for e in $l if $C)", "int($f // $f)", "-$i ** 2", "max($l, default = $i)", "min((e for e in $l), key = $F)", "$i @@ $i", "hash($i)", "len(f\"{($i)}\")", "$l[-1:][0]",
		"$r.count($i)", "$r.index($i)", "($i).real", "($i).conjugate()", "int($s, base = $u)", "len($S | {($i)})",
	},
	kFloat: {"abs($f) ** $f", "round($f, $I)", "sum([$f, $f])", "float.fromhex($f.hex())", "($f).real", "max($f, $i, $f)", "divmod($f, $f)[1]", "float(f\"{($f):.2e}\")", "round($i ** -$u, 12)"},
	kBool: {
		"$i < $i < $i", "$i == $f == $i", "$i in $l != $b", "$x is None", "$x is not None", "isinstance($x, int)", "isinstance($x, (str, list, dict))", "$s.isidentifier()", "$s.isnumeric()", "$s.isprintable()", "$s.isascii()", "$s.isdecimal()", "callable($x)", "$b & $b", "$b ^ $b", "$b + $b",
		"$S.isdisjoint($S)", "$f.is_integer()", "all(e for e in $l)", "any($C for e in $l)", "$S < $S", "issubclass(type($x), int)", "type($x) is int", "$d.keys() == $d.keys()", "$d.items() <= $d.items()", "$k in $d.keys()", "not not $x", "$y.startswith(b\"a\")", "frozenset($l) == set($l)", "$x == $x == $x",
	},
	kStr: {
		"f\"{($x)}\"", "f\"{($x)!r}\"", "f\"{($x)!s:>12}\"", "f\"{($i):05d}|{($i):,}|{($i):#x}|{($i):+}\"", "f\"{($i):08b}{($i):o}{($i):_d}\"", "f\"{($f):.3f}|{($f):+.2e}|{($f):g}|{($f):10.4}\"", "f\"{($f):%}|{($f):,.2f}|{($f):015.3f}\"", "f\"{($s):^10}|{($s):*<8}|{($s):.2}\"", "f\"{($i):>{($u)}}\"", "f\"{($i)=}\"", "f\"{($f):n}{($i):n}\"",
		"format($i, \"08b\")", "format($f, $s)", "format($x, \">10\")", "$s.center($u)", "$s.center($u, $c)", "$s.ljust($u, $c)", "$s.rjust($u)", "$s.zfill($u)", "$s.swapcase()", "$s.casefold()", "$s.expandtabs($u)", "$s.translate({97: \"x\", 98: None})", "$s.translate(str.maketrans(\"ab\", \"ba\", \"c\"))",
		"$s.encode().decode()", "$s.encode(\"ascii\", \"replace\").decode()", "ascii($x)", "bin($i)", "hex($i)", "oct($i)", "\"%5d|%-5s|%05.1f|%+d|% d\" % ($i, $s, $f, $i, $i)", "\"%10.3s|%.5r\" % ($s, $s)", "\"%*d\" % ($u, $i)", "\"%#x %#o %i %u\" % ($i, $i, $i, $i)", "\"%a\" % $s", "\"{:>5}|{:<5}|{:^5}\".format($i, $s, $i)",
		"\"{0[0]} {0[1]}\".format($l)", "\"{0.real}{1!r:.3}\".format($i, $s)", "\"{a[b]}\".format(a = $d)", "$s.format(*$t)", "\"{} {x}\".format_map($d)", "str($y, \"utf-8\")", "$y.decode(\"latin-1\")", "$y.hex()", "$s.rsplit(maxsplit = $I)[0]", "\"\".join(e for e in $L)", "\"\".join(reversed($s))", "\", \".join(map(str, $l))",
		"str(b\"x\")", "type($x).__name__", "$s.join(sorted($s))", "max($L, default = $s)", "$s[$I:].title().swapcase()", "chr(ord($c) + $u)", "$s.removeprefix($c) * $b",
	},
	kBytes: {
		"$s.encode()", "$s.encode(\"utf-16-le\")", "$y.upper()", "$y.replace(b\"a\", b\"zz\")", "bytes($l)", "bytearray($y)", "bytearray($l)", "b\"%d|%s\" % ($i, $y)", "$y.join([$y, $y])", "$y.strip()", "$y.center($u)", "bytes.fromhex($s)", "$i.to_bytes($u, \"big\")", "bytes(e % 256 for e in $l)", "bytes($u)", "$y.title()", "$y.zfill($u)",
		"$y.translate(None, b\"a\")", "$y * $I + $y",
	},
	kList: {
		"[*$l, *$r]", "$l.copy()", "list(map($F, $l))", "list(filter($F, $l))", "list(filter(None, $m))", "[f for e in $l if (f := e + 1)]", "sorted($l, key = $F, reverse = $b)", "list(range($I))[::$I]", "list(e for e in $l if $C)", "[e for e in $l for _ in range(2)]", "[[f for f in range(e)] for e in $l]", "list($y)",
		"[x for x in $l if x]", "list($d.values())[::-1]", "[*$t]", "[$i] * $I", "list(map(lambda e, f: e + f, $l, $l))", "[sum(e) for e in zip($l, $l)]",
	},
	kStrs: {"$s.split(maxsplit = $I)", "$s.rsplit($s, maxsplit = $I)", "$s.splitlines(keepends = $b)", "list($s)", "[*$s]", "sorted($s)", "sorted($L, key = str.lower)", "list(map(str.upper, $L))", "[f\"{e}-{i}\" for i, e in enumerate($L)]", "sorted($L, reverse = True)", "list(dict.fromkeys($L))"},
	kMixed: {
		"[*$t, *$m]", "list(zip($l, $l, strict = True))", "list(enumerate($L, start = $i))", "list(map(lambda e, f: (e, f), $l, $L))", "[e for e in $x]", "list(reversed($d))", "list($d.items())[::-1]", "$y.split(b\"a\")", "list(zip())", "[$x for _ in range($I)]", "[type(e).__name__ for e in $m]", "$m.copy()",
		"list(iter([1, 2, 3].pop, $i))", "[$x, *$x]", "sorted($m, key = repr)", "sorted($m, key = lambda e: (type(e).__name__, str(e)))",
	},
	kTuple: {"(*$l, $i)", "divmod($i, $i)", "divmod($f, $f)", "tuple(e for e in $l if $C)", "($i).as_integer_ratio()", "($f).as_integer_ratio()", "$y.partition(b\"a\")", "(*$l, *$l)", "tuple(map(str, $l))", "slice($I, $I).indices($u)", "()[$I:] + $t"},
	kDict: {
		"{**$d, $k: $i}", "{**$d, **$d}", "dict.fromkeys($L, $i)", "{k: v for k, v in zip($L, $l)}", "$d | {($k): $x}", "dict($d, **{($k): $i})", "{e: f for e, f in $d.items()}", "dict(enumerate($L))", "{e: [f for f in $l if f < e] for e in $l}", "$d.copy()", "{**$x}", "{len(e): e for e in $L}",
	},
	kSet:  {"{$i, $i}", "{*$l}", "{$E for e in $l}", "frozenset($l)", "$S.copy()", "$S | $S - $S", "set($d.values())"},
	kElem: {"e ** 2", "divmod(e, 3)[1]", "(e, $x)[0]", "e and $i", "e if e > 0 else -e", "round(e / 2)"},
	kCond: {"0 < e < 5", "e is not None", "e not in $l", "isinstance(e, int)"},
	kFunc: {"lambda e, /, *, f = $i: e * f", "lambda e: (e % 3, -e)", "lambda *e, **f: len(e)", "int", "bool", "lambda e: None", "str.upper", "C(1)"},
}

var pythonStatements = []string{
	"@l[$I:$I] = $l", "@l[::$I] = $l", "@l[$I:] = $x", "del @l[$I]", "del @l[$I:$I]", "del @l[::$I]", "del @d[$k]", "@l.sort()", "@l.sort(key = $F, reverse = $b)", "@m.sort()", "@l.reverse()", "@i, *@l = $l", "*@l, @i = $l", "@i, *@m, @x = $x", "@i **= 2", "@i %= 1009; @i **= $u",
	"assert $b, $s", "@m = [*@m, $x][:9]", "@d.update({($k): $i}, b = $i)", "@s = f\"{@s}-{($i)}\"[:40]", "(@i := $i)", "@i = @i if (@i := $i) else 7", "@S ^= $S", "@S &= {$i, $i}", "@S -= $S", "@S.pop() if len(@S) == 1 else None", "@S.intersection_update($l)", "@S.symmetric_difference_update($l)", "@d |= {($k): $i}", "@b = @i is @i",
	"@i: int = $i", "@x = @m = $m", "@f **= 2", "@f = round(@f, $I)", "@l = [*@l, *$l][:9]", "@m[$I:$I] = [$x]", "raise ValueError($x)", "raise $x", "@t = (*@t, $i)", "@i = sum(e for e in @l)", "@x = [e for e in @m if (lambda f: f)(e)]", "@s = \"\".join(c for c in @s if c.isalnum())", "@d = {k: v for k, v in sorted(@d.items(), key = str)}", "@d.setdefault($k, [])", "@x = C($i)",
	"@x = C($x) + $x", "@i = C($i)[$i]", "@l = list(C(@l))", "@b = C($i) == C($i)", "@i = len(C($x))", "@x = C($l).double", "@s = f\"{C($i):>8}\"", "@x = $i in C($l)", "C(1).a = $x", "@x = C.make($i)", "@x = D($i, $i)", "@x = D($i).name", "@i = @x.a", "@x = sorted([C($i), C($i)])", "@x = -C($i)", "@x = C($i)($i)", "@x = $i - C($i)",
}

// pythonPrelude has the classes that the templates use.
const pythonPrelude = `class C:
    count = 0
    def __init__(self, a, b = 2):
        self.a, self.b = a, b
        type(self).count += 1
    def __repr__(self): return f"{type(self).__name__}({self.a!r})"
    def __eq__(self, other): return self.a == other.a if isinstance(other, C) else NotImplemented
    def __hash__(self): return hash(self.a)
    def __lt__(self, other): return self.a < other.a
    def __add__(self, other): return C(self.a + other)
    def __rsub__(self, other): return C(other - self.a)
    def __neg__(self): return C(-self.a)
    def __len__(self): return self.a
    def __bool__(self): return bool(self.a)
    def __getitem__(self, i): return self.a[i] if isinstance(self.a, (list, str)) else i
    def __iter__(self):
        for x in self.a: yield x
    def __contains__(self, x): return x in self.a
    def __call__(self, x, *args): return (self.a, x, args)
    def __format__(self, spec): return format(str(self.a), spec)
    def __enter__(self): return self.a
    def __exit__(self, t, v, tb): return t is KeyError
    @property
    def double(self): return self.a * 2
    @classmethod
    def make(cls, a): return cls(a, 3)
    @staticmethod
    def fixed(a): return [a]

class D(C):
    def __init__(self, a, b = 5):
        super().__init__(a, b + 1)
    @property
    def name(self): return "D" + str(self.b)
    def __getattr__(self, name):
        if name.startswith("x"): return name
        raise AttributeError(name)

def numbers(n):
    try:
        for i in range(n):
            got = yield i
            if got: yield got
    finally:
        log.append("closed")
log = []`

// usePython makes g generate what only CPython can judge.
func (g *generator) usePython() {
	g.python = true
	g.extra = pythonTemplates
}

// compound writes a statement of several lines.
func (g *generator) compound(b *strings.Builder, indent string, depth int) {
	inner := indent + "    "
	one := func() { g.block(b, inner, 1, depth-1) }
	line := func(text string) { b.WriteString(indent + text + "\n") }
	switch g.rnd.IntN(6) {
	case 0, 1:
		line("try:")
		g.block(b, inner, 2, depth-1)
		line(pick(g, []string{"except (TypeError, ValueError) as e:", "except LookupError as e:", "except Exception as e:", "except ZeroDivisionError as e:", "except (KeyError, AttributeError) as e:"}))
		line("    " + g.fill("@m.append(type(e).__name__ + str(e)[:60])", 1))
		if g.chance(30) {
			line("else:")
			one()
		}
		if g.chance(40) {
			line("finally:")
			one()
		}
	case 2:
		line(g.fill("with C($x) as "+g.variable(kAny)+":", 1))
		g.block(b, inner, 2, depth-1)
	case 3:
		line("match " + g.expr(kAny, 2) + ":")
		for _, p := range []string{"case int() | float() as w if w:", "case [w, *_]:", "case {\"a\": w, **rest}:", "case str(w):", "case None | False:", "case C(a = w):"} {
			if g.chance(60) {
				line("    " + p)
				fmt.Fprintf(b, "%s        %s\n", indent, g.fill("@m.append("+map[bool]string{true: "w", false: "$i"}[strings.Contains(p, "w")]+")", 1))
			}
		}
		line("    case _:")
		fmt.Fprintf(b, "%s        %s\n", indent, g.fill(pick(g, statements), 1))
	case 4:
		f, v := g.name(), g.variable(kInt)
		line("def " + f + "(e):")
		line("    nonlocal " + v)
		line("    " + v + " = e + " + g.expr(kCount, 1))
		line("    yield " + v)
		line("    yield from " + g.expr(kList, 1))
		line(g.fill("@m.append([*"+f+"($i)])", 1))
	default:
		v := g.name()
		line(g.fill(v+" = numbers($u)", 1))
		line(g.fill(strings.ReplaceAll(pick(g, []string{"@m.append([next(V), V.send($i), next(V)])", "@m.append([e for e, _ in zip(V, $l)])", "@m.append([next(V), V.throw(KeyError($i))])", "@m += V"}), "V", v), 1))
		line(v + ".close()")
		line(g.fill("@m.extend(log); log.clear()", 1))
	}
}
