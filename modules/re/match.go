package re

import (
	"slices"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// match is a Match object. It does not change.
type match struct {
	object.Instance
	p     *pattern
	s     *subject // which all matches of an iteration share
	slots []int    // as the machine's
	few   [5]int   // room for slots
}

func (p *pattern) newMatch(s *subject, slots []int) *match {
	m := native.To[*match](p.matches.Alloc().Value())
	m.p, m.s = p, s
	m.slots = append(m.few[:0], slots...)
	return m
}

func matchClass() *native.Class {
	method := func(signature string, f func(m *match, th *object.Thread, a []object.Value) (object.Value, error), doc string) *object.Native {
		return native.Def(signature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return f(native.To[*match](a[0]), th, a[1:])
		}), doc)
	}
	attr := func(name string, f func(m *match, th *object.Thread) object.Value, doc string) native.Attr {
		return native.Getter(name, func(m *match, th *object.Thread) (object.Value, error) { return f(m, th), nil }, doc)
	}
	self := func(m *match, _ *object.Thread, _ []object.Value) (object.Value, error) { return m.Value(), nil }
	return native.NewClass[match](native.Class{
		Name: "Match", Module: moduleName, Doc: "What a pattern matched.", Sealed: true, Final: true, Qualified: true, New: object.Uninstantiable,
		Slots: object.Slots{
			Repr: matchRepr,
			GetItem: func(th *object.Thread, v, key object.Value) (object.Value, error) {
				return native.To[*match](v).byKey(th, key)
			},
		},
		Methods: []*object.Native{
			method("expand(template)", (*match).expand, `Return the template with \1, \g<name> … replaced by what the groups captured.`),
			native.Def("group(*groups)", native.Raw(matchGroup), `Return what groups captured: a tuple if there are several.`),
			method("groups(default=None)", (*match).groups, `Return a tuple of what all groups captured.`),
			method("groupdict(default=None)", (*match).groupDict, `Return a dict of what the named groups captured.`),
			method("start(group=0, /)", func(m *match, th *object.Thread, a []object.Value) (object.Value, error) {
				from, _, err := m.span(th, a[0])
				return object.Int(int64(from)), err
			}, `Return where a group begins, -1 if it captured nothing.`),
			method("end(group=0, /)", func(m *match, th *object.Thread, a []object.Value) (object.Value, error) {
				_, to, err := m.span(th, a[0])
				return object.Int(int64(to)), err
			}, `Return where a group ends, -1 if it captured nothing.`),
			method("span(group=0, /)", func(m *match, th *object.Thread, a []object.Value) (object.Value, error) {
				from, to, err := m.span(th, a[0])
				return object.Pair(object.Int(int64(from)), object.Int(int64(to))).Value(), err
			}, `Return a tuple of where a group begins and ends.`),
			method("__copy__()", self, `Return the match itself.`),
			method("__deepcopy__(memo, /)", self, `Return the match itself.`),
		},
		ClassMethods: []*object.Native{native.Def("__class_getitem__(item, /)", native.Fixed(genericOf), `Return a generic alias.`)},
		Attrs: []native.Attr{
			attr("pos", func(m *match, _ *object.Thread) object.Value { return object.Int(int64(m.s.pos)) }, "Where the search could begin."),
			attr("endpos", func(m *match, _ *object.Thread) object.Value { return object.Int(int64(m.s.endpos)) }, "Where the search had to end."),
			attr("lastindex", (*match).lastIndex, "The number of the group that ended last, or None."),
			attr("lastgroup", (*match).lastGroup, "The name of the group that ended last, or None."),
			attr("re", func(m *match, _ *object.Thread) object.Value { return m.p.Value() }, "The pattern."),
			attr("string", func(m *match, _ *object.Thread) object.Value { return m.s.value }, "The string that was searched."),
			attr("regs", (*match).regs, "A tuple of the spans of all groups."),
		},
	})
}

func matchRepr(th *object.Thread, v object.Value) (string, error) {
	m := native.To[*match](v)
	text, err := object.Repr(th, m.s.group(th, m.slots, 0, object.None))
	if err != nil {
		return "", err
	}
	text = firstRunes(text, 50)
	if err := m.mark(th); err != nil {
		return "", err
	}
	span, err := object.Repr(th, object.Pair(object.Int(int64(m.index(th, m.slots[0]))), object.Int(int64(m.index(th, m.slots[1])))).Value())
	return "<re.Match object; span=" + span + ", match=" + text + ">", err
}

