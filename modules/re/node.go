package re

// flags are those of a pattern, with the numbers of re.RegexFlag.
type flags int64

const (
	flagIgnoreCase flags = 2
	flagLocale     flags = 4
	flagMultiline  flags = 8
	flagDotAll     flags = 16
	flagUnicode    flags = 32
	flagVerbose    flags = 64
	flagDebug      flags = 128
	flagASCII      flags = 256

	typeFlags = flagASCII | flagLocale | flagUnicode
)

// with returns the flags of a group that adds some and removes others.
func (f flags) with(add, del flags) flags {
	if add&typeFlags != 0 {
		f &^= typeFlags
	}
	return (f | add) &^ del
}

// kind is what a node of a parsed pattern stands for.
type kind uint8

const (
	nodeLiteral kind = iota // the character r
	nodeSet                 // one of a set of characters
	nodeAny                 // any character but a newline
	nodeAll                 // any character
	nodeAt                  // a place
	nodeSeq                 // kids one after the other
	nodeAlt                 // one of kids
	nodeGroup               // kids[0], captured as group if that is not 0
	nodeRepeat              // kids[0], min to max times
	nodeLook                // kids[0] matches from here, or, behind, up to here; not, with negate
	nodeRef                 // what group has captured
	nodeCond                // kids[0] if group has captured something, else kids[1]
	nodeAtomic              // the first match of kids[0]
	nodeFail                // nothing
)

// place is what a nodeAt asks of a position.
type place uint8

const (
	atLineStart place = iota // ^: the parser does not yet know whether with MULTILINE
	atLineEnd                // $
	atStart
	atEnd
	atBoundary
	atNoBoundary
	// Of the compiler:
	atAnyLineStart
	atAnyLineEnd
	atLastLineEnd
	atWordASCII
	atNoWordASCII
)

type repeatMode uint8

const (
	greedy repeatMode = iota
	lazy
	possessive
)

// unlimited is the max of a repetition without one.
const unlimited = 1<<32 - 1

// node is a part of a parsed pattern.
type node struct {
	kind     kind
	at       place
	mode     repeatMode
	negate   bool // of a set, a nodeLook
	behind   bool // of a nodeLook
	fold     bool // of a nodeRef, after lowering
	r        rune
	group    int
	min, max int
	add, del flags // of a nodeGroup
	items    []setItem
	set      *charset // of a nodeSet, after lowering
	kids     []*node

	first    *byteSet // see firstOf
	nullable bool
}

// width is how many characters a node matches.
type width struct{ min, max uint64 }

const maxWidth = 1 << 62

func (w width) clip() width { return width{min(w.min, maxWidth), min(w.max, maxWidth)} }

func (w width) add(o width) width { return width{w.min + o.min, w.max + o.max}.clip() }

func mulWidth(a, b uint64) uint64 {
	if a != 0 && b > maxWidth/a {
		return maxWidth
	}
	return a * b
}

// widthOf returns how many characters n matches; groups are the widths of the groups closed so far.
func (n *node) widthOf(groups []*width) width {
	var w width
	switch n.kind {
	case nodeLiteral, nodeSet, nodeAny, nodeAll:
		return width{1, 1}
	case nodeSeq:
		for _, k := range n.kids {
			w = w.add(k.widthOf(groups))
		}
	case nodeAlt:
		w.min = maxWidth
		for _, k := range n.kids {
			o := k.widthOf(groups)
			w.min, w.max = min(w.min, o.min), max(w.max, o.max)
		}
	case nodeGroup, nodeAtomic:
		return n.kids[0].widthOf(groups)
	case nodeRepeat:
		o := n.kids[0].widthOf(groups)
		w.min, w.max = mulWidth(o.min, uint64(n.min)), mulWidth(o.max, uint64(n.max))
		if n.max == unlimited && o.max > 0 {
			w.max = maxWidth
		}
	case nodeRef:
		if g := groups[n.group]; g != nil {
			return *g
		}
	case nodeCond:
		w = n.kids[0].widthOf(groups)
		if len(n.kids) == 1 {
			w.min = 0
			break
		}
		o := n.kids[1].widthOf(groups)
		w.min, w.max = min(w.min, o.min), max(w.max, o.max)
	}
	return w.clip()
}

// single reports whether n always matches one character.
func (n *node) single() bool {
	return n.kind == nodeLiteral || n.kind == nodeSet || n.kind == nodeAny || n.kind == nodeAll
}

// empty reports whether n is nothing at all.
func (n *node) empty() bool { return n.kind == nodeSeq && len(n.kids) == 0 }
