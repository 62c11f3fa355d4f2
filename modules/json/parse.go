package json

import (
	"strconv"

	"github.com/starling-lang/starling/interp/object"
)

// maxDepth is the number of nested arrays and objects beyond which reading and
// writing raise RecursionError.
const maxDepth = 9990

// shortNumber is the length of the longest number that is parsed at once.
const shortNumber = 100

// config is what a decoder was told; functions are unset where the default serves.
type config struct {
	objectHook, pairsHook               object.Value
	parseFloat, parseInt, parseConstant object.Value
	strict                              bool // refuse control characters in strings
}

// set applies keyword arguments.
func (c *config) set(th *object.Thread, kw []object.Named) error {
	for _, a := range kw {
		v := a.Value
		if v.IsNone() {
			v = object.Value{}
		}
		switch a.Name {
		case "object_hook":
			c.objectHook = v
		case "object_pairs_hook":
			c.pairsHook = v
		case "parse_float":
			if c.parseFloat = v; v.IsSet() && v.Is(object.FloatType.Value()) {
				c.parseFloat = object.Value{}
			}
		case "parse_int":
			if c.parseInt = v; v.IsSet() && v.Is(object.IntType.Value()) {
				c.parseInt = object.Value{}
			}
		case "parse_constant":
			c.parseConstant = v
		case "strict":
			strict, err := object.Truth(th, a.Value)
			if err != nil {
				return err
			}
			c.strict = strict
		default:
			return object.UnexpectedKeyword("JSONDecoder.__init__", a.Name, "object_hook", "parse_float", "parse_int", "parse_constant", "strict", "object_pairs_hook")
		}
	}
	return nil
}

// keyCacheSize is the number of object keys that a parser remembers to use
// again: most documents repeat a few.
const keyCacheSize = 64

// parser reads one document. Its methods return the value that begins at pos
// and leave pos behind it.
type parser struct {
	th    *object.Thread
	doc   *object.String
	s     string
	pos   int
	conf  *config
	depth int
	count uint           // of values read
	stack []object.Value // elements of the containers being read
	slab  object.Slab
	buf   []byte // of a string with escapes
	keys  [keyCacheSize]object.Value
	// stopped is the error that ended space in the middle of white space. As no part of a document begins there,
	// fail is what comes next, which returns it.
	stopped error
}

// decodeAll parses a document that is one value with white space around it.
func decodeAll(th *object.Thread, doc *object.String, conf *config) (object.Value, error) {
	p := parser{th: th, doc: doc, s: doc.Text(), conf: conf}
	p.space()
	v, err := p.value()
	if err != nil {
		return object.Value{}, err
	}
	p.space()
	if p.pos != len(p.s) {
		return object.Value{}, p.fail("Extra data", p.pos)
	}
	return v, nil
}

func (p *parser) fail(msg string, pos int) error {
	if p.stopped != nil {
		return p.stopped
	}
	return decodeError(p.th, msg, p.doc.Value(), pos)
}

// space skips white space.
func (p *parser) space() {
	i := p.pos
	s := p.s[:min(len(p.s), i+object.LongText)]
	for i < len(s) && (s[i] == ' ' || s[i] == '\n' || s[i] == '\t' || s[i] == '\r') {
		i++
	}
	p.pos = i
	if i == len(s) && i < len(p.s) {
		p.longSpace()
	}
}

// at reports whether byte c is at pos.
func (p *parser) at(c byte) bool { return p.pos < len(p.s) && p.s[p.pos] == c }

func (p *parser) value() (object.Value, error) {
	start := p.pos
	if start >= len(p.s) {
		return object.Value{}, p.fail("Expecting value", start)
	}
	if p.count++; p.count%stride == 0 {
		if err := p.th.Safepoint(); err != nil {
			return object.Value{}, err
		}
	}
	switch c := p.s[start]; c {
	case '"':
		p.pos++
		return p.text(false)
	case '{':
		if err := p.enter("object"); err != nil {
			return object.Value{}, err
		}
		v, err := p.object()
		p.depth--
		return v, err
	case '[':
		if err := p.enter("array"); err != nil {
			return object.Value{}, err
		}
		v, err := p.array()
		p.depth--
		return v, err
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return p.number()
	default:
		for _, w := range words {
			if w.text[0] == c && hasPrefix(p.s[start:], w.text) {
				p.pos += len(w.text)
				return p.word(w)
			}
		}
	}
	return object.Value{}, p.fail("Expecting value", start)
}

type word struct {
	text     string
	value    object.Value
	constant bool // parse_constant decides what it means
}

var words = [...]word{
	{"null", object.None, false}, {"true", object.True, false}, {"false", object.False, false},
	{"NaN", object.Float(nan), true}, {"Infinity", object.Float(inf), true}, {"-Infinity", object.Float(-inf), true},
}

func (p *parser) word(w word) (object.Value, error) {
	if w.constant && p.conf.parseConstant.IsSet() {
		return object.Call(p.th, p.conf.parseConstant, []object.Value{object.Str(w.text)}, nil)
	}
	return w.value, nil
}

// enter counts a level of nesting.
func (p *parser) enter(what string) error {
	if p.depth++; p.depth > maxDepth {
		return object.Errorf(object.RecursionError, "maximum recursion depth exceeded while decoding a JSON %s from a unicode string", what)
	}
	return p.th.Safepoint()
}

