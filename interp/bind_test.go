package interp_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
)

type address struct {
	Street  string
	ZIPCode int `starling:"zip"`
}

type base struct{ CreatedBy string }

type person struct {
	base
	*address
	Name     string
	UserID   uint8
	Height   float64
	Home     address
	Tags     []string
	Scores   map[string]int
	Friend   *person
	Secret   string `starling:"-"`
	Version  int    `starling:",readonly"`
	Anything any
	Events   chan int
	private  int
}

func (p *person) Greet(greeting string, times int) (string, error) {
	if times < 0 {
		return "", errTimes
	}
	return fmt.Sprint(greeting, ", ", p.Name, "!", times), nil
}

func (p *person) Sum(ctx context.Context, numbers ...int) (total int) {
	if ctx == nil {
		panic("no context")
	}
	for _, n := range numbers {
		total += n
	}
	return total + p.private
}

func (p *person) HTTPName() string { return "http:" + p.Name }
func (p *person) Notify(chan int)  {}
func (p *person) Pair() (int, string) {
	return 1, "two"
}

var errTimes = errors.New("times is negative")

// run runs python code with globals and returns what it printed.
func run(t *testing.T, globals map[string]any, src string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	in := interp.New(interp.Options{Dialect: interp.Python, Stdout: &out, Globals: globals})
	defer in.Close()
	_, err := in.Exec(t.Context(), "main.py", src)
	return out.String(), err
}

func TestBindStruct(t *testing.T) {
	p := &person{Name: "Ann", UserID: 7, Scores: map[string]int{"b": 2, "a": 1}, Tags: []string{"x"}, address: &address{Street: "Main", ZIPCode: 1}}
	p.Friend, p.Version, p.CreatedBy = p, 3, "root"
	out, err := run(t, map[string]any{"p": interp.Bind(p)}, `
print(p.name, p.user_id, p.height, p.tags, p.version, p.created_by, p.street, p.zip, p.anything)
p.name, p.user_id, p.height, p.tags, p.anything = "Bob", 255, 2, ("a", "b"), {"k": [1]}
p.home.zip = 12
p.home.street = "Side"
p.friend.zip = 99
p.scores["c"] = 3
del p.scores["a"]
print(sorted(n for n in dir(p) if not n.startswith("_")))
print(p.greet("Hello", 2), p.sum(), p.sum(1, 2, 3), p.http_name(), p.pair())
print(dict(p.scores), len(p.scores), "b" in p.scores, 5 in p.scores, list(p.scores), p.scores.get("z", 0), p.scores.items())
p.home = {"street": "New", "zip": 5}
print(p.home.street, p.friend.name, type(p).__name__)
p.friend = None
print(p.friend)
`)
	require.NoError(t, err)
	require.Equal(t, `Ann 7 0.0 ['x'] 3 root Main 1 None
['anything', 'created_by', 'events', 'friend', 'greet', 'height', 'home', 'http_name', 'name', 'pair', 'scores', 'street', 'sum', 'tags', 'user_id', 'version', 'zip']
Hello, Bob!2 0 6 http:Bob (1, 'two')
{'b': 2, 'c': 3} 2 True False ['b', 'c'] 0 [('b', 2), ('c', 3)]
New Bob person
None
`, out)
	require.Equal(t, "Bob", p.Name)
	require.Equal(t, []string{"a", "b"}, p.Tags)
	require.Equal(t, address{"New", 5}, p.Home)
	require.Equal(t, 99, p.ZIPCode)
	require.Equal(t, map[string]int{"b": 2, "c": 3}, p.Scores)
	require.Equal(t, map[any]any{"k": []any{int64(1)}}, p.Anything)
	require.Nil(t, p.Friend)
}

func TestBindErrors(t *testing.T) {
	for src, want := range map[string]string{
		"p.name = 1":            "TypeError: person.name must be str, not int",
		"p.user_id = 256":       "OverflowError: person.user_id is out of range for uint8",
		"p.user_id = -1":        "OverflowError: person.user_id is out of range for uint8",
		"p.user_id = True":      "TypeError: person.user_id must be int, not bool",
		"p.height = '1'":        "TypeError: person.height must be float, not str",
		"p.tags = 'abc'":        "TypeError: person.tags must be list, not str",
		"p.tags = ['a', 2]":     "TypeError: person.tags element 1 must be str, not int",
		"p.home = {'town': 1}":  "TypeError: person.home has no field for the key 'town' in interp_test.address",
		"p.home = {'zip': 'x'}": "TypeError: person.home field zip must be int, not str",
		"p.scores = {'a': 'b'}": "TypeError: person.scores value of 'a' must be int, not str",
		"p.version = 4":         "AttributeError: attribute 'version' of 'person' objects is not writable",
		"p.secret":              "AttributeError: 'person' object has no attribute 'secret'",
		"p.nmae":                "AttributeError: 'person' object has no attribute 'nmae'",
		"p.notify":              "AttributeError: 'person' object has no attribute 'notify'",
		"del p.name":            "AttributeError: cannot delete attribute 'name'",
		"p.street":              "AttributeError: 'person' object has nothing in Street",
		"p.scores[1]":           "KeyError: 1",
		"p.scores['q']":         "KeyError: 'q'",
		"p.scores[1] = 1":       "TypeError: key of map must be str, not int",
		"p.scores['a'] = 'x'":   "TypeError: value of map must be int, not str",
		"del p.scores['nope']":  "KeyError: 'nope'",
		"p.greet('x')":          "TypeError: greet() takes 2 positional arguments but 1 given",
		"p.greet('x', 'y')":     "TypeError: greet() argument 2 must be int, not str",
		"p.greet('x', -1)":      "RuntimeError: times is negative",
		"p.greet('x', times=1)": "TypeError: greet() takes no keyword arguments",
		"p.sum(1, 'a')":         "TypeError: sum() argument 2 must be int, not str",
		"type(p)()":             "TypeError: cannot create 'person' instances",
		"f(1)":                  "TypeError: f() takes 2 positional arguments but 1 given",
		"f(2 ** 40, 'x')":       "OverflowError: f() argument 1 is out of range for int32",
	} {
		p := &person{Name: "Ann", Scores: map[string]int{}}
		_, err := run(t, map[string]any{"p": p, "f": func(int32, string) {}}, src)
		require.ErrorContains(t, err, "\n"+want, src)
		require.Equal(t, errors.Is(err, errTimes), src == "p.greet('x', -1)")
	}
}

