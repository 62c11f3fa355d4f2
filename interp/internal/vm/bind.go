package vm

import (
	"github.com/starling-lang/starling/interp/object"
)

// bind puts the arguments of a call of a script function into its parameters'
// registers. args may overlap dst from its start.
func bind(th *object.Thread, f *object.Function, args []object.Value, kw []object.Named, dst []object.Value) error {
	sig := f.Sig
	n := min(len(args), sig.Positional)
	var rest object.Value
	if sig.VarArgs >= 0 {
		t, err := object.TupleOfLong(th, args[n:])
		if err != nil {
			return err
		}
		rest = t.Value()
	}
	given := len(args)
	copy(dst, args[:n])
	for i := n; i < len(dst); i++ {
		dst[i] = object.Value{}
	}
	if sig.VarArgs >= 0 {
		dst[sig.VarArgs] = rest
	}
	if len(kw) > 0 || sig.VarKw >= 0 {
		if err := bindNamed(th, f, kw, dst); err != nil {
			return err
		}
	}
	if given > n && sig.VarArgs < 0 {
		return sig.TooMany(f.Qualname(), given, len(f.Defaults()), namedOnly(sig, kw))
	}
	return bindDefaults(f, dst)
}

// namedOnly counts the arguments given to keyword-only parameters.
func namedOnly(sig *object.Signature, kw []object.Named) int {
	n := 0
	for _, a := range kw {
		if i := sig.Keyword(a.Name); i >= 0 && sig.Params[i].Kind == object.KeywordOnly {
			n++
		}
	}
	return n
}

func bindNamed(th *object.Thread, f *object.Function, kw []object.Named, dst []object.Value) error {
	sig := f.Sig
	var extra *object.Dict
	if sig.VarKw >= 0 {
		extra = object.NewDict(len(kw))
		dst[sig.VarKw] = extra.Value()
	}
	for i := range kw {
		if i&0xfff == 0xfff {
			if err := th.Safepoint(); err != nil {
				return err
			}
		}
		j := sig.Keyword(kw[i].Name)
		switch {
		case j >= 0 && dst[j].IsSet():
			return object.Errorf(object.TypeError, "%s() got multiple values for argument '%s'", f.Qualname(), kw[i].Name)
		case j >= 0:
			dst[j] = kw[i].Value
		case extra != nil:
			extra.SetStr(th, kw[i].Name, kw[i].Value)
		default:
			return sig.Unexpected(f.Qualname(), kw[i].Name, kw)
		}
	}
	return nil
}

// bindDefaults fills in the defaults and complains of what is missing.
func bindDefaults(f *object.Function, dst []object.Value) error {
	sig := f.Sig
	defaults := f.Defaults()
	first := sig.Positional - len(defaults)
	missing := false
	for i := 0; i < sig.Positional; i++ {
		if dst[i].IsSet() {
			continue
		}
		if i >= first {
			dst[i] = defaults[i-first]
		} else {
			missing = true
		}
	}
	if missing {
		return missingArguments(f, dst, "positional", 0, first)
	}
	kwDefaults := f.KwDefaults()
	k := 0
	for i := sig.Positional; i < len(sig.Params) && sig.Params[i].Kind == object.KeywordOnly; i++ {
		if !dst[i].IsSet() {
			if k < len(kwDefaults) && kwDefaults[k].IsSet() {
				dst[i] = kwDefaults[k]
			} else {
				missing = true
			}
		}
		k++
	}
	if missing {
		return missingArguments(f, dst, "keyword-only", sig.Positional, sig.Positional+k)
	}
	return nil
}

func missingArguments(f *object.Function, dst []object.Value, kind string, from, to int) error {
	var names []string
	for i := from; i < to; i++ {
		if !dst[i].IsSet() {
			names = append(names, f.Sig.Params[i].Name)
		}
	}
	return object.MissingArguments(f.Qualname(), kind, names)
}
