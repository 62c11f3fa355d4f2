// Command runner times one benchmark program in an embeddable language other than Starling.
//
// The engine is chosen by the file's ending: .star runs in starlark-go, .lua in gopher-lua, .js in goja,
// .tengo in tengo. The program's function run is called several times in this process, so that start-up
// and compilation are excluded, and the output is what the Python programs print: a line
// "bench: WALL CPU" in seconds per run and a line "checksum: VALUE".
package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

const runs = 3

// A loader compiles a program and returns a function that runs its workload once.
type loader func(path string, src []byte) (func() (string, error), error)

func main() {
	log.SetFlags(0)
	log.SetPrefix("runner: ")
	if len(os.Args) != 2 {
		log.Fatal("usage: runner PROGRAM.(star|lua|js|tengo)")
	}
	if err := bench(os.Args[1]); err != nil {
		log.Fatal(err)
	}
}

func bench(path string) error {
	loaders := map[string]loader{
		".star":  loadStarlark,
		".lua":   loadLua,
		".js":    loadJS,
		".tengo": loadTengo,
	}
	load, ok := loaders[filepath.Ext(path)]
	if !ok {
		return fmt.Errorf("%s: no engine runs this file", path)
	}
	src, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	run, err := load(path, src)
	if err != nil {
		return err
	}
	var result string
	for range runs {
		wall, cpu := time.Now(), cpuTime()
		if result, err = run(); err != nil {
			return err
		}
		fmt.Println("bench:", time.Since(wall).Seconds(), (cpuTime() - cpu).Seconds())
	}
	fmt.Println("checksum:", result)
	return nil
}

// cpuTime returns the processor time the whole process has used, as Python's time.process_time does.
func cpuTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		log.Fatal(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
