// Package differential runs random programs under starlark-go, CPython and both
// dialects of Starling, and compares what they write.
package differential

import (
	"flag"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/starling-lang/starling/interp"
)

var (
	programs = flag.Int("programs", defaultPrograms, "how many programs to run")
	seed     = flag.Uint64("seed", 1, "the seed of the first program")
	reports  = flag.Int("reports", 10, "how many differences to show")
)

const (
	workers   = 2
	batchSize = 200
)

// TestPrograms compares all interpreters on random programs.
func TestPrograms(t *testing.T) {
	path := findPython()
	if path == "" {
		fmt.Println("differential test: no CPython 3.13, only starlark-go judges; set STARLING_PYTHON")
	}
	next := &atomic.Int64{}
	total := &tally{}
	var wg sync.WaitGroup
	for range workers {
		j := newJudges(t, path)
		wg.Add(1)
		go func() {
			defer wg.Done()
			for {
				from := int(next.Add(batchSize)) - batchSize
				if from >= *programs || t.Failed() && total.shown() {
					return
				}
				var batch []*program
				for i := from; i < min(from+batchSize, *programs); i++ {
					batch = append(batch, generate(*seed+uint64(i)))
				}
				j.compareAll(batch, *seed+uint64(from), total)
			}
		}()
	}
	wg.Wait()
	if total.mixed*200 > total.starlarkFails {
		t.Errorf("%d attempts that both oracles reject are accepted", total.mixed)
	}
	fmt.Printf("differential test: %d programs; %d attempts compared with starlark-go, %d of them failures; %d with CPython, %d of them failures; %d times Starling combines what each accepts\n",
		total.programs, total.starlark, total.starlarkFails, total.python, total.pythonFails, total.mixed)
}

// A tally counts what was compared.
type tally struct {
	mu                                sync.Mutex // guards the fields below
	programs, starlark, starlarkFails int
	mixed                             int // rejected by both oracles, and not by Starling
	python, pythonFails, differences  int
}

func (t *tally) shown() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.differences >= *reports
}

// judges are the interpreters of one worker.
type judges struct {
	t                  *testing.T
	starlark, pythonic *starling
	python             *python // nil when there is none
}

func newJudges(t *testing.T, path string) *judges {
	j := &judges{t: t, starlark: newStarling(t, interp.Starlark), pythonic: newStarling(t, interp.Python)}
	if path != "" {
		j.python = startPython(t, path)
	}
	return j
}

// outputs are what the four interpreters made of a program; cpython is nil where
// there is none.
type outputs struct{ starlarkGo, cpython, starlark, python output }

func (j *judges) run(p *program) (outputs, error) {
	var cpython output
	if j.python != nil {
		outs, err := j.python.run([]*program{p})
		if err != nil {
			return outputs{}, err
		}
		cpython = outs[0]
	}
	return j.outputs(p, cpython), nil
}

func (j *judges) outputs(p *program, cpython output) outputs {
	return outputs{runStarlarkGo(p), cpython, j.starlark.run(p), j.pythonic.run(p)}
}

func (j *judges) compareAll(batch []*program, seed uint64, total *tally) {
	cpython := make([]output, len(batch))
	if j.python != nil {
		var err error
		if cpython, err = j.python.run(batch); err != nil {
			j.t.Errorf("CPython: %v", err)
			return
		}
	}
	for i, p := range batch {
		o := j.outputs(p, cpython[i])
		d := o.compare(total)
		if d == nil {
			continue
		}
		total.mu.Lock()
		total.differences++
		show := total.differences <= *reports
		total.mu.Unlock()
		if show {
			small, d := j.minimize(p, d)
			j.t.Errorf("seed %d, %s:\n%s\n%s", seed+uint64(i), d.dialect, indent(strings.ReplaceAll(small.source(), pythonPrelude, "# pythonPrelude")), d)
		} else {
			j.t.Fail()
		}
	}
}

func indent(s string) string {
	return "    " + strings.ReplaceAll(strings.TrimSpace(s), "\n", "\n    ")
}

// A difference is a line in which Starling differs from the oracle of a dialect.
type difference struct {
	dialect   string
	line      int
	got, want string
}

func (d *difference) String() string { return fmt.Sprintf(" got %s\nwant %s", d.got, d.want) }

// compare returns the first difference, nil if there is none.
func (o *outputs) compare(total *tally) *difference {
	total.mu.Lock()
	defer total.mu.Unlock()
	total.programs++
	if d := o.compareStarlark(total); d != nil {
		return d
	}
	return o.comparePython(total)
}

// compareStarlark compares up to the first line that only Python accepts:
// from there on the variables may differ. What both oracles reject may be
// rejected for different reasons, neither of which holds for Starling: that is rare.
func (o *outputs) compareStarlark(total *tally) *difference {
	for i, want := range o.starlarkGo {
		if !gives(want) && (i >= len(o.cpython) || gives(o.cpython[i])) {
			return nil
		}
		if incomparable(at(o.cpython, i)) {
			return nil
		}
		got := at(o.starlark, i)
		if !gives(want) && gives(got) {
			total.mixed++
			return nil
		}
		if gives(want) != gives(got) || gives(want) && got != want {
			return &difference{"starlark", i, got, want}
		}
		total.starlark++
		if !gives(want) {
			total.starlarkFails++
		}
	}
	return nil
}

// comparePython compares up to the first line that only Starlark accepts.
func (o *outputs) comparePython(total *tally) *difference {
	for i, want := range o.cpython {
		if !gives(want) && (gives(at(o.starlarkGo, i)) || strings.Contains(want, "no attribute 'elems'")) || incomparable(want) {
			return nil
		}
		got := at(o.python, i)
		if !gives(got) && strings.HasPrefix(want, "fails AttributeError: ") {
			continue // arguments that fail too may be evaluated before the method is looked up
		}
		if got != want {
			return &difference{"python", i, got, want}
		}
		total.python++
		if !gives(want) {
			total.pythonFails++
		}
	}
	return nil
}

// incomparable is true of a line that depends on the limits of an interpreter, or
// on an address that was taken to pieces.
func incomparable(line string) bool {
	return strings.Contains(line, "MemoryError") || strings.Contains(line, "RecursionError") || strings.Contains(line, "'o', 'b', 'j'")
}

func at(o output, i int) string {
	if i < len(o) {
		return o[i]
	}
	return "fails: nothing"
}

// minimize leaves out what the difference does not need.
func (j *judges) minimize(p *program, d *difference) (*program, *difference) {
	for i := len(p.parts) - 1; i >= 0; i-- {
		smaller := &program{parts: append(append([]string{}, p.parts[:i]...), p.parts[i+1:]...)}
		o, err := j.run(smaller)
		if err != nil {
			break
		}
		if e := o.compare(&tally{}); e != nil && e.dialect == d.dialect && class(e.got) == class(d.got) && class(e.want) == class(d.want) {
			p, d = smaller, e
		}
	}
	return p, d
}

// class is what of a line stays the same in a smaller program.
func class(line string) string {
	word, rest, _ := strings.Cut(line, " ")
	if word == "fails" {
		name, _, _ := strings.Cut(rest, ":")
		return name
	}
	return word
}
