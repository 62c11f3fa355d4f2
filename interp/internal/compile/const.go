package compile

import (
	"math"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

const (
	// maxShort is how many constants an operand can name.
	maxShort = code.MaxRegister + 1
	// maxPlain is how many of those may be taken by constants that are only
	// loaded, so that names find room in a function full of numbers.
	maxPlain = maxShort / 2
)

// pool is a list of distinct constants. Short ones are searched in line.
type pool struct {
	values []code.Value
	index  map[constKey]int
}

type constKey struct {
	kind code.ConstKind
	bits uint64
	text string
}

const maxSearch = 16

// keyOf returns what tells a constant apart from others; ok is false for kinds
// that are not worth comparing.
func keyOf(v *code.Value) (key constKey, ok bool) {
	switch v.Kind {
	case code.ConstBig:
		return key, false
	case code.ConstTuple:
		text, ok := joined(v.Elems)
		return constKey{kind: v.Kind, text: text}, ok
	}
	return constKey{v.Kind, uint64(v.Int) ^ math.Float64bits(v.Float), v.Text}, true
}

// joined returns the text of a short tuple of names, as calls have them.
func joined(elems []code.Value) (string, bool) {
	if len(elems) > maxElems {
		return "", false
	}
	text := ""
	for i := range elems {
		if elems[i].Kind != code.ConstString {
			return "", false
		}
		text += elems[i].Text + "\x00"
	}
	return text, true
}

func (p *pool) find(v *code.Value) (int, bool) {
	if len(p.values) > maxSearch {
		key, ok := keyOf(v)
		if !ok {
			return 0, false
		}
		i, ok := p.index[key]
		return i, ok
	}
	for i := range p.values {
		if same(&p.values[i], v) {
			return i, true
		}
	}
	return 0, false
}

// same reports whether two constants are one, as keyOf tells it.
func same(x, y *code.Value) bool {
	if x.Kind != y.Kind || x.Int != y.Int || x.Text != y.Text || math.Float64bits(x.Float) != math.Float64bits(y.Float) {
		return false
	}
	if x.Kind != code.ConstTuple {
		return x.Kind != code.ConstBig
	}
	if len(x.Elems) != len(y.Elems) || len(x.Elems) > maxElems {
		return false
	}
	for i := range x.Elems {
		if x.Elems[i].Kind != code.ConstString || !same(&x.Elems[i], &y.Elems[i]) {
			return false
		}
	}
	return true
}

// add returns the number of a constant, which it adds if it is new.
func (p *pool) add(v code.Value) int {
	if i, ok := p.find(&v); ok {
		return i
	}
	return p.push(v)
}

// push adds a constant even if it is there already.
func (p *pool) push(v code.Value) int {
	n := len(p.values)
	p.values = append(p.values, v)
	if n < maxSearch {
		return n
	}
	if n == maxSearch {
		p.index = make(map[constKey]int, 64)
		for i := range p.values[:n] {
			p.enter(i)
		}
	}
	p.enter(n)
	return n
}

func (p *pool) enter(i int) {
	key, ok := keyOf(&p.values[i])
	if _, there := p.index[key]; ok && !there {
		p.index[key] = i
	}
}

// constant returns the number of a constant for a wide operand.
func (f *fn) constant(v code.Value) int {
	if len(f.low.values) < maxPlain {
		return f.low.add(v)
	}
	if i, ok := f.low.find(&v); ok {
		return i
	}
	return maxShort + f.high.add(v)
}

// short returns the operand for a constant, if there is room for it.
func (f *fn) short(v code.Value) (int, bool) {
	i, ok := f.low.find(&v)
	if !ok {
		if len(f.low.values) >= maxPlain {
			return 0, false
		}
		i = f.low.push(v)
	}
	return i * code.RegScale, true
}

// name returns the operand for a name.
func (f *fn) name(sp syntax.Span, s string) int {
	return f.must(sp, code.Value{Kind: code.ConstString, Text: s})
}

// must returns the operand for a constant that can't be loaded otherwise.
func (f *fn) must(sp syntax.Span, v code.Value) int {
	i := f.low.add(v)
	if i >= maxShort {
		f.c.error(sp, "too many different names in "+f.scope.QualName)
	}
	return i * code.RegScale
}

// constants returns all constants by number.
func (f *fn) constants() []code.Value {
	if len(f.high.values) == 0 {
		return f.low.values
	}
	all := make([]code.Value, maxShort+len(f.high.values))
	copy(all, f.low.values)
	copy(all[maxShort:], f.high.values)
	return all
}

// loadConst puts a constant into a register.
func (f *fn) loadConst(sp syntax.Span, dst int, v code.Value) {
	if v.Kind == code.ConstInt && v.Int == int64(int32(v.Int)) {
		f.emitWide(sp, code.LoadInt, 0, r(dst), int(v.Int))
		return
	}
	f.emitWide(sp, code.LoadConst, 0, r(dst), f.constant(v))
}

func (f *fn) loadNone(sp syntax.Span, dst int) {
	f.loadConst(sp, dst, code.Value{Kind: code.ConstNone})
}

func (f *fn) loadString(sp syntax.Span, dst int, s string) {
	f.loadConst(sp, dst, code.Value{Kind: code.ConstString, Text: s})
}
