package object

import (
	"fmt"
	"strings"
)

const (
	causeText   = "\nThe above exception was the direct cause of the following exception:\n\n"
	contextText = "\nDuring handling of the above exception, another exception occurred:\n\n"

	maxGroupWidth = 15 // members of a group that are shown
	maxGroupDepth = 10 // nesting of groups that is shown
)

// FormatException returns an exception as CPython 3.13 prints an uncaught one:
// with its traceback, and the exceptions that led to it before it.
func FormatException(th *Thread, e *Exception) string {
	p := &exceptionPrinter{th: th, seen: map[*Exception]bool{}}
	p.chain(e)
	return p.out.String()
}

// FormatExceptionOnly returns the last lines of what FormatException does: class,
// message and notes.
func FormatExceptionOnly(th *Thread, e *Exception) string {
	p := &exceptionPrinter{th: th, seen: map[*Exception]bool{}}
	return p.last(e)
}

// exceptionPrinter writes one exception with all that belongs to it.
type exceptionPrinter struct {
	th        *Thread
	out       strings.Builder
	seen      map[*Exception]bool
	depth     int // of exception groups
	needClose bool
}

// emit writes text behind the margin of the group that it is in.
func (p *exceptionPrinter) emit(text, margin string) {
	indent := strings.Repeat("  ", p.depth)
	if p.depth > 0 {
		indent += margin + " "
	}
	for _, line := range strings.SplitAfter(text, "\n") {
		if line != "" {
			p.out.WriteString(indent + line)
		}
	}
}

// chained is an exception with the sentence that leads to it.
type chained struct {
	e    *Exception
	link string
}

func (p *exceptionPrinter) chain(e *Exception) {
	var list []chained
	for e != nil {
		p.seen[e] = true
		next, link := e.Cause(p.th), causeText
		if next == nil || p.seen[next] {
			next, link = nil, ""
			if c := e.Context(p.th); c != nil && !e.Suppressed(p.th) && !p.seen[c] {
				next, link = c, contextText
			}
		}
		list = append(list, chained{e, link})
		e = next
	}
	for i := len(list) - 1; i >= 0; i-- {
		if list[i].link != "" {
			p.emit(list[i].link, "|")
		}
		p.one(list[i].e)
	}
}

func (p *exceptionPrinter) one(e *Exception) {
	if e.IsGroup() {
		p.group(e)
		return
	}
	if stack := FormatTraceback(p.th, e.Traceback(p.th)); stack != "" {
		p.emit("Traceback (most recent call last):\n"+stack, "|")
	}
	p.emit(p.last(e), "|")
}

func (p *exceptionPrinter) group(e *Exception) {
	if p.depth > maxGroupDepth {
		p.emit(fmt.Sprintf("... (max_group_depth is %d)\n", maxGroupDepth), "|")
		return
	}
	top := p.depth == 0
	margin := "|"
	if top {
		p.depth, margin = 1, "+"
	}
	if stack := FormatTraceback(p.th, e.Traceback(p.th)); stack != "" {
		p.emit("Exception Group Traceback (most recent call last):\n", margin)
		p.emit(stack, "|")
	}
	p.emit(p.last(e), "|")
	p.members(e.Exceptions(p.th))
	if top {
		p.depth = 0
	}
}

func (p *exceptionPrinter) members(list []*Exception) {
	n := min(len(list), maxGroupWidth+1)
	p.needClose = false
	for i := range n {
		if i == n-1 {
			p.needClose = true // unless a group inside closes the frame
		}
		title, lead := itoa(i+1), "  "
		if i == 0 {
			lead = "+-"
		}
		if i >= maxGroupWidth {
			title = "..."
		}
		p.out.WriteString(strings.Repeat("  ", p.depth) + lead + "+---------------- " + title + " ----------------\n")
		p.depth++
		if i < maxGroupWidth {
			p.chain(list[i])
		} else {
			more := len(list) - maxGroupWidth
			p.emit(fmt.Sprintf("and %d more exception%s\n", more, pluralS(more > 1)), "|")
		}
		if i == n-1 && p.needClose {
			p.out.WriteString(strings.Repeat("  ", p.depth) + "+------------------------------------\n")
			p.needClose = false
		}
		p.depth--
	}
}

// last returns the class and message, and the notes.
func (p *exceptionPrinter) last(e *Exception) string {
	name := e.typ.Qualname()
	if m := e.typ.Module(); m != "__main__" && m != "builtins" {
		name = m + "." + name
	}
	var b strings.Builder
	if e.typ.IsSubtype(SyntaxError) {
		p.syntaxError(&b, e, name)
	} else {
		text := safeText(p.th, e.Value(), "exception", ToStr) + suggestion(p.th, e)
		if text != "" {
			text = ": " + text
		}
		b.WriteString(name + text + "\n")
	}
	p.notes(&b, e)
	return b.String()
}