// firstRunes returns at most n characters of a text.
func firstRunes(text string, n int) string {
	for i := range text {
		if n--; n < 0 {
			return text[:i]
		}
	}
	return text
}

// mark prepares a long text in which index is asked for.
func (m *match) mark(th *object.Thread) error {
	if m.s.str == nil || m.slots[1] <= object.LongText {
		return nil
	}
	return m.s.str.Mark(th)
}

// number finds a group by number or name.
func (m *match) number(th *object.Thread, v object.Value) (int, error) {
	g := -1
	if name, ok := v.AsStr(); ok {
		if n, ok := m.p.names[name]; ok {
			g = n
		}
	} else if _, _, ok := v.AsInt(); ok || v.Type().Find("__index__").IsSet() {
		n, err := object.IndexInt(th, v, nil)
		if err != nil {
			return 0, err
		}
		g = n
	}
	if g < 0 || g > m.p.prog.groups {
		return 0, object.Errorf(object.IndexError, "no such group")
	}
	return g, nil
}

func (m *match) byKey(th *object.Thread, v object.Value) (object.Value, error) {
	g, err := m.number(th, v)
	if err != nil {
		return object.Value{}, err
	}
	return m.s.group(th, m.slots, g, object.None), nil
}

func matchGroup(th *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
	if err := object.NoKeywords("Match.group", kw); err != nil {
		return object.Value{}, err
	}
	return native.To[*match](a[0]).group(th, a[1:])
}

func (m *match) group(th *object.Thread, a []object.Value) (object.Value, error) {
	switch len(a) {
	case 0:
		return m.s.group(th, m.slots, 0, object.None), nil
	case 1:
		return m.byKey(th, a[0])
	}
	items := make([]object.Value, len(a))
	for i, v := range a {
		var err error
		if items[i], err = m.byKey(th, v); err != nil {
			return object.Value{}, err
		}
	}
	return object.NewTuple(items).Value(), nil
}

func (m *match) groups(th *object.Thread, a []object.Value) (object.Value, error) {
	items := make([]object.Value, m.p.prog.groups)
	for i := range items {
		items[i] = m.s.group(th, m.slots, i+1, a[0])
	}
	return object.NewTuple(items).Value(), nil
}

func (m *match) groupDict(th *object.Thread, a []object.Value) (object.Value, error) {
	d := object.NewDict(len(m.p.order))
	for _, name := range m.p.order {
		d.SetStr(th, name, m.s.group(th, m.slots, m.p.names[name], a[0]))
	}
	return d.Value(), nil
}

// index turns an offset into an index as scripts see it.
func (m *match) index(th *object.Thread, off int) int {
	if m.s.str == nil || off < 0 || th.Dialect.ByteStrings() {
		return off
	}
	return m.s.str.Index(off)
}

func (m *match) span(th *object.Thread, group object.Value) (from, to int, err error) {
	g, err := m.number(th, group)
	if err != nil {
		return 0, 0, err
	}
	if err := m.mark(th); err != nil {
		return 0, 0, err
	}
	return m.index(th, m.slots[2*g]), m.index(th, m.slots[2*g+1]), nil
}

func (m *match) last() int { return m.slots[len(m.slots)-1] }

func (m *match) lastIndex(_ *object.Thread) object.Value {
	if g := m.last(); g > 0 {
		return object.Int(int64(g))
	}
	return object.None
}

func (m *match) lastGroup(_ *object.Thread) object.Value {
	if g := m.last(); g > 0 {
		if i := slices.IndexFunc(m.p.order, func(name string) bool { return m.p.names[name] == g }); i >= 0 {
			return object.Str(m.p.order[i])
		}
	}
	return object.None
}

func (m *match) regs(th *object.Thread) object.Value {
	items := make([]object.Value, m.p.prog.groups+1)
	for g := range items {
		items[g] = object.Pair(object.Int(int64(m.index(th, m.slots[2*g]))), object.Int(int64(m.index(th, m.slots[2*g+1])))).Value()
	}
	return object.NewTuple(items).Value()
}

func (m *match) expand(th *object.Thread, a []object.Value) (object.Value, error) {
	t, err := m.p.parseTemplate(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	b, err := t.expand(th, nil, m.s, m.slots)
	return t.value(b), err
}
