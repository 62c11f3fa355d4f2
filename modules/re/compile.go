package re

import (
	"math"
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

// opcode is what an instruction does.
type opcode uint8

const (
	opMatch  opcode = iota // the pattern matches
	opReturn               // the end of a part that runs by itself
	opFail                 // go back
	opByte                 // the byte c
	opText                 // the bytes of text
	opSet                  // a character of set
	opAll                  // a character
	opAt                   // the place at
	opOpen                 // group a begins
	opClose                // group a ends
	opJump                 // to a
	opSplit                // try a, then b
	opRepeat               // one character, a to b times; see charRepeat
	opInit                 // loop register a
	opLoop                 // loop register a: the body, a to b times, follows, the rest is at exit
	opRef                  // what group a captured
	opCond                 // to b unless group a captured something
	opLook                 // run what follows, then go on at a
	opAtomic               // run what follows, then go on at a behind it
)

var opNames = [...]string{"match", "return", "fail", "byte", "text", "set", "all", "at", "open", "close", "jump", "split", "repeat", "init",
	"loop", "ref", "cond", "look", "atomic"}

// inst is an instruction.
type inst struct {
	op     opcode
	char   opcode // of opRepeat: opByte, opSet, opAll
	at     place
	mode   repeatMode
	negate bool
	c      byte
	fold   folding // of opRef
	behind int32   // of opLook: how many characters to step back, -1 to look ahead
	a, b   int32
	exit   int32
	reg    int32
	min    int
	max    int
	set    *charset
	text   string
	// next are the bytes that what follows may begin with, nil if not known: of opRepeat for
	// what comes behind, of opSplit for a and, in other, for b.
	next, other *byteSet
}

// program is a compiled pattern. It is immutable.
type program struct {
	code   []inst
	groups int // without group 0
	regs   int
	bytes  bool

	anchored bool     // matches begin at the start of the text only
	lines    bool     // matches begin at the start of a line only
	prefix   string   // what every match begins with
	first    *byteSet // what it begins with otherwise; nil if it may be empty
	only     int      // the byte of first if there is just one, or -1
	// lead is a repetition without limit that the pattern begins with: where a match fails, it fails too at the
	// places within that run.
	lead *inst
}

// compiler makes a program of a lowered tree.
type compiler struct {
	*parser
	prog *program
}

func (p *parser) compile(n *node) *program {
	c := &compiler{p, &program{groups: len(p.widths) - 1, bytes: p.bytes, only: -1}}
	c.node(n, nil)
	c.emit(inst{op: opMatch})
	prog := c.prog
	if first, nullable := p.firstOf(n); !nullable {
		prog.first, prog.only = first, first.only()
	}
	prog.anchored = startsWith(n, func(k *node) bool { return k.kind == nodeAt && k.at == atStart })
	prog.lines = startsWith(n, func(k *node) bool { return k.kind == nodeAt && k.at == atAnyLineStart })
	prog.prefix = c.prefix(n)
	c.findLead(n)
	return prog
}

func (c *compiler) emit(i inst) int {
	if len(c.prog.code) >= math.MaxInt32/2 {
		panic(syntaxError{object.Errorf(object.OverflowError, "regular expression code size limit exceeded")})
	}
	c.prog.code = append(c.prog.code, i)
	return len(c.prog.code) - 1
}

func (c *compiler) here() int32 { return int32(len(c.prog.code)) }

// node compiles n; next is what the bytes behind it begin with, nil if not known.
func (c *compiler) node(n *node, next *byteSet) {
	c.pause()
	switch n.kind {
	case nodeLiteral, nodeSet, nodeAny, nodeAll:
		c.emit(c.single(n))
	case nodeAt:
		c.emit(inst{op: opAt, at: n.at})
	case nodeSeq:
		c.seq(n.kids, next)
	case nodeAlt:
		c.alt(n.kids, next)
	case nodeGroup:
		if n.group == 0 {
			c.node(n.kids[0], next)
			return
		}
		c.emit(inst{op: opOpen, a: int32(n.group)})
		c.node(n.kids[0], next)
		c.emit(inst{op: opClose, a: int32(n.group)})
	case nodeRepeat:
		c.repeat(n, next)
	case nodeLook:
		c.look(n)
	case nodeRef:
		i := inst{op: opRef, a: int32(n.group)}
		if n.fold {
			i.fold = c.folding(n.add)
		}
		c.emit(i)
	case nodeCond:
		c.cond(n, next)
	case nodeAtomic:
		at := c.emit(inst{op: opAtomic})
		c.node(n.kids[0], nil)
		c.emit(inst{op: opReturn})
		c.prog.code[at].a = c.here()
	case nodeFail:
		c.emit(inst{op: opFail})
	}
}

// single is the instruction for one character.
func (c *compiler) single(n *node) inst {
	switch n.kind {
	case nodeLiteral:
		if text := c.encode(n.r); len(text) > 1 {
			return inst{op: opText, text: text}
		}
		return inst{op: opByte, c: byte(n.r)}
	case nodeAll:
		return inst{op: opAll}
	}
	return inst{op: opSet, set: n.set}
}

// seq compiles nodes one after the other; neighbouring characters become one text.
func (c *compiler) seq(kids []*node, next *byteSet) {
	for i := 0; i < len(kids); {
		var text strings.Builder
		j := i
		for j < len(kids) && kids[j].kind == nodeLiteral {
			text.WriteString(c.encode(kids[j].r))
			if j++; j%(1<<12) == 0 {
				c.pause()
			}
		}
		if j > i+1 {
			c.emit(inst{op: opText, text: text.String()})
			i = j
			continue
		}
		c.node(kids[i], c.following(kids[i+1:], next))
		i++
	}
}

// following is what begins behind a node: kids follow, then what begins with next.
func (c *compiler) following(kids []*node, next *byteSet) *byteSet {
	first, nullable := c.firstOfSeq(kids)
	if !nullable {
		return first
	}
	if next == nil {
		return nil
	}
	all := *first
	all.join(next)
	return &all
}

func (c *compiler) alt(kids []*node, next *byteSet) {
	var jumps []int
	for i, k := range kids {
		if i == len(kids)-1 {
			c.node(k, next)
			break
		}
		at := c.emit(inst{op: opSplit, next: c.following([]*node{k}, next), other: c.following([]*node{{kind: nodeAlt, kids: kids[i+1:]}}, next)})
		c.prog.code[at].a = c.here()
		c.node(k, next)
		jumps = append(jumps, c.emit(inst{op: opJump}))
		c.prog.code[at].b = c.here()
	}
	for _, j := range jumps {
		c.prog.code[j].a = c.here()
	}
}

func (c *compiler) repeat(n *node, next *byteSet) {
	body := n.kids[0]
	for body.kind == nodeSeq && len(body.kids) == 1 {
		body = body.kids[0]
	}
	switch {
	case n.max == 0:
	case body.single():
		c.charRepeat(n, body, next)
	case n.mode == possessive:
		at := c.emit(inst{op: opAtomic})
		c.loop(n, body, greedy, nil)
		c.emit(inst{op: opReturn})
		c.prog.code[at].a = c.here()
	default:
		c.loop(n, body, n.mode, next)
	}
}

// charRepeat compiles the repetition of one character. One that can't end earlier with success, since
// what follows begins with none of the characters, need not go back.
func (c *compiler) charRepeat(n, body *node, next *byteSet) {
	i := c.single(body)
	if i.op == opText { // a character of several bytes
		i = inst{op: opSet, set: newCharset([]setItem{{lo: body.r, hi: body.r}}, false, 0, false)}
	}
	i.op, i.char, i.mode, i.min, i.max, i.next = opRepeat, i.op, n.mode, n.min, n.max, next
	if first, _ := c.firstOf(body); n.mode == greedy && next != nil && !first.intersects(next) {
		i.mode = possessive
	}
	c.emit(i)
}

// loop compiles the repetition of anything.
func (c *compiler) loop(n, body *node, mode repeatMode, next *byteSet) {
	first, nullable := c.firstOf(body)
	again := next
	if next != nil {
		all := *next
		all.join(first)
		again = &all
	}
	split := func(at int, in, out int32) {
		i := &c.prog.code[at]
		if i.a, i.b = in, out; mode == lazy {
			i.a, i.b = out, in
		}
		i.next, i.other = c.following([]*node{body}, again), next
		if mode == lazy {
			i.next, i.other = i.other, i.next
		}
	}
	switch {
	case n.min == 0 && n.max == 1:
		at := c.emit(inst{op: opSplit})
		in := c.here()
		c.node(body, next)
		split(at, in, c.here())
	case !nullable && n.max == unlimited && n.min == 0:
		at := c.emit(inst{op: opSplit})
		c.node(body, again)
		c.emit(inst{op: opJump, a: int32(at)})
		split(at, int32(at)+1, c.here())
	case !nullable && n.max == unlimited && n.min == 1:
		in := c.here()
		c.node(body, again)
		at := c.emit(inst{op: opSplit})
		split(at, in, c.here())
	default:
		reg := int32(c.prog.regs)
		c.prog.regs += 2
		c.emit(inst{op: opInit, reg: reg})
		at := c.emit(inst{op: opLoop, reg: reg, min: n.min, max: n.max, mode: mode})
		c.node(body, nil)
		c.emit(inst{op: opJump, a: int32(at)})
		c.prog.code[at].exit = c.here()
	}
}

func (c *compiler) look(n *node) {
	i := inst{op: opLook, negate: n.negate, behind: -1}
	if n.behind {
		w := n.kids[0].widthOf(c.widths)
		if w.min > math.MaxInt32 {
			panic(syntaxError{patternError(c.th, "looks too much behind", object.Value{}, -1)})
		}
		if w.min != w.max {
			panic(syntaxError{patternError(c.th, "look-behind requires fixed-width pattern", object.Value{}, -1)})
		}
		i.behind = int32(w.min)
	}
	at := c.emit(i)
	c.node(n.kids[0], nil)
	c.emit(inst{op: opReturn})
	c.prog.code[at].a = c.here()
}

func (c *compiler) cond(n *node, next *byteSet) {
	at := c.emit(inst{op: opCond, a: int32(n.group)})
	c.node(n.kids[0], next)
	if len(n.kids) == 1 {
		c.prog.code[at].b = c.here()
		return
	}
	jump := c.emit(inst{op: opJump})
	c.prog.code[at].b = c.here()
	c.node(n.kids[1], next)
	c.prog.code[jump].a = c.here()
}

// startsWith reports whether the first node that matters satisfies f, in every alternative.
func startsWith(n *node, f func(*node) bool) bool {
	switch n.kind {
	case nodeSeq:
		return len(n.kids) > 0 && startsWith(n.kids[0], f)
	case nodeGroup, nodeAtomic:
		return startsWith(n.kids[0], f)
	case nodeAlt:
		for _, k := range n.kids {
			if !startsWith(k, f) {
				return false
			}
		}
		return true
	}
	return f(n)
}

// prefix returns the text that every match of n begins with.
func (c *compiler) prefix(n *node) string {
	var text strings.Builder
	c.literalPrefix(&text, n)
	return text.String()
}

// literalPrefix writes the prefix; whole is true if n matches that text and nothing else.
func (c *compiler) literalPrefix(text *strings.Builder, n *node) (whole bool) {
	switch n.kind {
	case nodeLiteral:
		text.WriteString(c.encode(n.r))
		return true
	case nodeGroup, nodeAtomic:
		return c.literalPrefix(text, n.kids[0])
	case nodeSeq:
		for _, k := range n.kids {
			if c.pause(); !c.literalPrefix(text, k) {
				return false
			}
		}
		return true
	}
	return false
}

// findLead finds the program's lead, which a pattern with back-references can't have.
func (c *compiler) findLead(n *node) {
	for i := range c.prog.code {
		in := &c.prog.code[i]
		if in.op == opRef || in.op == opCond || in.op == opLook {
			return
		}
	}
	for i := range c.prog.code {
		switch in := &c.prog.code[i]; in.op {
		case opOpen:
			continue
		case opRepeat:
			if in.max == unlimited && startsWith(n, func(k *node) bool { return k.kind == nodeRepeat }) {
				c.prog.lead = in
			}
			return
		default:
			return
		}
	}
}
