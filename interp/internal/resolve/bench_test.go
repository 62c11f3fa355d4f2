package resolve

import (
	"fmt"
	"strings"
	"testing"

	"github.com/starling-lang/starling/interp/internal/syntax"
)

// program returns a source of about the given number of lines that looks like
// people's.
func program(lines int) []byte {
	var b strings.Builder
	b.WriteString("import os\nfrom collections import OrderedDict, defaultdict\n\nDEFAULT_LIMIT = 1_000\n")
	for i := 0; i*41 < lines; i++ {
		fmt.Fprintf(&b, `
class Handler%[1]d(Base, metaclass=Meta):
    """Handles requests of kind %[1]d.

    Keeps a table of what it saw.
    """

    limit = DEFAULT_LIMIT * %[1]d

    def __init__(self, name, *args, verbose=False, **kwargs):
        super().__init__(name, *args, **kwargs)
        self.name = name
        self._table = {"a": 1, 'b': [1, 2.5, 0x%[1]x], "c": None}
        self.verbose = verbose and not kwargs.get("quiet", True)

    @property
    def table(self):
        return self._table

    def process(self, items, limit=None):
        # Count the interesting ones.
        count = 0
        for index, item in enumerate(items):
            if item.value > self.limit or (limit is not None and index >= limit):
                break
            elif item.kind in ("x", "y") and item.value %% 2 == 0:
                count += item.value * 3 - index // 2
            else:
                try:
                    self._table[item.kind] = item.value ** 2
                except (KeyError, ValueError) as error:
                    print(f"{self.name}: {error!r} at {index:>{limit}}")
                    raise RuntimeError("bad item %%s" %% item) from error
        return count, [x.value for x in items if x.kind != "z"]

def make_handler_%[1]d(config, path="/etc/handler"):
    names = sorted(os.listdir(path), key=lambda name: name.lower())
    with open(os.path.join(path, names[0])) as stream:
        return Handler%[1]d(config["name"], stream.read(), verbose=config.get("verbose"))
`, i)
	}
	return []byte(b.String())
}

func BenchmarkFrontEnd(b *testing.B) {
	src := program(10_000)
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	b.Logf("%d lines", strings.Count(string(src), "\n"))
	for b.Loop() {
		f, err := syntax.Parse("bench.py", src)
		if err != nil {
			b.Fatal(err)
		}
		if err := File(f); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkParse(b *testing.B) {
	src := program(10_000)
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := syntax.Parse("bench.py", src); err != nil {
			b.Fatal(err)
		}
	}
}
