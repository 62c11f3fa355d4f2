package re

import (
	"fmt"
	"strings"
	"sync/atomic"

	"github.com/starling-lang/starling/builtins"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// pattern is a compiled regular expression. Nothing of it changes but the caches.
type pattern struct {
	object.Instance
	source  object.Value
	flags   flags
	prog    *program
	names   map[string]int
	order   []string // of names
	matches *object.Type

	idle     atomic.Pointer[machine]  // one that no thread uses
	template atomic.Pointer[template] // the last one used
}

func patternClass() *native.Class {
	searching := func(signature string, f func(p *pattern, th *object.Thread, a args) (object.Value, error), doc string) *object.Native {
		return native.Def(signature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return f(native.To[*pattern](a[0]), th, args{string: a[1], pos: a[2], endpos: a[3]})
		}), doc)
	}
	replacing := func(signature string, f func(p *pattern, th *object.Thread, a args) (object.Value, error), doc string) *object.Native {
		return native.Def(signature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return f(native.To[*pattern](a[0]), th, args{repl: a[1], string: a[2], limit: a[3]})
		}), doc)
	}
	self := native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) { return a[0], nil })
	const where = "(string, pos=0, endpos=9223372036854775807)"
	return native.NewClass[pattern](native.Class{
		Name: "Pattern", Module: moduleName, Doc: "A compiled regular expression.", Sealed: true, Final: true, Qualified: true,
		New:   object.Uninstantiable,
		Slots: object.Slots{Repr: patternRepr, Hash: patternHash, Compare: patternCompare},
		Methods: []*object.Native{
			searching("match"+where, (*pattern).match, `Match at the start of the string.`),
			searching("fullmatch"+where, (*pattern).fullmatch, `Match with the whole string.`),
			searching("search"+where, (*pattern).search, `Find the first match.`),
			searching("findall"+where, (*pattern).findall, `Return a list of all matches.`),
			searching("finditer"+where, (*pattern).finditer, `Return an iterator over all matches.`),
			replacing("sub(repl, string, count=0)", (*pattern).sub, `Return the string with the matches replaced.`),
			replacing("subn(repl, string, count=0)", (*pattern).subn, `Return what sub returns, and the number of replacements.`),
			native.Def("split(string, maxsplit=0)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				return native.To[*pattern](a[0]).split(th, args{string: a[1], limit: a[2]})
			}), `Split the string at the matches.`),
			native.Def("__copy__()", self, `Return the pattern itself.`),
			native.Def("__deepcopy__(memo, /)", self, `Return the pattern itself.`),
			native.Def("__reduce__()", native.Fixed(patternReduce), `Return what pickle makes the pattern from.`),
		},
		ClassMethods: []*object.Native{native.Def("__class_getitem__(item, /)", native.Fixed(genericOf), `Return a generic alias.`)},
		Attrs: []native.Attr{
			native.Getter("pattern", func(p *pattern, _ *object.Thread) (object.Value, error) { return p.source, nil }, "The pattern as it was given."),
			native.Getter("flags", func(p *pattern, _ *object.Thread) (object.Value, error) { return object.Int(int64(p.flags)), nil }, "The flags, those in the pattern too."),
			native.Getter("groups", func(p *pattern, _ *object.Thread) (object.Value, error) { return object.Int(int64(p.prog.groups)), nil }, "The number of groups."),
			native.Getter("groupindex", (*pattern).groupIndex, "The numbers of groups by name."),
		},
	})
}

func genericOf(_ *object.Thread, a []object.Value) (object.Value, error) {
	return object.NewGenericAlias(a[0], a[1]), nil
}

// newPattern compiles a pattern.
func newPattern(th *object.Thread, v object.Value, f flags) (p *pattern, err error) {
	calls, containers := th.Nesting()
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(syntaxError)
			if !ok {
				panic(r)
			}
			th.SetNesting(calls, containers)
			p, err = nil, e.err
		}
	}()
	in, tree := parse(newSource(th, v), f)
	in.lower(tree, in.flags)
	p = native.New[*pattern](th.Runtime, patternClass)
	p.source, p.flags, p.names, p.order = v, in.flags, in.names, in.order
	p.prog = in.compile(tree)
	p.matches = native.Type(th.Runtime, matchClass)
	if f&flagDebug != 0 {
		return p, p.dump(th)
	}
	return p, nil
}

