package syntax

import (
	"fmt"
	"sort"
	"strings"
	"unicode/utf8"
)

// ErrorKind is the exception class of an Error.
type ErrorKind uint8

// The classes of error, as Python has them.
const (
	SyntaxError ErrorKind = iota
	IndentationError
	TabError
)

// String returns the name of the exception class.
func (k ErrorKind) String() string {
	return [...]string{"SyntaxError", "IndentationError", "TabError"}[k]
}

// Error is one mistake in a source file.
type Error struct {
	File  string
	Start Position
	End   Position // just after the offending text
	Kind  ErrorKind
	Msg   string // as CPython words it
	Hint  string // a suggestion, or ""
	Text  string // the source line of Start, without newline
}

// Error returns file, line, column, class and message on one line. The
// column is counted in characters, from 1.
func (e *Error) Error() string {
	s := fmt.Sprintf("%s:%d:%d: %s: %s", e.File, e.Start.Line, e.column(e.Start.Col)+1, e.Kind, e.Msg)
	if e.Hint != "" {
		s += " (" + e.Hint + ")"
	}
	return s
}

// Offset returns the column of the mistake in characters, from 1, and that of
// its end: the offset and end_offset of Python's SyntaxError.
func (e *Error) Offset() (start, end int) {
	start = e.column(e.Start.Col) + 1
	if e.End.Line != e.Start.Line {
		return start, e.End.Col + 1
	}
	return start, e.column(e.End.Col) + 1
}

// column converts a byte column of the line to characters.
func (e *Error) column(col int) int {
	if col > len(e.Text) {
		return utf8.RuneCountInString(e.Text) + col - len(e.Text)
	}
	return utf8.RuneCountInString(e.Text[:col])
}

// Render returns the error with its source line and a caret under the mistake,
// on several lines, without a final newline.
func (e *Error) Render() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s:%d:%d: %s: %s", e.File, e.Start.Line, e.column(e.Start.Col)+1, e.Kind, e.Msg)
	if line, carets := e.caretLine(); line != "" {
		b.WriteString("\n    " + line + "\n    " + carets)
	}
	if e.Hint != "" {
		b.WriteString("\n" + e.Hint)
	}
	return b.String()
}

// caretLine returns the source line without its indentation, shortened
// around the mistake where it is very long, and the line of carets below it.
func (e *Error) caretLine() (line, carets string) {
	const maxLine = 200
	line = strings.TrimLeft(e.Text, " \t\f")
	from := e.Start.Col - (len(e.Text) - len(line))
	to := len(line)
	if e.End.Line == e.Start.Line {
		to = e.End.Col - (len(e.Text) - len(line))
	}
	from = max(0, min(from, len(line)))
	to = max(from, min(to, len(line)))
	if from > maxLine/2 && len(line) > maxLine {
		cut := from - maxLine/2
		for !utf8.RuneStart(line[cut]) {
			cut++
		}
		line, from, to = "..."+line[cut:], from-cut+3, to-cut+3
	}
	if len(line) > maxLine {
		cut := max(maxLine, min(from+1, len(line)))
		for cut < len(line) && !utf8.RuneStart(line[cut]) {
			cut++
		}
		line = line[:cut] + "..."
		to = min(to, cut)
	}
	line = strings.TrimRight(line, " \t\f")
	from, to = min(from, len(line)), min(to, len(line))
	var pad strings.Builder
	for _, r := range line[:from] {
		if r == '\t' {
			pad.WriteByte('\t')
		} else {
			pad.WriteByte(' ')
		}
	}
	return line, pad.String() + strings.Repeat("^", max(1, utf8.RuneCountInString(line[from:to])))
}

// ErrorList is the errors of a file, sorted by position; as an error value it
// is never empty.
type ErrorList []*Error

// Error returns the first error's text and the number of the others.
func (l ErrorList) Error() string {
	switch len(l) {
	case 0:
		return "no errors"
	case 1:
		return l[0].Error()
	case 2:
		return l[0].Error() + " (and 1 more error)"
	}
	return fmt.Sprintf("%s (and %d more errors)", l[0].Error(), len(l)-1)
}

// Render returns every error as Error.Render does, one below the other.
func (l ErrorList) Render() string {
	parts := make([]string, len(l))
	for i, e := range l {
		parts[i] = e.Render()
	}
	return strings.Join(parts, "\n")
}

// Sort sorts the list by position.
func (l ErrorList) Sort() {
	sort.SliceStable(l, func(i, j int) bool {
		a, b := l[i].Start, l[j].Start
		return a.Line < b.Line || a.Line == b.Line && a.Col < b.Col
	})
}

// Err returns the list, sorted, as an error, or nil if it is empty.
func (l ErrorList) Err() error {
	if len(l) == 0 {
		return nil
	}
	l.Sort()
	return l
}

// maxErrors bounds how many errors of one file are reported.
const maxErrors = 50

// NewError returns an error about a range of the file.
func (f *File) NewError(kind ErrorKind, from, to Pos, msg string) *Error {
	e := &Error{File: f.Name, Kind: kind, Msg: msg, Start: f.Position(from), End: f.Position(to)}
	if e.End.Line < e.Start.Line || e.End.Line == e.Start.Line && e.End.Col < e.Start.Col {
		e.End = e.Start
	}
	e.Text = f.line(e.Start.Line)
	if e.End.Line == e.Start.Line+1 && e.End.Col == 0 {
		e.End = Position{Line: e.Start.Line, Col: len(e.Text) + 1} // the newline
	}
	return e
}

// line returns the text of a line, counted from 1, without its newline.
func (f *File) line(n int) string {
	if n < 1 || n > f.Lines.Len() {
		return ""
	}
	start, end := f.Lines.LineStart(n), len(f.Src)
	if n < f.Lines.Len() {
		end = f.Lines.LineStart(n+1) - 1
	}
	return strings.TrimSuffix(f.Src[start:end], "\n")
}
