package interp_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
)

// open makes an interpreter for a test.
func open(t testing.TB, opts interp.Options) *interp.Interp {
	in := interp.New(opts)
	t.Cleanup(func() { require.NoError(t, in.Close()) })
	return in
}

func dialects(t *testing.T, f func(t *testing.T, d *object.Dialect)) {
	for _, d := range []*object.Dialect{interp.Starlark, interp.Python} {
		t.Run(d.String(), func(t *testing.T) { f(t, d) })
	}
}

func TestValues(t *testing.T) {
	huge, _ := new(big.Int).SetString("123456789012345678901234567890", 10)
	type celsius float64
	type name string
	dialects(t, func(t *testing.T, d *object.Dialect) {
		in := open(t, interp.Options{Dialect: d})
		m, err := in.Exec(t.Context(), "f.star", "def same(x): return x\ndef text(x): return repr(x).replace('\"', \"'\")")
		require.NoError(t, err)
		for _, c := range []struct {
			in   any
			back any // nil: the same
			text string
		}{
			{nil, nil, "None"}, {true, nil, "True"}, {false, nil, "False"},
			{7, int64(7), "7"}, {int8(-7), int64(-7), "-7"}, {uint8(200), int64(200), "200"}, {int64(math.MinInt64), nil, "-9223372036854775808"},
			{uint64(math.MaxUint64), new(big.Int).SetUint64(math.MaxUint64), "18446744073709551615"}, {huge, nil, huge.String()},
			{1.5, nil, "1.5"}, {float32(0.25), 0.25, "0.25"}, {celsius(2.5), 2.5, "2.5"},
			{"text ü", nil, "'text ü'"}, {"", nil, "''"}, {name("x"), "x", "'x'"}, {[]byte{1, 0x41, 0xff}, nil, `b'\x01A\xff'`},
			{[]any{1, "a", nil}, []any{int64(1), "a", nil}, "[1, 'a', None]"}, {[]int{}, []any{}, "[]"}, {[2]string{"a", "b"}, []any{"a", "b"}, "['a', 'b']"},
			{map[string]int{"b": 2, "a": 1}, map[any]any{"a": int64(1), "b": int64(2)}, "{'a': 1, 'b': 2}"},
			{map[int]bool{10: true, 9: false}, map[any]any{int64(9): false, int64(10): true}, "{9: False, 10: True}"},
			{map[string][]any{"k": {map[string]any{}}}, map[any]any{"k": []any{map[any]any{}}}, "{'k': [{}]}"},
		} {
			t.Run(c.text, func(t *testing.T) {
				if c.back == nil {
					c.back = c.in
				}
				v, err := in.Call(t.Context(), m.Get("same"), c.in)
				require.NoError(t, err)
				got, err := in.ToGo(v)
				require.NoError(t, err)
				require.Equal(t, c.back, got)
				text, err := in.Call(t.Context(), m.Get("text"), c.in)
				require.NoError(t, err)
				if d == interp.Python || !strings.Contains(c.text, `\xff`) { // Starlark writes bytes in its own way
					require.Equal(t, c.text, text.String())
				}
			})
		}
	})
}

func TestValuesRefused(t *testing.T) {
	in := open(t, interp.Options{})
	for _, x := range []any{func(chan int) {}, make(chan int), complex(1, 2), []any{make(chan int)}, map[any]any{1: make(chan int)}, map[any]any{"k": 1, [1]int{1}: 2},
		interp.Value{}} {
		_, err := in.ToValue(x)
		require.Error(t, err, "%T", x)
	}
	m := in.NewMain("<test>")
	_, err := in.Call(t.Context(), interp.Value{}, 1)
	require.ErrorContains(t, err, "unset")
	_, err = in.Call(t.Context(), m.Get("missing"))
	require.ErrorContains(t, err, "unset")
	v, err := in.Eval(t.Context(), m, "x = []\nx.append(x)\nx")
	require.NoError(t, err)
	_, err = in.ToGo(v)
	require.ErrorContains(t, err, "nested")
	v, err = in.Eval(t.Context(), m, "{(1, 2): 3}")
	require.NoError(t, err)
	_, err = in.ToGo(v)
	require.ErrorContains(t, err, "tuple")
	require.False(t, m.Get("missing").IsSet())
	_, err = in.ToGo(interp.Value{})
	require.Error(t, err)
}