// dump prints the program.
func (p *pattern) dump(th *object.Thread) error {
	var b strings.Builder
	for pc := range p.prog.code {
		in := &p.prog.code[pc]
		fmt.Fprintf(&b, "%4d  %s", pc, opNames[in.op])
		switch in.op {
		case opByte:
			fmt.Fprintf(&b, " %q", in.c)
		case opText:
			fmt.Fprintf(&b, " %q", in.text)
		case opRepeat, opLoop:
			fmt.Fprintf(&b, " %d..", in.min)
			if in.max != unlimited {
				fmt.Fprint(&b, in.max)
			}
		case opOpen, opClose, opRef, opJump, opLook, opAtomic:
			fmt.Fprintf(&b, " %d", in.a)
		case opSplit, opCond:
			fmt.Fprintf(&b, " %d %d", in.a, in.b)
		}
		b.WriteByte('\n')
	}
	out, err := builtins.CurrentStdout(th)
	if err != nil || out.IsNone() {
		return err
	}
	return builtins.WriteTo(th, out, b.String())
}

func (p *pattern) groupIndex(th *object.Thread) (object.Value, error) {
	d := object.NewDict(len(p.order))
	for _, name := range p.order {
		d.SetStr(th, name, object.Int(int64(p.names[name])))
	}
	return object.NewMappingProxy(d.Value()), nil
}

func patternReduce(th *object.Thread, a []object.Value) (object.Value, error) {
	p := native.To[*pattern](a[0])
	m, err := th.Runtime.Import(th, moduleName)
	if err != nil {
		return object.Value{}, err
	}
	return object.Pair(m.Get("_compile"), object.Pair(p.source, object.Int(int64(p.flags))).Value()).Value(), nil
}

var flagNames = [...]struct {
	f    flags
	name string
}{
	{flagIgnoreCase, "re.IGNORECASE"}, {flagLocale, "re.LOCALE"}, {flagMultiline, "re.MULTILINE"}, {flagDotAll, "re.DOTALL"},
	{flagUnicode, "re.UNICODE"}, {flagVerbose, "re.VERBOSE"}, {flagDebug, "re.DEBUG"}, {flagASCII, "re.ASCII"},
}

func patternRepr(th *object.Thread, v object.Value) (string, error) {
	p := native.To[*pattern](v)
	text, err := object.Repr(th, p.source)
	if err != nil {
		return "", err
	}
	text = firstRunes(text, 200)
	f := p.flags
	if !p.prog.bytes {
		if f&(flagLocale|flagUnicode|flagASCII) == flagUnicode {
			f &^= flagUnicode
		}
	}
	var names []string
	for _, n := range flagNames {
		if f&n.f != 0 {
			names = append(names, n.name)
			f &^= n.f
		}
	}
	if f != 0 {
		names = append(names, fmt.Sprintf("0x%x", int64(f)))
	}
	if len(names) > 0 {
		return "re.compile(" + text + ", " + strings.Join(names, "|") + ")", nil
	}
	return "re.compile(" + text + ")", nil
}

func patternHash(th *object.Thread, v object.Value) (int64, error) {
	p := native.To[*pattern](v)
	h, err := object.Hash(th, p.source)
	return h ^ int64(p.flags)*1000003, err
}

func patternCompare(th *object.Thread, op object.CompareOp, a, b object.Value) (object.Value, error) {
	x, ok := native.As[*pattern](a)
	y, ok2 := native.As[*pattern](b)
	if !ok || !ok2 || op != object.EQ && op != object.NE {
		return object.NotImplemented, nil
	}
	same := x.flags == y.flags && x.prog.bytes == y.prog.bytes
	if same {
		var err error
		if same, err = object.Equal(th, x.source, y.source); err != nil {
			return object.Value{}, err
		}
	}
	return object.Bool(same == (op == object.EQ)), nil
}

