package re

import "github.com/starling-lang/starling/interp/object"

// search finds the first match that begins at from or later.
func (m *machine) search(from int) bool {
	if m.anchored {
		return from == 0 && m.attempt(0)
	}
	text := m.text
	for pos := from; pos <= len(text); {
		switch {
		case m.lines:
			if pos = m.line(pos); pos < 0 {
				return false
			}
		case m.prefix != "":
			if pos = m.index(pos, m.prefix); pos < 0 {
				return false
			}
		case m.only >= 0:
			if pos = m.index(pos, string([]byte{byte(m.only)})); pos < 0 {
				return false
			}
		case m.first != nil:
			if pos = m.skip(pos); pos >= len(text) {
				return false
			}
		}
		if m.attempt(pos) {
			return true
		}
		if m.err != nil || !m.tick() || pos == len(text) {
			return false
		}
		if m.lead != nil && pos != m.notEmptyAt {
			pos = max(m.scan(m.lead, pos, unlimited), m.next(pos))
		} else {
			pos = m.next(pos)
		}
	}
	return false
}

// line returns the first start of a line from pos on, or -1.
func (m *machine) line(pos int) int {
	if pos == 0 || m.text[pos-1] == '\n' {
		return pos
	}
	if pos = m.index(pos, "\n"); pos < 0 {
		return -1
	}
	return pos + 1
}

// index returns where sub is in the text from pos on, -1 if it is not.
func (m *machine) index(pos int, sub string) int {
	i, err := object.Find(m.th, m.text[pos:], sub)
	if err != nil {
		m.err = err
	}
	if i < 0 {
		return -1
	}
	return pos + i
}

// skip returns the first position from pos on at which a match may begin.
func (m *machine) skip(pos int) int {
	text, first := m.text, m.first
	for pos < len(text) {
		for end := min(len(text), pos+object.LongText); pos < end; pos++ {
			if first[text[pos]] && (!m.wide || text[pos]&0xc0 != 0x80) {
				return pos
			}
		}
		if pos < len(text) && !m.pause() {
			return len(text)
		}
	}
	return pos
}
