package starlarksuite

import (
	"fmt"
	"testing"
)

const (
	stringsIterate = "Python's strings are iterable"
	lastWins       = "of equal keys in a dict display Python takes the last"
	listsChange    = "Python lets a list change while it is iterated over"
	truthOfAny     = "Python takes any value's truth for a bool argument"
	samePart       = "Python's containers take identical elements for equal"
)

// pythonAccepts lists, by file and line, what Starlark rejects and Python
// accepts, with the reason. Starling accepts it too.
var pythonAccepts = map[string]string{
	"assign.star:229":    "a built-in name is found until a global of that name is assigned",
	"benchmark.star:113": "an undefined name is an error of the line that runs, not of the file",
	"bool.star:60":       truthOfAny,
	"bool.star:61":       truthOfAny,
	"bool.star:62":       truthOfAny,
	"builtins.star:66":   "key=None is the default",
	"builtins.star:123":  "ranges have no limit",
	"builtins.star:133":  "any object may be looked for in a range",
	"builtins.star:134":  "any object may be looked for in a range",
	"bytes.star:20":      "bytes(1) is a zero byte",
	"dict.star:57":       lastWins,
	"dict.star:234":      lastWins,
	"dict.star:321":      "d |= takes pairs, of which an empty list has none",
	"float.star:65":      lastWins,
	"float.star:251":     lastWins,
	"float.star:330":     "numbers out of range are infinite",
	"float.star:348":     "numbers out of range are infinite",
	"int.star:95":        "int() is 0",
	"int.star:213":       "shifts have no limit",
	"int.star:258":       "a bool is an int",
	"list.star:246":      listsChange,
	"list.star:253":      listsChange,
	"list.star:260":      listsChange,
	"list.star:267":      listsChange,
	"list.star:276":      listsChange,
	"misc.star:62":       samePart,
	"misc.star:63":       samePart,
	"misc.star:78":       samePart,
	"module.star:8":      "modules can be dict keys",
	"module.star:13":     "a module's attributes can be assigned",
	"set.star:216":       "adding an element that is there does not change the set",
	"string.star:415":    stringsIterate,
	"string.star:416":    stringsIterate,
	"string.star:417":    stringsIterate,
	"string.star:418":    stringsIterate,
	"string.star:420":    stringsIterate,
	"string.star:421":    stringsIterate,
	"string.star:422":    stringsIterate,
	"string.star:423":    stringsIterate,
	"string.star:424":    stringsIterate,
	"string.star:425":    stringsIterate,
	"string.star:426":    stringsIterate,
	"string.star:427":    stringsIterate,
	"string.star:428":    stringsIterate,
	"string.star:429":    stringsIterate,
	"string.star:430":    stringsIterate,
}

// endless are those of them that would run for ever: loops that make their own list longer.
var endless = map[string]bool{"list.star:260": true, "list.star:267": true, "list.star:276": true}

// TestStarlarkData compares every check of the test data.
func TestStarlarkData(t *testing.T) {
	counts := map[string]int{}
	used := map[string]bool{}
	for _, c := range readChunks(t) {
		t.Run(fmt.Sprintf("%s:%d", c.file, c.start), func(t *testing.T) {
			compare(t, c, judge(c), runStarling(t, c), counts, used)
		})
	}
	for place := range pythonAccepts {
		if !used[place] {
			t.Errorf("%s is listed as accepted by Python, but does not come up", place)
		}
	}
	fmt.Printf("starlark test data: %d accepted with the same result, %d rejected at the same line, %d accepted because Python does\n",
		counts["accepted"], counts["rejected"], counts["python"])
}

// compare holds what Starling found against what starlark-go did, check by check.
func compare(t *testing.T, c *chunk, want, got []check, counts map[string]int, used map[string]bool) {
	for line := range c.wanted {
		if n := len(want); n == 0 || want[n-1].kind != "error" || want[n-1].line != line {
			t.Errorf("line %d: starlark-go does not reject it", line)
		}
	}
	for i, w := range want {
		place := fmt.Sprintf("%s:%d", c.file, w.line)
		listed := pythonAccepts[place] != ""
		if w.kind == "fails" && !w.ok {
			continue // an option allows it
		}
		if w.kind == "error" && i >= len(got) && listed {
			used[place] = true
			counts["python"]++
			return
		}
		if !w.ok && w.kind != "error" {
			t.Errorf("line %d: starlark-go fails at %s: %s", w.line, w.kind, w.text)
		}
		if i >= len(got) {
			t.Errorf("line %d: nothing, want %s: %s", w.line, w.kind, w.text)
			return
		}
		g := got[i]
		if g.line != w.line || g.kind != w.kind {
			t.Errorf("line %d: %s %v %s\n want line %d: %s %v %s", g.line, g.kind, g.ok, g.text, w.line, w.kind, w.ok, w.text)
			return
		}
		if w.kind == "fails" && !g.ok && listed {
			used[place] = true
			counts["python"]++
			continue
		}
		if g.ok != w.ok {
			t.Errorf("line %d: %s %v %s, want %v %s", w.line, w.kind, g.ok, g.text, w.ok, w.text)
			continue
		}
		if w.kind == "error" || w.kind == "fails" {
			counts["rejected"]++
		} else {
			counts["accepted"]++
		}
	}
	if len(got) > len(want) {
		g := got[len(want)]
		t.Errorf("line %d: %s %v %s, want the end", g.line, g.kind, g.ok, g.text)
	}
	if len(want) == 0 && len(got) == 0 {
		counts["accepted"]++ // a program that only has to run
	}
}
