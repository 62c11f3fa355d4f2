// Package re is Python's re module: a parser of Python's syntax of regular expressions, a compiler
// to a program, and a machine that runs it with backtracking. The machine works on the
// UTF-8 of strs; positions become indices of characters only where scripts see them.
package re

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/warn"
)

const moduleName = "re"

//go:embed re.py
var script string

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: moduleName, Source: script,
		Classes: []func() *native.Class{errorClass, patternClass, matchClass},
		Funcs:   functions(),
		Init: func(l *native.Loader) error {
			l.Alias("error", "PatternError")
			l.Set("__version__", object.Str("2.2.1"))
			return nil
		},
	}
}

func functions() []*object.Native {
	return []*object.Native{
		native.Def("match(pattern, string, flags=0)", native.Fixed(call1((*pattern).match)), `
Match the pattern at the start of the string: a Match, or None.

	>>> re.match(r"(\w+)@", "joe@example.com").group(1)
	'joe'`),
		native.Def("fullmatch(pattern, string, flags=0)", native.Fixed(call1((*pattern).fullmatch)), `Match the pattern with the whole string: a Match, or None.`),
		native.Def("search(pattern, string, flags=0)", native.Fixed(call1((*pattern).search)), `
Find the first place where the pattern matches: a Match, or None.

	>>> re.search("[0-9]+", "a12b").span()
	(1, 3)`),
		native.Def("sub(pattern, repl, string, count=0, flags=0)", native.Raw(substitution("sub", (*pattern).sub)), `
Return the string with the matches replaced: by repl, in which \1 or \g<name> stand for groups, or by
what repl returns for a Match if it is a function. count is the greatest number of replacements, 0 for all.

	>>> re.sub("[aeiou]", "*", "hello")
	'h*ll*'`),
		native.Def("subn(pattern, repl, string, count=0, flags=0)", native.Raw(substitution("subn", (*pattern).subn)), `Return a tuple of what sub returns and the number of replacements.`),
		native.Def("split(pattern, string, maxsplit=0, flags=0)", native.Raw(splitting), `
Split the string at the matches, at most maxsplit times if that is not 0. What groups capture is in the list too.

	>>> re.split("[,;] *", "a, b;c")
	['a', 'b', 'c']`),
		native.Def("findall(pattern, string, flags=0)", native.Fixed(call1((*pattern).findall)), `
Return a list of all matches: the strings, or what the group captured, or tuples of several groups.

	>>> re.findall(r"(\w)=(\d)", "a=1 b=2")
	[('a', '1'), ('b', '2')]`),
		native.Def("finditer(pattern, string, flags=0)", native.Fixed(call1((*pattern).finditer)), `Return an iterator over a Match for each match.`),
		native.Def("compile(pattern, flags=0)", native.Fixed(compileFunc), `Return a Pattern.`),
		native.Def("_compile(pattern, flags)", native.Fixed(compileFunc), `Return a Pattern.`),
		native.Def("purge()", native.Fixed(purge), `Forget the patterns compiled by functions.`),
		native.Def("escape(pattern)", native.Fixed(escape), `
Return the pattern with a backslash before every character that could be special.

	>>> re.escape("1+1")
	'1\\+1'`),
	}
}

// args are the arguments of a method that searches: the text, and where.
type args struct {
	string      object.Value
	pos, endpos object.Value
	limit       object.Value // count or maxsplit
	repl        object.Value
}

// call1 makes a function of the module out of a method of patterns.
func call1(f func(p *pattern, th *object.Thread, a args) (object.Value, error)) object.NativeFunc {
	return func(th *object.Thread, a []object.Value) (object.Value, error) {
		p, err := compiled(th, a[0], a[2])
		if err != nil {
			return object.Value{}, err
		}
		return f(p, th, args{string: a[1]})
	}
}

// positional binds the arguments of sub, subn and split: the last two are deprecated by position.
func positional(th *object.Thread, name string, required []string, limit string, a []object.Value, kw []object.Named) ([]object.Value, error) {
	n := len(required)
	names := append(append([]string{}, required...), limit, "flags")
	if len(a) > n+2 {
		return nil, object.Errorf(object.TypeError, "%s() takes from %d to %d positional arguments but %d were given", name, n, n+2, len(a))
	}
	bound := make([]object.Value, n+2)
	copy(bound, a)
next:
	for _, k := range kw {
		for i, want := range names {
			if k.Name == want {
				if bound[i].IsSet() {
					return nil, object.Errorf(object.TypeError, "%s() got multiple values for argument '%s'", name, want)
				}
				bound[i] = k.Value
				continue next
			}
		}
		return nil, object.UnexpectedKeyword(name, k.Name, names...)
	}
	var missing []string
	for i, want := range required {
		if !bound[i].IsSet() {
			missing = append(missing, want)
		}
	}
	if len(missing) > 0 {
		return nil, object.MissingArguments(name, "positional", missing)
	}
	if len(a) > n {
		if err := warn.Deprecated(th, "'"+limit+"' is passed as positional argument"); err != nil {
			return nil, err
		}
	}
	return bound, nil
}

