package main

import (
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"strings"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/repl"
)

const usage = `usage: starling [OPTIONS]
       starling [OPTIONS] FILE [ARGS...]
       starling [OPTIONS] -c CODE [ARGS...]
       starling [OPTIONS] -m MODULE [ARGS...]
       starling [OPTIONS] - [ARGS...]
       starling doc NAME
       starling check [--json] FILE...
       starling test [OPTIONS] [PATHS]
       starling stubs DIR
       starling completion bash|zsh|fish

Run a script: a file, or the file __main__ in a folder; CODE; the module MODULE
found on the search path; or standard input (-). Without any of these read
statements and run them one after the other, if standard input is a terminal; a script
that is piped in is run as a whole.

starling doc tells about a name, such as queue.Queue.get; starling check looks for
mistakes in scripts without running them; starling test runs tests; starling stubs writes
stubs of the native modules for type checkers. A script in a file of such a name is ./doc.

A script in a file that ends in .py runs in the python dialect, one that ends in
.star in the starlark dialect; --dialect overrides. Anything else runs in the dialect
that STARLING_DIALECT names, starlark if it is not set.

      --dialect D  starlark or python
      --no-deadlock-error
                   threads that wait for each other do so for ever, and raise no
                   DeadlockError
  -i               afterwards, read statements and run them where the script ran, also
                   if standard input is no terminal
  -q               do not print the version before reading statements
  -c CODE          run CODE
  -m MODULE        run MODULE as a script
  -V, --version    print the version and exit
  -h, --help       print this help and exit

STARLING_PATH lists more folders in which import finds modules. With
STARLING_THREAD_INHERIT_CONTEXT=1 threads start with a copy of the context variables of the
thread that starts them, otherwise with none.

The lines that are typed on a terminal are kept in starling/history in
XDG_STATE_HOME (~/.local/state). NO_COLOR turns colours off.
`

// command is what the command line asks for.
type command struct {
	help, version bool
	noDeadlock    bool
	interactive   bool // -i, or nothing to run and a terminal
	quiet         bool
	dialect       *object.Dialect
	code          string
	hasCode       bool
	module        string
	file          string // "-" is standard input; "" nothing, as with -c and -m
	args          []string
	script        string // the file to run, as locate finds it
	folder        bool   // file is a folder
}

// parseArgs reads the command line.
func parseArgs(args []string) (*command, error) {
	c := &command{}
	for len(args) > 0 {
		a := args[0]
		args = args[1:]
		value := func() (string, error) {
			if len(args) == 0 {
				return "", fmt.Errorf("%s needs an argument", a)
			}
			v := args[0]
			args = args[1:]
			return v, nil
		}
		var err error
		switch {
		case a == "-h" || a == "--help":
			c.help = true
			return c, nil
		case a == "-V" || a == "--version":
			c.version = true
			return c, nil
		case a == "--dialect":
			var name string
			if name, err = value(); err == nil {
				c.dialect, err = dialectNamed(name)
			}
		case strings.HasPrefix(a, "--dialect="):
			c.dialect, err = dialectNamed(strings.TrimPrefix(a, "--dialect="))
		case a == "--no-deadlock-error":
			c.noDeadlock = true
		case a == "-i":
			c.interactive = true
		case a == "-q":
			c.quiet = true
		case a == "-c":
			c.code, err = value()
			c.hasCode = true
			c.args = append([]string{"-c"}, args...)
			return c, err
		case a == "-m":
			c.module, err = value()
			c.args = append([]string{"-m"}, args...)
			return c, err
		case a == "-" || !strings.HasPrefix(a, "-"):
			c.file = a
			c.args = append([]string{a}, args...)
			return c, nil
		default:
			err = fmt.Errorf("unknown option %s", a)
		}
		if err != nil {
			return nil, err
		}
	}
	c.args = []string{""}
	if c.interactive = c.interactive || repl.IsTerminal(os.Stdin); !c.interactive {
		c.file = "-"
	}
	return c, nil
}

func dialectNamed(name string) (*object.Dialect, error) {
	switch name {
	case "starlark":
		return interp.Starlark, nil
	case "python":
		return interp.Python, nil
	}
	return nil, fmt.Errorf("unknown dialect %q: it is starlark or python", name)
}

// chooseDialect applies the rules of the usage text.
func (c *command) chooseDialect() (*object.Dialect, error) {
	switch {
	case c.dialect != nil:
		return c.dialect, nil
	case strings.HasSuffix(c.script, ".py"):
		return interp.Python, nil
	case strings.HasSuffix(c.script, ".star"):
		return interp.Starlark, nil
	}
	name := os.Getenv("STARLING_DIALECT")
	if name == "" {
		return interp.Starlark, nil
	}
	d, err := dialectNamed(name)
	if err != nil {
		return nil, errors.New("STARLING_DIALECT: " + err.Error())
	}
	return d, nil
}

// buildVersion is what scripts/release sets.
var buildVersion string

// version is the module's version, as far as the build knows it.
func version() string {
	if buildVersion != "" {
		return buildVersion
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "development build"
}
