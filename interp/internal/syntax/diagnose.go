package syntax

import (
	"fmt"
	"strings"
)

// errorAt reports a SyntaxError, unless the scanner has found one in the same
// logical line.
func (p *parser) errorAt(from, to Pos, msg string) {
	p.report(SyntaxError, from, to, msg, "")
}

func (p *parser) report(kind ErrorKind, from, to Pos, msg, hint string) {
	if len(p.errs) >= maxErrors {
		return
	}
	e := p.file.NewError(kind, from, to, msg)
	e.Hint = hint
	if t := p.scanErrorAhead(); t != nil {
		later := p.pendingError(t)
		if later == nil {
			return
		}
		if max(e.End.Line, p.file.Position(p.start()).Line) > later.Start.Line {
			e = later
		}
	}
	p.errs = append(p.errs, e)
	p.errAtEnd = p.toks[p.i].kind == tEOF || p.restIsStructure()
}

// restIsStructure reports whether nothing but line ends and dedents follows.
func (p *parser) restIsStructure() bool {
	for _, t := range p.toks[p.i:] {
		if t.kind != tNewline && t.kind != tDedent && t.kind != tEOF {
			return false
		}
	}
	return true
}

// scanErrorAhead returns the first tError in the rest of the logical line, or
// nil.
func (p *parser) scanErrorAhead() *token {
	for i := p.i; i < len(p.toks); i++ {
		switch p.toks[i].kind {
		case tError:
			return &p.toks[i]
		case tNewline, tEOF:
			return nil
		}
	}
	return nil
}

// pendingError returns the error of a tError that is not reported yet, or nil.
func (p *parser) pendingError(t *token) *Error {
	if t.kind != tError || t.atom == 0 {
		return nil
	}
	return p.pending[t.atom-1]
}

// scanError gives up the statement because of the current token, a tError.
func (p *parser) scanError() {
	if e := p.pendingError(&p.toks[p.i]); e != nil && len(p.errs) < maxErrors {
		p.errs = append(p.errs, e)
		p.errAtEnd = p.restIsStructure()
	}
	p.bail()
}

func (p *parser) bail() { panic(bailout{}) }

// failRange reports a SyntaxError and gives up the statement.
func (p *parser) failRange(from, to Pos, msg string) {
	p.errorAt(from, to, msg)
	p.bail()
}

// unexpected reports the current token as invalid syntax and gives up the
// statement.
func (p *parser) unexpected() {
	switch p.k {
	case tError:
		p.scanError()
	case tIndent:
		p.unexpectedIndent()
	}
	p.legacyStatement()
	p.report(SyntaxError, p.start(), p.end(), invalidSyntax, p.hint())
	p.bail()
}

const invalidSyntax = "invalid syntax"

// attempt parses something whose mistakes don't count, and reports whether
// there were none.
func (p *parser) attempt(f func()) bool {
	errs, end := len(p.errs), p.errAtEnd
	ok := p.guard(f)
	p.errs, p.errAtEnd = p.errs[:errs], end
	return ok
}

func (p *parser) unexpectedIndent() {
	p.report(IndentationError, p.start()-1, p.end(), "unexpected indent", "")
	p.bail()
}

// missingColon reports that a block's colon is missing. At the end of the line
// the parser goes on as if it were there.
func (p *parser) missingColon(forced bool) {
	switch {
	case p.k == tError:
		p.scanError()
	case p.k == tNewline:
		p.errorAt(p.start(), p.end(), "expected ':'")
	case forced:
		p.failRange(p.start(), p.end(), "expected ':'")
	default:
		p.unexpected()
	}
}

func (p *parser) missingBlock(what string, head Pos) {
	msg := fmt.Sprintf("expected an indented block after %s on line %d", what, p.file.Position(head).Line)
	from, to := p.start(), p.end()
	if p.k == tDedent {
		// A dedent has the place of the token behind it.
		for _, t := range p.toks[p.i:] {
			if t.kind != tDedent {
				from, to = t.startPos(), t.endPos()
				break
			}
		}
	}
	if n := len(p.src); from.Offset() == n && n > 0 && p.src[n-1] == '\n' {
		from, to = Pos(n), Pos(n)
	}
	p.report(IndentationError, from, to, msg, "")
}

// orphanClause deals with an else, elif, except or finally without its
// statement. After a statement that failed it probably belongs to that.
func (p *parser) orphanClause() {
	if !p.orphan {
		p.unexpected()
	}
	mark := len(p.stmts)
	for p.k != tNewline && p.k != tEOF {
		p.next()
	}
	p.got(tNewline)
	p.skipBlock()
	p.stmts = p.stmts[:mark]
	p.bail()
}

