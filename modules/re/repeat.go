package re

import (
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

// repeat executes the repetition of one character at pos; it returns where to go on, or -1.
func (m *machine) repeat(in *inst, pc int32, pos int) int {
	for i := 0; i < in.min; i++ {
		if pos = m.one(in, in.char, pos); pos < 0 {
			return -1
		}
	}
	if in.mode == lazy {
		if in.max == in.min {
			return pos
		}
		m.push(frame{kind: frameLazy, pc: pc, pos: pos, aux: in.max - in.min})
		if m.mayFollow(in, pos) {
			return pos
		}
		f := &m.stack[len(m.stack)-1]
		p := m.extend(f)
		if p < 0 {
			m.stack = m.stack[:len(m.stack)-1]
		}
		return p
	}
	end := m.scan(in, pos, in.max)
	if in.max != unlimited {
		end = m.scanAtMost(in, pos, in.max-in.min)
	}
	if in.mode == possessive {
		return end
	}
	if end = m.shrink(in, end, pos); end > pos {
		m.push(frame{kind: frameGreedy, pc: pc, pos: end, aux: pos})
	}
	return end
}

// mayFollow reports whether the rest of the program may match at pos.
func (m *machine) mayFollow(in *inst, pos int) bool {
	return in.next == nil || pos < len(m.text) && in.next[m.text[pos]]
}

// shrink returns the last place from end down to least at which the rest may match, or -1.
func (m *machine) shrink(in *inst, end, least int) int {
	if in.next == nil {
		return end
	}
	text, next := m.text, in.next
	if end >= least && end == len(text) {
		if end == least {
			return -1
		}
		end = m.prev(end)
	}
	if !m.wide {
		for end >= least {
			for stop := max(end-object.LongText, least); end >= stop; end-- {
				if next[text[end]] {
					return end
				}
			}
			if end >= least && !m.pause() {
				return -1
			}
		}
		return -1
	}
	for i := 1; end >= least; i++ {
		if i%object.LongText == 0 && !m.pause() {
			return -1
		}
		if next[text[end]] {
			return end
		}
		if end == least {
			return -1
		}
		end = m.prev(end)
	}
	return -1
}

// extend takes one more character for a lazy repetition, and on to where the rest may match; -1 if it can't.
func (m *machine) extend(f *frame) int {
	in := &m.code[f.pc]
	for f.aux > 0 {
		p := m.one(in, in.char, f.pos)
		if p < 0 {
			return -1
		}
		f.pos = p
		if in.max != unlimited {
			f.aux--
		}
		if m.mayFollow(in, p) {
			return p
		}
	}
	return -1
}

// scan returns where the run of the repetition's characters that begins at pos ends; max says only
// whether it can end earlier, in which case it need not be exact.
func (m *machine) scan(in *inst, pos, max int) int {
	if max != unlimited {
		return pos
	}
	if in.char == opAll {
		return len(m.text)
	}
	for {
		end := len(m.text)
		if end-pos > object.LongText {
			end = object.PieceEnd(m.text, pos+object.LongText)
		}
		if pos = m.scanTo(in, pos, end); pos < end || end == len(m.text) || !m.pause() {
			return pos
		}
	}
}

// scanTo is scan of the text up to end.
func (m *machine) scanTo(in *inst, pos, end int) int {
	text := m.text[:end]
	switch in.char {
	case opByte:
		for pos < len(text) && text[pos] == in.c {
			pos++
		}
		return pos
	}
	set := in.set
	if set.until >= 0 {
		if i := strings.IndexByte(text[pos:], byte(set.until)); i >= 0 {
			return pos + i
		}
		return len(text)
	}
	for pos < len(text) {
		c := text[pos]
		switch {
		case c < 0x80 || !m.wide:
			if !set.table[c] {
				return pos
			}
			pos++
		case !set.wide:
			return pos
		default:
			r, n := object.DecodeRune(text[pos:])
			if !set.has(r) {
				return pos
			}
			pos += n
		}
	}
	return pos
}

// scanAtMost is scan for at most n characters.
func (m *machine) scanAtMost(in *inst, pos, n int) int {
	for ; n > 0; n-- {
		p := m.one(in, in.char, pos)
		if p < 0 {
			break
		}
		pos = p
	}
	return pos
}
