package differential

// A kind is what the generator knows about an expression's value. Its letter
// stands for a random expression of that kind in a template.
type kind byte

const (
	kInt    kind = 'i'
	kIndex  kind = 'I' // a small int, often negative
	kCount  kind = 'u' // a small int that is not negative
	kFloat  kind = 'f'
	kBool   kind = 'b'
	kStr    kind = 's'
	kChar   kind = 'c' // a string of one character
	kDigits kind = 'D' // a string that may be a number
	kBytes  kind = 'y'
	kList   kind = 'l' // of ints
	kStrs   kind = 'L' // a list of strings
	kMixed  kind = 'm' // a list of anything
	kTuple  kind = 't'
	kDict   kind = 'd' // strings to ints
	kKey    kind = 'k' // a string that may be a key
	kSet    kind = 'S' // of ints
	kRange  kind = 'r'
	kAny    kind = 'x'
	kElem   kind = 'E' // an expression in which e is an int
	kCond   kind = 'C' // a condition on e
	kFunc   kind = 'F' // a function of one int
)

// templates are the expressions with parts, by the kind of their value. In
// them "$" and a kind's letter stand for an expression.
var templates = map[kind][]string{
	kInt: {
		"$i + $i", "$i - $i", "$i * $i", "$i // $i", "$i % $i", "$i & $i", "$i | $i", "$i ^ $i", "$i << $u", "$i >> $u", "-$i", "~$i", "+$i",
		"len($s)", "len($l)", "len($d)", "len($t)", "len($S)", "len($r)", "len($y)", "len($x)", "abs($i)", "int($f)", "int($s)", "int($D)", "int($D, $u)",
		"int($b)", "int($i)", "min($i, $i)", "max($i, $i, $i)", "min($l)", "max($l)", "max($l, key = $F)", "ord($c)", "ord($s)", "$l[$I]", "$r[$I]", "$y[$I]", "$d[$k]",
		"$d.get($k, $i)", "$d.pop($k, $i)", "$d.setdefault($k, $i)", "$s.find($s)", "$s.find($s, $I)", "$s.rfind($s, $I, $I)", "$s.count($s)", "$s.count($s, $I)",
		"$s.index($s)", "$s.rindex($s)", "$l.index($i)", "$l.index($i, $I)", "$i if $b else $i", "$i and $i", "$i or $i", "($F)($i)", "[$l, $l][$I][$I]",
		"$d.get($k)", "$t[$I]", "$m[$I]", "len([$E for e in $l if $C])",
	},
	kFloat: {
		"$f + $f", "$f - $f", "$f * $f", "$f / $f", "$f // $f", "$f % $f", "$i / $i", "$i + $f", "$f - $i", "$i * $f", "$f // $i", "$f % $i", "$i % $f", "-$f", "+$f",
		"abs($f)", "float($i)", "float($f)", "float($D)", "float($s)", "float($b)", "min($f, $f)", "max($f, $i)", "$f if $b else $f", "$f and $f",
	},
	kBool: {
		"$i < $i", "$i <= $i", "$i == $i", "$i != $f", "$i > $f", "$f >= $f", "$f == $f", "$s == $s", "$s < $s", "$s >= $s", "$l == $l", "$l < $l", "$t <= $t", "$t == $t",
		"$d == $d", "$d != $d", "$S == $S", "$S <= $S", "$S > $S", "$r == $r", "$y == $y", "$y < $y", "$x == $x", "$x != $x", "$x < $x", "$b == $b", "$b < $b", "$b == $i",
		"$i in $l", "$i not in $l", "$s in $s", "$k in $d", "$i in $S", "$i in $r", "$x in $m", "$x in $t", "$x in $d", "$i in $y", "$y in $y", "not $x", "$b and $b", "$b or $b",
		"$s.startswith($s)", "$s.startswith(($s, $s))", "$s.endswith($s)", "$s.startswith($s, $I)", "$s.endswith($s, $I, $I)", "$s.isalpha()", "$s.isdigit()", "$s.isalnum()", "$s.isspace()", "$s.islower()",
		"$s.isupper()", "$s.istitle()", "any($l)", "all($m)", "any([$C for e in $l])", "bool($x)", "hasattr($s, \"upper\")", "hasattr($x, \"append\")", "$S.issubset($S)",
		"$S.issuperset($l)", "type($x) == type($x)", "hash($s) == hash($s)", "type($x) == \"int\"", "type($x) in [\"list\", \"dict\"]", "$b if $b else $b",
	},
	kStr: {
		"$s + $s", "$s * $I", "$I * $s", "$s[$I]", "$s[$I:]", "$s[:$I]", "$s[$I:$I]", "$s[$I:$I:$I]", "$s[::-1]", "$s.upper()", "$s.lower()", "$s.capitalize()", "$s.title()", "$s.strip()",
		"$s.strip($s)", "$s.lstrip($s)", "$s.rstrip($s)", "$s.lstrip()", "$s.rstrip()", "$s.replace($s, $s)", "$s.replace($s, $s, $I)", "$s.join($L)", "$s.join([$s, $s])", "str($i)", "str($f)", "str($x)", "repr($x)", "repr($s)",
		"str($b)", "chr($u + 60)", "chr($i)", "$s.removeprefix($s)", "$s.removesuffix($s)", "$L[$I]", "$s if $b else $s", "$s and $s", "$s.partition($c)[$I]", "$s.rpartition($s)[$I]",
		"\"%s\" % $x", "\"%s and %r\" % ($x, $x)", "\"%d\" % $i", "\"%d|%x|%o|%X\" % ($i, $i, $i, $i)", "\"%e %f %g\" % ($f, $f, $f)", "\"%g\" % $f", "\"%f\" % $i", "\"%c%%%c\" % ($c, $u + 65)", "\"%(a)s-%(b)d\" % {\"a\": $x, \"b\": $i}",
		"\"%s\" % ($x,)", "\"%s %s\" % ($x,)", "\"%d\" % $x", "$s % $x", "$s % $t", "\"{} {}\".format($x, $x)", "\"{1}{0}{1}\".format($x, $s)", "\"{a}/{b}\".format(a = $x, b = $i)", "\"{}{{}}{!r}\".format($s, $s)",
		"$s.format($x)", "$s.format($x, $x, a = $x)", "str(type($x))", "str($l)", "str($d)", "str($t)", "repr($y)", "type($x) + $s",
	},
	kBytes: {"$y + $y", "$y * $I", "$y[$I:$I]", "$y[::$I]", "bytes($y)"},
	kList: {
		"[$i, $i, $i]", "[]", "[$i]", "$l + $l", "$l * $I", "$I * $l", "$l[$I:]", "$l[:$I]", "$l[$I:$I]", "$l[$I:$I:$I]", "$l[::-1]", "list($r)", "list($l)", "sorted($l)", "sorted($l, reverse = $b)", "sorted($l, key = $F)",
		"[$E for e in $l]", "[$E for e in $l if $C]", "[$E for e in $r for f in $l if $C]", "[e * f for e in $l for f in $l]", "list(reversed($l))", "list($t)", "$d.values()", "list($d.values())", "sorted($S, key = str)",
		"[$i] if $b else $l", "$l or $l", "list(range($I))", "[e for e, f in $d.items()]", "[e for e in [$E for e in $l] if $C]", "list($y)", "sorted(list($S | $S), key = str)", "sorted($S & $S, key = str)", "sorted($S - $S, key = str)", "sorted($S ^ $S, key = str)",
		"sorted($S.union($l), key = str)", "sorted($S.intersection($S), key = str)", "sorted($S.difference($l), key = str)", "sorted($S.symmetric_difference($S), key = str)", "sorted(set($l), key = str)", "sorted(set([$E for e in $l]), key = str)",
	},
	kStrs: {
		"[$s, $s, $s]", "$s.split($s)", "$s.split()", "$s.split($c, $I)", "$s.rsplit($c, $I)", "$s.rsplit()", "$s.split(None, $I)", "$s.splitlines()", "$s.splitlines(True)", "sorted($L)", "sorted($L, key = len)",
		"list($d)", "list($d.keys())", "$d.keys()", "[str(e) for e in $l]", "$L + $L", "$L[$I:$I]", "list($s.partition($s))", "list($s.elems())", "sorted($d)", "[e.upper() for e in $L]", "[e for e in $L if e]",
		"$s.split($s, $I)", "$s.rsplit($s, $I)",
	},
	kMixed: {
		"[$x, $x]", "[$x]", "$m + $m", "list(zip($l, $s.split()))", "zip($l, $L)", "list(zip($l, $l, $L))", "list(enumerate($L))", "enumerate($l, $I)", "list($d.items())", "$d.items()", "[[e, $E] for e in $l]", "[(e, $x) for e in $l]",
		"$m[$I:$I:$I]", "sorted($m)", "sorted($d.items(), key = lambda e: e[1])", "list(reversed($m))", "reversed($l)", "[e for e in $m]", "[$l, $d, $t]", "[$x for e in $r]", "list($x)", "[type(e) for e in $m]",
	},
	kTuple: {
		"($x, $x)", "()", "($x,)", "$t + $t", "$t * $I", "$t[$I:$I]", "$t[::-1]", "tuple($l)", "tuple($L)", "tuple($r)", "$s.partition($s)", "$s.rpartition($c)", "($i, $s)", "($l, $d)", "tuple([$E for e in $l])", "tuple($x)",
		"divmod_($i, $i)", "min($t, $t)",
	},
	kDict: {
		"{$k: $i, $k: $i}", "{}", "{$k: $i}", "dict(a = $i, b = $i)", "dict([($k, $i), ($k, $i)])", "dict($d)", "dict($d, c = $i)", "$d | $d", "{str(e): $E for e in $l}", "{e: len(e) for e in $L}", "{e: f for e, f in $d.items() if f}",
		"dict(zip($L, $l))", "{$i: $s}", "{$t: $x}", "{$x: $x}", "dict($m)", "{f: e for e, f in $d.items()}",
	},
	kSet:   {"set($l)", "set()", "set($r)", "$S | $S", "$S & $S", "$S - $S", "$S ^ $S", "set([$i, $i])", "$S.union($S, $l)", "set($l + $l)"},
	kRange: {"range($I)", "range($I, $I)", "range($I, $I, $I)", "range($u)", "$r[$I:]", "$r[$I:$I:$I]", "$r[::-1]"},
	kElem:  {"e", "e + $i", "e * e", "-e", "e // $i", "e % $i", "e if $C else $i", "$l[e]", "abs(e) + len($s)", "$i", "e * $I"},
	kCond:  {"e", "e > $i", "e % 2", "e == $i", "e in $l", "not e", "$b", "e < 3 and e > -3"},
	kFunc: {
		"lambda e: $E", "lambda e: -e", "lambda e, f = $i: e + f", "lambda *e: e[0]", "abs", "str", "lambda e: ($C, e)", "lambda e: e % $u",
	},
}

