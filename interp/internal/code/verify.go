package code

import "fmt"

// Verify checks what the machine relies on in a function and those inside it:
// that registers, constants, functions and captures exist, that jumps and
// handlers lead to instructions, and that control does not run off the end.
func Verify(f *Function) error {
	v := verifier{f: f, start: make([]bool, len(f.Code)+1)}
	v.instructions()
	v.handlers()
	if v.err == nil {
		v.frame()
	}
	if v.err != nil {
		return fmt.Errorf("function %s: %w", f.Qualname, v.err)
	}
	for _, g := range f.Functions {
		if err := Verify(g); err != nil {
			return err
		}
		if err := f.verifyCaptures(g); err != nil {
			return err
		}
	}
	return nil
}

type verifier struct {
	f     *Function
	start []bool // where instructions begin
	err   error
}

func (v *verifier) failf(pc int, format string, args ...any) {
	if v.err == nil {
		v.err = fmt.Errorf("pc %d: "+format, append([]any{pc}, args...)...)
	}
}

// instructions checks the code, once for where instructions begin and once
// for their operands.
func (v *verifier) instructions() {
	last := Nop
	for pc := 0; pc < len(v.f.Code); {
		last = Word(v.f.Code[pc]).Op()
		if int(last) >= NumOps {
			v.failf(pc, "unknown opcode %d", last)
			return
		}
		v.start[pc] = true
		pc += 1 + Table[last].Cache
		if pc > len(v.f.Code) {
			v.failf(pc, "code ends in an inline cache")
			return
		}
	}
	switch last {
	case Return, ReturnConst, ReturnGen, Jump, JumpBack, Raise, Reraise, RaiseAssertion:
	default:
		v.failf(len(v.f.Code), "control runs off the end")
	}
	for pc, begins := range v.start {
		if begins {
			v.instruction(pc, Word(v.f.Code[pc]))
		}
	}
}

func (v *verifier) instruction(pc int, w Word) {
	info := &Table[w.Op()]
	raw := [3]int{w.A(), w.B(), w.C()}
	signed := [3]int{int(int16(w >> 16)), w.SB(), w.SC()}
	for i, kind := range [3]Operand{info.A, info.B, info.C} {
		switch kind {
		case Dst, Src, Use:
			v.register(pc, raw[i])
		case Const, Name:
			v.constant(pc, raw[i], kind == Name)
		case Target:
			v.target(pc, pc+1+signed[i])
		case WideTarget:
			v.target(pc, pc+1+w.Wide())
		case Wide:
			v.wide(pc, w)
		}
	}
	v.run(pc, w)
}

func (v *verifier) register(pc, operand int) {
	if operand%RegScale != 0 || operand/RegScale >= v.f.Registers {
		v.failf(pc, "bad register operand %d", operand)
	}
}

func (v *verifier) constant(pc, operand int, name bool) {
	k := operand / RegScale
	if operand%RegScale != 0 || k >= len(v.f.Consts) {
		v.failf(pc, "bad constant operand %d", operand)
	} else if name && v.f.Consts[k].Kind != ConstString {
		v.failf(pc, "constant %d is no name", k)
	}
}

func (v *verifier) target(pc, to int) {
	if to < 0 || to >= len(v.f.Code) || !v.start[to] {
		v.failf(pc, "jump to %d", to)
	}
}

// wide checks a 32-bit operand.
func (v *verifier) wide(pc int, w Word) {
	var n int
	switch w.Op() {
	case LoadConst, ReturnConst:
		n = len(v.f.Consts)
	case GetGlobal, SetGlobal, DelGlobal, SetupAnnotations:
		n = len(v.f.Globals)
	case GetFree, SetFree, DelFree:
		n = len(v.f.Free)
	case MakeFunction:
		n = len(v.f.Functions)
	default:
		return
	}
	if w.Wide() < 0 || w.Wide() >= n {
		v.failf(pc, "%s: number %d of %d", Table[w.Op()].Name, w.Wide(), n)
	}
}

// run checks the last of the consecutive registers that an instruction uses.
func (v *verifier) run(pc int, w Word) {
	a, b := w.A()/RegScale, w.B()/RegScale
	last := 0
	switch w.Op() {
	case Call, CallKw, CallPrepared:
		last = a + w.B()
	case CallMethod:
		last = a + w.C()
	case GetIter, LoadSuper:
		last = a + 2
	case BuildTuple, BuildList, BuildSet, BuildString, Unpack:
		last = b + max(w.C(), 1) - 1
	case BuildDict:
		last = b + max(2*w.C(), 1) - 1
	case UnpackStar:
		last = b + w.C()&255 + w.C()>>8
	case BuildSlice:
		last = b + 2
	case Delegate, EnterHandler, LeaveHandler, LoadMethod, MatchGroup, MatchClass:
		last = a + 1
	case WithExit:
		last = a + 4
	case BuildClass:
		last = a + 2
	}
	if last >= v.f.Registers {
		v.failf(pc, "%s uses register %d of %d", Table[w.Op()].Name, last, v.f.Registers)
	}
}

func (v *verifier) handlers() {
	for i, h := range v.f.Handlers {
		switch {
		case h.Start < 0 || h.Start >= h.End || h.End > len(v.f.Code) || !v.start[h.Start] || h.End < len(v.f.Code) && !v.start[h.End]:
			v.failf(h.Start, "handler of %d–%d", h.Start, h.End)
		case h.Target < 0 || h.Target >= len(v.f.Code) || !v.start[h.Target]:
			v.failf(h.Start, "handler at %d", h.Target)
		case h.Reg < 0 || h.Reg >= v.f.Registers:
			v.failf(h.Start, "handler's register %d", h.Reg)
		}
		for _, inner := range v.f.Handlers[:i] {
			if inner.Start < h.End && h.Start < inner.End && (inner.Start < h.Start || inner.End > h.End) {
				v.failf(h.Start, "handlers of %d–%d and %d–%d are not nested", inner.Start, inner.End, h.Start, h.End)
			}
		}
	}
}

// frame checks the sizes that a call relies on.
func (v *verifier) frame() {
	f := v.f
	switch {
	case f.Registers > MaxRegister+1:
		v.failf(0, "%d registers", f.Registers)
	case len(f.Params) > len(f.Locals) || len(f.Locals) > f.Registers:
		v.failf(0, "%d parameters, %d variables, %d registers", len(f.Params), len(f.Locals), f.Registers)
	case len(f.Free) != len(f.Captures) && f.Flags&ModuleBody == 0:
		v.failf(0, "%d free variables, %d captures", len(f.Free), len(f.Captures))
	case f.Flags.Suspends() && (f.GenReg < len(f.Locals) || f.GenReg >= f.Registers):
		v.failf(0, "generator in register %d", f.GenReg)
	case f.Flags&ClassBody != 0 && (f.Namespace < len(f.Locals) || f.Namespace >= f.Registers):
		v.failf(0, "namespace in register %d", f.Namespace)
	}
}

// verifyCaptures checks where a function inside f takes its free variables from.
func (f *Function) verifyCaptures(g *Function) error {
	for i, c := range g.Captures {
		n := len(f.Free)
		if c.Local {
			n = len(f.Locals)
		}
		if c.Index < 0 || c.Index >= n {
			return fmt.Errorf("function %s: capture of %s from number %d of %d", g.Qualname, g.Free[i], c.Index, n)
		}
	}
	return nil
}
