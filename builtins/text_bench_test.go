package builtins

import (
	"strings"
	"testing"

	"github.com/starling-lang/starling/interp/object"
)

var sink object.Value

// benchCall measures a method call on a str.
func benchCall(b *testing.B, recv object.Value, name string, args ...object.Value) {
	th := testThread(object.Python)
	f := recv.Type().Find(name)
	all := append([]object.Value{recv}, args...)
	b.ReportAllocs()
	for b.Loop() {
		v, err := object.Call(th, f, all, nil)
		if err != nil {
			b.Fatal(err)
		}
		sink = v
	}
}

func BenchmarkText(b *testing.B) {
	text := object.Str(strings.Repeat("the quick brown fox ", 20))
	wide := object.Str(strings.Repeat("thé quick brown fox ", 200))
	words := make([]object.Value, 50)
	for i := range words {
		words[i] = object.Str("word")
	}
	list := object.NewList(words).Value()
	b.Run("join", func(b *testing.B) { benchCall(b, object.Str(", "), "join", list) })
	b.Run("split", func(b *testing.B) { benchCall(b, text, "split") })
	b.Run("split_sep", func(b *testing.B) { benchCall(b, text, "split", object.Str(" ")) })
	b.Run("replace", func(b *testing.B) { benchCall(b, text, "replace", object.Str("quick"), object.Str("slow")) })
	b.Run("find", func(b *testing.B) { benchCall(b, text, "find", object.Str("zebra")) })
	b.Run("upper", func(b *testing.B) { benchCall(b, text, "upper") })
	b.Run("lower_same", func(b *testing.B) { benchCall(b, text, "lower") })
	b.Run("strip", func(b *testing.B) { benchCall(b, object.Str("  padded text  "), "strip") })
	b.Run("startswith", func(b *testing.B) { benchCall(b, text, "startswith", object.Str("the")) })
	b.Run("index_ascii", func(b *testing.B) { benchCall(b, text, "__getitem__", object.Int(100)) })
	b.Run("index_wide", func(b *testing.B) { benchCall(b, wide, "__getitem__", object.Int(3000)) })
	b.Run("slice_wide", func(b *testing.B) {
		benchCall(b, wide, "__getitem__", object.NewSlice(object.Int(1000), object.Int(1010), object.None).Value())
	})
	b.Run("find_wide", func(b *testing.B) { benchCall(b, wide, "find", object.Str("fox"), object.Int(3000)) })
	b.Run("format", func(b *testing.B) { benchCall(b, object.Str("{}: {}"), "format", object.Str("key"), object.Int(5)) })
	b.Run("format_spec", func(b *testing.B) { benchCall(b, object.Str("{:>10.2f}"), "format", object.Float(1.5)) })
	b.Run("percent", func(b *testing.B) {
		benchCall(b, object.Str("%s: %d"), "__mod__", object.TupleOf(object.Str("key"), object.Int(5)).Value())
	})
	b.Run("percent_float", func(b *testing.B) { benchCall(b, object.Str("%.2f"), "__mod__", object.Float(1.5)) })
}

func BenchmarkConversions(b *testing.B) {
	th := testThread(object.Python)
	call := func(name string, t *object.Type, arg object.Value) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			args := []object.Value{arg}
			for b.Loop() {
				v, err := object.Call(th, t.Value(), args, nil)
				if err != nil {
					b.Fatal(err)
				}
				sink = v
			}
		})
	}
	call("str_int", object.StrType, object.Int(1234567))
	call("str_float", object.StrType, object.Float(3.14159))
	call("int_str", object.IntType, object.Str("1234567"))
	call("float_str", object.FloatType, object.Str("3.14159"))
	b.Run("concat", func(b *testing.B) {
		b.ReportAllocs()
		s, x := object.Str(""), object.Str("word")
		for i := 0; b.Loop(); i++ {
			if i&0xffff == 0 {
				s = object.Str("")
			}
			var err error
			if s, err = object.Binary(th, object.Add, s, x); err != nil {
				b.Fatal(err)
			}
		}
		sink = s
	})
	b.Run("fstring", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			var buf [128]byte
			out, err := object.AppendFormat(th, append(buf[:0], "x = "...), object.Int(12345), 0, "")
			if err == nil {
				out, err = object.AppendFormat(th, append(out, ", y = "...), object.Float(1.5), 0, ".3f")
			}
			if err != nil {
				b.Fatal(err)
			}
			sink = object.StrBytes(out)
		}
	})
}
