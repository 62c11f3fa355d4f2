// Command harness runs the benchmark programs of tests/bench/programs under Starling, CPython, starlark-go, gopher-lua,
// goja and tengo, and prints how many times faster Starling is. scripts/bench builds and starts it.
//
// The engines take turns on every program, so that a busy moment of the machine meets all of them, and each
// figure is the median of all runs of all rounds. The programs time themselves, without start-up.
//
// A new program is a file programs/NAME.py or programs/GROUP/NAME.py, summed up apart, whose function run does the work and returns a checksum, with the same
// main as the others. Beside it may stand the same workload as NAME.star (the text between import and main,
// unchanged), NAME.lua, NAME.js or NAME.tengo.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
)

type config struct {
	root    string
	bin     string
	rounds  int
	only    *regexp.Regexp
	engines string
	jsonOut string
	clock   string
	align   bool
	fn      string
	extras  bool
}

func main() {
	cfg, err := parseFlags(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(2)
	}
	if err := bench(cfg); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func parseFlags(args []string) (*config, error) {
	cfg := &config{}
	var only string
	flags := flag.NewFlagSet("bench", flag.ExitOnError)
	flags.StringVar(&cfg.root, "root", ".", "root of the repository")
	flags.StringVar(&cfg.bin, "bin", "", "folder of the starling and runner binaries")
	flags.IntVar(&cfg.rounds, "rounds", 5, "rounds over all engines; every round runs each workload three times")
	flags.StringVar(&only, "only", "", "run only programs whose name matches this regular expression")
	flags.StringVar(&cfg.engines, "engines", "", "comma-separated engines (default all): "+strings.Join(engineNames, ", "))
	flags.StringVar(&cfg.jsonOut, "json", "", "also write the results to this file as JSON")
	flags.StringVar(&cfg.clock, "clock", "wall", "wall or cpu: the time compared (cpu suits a busy machine)")
	flags.BoolVar(&cfg.align, "align", false, "report whether the VM's dispatch blocks straddle a 64-byte line")
	flags.StringVar(&cfg.fn, "fn", `internal/vm\..*[rR]un`, "regular expression of the function that -align looks at")
	flags.BoolVar(&cfg.extras, "extras", true, "measure start-up and threads as well")
	if err := flags.Parse(args); err != nil {
		return nil, err
	}
	if cfg.clock != "wall" && cfg.clock != "cpu" {
		return nil, fmt.Errorf("-clock %s: want wall or cpu", cfg.clock)
	}
	if cfg.rounds < 1 {
		return nil, fmt.Errorf("-rounds %d: want at least 1", cfg.rounds)
	}
	var err error
	if cfg.only, err = regexp.Compile(only); err != nil {
		return nil, fmt.Errorf("-only: %w", err)
	}
	if _, err := regexp.Compile(cfg.fn); err != nil {
		return nil, fmt.Errorf("-fn: %w", err)
	}
	return cfg, nil
}

// report is everything measured, as -json writes it. Times are in seconds.
type report struct {
	CPUs       int
	Clock      string
	Programs   []*program
	Startup    map[string]float64 `json:",omitempty"`
	Threads    map[string]pair    `json:",omitempty"`
	ManyThread *manyThreads       `json:",omitempty"`
	Spawn      *pair              `json:",omitempty"`
	Problems   []string           `json:",omitempty"`
}

func bench(cfg *config) error {
	engines, err := findEngines(cfg)
	if err != nil {
		return err
	}
	if err := os.Setenv("BENCH_LOAD", filepath.Join(cfg.bin, "load")); err != nil { // for programs/socket
		return err
	}
	rep := &report{CPUs: runtime.NumCPU(), Clock: cfg.clock}
	if rep.Programs, err = findPrograms(cfg); err != nil {
		return err
	}
	for _, e := range engines {
		fmt.Printf("%-13s %s\n", e.name, e.about)
	}
	runPrograms(cfg, engines, rep)
	if cfg.extras {
		measureStartup(engines, rep)
		measureThreads(cfg, engines, rep)
		measureSpawn(cfg, rep)
	}
	printReport(os.Stdout, engines, rep)
	if cfg.align {
		reportAlignment(os.Stdout, filepath.Join(cfg.bin, "starling"), cfg.fn)
	}
	if cfg.jsonOut == "" {
		return nil
	}
	data, err := json.MarshalIndent(rep, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(cfg.jsonOut, append(data, '\n'), 0o644)
}
