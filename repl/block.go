package repl

import (
	"context"
	"io"
	"strings"

	"github.com/starling-lang/starling/interp"
)

// readStatement reads lines until they are a whole statement.
func (s *Session) readStatement(ctx context.Context) (string, error) {
	s.block = ""
	name, usual := "ps1", ">>> "
	for {
		line, err := s.lines.readLine(s.prompt(ctx, name, usual))
		if err == io.EOF && s.block != "" {
			return s.block, nil // the next reading finds the end again
		}
		if err != nil {
			return "", err
		}
		if s.add(line, s.lines.pasted()) {
			return s.block, nil
		}
		name, usual = "ps2", "... "
	}
}

// add adds a line to the statement and reports whether that is whole now. pasted is what was pasted
// behind the line.
//
// A compound statement ends at a blank line, as in Python. In pasted text, which is written as files
// are, it ends where the next statement begins, and may have blank lines inside.
func (s *Session) add(line, pasted string) bool {
	if s.block == "" {
		first := strings.TrimSpace(line)
		if _, asks := question(first); asks || isCommand(first) {
			s.block = line
			return true
		}
	}
	src := s.block + line + "\n"
	next, more := nextLine(pasted)
	if more && s.block != "" && strings.TrimSpace(line) == "" && (indented(next) || continues(next)) && !interp.Incomplete(src) {
		return false
	}
	s.block = src
	if !interp.Incomplete(src) {
		return true
	}
	if more && !indented(next) && !continues(next) && !interp.Incomplete(src+"\n") {
		s.block += "\n"
		return true
	}
	return false
}

// nextLine is the first line of pasted text that is not blank.
func nextLine(pasted string) (line string, ok bool) {
	for line := range strings.SplitSeq(pasted, "\r") {
		if strings.TrimSpace(line) != "" {
			return line, true
		}
	}
	return "", false
}

func indented(line string) bool {
	return strings.HasPrefix(line, " ") || strings.HasPrefix(line, "\t") || strings.HasPrefix(line, pastedTab)
}

// continues reports whether a line goes on with a compound statement that began before it.
func continues(line string) bool {
	for _, word := range []string{"else", "elif", "except", "finally"} {
		if rest, ok := strings.CutPrefix(line, word); ok && (rest == "" || strings.ContainsAny(rest[:1], " :*(\t")) {
			return true
		}
	}
	return false
}
