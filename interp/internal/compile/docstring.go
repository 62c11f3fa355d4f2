package compile

import "strings"

// cleanDoc takes the indentation that all lines behind the first share, and all of
// the first line's, off a docstring.
func cleanDoc(s string) string {
	lines := strings.Split(expandTabs(s), "\n")
	margin := -1
	for _, line := range lines[1:] {
		if text := strings.TrimLeft(line, " "); text != "" && (margin < 0 || len(line)-len(text) < margin) {
			margin = len(line) - len(text)
		}
	}
	lines[0] = strings.TrimLeft(lines[0], " ")
	for i, line := range lines[1:] {
		lines[i+1] = line[min(max(margin, 0), len(line)-len(strings.TrimLeft(line, " "))):]
	}
	return strings.Join(lines, "\n")
}

// expandTabs puts spaces up to the next multiple of eight columns for tabs.
func expandTabs(s string) string {
	if !strings.Contains(s, "\t") {
		return s
	}
	var out strings.Builder
	col := 0
	for _, c := range s {
		switch c {
		case '\t':
			out.WriteString("        "[col&7:])
			col += 8 - col&7
			continue
		case '\n', '\r':
			col = -1
		}
		out.WriteRune(c)
		col++
	}
	return out.String()
}