// literals are the expressions without parts.
var literals = map[kind][]string{
	kInt:   {"0", "1", "2", "3", "7", "10", "-1", "-2", "-7", "100", "255", "65", "12345678901234567890", "-9223372036854775808", "9223372036854775807", "0x7f", "0o17", "1000003", "1 << 70"},
	kIndex: {"0", "1", "2", "3", "-1", "-2", "-3", "5", "-6", "9"},
	kCount: {"0", "1", "2", "3", "5", "8", "10", "16", "36", "64"},
	kFloat: {"0.0", "1.0", "-1.5", "2.5", "3.14159", "1e10", "1e100", "-1e-7", "0.1", "1e16", "123456789.125", "1e22", "5e-324", "1.7976931348623157e308", "-0.0", "100.0", "0.001", "1e-5", "float(\"inf\")", "float(\"nan\")", "-float(\"inf\")"},
	kBool:  {"True", "False"},
	kStr: {
		`""`, `"a"`, `"abc"`, `"Hello, World"`, `"a b  c"`, `" x\t\n"`, `"éa世"`, `"😀z"`, `"ab\nab\r\ncd"`, `"it's"`, `"say \"hi\""`, `"%s"`, `"%d%%"`, `"{}"`, `"{0}-{a}"`, `"123"`, `"-7"`, `"A1 b2"`, `"ÀB"`, `"ab" * 3`, `"\\n"`, `"abcabc"`, `"x=1,y=2"`,
		`'\x01\x7f'`, `"""t\nq"""`, `r"\d"`, `"ß"`, `"Title Case"`, `"aaa"`,
	},
	kChar:   {`"a"`, `"b"`, `","`, `" "`, `"é"`, `"世"`, `"="`, `"Z"`, `"0"`},
	kDigits: {`"12"`, `"-34"`, `" 7 "`, `"0x1f"`, `"0b101"`, `"z"`, `"1_000"`, `"1.5"`, `"1e3"`, `""`, `"+5"`, `"7f"`, `"0o17"`, `"017"`, `"00"`, `"123456789012345678901"`, `"inf"`, `"nan"`, `"-0"`, `"- 1"`, `"1__0"`, `".5"`, `"5."`},
	kBytes:  {`b""`, `b"abc"`, `b"a\xffb"`, `b"\x00\n"`, `b'q"'`},
	kList:   {"[]", "[1, 2, 3]", "[3, 1, 2]", "[0]", "[5, 5, -1]", "[1, 2, 3, 4, 5, 6]"},
	kStrs:   {"[]", `["a", "b"]`, `["x", "", "yy"]`, `["b", "A", "c"]`},
	kMixed:  {"[]", `[1, "a"]`, "[None, True, 1.5]", "[[1], (2,), {3: 4}]", "[0, 0.0, \"\", False]"},
	kTuple:  {"()", "(1,)", `(1, "a")`, "(1, 2, 3)", "(None, (1, 2))"},
	kDict:   {"{}", `{"a": 1}`, `{"a": 1, "b": 2}`, `{"x": 3, "a": -1, "": 0}`},
	kKey:    {`"a"`, `"b"`, `"x"`, `""`, `"zz"`},
	kSet:    {"set()", "set([1, 2, 3])", "set([2, 5])"},
	kRange:  {"range(3)", "range(0)", "range(1, 10, 3)", "range(5, 0, -2)"},
	kElem:   {"e", "e + 1", "2 * e"},
	kCond:   {"e", "e > 1", "e % 2 == 0"},
	kFunc:   {"lambda e: e", "lambda e: e + 1", "lambda e: -e"},
}