// safeText is the text of a value whose method may fail.
func safeText(th *Thread, v Value, what string, f func(*Thread, Value) (string, error)) string {
	s, err := f(th, v)
	if err == nil {
		return s
	}
	name := "str"
	if what == "__notes__" {
		name = "repr"
	}
	return "<" + what + " " + name + "() failed>"
}

func (p *exceptionPrinter) notes(b *strings.Builder, e *Exception) {
	notes, err := LookupAttr(p.th, e.Value(), "__notes__")
	if err != nil {
		b.WriteString("Ignored error getting __notes__: " + err.Error() + "\n")
		return
	}
	if !notes.IsSet() || notes.IsNone() {
		return
	}
	var list []Value
	switch notes.Layout() {
	case KindList, KindTuple:
		if list, err = Elements(p.th, notes); err != nil {
			return
		}
	default:
		b.WriteString(safeText(p.th, notes, "__notes__", Repr) + "\n")
		return
	}
	for _, n := range list {
		for _, line := range strings.Split(safeText(p.th, n, "note", ToStr), "\n") {
			b.WriteString(line + "\n")
		}
	}
}

// syntaxError shows the place of a SyntaxError, which is not that of its traceback.
func (p *exceptionPrinter) syntaxError(b *strings.Builder, e *Exception, name string) {
	file, hasFile := e.fieldOr(p.th, syntaxFilename).AsStr()
	line := e.fieldOr(p.th, syntaxLine)
	suffix := ""
	if !line.IsNone() {
		if !hasFile || file == "" {
			file = "<string>"
		}
		fmt.Fprintf(b, "  File \"%s\", line %s\n", file, plainStr(line))
	} else if hasFile {
		suffix = " (" + file + ")"
	}
	if text, ok := e.fieldOr(p.th, syntaxText).AsStr(); ok {
		p.syntaxLine(b, e, text)
	}
	msg := "<no detail available>"
	if m := e.fieldOr(p.th, syntaxMsg); !m.IsNone() {
		if s := safeText(p.th, m, "exception", ToStr); s != "" {
			msg = s
		}
	}
	b.WriteString(name + ": " + msg + suffix + "\n")
}

// syntaxLine writes the source line of a SyntaxError with carets under the error.
func (p *exceptionPrinter) syntaxLine(b *strings.Builder, e *Exception, text string) {
	if len(text) > longLine {
		p.longSyntaxLine(b, e, strings.TrimRight(text, "\n"))
		return
	}
	whole := []rune(strings.TrimRight(text, "\n"))
	shown := []rune(strings.TrimLeft(string(whole), " \n\f"))
	spaces := len(whole) - len(shown)
	b.WriteString("    " + string(shown) + "\n")
	offset, ok := e.fieldOr(p.th, syntaxOffset).SmallInt()
	if !ok {
		return
	}
	start, end := int(offset), len(whole)+1
	if e.fieldOr(p.th, syntaxLine) == e.fieldOr(p.th, syntaxEndLine) {
		end = start
		if n, ok := e.fieldOr(p.th, syntaxEndOffset).SmallInt(); ok && n != 0 {
			end = int(n)
		}
	}
	if length := len([]rune(text)); length > 0 {
		if start > length {
			start = len(whole) + 1
		}
		if end > length {
			end = len(whole) + 1
		}
	}
	if start >= end || end < 0 {
		end = start + 1
	}
	col := start - 1 - spaces
	if col < 0 {
		return
	}
	b.WriteString("    " + blanks(shown[:min(col, len(shown))]) + strings.Repeat("^", end-start) + "\n")
}

// longSyntaxLine is syntaxLine for a line of which only a part is shown.
func (p *exceptionPrinter) longSyntaxLine(b *strings.Builder, e *Exception, text string) {
	offset, _ := e.fieldOr(p.th, syntaxOffset).SmallInt()
	runes := []rune(text)
	before := len(string(runes[:min(max(int(offset)-1, 0), len(runes))]))
	line, at, _ := clip(text, before, before+1)
	b.WriteString("    " + line + "\n    " + blanks([]rune(line[:at])) + "^\n")
}

// blanks keeps white space, such as tabs, and replaces the rest by spaces.
func blanks(text []rune) string {
	out := make([]rune, len(text))
	for i, r := range text {
		out[i] = ' '
		if isSpaceRune(r) {
			out[i] = r
		}
	}
	return string(out)
}

func isSpaceRune(r rune) bool {
	return r == ' ' || r >= '\t' && r <= '\r' || r == 0x85 || r == 0xa0
}
