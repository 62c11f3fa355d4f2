// Command starling runs scripts.
package main

import (
	"fmt"
	"os"

	"github.com/starling-lang/starling/interp"
)

func main() {
	paceGC()
	interp.WorkerMain(workerOptions())
	os.Exit(run(os.Args[1:]))
}

// subcommand is one of the words that can stand in place of a script.
type subcommand struct {
	name    string
	run     func(args []string) (status int)
	summary string
	words   string // that can follow, but for --help and files
}

// subcommands are all of them.
func subcommands() []subcommand {
	return []subcommand{
		{"check", runCheck, "look for mistakes in scripts", "--json --dialect"},
		{"completion", runCompletion, "print a script for shell completion", "bash zsh fish"},
		{"doc", runDoc, "tell about a name", "--dialect"},
		{"stubs", runStubs, "write stubs for type checkers", ""},
		{"test", runTest, "run tests", "-k -x -v -j -s --junit --dialect"},
	}
}

// run is the command; it returns the exit status.
func run(args []string) int {
	if len(args) > 0 {
		for _, s := range subcommands() {
			if args[0] == s.name {
				return s.run(args[1:])
			}
		}
	}
	c, err := parseArgs(args)
	if err != nil {
		fmt.Fprintf(os.Stderr, "starling: %v\nTry 'starling --help' for more information.\n", err)
		return 2
	}
	switch {
	case c.help:
		fmt.Print(usage)
		return 0
	case c.version:
		fmt.Println("Starling " + version())
		return 0
	}
	return c.execute()
}
