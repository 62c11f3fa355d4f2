package sys

import (
	"math"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// info declares one of sys's named tuples.
func info(name, doc string, fields ...string) *native.Class {
	return native.NewStructSeq(native.Class{Name: name, Module: "sys", Qualified: true, Doc: doc}, fields, nil, false)
}

func versionInfoClass() *native.Class {
	return info("version_info", "The version of Python whose language and library this is.", "major", "minor", "micro", "releaselevel", "serial")
}

func flagsClass() *native.Class {
	return native.NewStructSeq(native.Class{Name: "flags", Module: "sys", Qualified: true, Doc: "The settings of the command line."}, []string{"debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site",
		"ignore_environment", "verbose", "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode", "utf8_mode",
		"warn_default_encoding", "safe_path", "int_max_str_digits"}, []string{"thread_inherit_context"}, false)
}

func floatInfoClass() *native.Class {
	return info("float_info", "The representation of floats.", "max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix", "rounds")
}

func intInfoClass() *native.Class {
	return info("int_info", "The representation of ints.", "bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold")
}

func hashInfoClass() *native.Class {
	return info("hash_info", "The hash of numbers.", "width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff")
}

func threadInfoClass() *native.Class {
	return info("thread_info", "The implementation of threads.", "name", "lock", "version")
}

// setInfo adds the named tuples.
func setInfo(l *native.Loader) {
	rt := l.Runtime()
	set := func(name string, declare func() *native.Class, values ...object.Value) {
		l.Set(name, object.NewStructSeq(native.Type(rt, declare), len(values), values))
	}
	n := object.Int
	set("version_info", versionInfoClass, n(3), n(13), n(0), object.Str("final"), n(0))
	flags := []object.Value{n(0), n(0), n(0), n(0), n(1), n(0), n(0), n(0), n(0), n(0), n(0), n(1), n(0), object.False, n(1), n(0), object.False, n(4300)}
	inherit := n(0)
	if rt.ThreadInheritContext {
		inherit = n(1)
	}
	l.Set("flags", object.NewStructSeq(native.Type(rt, flagsClass), len(flags), append(flags, inherit)))
	set("float_info", floatInfoClass, object.Float(math.MaxFloat64), n(1024), n(308), object.Float(0x1p-1022), n(-1021), n(-307), n(15), n(53), object.Float(0x1p-52), n(2), n(1))
	set("int_info", intInfoClass, n(30), n(4), n(4300), n(640))
	set("hash_info", hashInfoClass, n(64), n(1<<61-1), n(314159), n(0), n(1000003), object.Str("maphash"), n(32), n(64), n(0))
	set("thread_info", threadInfoClass, object.Str("goroutine"), object.None, object.None)
}
