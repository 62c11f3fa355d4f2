package syntax

import "sort"

// Pos is a place in a file: one more than the byte offset in File.Src.
// The zero Pos is no place.
type Pos uint32

// NoPos is the absence of a position.
const NoPos Pos = 0

// IsValid reports whether p is a place in a file.
func (p Pos) IsValid() bool { return p != NoPos }

// Offset returns the byte offset of p in File.Src.
func (p Pos) Offset() int { return int(p) - 1 }

// Position is a line and a column, as traceback and error texts need them.
type Position struct {
	Line int // from 1
	Col  int // in bytes, from 0
}

// Span is the source range of a node; every node embeds it.
type Span struct {
	From Pos // first byte
	To   Pos // just after the last byte
}

// Start returns the position of the first byte of the node.
func (s Span) Start() Pos { return s.From }

// End returns the position just after the last byte of the node.
func (s Span) End() Pos { return s.To }

// LineTable maps positions to lines; it is immutable, so it may be shared by
// everything that was compiled from one file.
type LineTable struct {
	starts []uint32 // offset of each line's first byte
}

// Position returns the line and column of p.
func (t *LineTable) Position(p Pos) Position {
	if p == NoPos || len(t.starts) == 0 {
		return Position{}
	}
	off := uint32(p - 1)
	line := sort.Search(len(t.starts), func(i int) bool { return t.starts[i] > off })
	return Position{Line: line, Col: int(off - t.starts[line-1])}
}

// Len returns the number of lines.
func (t *LineTable) Len() int { return len(t.starts) }

// LineStart returns the offset of the first byte of a line, counted from 1.
func (t *LineTable) LineStart(line int) int { return int(t.starts[line-1]) }

// Locator is a LineTable with a memory: positions asked for in roughly
// ascending order cost no search. It is for one goroutine.
type Locator struct {
	table *LineTable
	line  int // index of the line found last
}

// Locator returns a new Locator over t.
func (t *LineTable) Locator() Locator { return Locator{table: t} }

// Position returns the line and column of p.
func (l *Locator) Position(p Pos) Position {
	if p == NoPos || len(l.table.starts) == 0 {
		return Position{}
	}
	starts, off, i := l.table.starts, uint32(p-1), l.line
	if off < starts[i] {
		pos := l.table.Position(p)
		l.line = pos.Line - 1
		return pos
	}
	for n := 0; i+1 < len(starts) && starts[i+1] <= off; n++ {
		if n == 8 {
			pos := l.table.Position(p)
			l.line = pos.Line - 1
			return pos
		}
		i++
	}
	l.line = i
	return Position{Line: i + 1, Col: int(off - starts[i])}
}
