package syntax

import (
	"fmt"
	"strings"
)

// legacyStatement reports Python 2's print and exec statements.
func (p *parser) legacyStatement() {
	if p.i == 0 {
		return
	}
	prev := &p.toks[p.i-1]
	if prev.kind != tName || prev.atom != atomPrint && prev.atom != atomExec || !startsExpr[p.k] {
		return
	}
	from, name := prev.startPos(), p.file.Atoms[prev.atom]
	if p.attempt(func() { p.starExprs() }) {
		p.failRange(from, p.prevEnd(), fmt.Sprintf("Missing parentheses in call to '%s'. Did you mean %s(...)?", name, name))
	}
}

// forgotComma reports two expressions in a row in brackets.
func (p *parser) forgotComma() {
	a := p.lastDisj
	if a == nil || !startsExpr[p.k] || p.attempts > 0 {
		return
	}
	if t := p.scanErrorAhead(); t != nil && p.pendingError(t) == nil {
		return
	}
	start := p.tokenAt(a.Start())
	if t := p.toks[start]; t.kind == tName {
		soft := t.atom == atomMatch || t.atom == atomCase || t.atom == atomType || t.atom == atomUnderscore
		if soft || p.toks[start+1].kind == tString {
			return
		}
	}
	at := p.i
	var b Expr
	if !p.attempt(func() { b = p.expr() }) {
		p.seek(at)
		return
	}
	p.seek(at)
	if n, ok := a.(*Name); ok && (n.Atom == atomPrint || n.Atom == atomExec) {
		p.legacyStatement()
	}
	p.failRange(a.Start(), b.End(), "invalid syntax. Perhaps you forgot a comma?")
}

// tokenAt returns the index of the token that starts at pos, at or before the
// current one.
func (p *parser) tokenAt(pos Pos) int {
	i := p.i
	for i > 0 && p.toks[i].startPos() > pos {
		i--
	}
	return i
}

// hint suggests what may have been meant near the current token: a keyword
// that a word at the start of the statement, or next to the token, is close to.
func (p *parser) hint() string {
	first := p.i
	for first > 0 {
		k := p.toks[first-1].kind
		if k == tNewline || k == tIndent || k == tDedent || k == tSemi {
			break
		}
		first--
	}
	for _, i := range [...]int{first, p.i - 1, p.i} {
		if i < first || p.toks[i].kind != tName {
			continue
		}
		word := p.src[p.toks[i].from:p.toks[i].to]
		kw := keywordAliases()[word]
		if kw == "" {
			kw = closestKeyword(word, i == first)
			if kw != "" && !p.mends(first, i, kw) {
				kw = ""
			}
		}
		if kw != "" {
			return fmt.Sprintf("Did you mean '%s'?", kw)
		}
	}
	return ""
}

// mends reports whether a statement's first line is right once token i is the
// keyword. One that goes on with another statement is not looked at.
func (p *parser) mends(first, i int, kw string) bool {
	switch kw {
	case "elif", "else", "except", "finally":
		return i == first
	}
	last := p.i
	for k := p.toks[last].kind; k != tNewline && k != tEOF && k != tIndent && k != tDedent; k = p.toks[last].kind {
		last++
	}
	t := &p.toks[i]
	from, to := p.toks[first].from, max(t.to, p.toks[last].from)
	if to-from > maxMended {
		return false
	}
	head, tail := p.src[from:t.from], p.src[t.to:to]
	q, err := newParser(p.file.Name, []byte(head+kw+tail+"\n"))
	if err != nil || len(q.errs) > 0 {
		return false
	}
	q.attempts = 1 // no hints
	return q.guard(func() { q.statement() }) && !q.fault && q.k == tEOF
}

const maxMended = 1000 // bytes of a line that hints are tried on

// keywordAliases are the words of other languages for a keyword.
func keywordAliases() map[string]string {
	return map[string]string{"elseif": "elif", "elsif": "elif", "switch": "match", "function": "def", "func": "def",
		"catch": "except", "throw": "raise", "foreach": "for", "struct": "class", "null": "None", "nil": "None",
		"true": "True", "false": "False", "none": "None"}
}

// closestKeyword returns the keyword that word is a misspelling of, or "".
func closestKeyword(word string, first bool) string {
	if len(word) < 2 || len(word) > 10 {
		return ""
	}
	best, bestDist := "", 2
	for k := kFalse; k <= kYield; k++ {
		kw := k.String()
		limit := 1
		if len(kw) > 5 {
			limit = 2
		}
		if len(kw) < 3 && !(len(word) == 2 && first) {
			continue
		}
		d := editDistance(strings.ToLower(word), strings.ToLower(kw))
		closer := d < bestDist || d == bestDist && (best == "" || len(best) != len(word) && len(kw) == len(word))
		if d <= limit && closer {
			best, bestDist = kw, d
		}
	}
	return best
}

// editDistance counts the insertions, deletions, substitutions and swaps of
// neighbours that turn a into b.
func editDistance(a, b string) int {
	prev2 := make([]int, len(b)+1)
	prev := make([]int, len(b)+1)
	cur := make([]int, len(b)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := 1; i <= len(a); i++ {
		cur[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			cur[j] = min(prev[j]+1, cur[j-1]+1, prev[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				cur[j] = min(cur[j], prev2[j-2]+1)
			}
		}
		prev2, prev, cur = prev, cur, prev2
	}
	return prev[len(b)]
}
