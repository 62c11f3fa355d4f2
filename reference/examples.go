package reference

import "strings"

// Example is a statement in documentation, behind >>> and ..., and what it prints.
type Example struct{ Source, Want string }

// Examples returns the examples of documentation, which go on from each other.
func Examples(doc string) (list []Example) {
	open := false
	for line := range strings.SplitSeq(doc, "\n") {
		line = strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(line, ">>> "):
			list = append(list, Example{Source: line[4:]})
			open = true
		case open && (strings.HasPrefix(line, "... ") || line == "..."):
			list[len(list)-1].Source += "\n" + strings.TrimPrefix(line[3:], " ")
		case line == "":
			open = false
		case open:
			list[len(list)-1].Want += line + "\n"
		}
	}
	return list
}
