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

func keyOf(v *code.Value) constKey {
	return constKey{v.Kind, uint64(v.Int) ^ math.Float64bits(v.Float), v.Text}
}

func (p *pool) find(v *code.Value) (int, bool) {
	if v.Kind == code.ConstTuple || v.Kind == code.ConstBig {
		return 0, false
	}
	key := keyOf(v)
	if len(p.values) > maxSearch {
		i, ok := p.index[key]
		return i, ok
	}
	for i := range p.values {
		if p.values[i].Kind == v.Kind && keyOf(&p.values[i]) == key {
			return i, true
		}
	}
	return 0, false
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
	v := &p.values[i]
	if v.Kind == code.ConstTuple || v.Kind == code.ConstBig {
		return
	}
	if key := keyOf(v); p.index[key] == 0 {
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
