package object

import "unicode/utf8"

// Source lines are shown whole up to longLine bytes. Of longer ones, which no
// person wrote, a traceback shows what is around the place: aroundPlace bytes on each side.
const (
	longLine    = 1000
	aroundPlace = 100
)

// clipLines shortens the source lines of a place from column col (in bytes) of
// the first to endCol of the last, and says where in them it is then.
func clipLines(lines []string, col, endCol int) ([]string, int, int) {
	long := false
	for _, l := range lines {
		long = long || len(l) > longLine
	}
	if !long {
		return lines, col, endCol
	}
	out := make([]string, len(lines))
	for i, l := range lines {
		from, to := 0, len(l)
		if i == 0 {
			from = col
		}
		if i == len(lines)-1 {
			to = endCol
		}
		text, start, end := clip(l, from, to)
		out[i] = text
		if i == 0 {
			col = start
		}
		if i == len(lines)-1 {
			endCol = end
		}
	}
	return out, col, endCol
}

// clip shortens a line to what is around the bytes from..to, and says where they
// are then.
func clip(line string, from, to int) (text string, start, end int) {
	if len(line) <= longLine {
		return line, from, to
	}
	from = min(max(from, 0), len(line))
	to = min(max(from, to), len(line), from+longLine/2)
	first, last := max(from-aroundPlace, 0), min(to+aroundPlace, len(line))
	for first > 0 && !utf8.RuneStart(line[first]) {
		first--
	}
	for last < len(line) && !utf8.RuneStart(line[last]) {
		last++
	}
	text, start, end = line[first:last], from-first, to-first
	if first > 0 {
		text, start, end = "..."+text, start+3, end+3
	}
	if last < len(line) {
		text += "..."
	}
	return text, start, end
}
