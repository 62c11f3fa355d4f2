package tests

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
)

// complete are the modules of which every documented name is there. testdata/api.json has the
// names: the documentation's directives, and for each what CPython shows at run time.
var complete = []string{"threading", "_thread", "dummy_threading", "_dummy_thread", "queue", "sched", "contextvars", "select", "selectors",
	"concurrent.futures", "concurrent.futures._base", "concurrent.futures.thread", "concurrent.futures.process",
	"signal", "subprocess",
	"multiprocessing", "multiprocessing.context", "multiprocessing.connection", "multiprocessing.pool", "multiprocessing.sharedctypes",
	"multiprocessing.dummy",
}

// otherParameters are documented names whose parameters are not those of the list, and why.
var otherParameters = map[string]string{
	"threading.Timer.__init__":                 "listed with those of Thread, which it is derived from",
	"threading.Timer.setName":                  "listed without any; Thread.setName has them",
	"threading.Timer.setDaemon":                "listed without any; Thread.setDaemon has them",
	"selectors.SelectorKey":                    "a named tuple: __new__ has them",
	"multiprocessing.context.BaseContext.Pool": "the context is the object's own, as in CPython",
	"multiprocessing.dummy.Value":              "listed with those of multiprocessing.Value; CPython's own are these",
	"multiprocessing.dummy.Array":              "listed with those of multiprocessing.Array; CPython's own are these",
	"multiprocessing.dummy.Pool":               "listed with those of multiprocessing.Pool; CPython's own are these",
	"multiprocessing.Condition.acquire":        "the lock's own",
	"signal.Signals":                           "an enum, which is called with a value",
	"signal.Handlers":                          "an enum, which is called with a value",
	"signal.Sigmasks":                          "an enum, which is called with a value",
}

// instances are the arguments for an instance of a class whose attributes are not the class's own.
var instances = map[string][]object.Value{
	"subprocess.CompletedProcess":   {object.NewList(nil).Value(), object.Int(0)},
	"subprocess.CalledProcessError": {object.Int(1), object.Str("x")},
	"subprocess.TimeoutExpired":     {object.Str("x"), object.Int(1)},
	"subprocess.Popen":              {object.Str("true")},
}

// notImplemented are documented classes that can't be instantiated, and why: the constructor raises NotImplementedError.
var notImplemented = map[string]string{}

// factories are functions that the documentation lists methods under: those of what they return.
var factories = map[string][]object.Value{
	"select.poll":                               {},
	"multiprocessing.Queue":                     {},
	"multiprocessing.SimpleQueue":               {},
	"multiprocessing.JoinableQueue":             {},
	"multiprocessing.Lock":                      {},
	"multiprocessing.RLock":                     {},
	"multiprocessing.Semaphore":                 {},
	"multiprocessing.BoundedSemaphore":          {},
	"multiprocessing.Event":                     {},
	"multiprocessing.Condition":                 {},
	"multiprocessing.Barrier":                   {object.Int(1)},
	"multiprocessing.Value":                     {object.Str("i"), object.Int(1)},
	"multiprocessing.Array":                     {object.Str("c"), object.Int(1)},
	"multiprocessing.sharedctypes.synchronized": nil, // an argument that only the module can make
}

// apiEntry is a documented name.
type apiEntry struct {
	Name, Kind, Signature, Platform, Note string
	Runtime                               string `json:"runtime_signature"`
}

