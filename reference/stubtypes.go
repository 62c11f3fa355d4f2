package reference

import (
	"math/big"
	"reflect"
	"slices"
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

var simpleDefault = lazily(`^(None|True|False|-?[0-9]+(\.[0-9]+)?|\(\)|b?'[^'\\]*'|b?"[^"\\]*")$`)

// stubDefault is a default as a stub can have it.
func stubDefault(text string) string {
	if simpleDefault().MatchString(text) {
		return text
	}
	return "..."
}

// special names something of module typing.
func (s *stub) special(name string) string {
	s.imports["from typing import "+name+" as _"+name] = true
	return "_" + name
}

// builtin names a built-in class, which something in the module or the classes around can hide.
func (s *stub) builtin(name string) string {
	named := func(m *Member) bool { return m.Name == name }
	hidden := slices.ContainsFunc(s.module.Members, named)
	for _, class := range s.scope {
		hidden = hidden || slices.ContainsFunc(class.Members, named)
	}
	if !hidden || s.module.Name == "builtins" {
		return name
	}
	s.imports["import builtins as _builtins"] = true
	return "_builtins." + name
}

// typeName names a class, Any if no module has it.
func (s *stub) typeName(t *object.Type) string {
	switch t {
	case object.NoneType:
		return "None"
	case object.ListType, object.TupleType, object.DictType, object.SetType, object.FrozenSetType:
		return s.builtin(t.Name()) // of anything
	}
	module, name := t.Module(), t.Qualname()
	top, _, nested := strings.Cut(name, ".")
	is := func(m *Member) bool { return m.Name == top && m.Kind == Class && (nested || m.Class == t) } // another can have its name
	switch {
	case module == s.module.Name && slices.ContainsFunc(s.module.Members, func(m *Member) bool { return is(m) && m.From == "" }):
		return name
	case module == "builtins" && slices.Contains(pythonBuiltins, name):
		return s.builtin(name)
	}
	home := s.modules[module]
	if home == nil || home == s.module || module == "builtins" {
		return s.special("Any")
	}
	i := slices.IndexFunc(home.Members, is)
	if i < 0 || slices.Contains(checkersOwn, module) && !home.Public(home.Members[i]) {
		return s.special("Any")
	}
	alias := "_" + strings.ReplaceAll(module, ".", "_")
	s.imports["import "+module+" as "+alias] = true
	return alias + "." + name
}

// goTypes tells what is known of a native function's parameters and result from its Go function's: "" for unknown.
func (s *stub) goTypes(m *Member) (params []string, result string) {
	if m.Go == nil || !m.Known {
		return nil, ""
	}
	var in []reflect.Type
	for i := range m.Go.NumIn() {
		if t := m.Go.In(i); t.String() != "*object.Thread" {
			in = append(in, t)
		}
	}
	if extra := len(in) - len(m.Params); extra == 1 && (m.Kind == Method || m.Kind == ClassMethod) {
		in = in[1:]
	}
	if len(in) != len(m.Params) {
		return nil, ""
	}
	for i, t := range in {
		params = append(params, s.paramType(t, m.Params[i].Default))
	}
	if m.Go.NumOut() == 1 {
		return params, "None"
	}
	return params, s.resultType(m.Go.Out(0))
}

func (s *stub) paramType(t reflect.Type, def string) string {
	name := ""
	switch t.Kind() {
	case reflect.Int, reflect.Int64, reflect.Int32:
		name = s.special("SupportsIndex")
	case reflect.Float64:
		name = s.builtin("float")
	case reflect.String:
		name = s.builtin("str")
	case reflect.Bool:
		name = s.builtin("object") // any value's truth
	case reflect.Struct:
		if t.Name() == "Timeout" {
			return s.builtin("float") + " | None"
		}
	case reflect.Pointer:
		if t == reflect.TypeFor[*big.Int]() {
			name = s.special("SupportsIndex")
		}
	}
	if name != "" && def == "None" {
		name += " | None"
	}
	return name
}

func (s *stub) resultType(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Int, reflect.Int64, reflect.Int32, reflect.Uint64:
		return s.builtin("int")
	case reflect.Float64:
		return s.builtin("float")
	case reflect.String:
		return s.builtin("str")
	case reflect.Bool:
		return s.builtin("bool")
	case reflect.Slice:
		switch t.Elem().Kind() {
		case reflect.Uint8:
			return s.builtin("bytes")
		case reflect.String:
			return s.builtin("list") + "[" + s.builtin("str") + "]"
		}
		return s.builtin("list") + "[" + s.special("Any") + "]"
	case reflect.Struct:
		if t.Name() == "None" {
			return "None"
		}
	case reflect.Pointer:
		return s.pointerType(t)
	}
	return ""
}

func (s *stub) pointerType(t reflect.Type) string {
	switch t {
	case reflect.TypeFor[*big.Int]():
		return s.builtin("int")
	case reflect.TypeFor[*object.List]():
		return s.builtin("list") + "[" + s.special("Any") + "]"
	case reflect.TypeFor[*object.Dict]():
		return s.builtin("dict") + "[" + s.special("Any") + ", " + s.special("Any") + "]"
	case reflect.TypeFor[*object.Tuple]():
		return s.builtin("tuple") + "[" + s.special("Any") + ", ...]"
	}
	return ""
}

// docstring writes documentation as a stub's.
func docstring(doc, indent string) string {
	doc = strings.NewReplacer(`\`, `\\`, `"""`, `\"\"\"`, "\t", "    ").Replace(strings.TrimSpace(doc))
	if strings.HasSuffix(doc, `"`) {
		doc += " "
	}
	lines := strings.Split(doc, "\n")
	for i, line := range lines {
		if line = strings.TrimRight(line, " "); i > 0 && line != "" {
			line = indent + line
		}
		lines[i] = line
	}
	if len(lines) > 1 {
		lines = append(lines, indent)
	}
	return indent + `"""` + strings.Join(lines, "\n") + `"""` + "\n"
}