// TestString has fmt print values.
func TestString(t *testing.T) {
	in := open(t, interp.Options{Dialect: interp.Python})
	m := in.NewMain("<test>")
	for src, want := range map[string]string{
		"42": "42", "'text'": "text", "['text', 1.5, None, (True,)]": "['text', 1.5, None, (True,)]", "{'a': {1}}": "{'a': {1}}", "b'x'": "b'x'",
		"range(3)": "range(0, 3)", "10**30": "1" + strings.Repeat("0", 30), "len": "<built-in function len>", "int": "<class 'int'>", "...": "Ellipsis",
	} {
		v, err := in.Eval(t.Context(), m, src)
		require.NoError(t, err)
		require.Equal(t, want, v.String())
	}
	require.Equal(t, "<unset>", interp.Value{}.String())
	v, err := in.Eval(t.Context(), m, "class C:\n    def __repr__(self): 1/0\n[C()]")
	require.NoError(t, err)
	require.Contains(t, v.String(), "object at 0x")
	v, err = in.Eval(t.Context(), m, "x = []\nx.append(x)\nx")
	require.NoError(t, err)
	require.NotEmpty(t, v.String())
}

func TestModules(t *testing.T) {
	in := open(t, interp.Options{Modules: modules.Pure(), Globals: map[string]any{"given": 1, "shadowed": 2}})
	m, err := in.Exec(t.Context(), "dir/main.star", "x = given\nshadowed = 3\nname = __name__\nfile = __file__\ndef f(*args, **kw): return (args, kw)")
	require.NoError(t, err)
	require.Equal(t, "1", m.Get("x").String())
	require.Equal(t, "__main__ dir/main.star", m.Get("name").String()+" "+m.Get("file").String())
	require.False(t, m.Get("given").IsSet(), "predeclared names are no globals")
	require.False(t, m.Get("len").IsSet())
	require.Subset(t, m.Names(), []string{"x", "shadowed", "f"})
	m.Set("x", object.Int(5))
	v, err := in.Eval(t.Context(), m, "x + shadowed")
	require.NoError(t, err)
	require.Equal(t, "8", v.String())

	other, err := in.Exec(t.Context(), "other.star", []byte("y = shadowed"))
	require.NoError(t, err)
	require.Equal(t, "2", other.Get("y").String(), "modules have globals of their own")

	// A module can be run again, and what it defines goes on working.
	_, err = in.ExecModule(t.Context(), m, "x = 100\ndef g(): return x + shadowed")
	require.NoError(t, err)
	v, err = in.Call(t.Context(), m.Get("g"))
	require.NoError(t, err)
	require.Equal(t, "103", v.String())

	math, err := in.Import(t.Context(), "math")
	require.NoError(t, err)
	v, err = in.Call(t.Context(), math.Get("gcd"), 12, 18)
	require.NoError(t, err)
	require.Equal(t, "6", v.String())
	nested, err := in.Import(t.Context(), "collections.abc")
	require.NoError(t, err)
	require.True(t, nested.Get("Mapping").IsSet())
	_, err = in.Import(t.Context(), "no.such.module")
	require.ErrorContains(t, err, "ModuleNotFoundError: No module named 'no'")

	_, err = in.Exec(t.Context(), "main.star", nil)
	require.ErrorContains(t, err, "Options.Files is nil")
	_, err = in.Exec(t.Context(), "main.star", 5)
	require.ErrorContains(t, err, "string or []byte")
}

