package pickle_test

import (
	"errors"
	"runtime"
	"strings"
	"testing"

	"github.com/starling-lang/starling/builtins"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/copyreg"
	"github.com/starling-lang/starling/modules/internal/park/parktest"
	"github.com/starling-lang/starling/modules/pickle"
)

var entries = []native.ModuleEntry{
	{Name: "pickle", Declare: pickle.Module}, {Name: "_pickle", Declare: pickle.LowLevelModule},
	{Name: "_codecs", Declare: pickle.CodecsModule}, {Name: "copyreg", Declare: copyreg.Module},
}

func TestDeclarations(t *testing.T) {
	object.Setup(builtins.Install)
	if err := native.CheckAll(entries); err != nil {
		t.Error(err)
	}
}

// seeds are pickles, and what is nearly one.
var seeds = []string{
	"N.", "I01\n.", "\x80\x02]q\x00(K\x01K\x02e.", "\x80\x04\x95\x0b\x00\x00\x00\x00\x00\x00\x00}\x94\x8c\x01a\x94K\x01s.",
	"(lp0\nI1\nag0\na.", "\x80\x03c_codecs\nencode\nq\x00X\x02\x00\x00\x00abX\x06\x00\x00\x00latin1\x86R.", "\x80\x04\x8f\x94(K\x01\x90.",
	"\x8e\xff\xff\xff\xff\xff\xff\xff\x7f", "\x95\xff\xff\xff\xff\xff\xff\xff\x7f", "Nr\xff\xff\xff\xff.", "Np9999999999\n.", "\x8b\xff\xff\xff\x7f", "T\xff\xff\xff\x7f",
	"]\x94(h\x00h\x00e.", "ccopyreg\n__newobj__\n(ccopyreg\n_reconstructor\ntR.", "S'a\\x41\\n'\n.", "V\\u20ac\\U0001f600\n.", "G\x3f\xf0\x00\x00\x00\x00\x00\x00.", "\x82\x01.", "(((t2t2t.",
	strings.Repeat("(", 1000) + strings.Repeat("t", 1000) + ".", "cpickle\nloads\nC\x01N\x85R.", "\x96\x02\x00\x00\x00\x00\x00\x00\x00ab.",
}

// FuzzLoads runs any bytes as a pickle: whatever comes out is an object or an exception, and no memory that the bytes don't account for.
func FuzzLoads(f *testing.F) {
	object.Setup(builtins.Install)
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		w := parktest.New(t, entries...)
		th := w.Thread()
		loads := w.Import(th, "pickle").Get("loads")
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := parktest.Try(th, loads, "", object.BytesValue(string(data)))
		runtime.ReadMemStats(&after)
		if e := (*object.Exception)(nil); err != nil && !errors.As(err, &e) {
			t.Fatalf("%q: %v is no exception", data, err)
		}
		if used := after.TotalAlloc - before.TotalAlloc; used > 4<<20+uint64(len(data))*4096 {
			t.Fatalf("%q: %d bytes allocated", data, used)
		}
	})
}
