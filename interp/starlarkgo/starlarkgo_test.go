package starlarkgo_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"go.starlark.net/starlark"
	"go.starlark.net/starlarkstruct"
	"go.starlark.net/syntax"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/interp/starlarkgo"
	"github.com/starling-lang/starling/modules"
)

func builtin(name string, f func(st *starlark.Thread, args starlark.Tuple) (starlark.Value, error)) *starlark.Builtin {
	return starlark.NewBuiltin(name, func(st *starlark.Thread, _ *starlark.Builtin, args starlark.Tuple, _ []starlark.Tuple) (starlark.Value, error) {
		return f(st, args)
	})
}

var errHost = errors.New("the host's own error")

// hostMembers is a module as a host might have it.
func hostMembers() starlark.StringDict {
	kept := starlark.NewList([]starlark.Value{starlark.MakeInt(1), starlark.String("two")})
	table := starlark.NewDict(2)
	if err := table.SetKey(starlark.String("a"), starlark.MakeInt(1)); err != nil {
		panic(err)
	}
	return starlark.StringDict{
		"kept":  kept,
		"table": table,
		"point": starlarkstruct.FromStringDict(starlark.String("point"), starlark.StringDict{"x": starlark.MakeInt(3), "at": kept}),
		"mod":   &starlarkstruct.Module{Name: "mod", Members: starlark.StringDict{"answer": starlark.MakeInt(42)}},
		"identity": builtin("identity", func(_ *starlark.Thread, args starlark.Tuple) (starlark.Value, error) {
			return args[0], nil
		}),
		"apply": builtin("apply", func(st *starlark.Thread, args starlark.Tuple) (starlark.Value, error) {
			return starlark.Call(st, args[0], args[1:], nil)
		}),
		"describe": builtin("describe", func(_ *starlark.Thread, args starlark.Tuple) (starlark.Value, error) {
			return starlark.String(describe(args[0])), nil
		}),
		"expr": builtin("expr", func(st *starlark.Thread, args starlark.Tuple) (starlark.Value, error) {
			src, _ := starlark.AsString(args[0])
			return starlark.EvalOptions(new(syntax.FileOptions), st, "expr", src, starlark.StringDict{"x": args[1]})
		}),
		"broken": builtin("broken", func(_ *starlark.Thread, _ starlark.Tuple) (starlark.Value, error) {
			return nil, fmt.Errorf("broken: %w", errHost)
		}),
		"count": builtin("total", func(_ *starlark.Thread, args starlark.Tuple) (starlark.Value, error) {
			var l *starlark.List
			err := starlark.UnpackPositionalArgs("count", args, nil, 1, &l)
			return starlark.MakeInt(l.Len()), err
		}),
	}
}

// describe lists the interfaces of a value.
func describe(v starlark.Value) string {
	var s []string
	add := func(ok bool, name string) {
		if ok {
			s = append(s, name)
		}
	}
	_, ok := v.(starlark.Callable)
	add(ok, "callable")
	_, ok = v.(starlark.Iterable)
	add(ok, "iterable")
	_, ok = v.(starlark.Sequence)
	add(ok, "sequence")
	_, ok = v.(starlark.HasSetIndex)
	add(ok, "setindex")
	_, ok = v.(starlark.Sliceable)
	add(ok, "sliceable")
	_, ok = v.(starlark.Mapping)
	add(ok, "mapping")
	_, ok = v.(starlark.IterableMapping)
	add(ok, "items")
	_, ok = v.(starlark.HasAttrs)
	add(ok, "attrs")
	return strings.Join(s, " ")
}

func newInterp(t *testing.T, dialect *object.Dialect, out *strings.Builder) *interp.Interp {
	t.Helper()
	in := interp.New(interp.Options{
		Modules: append(modules.All(), starlarkgo.Module("host", "What a host offers.", hostMembers())),
		Dialect: dialect, Load: starlarkgo.Load, Stdout: out,
	})
	t.Cleanup(func() {
		if err := in.Close(); err != nil {
			t.Error(err)
		}
	})
	return in
}

func run(t *testing.T, src string) string {
	t.Helper()
	var out strings.Builder
	in := newInterp(t, interp.Python, &out)
	_, err := in.Exec(t.Context(), "test.py", src)
	in.FlushOutput()
	if err != nil {
		t.Fatalf("%v\nafter %s", err, out.String())
	}
	return out.String()
}

func check(t *testing.T, src, want string) {
	t.Helper()
	if got := run(t, "import host\n"+src); got != want {
		t.Errorf("%s\n got %s\nwant %s", src, got, want)
	}
}