func TestInteractive(t *testing.T) {
	var out bytes.Buffer
	in := open(t, interp.Options{Stdout: &out, Dialect: interp.Python})
	m := in.NewMain("<stdin>")
	for _, src := range []string{"x = 1", "x + 1", "None", "'a'", "for i in range(2):\n    i * 10\n", "def f(): return 5\n", "f(); x"} {
		require.NoError(t, in.ExecInteractive(t.Context(), m, src))
	}
	require.Equal(t, "2\n'a'\n0\n10\n5\n1\n", out.String())
	require.Error(t, in.ExecInteractive(t.Context(), m, "1 +"))
	require.NoError(t, in.ExecInteractive(t.Context(), m, "x"))
}

// TestOutput has what was printed arrive by the end of each call.
func TestOutput(t *testing.T) {
	var out, stderr bytes.Buffer
	in := open(t, interp.Options{Stdout: &out, Stderr: &stderr, Stdin: strings.NewReader("a line\nmore"), Modules: modules.All()})
	m, err := in.Exec(t.Context(), "main.star", "import sys\nprint('x', end='')\nsys.stderr.write('y')\ndef f(): print(input())")
	require.NoError(t, err)
	require.Equal(t, "x y", out.String()+" "+stderr.String())
	_, err = in.Call(t.Context(), m.Get("f"))
	require.NoError(t, err)
	require.Equal(t, "xa line\n", out.String())

	failing := interp.New(interp.Options{Stdout: failingWriter{}})
	_, err = failing.Exec(t.Context(), "main.star", "print('lost')")
	require.NoError(t, err)
	require.ErrorIs(t, failing.Close(), errFull)
	require.ErrorIs(t, failing.Close(), errFull)
}

var errFull = errors.New("the disk is full")

type failingWriter struct{}

func (failingWriter) Write([]byte) (int, error) { return 0, errFull }

// TestErrors looks at what a host can find out about an error.
func TestErrors(t *testing.T) {
	fail := native.Def("fail(x)", native.Do1(func(_ *object.Thread, x string) error {
		switch x {
		case "eof":
			return io.EOF
		case "wrapped":
			return fmt.Errorf("reading: %w", io.EOF)
		case "value":
			return object.Errorf(object.ValueError, "a bad value")
		case "host":
			return object.HostError(object.OSError, fmt.Errorf("host: %w", &customError{5}))
		case "panic":
			panic(fmt.Errorf("broken: %w", io.ErrUnexpectedEOF))
		}
		return nil
	}), `Fail.`)
	in := open(t, interp.Options{Globals: map[string]any{"fail": fail}, Dialect: interp.Python})
	run := func(src string) *interp.Error {
		_, err := in.Exec(t.Context(), "main.py", src)
		var e *interp.Error
		require.ErrorAs(t, err, &e)
		return e
	}
	e := run("fail('eof')")
	require.ErrorIs(t, e, io.EOF)
	require.Equal(t, "RuntimeError", e.Exception.Type().Name())
	require.True(t, strings.HasSuffix(e.Error(), "\nRuntimeError: EOF"), e)
	require.True(t, strings.HasPrefix(e.Error(), "Traceback (most recent call last):\n  File \"main.py\", line 1, in <module>\n    fail('eof')\n"), e)
	require.ErrorIs(t, run("fail('wrapped')"), io.EOF)
	require.ErrorIs(t, run("def f():\n    try: fail('eof')\n    finally: len('')\nf()"), io.EOF)
	e = run("fail('value')")
	require.Equal(t, "a bad value", e.Exception.Message())
	require.Same(t, object.ValueError, e.Exception.Type())
	var custom *customError
	require.ErrorAs(t, run("fail('host')"), &custom)
	require.Equal(t, 5, custom.code)
	_, err := in.Exec(t.Context(), "main.py", "try: fail('host')\nexcept OSError as e: print(e)")
	require.NoError(t, err)

	// What a script raises instead has the host's error as its context only.
	e = run("try: fail('eof')\nexcept RuntimeError: raise KeyError('k')")
	require.NotErrorIs(t, e, io.EOF)
	require.Contains(t, e.Error(), "RuntimeError: EOF\n\nDuring handling")

	// Directly called, without a script in between.
	_, err = in.Call(t.Context(), fail.Value(), "wrapped")
	require.ErrorIs(t, err, io.EOF)
	err = in.Do(t.Context(), func(*object.Thread) error { return &customError{7} })
	require.ErrorAs(t, err, &custom)
	require.Equal(t, 7, custom.code)

	// Leaving on purpose.
	e = run("raise SystemExit(3)")
	code, exits := e.ExitCode()
	require.True(t, exits)
	require.Equal(t, 3, code)
	_, exits = run("1/0").ExitCode()
	require.False(t, exits)
	code, _ = run("raise SystemExit('message')").ExitCode()
	require.Equal(t, 1, code)
	require.True(t, run("raise KeyboardInterrupt").Interrupted())
}

