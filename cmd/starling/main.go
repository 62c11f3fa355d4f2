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

// run is the command; it returns the exit status.
func run(args []string) int {
	if len(args) > 0 {
		switch args[0] {
		case "doc":
			return runDoc(args[1:])
		case "check":
			return runCheck(args[1:])
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
