package native

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/starling-lang/starling/interp/object"
)

// counter is the struct of the test's class.
type counter struct {
	object.Instance
	n    int64
	name string
}

func (c *counter) init(_ *object.Thread, start int64, name string) error {
	c.n, c.name = start, name
	return nil
}

func (c *counter) add(_ *object.Thread, by int64) (int64, error) {
	c.n += by
	return c.n, nil
}

func (c *counter) wait(_ *object.Thread, t Timeout) (string, error) {
	if t.Forever() {
		return "forever", nil
	}
	return t.Duration().String(), nil
}

func counterClass() *Class {
	return NewClass[counter](Class{
		Name: "Counter", Module: "test", Signature: "Counter(start=0, name='c')", Doc: "Counts.",
		Init: MethodDo2((*counter).init),
		Methods: []*object.Native{
			Def("add(by=1)", Method1((*counter).add), "Add."),
			Def("wait(timeout=None)", Method1((*counter).wait), "Wait."),
		},
		ClassMethods:  []*object.Native{Def("made()", Func1(func(_ *object.Thread, cls *object.Type) (string, error) { return cls.Name(), nil }), "")},
		StaticMethods: []*object.Native{Def("two()", Func0(func(*object.Thread) (int, error) { return 2, nil }), "")},
		Attrs: []Attr{
			Getter("count", func(c *counter, _ *object.Thread) (int64, error) { return c.n, nil }, ""),
			GetSet("name", func(c *counter, _ *object.Thread) (string, error) { return c.name, nil },
				func(c *counter, _ *object.Thread, s string) error { c.name = s; return nil }, ""),
			Const("limit", object.Int(7)),
		},
		Slots: object.Slots{
			Len: func(_ *object.Thread, v object.Value) (int, error) { return int(To[*counter](v).n), nil },
		},
	})
}

// named derives from counter in Go.
type named struct {
	counter
	more string
}

func namedClass() *Class {
	return NewClass[named](Class{Name: "Named", Module: "test", Extends: []func() *Class{counterClass},
		Methods: []*object.Native{Def("both()", Method0(func(n *named, _ *object.Thread) (string, error) { return n.name + n.more, nil }), "")},
	}, func(n *named) { n.more = "!" })
}

func emptyClass() *Class {
	return NewException(Class{Name: "Empty", Module: "test", Base: []*object.Type{object.ExceptionClass}})
}

func testModule() *Module {
	return &Module{
		Name: "test", Doc: "For tests.",
		Funcs: []*object.Native{
			Def("half(x, /)", Func1(func(_ *object.Thread, x float64) (float64, error) { return x / 2, nil }), ""),
			Def("join(a, b='b', /, *, sep='-')", Func3(func(_ *object.Thread, a, b, sep string) (string, error) { return a + sep + b, nil }), ""),
			Def("size(data)", Func1(func(_ *object.Thread, b []byte) (int, error) { return len(b), nil }), ""),
			Def("narrow(n)", Func1(func(_ *object.Thread, n int32) (int32, error) { return n, nil }), ""),
			Def("maybe(x=None)", Func1(func(_ *object.Thread, x Optional[string]) (string, error) {
				return fmt.Sprintf("%v %s", x.Given, x.Value), nil
			}), ""),
			Def("of(c)", Func1(func(_ *object.Thread, c *counter) (string, error) { return c.name, nil }), ""),
		},
		Consts:  []Constant{{"seven", object.Int(7)}},
		Classes: []func() *Class{counterClass, namedClass, emptyClass},
		Init:    func(l *Loader) error { l.Alias("eight", "seven"); return nil },
	}
}

func setup(t testing.TB) (*object.Thread, *object.Module) {
	t.Helper()
	object.Setup(func() {})
	rt := &object.Runtime{Dialect: object.Python}
	rt.SetRecursionLimit(1000)
	th := &object.Thread{Runtime: rt, Dialect: object.Python}
	m, err := testModule().Load(th)
	if err != nil {
		t.Fatal(err)
	}
	return th, m
}

// show is the repr of a result, or its error.
func show(th *object.Thread, v object.Value, err error) string {
	if err != nil {
		return err.Error()
	}
	s, err := object.Repr(th, v)
	if err != nil {
		return err.Error()
	}
	return s
}