type customError struct{ code int }

func (e *customError) Error() string { return fmt.Sprint("code ", e.code) }

func TestSyntaxErrors(t *testing.T) {
	in := open(t, interp.Options{})
	_, err := in.Exec(t.Context(), "main.star", "x = 1\ny = (2\nz = 3 +\n")
	var e *interp.Error
	require.ErrorAs(t, err, &e)
	require.Same(t, object.SyntaxError, e.Exception.Type())
	require.Contains(t, err.Error(), "File \"main.star\", line 2\n    y = (2\n        ^\nSyntaxError: '(' was never closed")
	_, err = in.Exec(t.Context(), "main.star", "def f():\n    break\ndef g():\n    continue\n")
	require.Contains(t, err.Error(), "'break' outside loop")
	require.Contains(t, err.Error(), "main.star:4:5: SyntaxError: 'continue' not properly in loop")
	_, err = in.Eval(t.Context(), in.NewMain("<eval>"), "1 +")
	require.ErrorAs(t, err, &e)
}

// TestPanics has native code panic wherever it can: the interpreter goes on.
func TestPanics(t *testing.T) {
	boom := native.Def("boom(x=None)", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
		var m map[string]int
		//lint:ignore SA5000 the panic is what is tested
		m["x"] = 1
		return a[0], nil
	}), `Panic.`)
	var stderr bytes.Buffer
	in := open(t, interp.Options{Globals: map[string]any{"boom": boom}, Dialect: interp.Python, Modules: modules.All(), Stderr: &stderr})
	for _, src := range []string{"boom()", "def f(): boom()\nf()", "sorted([1, 2], key=boom)", "list(map(boom, [1]))", "[boom() for _ in 'x']",
		"def g():\n    yield boom()\nlist(g())", "class C:\n    __init__ = lambda self: boom()\nC()", "class C:\n    __repr__ = lambda self: boom()\nrepr([C()])",
		"boom(*[], **{})", "type('C', (), {'p': property(boom)})().p"} {
		_, err := in.Exec(t.Context(), "main.py", src)
		var e *interp.Error
		require.ErrorAs(t, err, &e, src)
		require.Same(t, object.InternalError, e.Exception.Type(), src)
		require.Contains(t, err.Error(), "InternalError: panic in native code: assignment to entry in nil map")
		require.Contains(t, err.Error(), "interp_test.go:", "Go's stack")
	}
	m, err := in.Exec(t.Context(), "main.py", "n = 0\nfor i in range(2000):\n    try: boom()\n    except InternalError: n += 1\n"+
		"def deep(n): return n and deep(n - 1)\ndeep(900)")
	if err != nil { // the class may be no built-in name
		m, err = in.Exec(t.Context(), "main.py", "n = 0\nfor i in range(2000):\n    try: boom()\n    except BaseException: n += 1\n"+
			"def deep(n): return n and deep(n - 1)\ndeep(900)")
	}
	require.NoError(t, err)
	require.Equal(t, "2000", m.Get("n").String())
	_, err = in.Call(t.Context(), boom.Value())
	require.ErrorContains(t, err, "InternalError")

	_, err = in.Exec(t.Context(), "main.py", "import threading\nt = threading.Thread(target=boom)\nt.start(); t.join()")
	require.NoError(t, err)
	require.NoError(t, in.Wait(t.Context()))
	require.Contains(t, stderr.String(), "InternalError: panic in native code")

	err = in.Do(t.Context(), func(*object.Thread) error { panic("the host's own") })
	require.ErrorContains(t, err, "the host's own")
	_, err = in.Exec(t.Context(), "main.py", "x = 1")
	require.NoError(t, err)
}

