package vm

import (
	"slices"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// Running returns the script function that runs, nil if there is none.
func (Machine) Running(th *object.Thread) *object.Function {
	if f := current(th.Base); f.Module != nil {
		return f
	}
	return nil
}

// Locals returns the names and values that the running function sees as its
// own: a new dict, but the namespace itself of a class body and of a module.
func (Machine) Locals(th *object.Thread) (object.Value, error) {
	f := current(th.Base)
	p := protoOf(f)
	switch {
	case f.Module == nil:
		return object.Value{}, object.Errorf(object.SystemError, "frame does not exist")
	case p.fn.Flags&code.ModuleBody != 0:
		return f.Module.GlobalsDict(th).Value(), nil
	case p.fn.Flags&code.ClassBody != 0:
		return at(th.Base, uint64(p.fn.Namespace)*16).value(), nil
	}
	d := object.NewDict(len(p.fn.Locals))
	scoped := scopes(p.fn, pcOffset(f, th.PC)-1)
	for _, i := range localOrder(p.fn) {
		if visible, has := scoped[i]; has && !visible {
			continue
		}
		if v := local(th, p.fn, i); v.IsSet() {
			d.SetStr(th, p.fn.Locals[i], v)
		}
	}
	for i, name := range p.fn.Free {
		if v := f.Free[i].Load(); v.IsSet() {
			d.SetStr(th, name, v)
		}
	}
	return d.Value(), nil
}

// localOrder lists the registers that are variables: parameters, then
// variables that closures don't share, then those that they do.
func localOrder(f *code.Function) []int {
	var own, shared []int
	for i := range f.Locals {
		if i >= len(f.Params) && slices.Contains(f.CellLocals, i) {
			shared = append(shared, i)
		} else {
			own = append(own, i)
		}
	}
	return append(own, shared...)
}

// scopes tells of the registers that are variables for a part of the code
// whether they are at pc.
func scopes(f *code.Function, pc int) map[int]bool {
	m := map[int]bool{}
	for _, s := range f.Scoped {
		m[s.Reg] = m[s.Reg] || s.Start <= pc && pc < s.End
	}
	return m
}

// local reads a variable of the running function, unset if it is not bound.
func local(th *object.Thread, f *code.Function, i int) object.Value {
	v := at(th.Base, uint64(i)*16).value()
	if v.Kind() != object.KindCell {
		return v
	}
	for _, c := range f.CellLocals {
		if c == i {
			return (*object.Cell)(v.Ref()).Load()
		}
	}
	return v
}

// EnclosingMethod returns the class that the running method belongs to and its
// first argument.
func (Machine) EnclosingMethod(th *object.Thread) (class, self object.Value, err error) {
	f := current(th.Base)
	p := protoOf(f)
	fail := func(why string) (object.Value, object.Value, error) {
		return object.Value{}, object.Value{}, object.Errorf(object.RuntimeError, "super(): %s", why)
	}
	if f.Module == nil || len(p.fn.Params) == 0 || p.fn.Params[0].Kind > code.Positional {
		return fail("no arguments")
	}
	if self = local(th, p.fn, 0); !self.IsSet() {
		return fail("arg[0] deleted")
	}
	for i, name := range p.fn.Free {
		if name != "__class__" {
			continue
		}
		if class = f.Free[i].Load(); !class.IsSet() {
			return fail("empty __class__ cell")
		}
		return class, self, nil
	}
	return fail("__class__ cell not found")
}
