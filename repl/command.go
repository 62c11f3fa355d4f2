package repl

import (
	"fmt"
	"strings"
	"time"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
)

var (
	commandLine  = lazily(`^\.[a-z]+(\s|$)`)
	questionLine = lazily(`^([\pL_][\pL\pN_]*(\.[\pL_][\pL\pN_]*)*(\[[^\[\]]*\])*)\?\??$`)
)

// commands are the names of the REPL's own commands, for completion.
var commands = []string{".dialect", ".help", ".threads"}

// isCommand reports whether a line is for the REPL itself; no statement begins like that.
func isCommand(line string) bool { return commandLine().MatchString(line) }

// question returns what a line of the form x? asks about.
func question(line string) (name string, ok bool) {
	m := questionLine().FindStringSubmatch(line)
	if m == nil {
		return "", false
	}
	return m[1], true
}

const commandHelp = `.dialect [NAME]  show or set the dialect: starlark or python
.help            print this help
.threads         show the threads, and what each waits for
exit, quit       leave, as Ctrl-D does
help(x), x?      tell about an object`

// command runs a command of the REPL.
func (s *Session) command(line string) {
	words := strings.Fields(line)
	switch {
	case words[0] == ".help" && len(words) == 1:
		s.message("%s", commandHelp)
	case words[0] == ".threads" && len(words) == 1:
		s.message("%s", describeThreads(s.Interp.Threads()))
	case words[0] == ".dialect" && len(words) == 1:
		s.message("%s", s.Interp.Dialect())
	case words[0] == ".dialect" && len(words) == 2:
		s.setDialect(words[1])
	default:
		s.message("unknown command %q; .help lists them", line)
	}
}

func (s *Session) setDialect(name string) {
	for _, d := range []*object.Dialect{interp.Starlark, interp.Python} {
		if d.String() != name {
			continue
		}
		if err := s.Interp.SetDialect(d); err != nil {
			s.message("%v", err)
			return
		}
		s.Interp.Runtime().Builtins.Set("help", helpFunction().Value())
		if s.DialectChanged != nil {
			s.DialectChanged(d)
		}
		return
	}
	s.message("unknown dialect %q: it is starlark or python", name)
}

// describeThreads lists threads with where they are and what they wait for.
func describeThreads(list []interp.ThreadInfo) string {
	if len(list) == 0 {
		return "no threads"
	}
	var b strings.Builder
	for i, t := range list {
		if i > 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintf(&b, "%d %s", t.ID, t.Name)
		if t.Daemon {
			b.WriteString(" (daemon)")
		}
		switch {
		case t.Waits != "":
			fmt.Fprintf(&b, ": waits for %s, for %s", t.Waits, time.Since(t.Since).Round(time.Millisecond))
		case !t.Known:
			b.WriteString(": runs native code")
		default:
			b.WriteString(": runs")
		}
		for _, f := range t.Frames {
			fmt.Fprintf(&b, "\n    File \"%s\", line %d, in %s", f.File(), f.Line(), f.Name())
		}
	}
	return b.String()
}