func (p *parser) array() (object.Value, error) {
	p.pos++
	base := len(p.stack)
	p.space()
	if !p.at(']') {
		for {
			v, err := p.value()
			if err != nil {
				return object.Value{}, err
			}
			p.stack = append(p.stack, v)
			p.space()
			if p.at(']') {
				break
			}
			if err := p.comma(']', "array"); err != nil {
				return object.Value{}, err
			}
		}
	}
	p.pos++
	v := p.slab.List(p.stack[base:])
	p.stack = p.stack[:base]
	return v, nil
}

// comma reads the comma between two elements.
func (p *parser) comma(end byte, what string) error {
	if !p.at(',') {
		return p.fail("Expecting ',' delimiter", p.pos)
	}
	comma := p.pos
	p.pos++
	p.space()
	if p.at(end) {
		return p.fail("Illegal trailing comma before end of "+what, comma)
	}
	return nil
}

func (p *parser) object() (object.Value, error) {
	p.pos++
	base := len(p.stack)
	p.space()
	if !p.at('}') {
		for {
			if err := p.member(); err != nil {
				return object.Value{}, err
			}
			if p.at('}') {
				break
			}
			if err := p.comma('}', "object"); err != nil {
				return object.Value{}, err
			}
		}
	}
	p.pos++
	v, err := p.makeObject(p.stack[base:])
	p.stack = p.stack[:base]
	return v, err
}

// member reads a key and its value onto the stack.
func (p *parser) member() error {
	if !p.at('"') {
		return p.fail("Expecting property name enclosed in double quotes", p.pos)
	}
	p.pos++
	k, err := p.text(true)
	if err != nil {
		return err
	}
	p.space()
	if !p.at(':') {
		return p.fail("Expecting ':' delimiter", p.pos)
	}
	p.pos++
	p.space()
	v, err := p.value()
	if err != nil {
		return err
	}
	p.stack = append(p.stack, k, v)
	p.space()
	return nil
}

// makeObject makes an object from its keys and values, which follow each other.
func (p *parser) makeObject(items []object.Value) (object.Value, error) {
	if p.conf.pairsHook.IsSet() {
		pairs := make([]object.Value, len(items)/2)
		for i := range pairs {
			pairs[i] = object.Pair(items[2*i], items[2*i+1]).Value()
			if i%stride == stride-1 {
				if err := p.th.Safepoint(); err != nil {
					return object.Value{}, err
				}
			}
		}
		return object.Call(p.th, p.conf.pairsHook, []object.Value{object.NewList(pairs).Value()}, nil)
	}
	d := p.slab.Dict(len(items) / 2)
	for i := 0; i < len(items); i += 2 {
		if i%stride == stride-2 {
			if err := p.th.Safepoint(); err != nil {
				return object.Value{}, err
			}
		}
		if err := d.Set(p.th, items[i], items[i+1]); err != nil {
			return object.Value{}, err
		}
	}
	if p.conf.objectHook.IsSet() {
		return object.Call(p.th, p.conf.objectHook, []object.Value{d.Value()}, nil)
	}
	return d.Value(), nil
}

func (p *parser) number() (object.Value, error) {
	start := p.pos
	s := p.s[:min(len(p.s), start+object.LongText)]
	i := start
	if s[i] == '-' {
		i++
	}
	switch {
	case i < len(s) && s[i] == '0':
		i++
	case i < len(s) && isDigit(s[i]):
		for i++; i < len(s) && isDigit(s[i]); i++ {
		}
	case hasPrefix(s[start:], "-Infinity"):
		p.pos += len("-Infinity")
		return p.word(words[len(words)-1])
	default:
		return object.Value{}, p.fail("Expecting value", start)
	}
	end := fraction(s, i)
	if end > start+object.LongText-len("e+0") {
		return p.longNumber()
	}
	p.pos = end
	if end > i {
		return p.float(s[start:end])
	}
	return p.integer(s[start:end])
}

func isDigit(c byte) bool { return c-'0' <= 9 }

// fraction returns the end of the fraction and the exponent that may begin at i.
func fraction(s string, i int) int {
	if i+1 < len(s) && s[i] == '.' && isDigit(s[i+1]) {
		for i += 2; i < len(s) && isDigit(s[i]); i++ {
		}
	}
	if i < len(s) && s[i]|0x20 == 'e' {
		j := i + 1
		if j < len(s) && (s[j] == '+' || s[j] == '-') {
			j++
		}
		if j < len(s) && isDigit(s[j]) {
			for i = j + 1; i < len(s) && isDigit(s[i]); i++ {
			}
		}
	}
	return i
}

func (p *parser) float(text string) (object.Value, error) {
	if p.conf.parseFloat.IsSet() {
		return object.Call(p.th, p.conf.parseFloat, []object.Value{object.Str(text)}, nil)
	}
	if len(text) <= shortNumber {
		if f, err := strconv.ParseFloat(text, 64); err == nil {
			return object.Float(f), nil
		}
	}
	f, _, err := object.ParseFloat(p.th, text) // beyond the range: infinity
	return object.Float(f), err
}

func (p *parser) integer(text string) (object.Value, error) {
	if p.conf.parseInt.IsSet() {
		return object.Call(p.th, p.conf.parseInt, []object.Value{object.Str(text)}, nil)
	}
	if len(text) > 18 {
		return object.ParseInt(p.th, text, 10)
	}
	n, i := int64(0), 0
	if text[0] == '-' {
		i = 1
	}
	for ; i < len(text); i++ {
		n = n*10 + int64(text[i]-'0')
	}
	if text[0] == '-' {
		n = -n
	}
	return object.Int(n), nil
}
