package object

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// ThreadInfo says what a thread is doing at some moment.
type ThreadInfo struct {
	ID     int64
	Name   string
	Main   bool
	Daemon bool
	// Frames are the script functions it is in, innermost first.
	Frames []FrameInfo
	// Known is false if the thread runs Go code that does not tell its place: Frames is empty then.
	Known bool
	// Waits says what the thread waits for, where, and who has that; "" if it is not blocked, and
	// Since when it began to.
	Waits string
	Since time.Time
}

const (
	dumpThreads = 100 // how many threads a dump shows
	dumpFrames  = 100 // and how many frames of each
)

// FormatThreads returns the dump of threads that faulthandler prints, the youngest thread first. current is the ID of
// the one that asks, 0 if none does.
func FormatThreads(list []ThreadInfo, current int64) string {
	var b strings.Builder
	for i, t := range slices.Backward(list) {
		if shown := len(list) - 1 - i; shown == dumpThreads {
			fmt.Fprintf(&b, "\n... and %d more threads\n", i+1)
			break
		} else if shown > 0 {
			b.WriteByte('\n')
		}
		what := "Thread"
		if t.ID == current {
			what = "Current thread"
		}
		fmt.Fprintf(&b, "%s 0x%016x [%s] (most recent call first):\n", what, t.ID, t.Name)
		t.format(&b)
	}
	return b.String()
}

// FormatStack is FormatThreads for the frames of one thread.
func FormatStack(t ThreadInfo) string {
	var b strings.Builder
	b.WriteString("Stack (most recent call first):\n")
	t.format(&b)
	return b.String()
}

// String returns the thread's part of a dump.
func (t ThreadInfo) String() string { return FormatThreads([]ThreadInfo{t}, 0) }

func (t *ThreadInfo) format(b *strings.Builder) {
	if t.Waits != "" {
		fmt.Fprintf(b, "  waits for %s, %s\n", t.Waits, waited(time.Since(t.Since)))
	}
	switch {
	case !t.Known:
		b.WriteString("  <runs native code>\n")
	case len(t.Frames) == 0:
		b.WriteString("  <no Python frame>\n")
	}
	for i, f := range t.Frames {
		if i == dumpFrames {
			b.WriteString("  ...\n")
			break
		}
		fmt.Fprintf(b, "  File \"%s\", line %d in %s\n", f.File(), f.Line(), f.Name())
	}
}

// waited is for how long, in a few digits.
func waited(d time.Duration) string {
	if d < time.Second {
		return fmt.Sprintf("for %d ms", d.Milliseconds())
	}
	return "for " + d.Round(100*time.Millisecond).String()
}

// File returns the name of the file that a frame's function is in.
func (f FrameInfo) File() string { return f.Function.Code.Filename() }

// Name returns the name of a frame's function.
func (f FrameInfo) Name() string { return f.Function.Code.Name() }

// LinkFrames returns the frame object of the first of a stack's frames, innermost first, with its
// callers behind it; nil if there is none.
func LinkFrames(infos []FrameInfo) *Frame {
	var back *Frame
	for _, info := range slices.Backward(infos) {
		f := NewFrame(info)
		f.Back = back
		back = f
	}
	return back
}
