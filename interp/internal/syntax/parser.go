package syntax

// maxDepth bounds nesting that recurses in the parser and so in every later
// pass: brackets, unary operators, lambdas, conditionals, powers, patterns.
const maxDepth = 1000

// Parse parses a source file. The error, if any, is an ErrorList.
func Parse(filename string, src []byte) (*File, error) {
	p, err := newParser(filename, src)
	if err != nil {
		return nil, ErrorList{err}
	}
	p.parseFile()
	if err := p.errs.Err(); err != nil {
		return nil, err
	}
	return p.file, nil
}

// ParseExpr parses a single expression, as eval of a string would; white
// space around it is ignored. The result is a file of one ExprStmt, ready for
// package resolve.
func ParseExpr(filename string, src []byte) (*File, error) {
	for len(src) > 0 && (src[0] == ' ' || src[0] == '\t') {
		src = src[1:]
	}
	p, err := newParser(filename, src)
	if err != nil {
		return nil, ErrorList{err}
	}
	p.guard(func() {
		from := p.start()
		x := p.starExprs()
		p.file.Body = []Stmt{&ExprStmt{Span{from, p.prevEnd()}, x}}
		for p.k == tNewline {
			p.next()
		}
		if p.k != tEOF {
			p.unexpected()
		}
	})
	if err := p.errs.Err(); err != nil {
		return nil, err
	}
	return p.file, nil
}

// ParseInteractive parses the input of a REPL so far. It reports incomplete,
// and neither file nor error, if more lines could make the input valid: an
// open bracket or triple-quoted string, or a compound statement that no blank
// line has ended. A mistake in front of that is an error at once.
func ParseInteractive(filename string, src []byte) (file *File, incomplete bool, err error) {
	p, e := newParser(filename, src)
	if e != nil {
		return nil, false, ErrorList{e}
	}
	p.fault = len(p.errs) > 0 && !p.unclosed
	p.parseFile()
	n := len(p.src)
	blank := n >= 2 && p.src[n-1] == '\n' && isBlank(p.file.line(p.file.Lines.Len()-1))
	if !p.fault && (p.unclosed || !blank && p.endsOpen()) {
		return nil, true, nil
	}
	if err := p.errs.Err(); err != nil {
		return nil, false, err
	}
	return p.file, false, nil
}

func isBlank(line string) bool {
	for i := 0; i < len(line); i++ {
		if line[i] != ' ' && line[i] != '\t' && line[i] != '\f' {
			return false
		}
	}
	return true
}

// endsOpen reports whether the input, which is right up to its end, ends inside
// a compound statement.
func (p *parser) endsOpen() bool {
	if len(p.errs) > 0 {
		return true
	}
	if len(p.file.Body) == 0 {
		return false
	}
	switch p.file.Body[len(p.file.Body)-1].(type) {
	case *If, *For, *While, *With, *Try, *Def, *Class, *Match:
		return true
	}
	return false
}

// parser is a recursive-descent parser with precedence climbing for binary
// operators. A mistake panics with bailout; the innermost statement list
// recovers and goes on with the next line.
type parser struct {
	file *File
	src  string
	toks []token
	i    int       // index of the current token
	k    tokenKind // its kind
	errs ErrorList

	depth    int      // see maxDepth
	chain    int      // see MaxChain: how deep the last expression nests to the left
	paren    Expr     // the last expression that had parentheses of its own
	lastDisj Expr     // the last expression without if or lambda, for "forgot a comma"
	attempts int      // depth of attempts, whose mistakes do not count
	orphan   bool     // the last statement failed: an else may be left over
	inFunc   int      // depth of functions and classes: load is special outside
	ownLoad  bool     // the file defines a load of its own
	fault    bool     // a mistake that more lines could not mend
	pending  []*Error // see scanner
	unclosed bool     // an open bracket, string or line continuation at the end

	atoms atomTable
	slabs slabs
	exprs []Expr // stack of expression lists in the making
	stmts []Stmt // the same of statements
}

// bailout is the panic value that gives up a statement.
type bailout struct{}

func newParser(filename string, src []byte) (*parser, *Error) {
	file, err := newFile(filename, src)
	if err != nil {
		return nil, err
	}
	p := &parser{file: file, src: file.Src}
	s := scanner{file: file, src: file.Src, errs: &p.errs}
	s.atoms.init(len(s.src))
	s.toks = make([]token, 0, len(s.src)/3+16)
	s.run()
	p.toks, p.unclosed, p.atoms, p.pending = s.toks, s.unclosed, s.atoms, s.pending
	file.Atoms = s.atoms.names
	p.ownLoad = p.definesLoad()
	p.k = p.toks[0].kind
	return p, nil
}

// definesLoad reports whether the file binds the name load itself; calls of
// it are then nothing special.
func (p *parser) definesLoad() bool {
	for i := range p.toks {
		if p.toks[i].kind != tName || p.toks[i].atom != atomLoad {
			continue
		}
		if i > 0 {
			switch p.toks[i-1].kind {
			case kDef, kClass, kAs, kFor, kGlobal:
				return true
			case kImport, tComma:
				if p.lineStarts(i, kImport, kFrom, kGlobal, kFor) {
					return true
				}
			}
		}
		if k := p.toks[i+1].kind; k == tAssign && (i == 0 || p.toks[i-1].kind != tDot && p.toks[i-1].kind != tComma && p.toks[i-1].kind != tLParen) || k == tColonAssign {
			return true
		}
	}
	return false
}

