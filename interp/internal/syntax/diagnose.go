package syntax

import "fmt"

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
	p.fault = p.fault || !p.atEnd()
	if !p.follows(e) {
		p.errs = append(p.errs, e)
	}
}

// follows reports whether an error is nothing but the consequence of the one before it, on the same line. That gets its hint.
func (p *parser) follows(e *Error) bool {
	if len(p.errs) == 0 || p.attempts > 0 {
		return false
	}
	last := p.errs[len(p.errs)-1]
	if last.Start.Line != e.Start.Line || last.Msg == unexpectedIndent {
		return false
	}
	if last.Hint == "" {
		last.Hint = e.Hint
	}
	return true
}

// atEnd reports whether the parser has come to the end of the file, or of what
// there is of an open bracket or string.
func (p *parser) atEnd() bool {
	for _, t := range p.toks[p.i:] {
		switch t.kind {
		case tDedent, tEOF:
		case tError:
			return p.unclosed
		default:
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
		p.fault = p.fault || !p.unclosed
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
	if p.attempts > 0 {
		p.bail() // the wording does not matter, and may take long to find
	}
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

const (
	invalidSyntax    = "invalid syntax"
	unexpectedIndent = "unexpected indent"
)

// attempt parses something whose mistakes don't count, and reports whether
// there were none.
func (p *parser) attempt(f func()) bool {
	errs, fault := len(p.errs), p.fault
	p.attempts++
	ok := p.guard(f)
	p.attempts--
	p.errs, p.fault = p.errs[:errs], fault
	return ok
}

func (p *parser) unexpectedIndent() {
	p.report(IndentationError, p.start()-1, p.end(), unexpectedIndent, "")
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

// closeBracket consumes a closing bracket, or finds out what is wrong.
func (p *parser) closeBracket(end tokenKind) {
	if p.k == end {
		p.next()
		return
	}
	p.forgotComma()
	p.unexpected()
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
	if p.k == tError {
		p.unexpected()
	}
	p.failRange(key.End()-1, key.End(), "':' expected after dictionary key")
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
	end := p.prevEnd()
	if p.attempt(func() { p.next(); p.dotted(p.name().ID) }) {
		end = p.prevEnd()
	}
	p.failRange(n.From, end, "Did you mean to use 'from ... import ...' instead?")
}

func (p *parser) tryAlone() {
	if p.k == tError {
		p.scanError()
	}
	from, to := p.start(), p.end()
	if n := len(p.src); p.k == tEOF && n > 0 && p.src[n-1] == '\n' { // the last line, not the empty one behind it
		from, to = Pos(n), Pos(n)
	}
	p.errorAt(from, to, "expected 'except' or 'finally' block")
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