// TestCoverage looks for every documented name that applies to Linux, and compares the parameters of what can be called.
func TestCoverage(t *testing.T) {
	data, err := os.ReadFile("testdata/api.json")
	if err != nil {
		t.Fatal(err)
	}
	var api map[string][]apiEntry
	if err := json.Unmarshal(data, &api); err != nil {
		t.Fatal(err)
	}
	in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python})
	defer in.Close()
	for _, name := range complete {
		t.Run(name, func(t *testing.T) {
			if len(api[name]) == 0 {
				t.Fatal("testdata/api.json does not have the module")
			}
			err := in.Do(context.Background(), func(th *object.Thread) error {
				m, err := th.Runtime.Import(th, name)
				if err == nil {
					coverModule(t, th, m, api[name])
				}
				return err
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
}

func coverModule(t *testing.T, th *object.Thread, m *object.Module, entries []apiEntry) {
	names, parameters := 0, 0
	for _, e := range entries {
		switch e.Platform {
		case "", "all", "unix", "linux":
		default:
			continue
		}
		if strings.HasSuffix(e.Name, "*") {
			continue // a pattern
		}
		names++
		v, member, err := findEntry(th, m, e)
		if err != nil {
			t.Errorf("%s: %v", e.Name, err)
			continue
		}
		if why := notImplemented[m.Name+"."+e.Name]; why != "" {
			if _, err := object.Call(th, v, nil, nil); !object.IsException(err, object.NotImplementedError) {
				t.Errorf("%s: listed as not implemented, but its constructor gives %v", e.Name, err)
			}
			t.Logf("%s is not implemented: %s", e.Name, why)
		}
		want, ok := e.parameters()
		if !ok || otherParameters[m.Name+"."+e.Name] != "" {
			continue
		}
		got, ok := signatureOf(th, v, member)
		if !ok {
			t.Errorf("%s: a %s has no parameters to compare with %s", e.Name, v.Type().Name(), e.Signature)
			continue
		}
		parameters++
		if diff := compareParameters(got, want); diff != "" {
			t.Errorf("%s: %s; documented are %s %s", e.Name, diff, e.Signature, e.Runtime)
		}
	}
	t.Logf("%-16s %3d names, parameters of %d", m.Name, names, parameters)
}

// findEntry returns what the documented name means; member is true for a class's attribute.
func findEntry(th *object.Thread, m *object.Module, e apiEntry) (v object.Value, member bool, err error) {
	if e.Kind == "module" {
		return m.Value(), false, nil
	}
	v = m.Value()
	for i, part := range strings.Split(e.Name, ".") {
		if factory, _, ok := strings.Cut(e.Name, "."); i == 1 && ok {
			if args, made := factories[m.Name+"."+factory]; made {
				if v, err = makeBy(th, m, v, args); err != nil {
					return v, member, err
				}
				if v.Type().Find(part).IsSet() { // else it is the object's own
					v = v.Type().Value()
				}
			}
		}
		if cls, ok := v.AsType(); ok {
			member = true
			if f := cls.Find(part); f.IsSet() && f.Type().Name() == "staticmethod" {
				member = false
			}
			if found := cls.Find(part); found.IsSet() && e.Kind != "method" {
				v = found
				continue
			}
			if args := instances[m.Name+"."+cls.Name()]; args != nil && e.Kind == "attribute" {
				if v, err = object.Call(th, v, args, nil); err != nil {
					return v, member, err
				}
			}
		}
		if v, err = object.GetAttr(th, v, part); err != nil {
			return v, member, err
		}
	}
	return v, member, nil
}

// makeBy calls a factory; without arguments with a value of sharedctypes.
func makeBy(th *object.Thread, m *object.Module, factory object.Value, args []object.Value) (object.Value, error) {
	if args == nil {
		v, err := object.Call(th, m.Get("RawValue"), []object.Value{object.Str("i")}, nil)
		if err != nil {
			return v, err
		}
		args = []object.Value{v}
	}
	return object.Call(th, factory, args, nil)
}

// parameter is one that the documentation lists.
type parameter struct {
	name     string
	optional bool
}

var oldSignature = regexp.MustCompile(`3\.6 runtime signature (\(.*\))`)

// parameters are the documented ones, those seen at run time first; ok is false for what is not called by name.
func (e apiEntry) parameters() (list []parameter, ok bool) {
	switch e.Kind {
	case "function", "class", "method", "classmethod":
	default:
		return nil, false
	}
	text := e.Signature
	if e.Runtime != "" {
		text = e.Runtime
	}
	if old := oldSignature.FindStringSubmatch(e.Note); old != nil {
		text = old[1]
	}
	open, end := strings.IndexByte(text, '('), strings.LastIndexByte(text, ')')
	short := e.Name[strings.LastIndexByte(e.Name, '.')+1:]
	if open < 0 || end < open || e.Runtime == "" && !strings.HasPrefix(text, "(") && !strings.HasPrefix(text, short+"(") {
		return nil, false
	}
	optional := false
	for _, part := range splitTop(text[open+1 : end]) {
		if strings.HasPrefix(strings.TrimSpace(part), "[") && !strings.Contains(part, "=") {
			optional = true
		}
		name, _, hasDefault := strings.Cut(strings.Trim(part, " []"), "=")
		name, _, _ = strings.Cut(name, ":") // an annotation
		if name = strings.TrimSpace(name); name == "" || name == "/" || name == "*" {
			continue
		}
		list = append(list, parameter{name, optional || hasDefault || strings.HasPrefix(name, "*")})
		if strings.HasSuffix(strings.TrimSpace(part), "[") {
			optional = true
		}
	}
	return list, true
}

// splitTop splits at the commas outside of parentheses and braces.
func splitTop(s string) []string {
	var parts []string
	depth, start := 0, 0
	for i, r := range s {
		switch r {
		case '(', '{', '<':
			depth++
		case ')', '}', '>':
			depth--
		case ',':
			if depth == 0 {
				parts = append(parts, s[start:i])
				start = i + 1
			}
		}
	}
	return append(parts, s[start:])
}

// signatureOf returns the parameters of a function or of a class's constructor; ok is false if they are not known.
func signatureOf(th *object.Thread, v object.Value, member bool) (params []object.Param, ok bool) {
	if cls, ok := v.AsType(); ok {
		return constructorOf(cls), true
	}
	ofClass := v.Type().Name() == "classmethod"
	if f, err := object.LookupAttr(th, v, "__func__"); err == nil && f.IsSet() {
		v, member = f, true
	}
	if n, ok := v.AsNative(); ok {
		if n.Owner != nil || ofClass {
			return n.Signature().Params[1:], true
		}
		return n.Signature().Params, true
	}
	if f, ok := v.AsFunction(); ok {
		params = withDefaults(f)
		if member {
			params = params[1:]
		}
		return params, true
	}
	return nil, false
}

// withDefaults returns a script function's parameters, those that it has defaults for not required.
func withDefaults(f *object.Function) []object.Param {
	params := slices.Clone(f.Sig.Params)
	first := f.Sig.Positional - len(f.Defaults())
	for i := range params {
		params[i].Required = i < first
	}
	return params
}

// constructorOf is signatureOf for a class: of the first of its MRO that has a constructor of its own.
func constructorOf(cls *object.Type) []object.Param {
	for _, c := range cls.MRO() {
		if v := c.Find("__init__"); v.IsSet() && c.IsHeap() {
			if f, ok := v.AsFunction(); ok {
				return withDefaults(f)[1:]
			}
		}
		if c.Text != "" {
			if s, err := object.ParseSignature(c.Text); err == nil {
				return s.Params
			}
		}
	}
	return nil
}

// withoutRest takes *args away where both have it: a script function lists it behind what can only be given by name.
func withoutRest(got []object.Param, want []parameter) ([]object.Param, []parameter) {
	for i, g := range got {
		for j, w := range want {
			if g.Kind == object.VarPositional && w.name == "*"+g.Name {
				return slices.Delete(slices.Clone(got), i, i+1), slices.Delete(slices.Clone(want), j, j+1)
			}
		}
	}
	return got, want
}

// compareParameters says how parameters differ from the documented ones; there may be more that are optional.
func compareParameters(got []object.Param, want []parameter) string {
	got, want = withoutRest(got, want)
	for i, w := range want {
		name := strings.TrimLeft(w.name, "*")
		if i >= len(got) {
			return fmt.Sprintf("no parameter %s", w.name)
		}
		g := got[i]
		if g.Kind == object.VarPositional && !strings.HasPrefix(w.name, "*") {
			return "" // whatever it is given
		}
		if g.Name != name {
			return fmt.Sprintf("parameter %d is %s, not %s", i+1, g.Name, name)
		}
		if g.Required && w.optional {
			return fmt.Sprintf("%s is required", name)
		}
	}
	for _, g := range got[min(len(want), len(got)):] {
		if g.Required {
			return fmt.Sprintf("%s is required", g.Name)
		}
	}
	return ""
}