func TestForeignContainers(t *testing.T) {
	check(t, `
kept = host.kept
kept.append(3.5)
print(kept is host.kept, len(kept), kept[0], kept[-1], list(kept[1:]))
print(kept == [1, "two", 3.5], [1, "two", 3.5] == kept, kept != [], [0] + kept, kept + [4])
kept += [None]
kept[0] = [1]
print(host.kept[0], host.kept[-1], "two" in kept, 7 in kept)
for x in kept:
    print(x)
    break
kept.clear()
print(bool(kept), host.point.at is kept, type(kept).__name__)
t = host.table
t["b"] = {"k": kept}
print(t == {"a": 1, "b": {"k": []}}, sorted(t), t["b"]["k"] is kept, {"c": 3} | t)
del t["b"]
try:
    t["zz"]
except KeyError as e:
    print("KeyError", e)
try:
    kept[5]
except IndexError as e:
    print("IndexError", e)
print(host.point.x, host.point == host.point, host.mod.answer, dir(host.mod), hasattr(host.mod, "nope"))
a, b = host.identity((1, 2))
print(a, b, callable(host.apply), callable(kept))
`, `True 3 1 3.5 ['two', 3.5]
True True True [0, 1, 'two', 3.5] [1, 'two', 3.5, 4]
[1] None True False
[1]
False True list
True ['a', 'b'] True {'c': 3, 'a': 1, 'b': {'k': []}}
KeyError 'zz'
IndexError list index out of range
3 True 42 ['answer'] False
1 2 True False
`)
}

func TestScriptValues(t *testing.T) {
	check(t, `
class Point:
    def __init__(self, x): self.x = x
    def __repr__(self): return f"Point({self.x})"
    def __eq__(self, other): return isinstance(other, Point) and self.x == other.x
    def __lt__(self, other): return self.x < other.x
    def __hash__(self): return hash(self.x)
    def __add__(self, other): return Point(self.x + other)
    def __radd__(self, other): return Point(other + self.x)
    def __neg__(self): return Point(-self.x)
    def __bool__(self): return self.x != 0
    def double(self): return 2 * self.x
class Callable:
    def __call__(self, a, *, b=2): return (a, b)
    def __iter__(self): return iter([1, 2, 3])
    def __getitem__(self, k): return k
p, l, d = Point(4), [1, [2], 3], {"a": 1}
print(host.identity(l) is l, host.identity(p) is p, host.identity(d) is d)
for v in (l, d, {1}, range(3), len, p, Callable(), iter(l)):
    print(host.describe(v))
for e in ("x.append(9)", "len(x)", "x[1]", "x[::-1]", "x[1:]", "x + [0]", "[0] + x", "9 in x", "[y for y in x]", "str(x)"):
    print(e, host.expr(e, l))
for e in ("x['a']", "x.get('b', 7)", "[k for k in x]", "dict(x)", "x.items()", "len(x)", "'a' in x"):
    print(e, host.expr(e, d))
for e in ("x.x", "x.double()", "x + 1", "1 + x", "-x", "x == x", "{x: 1}[x]", "bool(x)", "hasattr(x, 'nope')", "sorted([x + 1, x])"):
    print(e, host.expr(e, p))
for e in ("x(1)", "x(1, b=3)", "list(x)", "x['k']"):
    print(e, host.expr(e, Callable()))
print(host.expr("x(lambda v: v + 1, 2)", host.apply), host.apply(lambda *a: a, 1, l)[1] is l)
print(host.expr("sorted(x, key=len)", ["ccc", "a", "bb"]))
`, `True True True
iterable sequence setindex sliceable attrs
iterable sequence mapping items attrs
iterable sequence attrs
iterable sequence sliceable attrs
callable
attrs
callable iterable mapping attrs
iterable attrs
x.append(9) None
len(x) 4
x[1] [2]
x[::-1] [9, 3, [2], 1]
x[1:] [[2], 3, 9]
x + [0] [1, [2], 3, 9, 0]
[0] + x [0, 1, [2], 3, 9]
9 in x True
[y for y in x] [1, [2], 3, 9]
str(x) [1, [2], 3, 9]
x['a'] 1
x.get('b', 7) 7
[k for k in x] ["a"]
dict(x) {"a": 1}
x.items() dict_items([('a', 1)])
len(x) 1
'a' in x True
x.x 4
x.double() 8
x + 1 Point(5)
1 + x Point(5)
-x Point(-4)
x == x True
{x: 1}[x] 1
bool(x) True
hasattr(x, 'nope') False
sorted([x + 1, x]) [Point(4), Point(5)]
x(1) (1, 2)
x(1, b=3) (1, 3)
list(x) [1, 2, 3]
x['k'] k
3 True
["a", "bb", "ccc"]
`)
}

