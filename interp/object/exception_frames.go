package object

import (
	"fmt"
	"slices"
	"strings"
)

// repeatsShown is how often the same place is shown in a row before the rest is only counted.
const repeatsShown = 3

// FormatTraceback returns the frames of a traceback, outermost first, as CPython
// 3.13 shows them; "" for an empty one.
func FormatTraceback(th *Thread, t *Traceback) string {
	var frames []FrameInfo
	for ; t != nil; t = t.Next() {
		frames = append(frames, t.Frame)
	}
	if limit, ok := tracebackLimit(th); ok && limit < len(frames) {
		frames = frames[len(frames)-limit:]
	}
	return FormatFrames(frames)
}

// tracebackLimit reads sys.tracebacklimit.
func tracebackLimit(th *Thread) (int, bool) {
	if th == nil || th.Runtime.Modules == nil {
		return 0, false
	}
	sys, ok := th.Runtime.Modules.GetStr(th, "sys").AsModule()
	if !ok {
		return 0, false
	}
	n, ok := sys.Get("tracebacklimit").SmallInt()
	return int(max(n, 0)), ok
}

// FormatFrames returns the places of a stack, outermost first, with their source lines.
func FormatFrames(frames []FrameInfo) string {
	var b strings.Builder
	count := 0
	repeated := func() {
		if more := count - repeatsShown; more > 0 {
			fmt.Fprintf(&b, "  [Previous line repeated %d more time%s]\n", more, pluralS(more > 1))
		}
	}
	for i, f := range frames {
		if i == 0 || !samePlace(f, frames[i-1]) {
			repeated()
			count = 0
		}
		if count++; count <= repeatsShown {
			writeFrame(&b, f)
		}
	}
	repeated()
	return b.String()
}

func samePlace(a, b FrameInfo) bool {
	return a.Function.Code == b.Function.Code && a.Line() == b.Line() ||
		a.Function.Code.Filename() == b.Function.Code.Filename() && a.Function.Code.Name() == b.Function.Code.Name() && a.Line() == b.Line()
}

// Place returns where in the source a frame has got to: lines and columns, those in bytes, -1 if unknown.
func (f FrameInfo) Place() (line, col, endLine, endCol int) { return f.position() }

// FormatSource returns the lines of a place as tracebacks show them, with carets under the part from column
// col (in bytes) of the first to endCol of the last, without if one is negative.
func FormatSource(lines []string, col, endCol int) string {
	var b strings.Builder
	writeSource(&b, lines, col, endCol)
	return b.String()
}

func writeFrame(b *strings.Builder, f FrameInfo) {
	code := f.Function.Code
	line, col, endLine, endCol := f.position()
	fmt.Fprintf(b, "  File \"%s\", line %d, in %s\n", code.Filename(), line, code.Name())
	var lines []string
	for n := line; n <= max(endLine, line) && n > 0; n++ {
		lines = append(lines, strings.TrimRight(code.Source(n), " \t\r\n\f\v"))
	}
	writeSource(b, lines, col, endCol)
}

// writeSource writes the source lines of one place, with carets under the part
// from column col (in bytes) of the first to endCol of the last.
func writeSource(b *strings.Builder, lines []string, col, endCol int) {
	if len(lines) == 0 || strings.TrimSpace(strings.Join(lines, "")) == "" {
		return
	}
	if col < 0 || endCol < 0 {
		text, _, _ := clip(strings.TrimSpace(lines[0]), 0, 0)
		b.WriteString("    " + text + "\n")
		return
	}
	lines, col, endCol = clipLines(lines, col, endCol)
	s := newSnippet(lines, col, endCol)
	for _, l := range s.render() {
		b.WriteString("    " + l + "\n")
	}
}

// snippet is the source of an instruction: whole lines, and where in the first
// and the last one it begins and ends, in characters.
type snippet struct {
	lines      [][]rune
	start, end int
	anchors    *anchors
	carets     bool
}

func newSnippet(lines []string, col, endCol int) *snippet {
	last := lines[len(lines)-1]
	start := len([]rune(lines[0][:min(col, len(lines[0]))]))
	end := len([]rune(last[:min(endCol, len(last))]))
	first := len([]rune(lines[0]))
	s := &snippet{}
	for _, l := range dedent(lines) {
		s.lines = append(s.lines, []rune(l))
	}
	removed := first - len(s.lines[0])
	s.start, s.end = max(0, start-removed), max(0, end-removed)
	s.anchors = findAnchors(s.segment())
	s.carets = s.showCarets()
	return s
}

// dedent removes the white space that all lines begin with.
func dedent(lines []string) []string {
	margin, found := "", false
	for _, l := range lines {
		if strings.TrimSpace(l) == "" {
			continue
		}
		indent := l[:len(l)-len(strings.TrimLeft(l, " \t"))]
		if !found {
			margin, found = indent, true
			continue
		}
		for !strings.HasPrefix(indent, margin) {
			margin = margin[:len(margin)-1]
		}
	}
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = strings.TrimPrefix(l, margin)
		if strings.TrimSpace(l) == "" {
			out[i] = ""
		}
	}
	return out
}

