package repl

import (
	"fmt"
	"slices"
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/reference"
)

const helpIntro = `help(x) tells about an object: a function, class, module, or what any other value is an instance of.
help("name") does so for a name of a module: help("queue.Queue").
`

// helpFunction is the built-in help of the REPL.
func helpFunction() *object.Native {
	n := native.Def("help(object=<unset>, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		if !a[0].IsSet() {
			return object.None, write(th, helpIntro)
		}
		v, name := a[0], ""
		if s, ok := v.AsStr(); ok {
			found, err := Find(th, s)
			if err != nil {
				return object.Value{}, err
			}
			v, name = found, s
		}
		text, err := Help(th, name, v)
		if err != nil {
			return object.Value{}, err
		}
		return object.None, write(th, text)
	}), `Print what there is to know about an object.

A string is the name of a module, or of something in one: help("queue.Queue").`)
	n.ModuleName = "builtins"
	return n
}

// write prints text to sys.stdout.
func write(th *object.Thread, text string) error {
	_, err := object.Call(th, th.Runtime.Builtins.Get("print"), []object.Value{object.Str(text)}, []object.Named{{Name: "end", Value: object.Str("")}})
	return err
}

// Find returns what a dotted name stands for: a built-in, a module, or what is in one. The modules on
// the way are imported.
func Find(th *object.Thread, name string) (object.Value, error) {
	first, rest, dotted := strings.Cut(name, ".")
	v := th.Runtime.Builtins.Get(first)
	if !v.IsSet() {
		m, err := th.Runtime.Import(th, first)
		if err != nil {
			return object.Value{}, err
		}
		v = m.Value()
	}
	path := first
	for dotted {
		first, rest, dotted = strings.Cut(rest, ".")
		path += "." + first
		x, err := object.LookupAttr(th, v, first)
		if err != nil {
			return object.Value{}, err
		}
		if _, isModule := v.AsModule(); isModule && !x.IsSet() {
			m, err := th.Runtime.Import(th, path)
			if err != nil && !object.IsException(err, object.ModuleNotFoundError) {
				return object.Value{}, err
			}
			if err == nil {
				x = m.Value()
			}
		}
		if !x.IsSet() {
			return object.Value{}, object.NoAttribute(th, v, first)
		}
		v = x
	}
	return v, nil
}

// Help returns what there is to know about a value: its signature, documentation and members. name is how
// it was asked for, "" if that is not known.
func Help(th *object.Thread, name string, v object.Value) (string, error) {
	if m, ok := v.AsModule(); ok {
		return moduleHelp(th, m)
	}
	if t, ok := v.AsType(); ok {
		return classHelp(th, t)
	}
	if isFunction(v) {
		return functionHelp(th, name, v)
	}
	if describes(v) {
		return functionHelp(th, name, v)
	}
	r, err := object.Repr(th, v)
	if err != nil {
		return "", err
	}
	if len(r) > 200 {
		r = r[:strings.LastIndex(r[:200], " ")+1] + "..."
	}
	class, err := classHelp(th, v.Type())
	return r + "\n\n" + class, err
}

func isFunction(v object.Value) bool {
	switch v.Kind() {
	case object.KindFunction, object.KindNative, object.KindBoundMethod:
		return true
	}
	return false
}

func functionHelp(th *object.Thread, name string, v object.Value) (string, error) {
	doc, err := reference.Doc(th, v)
	if err != nil {
		return "", err
	}
	return Heading(th, name, v) + "\n" + body(doc), nil
}

// Heading returns the line that a value's help begins with: name and signature of a function or class.
func Heading(th *object.Thread, name string, v object.Value) string {
	if m, ok := v.AsModule(); ok {
		return "module " + m.Name
	}
	if t, ok := v.AsType(); ok {
		return "class " + t.FullName() + reference.Signature(th, v, "")
	}
	if !isFunction(v) {
		return name
	}
	own := v
	for {
		m, ok := own.Native().(*object.BoundMethod)
		if !ok {
			break
		}
		own = m.Func
	}
	if f, ok := own.AsFunction(); ok {
		name = f.Qualname()
	} else if n, ok := own.AsNative(); ok {
		name = n.Name
		if n.Owner != nil {
			name = n.Owner.Name() + "." + n.Name
		} else if n.ModuleName != "" && n.ModuleName != "builtins" {
			name = n.ModuleName + "." + n.Name
		}
	}
	return name + reference.Signature(th, v, "(...)")
}

// body indents documentation below a heading.
func body(doc string) string {
	if doc == "" {
		return ""
	}
	var b strings.Builder
	for line := range strings.SplitSeq(doc, "\n") {
		if line = strings.ReplaceAll(line, "\t", "    "); strings.TrimSpace(line) == "" {
			b.WriteByte('\n')
			continue
		}
		b.WriteString("    " + line + "\n")
	}
	return b.String()
}

// firstLine is the summary of documentation.
func firstLine(doc string) string {
	line, _, _ := strings.Cut(doc, "\n")
	return strings.TrimSpace(line)
}

func classHelp(th *object.Thread, t *object.Type) (string, error) {
	doc, err := reference.Doc(th, t.Value())
	if err != nil {
		return "", err
	}
	var b strings.Builder
	b.WriteString(Heading(th, "", t.Value()) + "\n" + body(doc))
	for _, base := range t.MRO()[1:] {
		if base != object.ObjectType {
			fmt.Fprintf(&b, "\n    extends %s\n", base.FullName())
		}
	}
	names := slices.Sorted(slices.Values(t.OwnNames()))
	for _, name := range names {
		if strings.HasPrefix(name, "_") {
			continue
		}
		line, err := memberHelp(th, name, t.Own(name).Load())
		if err != nil {
			return "", err
		}
		b.WriteString("\n    " + line + "\n")
	}
	return b.String(), nil
}

// memberHelp is a member of a class or module with its summary.
func memberHelp(th *object.Thread, name string, v object.Value) (string, error) {
	switch d := v.Native().(type) {
	case *object.StaticMethod:
		v = d.Func
	case *object.ClassMethod:
		v = d.Func
	}
	head, doc := name, ""
	_, isClass := v.AsType()
	if isFunction(v) || isClass {
		head += reference.Signature(th, v, "(...)")
	}
	if describes(v) {
		var err error
		if doc, err = reference.Doc(th, v); err != nil {
			return "", err
		}
	}
	if doc != "" {
		return head + "\n        " + firstLine(doc), nil
	}
	return head, nil
}

// describes reports whether a member's documentation is about the member, not about its class.
func describes(v object.Value) bool {
	if _, ok := v.AsType(); ok || isFunction(v) {
		return true
	}
	switch v.Native().(type) {
	case *object.Property, *object.GetSet:
		return true
	}
	return false
}

func moduleHelp(th *object.Thread, m *object.Module) (string, error) {
	doc, err := reference.Doc(th, m.Value())
	if err != nil {
		return "", err
	}
	var b strings.Builder
	b.WriteString("module " + m.Name + "\n" + body(doc))
	for _, name := range slices.Sorted(slices.Values(m.Names())) {
		if strings.HasPrefix(name, "_") {
			continue
		}
		line, err := memberHelp(th, name, m.Get(name))
		if err != nil {
			return "", err
		}
		b.WriteString("\n    " + line + "\n")
	}
	return b.String(), nil
}
