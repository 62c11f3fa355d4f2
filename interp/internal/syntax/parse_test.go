package syntax

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

// list returns the errors of a source.
func list(src string) ErrorList {
	_, err := Parse("x.star", []byte(src))
	var l ErrorList
	errors.As(err, &l)
	return l
}

// TestAllErrors checks that every mistake of a file is reported, once.
func TestAllErrors(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		{"x = = 1\ny = 2\nz = )\n", "1:5 invalid syntax|3:5 unmatched ')'"},
		{"if x\n    y = = 1\nelse:\n    z z\n", "1:5 expected ':'|2:9 invalid syntax|4:7 invalid syntax"},
		{"esle:\n    x = = 1\n", "1:6 invalid syntax (Did you mean 'else'?)|2:9 invalid syntax"},
		{"if 1:\n    pass\nesle:\n    pass\n", "3:6 invalid syntax (Did you mean 'else'?)"},
		{"improt os\n", "1:8 invalid syntax (Did you mean 'import'?)"},
		{"form os import path\n", "1:6 invalid syntax (Did you mean 'from'?)"},
		{"foo bar\n", "1:5 invalid syntax"},
		{"x = fro y\n", "1:9 invalid syntax"},
		{"fro x in y: pass\n", "1:5 invalid syntax (Did you mean 'for'?)"},
		{"retrun 1\n", "1:8 invalid syntax (Did you mean 'return'?)"},
		{"x = lamda y: 1\n", "1:11 invalid syntax (Did you mean 'lambda'?)"},
		{"whlie x:\n    pass\n", "1:7 invalid syntax (Did you mean 'while'?)"},
		{"def f():\npass\nx y\n", "2:1 expected an indented block after function definition on line 1|3:3 invalid syntax"},
		{"def f(a, a b):\n    x = (1,\n\ndef g():\n    return ]\n", "1:12 invalid syntax|5:12 closing parenthesis ']' does not match opening parenthesis '(' on line 2"},
		{"x = 'abc\ny = \"\"\"abc\n", "1:5 unterminated string literal (detected at line 1)|2:5 unterminated triple-quoted string literal (detected at line 2)"},
		{"try:\n    x y\nexcept:\n    pass\nx = 08\n", "2:7 invalid syntax|5:5 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"},
		{"for x in y\n    pass\nwhile 1\n    pass\n", "1:11 expected ':'|3:8 expected ':'"},
		{"match x\n    case 1: pass\n    case 2 3: pass\n", "1:8 expected ':'|3:12 invalid syntax"},
		{"match x y:\n    case 1: z z\n", "1:9 invalid syntax"},
		{"class C\n    def f(self) return 1\n", "1:8 expected ':'|2:17 expected ':'"},
		{"    x = 1\n", "1:4 unexpected indent"},
		{"x = 1\n    y = = 2\nz z\n", "2:4 unexpected indent|2:9 invalid syntax|3:3 invalid syntax"},
		{"if x:\n        a\n    b\nc c\n", "3:6 unindent does not match any outer indentation level|4:3 invalid syntax"},
		{"a\x00b\n", "1:2 source code cannot contain null bytes"},
		{"x = 1\ny = '\xff'\n", `2:6 Non-UTF-8 code starting with '\xff' in file x.star on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details`},
		{"f(\"abc)\nx y\n", "1:3 unterminated string literal (detected at line 1)|2:3 invalid syntax"},
		{"1j\n", "1:1 complex literals are not supported"},
		{"'\\N{DASH}'\n", `1:1 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-7: unknown Unicode character name`},
		{"x = 'a\\'\n", "1:5 unterminated string literal (detected at line 1); perhaps you escaped the end quote?"},
		{"d = {1: 1, 'b' 2, 3: 4}\n", "1:14 ':' expected after dictionary key"},
		{"try:\n    pass\n", "2:9 expected 'except' or 'finally' block"},
		{"try:\n    pass\nexept:\n    pass\n", "3:1 expected 'except' or 'finally' block (Did you mean 'except'?)"},
		{"match x:\ncase 1: pass\n", "2:1 expected an indented block after 'match' statement on line 1"},
		{"x = 1\n\\\n", "2:2 unexpected EOF while parsing"},
		{strings.Repeat("x x\n", 100), strings.TrimSuffix(repeat("%d:3 invalid syntax|", 1, 50), "|")},
	} {
		var got []string
		for _, e := range list(c.src) {
			col, _ := e.Offset()
			s := fmt.Sprintf("%d:%d %s", e.Start.Line, col, e.Msg)
			if e.Hint != "" {
				s += " (" + e.Hint + ")"
			}
			got = append(got, s)
		}
		if g := strings.Join(got, "|"); g != c.want {
			t.Errorf("%q\n got  %s\n want %s", c.src, g, c.want)
		}
	}
}

