package code

import (
	"fmt"
	"strings"
)

// Disassemble lists a function's instructions, one a line, nested functions after it.
func Disassemble(f *Function) string {
	var b strings.Builder
	disassemble(&b, f)
	return b.String()
}

func disassemble(b *strings.Builder, f *Function) {
	fmt.Fprintf(b, "function %s: %d registers, locals %v, free %v\n", f.Qualname, f.Registers, f.Locals, f.Free)
	for pc := 0; pc < len(f.Code); {
		w := Word(f.Code[pc])
		line, _, _, _ := f.Position(pc)
		fmt.Fprintf(b, "%5d  line %-4d %s\n", pc, line, f.instruction(pc, w))
		pc += 1 + Table[w.Op()].Cache
	}
	for _, h := range f.Handlers {
		fmt.Fprintf(b, "       handler %d–%d -> %d, R%d\n", h.Start, h.End, h.Target, h.Reg)
	}
	for _, g := range f.Functions {
		b.WriteByte('\n')
		disassemble(b, g)
	}
}

// instruction renders one instruction.
func (f *Function) instruction(pc int, w Word) string {
	info := Table[w.Op()]
	parts := []string{fmt.Sprintf("%-16s", info.Name)}
	if x := w.X(); x != 0 {
		parts = append(parts, fmt.Sprintf("x=%d", x))
	}
	next := pc + 1
	for i, kind := range [3]Operand{info.A, info.B, info.C} {
		raw := [3]int{w.A(), w.B(), w.C()}[i]
		signed := [3]int{int(int16(w >> 16)), w.SB(), w.SC()}[i]
		switch kind {
		case Dst, Src, Use:
			parts = append(parts, fmt.Sprintf("R%d", raw/RegScale))
		case Const, Name:
			parts = append(parts, fmt.Sprintf("K%d(%s)", raw/RegScale, f.constText(raw/RegScale)))
		case Int:
			parts = append(parts, fmt.Sprint(signed))
		case Count:
			parts = append(parts, fmt.Sprint(raw))
		case Target:
			parts = append(parts, fmt.Sprintf("-> %d", next+signed))
		case Wide:
			parts = append(parts, fmt.Sprint(w.Wide()))
		case WideTarget:
			parts = append(parts, fmt.Sprintf("-> %d", next+w.Wide()))
		}
	}
	return strings.Join(parts, " ")
}

func (f *Function) constText(i int) string {
	if i >= len(f.Consts) {
		return "?"
	}
	switch c := f.Consts[i]; c.Kind {
	case ConstString, ConstBytes:
		return fmt.Sprintf("%.20q", c.Text)
	case ConstInt:
		return fmt.Sprint(c.Int)
	case ConstFloat:
		return fmt.Sprint(c.Float)
	case ConstBig:
		return c.Big.String()
	case ConstTuple:
		return fmt.Sprintf("%d-tuple", len(c.Elems))
	default:
		return [...]string{"None", "True", "False", "..."}[c.Kind]
	}
}