// TestSeveral has two interpreters in one process.
func TestSeveral(t *testing.T) {
	a := open(t, interp.Options{Globals: map[string]any{"who": "a"}, Modules: modules.All()})
	b := open(t, interp.Options{Globals: map[string]any{"who": "b"}, Modules: modules.All(), Dialect: interp.Python})
	for range 3 {
		for _, in := range []*interp.Interp{a, b} {
			m, err := in.Exec(t.Context(), "main.star", "import math\nmath.seen = getattr(math, 'seen', '') + who\nseen = math.seen\nr = repr('x')")
			require.NoError(t, err)
			require.NotEmpty(t, m.Get("seen").String())
		}
	}
	for in, want := range map[*interp.Interp]string{a: `aaa "x"`, b: `bbb 'x'`} {
		v, err := in.Eval(t.Context(), in.NewMain("<eval>"), "import math\nmath.seen + ' ' + repr('x')")
		require.NoError(t, err)
		require.Equal(t, want, v.String())
	}
	// One calls the other, both ways.
	ask := native.Def("ask(n)", native.Func1(func(th *object.Thread, n int64) (object.Value, error) {
		return b.Eval(th.Context, b.NewMain("<ask>"), fmt.Sprintf("%d * 2", n))
	}), `Ask b.`)
	m, err := a.Exec(context.Background(), "main.star", "def f(g): return [g(i) for i in range(3)]")
	require.NoError(t, err)
	v, err := a.Call(t.Context(), m.Get("f"), ask)
	require.NoError(t, err)
	require.Equal(t, "[0, 2, 4]", v.String())
}

// TestSourceOfDialects reads what is right in Starlark and wrong in Python.
func TestSourceOfDialects(t *testing.T) {
	for _, c := range []struct{ src, python string }{
		{"if 1:\n\tx = 1\n        y = 2\n", "TabError: inconsistent use of tabs and spaces in indentation"},
		{"if 1:\n        x = 1\n\ty = 2\n", "TabError: inconsistent use of tabs and spaces in indentation"},
		{"x = b'\u00e9'\n", "SyntaxError: bytes can only contain ASCII literal characters"},
		{"x = b'a' rb'\u00e9'\n", "SyntaxError: bytes can only contain ASCII literal characters"},
	} {
		_, err := open(t, interp.Options{}).Exec(t.Context(), "x.star", c.src)
		require.NoError(t, err, c.src)
		in := open(t, interp.Options{Dialect: interp.Python})
		_, err = in.Exec(t.Context(), "x.py", c.src)
		require.ErrorContains(t, err, c.python, c.src)
		require.ErrorContains(t, in.ExecInteractive(t.Context(), in.NewMain("<stdin>"), c.src+"\n"), c.python, c.src)
		problems := in.Check("x.py", []byte(c.src))
		require.Len(t, problems, 1, c.src)
		require.Equal(t, c.python, problems[0].Kind+": "+problems[0].Message)
	}
}
