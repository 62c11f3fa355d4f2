package main

import (
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestParseOutput(t *testing.T) {
	wall, cpu, checksum, err := parseOutput("noise\nbench: 0.5 0.25\nbench: 1e-05 2\nchecksum: 12 words\n")
	if err != nil || !slices.Equal(wall, []float64{0.5, 1e-05}) || !slices.Equal(cpu, []float64{0.25, 2}) || checksum != "12 words" {
		t.Errorf("got %v %v %q %v", wall, cpu, checksum, err)
	}
	for _, bad := range []string{"", "checksum: 1\n", "bench: soon\n"} {
		if _, _, _, err := parseOutput(bad); err == nil {
			t.Errorf("parseOutput(%q) succeeded", bad)
		}
	}
}

func TestStatistics(t *testing.T) {
	if got := median([]float64{5, 1, 3}); got != 3 {
		t.Errorf("median of three = %v", got)
	}
	if got := median([]float64{4, 1, 3, 2}); got != 2.5 {
		t.Errorf("median of four = %v", got)
	}
	if got := geometricMean([]float64{1, 4, 16}); math.Abs(got-4) > 1e-9 {
		t.Errorf("geometric mean = %v", got)
	}
}

func TestMismatchIsReported(t *testing.T) {
	engines := []engine{{name: starling, id: "a"}, {name: cpython, id: "b"}, {name: goja, id: "c"}}
	p := &program{Name: "p", Results: map[string]*result{
		"a": {Checksum: "1"}, "b": {Checksum: "2"}, "c": {Error: "exit status 1"},
	}}
	got := strings.Join(p.problems(engines), "\n")
	if !strings.Contains(got, `MISMATCH p: a printed "1", b printed "2"`) || !strings.Contains(got, "FAILED p under c: exit status 1") {
		t.Errorf("got %s", got)
	}
}

func TestTable(t *testing.T) {
	engines := []engine{
		{name: starling, id: starling}, {name: cpython, id: "/p1", about: "Python 3.13.0 /p1"},
		{name: cpython, id: "/p2", about: "Python 3.11.2 /p2"},
	}
	rep := &report{Clock: "wall", Programs: []*program{{Name: "fib", Results: map[string]*result{
		starling: {Wall: []float64{0.1, 0.1, 9}}, "/p1": {Wall: []float64{0.3}}, "/p2": {Wall: []float64{0.2}},
	}}}}
	var out strings.Builder
	printReport(&out, engines, rep)
	for _, want := range []string{"100.0       200.0", "Python 3.11.2", "2.00x"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
}

func TestDispatchBlocks(t *testing.T) {
	const listing = `TEXT example.com/vm.run(SB) /src/run.go
  run.go:10		0x401000		90			NOPL
  run.go:11		0x401030		90			MOVQ 0(CX), DX
  run.go:12		0x401044		ff24c2			JMP 0(DX)(AX*8)
  run.go:13		0x401050		ebde			JMP 0x401030
  run.go:14		0x401060		7fce			JG 0x401030
TEXT example.com/vm.runFast(SB) /src/run.go
  run.go:21		0x402000		90			MOVQ 0(CX), DX
  run.go:22		0x402014		ff24c2			JMP 0(DX)(AX*8)
  run.go:23		0x402020		ebde			JMP 0x402000
  run.go:24		0x402030		ebce			JMP 0x402000
`
	blocks := dispatchBlocks(listing)
	if len(blocks) != 2 {
		t.Fatalf("got %+v", blocks)
	}
	if b := blocks[0]; b.head != 0x401030 || b.end != 0x401047 || !b.straddles() {
		t.Errorf("first block %+v", b)
	}
	if b := blocks[1]; b.function != "example.com/vm.runFast" || b.entries != 2 || b.straddles() {
		t.Errorf("second block %+v", b)
	}
}

// TestTwins holds the Starlark programs to the same workload as their Python twins.
func TestTwins(t *testing.T) {
	paths, err := filepath.Glob("../programs/*.star")
	if err != nil || len(paths) == 0 {
		t.Fatal("no programs found", err)
	}
	for _, path := range paths {
		star := read(t, path)
		py := read(t, strings.TrimSuffix(path, ".star")+".py")
		py, _, _ = strings.Cut(py, "\n\ndef main():")
		comment, workload, ok := strings.Cut(py, "\nimport time\n")
		if !ok || strings.TrimSpace(star) != comment+"\n\n"+strings.TrimSpace(workload) {
			t.Errorf("%s differs from its .py", path)
		}
	}
}

func read(t *testing.T, path string) string {
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
