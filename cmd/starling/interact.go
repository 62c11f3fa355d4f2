package main

import (
	"context"
	"fmt"
	"os"
	"runtime"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/repl"
)

// interact runs the script, if there is one, and then what is typed.
func (c *command) interact(in *interp.Interp, screen *repl.Screen, src []byte) error {
	ctx := context.Background()
	m := in.NewMain("<stdin>")
	m.Object().Delete("__file__", nil) // what is typed is in none
	s := repl.New(repl.Config{Interp: in, Module: m, Screen: screen, Banner: c.banner(), DialectChanged: func(d *object.Dialect) {
		os.Setenv("STARLING_DIALECT", d.String()) // child interpreters follow
	}})
	if c.file != "" || c.hasCode || c.module != "" {
		if err := s.Script(ctx, func() error { return c.run(in, src) }); err != nil {
			return err
		}
	}
	return s.Run(ctx)
}

// banner is what a session begins with.
func (c *command) banner() string {
	if c.quiet {
		return ""
	}
	return fmt.Sprintf("Starling %s on %s\nType \"help(x)\" or \"x?\" about an object, \".help\" about commands, \"exit\" to leave.", version(), runtime.GOOS)
}
