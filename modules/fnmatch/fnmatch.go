// Package fnmatch is Python's fnmatch module: file names and patterns of the shell.
package fnmatch

import (
	_ "embed"
	"slices"
	"unicode/utf8"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

//go:embed fnmatch.py
var source string

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: "fnmatch", Source: source,
		Funcs: []*object.Native{
			native.Def("fnmatchcase(name, pat)", native.Fixed(matchCase), `
Report whether a name matches a pattern, with case.

	>>> fnmatch.fnmatchcase("a.py", "*.p[xy]")
	True`),
			native.Def("filter(names, pat)", native.Fixed(filter), `Return a list of the names that match a pattern.`),
		},
	}
}

// text returns the characters of a str or the bytes of a bytes object.
func text(v object.Value) (s []rune, isBytes bool, err error) {
	if t, ok := v.AsStr(); ok {
		return decode(t), false, nil
	}
	if b, ok := v.AsBytes(); ok {
		for i := range len(b) {
			s = append(s, rune(b[i]))
		}
		return s, true, nil
	}
	return nil, false, object.Errorf(object.TypeError, "expected str, bytes or os.PathLike object, not %s", v.Type().Name())
}

func decode(t string) (s []rune) {
	for t != "" {
		r, n := object.DecodeRune(t)
		if r == utf8.RuneError && n == 0 {
			break
		}
		s, t = append(s, r), t[n:]
	}
	return s
}

func matchCase(_ *object.Thread, a []object.Value) (object.Value, error) {
	p, patBytes, err := text(a[1])
	if err != nil {
		return object.Value{}, err
	}
	ok, err := matchValue(compile(p), patBytes, a[0])
	return object.Bool(ok), err
}

func filter(th *object.Thread, a []object.Value) (object.Value, error) {
	p, patBytes, err := text(a[1])
	if err != nil {
		return object.Value{}, err
	}
	items, list := compile(p), []object.Value{}
	err = object.Iterate(th, a[0], func(x object.Value) (bool, error) {
		ok, err := matchValue(items, patBytes, x)
		if ok {
			list = append(list, x)
		}
		return true, err
	})
	return object.NewList(list).Value(), err
}

func matchValue(items []item, patBytes bool, name object.Value) (bool, error) {
	s, isBytes, err := text(name)
	switch {
	case err != nil:
		return false, err
	case patBytes && !isBytes:
		return false, object.Errorf(object.TypeError, "cannot use a bytes pattern on a string-like object")
	case isBytes && !patBytes:
		return false, object.Errorf(object.TypeError, "cannot use a string pattern on a bytes-like object")
	}
	return match(items, s), nil
}

// item is what a part of a pattern matches: any number of characters, or one of them.
type item struct {
	star   bool
	any    bool
	not    bool
	ranges [][2]rune
}

func compile(p []rune) (items []item) {
	for i := 0; i < len(p); i++ {
		switch p[i] {
		case '*':
			if len(items) == 0 || !items[len(items)-1].star {
				items = append(items, item{star: true})
			}
		case '?':
			items = append(items, item{any: true})
		case '[':
			set, next := bracket(p, i+1)
			items = append(items, set)
			i = next
		default:
			items = append(items, item{ranges: [][2]rune{{p[i], p[i]}}})
		}
	}
	return items
}

// bracket reads a set of characters that begins at i; next is the last place that belongs to it. A bracket that nothing
// closes stands for itself.
func bracket(p []rune, i int) (set item, next int) {
	end := i
	if end < len(p) && p[end] == '!' {
		end++
	}
	if end < len(p) && p[end] == ']' {
		end++
	}
	n := -1
	if end <= len(p) {
		n = slices.Index(p[end:], ']')
	}
	if n < 0 {
		return item{ranges: [][2]rune{{'[', '['}}}, i - 1
	}
	end += n
	body := p[i:end]
	if len(body) > 0 && body[0] == '!' {
		set.not = true
		body = body[1:]
	}
	for len(body) > 0 {
		if len(body) >= 3 && body[1] == '-' {
			if body[0] <= body[2] {
				set.ranges = append(set.ranges, [2]rune{body[0], body[2]})
			}
			body = body[3:]
			continue
		}
		set.ranges = append(set.ranges, [2]rune{body[0], body[0]})
		body = body[1:]
	}
	return set, end
}

func (it item) accepts(r rune) bool {
	if it.any {
		return true
	}
	in := slices.ContainsFunc(it.ranges, func(x [2]rune) bool { return x[0] <= r && r <= x[1] })
	return in != it.not
}

// match goes back to the last star only: what is before it matched as little as it can.
func match(items []item, s []rune) bool {
	i, j, star, mark := 0, 0, -1, 0
	for j < len(s) {
		switch {
		case i < len(items) && items[i].star:
			star, mark = i, j
			i++
		case i < len(items) && items[i].accepts(s[j]):
			i++
			j++
		case star >= 0:
			mark++
			i, j = star+1, mark
		default:
			return false
		}
	}
	for i < len(items) && items[i].star {
		i++
	}
	return i == len(items)
}