// anyKinds are the kinds that a template's $x may be.
var anyKinds = []kind{kInt, kInt, kStr, kStr, kFloat, kBool, kList, kStrs, kMixed, kTuple, kDict, kBytes, kRange}

// statements are templates of statements. "@" and a kind's letter stand for
// a variable of the kind.
var statements = []string{
	"@i = $i", "@i += $i", "@i -= $i", "@i *= $I", "@i //= $i", "@i %= $i", "@i &= $i", "@i |= $i", "@i ^= $i", "@i <<= $u", "@i >>= $u",
	"@f = $f", "@f += $f", "@f *= $f", "@f /= $i", "@s = $s", "@s += $s", "@s *= $I", "@s = @s + $s", "@b = $b",
	"@l = list($l)", "@l.append($i)", "@l.extend($l)", "@l.insert($I, $i)", "@l.pop()", "@l.pop($I)", "@l.remove($i)", "@l.clear()", "@l[$I] = $i", "@l[$I] += $i", "@l += $l", "@l = @l + $l",
	"@m = list($m)", "@m.append($x)", "@m[$I] = $x", "@m.extend($x)", "@m += $x", "@m.index($x)", "@m.remove($x)",
	"@d = dict($d)", "@d[$k] = $i", "@d[$k] += $i", "@d.pop($k)", "@d.setdefault($k, $i)", "@d.update($d)", "@d.update(a = $i)", "@d.update([($k, $i)])", "@d |= $d", "@d.clear()", "@d.popitem()", "@d[$x] = $i",
	"@S = set($l)", "@S.add($i)", "@S.discard($i)", "@S.remove($i)", "@S |= $S", "@S.update($l)", "@S.clear()", "@S.add($x)",
	"@i, @s = $i, $s", "@i, @i = $t", "(@i, @i) = $l", "@i, (@s, @l) = $i, ($s, $l)", "[@i, @f] = [$i, $f]", "@t = $t", "@t += $t",
	"@i, @i = @i, @i", "@i = @l.pop() if @l else $i", "@i = $d[$k]", "@x = $x",
}
