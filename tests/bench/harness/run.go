package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// limit is how long one process may take before it is killed and counts as failed.
const limit = 5 * time.Minute

// programsDir holds the programs, below the repository's root.
const programsDir = "tests/bench/programs"

// program is one benchmark with its measurements, by engine id.
type program struct {
	Name    string // the path below programsDir, without the ending
	Results map[string]*result
	base    string // path without the ending
}

// result is what one engine did with one program.
type result struct {
	Wall     []float64
	CPU      []float64
	Checksum string
	Error    string `json:",omitempty"`
}

// group is the folder that the program is in.
func (p *program) group() string {
	group, _, ok := strings.Cut(p.Name, "/")
	if !ok {
		return ""
	}
	return group
}

// times returns the runs by the clock that is compared.
func (r *result) times(clock string) []float64 {
	if clock == "cpu" {
		return r.CPU
	}
	return r.Wall
}

// findPrograms lists the Python programs but the threads programs, which are measured in their own way.
func findPrograms(cfg *config) ([]*program, error) {
	dir := filepath.Join(cfg.root, programsDir)
	var paths []string
	for _, pattern := range []string{"*.py", "*/*.py"} {
		matches, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil {
			return nil, err
		}
		paths = append(paths, matches...)
	}
	var found []*program
	for _, path := range paths {
		base := strings.TrimSuffix(path, ".py")
		name, err := filepath.Rel(dir, base)
		if err != nil {
			return nil, err
		}
		if cfg.only.MatchString(name) && !strings.HasPrefix(name, "threads") {
			found = append(found, &program{Name: name, Results: map[string]*result{}, base: base})
		}
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("no programs in %s", dir)
	}
	return found, nil
}

// runPrograms measures every program: in each round the engines take turns.
func runPrograms(cfg *config, engines []engine, rep *report) {
	for i, p := range rep.Programs {
		fmt.Fprintf(os.Stderr, "[%d/%d] %s\n", i+1, len(rep.Programs), p.Name)
		for range cfg.rounds {
			for _, e := range engines {
				p.runOnce(e)
			}
		}
		rep.Problems = append(rep.Problems, p.problems(engines)...)
	}
}

// runOnce runs the program in one process, unless the engine cannot run it or has failed before.
func (p *program) runOnce(e engine) {
	path := p.base + e.ext
	if _, err := os.Stat(path); err != nil {
		return
	}
	r := p.Results[e.id]
	if r == nil {
		r = &result{}
		p.Results[e.id] = r
	}
	if r.Error != "" {
		return
	}
	out, _, err := runProcess(append(slices.Clone(e.argv), path))
	if err == nil {
		err = r.add(out)
	}
	if err != nil {
		r.Error = err.Error()
	}
}

// add takes over the figures in a program's output.
func (r *result) add(out string) error {
	wall, cpu, checksum, err := parseOutput(out)
	if err != nil {
		return err
	}
	if r.Checksum != "" && r.Checksum != checksum {
		return fmt.Errorf("the checksum changes from run to run: %s, %s", r.Checksum, checksum)
	}
	r.Wall = append(r.Wall, wall...)
	r.CPU = append(r.CPU, cpu...)
	r.Checksum = checksum
	return nil
}

// parseOutput reads the lines "bench: WALL [CPU]" and "checksum: TEXT".
func parseOutput(out string) (wall, cpu []float64, checksum string, err error) {
	for line := range strings.Lines(out) {
		line = strings.TrimSpace(line)
		if text, ok := strings.CutPrefix(line, "checksum: "); ok {
			checksum = text
		}
		text, ok := strings.CutPrefix(line, "bench: ")
		if !ok {
			continue
		}
		for i, field := range strings.Fields(text) {
			seconds, err := strconv.ParseFloat(field, 64)
			if err != nil {
				return nil, nil, "", fmt.Errorf("bad line %q", line)
			}
			if i == 0 {
				wall = append(wall, seconds)
			} else {
				cpu = append(cpu, seconds)
			}
		}
	}
	if len(wall) == 0 {
		return nil, nil, "", fmt.Errorf("no time in the output %q", out)
	}
	return wall, cpu, checksum, nil
}

// runProcess returns a command's standard output and peak memory in bytes, with the end of its standard
// error in the error.
func runProcess(argv []string) (out string, peak int64, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	cmd := exec.CommandContext(ctx, argv[0], argv[1:]...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err = cmd.Run()
	if ctx.Err() != nil {
		return "", 0, fmt.Errorf("killed after %v", limit)
	}
	if err != nil {
		return "", 0, fmt.Errorf("%w: %s", err, lastLine(stderr.String()))
	}
	if usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
		peak = usage.Maxrss * 1024 // Linux counts in KiB
	}
	return stdout.String(), peak, nil
}

func lastLine(text string) string {
	text = strings.TrimSpace(text)
	return text[strings.LastIndexByte(text, '\n')+1:]
}

// problems describes failures and engines that disagree about the checksum.
func (p *program) problems(engines []engine) []string {
	var found []string
	first := ""
	for _, e := range engines {
		r := p.Results[e.id]
		switch {
		case r == nil:
		case r.Error != "":
			found = append(found, fmt.Sprintf("FAILED %s under %s: %s", p.Name, e.id, r.Error))
		case first == "":
			first = e.id
		case r.Checksum != p.Results[first].Checksum:
			found = append(found, fmt.Sprintf("MISMATCH %s: %s printed %q, %s printed %q",
				p.Name, first, p.Results[first].Checksum, e.id, r.Checksum))
		}
	}
	return found
}

// median returns the middle of xs, or 0 for none.
func median(xs []float64) float64 {
	if len(xs) == 0 {
		return 0
	}
	xs = slices.Sorted(slices.Values(xs))
	mid := len(xs) / 2
	if len(xs)%2 == 1 {
		return xs[mid]
	}
	return (xs[mid-1] + xs[mid]) / 2
}
