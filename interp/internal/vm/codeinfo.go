package vm

import (
	bin "encoding/binary"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// What scripts can learn about compiled code. It is worked out when they ask.

// Names are the globals and attributes that the code names, in the order of their first use.
func (p *proto) Names() []string {
	var names []string
	seen := map[string]bool{}
	add := func(name string) {
		if !seen[name] {
			seen[name] = true
			names = append(names, name)
		}
	}
	for pc := 0; pc < len(p.fn.Code); {
		w := code.Word(p.fn.Code[pc])
		info := code.Table[w.Op()]
		switch w.Op() {
		case code.GetGlobal, code.SetGlobal, code.DelGlobal:
			if i := w.Wide(); i < len(p.fn.Globals) {
				add(p.fn.Globals[i])
			}
		}
		for i, kind := range [...]code.Operand{info.A, info.B, info.C} {
			if n := [...]int{w.A(), w.B(), w.C()}[i] / code.RegScale; kind == code.Name && n < len(p.names) && p.names[n] != "" {
				add(p.names[n])
			}
		}
		pc += 1 + info.Cache
	}
	return names
}

// Constants are the values that the code loads; names of attributes are not among them.
func (p *proto) Constants() []object.Value {
	used := make([]bool, len(p.consts))
	for pc := 0; pc < len(p.fn.Code); {
		w := code.Word(p.fn.Code[pc])
		info := code.Table[w.Op()]
		if n := w.Wide(); w.Op() == code.LoadConst && n >= 0 && n < len(used) {
			used[n] = true
		}
		for i, kind := range [...]code.Operand{info.A, info.B, info.C} {
			if n := [...]int{w.A(), w.B(), w.C()}[i] / code.RegScale; kind == code.Const && n < len(used) {
				used[n] = true
			}
		}
		pc += 1 + info.Cache
	}
	var list []object.Value
	for i, v := range p.consts {
		if used[i] {
			list = append(list, v)
		}
	}
	return list
}

// CellNames are the locals that functions inside capture.
func (p *proto) CellNames() []string {
	var names []string
	for _, r := range p.fn.CellLocals {
		if r < len(p.fn.Locals) {
			names = append(names, p.fn.Locals[r])
		}
	}
	return names
}

// Instructions returns where the code's instructions begin, and its length at the end.
func (p *proto) Instructions() []int {
	var list []int
	pc := 0
	for ; pc < len(p.fn.Code); pc += 1 + code.Table[code.Word(p.fn.Code[pc]).Op()].Cache {
		list = append(list, pc)
	}
	return append(list, pc)
}

// Bytes is the code as the compiler has made it.
func (p *proto) Bytes() []byte {
	var b []byte
	for _, w := range p.fn.Code {
		b = bin.NativeEndian.AppendUint64(b, w)
	}
	return b
}

// StackSize is the number of registers that a call has.
func (p *proto) StackSize() int { return p.fn.Registers }