func repeat(format string, from, to int) string {
	var b strings.Builder
	for i := from; i <= to; i++ {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

// TestRender checks the display of an error.
func TestRender(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		{"x = 1\nif é = = 2:\n", "x.star:2:6: SyntaxError: invalid syntax\n    if é = = 2:\n         ^"},
		{"\tx = f(a b)\n", "x.star:1:1: IndentationError: unexpected indent\n    x = f(a b)\n    ^\nx.star:1:8: SyntaxError: invalid syntax. Perhaps you forgot a comma?\n    x = f(a b)\n          ^^^"},
		{"esle:\n", "x.star:1:6: SyntaxError: invalid syntax\n    esle:\n         ^\nDid you mean 'else'?"},
		{"x = (" + strings.Repeat("1 + ", 200) + "$)\n", "x.star:1:806: SyntaxError: invalid syntax\n    ..." + strings.Repeat("1 + ", 25) + "$)\n    " + strings.Repeat(" ", 103) + "^"},
	} {
		if got := list(c.src).Render(); got != c.want {
			t.Errorf("%q\n got  %s\n want %s", c.src, got, c.want)
		}
	}
}

// TestNesting checks that no depth of anything overflows a stack or takes long:
// it parses, or there is one clear error.
func TestNesting(t *testing.T) {
	const n = 100_000
	rep := strings.Repeat
	for _, c := range []struct{ name, src, want string }{
		{"parens", rep("(", n) + "1" + rep(")", n), "too many nested parentheses"},
		{"brackets", rep("[", n), "too many nested parentheses"},
		{"braces", rep("{1:", n), "too many nested parentheses"},
		{"200 parens", rep("(", 200) + "1" + rep(")", 200), ""},
		{"calls", rep("f(", n), "too many nested parentheses"},
		{"fields", rep("f'{", n), "too many nested"},
		{"f-strings", rep("f'{(", n), "too many nested"},
		{"minus", rep("-", n) + "1", "too complex"},
		{"not", rep("not ", n) + "1", "too complex"},
		{"lambda", rep("lambda: ", n) + "1", "too complex"},
		{"if-else", rep("1 if 2 else ", n) + "1", "too complex"},
		{"power", rep("2 ** ", n) + "1", "too complex"},
		{"await", rep("await ", n) + "1", "invalid syntax"},
		{"plus", "x = 1" + rep(" + 1", n-1), ""},
		{"more plus", "x = 1" + rep(" + 1", 5*n), "too complex"},
		{"attributes", "x = a" + rep(".b", n-1), ""},
		{"call chain", "x = a" + rep(".b()", n/2-1), ""},
		{"subscripts", "x = a" + rep("[0]", n-1), ""},
		{"nested chains", "x = " + rep("("+"1"+rep("+1", n/2)+"+", 3) + "1" + rep(")", 3), ""},
		{"left chains", "x = " + rep("(", 3) + "1" + rep(rep("+1", n/2)+")", 3), "too complex"},
		{"and", "x = 1" + rep(" and 1", n), ""},
		{"compare", "x = 1" + rep(" < 1", n), ""},
		{"elif", "if 1: pass\n" + rep("elif 1: pass\n", n), ""},
		{"else if", nestedIf(n), "too many levels of indentation"},
		{"blocks", nestedIf(99), ""},
		{"targets", rep("x = ", n) + "1", ""},
		{"decorators", rep("@x\n", n) + "def f(): pass", ""},
		{"strings", "x = " + rep("'a' ", n), ""},
		{"comma", "x = " + rep("1,", n), ""},
		{"or pattern", "match x:\n case 1" + rep("|1", n) + ": pass", ""},
		{"as pattern", "match x:\n case " + rep("(", n) + ": pass", "too many nested parentheses"},
		{"dotted", "import a" + rep(".a", n), ""},
		{"comprehension", "[x" + rep(" for x in y", n) + "]", ""},
		{"long line", "x = '" + rep("a", 10<<20) + "'", ""},
		{"long name", rep("a", 10<<20), ""},
		{"digits", "x = " + rep("9", 10<<20), "Exceeds the limit"},
		{"hex", "x = 0x" + rep("9", 10<<20), ""},
		{"stars", rep("*", n), "invalid syntax"},
		{"walrus", rep("(x := ", n), "too many nested parentheses"},
		{"print", rep("print ", n), "Missing parentheses"},
		{"semicolons", rep("x;", n), ""},
		{"unclosed", rep("def f((\n", n), "too many nested"},
		{"unclosed calls", rep("return f(\n", n), "too many nested"},
		{"quotes", rep("'\n", n), "unterminated"},
		{"backslashes", rep("\\\n", n), "unexpected EOF"},
		{"indent", rep(" ", 10<<20) + "x", "unexpected indent"},
		{"if if", rep("[1 if ", 190), "never closed"},
		{"comma hints", rep("[1 {1 (", 60), "invalid syntax"},
		{"nested fields", "f'{" + nestedF(100) + " a. }'", "f-string: expecting"},
		{"equals", rep("(x = ", 150), "invalid syntax"},
	} {
		f, err := Parse("x.star", []byte(c.src)) // what is quadratic runs into the test's time limit
		switch {
		case (err == nil) != (c.want == ""):
			t.Errorf("%s: %v", c.name, errText(err))
		case err != nil && !strings.Contains(err.Error(), c.want):
			t.Errorf("%s: got %v, want %s", c.name, err, c.want)
		case err == nil:
			Inspect(f, func(Node) bool { return true })
			if n := len(Print(f)); n == 0 && c.src[0] != '\\' {
				t.Errorf("%s: prints nothing", c.name)
			}
		}
	}
}

func nestedF(n int) string {
	s := "x"
	for range min(n, 90) {
		s = "f'{" + s + "}'"
	}
	return s
}

func nestedIf(n int) string {
	var b strings.Builder
	for i := range min(n, 300) {
		b.WriteString(strings.Repeat(" ", i) + "if x:\n")
	}
	b.WriteString(strings.Repeat(" ", min(n, 300)) + "pass\n")
	return b.String()
}

func TestInteractive(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		{"x = 1\n", "done"}, {"x = 1", "done"}, {"\n", "done"}, {"", "done"}, {"# c\n", "done"},
		{"x = (\n", "more"}, {"x = (1,\n", "more"}, {"x = (1,\n2)\n", "done"}, {"'''abc\n", "more"}, {"f'''abc\n", "more"},
		{"'''abc\n'''\n", "done"}, {"x = 1 \\\n", "more"}, {"x = 'abc\n", "error"}, {"x = = 1\n", "error"}, {"x = )\n", "error"},
		{"if x:\n", "more"}, {"if x:\n    y\n", "more"}, {"if x:\n    y\n\n", "done"}, {"if x:\n    y\nelse:\n", "more"},
		{"if x: y\n", "more"}, {"if x: y\n\n", "done"}, {"if x\n", "error"}, {"if x:\ny\n", "error"}, {"def f():\n", "more"},
		{"def f(\n", "more"}, {"def f():\n    '''doc\n", "more"}, {"def f():\n    return 1\n", "more"}, {"def f():\n    return 1\n\n", "done"},
		{"@dec\n", "more"}, {"@dec\ndef f(): pass\n", "more"}, {"@dec\ndef f(): pass\n\n", "done"}, {"class C:\n    x = 1\n", "more"},
		{"try:\n    x\n", "more"}, {"try:\n    x\nexcept:\n    y\n\n", "done"}, {"try:\n    x\n\n", "error"}, {"match x:\n", "more"},
		{"match x:\n    case 1:\n", "more"}, {"for x in y:\n    z = = 1\n", "error"}, {"while 1:\n    pass\n    \n", "done"},
		{"x = [\n1 2\n", "error"}, {"try:\n", "more"}, {"if x:\n    try:\n", "more"}, {"try:\n    x\nexcept E:\n", "more"},
		{"x = 1 +\n", "error"}, {"x =\n", "error"}, {"x = y if z else\n", "error"}, {"import\n", "error"}, {"def f\n", "error"}, {"if x:\n    y +\n", "error"},
		{"def f(:\n", "error"}, {"f(a b\n", "error"}, {"if x:\n    y = = 1\n    f(\n", "error"}, {"f(a, b if\n", "more"}, {"f(a=1,\n", "more"}, {"f('''a\n", "more"}, {"(]\n", "error"}, {"if x:\n\n", "error"}, {"f(\n\n", "more"},
	} {
		f, incomplete, err := ParseInteractive("<stdin>", []byte(c.src))
		got := "done"
		switch {
		case incomplete:
			got = "more"
		case err != nil:
			got = "error"
		}
		if got != c.want {
			t.Errorf("%q: got %s, want %s (%v)", c.src, got, c.want, err)
		}
		if (f != nil) != (got == "done") {
			t.Errorf("%q: %s, but file is %v", c.src, got, f)
		}
	}
}

