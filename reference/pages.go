package reference

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/starling-lang/starling/interp/object"
)

// PythonNames are the public names of Python's modules, and the public members of those that are classes.
type PythonNames map[string]map[string][]string

// documentedPrivate are modules that Python documents in spite of their names.
var documentedPrivate = []string{"_thread", "_dummy_thread"}

// HasPage reports whether a module is one for scripts to import.
func (m *Module) HasPage() bool {
	for _, part := range strings.Split(m.Name, ".") {
		if part[0] == '_' && !slices.Contains(documentedPrivate, m.Name) {
			return false
		}
	}
	return m.Name != "posixpath" // os.path
}

// Page returns a module's reference page, in Markdown.
func (m *Module) Page(python PythonNames) string {
	p := &page{module: m}
	p.heading(1, m.Name)
	p.prose(m.Doc)
	p.section("Functions", Function)
	p.section("Classes", Class)
	p.constants()
	p.differences(python)
	return p.b.String()
}

// page is a page that is being written.
type page struct {
	module *Module
	b      strings.Builder
}

func (p *page) heading(level int, text string) {
	if p.b.Len() > 0 {
		p.b.WriteByte('\n')
	}
	p.b.WriteString(strings.Repeat("#", level) + " " + text + "\n")
}

var (
	emphasis = lazily(`(^|[^\w\x60])(_+)|(_+)([^\w\x60]|$)`)
	address  = lazily(` at 0x[0-9a-f]+`)
	quoting  = strings.NewReplacer(`\`, `\\`, `*`, `\*`, `<`, `\<`, "`", "\\`", "[", `\[`)
)

// lazily returns a function that compiles a regular expression when it is first called: scripts that just run need none.
func lazily(expr string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) })
}

// prose writes documentation: what is indented there is code.
func (p *page) prose(doc string) {
	if doc == "" {
		return
	}
	p.b.WriteByte('\n')
	for line := range strings.SplitSeq(strings.TrimSpace(doc), "\n") {
		line = strings.TrimRight(strings.ReplaceAll(line, "\t", "    "), " ")
		if !strings.HasPrefix(line, "    ") {
			line = emphasis().ReplaceAllStringFunc(quoting.Replace(line), func(s string) string { return strings.ReplaceAll(s, "_", `\_`) })
		}
		p.b.WriteString(line + "\n")
	}
}

// public are the module's members of a kind for scripts to use, where they are at home or where __all__ has them.
func (p *page) public(kind Kind) (list []*Member) {
	for _, m := range p.module.Members {
		if m.Kind == kind && p.module.Public(m) && (m.From == "" || p.module.All != nil || kind == Data || strings.HasPrefix(m.From, "_") || strings.Contains(m.From, "._")) {
			list = append(list, m)
		}
	}
	return list
}

func (p *page) section(title string, kind Kind) {
	list := p.public(kind)
	if len(list) == 0 {
		return
	}
	p.heading(2, title)
	for _, m := range list {
		p.member(3, "", m)
	}
}

// signature is a name with its parameters, as code.
func signature(name string, m *Member) string {
	text := name
	switch {
	case m.Known:
		text += FormatParams(m.Params)
	case m.Kind == Function || m.Kind == Method:
		text += "(...)"
	}
	if m.Async {
		text = "async " + text
	}
	return "`" + address().ReplaceAllString(text, "") + "`"
}

func (p *page) member(level int, class string, m *Member) {
	name := class + m.Name
	head := signature(name, m)
	switch m.Kind {
	case Class:
		head = "class " + head
	case ClassMethod:
		head = "classmethod " + head
	case StaticMethod:
		head = "staticmethod " + head
	}
	p.heading(level, head)
	p.prose(m.Doc)
	if m.Kind != Class {
		return
	}
	if bases := baseNames(m.Class); bases != "" {
		p.b.WriteString("\nExtends " + bases + ".\n")
	}
	var plain []string
	for _, x := range m.Members {
		switch {
		case strings.HasPrefix(x.Name, "_"):
		case (x.Kind == Data || x.Kind == Attribute) && x.Doc == "":
			plain = append(plain, "`"+x.Name+"`")
		default:
			p.member(level+1, name+".", x)
		}
	}
	if len(plain) > 0 {
		p.b.WriteString("\nFurther attributes: " + strings.Join(plain, ", ") + ".\n")
	}
}

func baseNames(t *object.Type) string {
	var names []string
	for _, b := range t.Bases() {
		if b != object.ObjectType {
			names = append(names, "`"+b.FullName()+"`")
		}
	}
	return strings.Join(names, ", ")
}

// constants lists the module's other values; what they are can depend on the system.
func (p *page) constants() {
	list := p.public(Data)
	if len(list) == 0 {
		return
	}
	p.heading(2, "Values")
	p.b.WriteString("\n| name | class |\n|---|---|\n")
	for _, m := range list {
		fmt.Fprintf(&p.b, "| `%s` | `%s` |\n", m.Name, m.Type.FullName())
	}
}

// differences compares the module with Python's names.
func (p *page) differences(python PythonNames) {
	names, known := python[p.module.Name]
	if !known {
		return
	}
	var missing, extra []string
	for name, members := range names {
		i := slices.IndexFunc(p.module.Members, func(m *Member) bool { return m.Name == name })
		if i < 0 {
			missing = append(missing, "`"+name+"`")
			continue
		}
		for _, x := range members {
			if m := p.module.Members[i]; m.Class != nil && !m.Dynamic && !m.has(x) {
				missing = append(missing, "`"+name+"."+x+"`")
			}
		}
	}
	for _, m := range p.module.Members {
		if _, ok := names[m.Name]; !ok && m.From == "" && p.module.Public(m) && p.module.Name != "builtins" || m.Name == "struct" || m.Name == "fail" {
			extra = append(extra, "`"+m.Name+"`")
		}
	}
	slices.Sort(missing)
	slices.Sort(extra)
	p.heading(2, "Compared with Python 3.13")
	if len(missing) == 0 {
		p.b.WriteString("\nEvery public name of Python's module on Linux is there.\n")
	} else {
		p.b.WriteString("\nNot there: " + strings.Join(missing, ", ") + ".\n")
	}
	if len(extra) > 0 {
		p.b.WriteString("\nNot among Python's public names: " + strings.Join(extra, ", ") + ".\n")
	}
}

// has reports whether instances of a class have an attribute, as far as that is known.
func (m *Member) has(name string) bool {
	return m.Class.Find(name).IsSet() || m.Class.Value().Type().Find(name).IsSet() ||
		slices.ContainsFunc(m.Members, func(x *Member) bool { return x.Name == name })
}