func TestFunctions(t *testing.T) {
	th, m := setup(t)
	str, num, list := object.Str, object.Int, object.NewList(nil).Value()
	tests := []struct {
		name string
		args []object.Value
		want string
	}{
		{"half", []object.Value{num(3)}, "1.5"},
		{"half", []object.Value{str("x")}, "TypeError: must be real number, not str"},
		{"half", []object.Value{}, "TypeError: test.half() takes exactly one argument (0 given)"},
		{"join", []object.Value{str("a")}, "'a-b'"},
		{"join", []object.Value{num(1)}, "TypeError: join() argument 1 must be str, not int"},
		{"size", []object.Value{str("a")}, "TypeError: a bytes-like object is required, not 'str'"},
		{"narrow", []object.Value{num(1 << 40)}, "OverflowError: Python int too large to convert to C int"},
		{"narrow", []object.Value{list}, "TypeError: 'list' object cannot be interpreted as an integer"},
		{"maybe", []object.Value{object.None}, "'false '"},
		{"maybe", []object.Value{str("x")}, "'true x'"},
		{"maybe", []object.Value{num(1)}, "TypeError: maybe() argument 'x' must be str, not int"},
		{"of", []object.Value{num(1)}, "TypeError: of() argument 'c' must be counter, not int"},
	}
	for _, tt := range tests {
		v, err := object.Call(th, m.Get(tt.name), tt.args, nil)
		if got := show(th, v, err); got != tt.want {
			t.Errorf("%s%v = %s, want %s", tt.name, tt.args, got, tt.want)
		}
	}
	v, err := object.Call(th, m.Get("join"), []object.Value{str("a")}, []object.Named{{Name: "sep", Value: num(1)}})
	if got := show(th, v, err); got != "TypeError: join() argument 'sep' must be str, not int" {
		t.Error(got)
	}
	if got := show(th, m.Get("eight"), nil); got != "7" {
		t.Error(got)
	}
}

func method(th *object.Thread, v object.Value, name string, args ...object.Value) string {
	f, err := object.GetAttr(th, v, name)
	if err != nil {
		return err.Error()
	}
	r, err := object.Call(th, f, args, nil)
	return show(th, r, err)
}

