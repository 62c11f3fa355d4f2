package repl

import (
	"os"
	"slices"
	"testing"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
	"github.com/stretchr/testify/require"
)

const setup = `
import queue
ran = []
class Base:
    shared = 1
    def method(self, first, /, second, *, third=3): pass
    @classmethod
    def make(cls, size): pass
    @staticmethod
    def plain(value): pass
    @property
    def prop(self):
        ran.append("property")
        return self
    def __getattr__(self, name):
        ran.append("getattr")
        return self
    def __dir__(self):
        ran.append("dir")
        return []
    def __getitem__(self, key): ran.append("getitem")
    def __call__(self, called): pass
class Slots:
    __slots__ = ("slot",)
    def __init__(self, start, stop=5): self.slot = "text"
class Keys(dict):
    def __iter__(self): ran.append("iter")
    def keys(self): ran.append("keys")
b = Base()
b.own = Slots(1)
b.nested = Base()
table = {"one": {"inner": 1}, "two words": 2, 3: [b], "it's": 4}
keys = Keys(alpha=1)
q = queue.Queue()
def function(alpha, beta=2, *args, gamma, **rest): pass
`

// testSession makes a session of which nothing is shown.
func testSession(t *testing.T) *Session {
	null, err := os.OpenFile(os.DevNull, os.O_RDWR, 0)
	require.NoError(t, err)
	in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python})
	t.Cleanup(func() {
		require.NoError(t, in.Close())
		require.NoError(t, null.Close())
	})
	m, err := in.Exec(t.Context(), "setup.py", setup)
	require.NoError(t, err)
	return New(Config{Interp: in, Module: m, Screen: NewScreen(null, null, null)})
}

