package reference

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

// checkersOwn are modules whose meaning is built into type checkers, which bring stubs of their own: others would take it
// away.
var checkersOwn = []string{"abc", "builtins", "collections", "collections.abc", "dataclasses", "enum", "functools", "sys", "types", "typing"}

// pythonBuiltins are the built-in names that type checkers know.
var pythonBuiltins = strings.Fields(`
ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError BytesWarning
ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError Ellipsis
EncodingWarning EnvironmentError Exception ExceptionGroup False FileExistsError FileNotFoundError FloatingPointError FutureWarning
GeneratorExit IOError ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt
LookupError MemoryError ModuleNotFoundError NameError None NotADirectoryError NotImplemented NotImplementedError OSError OverflowError
PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning
RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError True
TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError
Warning ZeroDivisionError __debug__ __import__ abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod
compile complex copyright credits delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr
hash help hex id input int isinstance issubclass iter len license list locals map max memoryview min next object oct open ord pow print
property quit range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip`)

// WriteStubs writes a stub file for each of the modules into a folder: a.pyi, and a/__init__.pyi for a package. The
// built-in names that Python does not have are in __builtins__.pyi. It returns the names of the files.
func WriteStubs(folder string, modules []*Module) ([]string, error) {
	byName := map[string]*Module{}
	for _, m := range modules {
		byName[m.Name] = m
	}
	var files []string
	for _, m := range modules {
		name := stubFile(m, modules)
		if name == "" {
			continue
		}
		s := &stub{module: m, modules: byName, imports: map[string]bool{}}
		text := s.write()
		file := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			return files, err
		}
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			return files, err
		}
		files = append(files, file)
	}
	return files, nil
}

// stubFile is the name of a module's file, "" for none.
func stubFile(m *Module, modules []*Module) string {
	switch {
	case m.Name == "builtins":
		return "__builtins__.pyi"
	case slices.Contains(checkersOwn, m.Name):
		return ""
	}
	path := strings.ReplaceAll(m.Name, ".", "/")
	if slices.ContainsFunc(modules, func(o *Module) bool { return strings.HasPrefix(o.Name, m.Name+".") }) {
		return path + "/__init__.pyi"
	}
	return path + ".pyi"
}

// stub is a stub file that is being written.
type stub struct {
	module  *Module
	modules map[string]*Module
	imports map[string]bool // lines
	scope   []*Member       // the classes around
	b       strings.Builder
}

func (s *stub) write() string {
	var members []*Member
	for _, m := range s.module.Members {
		if s.module.Name == "builtins" && slices.Contains(pythonBuiltins, m.Name) {
			continue
		}
		members = append(members, m)
	}
	if len(s.module.All) > 0 {
		fmt.Fprintf(&s.b, "__all__ = [\"%s\"]\n\n", strings.Join(s.module.All, `", "`))
	}
	for _, m := range members {
		s.member(m, "")
	}
	body := s.b.String()
	head := ""
	if s.module.Doc != "" && s.module.Name != "builtins" {
		head = docstring(s.module.Doc, "") + "\n"
	}
	if len(s.imports) > 0 {
		lines := make([]string, 0, len(s.imports))
		for line := range s.imports {
			lines = append(lines, line)
		}
		slices.Sort(lines)
		head += strings.Join(lines, "\n") + "\n\n"
	}
	return head + body
}

func (s *stub) member(m *Member, indent string) {
	switch {
	case m.Kind == Submodule:
		s.submodule(m)
	case m.From != "" && s.alias(m):
	case m.Kind == Class:
		s.class(m, indent)
	case m.Kind == Data:
		s.data(m, indent)
	case m.Kind == Attribute:
		s.attribute(m, indent)
	default:
		s.function(m, indent)
	}
}

// submodule imports a module that is an attribute of this one, if it is a name for scripts to use.
func (s *stub) submodule(m *Member) {
	own := s.module.Name + "." + m.Name
	switch {
	case s.modules[own] != nil && s.modules[own].object.Name == m.From:
		s.imports["from . import "+m.Name+" as "+m.Name] = true
	case slices.Contains(s.module.All, m.Name) && s.modules[m.From] != nil:
		s.imports["import "+m.From+" as "+m.Name] = true
	}
}

// alias imports a name that is at home in another module.
func (s *stub) alias(m *Member) bool {
	i := strings.LastIndexByte(m.From, '.')
	module, name := m.From[:i], m.From[i+1:]
	switch {
	case module == s.module.Name:
		fmt.Fprintf(&s.b, "%s = %s\n", m.Name, name)
		return true
	case module == "builtins" && !slices.Contains(pythonBuiltins, name), strings.Contains(name, "."):
		return false
	case module != "builtins" && s.modules[module] == nil:
		return false
	case slices.Contains(checkersOwn, module) && module != "builtins":
		other := s.modules[module]
		i := slices.IndexFunc(other.Members, func(o *Member) bool { return o.Name == name })
		if i < 0 || !other.Public(other.Members[i]) {
			return false
		}
	}
	switch {
	case name == m.Name:
		s.imports["from "+module+" import "+name+" as "+m.Name] = true
	case module == "builtins":
		fmt.Fprintf(&s.b, "%s = %s\n", m.Name, s.builtin(name))
	default: // another name is exported only by an assignment
		alias := "_" + strings.ReplaceAll(module, ".", "_") + "_" + name
		s.imports["from "+module+" import "+name+" as "+alias] = true
		fmt.Fprintf(&s.b, "%s = %s\n", m.Name, alias)
	}
	return true
}