func substitution(name string, f func(p *pattern, th *object.Thread, a args) (object.Value, error)) func(*object.Thread, []object.Value, []object.Named) (object.Value, error) {
	return func(th *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
		b, err := positional(th, name, []string{"pattern", "repl", "string"}, "count", a, kw)
		if err != nil {
			return object.Value{}, err
		}
		p, err := compiled(th, b[0], b[4])
		if err != nil {
			return object.Value{}, err
		}
		return f(p, th, args{repl: b[1], string: b[2], limit: b[3]})
	}
}

func splitting(th *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
	b, err := positional(th, "split", []string{"pattern", "string"}, "maxsplit", a, kw)
	if err != nil {
		return object.Value{}, err
	}
	p, err := compiled(th, b[0], b[3])
	if err != nil {
		return object.Value{}, err
	}
	return p.split(th, args{string: b[1], limit: b[2]})
}

func compileFunc(th *object.Thread, a []object.Value) (object.Value, error) {
	p, err := compiled(th, a[0], a[1])
	if err != nil {
		return object.Value{}, err
	}
	return p.Value(), nil
}

// cache has the patterns that functions compiled.
type cache struct {
	mu sync.RWMutex
	m  map[cacheKey]*pattern
}

type cacheKey struct {
	text  string
	bytes bool
	flags int64
}

type cacheKeyType struct{}

const maxCached = 512

func cacheOf(th *object.Thread) *cache {
	return th.Runtime.State(cacheKeyType{}, func() any { return &cache{m: map[cacheKey]*pattern{}} }).(*cache)
}

// compiled returns the Pattern of a pattern argument.
func compiled(th *object.Thread, v, f object.Value) (*pattern, error) {
	bits := int64(0)
	if f.IsSet() {
		small, b, ok := f.AsInt()
		if !ok || b != nil {
			return nil, object.Errorf(object.TypeError, "unsupported operand type(s) for &: '%s' and 'RegexFlag'", f.Type().Name())
		}
		bits = small
	}
	if p, ok := native.As[*pattern](v); ok {
		if bits != 0 {
			return nil, object.Errorf(object.ValueError, "cannot process flags argument with a compiled pattern")
		}
		return p, nil
	}
	key := cacheKey{flags: bits}
	if s, ok := v.AsStr(); ok {
		key.text = s
	} else if b, ok := v.AsBytes(); ok {
		key.text, key.bytes = b, true
	} else if _, ok := v.AsByteArray(); ok {
		return newPattern(th, v, flags(bits)) // which is unhashable in CPython, whose parser takes it all the same
	} else {
		return nil, object.Errorf(object.TypeError, "first argument must be string or compiled pattern")
	}
	c := cacheOf(th)
	c.mu.RLock()
	p := c.m[key]
	c.mu.RUnlock()
	if p != nil {
		return p, nil
	}
	p, err := newPattern(th, v, flags(bits))
	if err != nil || flags(bits)&flagDebug != 0 {
		return p, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.m) >= maxCached {
		for k := range c.m { // any one
			delete(c.m, k)
			break
		}
	}
	key.text = strings.Clone(key.text)
	c.m[key] = p
	return p, nil
}

func purge(th *object.Thread, _ []object.Value) (object.Value, error) {
	c := cacheOf(th)
	c.mu.Lock()
	clear(c.m)
	c.mu.Unlock()
	return object.None, nil
}

const specialChars = "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"

func escape(th *object.Thread, a []object.Value) (object.Value, error) {
	text, isStr := a[0].AsStr()
	if !isStr {
		b, ok := native.BytesLike(th, a[0])
		if !ok {
			return object.Value{}, object.Errorf(object.TypeError, "decoding to str: need a bytes-like object, %s found", a[0].Type().Name())
		}
		text = string(b)
	}
	var b strings.Builder
	pace := object.NewPace(th)
	for i := range len(text) {
		if strings.IndexByte(specialChars, text[i]) >= 0 {
			b.WriteByte('\\')
		}
		b.WriteByte(text[i])
		if err := pace.At(i); err != nil {
			return object.Value{}, err
		}
	}
	if isStr {
		return object.Str(b.String()), nil
	}
	return object.BytesValue(b.String()), nil
}
