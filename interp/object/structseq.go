package object

import (
	"strings"
	"unsafe"
)

// structSeq is a tuple whose elements have names, some of them only a name
// (os.stat_result, time.struct_time, sys.version_info).
type structSeq struct {
	Tuple
	hidden []Value // the fields that are no elements
}

// StructSeqSpec is what a class of such tuples is made from.
type StructSeqSpec struct {
	NativeSpec
	// Fields are the names of the elements, Hidden those of the fields behind them.
	Fields, Hidden []string
	// Constructible classes have instances that scripts make.
	Constructible bool
}

// NewStructSeqType makes a class of tuples with named elements.
func NewStructSeqType(spec StructSeqSpec) (*Type, error) {
	spec.Bases, spec.Final = []*Type{TupleType}, true
	spec.Slots.Repr = structSeqRepr(spec)
	switch {
	case spec.Constructible:
		spec.Slots.New = structSeqNew(spec)
	case spec.Slots.New == nil:
		spec.Slots.New = Uninstantiable
	}
	members := spec.Members
	spec.Members = func(t *Type) {
		defineStructSeq(t, spec)
		if members != nil {
			members(t)
		}
	}
	t := newNativeType(spec.NativeSpec, boxOf[Tuple]())
	t.layout = KindTuple
	t.alloc = func(c *Type) *Header {
		s := new(structSeq)
		s.Init(c, KindOther)
		return &s.Header
	}
	return t, finishNative(t, spec.NativeSpec)
}

// NewStructSeq makes an instance from the values of all its fields; those left
// out at the end are None.
func NewStructSeq(t *Type, visible int, values []Value) Value {
	s := (*structSeq)(unsafe.Pointer(t.Alloc()))
	s.elems, s.hidden = values[:visible:visible], values[visible:]
	return s.Header.Value()
}

func defineStructSeq(t *Type, spec StructSeqSpec) {
	for i, name := range append(append([]string(nil), spec.Fields...), spec.Hidden...) {
		t.DefineGetSets(NewGetSet(name, "", func(_ *Thread, v Value) (Value, error) {
			s := (*structSeq)(v.ref)
			if i < len(s.elems) {
				return s.elems[i], nil
			}
			if j := i - len(s.elems); j < len(s.hidden) {
				return s.hidden[j], nil
			}
			return None, nil
		}, nil))
	}
	t.Define("n_fields", Int(int64(len(spec.Fields)+len(spec.Hidden))))
	t.Define("n_sequence_fields", Int(int64(len(spec.Fields))))
	t.Define("n_unnamed_fields", Int(0))
	t.Define("__match_args__", stringTuple(spec.Fields))
	t.DefineMethods(NewNative("__reduce__()", "", func(th *Thread, a []Value) (Value, error) {
		s := (*structSeq)(a[0].ref)
		d := NewDict(0)
		for i, v := range s.hidden {
			d.SetStr(th, spec.Hidden[i], v)
		}
		return Pair(t.Value(), Pair(NewTuple(s.elems).Value(), d.Value()).Value()).Value(), nil
	}))
}

func structSeqRepr(spec StructSeqSpec) func(*Thread, Value) (string, error) {
	name := spec.Name
	if spec.Module != "" && spec.Module != "builtins" {
		name = spec.Module + "." + name
	}
	return func(th *Thread, v Value) (string, error) {
		parts := make([]string, 0, len(spec.Fields))
		for i, x := range (*Tuple)(v.ref).elems {
			r, err := Repr(th, x)
			if err != nil {
				return "", err
			}
			parts = append(parts, spec.Fields[i]+"="+r)
		}
		return name + "(" + strings.Join(parts, ", ") + ")", nil
	}
}

// structSeqNew is the constructor: a sequence of the elements, which may go on
// with hidden fields, and a dict of those.
func structSeqNew(spec StructSeqSpec) func(*Thread, *Type, []Value, []Named) (Value, error) {
	name := spec.Module + "." + spec.Name
	least, most := len(spec.Fields), len(spec.Fields)+len(spec.Hidden)
	sig := NewSignature([]Param{{Name: "sequence", Kind: PositionalOrKeyword, Required: true}, {Name: "dict", Kind: PositionalOrKeyword, Default: None}})
	return func(th *Thread, t *Type, args []Value, kw []Named) (Value, error) {
		var bound [2]Value
		if err := sig.Bind(th, name, args, kw, bound[:]); err != nil {
			return Value{}, err
		}
		if bound[0].Type().Slots().Iter == nil {
			return Value{}, Errorf(TypeError, "constructor requires a sequence")
		}
		elems, err := Elements(th, bound[0])
		if err != nil {
			return Value{}, err
		}
		bounds := "an at least"
		switch n := len(elems); {
		case n > most:
			bounds = "an at most"
			fallthrough
		case n < least:
			limit := least
			if n > most {
				limit = most
			}
			if least == most {
				bounds = "a"
			}
			return Value{}, Errorf(TypeError, "%s() takes %s %d-sequence (%d-sequence given)", name, bounds, limit, n)
		}
		d, _ := bound[1].AsDict()
		for i := len(elems); i < most; i++ {
			v := Value{}
			if d != nil {
				v = d.GetStr(th, spec.Hidden[i-least])
			}
			elems = append(elems, orNone(v))
		}
		return NewStructSeq(t, least, elems), nil
	}
}