// afterStatement reports what follows a simple statement on its line.
func (p *parser) afterStatement() {
	p.unexpected()
}

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

// closeBracket consumes a closing bracket, or finds out what is wrong.
func (p *parser) closeBracket(end tokenKind) {
	if p.k == end {
		p.next()
		return
	}
	p.forgotComma()
	p.unexpected()
}

// forgotComma reports two expressions in a row in brackets.
func (p *parser) forgotComma() {
	a := p.lastDisj
	if a == nil || !startsExpr[p.k] {
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

// describe names the kind of an expression, as CPython's messages do.
func describe(x Expr) string {
	switch x := x.(type) {
	case *Attribute:
		return "attribute"
	case *Subscript:
		return "subscript"
	case *Starred:
		return "starred"
	case *Name:
		return "name"
	case *List:
		return "list"
	case *Tuple:
		return "tuple"
	case *Lambda:
		return "lambda"
	case *Call:
		return "function call"
	case *BoolOp, *BinOp, *UnaryOp:
		return "expression"
	case *Comp:
		return [...]string{"list comprehension", "set comprehension", "dict comprehension", "generator expression"}[x.Kind]
	case *Yield, *YieldFrom:
		return "yield expression"
	case *Await:
		return "await expression"
	case *Dict:
		return "dict literal"
	case *Set:
		return "set display"
	case *FString, *FormattedValue:
		return "f-string expression"
	case *ConstLit:
		return [...]string{"None", "True", "False", "ellipsis"}[x.Kind]
	case *Compare:
		return "comparison"
	case *IfExp:
		return "conditional expression"
	case *NamedExpr:
		return "named expression"
	}
	return "literal"
}

// targetKind is where a target stands.
type targetKind uint8

const (
	starTarget targetKind = iota
	delTarget
	forTarget
)

// invalidTarget returns the first part of x that is no target, or nil.
func invalidTarget(x Expr, kind targetKind) Expr {
	switch x := x.(type) {
	case *Name, *Attribute, *Subscript:
		return nil
	case *List:
		return invalidElt(x.Elts, kind)
	case *Tuple:
		return invalidElt(x.Elts, kind)
	case *Starred:
		if kind == delTarget {
			return x
		}
		return invalidTarget(x.X, kind)
	case *Compare:
		if kind == forTarget {
			if x.Ops[0] == In {
				return invalidTarget(x.Left, kind)
			}
			return nil
		}
	}
	return x
}

func invalidElt(elts []Expr, kind targetKind) Expr {
	for _, x := range elts {
		if bad := invalidTarget(x, kind); bad != nil {
			return bad
		}
	}
	return nil
}

// checkAssign reports a target, before an =, that can't be one; mark is where
// the targets before it start on the stack.
func (p *parser) checkAssign(x Expr, mark int) {
	switch x.(type) {
	case *Name, *Attribute, *Subscript:
		return
	case *Yield, *YieldFrom:
		if p.paren != x {
			p.failRange(x.Start(), x.End(), "assignment to yield expression not possible")
		}
	}
	bad := invalidTarget(x, starTarget)
	if bad == nil {
		return
	}
	if t, ok := x.(*Tuple); len(p.exprs) == mark && ok && p.paren != x {
		last := t.Elts[len(t.Elts)-1]
		p.assignInExpr(last.Start(), last)
	} else if bad == x && len(p.exprs) == mark {
		p.assignInExpr(x.Start(), x)
	}
	p.failRange(bad.Start(), bad.End(), "cannot assign to "+describe(bad))
}

// assignInExpr reports an = behind x where only an expression may stand.
func (p *parser) assignInExpr(from Pos, x Expr) {
	switch c := x.(type) {
	case *List, *Tuple, *Starred:
		return
	case *Lambda, *IfExp, *Compare, *BoolOp:
		if p.paren != x {
			return
		}
	case *UnaryOp:
		if c.Op == Not && p.paren != x {
			return
		}
	case *Comp:
		if c.Kind == GeneratorExp {
			return
		}
	case *ConstLit:
		if c.Kind != Ellipsis {
			return
		}
	}
	at := p.i
	ok := p.attempt(func() { p.next(); p.binary(precBitOr) })
	next, end := p.k, p.prevEnd()
	p.seek(at)
	if !ok || next == tAssign || next == tColonAssign {
		return
	}
	if _, isName := x.(*Name); isName {
		p.failRange(from, end, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")
	}
	p.failRange(x.Start(), x.End(), "cannot assign to "+describe(x)+" here. Maybe you meant '==' instead of '='?")
}

// noIn reports what stands instead of the in of a for that started its targets
// at token start.
func (p *parser) noIn(start int, inComp bool) {
	if p.k == tError {
		p.scanError()
	}
	at := p.i
	p.seek(start)
	var x Expr
	ok := p.attempt(func() { x = p.starExprs() })
	p.seek(at)
	if ok {
		p.checkForTarget(x)
	}
	if inComp && !startsBad(p.toks[start].kind) {
		p.failRange(p.start(), p.end(), "'in' expected after for-loop variables")
	}
	p.unexpected()
}

// startsBad reports whether a target can't start with a token.
func startsBad(k tokenKind) bool { return k == kLambda || k == kNot || !startsExpr[k] && k != tStar }

func (p *parser) checkForTarget(x Expr) {
	if bad := invalidTarget(x, forTarget); bad != nil {
		p.failRange(bad.Start(), bad.End(), "cannot assign to "+describe(bad))
	}
}

// checkWithTarget checks the target of a with item, and what follows it.
func (p *parser) checkWithTarget(x Expr, inParens bool) {
	if p.k != tComma && p.k != tRParen && p.k != tColon {
		if inParens {
			p.lastDisj = x
			p.forgotComma()
		}
		p.unexpected()
	}
	if bad := invalidTarget(x, starTarget); bad != nil {
		p.failRange(bad.Start(), bad.End(), "cannot assign to "+describe(bad))
	}
}

func (p *parser) annotationTarget(x Expr) {
	if _, ok := x.(*Starred); ok {
		p.unexpected()
	}
	if !p.attempt(func() { p.next(); p.expr() }) {
		p.seek(p.tokenAt(x.End()))
		p.unexpected()
	}
	p.failRange(x.Start(), x.End(), "illegal target for annotation")
}

// compTargetHint reports [a, b for a, b in c]; the elements are above mark.
func (p *parser) compTargetHint(mark int) {
	if p.k != kFor && p.k != kAsync {
		return
	}
	from, to := p.exprs[mark].Start(), p.prevEnd()
	p.failRange(from, to, "did you forget parentheses around the comprehension target?")
}

func (p *parser) missingColonInDict(key Expr) {
	p.forgotComma()
	if p.k == tRBrace || p.k == tComma {
		p.failRange(key.End()-1, key.End(), "':' expected after dictionary key")
	}
	p.unexpected()
}

func (p *parser) starInDict() {
	from := p.start()
	if p.attempt(func() { p.next(); p.binary(precBitOr) }) {
		p.failRange(from, p.prevEnd(), "cannot use a starred expression in a dictionary value")
	}
	p.unexpected()
}

func (p *parser) doubleStarInGroup() {
	from := p.start()
	at := p.i
	ok := p.attempt(func() { p.next(); p.expr() })
	if ok && p.k == tRParen {
		p.failRange(from, from+2, "cannot use double starred expression here")
	}
	p.seek(at)
	p.unexpected()
}

// positionalAfterKeyword words a positional argument that is too late.
func positionalAfterKeyword(kws []*Keyword) string {
	msg := "positional argument follows keyword argument"
	if kws[len(kws)-1].Name == "" {
		msg += " unpacking"
	}
	return msg
}

func (p *parser) starAfterDoubleStar() {
	comma := &p.toks[p.i-1]
	p.failRange(comma.startPos(), p.end(), "iterable argument unpacking follows keyword argument unpacking")
}

func (p *parser) importBeforeFrom(n *Import) {
	for _, a := range n.Names {
		if a.As != nil {
			p.unexpected()
		}
	}
	p.failRange(n.From, p.prevEnd(), "Did you mean to use 'from ... import ...' instead?")
}

func (p *parser) tryAlone() {
	if p.k == tError {
		p.scanError()
	}
	p.errorAt(p.start(), p.end(), "expected 'except' or 'finally' block")
}

func (p *parser) mixedExcept() {
	p.failRange(p.start(), p.end(), "cannot have both 'except' and 'except*' on the same 'try'")
}

func (p *parser) unparenthesizedExcept(x Expr) {
	for p.got(tComma) {
		p.expr()
	}
	p.failRange(x.Start(), p.prevEnd(), "multiple exception types must be parenthesized")
}

func (p *parser) badAsTarget() {
	if p.isName(atomUnderscore) {
		p.failRange(p.start(), p.end(), "cannot use '_' as a target")
	}
	from, at := p.start(), p.i
	if p.attempt(func() { p.expr() }) {
		p.failRange(from, p.prevEnd(), "invalid pattern target")
	}
	p.seek(at)
	p.unexpected()
}

func (p *parser) positionalPattern(x Pattern) {
	p.failRange(x.Start(), x.End(), "positional patterns follow keyword patterns")
}

// lambdaColon consumes the colon of a lambda that starts at from. In a
// replacement field the scanner takes it for that of the specification.
func (p *parser) lambdaColon(from Pos) {
	p.expect(tColon)
	if p.k == tFMiddle {
		p.failRange(from, p.end(), "f-string: lambda expressions are not allowed without parentheses")
	}
}

// notAfterOperator reports 1 + not x.
func (p *parser) notAfterOperator() {
	switch p.toks[max(0, p.i-1)].kind {
	case tPlus, tMinus, tStar, tSlash, tPercent, tFloorDiv, tAt, tTilde:
	default:
		p.unexpected()
	}
	from := p.start()
	at := p.i
	if p.attempt(func() { p.unary(precNot) }) {
		p.failRange(from, p.prevEnd(), "'not' after an operator must be parenthesized")
	}
	p.seek(at)
	p.unexpected()
}

// fieldStart reports a replacement field without an expression.
func (p *parser) fieldStart() {
	switch p.k {
	case tAssign, tBang, tColon, tRBrace:
		p.failRange(p.start(), p.end(), fmt.Sprintf("f-string: valid expression required before '%s'", p.k))
	case tStar, kYield, tError:
		return
	}
	if !startsExpr[p.k] {
		p.failRange(p.start(), p.end(), "f-string: expecting a valid expression after '{'")
	}
}

// fieldError words the failure of a replacement field's expression, which
// starts at token start: errs is how many errors there were before.
func (p *parser) fieldError(start, errs int) {
	if len(p.errs) != errs+1 || p.errs[errs].Msg != invalidSyntax {
		p.bail()
	}
	p.errs = p.errs[:errs]
	// CPython complains about the token behind the longest valid expression.
	const tries = 50
	failed := p.i
	for end := failed; end > start && end > failed-tries; end-- {
		kind := p.toks[end].kind
		p.toks[end].kind = tRBrace
		p.seek(start)
		ok := p.attempt(func() { p.fieldExpr() }) && p.i == end
		p.toks[end].kind = kind
		if ok {
			p.seek(end)
			p.fieldEnd("'=', or '!', or ':', or '}'")
		}
	}
	p.seek(start)
	p.failRange(p.start(), p.end(), "f-string: expecting a valid expression after '{'")
}

// fieldEnd reports what stands where a replacement field should go on.
func (p *parser) fieldEnd(want string) {
	if p.k == tError {
		p.scanError()
	}
	p.failRange(p.start(), p.end(), "f-string: expecting "+want)
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
		if kw := closestKeyword(word, i == first); kw != "" {
			return fmt.Sprintf("did you mean '%s'?", kw)
		}
	}
	return ""
}

// closestKeyword returns the keyword that word is a misspelling of, or "".
func closestKeyword(word string, first bool) string {
	if alias := map[string]string{"elseif": "elif", "elsif": "elif", "switch": "match", "function": "def", "func": "def",
		"catch": "except", "throw": "raise", "foreach": "for", "struct": "class", "null": "None", "nil": "None",
		"true": "True", "false": "False", "none": "None"}[word]; alias != "" {
		return alias
	}
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

// isIdentifier reports whether s is a name and no keyword.
func isIdentifier(s string) bool {
	for i, r := range s {
		ascii := r < 0x80 && (charClass[r]&clsLetter != 0 || i > 0 && charClass[r]&clsDigit != 0)
		if !ascii && (r < 0x80 || !isIdentRune(r, i == 0)) {
			return false
		}
	}
	return s != "" && keyword(s) == tName
}

// walrusStatement reports x := y as a statement.
func (p *parser) walrusStatement(x Expr) {
	at := p.i
	_, name := x.(*Name)
	_, star := x.(*Starred)
	if !name && !star && p.attempt(func() { p.next(); p.expr() }) {
		p.seek(at)
		p.failRange(x.Start(), x.End(), "cannot use assignment expressions with "+describe(x))
	}
	p.seek(at)
	p.unexpected()
}
