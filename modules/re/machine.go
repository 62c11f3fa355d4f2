package re

import (
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

// frame is what the machine goes back to: a choice, or a number to restore.
type frame struct {
	pos, aux int
	pc       int32 // of a choice: the instruction to go on at; otherwise a slot's or register's index
	kind     frameKind
}

type frameKind uint8

const (
	frameChoice   frameKind = iota // go on at pc and pos
	frameSlot                      // slot pc was pos
	frameRegister                  // register pc was pos
	frameGreedy                    // the repetition at pc may end anywhere from aux to pos
	frameLazy                      // the repetition at pc has ended at pos and may take aux more
)

// machine runs a program on a text. One thread uses it at a time.
type machine struct {
	*program
	th   *object.Thread
	text string // up to endpos
	wide bool   // characters may have several bytes
	// slots are where each group begins and ends, the last one is the group that ended last.
	slots []int
	regs  []int
	stack []frame
	full  bool // the match must end where the text does
	// notEmptyAt is where a match must not be empty, -1 if it may be anywhere.
	notEmptyAt int
	start      int
	budget     int
	err        error
}

// How often a search looks whether its thread is asked for something, and how many frames
// it takes to ask for memory first.
const (
	budget    = 1 << 14
	bigFrames = 1 << 20
)

// tick counts a step backwards or of a loop; it returns false when the search must stop.
func (m *machine) tick() bool {
	if m.budget--; m.budget > 0 {
		return true
	}
	return m.pause()
}

// pause looks whether the thread is asked for something; it returns false when the search must stop.
func (m *machine) pause() bool {
	if m.err == nil {
		m.err = m.th.Safepoint()
	}
	if m.err != nil {
		m.budget = 0 // so that the next one returns false too
		return false
	}
	m.budget = budget
	return true
}

func (m *machine) push(f frame) {
	if n := len(m.stack); n == cap(m.stack) && n >= bigFrames {
		if err := m.th.Runtime.CheckSize(2*int64(n), 24); err != nil && m.err == nil {
			m.err = err
			m.budget = 0
			return
		}
	}
	m.stack = append(m.stack, f)
}

// setSlot changes a slot so that going back restores it. Without anything to go back to
// nothing needs restoring: reset clears all slots before the next attempt.
func (m *machine) setSlot(i int32, v int) {
	if len(m.stack) > 0 {
		m.push(frame{kind: frameSlot, pc: i, pos: m.slots[i]})
	}
	m.slots[i] = v
}

func (m *machine) setReg(i int32, v int) {
	m.push(frame{kind: frameRegister, pc: i, pos: m.regs[i]})
	m.regs[i] = v
}

func (m *machine) reset() {
	m.stack = m.stack[:0]
	for i := range m.slots {
		m.slots[i] = -1
	}
}

// attempt matches at start.
func (m *machine) attempt(start int) bool {
	m.reset()
	m.start = start
	end, ok := m.run(0, start)
	if ok {
		m.slots[0], m.slots[1] = start, end
	}
	return ok && m.err == nil
}

// next returns the position behind the character at pos < len(m.text).
func (m *machine) next(pos int) int {
	if !m.wide || m.text[pos] < 0x80 {
		return pos + 1
	}
	_, n := object.DecodeRune(m.text[pos:])
	return pos + n
}

// prev returns the position before the character that ends at pos > 0.
func (m *machine) prev(pos int) int {
	if !m.wide || m.text[pos-1] < 0x80 {
		return pos - 1
	}
	_, n := object.DecodeLastRune(m.text[:pos])
	return pos - n
}

// one returns the position behind the character at pos if the instruction's character matches, else -1.
func (m *machine) one(in *inst, op opcode, pos int) int {
	if pos >= len(m.text) {
		return -1
	}
	c := m.text[pos]
	switch op {
	case opByte:
		if c == in.c {
			return pos + 1
		}
		return -1
	case opAll:
		return m.next(pos)
	}
	if c < 0x80 || !m.wide {
		if in.set.table[c] {
			return pos + 1
		}
		return -1
	}
	if !in.set.wide {
		return -1
	}
	r, n := object.DecodeRune(m.text[pos:])
	if in.set.has(r) {
		return pos + n
	}
	return -1
}

// run executes from pc until the program, or the part that it is in, ends; it returns where. If it
// does not match, everything is as before.
func (m *machine) run(pc, pos int) (int, bool) {
	base := len(m.stack)
	text, code := m.text, m.code
	for {
		in := &code[pc]
		switch in.op {
		case opByte:
			if pos < len(text) && text[pos] == in.c {
				pos++
				pc++
				continue
			}
		case opText:
			if n := pos + len(in.text); n <= len(text) && text[pos:n] == in.text {
				pos = n
				pc++
				continue
			}
		case opSet:
			if pos < len(text) {
				if c := text[pos]; c < 0x80 || !m.wide {
					if in.set.table[c] {
						pos++
						pc++
						continue
					}
				} else if p := m.one(in, opSet, pos); p >= 0 {
					pos = p
					pc++
					continue
				}
			}
		case opAll:
			if pos < len(text) {
				pos = m.next(pos)
				pc++
				continue
			}
		case opAt:
			if m.at(in.at, pos) {
				pc++
				continue
			}
		case opOpen:
			m.setSlot(2*in.a, pos)
			pc++
			continue
		case opClose:
			m.setSlot(2*in.a+1, pos)
			m.setSlot(int32(len(m.slots)-1), int(in.a))
			pc++
			continue
		case opJump:
			pc = int(in.a)
			continue
		case opSplit:
			if p := m.split(in, pos); p >= 0 {
				pc = p
				continue
			}
		case opRepeat:
			if p := m.repeat(in, int32(pc), pos); p >= 0 {
				pos = p
				pc++
				continue
			}
		case opInit:
			m.setReg(in.reg, 0)
			m.setReg(in.reg+1, -1)
			pc++
			continue
		case opLoop:
			if p := m.loop(in, int32(pc), pos); p >= 0 {
				pc = p
				continue
			}
		case opRef:
			if p := m.reference(in, pos); p >= 0 {
				pos = p
				pc++
				continue
			}
		case opCond:
			pc++
			if m.slots[2*in.a] < 0 || m.slots[2*in.a+1] < 0 {
				pc = int(in.b)
			}
			continue
		case opLook:
			if m.look(in, pc, pos) {
				pc = int(in.a)
				continue
			}
		case opAtomic:
			if p, ok := m.sub(pc+1, pos); ok {
				pos, pc = p, int(in.a)
				continue
			}
		case opReturn:
			return pos, true
		case opMatch:
			if !(m.full && pos != len(text)) && !(pos == m.start && m.notEmptyAt == pos) {
				return pos, true
			}
		}
		if pc, pos = m.back(base); pc < 0 {
			return -1, false
		}
	}
}

// back goes to the last choice above base; pc is -1 if there is none.
func (m *machine) back(base int) (pc, pos int) {
	if !m.tick() {
		m.unwind(base)
		return -1, -1
	}
	for len(m.stack) > base {
		top := len(m.stack) - 1
		f := &m.stack[top]
		switch f.kind {
		case frameSlot:
			m.slots[f.pc] = f.pos
		case frameRegister:
			m.regs[f.pc] = f.pos
		case frameChoice:
			m.stack = m.stack[:top]
			return int(f.pc), f.pos
		case frameGreedy:
			p := m.shrink(&m.code[f.pc], m.prev(f.pos), f.aux)
			if p >= 0 {
				if pc = int(f.pc) + 1; p == f.aux {
					m.stack = m.stack[:top]
				} else {
					f.pos = p
				}
				return pc, p
			}
		case frameLazy:
			if p := m.extend(f); p >= 0 {
				return int(f.pc) + 1, p
			}
		}
		m.stack = m.stack[:top]
	}
	return -1, -1
}

// unwind restores what changed above base.
func (m *machine) unwind(base int) {
	for len(m.stack) > base {
		top := len(m.stack) - 1
		switch f := m.stack[top]; f.kind {
		case frameSlot:
			m.slots[f.pc] = f.pos
		case frameRegister:
			m.regs[f.pc] = f.pos
		}
		m.stack = m.stack[:top]
	}
}

// split chooses between two ways, without a frame when the next byte decides.
func (m *machine) split(in *inst, pos int) int {
	a, b := true, true
	if pos < len(m.text) {
		c := m.text[pos]
		a = in.next == nil || in.next[c]
		b = in.other == nil || in.other[c]
	} else {
		a, b = in.next == nil, in.other == nil
	}
	switch {
	case a && b:
		m.push(frame{pc: in.b, pos: pos})
		return int(in.a)
	case a:
		return int(in.a)
	case b:
		return int(in.b)
	}
	return -1
}

// sub runs the part at pc by itself: what it chose is final.
func (m *machine) sub(pc, pos int) (int, bool) {
	if len(m.stack) == 0 {
		// A frame makes setSlot remember what it changes.
		m.push(frame{kind: frameRegister, pc: 0, pos: m.anyReg()})
	}
	base := len(m.stack)
	end, ok := m.run(pc, pos)
	if !ok {
		return -1, false
	}
	kept := m.stack[:base]
	for _, f := range m.stack[base:] {
		if f.kind == frameSlot || f.kind == frameRegister {
			kept = append(kept, f)
		}
	}
	m.stack = kept
	return end, true
}

func (m *machine) anyReg() int {
	if len(m.regs) == 0 {
		m.regs = make([]int, 1)
	}
	return m.regs[0]
}

func (m *machine) look(in *inst, pc, pos int) bool {
	p := pos
	for i := int32(0); i < in.behind; i++ {
		if p == 0 {
			return in.negate
		}
		p = m.prev(p)
	}
	if !in.negate {
		_, ok := m.sub(pc+1, p)
		return ok
	}
	if len(m.stack) == 0 {
		m.push(frame{kind: frameRegister, pc: 0, pos: m.anyReg()})
	}
	base := len(m.stack)
	_, ok := m.run(pc+1, p)
	m.unwind(base)
	return !ok && m.err == nil
}

// loop decides at the start of each turn; it returns where to go on, or -1.
func (m *machine) loop(in *inst, pc int32, pos int) int {
	if !m.tick() {
		return -1
	}
	n, last := m.regs[in.reg], m.regs[in.reg+1]
	switch {
	case n < in.min:
		m.setReg(in.reg, n+1)
		return int(pc) + 1
	case in.max != unlimited && n >= in.max || pos == last:
		return int(in.exit)
	case in.mode == lazy:
		m.push(frame{kind: frameRegister, pc: in.reg, pos: n})
		m.push(frame{kind: frameRegister, pc: in.reg + 1, pos: last})
		return m.lazyTurn(in, pc, pos, n)
	}
	m.push(frame{pc: in.exit, pos: pos})
	m.setReg(in.reg, n+1)
	m.setReg(in.reg+1, pos)
	return int(pc) + 1
}

// lazyTurn goes on behind the loop; going back takes one more turn, with the registers as they are
// for it.
func (m *machine) lazyTurn(in *inst, pc int32, pos, n int) int {
	m.regs[in.reg], m.regs[in.reg+1] = n+1, pos
	m.push(frame{pc: pc + 1, pos: pos})
	return int(in.exit)
}

// reference matches what a group captured.
func (m *machine) reference(in *inst, pos int) int {
	from, to := m.slots[2*in.a], m.slots[2*in.a+1]
	if from < 0 || to < from {
		return -1
	}
	want := m.text[from:to]
	if in.fold == foldNone {
		if strings.HasPrefix(m.text[pos:], want) {
			return pos + len(want)
		}
		return -1
	}
	for from < to {
		if pos >= len(m.text) || !m.tick() {
			return -1
		}
		a, b := rune(m.text[from]), rune(m.text[pos])
		i, j := 1, 1
		if m.wide {
			a, i = object.DecodeRune(m.text[from:])
			b, j = object.DecodeRune(m.text[pos:])
		}
		if !same(a, b, in.fold) {
			return -1
		}
		from, pos = from+i, pos+j
	}
	return pos
}

// at reports whether pos is such a place.
func (m *machine) at(p place, pos int) bool {
	text := m.text
	switch p {
	case atStart:
		return pos == 0
	case atEnd:
		return pos == len(text)
	case atAnyLineStart:
		return pos == 0 || text[pos-1] == '\n'
	case atAnyLineEnd:
		return pos == len(text) || text[pos] == '\n'
	case atLastLineEnd:
		return pos == len(text) || pos == len(text)-1 && text[pos] == '\n'
	case atBoundary:
		return m.boundary(pos, false)
	case atNoBoundary:
		return len(text) > 0 && !m.boundary(pos, false)
	case atWordASCII:
		return m.boundary(pos, true)
	case atNoWordASCII:
		return len(text) > 0 && !m.boundary(pos, true)
	}
	return false
}

// boundary reports whether a word begins or ends at pos.
func (m *machine) boundary(pos int, ascii bool) bool {
	before, after := false, false
	if pos > 0 {
		if c := m.text[pos-1]; c < 0x80 || !m.wide {
			before = isWord(rune(c), true)
		} else {
			r, _ := object.DecodeLastRune(m.text[:pos])
			before = isWord(r, ascii)
		}
	}
	if pos < len(m.text) {
		if c := m.text[pos]; c < 0x80 || !m.wide {
			after = isWord(rune(c), true)
		} else {
			r, _ := object.DecodeRune(m.text[pos:])
			after = isWord(r, ascii)
		}
	}
	return before != after
}
