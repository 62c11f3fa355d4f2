package testrun

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// file is a test file and what became of its tests.
type file struct {
	path string
	all  bool     // asked for as a whole
	only []string // otherwise the tests and classes that were asked for

	run     *run
	ctx     context.Context
	current *test // the test that runs
	tests   []*test
	output  capture
	began   time.Time
	seconds float64
}

// test is how a test ended.
type test struct {
	file     *file
	class    string
	name     string
	line     int
	status   string // passed, failed, error, skipped, xfailed, xpassed
	message  string // of the first problem, or why it was skipped
	problems []problem
	output   string
	seconds  float64
}

// problem is an exception that a test ended with, or one of its subtests.
type problem struct{ about, text string }

func (t *test) id() string {
	if name := testName(t.class, t.name); name != "" {
		return t.file.path + "::" + name
	}
	return t.file.path
}

func (t *test) bad() bool {
	return t.status == "failed" || t.status == "error" || t.status == "xpassed"
}

// weights orders statuses: a test's is the heaviest that it was told.
var weights = map[string]int{"": 0, "skipped": 1, "passed": 2, "xfailed": 3, "xpassed": 4, "failed": 5, "error": 6}

// capture keeps what scripts print.
type capture struct {
	mu  sync.Mutex // guards buf
	buf bytes.Buffer
}

func (c *capture) Write(p []byte) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.buf.Write(p)
}

func (c *capture) take() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	text := c.buf.String()
	c.buf.Reset()
	return text
}

// begin, fixture, outcome and end are called by driver.py. What was printed before a test is not its output.
func (f *file) begin(class, name string, line int) {
	f.output.take()
	f.current = &test{file: f, class: class, name: name, line: line}
}

// fixture begins what is reported of a class's or module's fixture, with what it has printed.
func (f *file) fixture(class, name string) {
	f.current = &test{file: f, class: class, name: name}
}

func (f *file) outcome(status, about, message, text string) {
	t := f.current
	if status == "error" && f.ctx.Err() != nil {
		message = "interrupted" // and not what that has raised
	}
	if weights[status] > weights[t.status] {
		t.status = status
	}
	if t.message == "" {
		t.message = message
	}
	if text != "" {
		t.problems = append(t.problems, problem{about, text})
	}
}

func (f *file) end(seconds float64) (stop bool) {
	t := f.current
	if t.status == "" {
		return true // interrupted: execute reports it
	}
	f.current = nil
	t.seconds = seconds
	t.output = f.output.take()
	f.tests = append(f.tests, t)
	if t.bad() && f.run.FailFast {
		f.run.stop()
	}
	f.run.out.testDone(t)
	return f.run.stopping() || f.ctx.Err() != nil
}

// failed adds what went wrong outside of the tests, or in the one that runs.
func (f *file) failed(status, message, text string) {
	if f.current == nil {
		f.fixture("", "")
	}
	f.outcome(status, "", message, text)
	f.end(0)
}

// execute runs the file's tests in an interpreter of its own.
func (f *file) execute(ctx context.Context) {
	f.ctx, f.began = ctx, time.Now()
	defer func() { f.seconds = time.Since(f.began).Seconds() }()
	dialect, err := f.run.Dialect(f.path)
	if err != nil {
		f.failed("error", err.Error(), err.Error())
		return
	}
	src, err := os.ReadFile(f.path)
	if err != nil {
		f.failed("error", err.Error(), err.Error())
		return
	}
	in := interp.New(f.options(dialect))
	in.Runtime().AssertFailed = keepCompared
	err = f.runTests(ctx, in, src)
	switch {
	case err != nil:
		f.report(ctx, err)
	case f.current != nil:
		f.failed("error", "the test did not tell how it ended", "")
	}
	// Threads that tests left behind get a moment to end; then they are cancelled.
	last, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	in.Shutdown(last)
	if err := in.Close(); err != nil {
		f.failed("error", err.Error(), err.Error())
	}
}

// keepCompared has the exception of a failed assert remember what was compared, for driver.py.
func keepCompared(th *object.Thread, e error, left, right object.Value, equal bool) {
	compared := object.TupleOf(left, right, object.Bool(equal)).Value()
	// An exception takes any attribute.
	_ = object.SetAttr(th, object.AsException(e).Value(), "_starling_compared", compared)
}

func (f *file) options(dialect *object.Dialect) interp.Options {
	o := f.run.Options
	o.Dialect = dialect
	o.Modules = append(o.Modules[:len(o.Modules):len(o.Modules)], native.ModuleEntry{Name: driverName, Declare: driverModule})
	o.Stdout, o.Stderr = io.Writer(&f.output), io.Writer(&f.output)
	if f.run.Show {
		o.Stdout, o.Stderr = os.Stdout, os.Stderr
	}
	_, folder := moduleName(absolute(f.path))
	o.Path = append([]string{folder}, o.Path...)
	o.Args = []string{f.path}
	return o
}

// runTests runs the module and then its tests.
func (f *file) runTests(ctx context.Context, in *interp.Interp, src []byte) error {
	m := in.NewMain(absolute(f.path))
	name, _ := moduleName(absolute(f.path))
	m.Object().Name = name
	m.Set("__name__", object.Str(name))
	dot := max(strings.LastIndexByte(name, '.'), 0)
	m.Set("__package__", object.Str(name[:dot]))
	err := in.Do(ctx, func(th *object.Thread) error {
		if dot > 0 {
			if _, err := in.Runtime().Import(th, name[:dot]); err != nil {
				return err
			}
		}
		in.Runtime().Modules.SetStr(th, name, m.Object().Value())
		return nil
	})
	if err != nil {
		return err
	}
	if _, err = in.ExecModule(ctx, m, src); err != nil {
		return err
	}
	driver, err := in.Import(ctx, driverName)
	if err != nil {
		return err
	}
	_, err = in.Call(ctx, driver.Get("run"), m, f.host(in.Dialect()))
	return err
}

// report tells of an exception outside of the tests: the file is skipped if it asks for that.
func (f *file) report(ctx context.Context, err error) {
	var script *interp.Error
	switch {
	case ctx.Err() != nil:
		where, _, _ := strings.Cut(err.Error(), "\n\nDuring handling of")
		f.failed("error", "interrupted", where+"\n")
	case !errors.As(err, &script):
		f.failed("error", err.Error(), err.Error())
	case script.Exception.Type().FullName() == "unittest.case.SkipTest":
		_, why, _ := strings.Cut(lastLine(err.Error()), ": ")
		f.failed("skipped", why, "")
	default:
		f.failed("error", lastLine(err.Error()), err.Error()+"\n")
	}
}

func lastLine(text string) string { return text[strings.LastIndexByte(text, '\n')+1:] }

func absolute(path string) string {
	if full, err := filepath.Abs(path); err == nil {
		return full
	}
	return path
}