func TestClass(t *testing.T) {
	th, m := setup(t)
	c, err := object.Call(th, m.Get("Counter"), []object.Value{object.Int(3)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	checks := [][2]string{
		{method(th, c, "add", object.Int(4)), "7"},
		{method(th, c, "add"), "8"},
		{method(th, c, "add", object.Str("x")), "TypeError: 'str' object cannot be interpreted as an integer"},
		{method(th, c, "wait"), "'forever'"},
		{method(th, c, "wait", object.Float(1.5)), "'1.5s'"},
		{method(th, c, "wait", object.Int(1), object.Int(1)), "TypeError: Counter.wait() takes from 1 to 2 positional arguments but 3 were given"},
		{method(th, c, "made"), "'Counter'"},
		{method(th, c, "two"), "2"},
		{method(th, c, "__len__"), "8"},
	}
	for _, ck := range checks {
		if ck[0] != ck[1] {
			t.Errorf("got %s, want %s", ck[0], ck[1])
		}
	}
	attr := func(name string) string {
		v, err := object.GetAttr(th, c, name)
		return show(th, v, err)
	}
	if attr("count") != "8" || attr("name") != "'c'" || attr("limit") != "7" {
		t.Error(attr("count"), attr("name"), attr("limit"))
	}
	if err := object.SetAttr(th, c, "name", object.Int(1)); err == nil || err.Error() != "TypeError: name must be str, not int" {
		t.Error(err)
	}
	if err := object.SetAttr(th, c, "count", object.Int(1)); err == nil || !strings.Contains(err.Error(), "not writable") {
		t.Error(err)
	}
	if err := object.SetAttr(th, c, "other", object.Int(1)); err != nil || attr("other") != "1" {
		t.Error(err, attr("other"))
	}
	_, err = object.Call(th, m.Get("Counter"), []object.Value{object.Int(1), object.Str("n"), object.Int(2)}, nil)
	if err == nil || err.Error() != "TypeError: Counter.__init__() takes from 1 to 3 positional arguments but 4 were given" {
		t.Error(err)
	}
}

func TestDerivedClasses(t *testing.T) {
	th, m := setup(t)
	n, err := object.Call(th, m.Get("Named"), []object.Value{object.Int(1), object.Str("n")}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := method(th, n, "both"); got != "'n!'" {
		t.Error(got)
	}
	if got := method(th, n, "add"); got != "2" {
		t.Error(got)
	}
	sub, err := object.NewClass(th, object.ClassSpec{Name: "Sub", Bases: []object.Value{m.Get("Named")}})
	if err != nil {
		t.Fatal(err)
	}
	s, err := object.Call(th, sub.Value(), nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := object.SetAttr(th, s, "x", object.Int(5)); err != nil {
		t.Error(err)
	}
	if got := method(th, s, "add", object.Int(9)) + method(th, s, "both") + method(th, s, "made"); got != "9'c!''Sub'" {
		t.Error(got)
	}
	if v, err := object.Call(th, m.Get("of"), []object.Value{s}, nil); show(th, v, err) != "'c'" {
		t.Error(show(th, v, err))
	}
	f, _ := object.GetAttr(th, m.Get("Counter"), "add")
	_, err = object.Call(th, f, []object.Value{object.Int(1)}, nil)
	if err == nil || err.Error() != "TypeError: descriptor 'add' for 'Counter' objects doesn't apply to a 'int' object" {
		t.Error(err)
	}
}

func TestExceptionClass(t *testing.T) {
	th, _ := setup(t)
	err := Errorf(th, emptyClass, "nothing in %s", "q")
	if err.Error() != "test.Empty: nothing in q" || !object.IsException(err, object.ExceptionClass) {
		t.Error(err)
	}
	if first, second := Type(th.Runtime, emptyClass), Type(th.Runtime, emptyClass); first != second {
		t.Error("the class was made twice")
	}
}

func TestTimeout(t *testing.T) {
	th, _ := setup(t)
	tests := []struct {
		v    object.Value
		want string
	}{
		{object.None, "forever"},
		{object.Value{}, "forever"},
		{object.Int(2), "2s"},
		{object.Float(1e-10), "1ns"},
		{object.Float(-1e-10), "-1ns"},
		{object.Float(1e10), "OverflowError: timestamp out of range for platform time_t"},
		{object.Int(1e10), "OverflowError: timestamp too large to convert to C PyTime_t"},
		{object.Str("x"), "TypeError: 'str' object cannot be interpreted as an integer"},
	}
	for _, tt := range tests {
		to, err := ToTimeout(th, tt.v)
		got := to.Duration().String()
		if err != nil {
			got = err.Error()
		} else if to.Forever() {
			got = "forever"
		}
		if got != tt.want {
			t.Errorf("%v: got %s, want %s", tt.v, got, tt.want)
		}
	}
	if After(-time.Second).Negative() != true {
		t.Error("After(-1s) is not negative")
	}
}

func TestCheckAll(t *testing.T) {
	setup(t)
	if err := CheckAll([]ModuleEntry{{"test", testModule}}); err != nil {
		t.Error(err)
	}
	bad := func() *Module {
		return &Module{Name: "bad", Funcs: []*object.Native{Def("f(a, b)", Func1(func(_ *object.Thread, a int) (int, error) { return a, nil }), "")}}
	}
	if err := CheckAll([]ModuleEntry{{"bad", bad}}); err == nil || !strings.Contains(err.Error(), "2 parameters") {
		t.Error(err)
	}
}

func BenchmarkMethod(b *testing.B) {
	th, m := setup(b)
	c, err := object.Call(th, m.Get("Counter"), nil, nil)
	if err != nil {
		b.Fatal(err)
	}
	cell := c.Type().Find("add")
	n, _ := cell.AsNative()
	args := []object.Value{c, object.Int(1)}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := n.Call(th, args, nil); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFunction(b *testing.B) {
	th, m := setup(b)
	n, _ := m.Get("half").AsNative()
	args := []object.Value{object.Float(3)}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := n.Call(th, args, nil); err != nil {
			b.Fatal(err)
		}
	}
}

func TestDeclarations(t *testing.T) {
	var got []string
	for _, d := range testModule().Declarations() {
		got = append(got, d.Name+"|"+d.Signature)
	}
	for _, want := range []string{"half|half(x, /)", "seven|", "Counter|Counter(start=0, name='c')", "Counter.add|add(by=1)", "Counter.count|", "Named.both|both()", "Empty|"} {
		if !strings.Contains(strings.Join(got, "\n"), want) {
			t.Errorf("%s is not among the declarations", want)
		}
	}
}