// lineStarts reports whether the logical line of token i starts with one of
// the given kinds.
func (p *parser) lineStarts(i int, kinds ...tokenKind) bool {
	for i > 0 && p.toks[i-1].kind != tNewline && p.toks[i-1].kind != tIndent && p.toks[i-1].kind != tDedent {
		i--
	}
	for _, k := range kinds {
		if p.toks[i].kind == k {
			return true
		}
	}
	return false
}

func (p *parser) next() {
	if p.i+1 < len(p.toks) {
		p.i++
	}
	p.k = p.toks[p.i].kind
}

// seek makes token i the current one.
func (p *parser) seek(i int) {
	p.i, p.k = i, p.toks[i].kind
}

// peek returns the kind of the token after the current one.
func (p *parser) peek() tokenKind {
	if p.i+1 < len(p.toks) {
		return p.toks[p.i+1].kind
	}
	return tEOF
}

// start returns the position of the current token.
func (p *parser) start() Pos { return Pos(p.toks[p.i].from + 1) }

// end returns the position after the current token.
func (p *parser) end() Pos { return Pos(p.toks[p.i].to + 1) }

// prevEnd returns the position after the last token before the current one
// that is no line structure.
func (p *parser) prevEnd() Pos {
	i := p.i - 1
	for i >= 0 {
		switch p.toks[i].kind {
		case tNewline, tIndent, tDedent:
			i--
			continue
		}
		return Pos(p.toks[i].to + 1)
	}
	return 1
}

// text returns the source of the current token.
func (p *parser) text() string { return p.src[p.toks[p.i].from:p.toks[p.i].to] }

// isName reports whether the current token is the name with the given atom.
func (p *parser) isName(atom uint32) bool {
	return p.k == tName && p.toks[p.i].atom == atom
}

// got consumes the current token if it is of the given kind.
func (p *parser) got(k tokenKind) bool {
	if p.k != k {
		return false
	}
	p.next()
	return true
}

// expect consumes a token of the given kind, or fails.
func (p *parser) expect(k tokenKind) {
	if p.k != k {
		p.unexpected()
	}
	p.next()
}

// name consumes a name.
func (p *parser) name() *Name {
	if p.k != tName {
		p.unexpected()
	}
	t := &p.toks[p.i]
	n := p.slabs.names.alloc()
	n.From, n.To, n.Atom = Pos(t.from+1), Pos(t.to+1), t.atom
	n.ID = p.file.Atoms[t.atom]
	p.next()
	return n
}

func (p *parser) enter() {
	if p.depth++; p.depth > maxDepth {
		p.failRange(p.start(), p.end(), "parser stack overflow - Python source too complex to parse")
	}
}

func (p *parser) leave() { p.depth-- }

// link counts one more step of a left-leaning chain whose parts nest as deep
// as a and the last expression.
func (p *parser) link(a int) {
	p.chain = max(a, p.chain) + 1
	if p.chain > MaxChain {
		p.failRange(p.start(), p.end(), "parser stack overflow - Python source too complex to parse")
	}
}

// guard runs f and reports whether it went through without bailout.
func (p *parser) guard(f func()) (ok bool) {
	exprs, depth, inFunc := len(p.exprs), p.depth, p.inFunc
	defer func() {
		if ok {
			return
		}
		if r := recover(); r != nil {
			if _, is := r.(bailout); !is {
				panic(r)
			}
		}
		p.exprs, p.depth, p.inFunc = p.exprs[:exprs], depth, inFunc
	}()
	f()
	return true
}

func (p *parser) parseFile() {
	mark := len(p.stmts)
	for {
		p.statements()
		if p.k == tEOF {
			break
		}
		p.next() // a dedent too many, after an error
	}
	p.file.Body = p.takeStmts(mark)
}

// statements parses statements up to the end of the block (a dedent or the end
// of the file) and pushes them on the stack.
func (p *parser) statements() {
	for p.k != tEOF && p.k != tDedent && len(p.errs) < maxErrors {
		mark := len(p.stmts)
		ok := p.guard(func() {
			for p.k != tEOF && p.k != tDedent {
				mark = len(p.stmts)
				p.statement()
				p.orphan = false
			}
		})
		if !ok {
			p.stmts = p.stmts[:mark]
			p.resync()
		}
	}
	if len(p.errs) >= maxErrors {
		p.seek(len(p.toks) - 1)
	}
}

// resync skips the rest of a statement that failed. A block that belongs to it
// is parsed all the same, for its own mistakes.
func (p *parser) resync() {
	for p.k != tNewline && p.k != tEOF && p.k != tIndent && p.k != tDedent {
		p.next()
	}
	p.got(tNewline)
	p.skipBlock()
	p.orphan = true
}

// skipBlock parses an indented block and drops it.
func (p *parser) skipBlock() {
	if p.k != tIndent {
		return
	}
	p.next()
	mark := len(p.stmts)
	if p.isName(atomCase) {
		p.skipCases()
	}
	p.statements()
	p.stmts = p.stmts[:mark]
	p.got(tDedent)
}

// skipCases skips the case headers of a match whose own header failed.
func (p *parser) skipCases() {
	for p.isName(atomCase) {
		for p.k != tNewline && p.k != tEOF {
			p.next()
		}
		p.got(tNewline)
		p.skipBlock()
	}
}

// takeExprs pops the expressions above mark off the stack.
func (p *parser) takeExprs(mark int) []Expr {
	out := p.slabs.exprLists.take(p.exprs[mark:])
	p.exprs = p.exprs[:mark]
	return out
}

func (p *parser) takeStmts(mark int) []Stmt {
	out := p.slabs.stmtLists.take(p.stmts[mark:])
	p.stmts = p.stmts[:mark]
	return out
}
