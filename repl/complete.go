package repl

import (
	"context"
	"slices"
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

const (
	indentWidth    = 4
	maxCompletions = 100
)

// completer completes what is typed from the live objects. It runs no code of scripts.
type completer struct{ s *Session }

// Do is called by readline for the Tab key: it returns what could follow the text before pos, and how many
// characters of the text belong to each completion.
func (c *completer) Do(line []rune, pos int) ([][]rune, int) {
	text := string(line[:pos])
	if strings.TrimSpace(text) == "" {
		return [][]rune{[]rune(strings.Repeat(" ", indentWidth-pos%indentWidth))}, 0
	}
	var words []string
	var prefix string
	err := c.s.Interp.Do(context.Background(), func(th *object.Thread) error {
		words, prefix = c.complete(th, c.s.block+text)
		return nil
	})
	if err != nil {
		return nil, 0 // there is nothing to complete from
	}
	var out [][]rune
	for _, w := range words[:min(len(words), maxCompletions)] {
		if rest := strings.TrimPrefix(w, prefix); len(words) == 1 || len(w) < width()-1 { // readline can't show a longer one in a list
			out = append(out, []rune(rest))
		}
	}
	return out, len([]rune(prefix))
}

// complete returns the words that could stand where text ends, in place of prefix.
func (c *completer) complete(th *object.Thread, text string) (words []string, prefix string) {
	if trimmed := strings.TrimLeft(text, " "); isCommand(trimmed) || trimmed == "." {
		return matching(commands, trimmed), trimmed
	}
	toks := scan(text)
	e := &environment{th: th, module: c.s.Module.Object()}
	rest := toks
	if n := len(toks); n > 0 && toks[n-1].to == len(text) {
		switch last := toks[n-1]; last.kind {
		case commentToken, numberToken, stringToken:
			return nil, ""
		case openToken:
			return e.keyInString(toks[:n-1], last.text)
		case nameToken, keywordToken:
			prefix, rest = last.text, toks[:n-1]
		}
	}
	if list, ok := c.modules(e, statement(rest)); ok {
		return matching(list, prefix), prefix
	}
	switch {
	case ends(rest, "."):
		return matching(e.attributes(rest[:len(rest)-1]), prefix), prefix
	case ends(rest, "["):
		words = e.keys(rest[:len(rest)-1])
	}
	if prefix == "" && len(words) > 0 {
		return words, prefix
	}
	return matching(slices.Concat(e.keywordArguments(rest), e.names()), prefix), prefix
}

// ends reports whether the last token is an operator.
func ends(toks []token, op string) bool {
	n := len(toks)
	return n > 0 && toks[n-1].kind == opToken && toks[n-1].text == op
}

// matching returns the words with a prefix, sorted, each once; private names only if the prefix asks for them.
func matching(words []string, prefix string) []string {
	var out []string
	for _, w := range words {
		if strings.HasPrefix(w, prefix) && (prefix != "" || !strings.HasPrefix(w, "_")) {
			out = append(out, w)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// statement returns the tokens of the last statement.
func statement(toks []token) []token {
	for i, t := range slices.Backward(toks) {
		if t.kind == newlineToken || t.kind == opToken && t.text == ";" {
			return toks[i+1:]
		}
	}
	return toks
}

// modules completes import statements; ok is false for any other.
func (c *completer) modules(e *environment, toks []token) (list []string, ok bool) {
	if len(toks) == 0 || toks[0].kind != keywordToken {
		return nil, false
	}
	switch toks[0].text {
	case "import":
		for i, t := range slices.Backward(toks) {
			if t.text == "as" {
				return nil, true
			}
			if i == 0 || t.text == "," {
				return c.s.Interp.ModuleNames(e.th, dotted(toks[i+1:])), true
			}
		}
	case "from":
		i := slices.IndexFunc(toks, func(t token) bool { return t.text == "import" })
		if i < 0 {
			return c.s.Interp.ModuleNames(e.th, dotted(toks[1:])), true
		}
		if toks[len(toks)-1].text == "as" {
			return nil, true
		}
		return c.namesOf(e, name(toks[1:i])), true
	}
	return nil, false
}

// dotted is the package in front of the last dot.
func dotted(toks []token) string { return strings.TrimSuffix(name(toks), ".") }

func name(toks []token) string {
	var b strings.Builder
	for _, t := range toks {
		b.WriteString(t.text)
	}
	return b.String()
}

// namesOf are the names that can be imported from a module: of one that is not loaded, what it declares.
func (c *completer) namesOf(e *environment, module string) []string {
	names := c.s.Interp.ModuleNames(e.th, module)
	if m, ok := e.th.Runtime.Modules.GetStr(e.th, module).AsModule(); ok {
		return append(names, m.Names()...)
	}
	if d := c.s.Interp.NativeModule(module); d != nil {
		for _, x := range d.Declarations() {
			if !strings.Contains(x.Name, ".") {
				names = append(names, x.Name)
			}
		}
	}
	return names
}