func TestErrors(t *testing.T) {
	check(t, `
class Mine(ValueError): pass
def fails(): raise Mine("x")
try:
    host.apply(fails)
except Mine as e:
    print("same exception", e)
try:
    host.broken()
except RuntimeError as e:
    print(e)
for f in (lambda: host.kept.nope, lambda: host.kept.append(), lambda: hash(host.kept), lambda: host.mod + 1, lambda: host.mod()):
    try:
        f()
    except Exception as e:
        print(type(e).__name__)
class Bad:
    def __repr__(self): return 1 / 0
try:
    host.expr("str(x)", Bad())
except ZeroDivisionError as e:
    print(e)
`, `same exception x
broken: the host's own error
AttributeError
RuntimeError
TypeError
TypeError
TypeError
division by zero
`)
	var out strings.Builder
	in := newInterp(t, interp.Python, &out)
	_, err := in.Exec(t.Context(), "test.py", "import host\nhost.broken()")
	if !errors.Is(err, errHost) {
		t.Errorf("error %v does not wrap the host's", err)
	}
}

func TestByValue(t *testing.T) {
	var out strings.Builder
	in := newInterp(t, interp.Python, &out)
	err := in.Do(t.Context(), func(th *object.Thread) error {
		total := hostMembers()["identity"].(starlark.Callable)
		th.Runtime.Builtins.Set("copy", starlarkgo.FromStarlark(th, starlarkgo.ByValue(total)))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	_, err = in.Exec(t.Context(), "test.py", `
l = [1, {"a": (2, {3})}]
l.append(l)
c = copy(l)
assert c is not l and type(c) is list and c[2] is c and c[1] == l[1] and c[1] is not l[1], c
`)
	if err != nil {
		t.Fatal(err)
	}
}

func TestLibraries(t *testing.T) {
	var out strings.Builder
	in := newInterp(t, interp.Starlark, &out)
	_, err := in.Exec(t.Context(), "test.star", `
load("json.star", "json")
load("math.star", "math")
load("time.star", "time")
print(json.encode({"a": [1, None, (True, 2.5)], "s": struct(x = 1)}))
x = json.decode('{"k": [1, 2.5, "s", null]}')
x["k"].append(4)
print(x, type(x), type(x["k"]))
print(math.sqrt(16), math.pi > 3, time.parse_duration("2h") + time.parse_duration("3m"))
cyclic = []
cyclic.append(cyclic)
def encode(): return json.encode(cyclic)
try:
    encode()
except RuntimeError as e:
    print(e)
`)
	in.FlushOutput()
	if err != nil {
		t.Fatal(err)
	}
	want := `{"a":[1,null,[true,2.5]],"s":{"x":1}}
{"k": [1, 2.5, "s", None, 4]} dict list
4.0 True 2h3m0s
json.encode: at starling.list index 0: cycle in JSON structure
`
	if out.String() != want {
		t.Errorf("got %s\nwant %s", out.String(), want)
	}
}

func TestFreeze(t *testing.T) {
	l := starlark.NewList(nil)
	var out strings.Builder
	in := interp.New(interp.Options{Stdout: &out, Load: func(th *object.Thread, name string) (*object.Module, error) {
		return starlarkgo.LoadModule(th, name, starlark.StringDict{"l": l})
	}})
	defer in.Close()
	_, err := in.Exec(t.Context(), "test.star", `
load("x", "l")
try:
    l.append(1)
except RuntimeError as e:
    print(e)
`)
	in.FlushOutput()
	if err != nil || !strings.Contains(out.String(), "frozen") {
		t.Errorf("error %v, output %q", err, out.String())
	}
}

func TestRun(t *testing.T) {
	var out strings.Builder
	in := newInterp(t, interp.Starlark, &out)
	m, err := in.Exec(t.Context(), "test.star", "def add(x, y = 1): return x + y\nitems = [1, 2]\n")
	if err != nil {
		t.Fatal(err)
	}
	err = in.Do(t.Context(), func(th *object.Thread) error {
		return starlarkgo.Run(th, func(st *starlark.Thread) error {
			if starlarkgo.ThreadOf(st) != th {
				t.Error("ThreadOf gives another thread")
			}
			env := starlark.StringDict{
				"add":   starlarkgo.ToStarlark(th, m.Get("add")),
				"items": starlarkgo.ToStarlark(th, m.Get("items")),
			}
			_, err := starlark.ExecFileOptions(new(syntax.FileOptions), st, "host.star", "items.append(add(2, y = 3))\nprint(add, items)", env)
			return err
		})
	})
	in.FlushOutput()
	if err != nil {
		t.Fatal(err)
	}
	if got := out.String(); !strings.Contains(got, "[1, 2, 5]") {
		t.Errorf("printed %q", got)
	}
}

// TestCancel stops starlark-go's evaluator in an endless loop.
func TestCancel(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	var out strings.Builder
	in := newInterp(t, interp.Python, &out)
	_, err := in.Exec(ctx, "test.py", `
import host
host.expr("[x for _ in range(1 << 30) for _ in range(1 << 30)]", 1)
`)
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v", err)
	}
}

// TestThreads has threads use the same values of both kinds at once.
func TestThreads(t *testing.T) {
	got := run(t, `
import host, threading
kept, mine = host.kept, []
def work(n):
    for i in range(200):
        kept.append(i)
        host.expr("x.append(1)", mine)
        host.apply(lambda: [len(kept), str(kept[:3]), kept == mine, host.apply(len, mine)])
        host.identity({"n": n})
        for x in kept:
            break
threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
for t in threads: t.start()
for t in threads: t.join()
print(len(kept), len(mine))
`)
	if got != "1602 1600\n" {
		t.Errorf("printed %q", got)
	}
}

// TestUnlocked has a built-in function wait for another.
func TestUnlocked(t *testing.T) {
	ready := make(chan struct{})
	var once sync.Once
	members := starlark.StringDict{
		"wait": builtin("wait", func(st *starlark.Thread, _ starlark.Tuple) (starlark.Value, error) {
			starlarkgo.Unlocked(st, func() { <-ready })
			return starlark.True, nil
		}),
		"release": builtin("release", func(_ *starlark.Thread, _ starlark.Tuple) (starlark.Value, error) {
			once.Do(func() { close(ready) })
			return starlark.None, nil
		}),
	}
	in := interp.New(interp.Options{Modules: append(modules.All(), starlarkgo.Module("gate", "", members)), Dialect: interp.Python})
	defer in.Close()
	_, err := in.Exec(t.Context(), "test.py", `
import gate, threading
t = threading.Thread(target=gate.wait)
t.start()
gate.release()
t.join()
`)
	if err != nil {
		t.Error(err)
	}
}

// endless is iterable without end, and tells when its iterator is done.
type endless struct{ done *bool }

func (endless) String() string        { return "endless" }
func (endless) Type() string          { return "endless" }
func (endless) Freeze()               {}
func (endless) Truth() starlark.Bool  { return true }
func (endless) Hash() (uint32, error) { return 0, errors.New("unhashable: endless") }

func (e endless) Iterate() starlark.Iterator { return &endlessIterator{e.done, 0} }

type endlessIterator struct {
	done *bool
	n    int
}

func (it *endlessIterator) Next(p *starlark.Value) bool {
	it.n++
	*p = starlark.MakeInt(it.n)
	return true
}

func (it *endlessIterator) Done() { *it.done = true }

func TestEndless(t *testing.T) {
	var out strings.Builder
	in := newInterp(t, interp.Starlark, &out)
	done := false
	if err := in.Do(t.Context(), func(th *object.Thread) error {
		th.Runtime.Builtins.Set("endless", starlarkgo.FromStarlark(th, endless{&done}))
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	_, err := in.Exec(t.Context(), "test.star", `
def first(n):
    out = []
    for x in endless:
        if len(out) == n: return out
        out.append(x)
print(first(3), type(endless), [x for x, _ in zip(endless, "ab".elems())])
`)
	in.FlushOutput()
	if err != nil {
		t.Fatal(err)
	}
	if out.String() != "[1, 2, 3] endless [1, 2]\n" {
		t.Errorf("printed %q", out.String())
	}
}

func Example() {
	greet := starlark.NewBuiltin("greet", func(_ *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
		var name string
		if err := starlark.UnpackArgs(b.Name(), args, kwargs, "name", &name); err != nil {
			return nil, err
		}
		return starlark.String("Hello, " + name + "!"), nil
	})
	in := interp.New(interp.Options{
		Modules: []native.ModuleEntry{starlarkgo.Module("greeting", "Greetings.", starlark.StringDict{"greet": greet})},
		Load:    starlarkgo.Load,
	})
	defer in.Close()
	v, err := in.Exec(context.Background(), "hello.star", `
import greeting
load("json.star", "json")
text = json.encode({"text": greeting.greet(name = "Ada")})
`)
	if err != nil {
		fmt.Println(err)
		return
	}
	s, _ := v.Get("text").AsStr()
	fmt.Println(s)
	// Output: {"text":"Hello, Ada!"}
}