func TestParseExpr(t *testing.T) {
	for src, want := range map[string]string{"1 + 2": "1 + 2", "  x\n": "x", "(yield)": "(yield)", "a, *b": "(a, *b)", "x = 1": "", "": "", "x y": "", "(\n1)": "1"} {
		f, err := ParseExpr("<eval>", []byte(src))
		got := ""
		if err == nil {
			got = ExprString(f.Body[0].(*ExprStmt).X)
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", src, got, want)
		}
	}
}

// TestStarlarkOnly checks what Starlark accepts and Python does not.
func TestStarlarkOnly(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		{"load('m.star', 'a', b='c')\n", "load('m.star', 'a', b='c')\n"},
		{"load('m.star', 'a'); x = a\n", "load('m.star', 'a')\nx = a\n"},
		{"load('m.star')\n", "load('m.star')\n"},
		{"if x:\n\ty = 1\n        z = 2\n", "if x:\n    y = 1\n    z = 2\n"},
		{"x = b'é'\n", "x = b'\\xc3\\xa9'\n"},
	} {
		f, err := Parse("x.star", []byte(c.src))
		if err != nil {
			t.Errorf("%q: %v", c.src, err)
		} else if got := Print(f); got != c.want {
			t.Errorf("%q: got %q, want %q", c.src, got, c.want)
		}
	}
	f, err := Parse("x.star", []byte(`b"a\u00e9\xff" b"\U0001F600"`))
	if err != nil {
		t.Fatal(err)
	}
	if b := f.Body[0].(*ExprStmt).X.(*BytesLit); b.Value != `a\u00e9`+"\xff"+`\U0001F600` || b.Starlark != "aé\xff😀" {
		t.Errorf("%q %q", b.Value, b.Starlark)
	}
	for src, isLoad := range map[string]bool{
		"load('m', 'a')": true, "load('m', 'a', 'b')": true, "load('m', x='a',)": true, "if x:\n  load('m', 'a')": true,
		"load('m')": false, "load(m, 'a')": false, "load('m', a)": false, "x = load('m', 'a')": false, "load('m', 'a').b": false,
		"def f():\n  load('m', 'a')": false, "from json import load\nload('m', 'a')": false, "def load(a, b): pass\nload('m', 'a')": false,
		"load = f\nload('m', 'a')": false, "json.load('x')\nload('m', 'a')": true, "load('m', 'a b')": false, "load('m' 'n', 'a')": false, "load('m', f'a')": false,
	} {
		f, err := Parse("x.star", []byte(src))
		if err != nil {
			t.Errorf("%q: %v", src, err)
			continue
		}
		found := false
		Inspect(f, func(n Node) bool {
			_, ok := n.(*Load)
			found = found || ok
			return true
		})
		if found != isLoad {
			t.Errorf("%q: load statement: %v", src, found)
		}
	}
}