// subject is a text to search.
type subject struct {
	value       object.Value
	str         *object.String // nil for bytes
	text        string         // up to endpos
	from        int            // where the search begins
	pos, endpos int            // as scripts see them
}

// subject converts the arguments.
func (p *pattern) subject(th *object.Thread, a args) (s subject, err error) {
	s.value = a.string
	n := 0
	if str, ok := a.string.AsString(); ok {
		if p.prog.bytes {
			return s, object.Errorf(object.TypeError, "cannot use a bytes pattern on a string-like object")
		}
		if err := str.Measure(th); err != nil {
			return s, err
		}
		s.str, s.text = str, str.Text()
		n = str.Units(th.Dialect)
	} else {
		b, ok := native.BytesLike(th, a.string)
		if !ok {
			return s, object.Errorf(object.TypeError, "expected string or bytes-like object, got '%s'", a.string.Type().Name())
		}
		if !p.prog.bytes {
			return s, object.Errorf(object.TypeError, "cannot use a string pattern on a bytes-like object")
		}
		if text, ok := a.string.AsBytes(); ok {
			s.text = text
		} else {
			s.text = object.BytesText(b)
		}
		n = len(b)
	}
	s.endpos = n
	if !a.pos.IsSet() {
		return s, nil
	}
	return s, s.clip(th, a, n)
}

// clip applies pos and endpos.
func (s *subject) clip(th *object.Thread, a args, n int) (err error) {
	if s.pos, err = object.IndexInt(th, a.pos, nil); err != nil {
		return err
	}
	if s.endpos, err = object.IndexInt(th, a.endpos, nil); err != nil {
		return err
	}
	s.pos, s.endpos = min(max(s.pos, 0), n), min(max(s.endpos, 0), n)
	if s.str != nil && (s.pos > 0 || s.endpos < n) {
		if err := s.str.Mark(th); err != nil {
			return err
		}
	}
	s.from = s.offset(th, s.pos)
	if s.endpos < n {
		s.text = s.text[:s.offset(th, s.endpos)]
	}
	return nil
}

func (s *subject) offset(th *object.Thread, i int) int {
	if s.str == nil || th.Dialect.ByteStrings() {
		return i
	}
	return s.str.Offset(i)
}

// machine returns a machine for the subject; done gives it back.
func (p *pattern) machine(th *object.Thread, s *subject) *machine {
	m := p.idle.Swap(nil)
	if m == nil {
		m = &machine{program: p.prog, slots: make([]int, 2*p.prog.groups+3), regs: make([]int, p.prog.regs)}
	}
	m.th, m.text, m.budget, m.err, m.full, m.notEmptyAt = th, s.text, budget, nil, false, -1
	m.wide = s.str != nil && !s.str.ASCII()
	return m
}

// done gives the machine back, unless its stack has grown big.
func (p *pattern) done(m *machine) {
	m.th, m.text, m.err = nil, "", nil
	if cap(m.stack) > 1<<12 {
		m.stack = nil
	}
	p.idle.Store(m)
}

func (p *pattern) match(th *object.Thread, a args) (object.Value, error) {
	return p.once(th, a, func(m *machine, from int) bool { return m.attempt(from) })
}

func (p *pattern) fullmatch(th *object.Thread, a args) (object.Value, error) {
	return p.once(th, a, func(m *machine, from int) bool {
		m.full = true
		return m.attempt(from)
	})
}

func (p *pattern) search(th *object.Thread, a args) (object.Value, error) {
	return p.once(th, a, (*machine).search)
}

// once makes a Match if run finds one.
func (p *pattern) once(th *object.Thread, a args, run func(m *machine, from int) bool) (object.Value, error) {
	s, err := p.subject(th, a)
	if err != nil || s.from > len(s.text) {
		return object.None, err
	}
	m := p.machine(th, &s)
	v := object.None
	if run(m, s.from) {
		kept := s
		v = p.newMatch(&kept, m.slots).Value()
	}
	err = m.err
	p.done(m)
	return v, err
}
