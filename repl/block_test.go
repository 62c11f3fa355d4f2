package repl

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// statements splits lines into statements, as they are typed.
func statements(lines []string, pasted func(i int) string) []string {
	s := &Session{}
	var out []string
	for i, line := range lines {
		if s.add(line, pasted(i)) {
			out, s.block = append(out, s.block), ""
		}
	}
	if s.block != "" {
		out = append(out, "open: "+s.block)
	}
	return out
}

func TestBlocks(t *testing.T) {
	for _, c := range []struct {
		src  string
		want []string
	}{
		{"1\n2", []string{"1\n", "2\n"}},
		{"if x:\n    y\n\nz", []string{"if x:\n    y\n\n", "z\n"}},
		{"if x: y\n\nz", []string{"if x: y\n\n", "z\n"}},
		{"if x:\n    y\nelse:\n    z\n    \nw", []string{"if x:\n    y\nelse:\n    z\n    \n", "w\n"}},
		{"f(\n\n1)\ng", []string{"f(\n\n1)\n", "g\n"}},
		{"'''a\n\nb'''\nc", []string{"'''a\n\nb'''\n", "c\n"}},
		{"@d\ndef f():\n    pass\n", []string{"@d\ndef f():\n    pass\n\n"}},
		{"x = \\\n1", []string{"x = \\\n1\n"}},
		{"x = = 1\ny", []string{"x = = 1\n", "y\n"}},
		{".threads\nx?\n.5", []string{".threads", "x?", ".5\n"}},
		{"(x\n.threads\n)", []string{"(x\n.threads\n)\n"}},
		{"try:\n    x\nexcept E:\n    y\n", []string{"try:\n    x\nexcept E:\n    y\n\n"}},
		{"x = 1 +\ny", []string{"x = 1 +\n", "y\n"}},
		{"f(a b\ny", []string{"f(a b\n", "y\n"}},
		{"class C:\n    def f(self):", []string{"open: class C:\n    def f(self):\n"}},
	} {
		require.Equal(t, c.want, statements(strings.Split(c.src, "\n"), func(int) string { return "" }), c.src)
	}
}

// TestPastedBlocks has text as it stands in files.
func TestPastedBlocks(t *testing.T) {
	for _, c := range []struct {
		src  string
		want []string
	}{
		{"def f():\n    a\n\n    b\nf()", []string{"def f():\n    a\n    b\n\n", "f()\n"}},
		{"def f():\n    a\n\n\nf()", []string{"def f():\n    a\n\n", "\n", "\n", "f()\n"}},
		{"if x:\n    a\n\nelse:\n    b\nc", []string{"if x:\n    a\nelse:\n    b\n\n", "c\n"}},
		{"def f():\n    '''a\n\nb'''\nf()", []string{"def f():\n    '''a\n\nb'''\n\n", "f()\n"}},
		{"x = [\n1,\n]\ny", []string{"x = [\n1,\n]\n", "y\n"}},
		{"if x: a\nelsewhere()", []string{"if x: a\n\n", "elsewhere()\n"}},
		{"def f():\n    a", []string{"open: def f():\n    a\n"}},
	} {
		lines := strings.Split(c.src, "\n")
		require.Equal(t, c.want, statements(lines, func(i int) string { return strings.Join(lines[i+1:], "\r") }), c.src)
	}
}

func TestQuestion(t *testing.T) {
	for line, want := range map[string]string{"x?": "x", "a.b_1.c??": "a.b_1.c", "d['k']?": "d['k']", "x": "", "f(x)?": "", "?": "", "'a?": "", "x = y?": ""} {
		name, ok := question(line)
		require.Equal(t, want, name, line)
		require.Equal(t, want != "", ok, line)
	}
}

func TestPaint(t *testing.T) {
	for text, want := range map[string]string{
		"if x":        keyword + "if" + reset + " x",
		"'a' + 1":     green + "'a'" + reset + " + " + yellow + "1" + reset,
		"rb'a":        green + "rb'a" + reset,
		"x # 'c'":     "x " + grey + "# 'c'" + reset,
		"'''a\n'b'''": green + "'''a\n'b'''" + reset,
		"1.5e-3-1":    yellow + "1.5e-3" + reset + "-" + yellow + "1" + reset,
		"":            "",
		"é.x\\":       "é.x\\",
		"'\\":         green + "'\\" + reset,
	} {
		require.Equal(t, want, paint(text), text)
	}
	require.Equal(t, "a b", string(painter{}.Paint([]rune("a"+pastedTab+"b"), 0)))
}

func TestColourTraceback(t *testing.T) {
	require.Equal(t, "Traceback (most recent call last):\n"+
		"  File "+magenta+`"a b.py"`+reset+", line "+magenta+"3"+reset+", in "+magenta+"f"+reset+"\n"+
		"    Not: coloured\n"+
		marker+"    ~^~"+reset+"\n"+
		bold+magenta+"mod.Error"+reset+": "+magenta+"text: more"+reset+"\n\n"+
		"During handling of the above exception, another exception occurred:\n\n"+
		bold+magenta+"KeyboardInterrupt"+reset,
		colourTraceback("Traceback (most recent call last):\n  File \"a b.py\", line 3, in f\n    Not: coloured\n    ~^~\nmod.Error: text: more\n\n"+
			"During handling of the above exception, another exception occurred:\n\nKeyboardInterrupt"))
}
