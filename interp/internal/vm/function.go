package vm

import (
	"unsafe"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// makeFunction executes MakeFunction.
func makeFunction(th *object.Thread, w code.Word) error {
	outer := current(th.Base)
	p := protoOf(outer).functions[w.Wide()]
	free := make([]*object.Cell, len(p.fn.Captures))
	for i, c := range p.fn.Captures {
		if c.Local {
			free[i] = (*object.Cell)(at(th.Base, uint64(c.Index)*16).ref)
		} else {
			free[i] = outer.Free[c.Index]
		}
	}
	f := newFunction(p, free)
	r := regs(unsafe.Add(th.Base, w.A()), 5)
	x := w.X()
	if x&1 != 0 {
		t, _ := r[1].AsTuple()
		f.SetDefaults(t.Elems())
	}
	if x&2 != 0 {
		f.SetKwDefaults(kwDefaults(th, p, r[2]))
	}
	if x&4 != 0 {
		f.SetAnnotations(r[3])
	}
	if x&8 != 0 {
		f.SetTypeParams(r[4])
	}
	r[0] = f.Value()
	return nil
}

// kwDefaults lists the defaults of the keyword-only parameters in order.
func kwDefaults(th *object.Thread, p *proto, d object.Value) []object.Value {
	dict, _ := d.AsDict()
	var out []object.Value
	for _, param := range p.fn.Params {
		if param.Kind == code.KeywordOnly {
			out = append(out, dict.GetStr(th, param.Name))
		}
	}
	return out
}

// buildClass executes BuildClass.
func buildClass(th *object.Thread, w code.Word) error {
	r := regs(unsafe.Add(th.Base, w.A()), 3)
	body, _ := r[0].AsFunction()
	name := constName(th, w.C())
	var kw []object.Named
	if d, ok := r[2].AsDict(); ok {
		for _, it := range d.Items(th) {
			k, _ := it.Key.AsStr()
			kw = append(kw, object.Named{Name: k, Value: it.Value})
		}
	}
	bases, err := object.Elements(th, r[1])
	if err != nil {
		return err
	}
	v, err := object.BuildClass(th, name, bases, kw, func(ns object.Value) error {
		if p := body.TypeParams(); p.IsSet() {
			if err := object.SetItem(th, ns, object.Str("__type_params__"), p); err != nil {
				return err
			}
		}
		return runClassBody(th, body, ns)
	})
	return store(th, w, v, err)
}

// runClassBody runs a class statement's body with its namespace.
func runClassBody(th *object.Thread, f *object.Function, ns object.Value) error {
	if err := th.Enter(""); err != nil {
		return err
	}
	defer th.Leave()
	slot, err := reserve(th, frameTop(th), 16+f.FrameSize)
	if err != nil {
		return err
	}
	base := unsafe.Add(slot, 16)
	clearRegs(base, 0, int(f.Clear))
	at(base, uint64(protoOf(f).fn.Namespace)*16).set(ns)
	_, err = enter(th, f, slot)
	return err
}

// typeParamOp executes MakeTypeParam and MakeTypeAlias.
func typeParamOp(th *object.Thread, w code.Word) error {
	r := regs(unsafe.Add(th.Base, w.A()), 2)
	name := constName(th, w.C())
	given := func(flag uint8, v object.Value) object.Value {
		if w.X()&flag == 0 {
			return object.Value{}
		}
		return v
	}
	if w.Op() == code.MakeTypeAlias {
		r[0] = object.NewTypeAlias(name, r[0], given(1, r[1]))
		return nil
	}
	r[0] = object.NewTypeParam(name, object.TypeParamKind(w.X()&3), given(4, r[0]), w.X()&16 != 0, given(8, r[1]))
	return nil
}
