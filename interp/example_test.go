package interp_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"strings"
	"testing/fstest"
	"time"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
)

func Example() {
	in := interp.New(interp.Options{Modules: modules.All()})
	defer in.Close()
	ctx := context.Background()
	m, err := in.Exec(ctx, "hello.star", "def double(x): return 2 * x")
	if err != nil {
		log.Fatal(err) // a traceback
	}
	v, err := in.Call(ctx, m.Get("double"), 21)
	fmt.Println(v, err)
	// Output: 42 <nil>
}

// Scripts are given functions of the host as predeclared names.
func Example_nativeFunctions() {
	greet := native.Def("greet(name, times=1)", native.Func2(func(_ *object.Thread, name string, times int) (string, error) {
		return strings.Repeat("Hello "+name+"! ", times), nil
	}), `Return a greeting.`)
	in := interp.New(interp.Options{Stdout: os.Stdout, Globals: map[string]any{
		"greet": greet, "limits": map[string]int{"cpu": 2, "disk": 10},
	}})
	defer in.Close()
	_, err := in.Exec(context.Background(), "main.star", `
print(greet("you", times=2), limits["disk"])
greet(1)
`)
	fmt.Println(err)
	// Output:
	// Hello you! Hello you!  10
	// Traceback (most recent call last):
	//   File "main.star", line 3, in <module>
	//     greet(1)
	//     ~~~~~^^^
	// TypeError: greet() argument 'name' must be str, not int
}

func ExampleInterp_Eval() {
	in := interp.New(interp.Options{Globals: map[string]any{"x": 20}})
	defer in.Close()
	ctx := context.Background()
	m := in.NewMain("<input>")
	v, err := in.Eval(ctx, m, "y = x + 1; y * 2")
	fmt.Println(v, err)
	v, err = in.Eval(ctx, m, "[y, 'text', None]")
	fmt.Println(v, err)
	list, err := in.ToGo(v)
	fmt.Printf("%#v %v\n", list, err)
	// Output:
	// 42 <nil>
	// [21, 'text', None] <nil>
	// []interface {}{21, "text", interface {}(nil)} <nil>
}

// The host's own error comes back from below a script.
func ExampleError() {
	errFull := errors.New("the disk is full")
	save := native.Def("save(data)", native.Do1(func(_ *object.Thread, _ object.Value) error {
		return fmt.Errorf("save: %w", errFull)
	}), `Fail.`)
	in := interp.New(interp.Options{Globals: map[string]any{"save": save}})
	defer in.Close()
	_, err := in.Exec(context.Background(), "main.star", "def f():\n    save([1])\nf()")
	fmt.Println(errors.Is(err, errFull))
	var e *interp.Error
	fmt.Println(errors.As(err, &e), e.Exception.Type().Name())
	fmt.Println(err)
	// Output:
	// true
	// true RuntimeError
	// Traceback (most recent call last):
	//   File "main.star", line 3, in <module>
	//     f()
	//     ~^^
	//   File "main.star", line 2, in f
	//     save([1])
	//     ~~~~^^^^^
	// RuntimeError: save: the disk is full
}

// A script that does not end is ended by its context.
func ExampleInterp_Exec_timeout() {
	in := interp.New(interp.Options{})
	defer in.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	_, err := in.Exec(ctx, "loop.star", "while True: pass")
	fmt.Println(errors.Is(err, context.DeadlineExceeded))
	// Output: true
}

// Modules come from a file system of the host.
func ExampleOptions_files() {
	files := fstest.MapFS{
		"main.star":      {Data: []byte("import greeting\nload('lib/words.star', 'word')\nprint(greeting.text(word))")},
		"greeting.py":    {Data: []byte("def text(x): return 'Hello ' + x")},
		"lib/words.star": {Data: []byte("word = 'world'")},
	}
	in := interp.New(interp.Options{Files: files, Stdout: os.Stdout})
	defer in.Close()
	if _, err := in.Exec(context.Background(), "main.star", nil); err != nil {
		log.Fatal(err)
	}
	// Output: Hello world
}

// Do gives Go code a thread, with which it works on objects directly.
func ExampleInterp_Do() {
	in := interp.New(interp.Options{})
	defer in.Close()
	ctx := context.Background()
	m, err := in.Exec(ctx, "main.star", "jobs = {'a': 1}\ndef size(): return len(jobs)")
	if err != nil {
		log.Fatal(err)
	}
	err = in.Do(ctx, func(th *object.Thread) error {
		if err := object.SetItem(th, m.Get("jobs"), object.Str("b"), object.Int(2)); err != nil {
			return err
		}
		n, err := object.Call(th, m.Get("size"), nil, nil)
		fmt.Println(n)
		return err
	})
	fmt.Println(err)
	// Output:
	// 2
	// <nil>
}

// A native function that waits does so in Block: other host calls can run
// meanwhile, and a cancelled context ends the wait.
func ExampleBlock() {
	requests := make(chan string)
	next := native.Def("next_request()", native.Func0(func(th *object.Thread) (text string, err error) {
		err = interp.Block(th, func(ctx context.Context) error {
			select {
			case text = <-requests:
				return nil
			case <-ctx.Done():
				return ctx.Err()
			}
		})
		return text, err
	}), `Return the next request.`)
	in := interp.New(interp.Options{Stdout: os.Stdout, Globals: map[string]any{"next_request": next}})
	defer in.Close()
	ctx := context.Background()
	go func() {
		v, err := in.Eval(ctx, in.NewMain("<eval>"), "'from ' + 'another call'")
		if err != nil {
			log.Fatal(err)
		}
		requests <- v.String()
	}()
	if _, err := in.Exec(ctx, "server.star", "print(next_request())"); err != nil {
		log.Fatal(err)
	}
	// Output: from another call
}

// A main function that begins like this one lets its scripts start processes: each is the program itself, which
// WorkerMain does not return from.
func ExampleWorkerMain() {
	options := interp.Options{
		Modules: modules.All(), Dialect: interp.Python, Files: interp.OSFiles(), Workers: true,
		Stdout: os.Stdout, Stderr: os.Stderr,
	}
	interp.WorkerMain(options)

	in := interp.New(options)
	defer in.Close()
	if _, err := in.Exec(context.Background(), "primes.py", nil); err != nil {
		log.Fatal(err)
	}
	in.Shutdown(context.Background())
}
