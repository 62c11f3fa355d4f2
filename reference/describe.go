package reference

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
)

// Describe imports the native modules of an interpreter and returns what they have, after that of the built-in names.
func Describe(ctx context.Context, in *interp.Interp) (list []*Module, err error) {
	err = in.Do(ctx, func(th *object.Thread) error {
		list, err = describe(th)
		return err
	})
	return list, err
}

func describe(th *object.Thread) ([]*Module, error) {
	d := &describer{th: th, modules: map[string]*object.Module{}}
	builtins := th.Runtime.Builtins
	all := []*object.Module{builtins}
	d.modules[builtins.Name] = builtins
	for _, name := range th.Runtime.NativeModules {
		m, err := th.Runtime.Import(th, name)
		if err != nil {
			return nil, fmt.Errorf("module %s: %w", name, err)
		}
		if _, ok := d.modules[m.Name]; !ok {
			d.modules[m.Name] = m
		}
		all = append(all, m)
	}
	var list []*Module
	for i, m := range all {
		name := m.Name
		if i > 0 {
			name = th.Runtime.NativeModules[i-1] // os.path is posixpath
		}
		described, err := d.module(name, m)
		if err != nil {
			return nil, fmt.Errorf("module %s: %w", name, err)
		}
		list = append(list, described)
	}
	return list, nil
}

// describer describes the modules of an interpreter.
type describer struct {
	th      *object.Thread
	modules map[string]*object.Module // by their own names
}

func (d *describer) module(name string, m *object.Module) (*Module, error) {
	doc, err := Doc(d.th, m.Value())
	if err != nil {
		return nil, err
	}
	out := &Module{Name: name, Doc: doc, object: m, Script: true}
	if all := m.Get("__all__"); all.IsSet() {
		out.All = []string{}
		err := object.Iterate(d.th, all, func(x object.Value) (bool, error) {
			s, _ := x.AsStr()
			out.All = append(out.All, s)
			return true, nil
		})
		if err != nil {
			return nil, err
		}
	}
	names := m.Names()
	for _, n := range out.All {
		if !slices.Contains(names, n) {
			names = append(names, n) // its __getattr__ has it
		}
	}
	for _, n := range slices.Sorted(slices.Values(names)) {
		v := m.Get(n)
		if !v.IsSet() {
			if v, err = object.LookupAttr(d.th, m.Value(), n); err != nil || !v.IsSet() {
				return nil, fmt.Errorf("%s in __all__: %w", n, err)
			}
		}
		if isDunder(n) && !(isFunction(v) && n != "__getattr__" && n != "__import__") {
			continue
		}
		member, err := d.member(n, v)
		if err != nil {
			return nil, err
		}
		if member == nil {
			continue
		}
		if d.home(m, member, v) == "" && v.Kind() == object.KindNative {
			out.Script = false
		}
		if t, ok := v.AsType(); ok && member.From == "" && !t.IsHeap() {
			out.Script = false
		}
		out.Members = append(out.Members, member)
	}
	return out, nil
}

// home sets where a name is at home, if that is not the module.
func (d *describer) home(m *object.Module, member *Member, v object.Value) string {
	module, name := "", ""
	switch x := v.Native().(type) {
	case *object.Type:
		module, name = x.Module(), x.Qualname()
	case *object.Native:
		module, name = x.ModuleName, x.Name
	case *object.Function:
		if x.Module != nil {
			module, name = x.Module.Name, x.Qualname()
		}
	}
	if module == m.Name && name == member.Name {
		return ""
	}
	other := d.modules[module]
	if other == nil || other.Get(name) != v {
		return ""
	}
	if module != m.Name || strings.TrimPrefix(name, "_") == name {
		member.From = module + "." + name
	}
	return member.From
}

func isDunder(name string) bool {
	return strings.HasPrefix(name, "__") && strings.HasSuffix(name, "__")
}

// member describes a module's name; nil for what is not worth telling.
func (d *describer) member(name string, v object.Value) (*Member, error) {
	m := &Member{Name: name, Kind: Data, Type: v.Type()}
	var err error
	switch x := v.Native().(type) {
	case *object.Module:
		m.Kind, m.From = Submodule, x.Name
		return m, nil
	case *object.Type:
		return m, d.class(m, x)
	case *object.Function, *object.Native, *object.BoundMethod:
		m.Kind = Function
		d.function(m, v)
		m.Doc, err = Doc(d.th, v)
		return m, err
	}
	m.Value, err = d.literal(v)
	return m, err
}

// function tells the parameters of a function.
func (d *describer) function(m *Member, v object.Value) {
	m.Params, m.Known = Parameters(d.th, v)
	if n, ok := v.AsNative(); ok {
		m.Go = n.Go
	}
	if f, ok := v.AsFunction(); ok {
		const coroutine = 0x80
		m.Async = f.Code.Flags()&coroutine != 0
	}
}

// literal is the repr of a value that is a literal and not long.
func (d *describer) literal(v object.Value) (string, error) {
	switch v.Type() {
	case object.IntType, object.FloatType, object.BoolType, object.StrType, object.BytesType, object.NoneType:
		r, err := object.Repr(d.th, v)
		if len(r) > 60 || r == "inf" || r == "nan" {
			r = ""
		}
		return r, err
	}
	return "", nil
}

