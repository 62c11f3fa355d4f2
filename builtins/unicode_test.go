package builtins

import (
	"bufio"
	"os/exec"
	"strings"
	"testing"

	"github.com/starling-lang/starling/interp/object"
)

const unicodeScript = `
import sys
tests = [str.isalpha, str.isdecimal, str.isdigit, str.isnumeric, str.isalnum, str.isupper, str.islower, str.istitle, str.isspace, str.isprintable, str.isidentifier, lambda s: ("a" + s).isidentifier()]
maps = [str.upper, str.lower, str.title, str.casefold, str.swapcase, str.capitalize]
out = []
for c in [*range(0x32800), *range(0xe0000, 0xe0200), *range(0x10ff00, 0x110000)]:
    s = chr(c)
    flags = "".join("1" if t(s) else "0" for t in tests)
    out.append(flags + "," + ",".join(f(s) if f(s) != s else "" for f in maps))
sys.stdout.buffer.write("\n".join(out).encode("utf-8", "surrogatepass").replace(b"\n\n,", b"\n,"))
`

// TestUnicodeTables compares the characters' properties and mappings with CPython's.
func TestUnicodeTables(t *testing.T) {
	if testing.Short() || cpython() == "" {
		t.Skip("takes a second, and needs CPython 3.13")
	}
	cmd := exec.Command(cpython(), "-c", unicodeScript)
	pipe, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	part := func(s string) bool { return object.IsIdentifier("a" + s) }
	long := func(f func(th *object.Thread, s string) (bool, error)) func(s string) bool {
		return func(s string) bool {
			ok, err := f(testThread(object.Python), s)
			if err != nil {
				t.Fatal(err)
			}
			return ok
		}
	}
	tests := []func(s string) bool{allRunes(asciiLetters, object.IsAlpha), allRunes(asciiDigits, object.IsDecimal), allRunes(asciiDigits, object.IsDigit), allRunes(asciiDigits, object.IsNumeric),
		allRunes(asciiAlnum, func(r rune) bool { return object.IsAlpha(r) || object.IsNumeric(r) }), long(pythonIsUpper), long(pythonIsLower), long(pythonIsTitle),
		allRunes(asciiSpace, object.IsSpace), allRunes(asciiPrintable, object.IsPrintable), object.IsIdentifier, part}
	maps := []func(th *object.Thread, s string) (string, error){object.Upper, object.Lower, object.Title, object.CaseFold, object.SwapCase, object.Capitalize}
	lines := bufio.NewScanner(pipe)
	r, n, bad := rune(0), 0, 0
	for ; lines.Scan(); r++ {
		switch n++; r { // the assigned characters end there
		case 0x32800:
			r = 0xe0000
		case 0xe0200:
			r = 0x10ff00
		}
		if r == '\n' || r == '\r' {
			continue
		}
		s := string(object.AppendRune(nil, r))
		var b strings.Builder
		for _, is := range tests {
			if is(s) {
				b.WriteByte('1')
			} else {
				b.WriteByte('0')
			}
		}
		for _, f := range maps {
			b.WriteByte(',')
			if m, err := f(nil, s); err != nil || m != s {
				b.WriteString(m)
			}
		}
		if b.String() != lines.Text() {
			if bad++; bad < 20 {
				t.Errorf("U+%04X: got %s, want %s", r, b.String(), lines.Text())
			}
		}
	}
	if err := cmd.Wait(); err != nil || r != 0x110000 {
		t.Fatalf("%d characters, %v", n, err)
	}
	t.Logf("%d characters, %d differ", n, bad)
}
