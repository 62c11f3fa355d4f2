package re

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// each calls f for each match, until it returns false or an error. m.slots are the match's.
func (p *pattern) each(th *object.Thread, s *subject, f func(m *machine) (bool, error)) error {
	if s.from > len(s.text) {
		return nil
	}
	m := p.machine(th, s)
	defer func() { p.done(m) }()
	for from := s.from; m.search(from); {
		if err := th.Safepoint(); err != nil {
			return err
		}
		more, err := f(m)
		if err != nil || !more {
			return err
		}
		from = m.follow()
	}
	return m.err
}

// follow returns where the search for the next match begins, which must not be an empty one where the
// last was.
func (m *machine) follow() int {
	m.notEmptyAt = -1
	if m.slots[0] == m.slots[1] {
		m.notEmptyAt = m.slots[1]
	}
	return m.slots[1]
}

// part returns a part of the text as scripts see it.
func (s *subject) part(th *object.Thread, from, to int) object.Value {
	if s.str != nil {
		return s.str.Substr(th, from, to)
	}
	if b, ok := s.value.AsBytes(); ok && from == 0 && to == len(b) && s.value.Kind() == object.KindBytes {
		return s.value
	}
	return object.BytesValue(s.text[from:to])
}

// group returns what a group captured, or missing.
func (s *subject) group(th *object.Thread, slots []int, g int, missing object.Value) object.Value {
	from, to := slots[2*g], slots[2*g+1]
	if from < 0 || to < 0 {
		return missing
	}
	return s.part(th, from, max(from, to))
}

func (s *subject) empty() object.Value {
	if s.str != nil {
		return object.Str("")
	}
	return object.BytesValue("")
}

func (p *pattern) findall(th *object.Thread, a args) (object.Value, error) {
	s, err := p.subject(th, a)
	if err != nil {
		return object.Value{}, err
	}
	var list []object.Value
	n := p.prog.groups
	err = p.each(th, &s, func(m *machine) (bool, error) {
		switch n {
		case 0, 1:
			list = append(list, s.group(th, m.slots, n, s.empty()))
		default:
			items := make([]object.Value, n)
			for i := range items {
				items[i] = s.group(th, m.slots, i+1, s.empty())
			}
			list = append(list, object.NewTuple(items).Value())
		}
		return true, nil
	})
	return object.NewList(list).Value(), err
}

// limitOf converts count or maxsplit: 0 is no limit.
func limitOf(th *object.Thread, v object.Value) (int, error) {
	if !v.IsSet() {
		return 0, nil
	}
	return object.IndexInt(th, v, object.OverflowError)
}

func (p *pattern) split(th *object.Thread, a args) (object.Value, error) {
	limit, err := limitOf(th, a.limit)
	if err != nil {
		return object.Value{}, err
	}
	s, err := p.subject(th, a)
	if err != nil {
		return object.Value{}, err
	}
	var list []object.Value
	last, n := 0, 0
	if limit >= 0 {
		err = p.each(th, &s, func(m *machine) (bool, error) {
			list = append(list, s.part(th, last, m.slots[0]))
			for g := range p.prog.groups {
				list = append(list, s.group(th, m.slots, g+1, object.None))
			}
			last = m.slots[1]
			n++
			return n != limit, nil
		})
	}
	list = append(list, s.part(th, last, len(s.text)))
	return object.NewList(list).Value(), err
}

// iterator is what finditer returns. The header's lock guards the fields while no search runs; a
// search takes the machine out of it.
type iterator struct {
	object.Instance
	p       *pattern
	s       *subject
	from    int
	notNull int // see machine.notEmptyAt
	ended   bool
}

func iteratorClass() *native.Class {
	return native.NewClass[iterator](native.Class{
		Name: "callable_iterator", Module: "builtins", Doc: "An iterator over matches.", Sealed: true, Final: true, New: object.Uninstantiable,
		Slots: object.Slots{
			Iter: func(_ *object.Thread, v object.Value) (object.Value, error) { return v, nil },
			Next: iteratorNext,
		},
	})
}

func (p *pattern) finditer(th *object.Thread, a args) (object.Value, error) {
	s, err := p.subject(th, a)
	if err != nil {
		return object.Value{}, err
	}
	it := native.New[*iterator](th.Runtime, iteratorClass)
	it.p, it.s, it.from, it.notNull, it.ended = p, &s, s.from, -1, s.from > len(s.text)
	return it.Value(), nil
}

func iteratorNext(th *object.Thread, v object.Value) (object.Value, error) {
	it := native.To[*iterator](v)
	locked := it.Lock(th)
	from, notNull, ended := it.from, it.notNull, it.ended
	it.Unlock(locked)
	if ended {
		return object.Value{}, nil
	}
	m := it.p.machine(th, it.s)
	m.notEmptyAt = notNull
	var result object.Value
	if m.search(from) {
		result = it.p.newMatch(it.s, m.slots).Value()
		from = m.follow()
		notNull = m.notEmptyAt
	} else {
		ended = m.err == nil
	}
	err := m.err
	it.p.done(m)
	locked = it.Lock(th)
	it.from, it.notNull, it.ended = from, notNull, ended
	it.Unlock(locked)
	return result, err
}
