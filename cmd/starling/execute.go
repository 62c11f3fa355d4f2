package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/modules"
)

// execute runs what the command line asks for and returns the exit status.
func (c *command) execute() int {
	dialect, err := c.chooseDialect()
	if err != nil {
		fmt.Fprintf(os.Stderr, "starling: %v\n", err)
		return 2
	}
	os.Setenv("STARLING_DIALECT", dialect.String()) // child interpreters follow
	exe, err := os.Executable()
	if err != nil {
		exe = ""
	}
	in := interp.New(interp.Options{
		Modules: modules.All(), Dialect: dialect, Files: interp.OSFiles(), OpenFiles: true, Path: c.searchPath(),
		Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr, Args: c.args, Executable: exe, Load: loadStarlark,
	})
	stop := interruptOn(in)
	defer stop()
	return finish(in, c.script(in))
}

// searchPath is where imports are found: the script's folder first.
func (c *command) searchPath() []string {
	first := ""
	if c.file != "" && c.file != "-" {
		first = filepath.Dir(c.file)
		if real, err := filepath.EvalSymlinks(c.file); err == nil {
			first = filepath.Dir(real)
		}
	}
	path := []string{first}
	for _, p := range filepath.SplitList(os.Getenv("STARLING_PATH")) {
		if p != "" {
			path = append(path, p)
		}
	}
	return path
}

// script runs the script itself.
func (c *command) script(in *interp.Interp) error {
	ctx := context.Background()
	switch {
	case c.hasCode:
		_, err := in.Exec(ctx, "<string>", c.code)
		return err
	case c.module != "":
		return in.RunModule(ctx, c.module)
	case c.file == "-":
		src, err := io.ReadAll(os.Stdin)
		if err != nil {
			return err
		}
		_, err = in.Exec(ctx, "<stdin>", src)
		return err
	}
	src, err := os.ReadFile(c.file)
	if err != nil {
		var pathErr *os.PathError
		if errors.As(err, &pathErr) {
			err = pathErr.Err
		}
		return fmt.Errorf("can't open file '%s': %v", c.file, err)
	}
	_, err = in.Exec(ctx, c.file, src)
	return err
}

// interruptOn raises KeyboardInterrupt on Ctrl-C.
func interruptOn(in *interp.Interp) (stop func()) {
	ch := make(chan os.Signal, 1)
	signal.Notify(ch, os.Interrupt)
	go func() {
		for range ch {
			in.Interrupt()
		}
	}()
	return func() {
		signal.Stop(ch)
		close(ch)
	}
}

// finish waits for the script's threads, flushes its output and turns its
// outcome into an exit status.
func finish(in *interp.Interp, err error) int {
	status := report(in, err)
	if waitErr := in.Shutdown(context.Background()); waitErr != nil {
		status = max(status, report(in, waitErr))
	}
	if flushErr := in.Close(); flushErr != nil && status == 0 {
		if !errors.Is(flushErr, syscall.EPIPE) {
			fmt.Fprintf(os.Stderr, "starling: %v\n", flushErr)
		}
		status = 120
	}
	return status
}

// report prints an error where it belongs and returns its status.
func report(in *interp.Interp, err error) int {
	if err == nil {
		return 0
	}
	var e *interp.Error
	if !errors.As(err, &e) {
		fmt.Fprintf(os.Stderr, "starling: %v\n", err)
		return 2
	}
	if code, message, ok := e.ExitCode(); ok {
		if message != "" {
			in.FlushOutput()
			fmt.Fprintln(os.Stderr, message)
		}
		return code & 0xff
	}
	in.FlushOutput()
	fmt.Fprintln(os.Stderr, strings.TrimSuffix(e.Error(), "\n"))
	if e.Interrupted() {
		return 130
	}
	return 1
}
