package builtins_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/starling-lang/starling/builtins"
	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
)

// threads starts n threads of an interpreter that run f, and waits for them.
func threads(t *testing.T, in *interp.Interp, n int, f func(th *object.Thread, i int) error) {
	t.Helper()
	results := make(chan error, n)
	err := in.Do(context.Background(), func(th *object.Thread) error {
		for i := range n {
			_, err := in.Runtime().Spawn(th, fmt.Sprint("t", i), false, func(th *object.Thread) { results <- f(th, i) })
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for range n {
		if err := <-results; err != nil {
			t.Error(err)
		}
	}
}

func TestPrintFromThreads(t *testing.T) {
	var out bytes.Buffer
	in := interp.New(interp.Options{Stdout: &out, Dialect: interp.Python})
	const lines = 500
	threads(t, in, 8, func(th *object.Thread, i int) error {
		f := th.Runtime.Builtins.Get("print")
		for n := range lines {
			if _, err := object.Call(th, f, []object.Value{object.Int(int64(i)), object.Int(int64(n)), object.Str("end")}, nil); err != nil {
				return err
			}
		}
		return nil
	})
	if err := in.Close(); err != nil {
		t.Fatal(err)
	}
	got := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
	if len(got) != 8*lines {
		t.Fatalf("%d lines, want %d", len(got), 8*lines)
	}
	next := map[int]int{}
	for _, line := range got {
		var i, n int
		if _, err := fmt.Sscanf(line, "%d %d end", &i, &n); err != nil || next[i] != n {
			t.Fatalf("torn or misplaced line %q", line)
		}
		next[i]++
	}
}

func TestFileFromThreads(t *testing.T) {
	path := filepath.Join(t.TempDir(), "f")
	in := interp.New(interp.Options{OpenFiles: true, Dialect: interp.Python})
	m, err := in.Exec(context.Background(), "m.py", fmt.Sprintf("f = open(%q, 'wb+')", path))
	if err != nil {
		t.Fatal(err)
	}
	file := m.Get("f")
	call := func(th *object.Thread, name string, args ...object.Value) error {
		f, err := object.GetAttr(th, file, name)
		if err == nil {
			_, err = object.Call(th, f, args, nil)
		}
		return err
	}
	threads(t, in, 8, func(th *object.Thread, i int) error {
		for range 200 {
			for _, step := range []func() error{
				func() error { return call(th, "write", object.BytesValue("line\n")) },
				func() error { return call(th, "seek", object.Int(int64(i))) },
				func() error { return call(th, "readline") },
				func() error { return call(th, "read", object.Int(3)) },
				func() error { return call(th, "tell") },
				func() error { return call(th, "flush") },
			} {
				if err := step(); err != nil {
					return err
				}
			}
		}
		return nil
	})
	if err := in.Close(); err != nil {
		t.Fatal(err)
	}
}

// TestDroppedFile: what was written to a file that nobody closed is there when the
// interpreter closes, and when the file is read before that.
func TestDroppedFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "f")
	in := interp.New(interp.Options{OpenFiles: true, Dialect: interp.Python})
	src := fmt.Sprintf("open(%q, 'w').write('one')\nassert open(%[1]q).read() == 'one'\nopen(%[1]q, 'a').write(' two')", path)
	if _, err := in.Exec(context.Background(), "m.py", src); err != nil {
		t.Fatal(err)
	}
	if err := in.Close(); err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(path); err != nil || string(got) != "one two" {
		t.Errorf("got %q, %v", got, err)
	}
}

// brokenPipe is a host's stream whose reader is gone.
type brokenPipe struct{}

func (brokenPipe) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

func TestBrokenStdout(t *testing.T) {
	in := interp.New(interp.Options{Stdout: brokenPipe{}, Dialect: interp.Python})
	_, err := in.Exec(context.Background(), "m.py", "print('x', flush=True)")
	if err == nil || !strings.Contains(err.Error(), io.ErrClosedPipe.Error()) {
		t.Errorf("got %v", err)
	}
	if err := in.Close(); err != nil && !errors.Is(err, io.ErrClosedPipe) {
		t.Error(err)
	}
}

// TestCancelRead: a thread that waits for a pipe leaves when the host cancels,
// and the interpreter goes on with what comes later.
func TestCancelRead(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	in := interp.New(interp.Options{Stdin: r, Dialect: interp.Python})
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	start := time.Now()
	if _, err := in.Exec(ctx, "m.py", "input()"); err == nil {
		t.Error("input() returned without input")
	}
	if d := time.Since(start); d > 2*time.Second {
		t.Errorf("cancellation took %v", d)
	}
	if _, err := io.WriteString(w, "late\n"); err != nil {
		t.Fatal(err)
	}
	m, err := in.Exec(context.Background(), "m.py", "x = input()")
	if err != nil {
		t.Fatal(err)
	}
	if s, ok := m.Get("x").AsStr(); !ok || s != "late" {
		t.Errorf("read %v after the cancellation", m.Get("x"))
	}
	if err := in.Close(); err != nil {
		t.Error(err)
	}
}

func TestNoFileAccessByDefault(t *testing.T) {
	in := interp.New(interp.Options{})
	if in.Runtime().Builtins.Get("open").IsSet() {
		t.Error("open is there without Options.OpenFiles")
	}
	for _, f := range builtins.FileFunctions() {
		if f.Name != "open" {
			t.Errorf("file function %s", f.Name)
		}
	}
	if err := in.Close(); err != nil {
		t.Error(err)
	}
}

func BenchmarkPrint(b *testing.B) {
	in := interp.New(interp.Options{Stdout: io.Discard, Dialect: interp.Python})
	err := in.Do(context.Background(), func(th *object.Thread) error {
		f := th.Runtime.Builtins.Get("print")
		args := []object.Value{object.Str("value"), object.Int(12345)}
		b.ReportAllocs()
		for b.Loop() {
			if _, err := object.Call(th, f, args, nil); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
}

func BenchmarkReadLines(b *testing.B) {
	path := filepath.Join(b.TempDir(), "f")
	if err := os.WriteFile(path, []byte(strings.Repeat("a line of some text\n", 10000)), 0o600); err != nil {
		b.Fatal(err)
	}
	in := interp.New(interp.Options{OpenFiles: true, Dialect: interp.Python})
	b.SetBytes(200000)
	for b.Loop() {
		if _, err := in.Exec(context.Background(), "m.py", fmt.Sprintf("n = 0\nfor line in open(%q):\n    n += 1\n", path)); err != nil {
			b.Fatal(err)
		}
	}
}