// TestBindOdd gives what can't be bound.
func TestBindOdd(t *testing.T) {
	in := interp.New(interp.Options{})
	defer in.Close()
	for _, x := range []any{
		interp.Bind(1), interp.Bind("x"), make(chan int), func(chan int) {},
	} {
		_, err := in.ToValue(x)
		require.Error(t, err, "%T", x)
	}
	_, err := in.ToValue(&struct {
		URLPath int
		UrlPath int
	}{})
	require.ErrorContains(t, err, "two fields that scripts would call url_path")
	_, err = interp.ToValue(interp.Bind(&person{}))
	require.ErrorContains(t, err, "use Interp.ToValue")
	v, err := in.ToValue((*person)(nil))
	require.NoError(t, err)
	require.True(t, v.IsNone())
}

type counter struct {
	sync.Mutex
	N     int
	Calls map[string]int
}

// TestBindThreads changes one struct from many threads and from the host, all with its lock.
func TestBindThreads(t *testing.T) {
	c := &counter{Calls: map[string]int{}}
	in := interp.New(interp.Options{Dialect: interp.Python, Parallel: true, Globals: map[string]any{"c": c}})
	defer in.Close()
	m, err := in.Exec(t.Context(), "main.py", `
def work(name):
    for i in range(200):
        c.n = c.n + 1
        c.calls[name] = i
        len(c.calls), list(c.calls), c.calls.items(), repr(c)
`)
	require.NoError(t, err)
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			_, err := in.Call(t.Context(), m.Get("work"), fmt.Sprint("t", i))
			require.NoError(t, err)
			c.Lock()
			c.N++
			c.Unlock()
		})
	}
	wg.Wait()
	require.Len(t, c.Calls, 8)
	require.Positive(t, c.N)
}

func TestToGoTyped(t *testing.T) {
	in := interp.New(interp.Options{Dialect: interp.Python})
	defer in.Close()
	m := in.NewMain("<test>")
	value := func(src string) interp.Value {
		v, err := in.Eval(t.Context(), m, src)
		require.NoError(t, err)
		return v
	}
	converts[int8](t, in, value("-128"), -128)
	converts[uint64](t, in, value("2**64 - 1"), 1<<64-1)
	converts[*big.Int](t, in, value("2**70"), new(big.Int).Lsh(big.NewInt(1), 70))
	converts[float32](t, in, value("3"), 3)
	converts[string](t, in, value("'text'"), "text")
	converts[[]byte](t, in, value("bytearray(b'ab')"), []byte("ab"))
	converts[[]string](t, in, value("(x for x in 'ab')"), []string{"a", "b"})
	converts[[2]bool](t, in, value("[True, False]"), [2]bool{true, false})
	converts[map[string][]int](t, in, value("{'a': range(2)}"), map[string][]int{"a": {0, 1}})
	converts[address](t, in, value("{'street': 'S', 'zip': 1}"), address{"S", 1})
	converts[*address](t, in, value("None"), nil)
	converts[any](t, in, value("[1, None]"), []any{int64(1), nil})
	converts[error](t, in, value("None"), nil)
	for src, to := range map[string]func(*object.Thread, interp.Value) error{
		"128":                  failing[int8],
		"1.5":                  failing[int],
		"True":                 failing[int],
		"'ab'":                 failing[[]string],
		"[1, 'a']":             failing[[]int],
		"[1]":                  failing[[2]int],
		"10 ** 400":            failing[float64],
		"{1: 2}":               failing[map[string]int],
		"len":                  failing[error],
		"(1 / x for x in [0])": failing[[]int],
	} {
		v := value(src)
		require.NoError(t, in.Do(t.Context(), func(th *object.Thread) error {
			require.Error(t, to(th, v), src)
			return nil
		}))
	}
}

func converts[T any](t *testing.T, in *interp.Interp, v interp.Value, want T) {
	t.Helper()
	err := in.Do(t.Context(), func(th *object.Thread) error {
		got, err := interp.ToGo[T](th, v)
		require.Equal(t, want, got)
		return err
	})
	require.NoError(t, err)
}

func failing[T any](th *object.Thread, v interp.Value) error {
	_, err := interp.ToGo[T](th, v)
	return err
}
