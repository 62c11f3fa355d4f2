package compile

import (
	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

// importStmt compiles import a.b, c as d.
func (f *fn) importStmt(s *syntax.Import) {
	t := f.temp()
	for _, a := range s.Names {
		var x uint8
		if a.As == nil {
			x = 1
		}
		f.emit(s.Span, code.ImportName, x, r(t), 0, f.name(s.Span, a.Name))
		f.store(s.Span, a.Bind.Sym, t)
	}
}

// importFrom compiles from ..m import a, b as c.
func (f *fn) importFrom(s *syntax.ImportFrom) {
	m, t := f.temp(), f.temp()
	f.emit(s.Span, code.ImportName, 0, r(m), s.Level, f.name(s.Span, s.Module))
	if s.Star {
		f.emit(s.Span, code.ImportStar, 0, r(m), 0, 0)
		return
	}
	for _, a := range s.Names {
		f.emit(s.Span, code.ImportFrom, 0, r(t), r(m), f.name(s.Span, a.Name))
		f.store(a.Span, a.Bind.Sym, t)
	}
}

// loadStmt compiles load("m", "a", b="c"). The names are constants behind that
// of the module.
func (f *fn) loadStmt(s *syntax.Load) {
	k := f.low.push(code.Value{Kind: code.ConstString, Text: s.Module.Value})
	for _, n := range s.Names {
		f.low.push(code.Value{Kind: code.ConstString, Text: n.From.Value})
	}
	if k+len(s.Names) >= maxShort {
		f.c.error(s.Span, "too many different names in "+f.scope.QualName)
	}
	base := f.temps(max(1, len(s.Names)))
	f.emit(s.Span, code.LoadModule, 0, r(base), k*code.RegScale, len(s.Names))
	for i, n := range s.Names {
		if sym := n.To.Sym; sym.Kind == syntax.KindGlobal {
			f.emitWide(n.Span, code.SetGlobal, 1, r(base+i), sym.Index)
		} else {
			f.store(n.Span, sym, base+i)
		}
	}
}
