package main

import (
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"strings"
)

// best returns the fastest engine of that name on p by median time; ok is false if none ran it.
func (p *program) best(engines []engine, name, clock string) (id string, seconds float64, ok bool) {
	for _, e := range enginesNamed(engines, name) {
		r := p.Results[e.id]
		if r == nil || r.Error != "" {
			continue
		}
		if t := median(r.times(clock)); !ok || t < seconds {
			id, seconds, ok = e.id, t, true
		}
	}
	return id, seconds, ok
}

func printReport(w io.Writer, engines []engine, rep *report) {
	fmt.Fprintf(w, "\nMilliseconds a run (%s time, median; of several CPythons the fastest)\n\n", rep.Clock)
	printTimes(w, engines, rep)
	if len(enginesNamed(engines, starling)) > 0 {
		fmt.Fprintf(w, "\nHow many times as fast Starling is\n\n")
		printRatios(w, engines, rep)
	}
	printExtras(w, rep)
	if len(rep.Problems) > 0 {
		fmt.Fprintf(w, "\n!!! %d problems\n", len(rep.Problems))
		for _, problem := range rep.Problems {
			fmt.Fprintln(w, "!!!", problem)
		}
	}
}

func printRow(w io.Writer, first string, cells []string, last string) {
	line := fmt.Sprintf("%-15s", first)
	for _, cell := range cells {
		line += fmt.Sprintf("%12s", cell)
	}
	fmt.Fprintln(w, strings.TrimRight(line+"  "+last, " "))
}

func printTimes(w io.Writer, engines []engine, rep *report) {
	printRow(w, "program", engineNames, "fastest CPython")
	for _, p := range rep.Programs {
		var cells []string
		python := ""
		for _, name := range engineNames {
			id, seconds, ok := p.best(engines, name, rep.Clock)
			if name == cpython {
				python = about(engines, id)
			}
			if ok {
				cells = append(cells, fmt.Sprintf("%.1f", seconds*1000))
			} else {
				cells = append(cells, "-")
			}
		}
		printRow(w, p.Name, cells, python)
	}
}

// about returns the version of the CPython with that id.
func about(engines []engine, id string) string {
	for _, e := range engines {
		if e.id == id {
			version, _, _ := strings.Cut(e.about, " /")
			return version
		}
	}
	return ""
}

func printRatios(w io.Writer, engines []engine, rep *report) {
	rivals := engineNames[1:]
	printRow(w, "program", rivals, "")
	columns := make([][]float64, len(rivals))
	for n, p := range rep.Programs {
		if n > 0 && p.group() != rep.Programs[n-1].group() {
			printSummary(w, columns)
			columns = make([][]float64, len(rivals))
		}
		_, ours, ok := p.best(engines, starling, rep.Clock)
		var cells []string
		for i, name := range rivals {
			_, theirs, has := p.best(engines, name, rep.Clock)
			if !ok || !has || ours == 0 {
				cells = append(cells, "-")
				continue
			}
			columns[i] = append(columns[i], theirs/ours)
			cells = append(cells, times(theirs/ours))
		}
		printRow(w, p.Name, cells, "")
	}
	printSummary(w, columns)
}

// printSummary ends a group of programs.
func printSummary(w io.Writer, columns [][]float64) {
	printRow(w, "  minimum", summarize(columns, slices.Min[[]float64]), "")
	printRow(w, "  geom. mean", summarize(columns, geometricMean), "")
	fmt.Fprintln(w)
}

func times(ratio float64) string { return fmt.Sprintf("%.2fx", ratio) }

func summarize(columns [][]float64, f func([]float64) float64) []string {
	var cells []string
	for _, column := range columns {
		if len(column) == 0 {
			cells = append(cells, "-")
		} else {
			cells = append(cells, times(f(column)))
		}
	}
	return cells
}

func geometricMean(xs []float64) float64 {
	sum := 0.0
	for _, x := range xs {
		sum += math.Log(x)
	}
	return math.Exp(sum / float64(len(xs)))
}

func printExtras(w io.Writer, rep *report) {
	if len(rep.Startup) > 0 {
		fmt.Fprintf(w, "\nStart-up (median of %d)\n\n", startups)
		for _, name := range slices.Sorted(maps.Keys(rep.Startup)) {
			fmt.Fprintf(w, "%8.1f ms  %s\n", rep.Startup[name]*1000, name)
		}
	}
	if len(rep.Threads) > 0 {
		fmt.Fprintf(w, "\nTwo CPU-bound threads, one after the other and at once (%d CPUs)\n\n", rep.CPUs)
		for _, id := range slices.Sorted(maps.Keys(rep.Threads)) {
			t := rep.Threads[id]
			fmt.Fprintf(w, "%8.1f ms  %8.1f ms  %s  %s\n", t.Serial*1000, t.Parallel*1000, times(t.Serial/t.Parallel), id)
		}
	}
	if s := rep.Spawn; s != nil {
		fmt.Fprintf(w, "\nGo's os/exec with the children of subprocess/run and subprocess/threads\n\n")
		fmt.Fprintf(w, "%8.1f ms  %8.1f ms\n", s.Serial*1000, s.Parallel*1000)
	}
	if m := rep.ManyThread; m != nil {
		fmt.Fprintf(w, "\n100,000 threads blocked on one Event\n\n")
		fmt.Fprintf(w, "%8.0f MiB at most; %.2f s to start, %.2f s to wake all\n", float64(m.Peak)/(1<<20), m.Start, m.Wake)
	}
}
