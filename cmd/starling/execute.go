package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
	signals "github.com/starling-lang/starling/modules/signal"
	"github.com/starling-lang/starling/repl"
)

// execute runs what the command line asks for and returns the exit status.
func (c *command) execute() int {
	if err := c.locate(); err != nil {
		return fail(1, err)
	}
	dialect, err := c.chooseDialect()
	if err != nil {
		return fail(2, err)
	}
	src, err := c.source()
	if err != nil {
		return fail(2, err)
	}
	path, err := c.searchPath()
	if err != nil {
		return fail(1, err)
	}
	os.Setenv("STARLING_DIALECT", dialect.String()) // child interpreters follow
	screen := repl.NewScreen(os.Stdin, os.Stdout, os.Stderr)
	opts := workerOptions()
	opts.Dialect, opts.Path, opts.Args, opts.Workers = dialect, path, c.args, true
	opts.Stdin, opts.Stdout, opts.Stderr = screen.Stdin(), screen.Stdout(), screen.Stderr()
	opts.DetectDeadlock = !c.noDeadlock && !c.interactive
	in := interp.New(opts)
	signals.Command(in.Runtime())
	dumpOnQuit(in)
	if c.interactive {
		return finish(in, screen, c.interact(in, screen, src))
	}
	return finish(in, screen, c.run(in, src))
}

// workerOptions are those that a script's interpreter and those of its worker processes have in common.
func workerOptions() interp.Options {
	exe, err := os.Executable()
	if err != nil {
		exe = os.Args[0]
	}
	return interp.Options{
		Modules: modules.All(), Files: interp.OSFiles(), OpenFiles: true, Executable: exe, Load: loadStarlark,
		ThreadInheritContext: os.Getenv("STARLING_THREAD_INHERIT_CONTEXT") == "1",
	}
}

// fail reports why the command itself can't go on.
func fail(status int, err error) int {
	fmt.Fprintf(os.Stderr, "starling: %v\n", err)
	return status
}

// failUsage reports what is wrong with the options of a subcommand, in the words of the command's own.
func failUsage(name string, err error) int {
	text := strings.Replace(err.Error(), "flag provided but not defined: ", "unknown option ", 1)
	fmt.Fprintf(os.Stderr, "starling: %s: %s\nTry 'starling %[1]s --help' for more information.\n", name, strings.Replace(text, "flag", "option", 1))
	return 2
}

// source reads the script, before signals are handled: Ctrl-C then just ends the
// command.
func (c *command) source() ([]byte, error) {
	switch {
	case c.hasCode:
		return []byte(c.code), nil
	case c.module != "" || c.file == "":
		return nil, nil
	case c.file == "-":
		return io.ReadAll(os.Stdin)
	}
	src, err := os.ReadFile(c.script)
	if err != nil {
		return nil, fmt.Errorf("can't open file '%s': %s%s", absolute(c.file), osMessage(err), c.meant())
	}
	return src, nil
}

// meant suggests a subcommand for a file that there isn't.
func (c *command) meant() string {
	var names []string
	for _, s := range subcommands() {
		names = append(names, s.name)
	}
	like := object.Similar(c.file, names)
	if like == "" {
		return ""
	}
	return ". Did you mean 'starling " + like + "'?"
}

// osMessage words an error of the system as Python does.
func osMessage(err error) string {
	var errno syscall.Errno
	if errors.As(err, &errno) {
		text := []rune(errno.Error())
		if len(text) > 0 && 'a' <= text[0] && text[0] <= 'z' {
			text[0] += 'A' - 'a'
		}
		return fmt.Sprintf("[Errno %d] %s", int(errno), string(text))
	}
	return err.Error()
}

// run runs the script itself.
func (c *command) run(in *interp.Interp, src []byte) error {
	ctx := context.Background()
	if c.module != "" {
		return in.RunModule(ctx, c.module)
	}
	name := absolute(c.script)
	switch {
	case c.hasCode:
		name = "<string>"
	case c.file == "-":
		name = "<stdin>"
	}
	_, err := in.Exec(ctx, name, src)
	return err
}

// dumpOnQuit writes what all threads are doing to standard error on Ctrl-\ (SIGQUIT); the script goes on.
func dumpOnQuit(in *interp.Interp) {
	if signal.Ignored(syscall.SIGQUIT) {
		return
	}
	ch := make(chan os.Signal, 1)
	signal.Notify(ch, syscall.SIGQUIT)
	go func() {
		for range ch {
			if err := in.DumpThreads(os.Stderr); err != nil {
				return // there is nowhere to write to
			}
		}
	}()
}

// finish ends the program and returns its exit status. Threads that are daemons
// end with the process.
func finish(in *interp.Interp, screen *repl.Screen, err error) int {
	status := 0
	var script *interp.Error
	switch {
	case err == nil:
	case errors.As(err, &script):
		status = repl.Uncaught(in, screen, err)
	default:
		status = fail(1, err)
	}
	if !in.Shutdown(context.Background()) {
		return 120
	}
	if status == 0 && in.Deadlocked() {
		return 1
	}
	return status
}
