package builtins

import (
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/starling-lang/starling/interp/object"
)

// FuzzText feeds formats, specifications, encodings and numbers that nobody
// checked: nothing may panic, and whatever is decoded must encode back.
func FuzzText(f *testing.F) {
	for _, s := range []string{"", "{}", "{0!r:>{1}}", "%(a)-5.2f%%", "%*d", "_<+z#010,.3f", "0x_1", "1e5", "\xed\xa0\x80é", "\xff\xfea\x00", "{a[b].c}", "é^9"} {
		f.Add(s, "utf-8", 5)
	}
	f.Fuzz(func(t *testing.T, s, encoding string, n int) {
		for _, d := range []*object.Dialect{object.Python, object.Starlark} {
			th := testThread(d)
			th.Runtime.MaxMemory = 1 << 16
			v := object.Str(s)
			args := object.TupleOf(v, object.Int(int64(n)), object.Float(float64(n)/7), object.None)
			for _, x := range append(args.Elems(), args.Value()) {
				object.Format(th, x, s)
				object.FormatPercent(th, s, x)
				object.FormatPercentBytes(th, s, x)
				object.ToInt(th, x)
				object.ToFloat(th, x)
			}
			strFormat(th, append([]object.Value{v}, args.Elems()...), []object.Named{{Name: "a", Value: v}})
			object.ParseInt(th, s, 2+int(uint(n)%35))
			object.ParseInt(th, s, 0)
			parseHexFloat(s)
			for _, h := range []string{"strict", "replace", "surrogateescape", "backslashreplace", "xmlcharrefreplace", "surrogatepass"} {
				object.Encode(th, s, encoding, h)
				text, err := object.Decode(th, s, encoding, h)
				if err == nil && h == "surrogateescape" && encoding == "utf-8" {
					if back, err := object.Encode(th, text, encoding, h); err != nil || back != s {
						t.Fatalf("%q decoded to %q, encoded to %q, %v", s, text, back, err)
					}
				}
			}
			p, _ := v.AsString()
			checkIndexes(t, th, p)
		}
	})
}

// checkIndexes checks that offsets and indexes of code points are each other's inverse.
func checkIndexes(t *testing.T, th *object.Thread, p *object.String) {
	s := p.Text()
	i, off := 0, 0
	for ; off < len(s); i++ {
		if p.Offset(i) != off || p.Index(off) != i {
			t.Fatalf("%q: code point %d at %d: Offset gives %d, Index %d", s, i, off, p.Offset(i), p.Index(off))
		}
		_, n := object.DecodeRune(s[off:])
		if _, m := object.DecodeLastRune(s[:off+n]); m != n {
			t.Fatalf("%q: code point %d has %d bytes from the front, %d from the back", s, i, n, m)
		}
		off += n
	}
	if p.Len() != i {
		t.Fatalf("%q: Len gives %d, want %d", s, p.Len(), i)
	}
}

// TestStringsShared has threads append to the same strings, index and hash them:
// each must see its own text.
func TestStringsShared(t *testing.T) {
	base := object.Str(strings.Repeat("ä", 100))
	base, err := object.Concat(testThread(object.Python), base, object.Str("-"))
	if err != nil {
		t.Fatal(err)
	}
	array := object.NewByteArray(nil)
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			th := testThread(object.Python)
			th.Shared = true
			p, _ := base.AsString()
			want := p.Text()
			s := base
			for i := range 500 {
				part := strconv.Itoa(g) + "," + strconv.Itoa(i) + "ö"
				want += part
				var err error
				if s, err = object.Concat(th, s, object.Str(part)); err != nil {
					t.Error(err)
				}
				if got, _ := s.AsStr(); got != want {
					t.Errorf("thread %d: got %q, want %q", g, got, want)
					return
				}
				p.Offset(i % 101)
				object.Hash(th, base)
				if err := array.Change(th, func(b []byte) ([]byte, error) { return append(b, byte(g)), nil }); err != nil {
					t.Error(err)
				}
			}
			q, _ := s.AsString()
			checkIndexes(t, th, q)
		}()
	}
	wg.Wait()
	if n := array.Len(testThread(object.Python)); n != 8*500 {
		t.Errorf("%d bytes were appended, want %d", n, 8*500)
	}
}