// class describes a class.
func (d *describer) class(m *Member, t *object.Type) error {
	m.Kind, m.Class, m.Type = Class, t, nil
	var err error
	if m.Doc, err = Doc(d.th, t.Value()); err != nil {
		return err
	}
	m.Params, m.Known = Parameters(d.th, t.Value())
	m.Dynamic = t.Own("__getattribute__") != nil && t.Own("__setattr__") != nil && t != object.ObjectType ||
		t.IsSubtype(object.BaseException) && !t.IsHeap() && len(m.Params) > 0
	seen := map[string]bool{}
	for _, name := range slices.Sorted(slices.Values(t.OwnNames())) {
		member, err := d.classMember(t, name, t.Own(name).Load())
		if err != nil {
			return err
		}
		if member != nil {
			m.Members = append(m.Members, member)
			seen[name] = true
		}
	}
	for _, name := range d.instanceNames(t) {
		if !seen[name] {
			m.Members = append(m.Members, &Member{Name: name, Kind: Attribute, Writable: true})
		}
	}
	slices.SortFunc(m.Members, func(a, b *Member) int { return strings.Compare(a.Name, b.Name) })
	return nil
}

// machinery are special attributes that say nothing about a class.
var machinery = []string{
	"__abstractmethods__", "__annotations__", "__dataclass_fields__", "__dataclass_params__", "__del__", "__delattr__", "__dict__", "__dir__", "__doc__",
	"__firstlineno__", "__getattribute__", "__init__", "__init_subclass__", "__match_args__", "__members__", "__module__", "__name__", "__new__", "__parameters__",
	"__qualname__", "__reduce__", "__reduce_ex__", "__setattr__", "__sizeof__", "__slots__", "__static_attributes__", "__subclasshook__", "__type_params__",
	"__weakref__", "__orig_bases__", "__repr__", "__str__", "__getstate__", "__setstate__", "__set_name__", "__getnewargs__", "__getnewargs_ex__",
}

// ordering are what every built-in exception has of its own, as every object does.
var ordering = []string{"__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__hash__"}

func (d *describer) classMember(t *object.Type, name string, v object.Value) (*Member, error) {
	if slices.Contains(machinery, name) || !v.IsSet() {
		return nil, nil
	}
	if slices.Contains(ordering, name) && t.IsSubtype(object.BaseException) {
		return nil, nil
	}
	m := &Member{Name: name, Kind: Method}
	switch x := v.Native().(type) {
	case *object.StaticMethod:
		m.Kind, v = StaticMethod, x.Func
	case *object.ClassMethod:
		m.Kind, v = ClassMethod, x.Func
	case *object.Native:
		if p, known := Parameters(d.th, v); x.Owner == nil && known && (len(p) == 0 || p[0].Name != "self" && p[0].Name != "cls") {
			m.Kind = StaticMethod // it does not become a method
		}
	case *object.Property:
		m.Kind, m.Writable = Attribute, x.Setter.IsSet() && !x.Setter.IsNone()
	case *object.GetSet:
		m.Kind, m.Writable = Attribute, x.Set != nil
	case *object.Type:
		if x.Module() != t.Module() || x.Qualname() != t.Qualname()+"."+name {
			m.Kind, m.Class = Data, x
			return m, nil
		}
		m = &Member{Name: name}
		return m, d.class(m, x)
	}
	if m.Kind == Attribute {
		var err error
		m.Doc, err = Doc(d.th, v)
		return m, err
	}
	if !isFunction(v) {
		m.Kind, m.Type = Data, v.Type()
		var err error
		m.Value, err = d.literal(v)
		return m, err
	}
	d.function(m, v)
	if m.Kind != StaticMethod && len(m.Params) > 0 && m.Params[0].Kind <= object.PositionalOrKeyword {
		m.Params = m.Params[1:] // self or cls
	}
	if name == "__class_getitem__" && m.Kind == Method {
		m.Kind = ClassMethod
		if len(m.Params) > 1 {
			m.Params = m.Params[1:]
		}
	}
	var err error
	m.Doc, err = Doc(d.th, v)
	return m, err
}

func isFunction(v object.Value) bool {
	switch v.Kind() {
	case object.KindFunction, object.KindNative, object.KindBoundMethod:
		return true
	}
	return false
}

var assignsSelf = lazily(`\bself\.([A-Za-z_]\w*)(?:, self\.([A-Za-z_]\w*))?(?:, self\.([A-Za-z_]\w*))?(?:: [^=]+)? = `)

// instanceNames are the attributes that the methods of a script's class give its instances.
func (d *describer) instanceNames(t *object.Type) (names []string) {
	for _, own := range t.OwnNames() {
		f, ok := t.Own(own).Load().AsFunction()
		if !ok {
			continue
		}
		for _, line := range sourceOf(f) {
			for _, found := range assignsSelf().FindAllStringSubmatch(line, -1) {
				for _, name := range found[1:] {
					if name != "" && !strings.HasPrefix(name, "__") && !slices.Contains(names, name) {
						names = append(names, name)
					}
				}
			}
		}
	}
	return names
}

// sourceOf returns the lines of a function: to the next one that is indented no more than the first.
func sourceOf(f *object.Function) (lines []string) {
	first := f.Code.FirstLine()
	indent := -1
	blank := 0
	for i := first; ; i++ {
		line := strings.TrimRight(f.Code.Source(i), "\n")
		text := strings.TrimLeft(line, " \t")
		if text == "" {
			if blank++; blank > 3 {
				return lines
			}
			continue
		}
		blank = 0
		depth := len(line) - len(text)
		if indent < 0 {
			indent = depth
		} else if depth <= indent && !strings.HasPrefix(text, ")") && !strings.HasPrefix(text, "def ") && !strings.HasPrefix(text, "@") || depth < indent {
			return lines
		}
		if len(lines) > 0 && depth <= indent && (strings.HasPrefix(text, "def ") || strings.HasPrefix(text, "@")) && !strings.HasPrefix(strings.TrimSpace(lines[len(lines)-1]), "@") {
			return lines
		}
		lines = append(lines, line)
	}
}
