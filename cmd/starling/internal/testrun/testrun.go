// Package testrun is the command's test runner: it finds test files, runs each in an interpreter of its own, several
// at a time, and reports how the tests ended.
package testrun

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"sync"
	"time"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
)

// Exit statuses of Run.
const (
	OK          = 0
	Failed      = 1
	Usage       = 2
	NoTests     = 5
	Interrupted = 130
)

// Config says what to run and how to report it.
type Config struct {
	// Paths are files, folders, or a file with the test or class in it: FILE::Class::test.
	Paths []string
	// Select is an expression of parts of tests' names with and, or, not and parentheses; "" selects all.
	Select string
	// FailFast stops after the first test that fails.
	FailFast bool
	// Verbose reports every test on a line.
	Verbose bool
	// Jobs is how many files run at a time; 0 is the number of processors.
	Jobs int
	// JUnit is the file for a report in JUnit's XML; "" for none.
	JUnit string
	// Show lets the tests' output through as it comes.
	Show bool
	// Dialect chooses a file's dialect.
	Dialect func(file string) (*object.Dialect, error)
	// Options are those of the interpreters, but for the dialect, the streams and the search path, of which these
	// are the last folders.
	Options interp.Options
	// Out is where the report goes; Colour whether in colours.
	Out    io.Writer
	Colour bool
}

// run is a run of tests under way.
type run struct {
	Config
	match   matcher
	out     *reporter
	stopped chan struct{} // closed by the first failure, with FailFast
	once    sync.Once
}

// Run runs the tests and returns the exit status.
func Run(ctx context.Context, c Config) (int, error) {
	match, err := parseSelect(c.Select)
	if err != nil {
		return Usage, err
	}
	files, err := discover(c.Paths)
	if err != nil {
		return Usage, err
	}
	r := &run{Config: c, match: match, stopped: make(chan struct{})}
	r.out = &reporter{w: c.Out, verbose: c.Verbose, colour: c.Colour, files: len(files)}
	began := time.Now()
	r.runAll(ctx, files)
	err = r.out.summary(files, time.Since(began))
	if c.JUnit != "" {
		err = errors.Join(err, writeJUnit(c.JUnit, files))
	}
	if err == nil && r.match == nil && !r.stopping() && ctx.Err() == nil {
		err = missing(files)
	}
	if err != nil {
		return Usage, err
	}
	return r.status(ctx, files), nil
}

// missing tells of tests that were asked for by names that their files do not have.
func missing(files []*file) error {
	var errs []error
	for _, f := range files {
		for _, only := range f.only {
			named := func(t *test) bool { return t.name == "" || (&file{only: []string{only}}).wants(t.class, t.name) } // or it is the file's own failure
			if !slices.ContainsFunc(f.tests, named) {
				errs = append(errs, fmt.Errorf("test: %s::%s: no such test", f.path, only))
			}
		}
	}
	return errors.Join(errs...)
}

// runAll runs the files, Jobs at a time.
func (r *run) runAll(ctx context.Context, files []*file) {
	jobs := r.Jobs
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	todo := make(chan *file)
	var workers sync.WaitGroup
	for range min(jobs, len(files)) {
		workers.Go(func() {
			for f := range todo {
				f.run = r
				f.execute(ctx)
				r.out.fileDone(f)
			}
		})
	}
	for _, f := range files {
		if r.stopping() || ctx.Err() != nil {
			break
		}
		select {
		case todo <- f:
		case <-r.stopped:
		case <-ctx.Done():
		}
	}
	close(todo)
	workers.Wait()
}

// stop has the run end; tests that run go on to their end.
func (r *run) stop() { r.once.Do(func() { close(r.stopped) }) }

func (r *run) stopping() bool {
	select {
	case <-r.stopped:
		return true
	default:
		return false
	}
}

func (r *run) selecting(f *file) bool { return r.match != nil || len(f.only) > 0 }

func (r *run) selected(f *file, class, name string) bool {
	return f.wants(class, name) && (r.match == nil || r.match(f.path+"::"+testName(class, name)))
}

func (r *run) status(ctx context.Context, files []*file) int {
	n := count(files)
	switch {
	case ctx.Err() != nil:
		return Interrupted
	case n.bad() > 0:
		return Failed
	case n.total() == 0:
		return NoTests
	}
	return OK
}

// testName is a test's name in its file.
func testName(class, name string) string {
	if class == "" {
		return name
	}
	return class + "::" + name
}

// numbers counts tests by their status.
type numbers map[string]int

func count(files []*file) numbers {
	n := numbers{}
	for _, f := range files {
		for _, t := range f.tests {
			n[t.status]++
		}
	}
	return n
}

func (n numbers) bad() int { return n["failed"] + n["error"] + n["xpassed"] }

func (n numbers) total() (sum int) {
	for _, k := range n {
		sum += k
	}
	return sum
}

// String writes the numbers in the order of their weight.
func (n numbers) String() string {
	text := ""
	for _, status := range []struct{ key, text string }{
		{"failed", "failed"}, {"error", "error"}, {"xpassed", "unexpectedly passed"}, {"passed", "passed"}, {"skipped", "skipped"},
		{"xfailed", "failed as expected"},
	} {
		k := n[status.key]
		if k == 0 {
			continue
		}
		if text != "" {
			text += ", "
		}
		text += fmt.Sprintf("%d %s", k, status.text)
		if status.key == "error" && k > 1 {
			text += "s"
		}
	}
	if text == "" {
		return "no tests ran"
	}
	return text
}
