package testrun

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

// marks are the characters for tests in a file's line.
var marks = map[string]string{"passed": ".", "failed": "F", "error": "E", "skipped": "s", "xfailed": "x", "xpassed": "X"}

// words are the statuses in a line of their own.
var words = map[string]string{
	"passed": "ok", "failed": "FAILED", "error": "ERROR", "skipped": "skipped", "xfailed": "failed as expected", "xpassed": "PASSED UNEXPECTEDLY",
}

const (
	red   = "\x1b[1;31m"
	green = "\x1b[1;32m"
	reset = "\x1b[0m"
)

// reporter writes the progress and the summary.
type reporter struct {
	verbose, colour bool
	files           int

	mu   sync.Mutex // guards the fields below; files run at the same time
	w    io.Writer
	done int   // files
	err  error // the first of writing
}

// write writes one piece of the report; mu is held.
func (r *reporter) write(format string, a ...any) {
	if _, err := fmt.Fprintf(r.w, format, a...); err != nil && r.err == nil {
		r.err = err
	}
}

// testDone reports a test, if every test is reported.
func (r *reporter) testDone(t *test) {
	if !r.verbose {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	why := ""
	if t.status == "skipped" && t.message != "" {
		why = ": " + firstLine(t.message)
	}
	r.write("%s %s%s\n", t.id(), r.paint(t.bad(), words[t.status]), why)
}

// fileDone reports a file, with how many of all files are done.
func (r *reporter) fileDone(f *file) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.done++
	if r.verbose {
		return
	}
	var line strings.Builder
	for _, t := range f.tests {
		line.WriteString(marks[t.status])
	}
	r.write("[%3d%%] %s %s\n", 100*r.done/max(r.files, 1), f.path, line.String())
}

// paint colours bad and good news.
func (r *reporter) paint(bad bool, text string) string {
	switch {
	case !r.colour:
		return text
	case bad:
		return red + text + reset
	}
	return green + text + reset
}

// summary writes the failures, in the order of the files, and the numbers.
func (r *reporter) summary(files []*file, took time.Duration) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	var short bytes.Buffer
	for _, f := range files {
		for _, t := range f.tests {
			if !t.bad() {
				continue
			}
			r.failure(t)
			fmt.Fprintf(&short, "%s %s", words[t.status], t.id())
			if t.message != "" {
				short.WriteString(": " + firstLine(t.message))
			}
			short.WriteByte('\n')
		}
	}
	if short.Len() > 0 {
		r.write("\n%s", short.String())
	}
	n := count(files)
	r.write("%s in %.2fs\n", r.paint(n.bad() > 0, n.String()), took.Seconds())
	return r.err
}

// failure writes everything about a test that failed.
func (r *reporter) failure(t *test) {
	r.write("\n%s %s\n", r.paint(true, "---- "+words[t.status]), t.id())
	for _, p := range t.problems {
		if p.about != "" {
			r.write("in the subtest %s:\n", p.about)
		}
		r.write("%s", lines(p.text))
	}
	if len(t.problems) == 0 && t.message != "" {
		r.write("%s\n", t.message)
	}
	if t.output != "" {
		r.write("---- its output\n%s", lines(t.output))
	}
}

// lines is text that ends with a newline.
func lines(text string) string {
	if text == "" || strings.HasSuffix(text, "\n") {
		return text
	}
	return text + "\n"
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return line
}