// segment returns the lines of exactly the instruction.
func (s *snippet) segment() [][]rune {
	seg := slices.Clone(s.lines)
	last := len(seg) - 1
	seg[last] = seg[last][:min(s.end, len(seg[last]))]
	seg[0] = seg[0][min(s.start, len(seg[0])):]
	return seg
}

// showCarets tells whether marking the instruction says more than its lines do.
func (s *snippet) showCarets() bool {
	if s.isWholeCall() {
		return false
	}
	if s.anchors != nil {
		return true
	}
	last := s.lines[len(s.lines)-1]
	before := strings.TrimSpace(string(s.lines[0][:min(s.start, len(s.lines[0]))]))
	after := strings.TrimSpace(string(last[min(s.end, len(last)):]))
	return before != "" || after != ""
}

// isWholeCall reports whether the lines are "return f(…)" or "name = call(…)" and
// the instruction is that call.
func (s *snippet) isWholeCall() bool {
	seg := scanSegment(s.segment())
	if !isCall(seg) {
		return false
	}
	last := s.lines[len(s.lines)-1]
	after := strings.TrimSpace(string(last[min(s.end, len(last)):]))
	if after != "" && after[0] != '#' && after[0] != ';' {
		return false
	}
	before := scanSegment([][]rune{s.lines[0][:min(s.start, len(s.lines[0]))]})
	switch len(before) {
	case 1:
		return before[0].text == "return" && seg[0].kind == tokOperand && seg[0].isName() && seg[1].match == len(seg)-1
	case 2:
		return before[0].kind == tokOperand && before[0].isName() && before[1].text == "="
	}
	return false
}

// isCall reports whether an expression is a call by its outermost operation.
func isCall(toks []segmentToken) bool {
	n := len(toks) - 1
	if n < 2 || toks[n].text != ")" || toks[n].match <= 0 {
		return false
	}
	if prev := toks[toks[n].match-1]; prev.kind == tokOperator || prev.kind == tokKeyword {
		return false
	}
	op, ok := mainOperator(toks)
	return ok && op < 0
}

// render returns the lines to show, each marked line with its carets after it.
func (s *snippet) render() []string {
	shown := map[int]bool{0: true, len(s.lines) - 1: true}
	if a := s.anchors; a != nil {
		for d := -1; d <= 1; d++ {
			shown[a.leftLine+d] = true
			shown[a.rightLine+d] = true
		}
	}
	var out []string
	previous := -1
	for i := range s.lines {
		if !shown[i] {
			continue
		}
		switch gap := i - previous; {
		case previous < 0 || gap == 1:
		case gap == 2:
			out = s.line(out, i-1)
		default:
			out = append(out, fmt.Sprintf("...<%d lines>...", gap-1))
		}
		out = s.line(out, i)
		previous = i
	}
	return dedent(out)
}

// line appends line i and its carets.
func (s *snippet) line(out []string, i int) []string {
	text := s.lines[i]
	out = append(out, string(text))
	if !s.carets {
		return out
	}
	indent := len(text) - len(strings.TrimLeft(string(text), " \t"))
	if indent < 0 || indent > len(text) {
		indent = 0
	}
	width := displayWidth(text)
	if i == len(s.lines)-1 {
		width = displayWidth(text[:min(s.end, len(text))])
	}
	start := displayWidth(s.lines[0][:min(s.start, len(s.lines[0]))])
	carets := make([]byte, width)
	for col := range carets {
		switch {
		case col < indent || i == 0 && col < start:
			carets[col] = ' '
		case s.anchors == nil || s.inAnchors(i, col):
			carets[col] = '^'
		default:
			carets[col] = '~'
		}
	}
	return append(out, string(carets))
}

// inAnchors reports whether a column is between the anchors: the operator, or
// the brackets of a call or subscript.
func (s *snippet) inAnchors(line, col int) bool {
	a := s.anchors
	at := func(l, c int) int {
		if l == 0 {
			c += s.start
		}
		return displayWidth(s.lines[l][:min(c, len(s.lines[l]))])
	}
	if line < a.leftLine || line == a.leftLine && col < at(a.leftLine, a.leftCol) {
		return false
	}
	return line < a.rightLine || line == a.rightLine && col < at(a.rightLine, a.rightCol)
}

// wideRanges are the blocks of characters that take two columns of a terminal.
var wideRanges = [][2]rune{
	{0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0x33ff}, {0x3400, 0x4dbf}, {0x4e00, 0x9fff}, {0xa000, 0xa4cf}, {0xac00, 0xd7a3},
	{0xf900, 0xfaff}, {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff}, {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd},
}

func displayWidth(text []rune) int {
	n := len(text)
	for _, r := range text {
		for _, w := range wideRanges {
			if r >= w[0] && r <= w[1] {
				n++
				break
			}
		}
	}
	return n
}
