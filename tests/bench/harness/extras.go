package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"
)

const startups = 20

// pair is the time of two jobs one after the other, and at once.
type pair struct{ Serial, Parallel float64 }

// manyThreads is what threads100k.py costs.
type manyThreads struct {
	Start, Wake float64
	Peak        int64 // bytes
}

// measureStartup times whole processes that do nothing, the engines taking turns.
func measureStartup(engines []engine, rep *report) {
	commands := map[string][]string{}
	for _, e := range enginesNamed(engines, starling) {
		commands["starling -c pass"] = append(slices.Clone(e.argv), "-c", "pass")
	}
	for _, e := range enginesNamed(engines, cpython) {
		commands[e.id+" -c pass"] = append(slices.Clone(e.argv), "-c", "pass")
		commands[e.id+" -S -c pass"] = append(slices.Clone(e.argv), "-S", "-c", "pass")
	}
	times := map[string][]float64{}
	for range startups {
		for name, argv := range commands {
			start := time.Now()
			if _, _, err := runProcess(argv); err != nil {
				rep.Problems = append(rep.Problems, fmt.Sprintf("FAILED %s: %v", name, err))
				delete(commands, name)
				continue
			}
			times[name] = append(times[name], time.Since(start).Seconds())
		}
	}
	rep.Startup = map[string]float64{}
	for name := range commands {
		rep.Startup[name] = median(times[name])
	}
}

// measureThreads runs threads2.py under Starling and CPython, and threads100k.py under Starling alone.
func measureThreads(cfg *config, engines []engine, rep *report) {
	rep.Threads = map[string]pair{}
	for _, e := range engines {
		if e.name != starling && e.name != cpython {
			continue
		}
		// Each line holds the serial and the parallel time.
		serial, parallel, _, _, err := runTimed(cfg, e, "threads2.py")
		if err != nil {
			rep.Problems = append(rep.Problems, fmt.Sprintf("FAILED threads2 under %s: %v", e.id, err))
			continue
		}
		rep.Threads[e.id] = pair{median(serial), median(parallel)}
	}
	for _, e := range enginesNamed(engines, starling) {
		start, wake, checksum, peak, err := runTimed(cfg, e, "threads100k.py")
		if err == nil && checksum != "100000" {
			err = fmt.Errorf("%s threads woke", checksum)
		}
		if err != nil {
			rep.Problems = append(rep.Problems, fmt.Sprintf("FAILED threads100k: %v", err))
			continue
		}
		rep.ManyThread = &manyThreads{median(start), median(wake), peak}
	}
}

// children is how many subprocess/run.py and subprocess/threads.py start in a run.
const children = 200

// measureSpawn starts the children of subprocess/run.py and, from eight goroutines, those of
// subprocess/threads.py by Go's os/exec.
func measureSpawn(cfg *config, rep *report) {
	var serial, parallel []float64
	for range 3 * cfg.rounds {
		for _, n := range []int{1, 8} {
			seconds, err := spawn(n)
			if err != nil {
				rep.Problems = append(rep.Problems, fmt.Sprintf("FAILED os/exec: %v", err))
				return
			}
			if n == 1 {
				serial = append(serial, seconds)
			} else {
				parallel = append(parallel, seconds)
			}
		}
	}
	rep.Spawn = &pair{median(serial), median(parallel)}
}

// spawn times the children, started by n goroutines.
func spawn(n int) (seconds float64, err error) {
	start := time.Now()
	errs := make(chan error)
	for range n {
		go func() {
			for range children / n {
				if err := exec.Command("true").Run(); err != nil {
					errs <- err
					return
				}
			}
			errs <- nil
		}()
	}
	for range n {
		err = errors.Join(err, <-errs)
	}
	return time.Since(start).Seconds(), err
}

// runTimed runs a program and returns the two columns of its lines "bench: A B".
func runTimed(cfg *config, e engine, name string) (a, b []float64, checksum string, peak int64, err error) {
	fmt.Fprintln(os.Stderr, name, e.id)
	path := filepath.Join(cfg.root, programsDir, name)
	out, peak, err := runProcess(append(slices.Clone(e.argv), path))
	if err != nil {
		return nil, nil, "", 0, err
	}
	a, b, checksum, err = parseOutput(out)
	return a, b, checksum, peak, err
}