func TestComplete(t *testing.T) {
	s := testSession(t)
	c := &completer{s: s}
	for _, x := range []struct {
		text, prefix string
		has          []string
		hasNot       []string
	}{
		{"fun", "fun", []string{"function"}, []string{"for"}},
		{"pri", "pri", []string{"print"}, nil},
		{"x = whi", "whi", []string{"while"}, nil},
		{"x = ", "", []string{"b", "print", "lambda"}, []string{"_", "__name__"}},
		{"__na", "__na", []string{"__name__"}, nil},
		{"b.", "", []string{"own", "nested", "shared", "method", "prop", "make"}, []string{"__init__", "ran"}},
		{"b.__in", "__in", []string{"__init__"}, nil},
		{"b.own.", "", []string{"slot"}, nil},
		{"b.own.slot.upp", "upp", []string{"upper"}, nil},
		{"b.nested.nested", "nested", nil, []string{"nested"}},
		{"b.prop.o", "o", nil, []string{"own"}},
		{"b.anything.o", "o", nil, []string{"own"}},
		{"Base.ma", "ma", []string{"make"}, nil},
		{"queue.Q", "Q", []string{"Queue"}, nil},
		{"'text'.is", "is", []string{"isalpha"}, nil},
		{"f'text'.is", "is", []string{"isalpha"}, nil},
		{"b'text'.de", "de", []string{"decode"}, []string{"isalpha"}},
		{"[1, 2].app", "app", []string{"append"}, nil},
		{"{}.it", "it", []string{"items"}, nil},
		{"{1: 2}.it", "it", []string{"items"}, nil},
		{"{1, 2}.un", "un", []string{"union"}, nil},
		{"table['one'].ke", "ke", []string{"keys"}, nil},
		{"table[3][0].ow", "ow", []string{"own"}, nil},
		{"table[3][-1].ow", "ow", []string{"own"}, nil},
		{"table[3][9].ow", "ow", nil, []string{"own"}},
		{"b[0].ow", "ow", nil, []string{"own"}},
		{"table['", "", []string{"one']", "two words']"}, []string{"it's']"}},
		{`table["`, "", []string{`one"]`, `it's"]`}, nil},
		{"table['on", "on", []string{"one']"}, []string{"two words']"}},
		{"table[", "", []string{"'one']", "3]"}, []string{"print"}},
		{"table['one']['", "", []string{"inner']"}, nil},
		{"keys['", "", []string{"alpha']"}, nil},
		{"b['", "", nil, []string{"alpha']"}},
		{"x = 'tab", "", nil, []string{"table"}},
		{"# tab", "", nil, []string{"table"}},
		{"function(", "", []string{"alpha=", "beta=", "gamma=", "print"}, []string{"args=", "rest="}},
		{"function(1, be", "be", []string{"beta="}, []string{"alpha="}},
		{"function(alpha=[1, (2)], ", "", []string{"beta="}, []string{"alpha="}},
		{"function(function, table[1], g", "g", []string{"gamma="}, nil},
		{"function(1 + ", "", []string{"print"}, []string{"alpha="}},
		{"print(function(", "", []string{"alpha="}, []string{"sep="}},
		{"print(function(1), ", "", []string{"sep=", "end="}, []string{"alpha="}},
		{"b.method(", "", []string{"second=", "third="}, []string{"first=", "self="}},
		{"Base.make(", "", []string{"size="}, []string{"cls="}},
		{"b.plain(", "", []string{"value="}, nil},
		{"b(", "", []string{"called="}, []string{"self="}},
		{"Slots(", "", []string{"start=", "stop="}, []string{"self="}},
		{"queue.Queue(", "", []string{"maxsize="}, nil},
		{"q.get(", "", []string{"block=", "timeout="}, []string{"self="}},
		{"def function(", "", []string{"print"}, []string{"alpha="}},
		{"import thr", "thr", []string{"threading"}, nil},
		{"import queue, thr", "thr", []string{"threading"}, []string{"true"}},
		{"import collections.", "", []string{"abc"}, []string{"queue"}},
		{"import queue as ", "", nil, []string{"queue", "print"}},
		{"x = 1; import que", "que", []string{"queue"}, nil},
		{"from que", "que", []string{"queue"}, nil},
		{"from queue import Q", "Q", []string{"Queue"}, nil},
		{"from sched import sch", "sch", []string{"scheduler"}, nil},
		{"from queue import Queue as ", "", nil, []string{"Queue"}},
		{".th", ".th", []string{".threads"}, nil},
		{".", ".", []string{".dialect", ".help", ".threads"}, nil},
		{"if b:\n    function(1,\n        gam", "gam", []string{"gamma="}, nil},
		{"))]]}.x", "x", nil, nil},
		{"('", "", nil, nil},
	} {
		err := s.Interp.Do(t.Context(), func(th *object.Thread) error {
			words, prefix := c.complete(th, x.text)
			require.Equal(t, x.prefix, prefix, x.text)
			require.Subset(t, words, x.has, x.text)
			for _, w := range x.hasNot {
				require.NotContains(t, words, w, x.text)
			}
			require.True(t, slices.IsSorted(words) || len(words) < 5, x.text)
			return nil
		})
		require.NoError(t, err)
	}
	v, err := s.Interp.Eval(t.Context(), s.Module, "ran")
	require.NoError(t, err)
	require.Equal(t, "[]", v.String(), "completion has run code")
	_, err = s.Interp.Eval(t.Context(), s.Module, "import sys\nif 'sched' in sys.modules: raise ValueError")
	require.NoError(t, err, "completion has imported a module")
}

// TestDo is what readline gets: the rest of each word.
func TestDo(t *testing.T) {
	c := &completer{s: testSession(t)}
	words, n := c.Do([]rune("funct(x)"), 5)
	require.Equal(t, [][]rune{[]rune("ion")}, words)
	require.Equal(t, 5, n)
	words, n = c.Do([]rune("  x"), 2)
	require.Equal(t, [][]rune{[]rune("  ")}, words)
	require.Zero(t, n)
	c.s.block = "function(\n"
	words, _ = c.Do([]rune("gam"), 3)
	require.Equal(t, [][]rune{[]rune("ma=")}, words)
}

// TestCompleteAnything completes at every place of some source text.
func TestCompleteAnything(t *testing.T) {
	c := &completer{s: testSession(t)}
	text := []rune(setup + "x = \"\"\"a\"b\"\"\" + r'\\' + 1.5e-3 + .5 # end\ntable[-1].x['é'](a=1)[b:c].é(*d, **e)")
	for i := range text {
		c.Do(text, i)
		c.Do(text[i:], min(20, len(text)-i))
	}
}
