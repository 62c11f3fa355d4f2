package syntax

// reportTabs reports inconsistent tabs. Starlark has no such rule: a file that
// may be Starlark only notes them.
func (s *scanner) reportTabs() {
	const msg = "inconsistent use of tabs and spaces in indentation"
	for _, off := range s.tabErr {
		to := off + len(s.file.line(s.file.Position(Pos(off+1)).Line))
		if s.pythonOnly {
			s.report(TabError, off, to, msg)
		} else {
			s.file.NotPython = append(s.file.NotPython, s.file.NewError(TabError, Pos(off+1), Pos(to+1), msg))
		}
	}
}

// lineStart handles blank lines and the indentation of a logical line.
func (s *scanner) lineStart() {
	for s.pos < len(s.src) {
		start := s.pos
		col, alt := s.indentation()
		if s.pos >= len(s.src) {
			return
		}
		switch s.src[s.pos] {
		case '#':
			s.skipComment()
			if s.pos < len(s.src) {
				s.pos++
			}
			continue
		case '\n':
			s.pos++
			continue
		}
		s.indent(start, col, alt)
		return
	}
}

// indentation consumes white space and returns its width, with tabs to
// multiples of eight and with tabs of one.
func (s *scanner) indentation() (col, alt int) {
	contCol, contAlt, cont := 0, 0, false
	for ; s.pos < len(s.src); s.pos++ {
		switch s.src[s.pos] {
		case ' ':
			col++
			alt++
		case '\t':
			col = (col/tabSize + 1) * tabSize
			alt++
		case '\f':
			col, alt = 0, 0
		case '\\':
			// The first line of several joined ones has the indentation.
			if s.pos+1 >= len(s.src) || s.src[s.pos+1] != '\n' || s.pos+2 >= len(s.src) {
				return col, alt
			}
			if !cont {
				contCol, contAlt, cont = col, alt, col > 0
			}
			col, alt = 0, 0
			s.pos++
		default:
			if cont {
				return contCol, contAlt
			}
			return col, alt
		}
	}
	return col, alt
}

// indent compares the indentation of a line that starts at offset start with
// that of the open blocks.
func (s *scanner) indent(start, col, alt int) {
	top := len(s.indents) - 1
	at := token{from: uint32(s.pos), to: uint32(s.pos)}
	switch {
	case col == s.indents[top]:
		s.checkTabs(start, alt == s.alts[top])
	case col > s.indents[top]:
		s.checkTabs(start, alt > s.alts[top])
		if top+1 >= maxIndent {
			s.report(IndentationError, start, s.pos, "too many levels of indentation")
			s.lineErr = true
			s.toks = append(s.toks, token{kind: tError, from: at.from, to: at.to})
			s.pos = len(s.src)
			return
		}
		s.indents = append(s.indents, col)
		s.alts = append(s.alts, alt)
		at.kind = tIndent
		s.toks = append(s.toks, at)
	default:
		at.kind = tDedent
		for top > 0 && col < s.indents[top] {
			top--
			s.toks = append(s.toks, at)
		}
		s.indents, s.alts = s.indents[:top+1], s.alts[:top+1]
		if col != s.indents[top] {
			line := s.file.line(s.file.Position(Pos(start + 1)).Line)
			s.report(IndentationError, start+len(line), start+len(line), "unindent does not match any outer indentation level")
			// Go on as if the line belonged to the block that was left last.
			s.indents = append(s.indents, col)
			s.alts = append(s.alts, alt)
			s.toks = s.toks[:len(s.toks)-1]
			return
		}
		s.checkTabs(start, alt == s.alts[top])
	}
}

func (s *scanner) checkTabs(start int, ok bool) {
	if !ok && len(s.tabErr) < maxErrors {
		s.tabErr = append(s.tabErr, start)
	}
}