func (s *stub) class(m *Member, indent string) {
	var bases []string
	for _, b := range m.Class.Bases() {
		if b != object.ObjectType {
			bases = append(bases, s.typeName(b))
		}
	}
	isEnum := isEnumClass(m.Class)
	if meta := m.Class.Value().Type(); meta != object.TypeType && !isEnum {
		if name := s.typeName(meta); name != "_Any" {
			bases = append(bases, "metaclass="+name)
		}
	}
	s.b.WriteString(indent + "class " + m.Name)
	if len(bases) > 0 {
		s.b.WriteString("(" + strings.Join(bases, ", ") + ")")
	}
	s.b.WriteString(":\n")
	inner := indent + "    "
	start := s.b.Len()
	if m.Doc != "" {
		s.b.WriteString(docstring(m.Doc, inner))
	}
	s.scope = append(s.scope, m)
	if m.Known && !isEnum {
		s.function(&Member{Name: "__init__", Kind: Method, Params: m.Params, Known: true}, inner)
	}
	for _, x := range m.Members {
		if isEnum && x.Kind == Data && x.Type == m.Class {
			fmt.Fprintf(&s.b, "%s%s = ...\n", inner, x.Name)
			continue
		}
		s.member(x, inner)
	}
	if m.Dynamic {
		any := s.special("Any")
		fmt.Fprintf(&s.b, "%sdef __getattr__(self, name: str, /) -> %s: ...\n", inner, any)
		fmt.Fprintf(&s.b, "%sdef __setattr__(self, name: str, value: %s, /) -> None: ...\n", inner, any)
		fmt.Fprintf(&s.b, "%sdef __delattr__(self, name: str, /) -> None: ...\n", inner)
	}
	s.scope = s.scope[:len(s.scope)-1]
	if s.b.Len() == start {
		s.b.WriteString(inner + "...\n")
	}
	s.b.WriteByte('\n')
}

func isEnumClass(t *object.Type) bool {
	return slices.ContainsFunc(t.MRO(), func(b *object.Type) bool { return b.FullName() == "enum.Enum" })
}

func (s *stub) data(m *Member, indent string) {
	name := ""
	switch {
	case m.Class != nil:
		name = s.builtin("type") + "[" + s.typeName(m.Class) + "]"
	case m.Type == object.NoneType && len(s.scope) > 0: // instances have something else
		name = s.special("Any")
	default:
		name = s.typeName(m.Type)
	}
	fmt.Fprintf(&s.b, "%s%s: %s%s\n", indent, m.Name, name, s.ignoring(m))
}

func (s *stub) attribute(m *Member, indent string) {
	if !m.Writable {
		fmt.Fprintf(&s.b, "%s@property\n%sdef %s(self) -> %s:%s", indent, indent, m.Name, s.special("Any"), s.body(m.Doc, indent, s.ignoring(m)))
		return
	}
	fmt.Fprintf(&s.b, "%s%s: %s\n", indent, m.Name, s.special("Any"))
	if m.Doc != "" {
		s.b.WriteString(docstring(m.Doc, indent))
	}
}

// body is the rest of a function's stub: a comment for its first line, and its documentation.
func (s *stub) body(doc, indent, comment string) string {
	if doc == "" {
		return " ..." + comment + "\n"
	}
	return comment + "\n" + docstring(doc, indent+"    ")
}

func (s *stub) function(m *Member, indent string) {
	var parts []string
	switch m.Kind {
	case ClassMethod:
		s.b.WriteString(indent + "@classmethod\n")
		parts = append(parts, "cls")
	case StaticMethod:
		s.b.WriteString(indent + "@staticmethod\n")
	case Method:
		parts = append(parts, "self")
	}
	types, result := s.goTypes(m)
	if m.Known {
		parts = append(parts, s.params(m, types, len(parts) > 0)...)
	} else {
		parts = append(parts, "*args", "**kwargs")
	}
	async := ""
	if m.Async {
		async = "async "
	}
	if result == "" && m.Name == "__init__" {
		result = "None"
	}
	if result != "" {
		result = " -> " + result
	}
	fmt.Fprintf(&s.b, "%s%sdef %s(%s)%s:%s", indent, async, m.Name, strings.Join(parts, ", "), result, s.body(m.Doc, indent, s.ignoring(m)))
}

// params writes parameters; self tells that there is one before them.
func (s *stub) params(m *Member, types []string, self bool) (parts []string) {
	star, defaults := false, false
	for i, p := range m.Params {
		annotation := ""
		if i < len(types) && types[i] != "" {
			annotation = ": " + types[i]
		} else if p.Default != "" && p.Default != "None" && simpleDefault().MatchString(p.Default) {
			annotation = ": " + s.special("Any") // else it would be the default's type
		}
		switch p.Kind {
		case object.VarPositional:
			parts, star = append(parts, "*"+p.Name), true
			continue
		case object.VarKeyword:
			parts = append(parts, "**"+p.Name)
			continue
		case object.KeywordOnly:
			if !star {
				parts, star = append(parts, "*"), true
			}
		}
		text := p.Name + annotation
		switch {
		case p.Default != "":
			equals := "="
			if annotation != "" {
				equals = " = "
			}
			text += equals + stubDefault(p.Default)
			defaults = true
		case defaults && p.Kind <= object.PositionalOrKeyword:
			text += "=..."
		}
		parts = append(parts, text)
		if p.Kind == object.PositionalOnly && (i+1 == len(m.Params) || m.Params[i+1].Kind != object.PositionalOnly) {
			parts = append(parts, "/")
		}
	}
	return parts
}
