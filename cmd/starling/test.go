package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"

	"github.com/starling-lang/starling/cmd/starling/internal/testrun"
	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/repl"
)

const testUsage = `usage: starling test [OPTIONS] [PATHS]

Run tests. Of a folder, by default the current one, these are the files test_*.star and test_*.py in it and below;
FILE::NAME and FILE::CLASS::NAME are single tests. A file's tests are its classes that derive from
unittest.TestCase and its functions named test_*. Each file runs in an interpreter of its own, several at a
time; they share the process: its working folder, environment and signals.

  -k EXPR          only tests whose FILE::CLASS::NAME has EXPR in it, whatever the case; EXPR can have
                   and, or, not and parentheses
  -x               stop after the first test that fails
  -v               report every test on a line
  -j N             run N files at a time, by default as many as there are processors
  -s               let through what tests print; otherwise it is shown for those that fail
      --junit FILE write a report in JUnit's XML
      --dialect D  starlark or python, otherwise by the file's ending

Imports are found in the file's folder, or the one with its topmost package; in the current folder; and
in STARLING_PATH. The exit status is 0 if all tests pass, 1 if one fails, 2 for a wrong command, 5 if there are no tests.
`

// runTest is "starling test".
func runTest(args []string) int {
	c := testrun.Config{Out: os.Stdout, Colour: repl.IsTerminal(os.Stdout) && os.Getenv("NO_COLOR") == ""}
	dialect := ""
	flags := flag.NewFlagSet("test", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&c.Select, "k", "", "")
	flags.BoolVar(&c.FailFast, "x", false, "")
	flags.BoolVar(&c.Verbose, "v", false, "")
	flags.BoolVar(&c.Show, "s", false, "")
	flags.IntVar(&c.Jobs, "j", 0, "")
	flags.StringVar(&c.JUnit, "junit", "", "")
	flags.StringVar(&dialect, "dialect", "", "")
	paths, err := parseMixed(flags, args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Print(testUsage)
		return 0
	case err != nil:
		return failUsage("test", err)
	}
	c.Paths = paths
	if c.Options, err = testOptions(); err != nil {
		return fail(testrun.Usage, err)
	}
	chosen := &command{}
	if dialect != "" {
		if chosen.dialect, err = dialectNamed(dialect); err != nil {
			return fail(testrun.Usage, err)
		}
		os.Setenv("STARLING_DIALECT", dialect) // child interpreters follow
	}
	c.Dialect = func(file string) (*object.Dialect, error) {
		of := *chosen
		of.script = file
		return of.chooseDialect()
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	context.AfterFunc(ctx, stop) // a second Ctrl-C ends the command
	status, err := testrun.Run(ctx, c)
	if err != nil {
		return fail(status, err)
	}
	return status
}

// parseMixed parses options that can also stand behind arguments; those are returned.
func parseMixed(flags *flag.FlagSet, args []string) (rest []string, err error) {
	for i, a := range args { // -j4
		if n, isJobs := strings.CutPrefix(a, "-j"); isJobs && n != "" && strings.Trim(n, "0123456789") == "" {
			args[i] = "-j=" + n
		}
	}
	for {
		if err := flags.Parse(args); err != nil {
			return nil, err
		}
		args = flags.Args()
		if len(args) == 0 {
			return rest, nil
		}
		rest = append(rest, args[0])
		args = args[1:]
	}
}

// testOptions are the interpreters' options: those of scripts.
func testOptions() (interp.Options, error) {
	o := workerOptions()
	o.Workers, o.DetectDeadlock = true, true
	var err error
	o.Path, err = commonPath()
	return o, err
}

// commonPath is where imports are found beside a file's folder.
func commonPath() ([]string, error) {
	wd, err := os.Getwd()
	path := []string{wd}
	for _, p := range filepath.SplitList(os.Getenv("STARLING_PATH")) {
		if p != "" {
			path = append(path, absolute(p))
		}
	}
	return path, err
}
