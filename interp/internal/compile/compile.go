package compile

import (
	"strings"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

// Options say what a file is compiled for.
type Options struct {
	// Interactive shows the value of every expression statement of the module.
	Interactive bool
	// Eval makes the module return the value of its last statement if that is
	// an expression, else None.
	Eval bool
	// StarlarkBytes gives bytes literals Starlark's reading of \u escapes, not Python's.
	StarlarkBytes bool
	// EntryPlaces gives the error of an unhashable key in a dict display the
	// line of the entry, not that of the display.
	EntryPlaces bool
	// CallOrder evaluates *args behind the named arguments that stand before it.
	CallOrder bool
}

// File compiles a resolved file; the result is the module's body. An error is
// a syntax.ErrorList.
func File(f *syntax.File, opt Options) (*code.Function, error) {
	c := &compiler{file: f, opt: opt, source: sourceOf(f), loc: f.Lines.Locator(), walrus: strings.Contains(f.Src, ":=")}
	if opt.StarlarkBytes {
		readStarlarkBytes(f)
	}
	c.globals = make([]string, len(f.Scope.Globals))
	for i, s := range f.Scope.Globals {
		c.globals[i] = s.Name
	}
	module := c.unit(unit{scope: f.Scope, pos: 1, body: func(g *fn) { g.module(f) }})
	if err := c.errs.Err(); err != nil {
		return nil, err
	}
	for _, g := range c.all {
		g.Globals = c.globals
	}
	return module, nil
}

// readStarlarkBytes gives bytes literals with \u or \U escapes Starlark's value.
func readStarlarkBytes(f *syntax.File) {
	if !strings.Contains(f.Src, `\u`) && !strings.Contains(f.Src, `\U`) {
		return
	}
	syntax.Inspect(f, func(n syntax.Node) bool {
		if b, ok := n.(*syntax.BytesLit); ok {
			b.Value = b.Starlark
		}
		return true
	})
}

// sourceOf copies what the machine needs to know of a file.
func sourceOf(f *syntax.File) *code.File {
	starts := make([]uint32, f.Lines.Len())
	for i := range starts {
		starts[i] = uint32(f.Lines.LineStart(i + 1))
	}
	return &code.File{Name: f.Name, Source: f.Src, Starts: starts}
}

// compiler is what all functions of a file share.
type compiler struct {
	file    *syntax.File
	source  *code.File
	opt     Options
	loc     syntax.Locator
	errs    syntax.ErrorList
	all     []*code.Function
	globals []string       // names of the module's globals
	extra   map[string]int // numbers of globals that the file does not mention
	walrus  bool           // the file may hold a named expression
}

// error reports an error about a piece of source; of a repeated one (a finally
// block is compiled several times) only the first stays.
func (c *compiler) error(sp syntax.Span, msg string) {
	e := c.file.NewError(syntax.SyntaxError, sp.From, sp.To, msg)
	for _, old := range c.errs {
		if old.Start == e.Start && old.Msg == msg {
			return
		}
	}
	c.errs = append(c.errs, e)
}

// global returns the number of a global that the compiler itself refers to.
func (c *compiler) global(name string) int {
	if i, ok := c.extra[name]; ok {
		return i
	}
	i := 0
	for i < len(c.globals) && c.globals[i] != name {
		i++
	}
	if i == len(c.globals) {
		c.globals = append(c.globals, name)
	}
	if c.extra == nil {
		c.extra = map[string]int{}
	}
	c.extra[name] = i
	return i
}

// unit describes a code object that is to be compiled.
type unit struct {
	scope  *syntax.Scope
	pos    syntax.Pos // its first line's
	hidden []string   // names of parameters in front of the scope's variables
	body   func(*fn)
}

// unit compiles a code object. Where a conditional jump turns out to be too
// long it does so a second time, with jumps of any length.
func (c *compiler) unit(u unit) *code.Function {
	f := c.newFn(u)
	f.prologue()
	u.body(f)
	if !f.finish() && len(c.errs) == 0 {
		nested, made := f.out.Functions, f.made
		f = c.newFn(u)
		f.long, f.out.Functions, f.made = true, nested, made
		f.prologue()
		u.body(f)
		f.finish()
	}
	c.all = append(c.all, f.out)
	return f.out
}

// newFn prepares the compilation of a code object up to its first statement.
func (c *compiler) newFn(u unit) *fn {
	sc := u.scope
	f := &fn{c: c, scope: sc, shift: len(u.hidden)}
	f.out = &code.Function{
		Name: sc.Name, Qualname: sc.QualName, File: c.source, Flags: flagsOf(sc),
		FirstLine: c.loc.Position(u.pos).Line,
	}
	f.out.Locals = append(f.out.Locals, u.hidden...)
	for _, s := range sc.Locals {
		f.out.Locals = append(f.out.Locals, s.Name)
	}
	for _, s := range sc.Cells {
		f.out.CellLocals = append(f.out.CellLocals, f.register(s))
	}
	for _, s := range sc.Frees {
		f.out.Free = append(f.out.Free, s.Name)
	}
	for _, name := range u.hidden {
		f.out.Params = append(f.out.Params, code.Param{Name: name, Kind: code.PositionalOnly})
	}
	f.temps(len(f.out.Locals))
	f.reserve()
	return f
}

// reserve allocates the registers between variables and temporaries.
func (f *fn) reserve() {
	sc := f.scope
	if sc.Kind == syntax.ClassScope || sc.ClassDict != nil {
		f.namespace = f.temp()
		if sc.Kind == syntax.ClassScope {
			f.out.Namespace = f.namespace
		}
	}
	if f.out.Flags.Suspends() {
		f.gen = f.temp()
		f.out.GenReg = f.gen
	}
	f.first = f.next
}

// prologue makes the cells of captured variables.
func (f *fn) prologue() {
	for _, s := range f.scope.Cells {
		f.emit(nowhere, code.MakeCell, 0, r(f.register(s)), 0, 0)
	}
	if d := f.scope.ClassDict; d != nil {
		if f.scope.Kind == syntax.ClassScope {
			f.emit(nowhere, code.SetCell, 0, r(f.namespace), r(f.register(d)), 0)
		} else {
			f.emitWide(nowhere, code.GetFree, 0, r(f.namespace), d.Index)
		}
	}
}

// flagsOf says what kind of function a scope makes.
func flagsOf(sc *syntax.Scope) code.Flags {
	var flags code.Flags
	switch {
	case sc.IsAsyncGenerator:
		flags |= code.AsyncGenerator
	case sc.IsCoroutine:
		flags |= code.Coroutine
	case sc.IsGenerator || sc.Kind == syntax.GeneratorScope:
		flags |= code.Generator
	}
	switch sc.Kind {
	case syntax.ModuleScope:
		flags |= code.ModuleBody
	case syntax.ClassScope:
		flags |= code.ClassBody
	}
	if sc.IsNested {
		flags |= code.Nested
	}
	return flags
}

// module compiles the statements of a file.
func (f *fn) module(file *syntax.File) {
	f.docstring(file.Body)
	if f.scope.HasAnnotations {
		f.emitWide(nowhere, code.SetupAnnotations, 0, 0, f.c.global("__annotations__"))
	}
	body := file.Body
	if n := len(body); n > 0 && f.c.opt.Eval {
		if last, ok := body[n-1].(*syntax.ExprStmt); ok {
			f.stmts(body[:n-1])
			f.emit(last.Span, code.Return, 0, r(f.operand(last.X)), 0, 0)
			return
		}
	}
	f.stmts(body)
	f.returnNone()
}

// docstring notes the string that a body starts with.
func (f *fn) docstring(body []syntax.Stmt) {
	if !f.scope.HasDocstring || len(body) == 0 {
		return
	}
	if s, ok := body[0].(*syntax.ExprStmt); ok {
		if lit, ok := s.X.(*syntax.StringLit); ok {
			f.out.Doc, f.out.HasDoc = cleanDoc(lit.Value), true
		}
	}
}
