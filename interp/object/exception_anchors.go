package object

import "strings"

// anchors are the part of an expression that failed: the operator of a binary
// operation, the brackets of a call or subscript, as lines and columns of its source.
type anchors struct {
	leftLine, leftCol, rightLine, rightCol int
}

type tokenKind uint8

const (
	tokOperand tokenKind = iota // name, number or string
	tokKeyword
	tokOperator
	tokOpen
	tokClose
)

// segmentToken is a token of an expression's source.
type segmentToken struct {
	kind            tokenKind
	text            string
	line, col       int
	endLine, endCol int
	match           int // of a bracket: the other one; -1 if there is none
}

func (t segmentToken) isName() bool {
	c := t.text[0]
	return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80
}

// segmentKeywords end an expression that has anchors, or are no part of one.
var segmentKeywords = map[string]bool{
	"and": true, "as": true, "assert": true, "async": true, "await": true, "break": true, "class": true, "continue": true, "def": true,
	"del": true, "elif": true, "else": true, "except": true, "finally": true, "for": true, "from": true, "global": true, "if": true,
	"import": true, "in": true, "is": true, "lambda": true, "nonlocal": true, "not": true, "or": true, "pass": true, "raise": true,
	"return": true, "try": true, "while": true, "with": true, "yield": true,
}

// findAnchors finds the anchors of an expression, nil if it has none: it is a
// binary operation, a subscript or a call by its outermost operation.
func findAnchors(lines [][]rune) *anchors {
	toks := scanSegment(lines)
	if len(toks) == 0 {
		return nil
	}
	op, ok := mainOperator(toks)
	switch {
	case !ok:
		return nil
	case op >= 0:
		return operatorAnchors(lines, toks, op)
	}
	last := toks[len(toks)-1]
	if last.kind != tokClose || last.match <= 0 || last.text == "}" {
		return nil
	}
	if prev := toks[last.match-1]; prev.kind == tokOperator || prev.kind == tokKeyword {
		return nil
	}
	open := toks[last.match]
	return &anchors{open.line, open.col, last.endLine, last.endCol}
}

// binaryLevels is the precedence of the binary operators, the loosest first.
var binaryLevels = map[string]int{
	"|": 1, "^": 2, "&": 3, "<<": 4, ">>": 4, "+": 5, "-": 5, "*": 6, "/": 6, "//": 6, "%": 6, "@": 6, "**": 8,
}

// mainOperator returns the index of the outermost binary operator, -1 if there
// is none; ok is false if the outermost operation is of another sort.
func mainOperator(toks []segmentToken) (best int, ok bool) {
	best = -1
	level, operand, unary := 9, false, false
	for i := 0; i < len(toks); i++ {
		t := toks[i]
		switch t.kind {
		case tokKeyword:
			return -1, false
		case tokOpen:
			if t.match < 0 {
				return -1, false
			}
			i, operand = t.match, true
		case tokClose:
			return -1, false
		case tokOperand:
			operand = true
		case tokOperator:
			l, binary := binaryLevels[t.text]
			switch {
			case t.text == ".":
			case operand && binary:
				// Of equal ones the last is outermost, but for **.
				if l < level || l == level && l != 8 {
					best, level = i, l
				}
				operand = false
			case !operand && (t.text == "-" || t.text == "+" || t.text == "~"):
				unary = unary || i == 0
			default:
				return -1, false
			}
		}
	}
	if unary && level > 6 {
		return -1, false // -a ** b, -f(x): the sign is outermost
	}
	return best, operand
}

// operatorAnchors covers the operator, and a second character before the right
// operand as CPython does.
func operatorAnchors(lines [][]rune, toks []segmentToken, op int) *anchors {
	t := toks[op]
	a := &anchors{t.line, t.col, t.line, t.col + 1}
	rightLine, rightCol := rightOperand(toks, op+1)
	line := lines[t.line]
	if a.rightCol < len(line) && (rightLine > t.line || a.rightCol < rightCol) && !strings.ContainsRune(" \t\f\\#", line[a.rightCol]) {
		a.rightCol++
	}
	return a
}

// rightOperand returns where the expression from token i begins, inside of
// parentheses that only group.
func rightOperand(toks []segmentToken, i int) (line, col int) {
	last := len(toks) - 1
	for toks[i].text == "(" && toks[i].match == last && i+1 < last && groupsOnly(toks[i+1:last], i+1) {
		i++
		last--
	}
	return toks[i].line, toks[i].col
}

// groupsOnly reports whether the tokens between parentheses are one expression,
// not a tuple or generator; base is the index of the first token.
func groupsOnly(inside []segmentToken, base int) bool {
	for i := 0; i < len(inside); i++ {
		t := inside[i]
		if t.text == "," || t.text == "for" || t.text == "async" {
			return false
		}
		if t.kind == tokOpen && t.match >= base {
			i = t.match - base
		}
	}
	return true
}
