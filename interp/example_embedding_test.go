package interp_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"sync"
	"sync/atomic"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
)

// A plain Go function is a script function; its error is raised.
func ExampleInterp_ToValue_function() {
	repeat := func(_ context.Context, n int, text string) (string, error) {
		if n < 0 {
			return "", errors.New("a negative number")
		}
		return fmt.Sprint(n, " times ", text), nil
	}
	in := interp.New(interp.Options{Stdout: os.Stdout, Globals: map[string]any{"repeat": repeat}})
	defer in.Close()
	_, err := in.Exec(context.Background(), "main.star", "print(repeat(2, 'x'))\nrepeat('x', 2)")
	fmt.Println(err)
	// Output:
	// 2 times x
	// Traceback (most recent call last):
	//   File "main.star", line 2, in <module>
	//     repeat('x', 2)
	//     ~~~~~~^^^^^^^^
	// TypeError: repeat() argument 1 must be int, not str
}

// Scripts work on the host's own data.
func ExampleBind() {
	type Limits struct{ MaxSize int }
	type Config struct {
		Name   string
		Limits Limits
		Users  map[string]int
	}
	config := &Config{Name: "old", Users: map[string]int{"ann": 1}}
	in := interp.New(interp.Options{Globals: map[string]any{"config": interp.Bind(config)}})
	defer in.Close()
	_, err := in.Exec(context.Background(), "main.star", `
config.name = "new"
config.limits.max_size = 10
config.users["bob"] = len(config.users) + 1
`)
	fmt.Println(*config, err)
	// Output: {new {10} map[ann:1 bob:2]} <nil>
}

// A script's values as Go types.
func ExampleToGo() {
	in := interp.New(interp.Options{})
	defer in.Close()
	ctx := context.Background()
	v, err := in.Eval(ctx, in.NewMain("<eval>"), "{'ann': [1, 2], 'bob': [3]}")
	if err != nil {
		log.Fatal(err)
	}
	err = in.Do(ctx, func(th *object.Thread) error {
		scores, err := interp.ToGo[map[string][]int](th, v)
		fmt.Println(scores["ann"], err)
		_, err = interp.ToGo[map[string][]string](th, v)
		fmt.Println(err)
		return nil
	})
	fmt.Println(err)
	// Output:
	// [1 2] <nil>
	// interp: conversion to Go: value of "ann" element 0 must be str, not int
	// <nil>
}

// Many goroutines call a script function, and run in parallel.
func ExampleInterp_Call_parallel() {
	in := interp.New(interp.Options{Parallel: true})
	defer in.Close()
	ctx := context.Background()
	m, err := in.Exec(ctx, "main.star", `
class Counter:
    def __init__(self, start): self.n = start
    def add(self, n): return self.n + n
counter = Counter(10)
def work(n): return counter.add(n)
`)
	if err != nil {
		log.Fatal(err)
	}
	var sum atomic.Int64
	var wg sync.WaitGroup
	for i := range 10 {
		wg.Go(func() {
			v, err := in.Call(ctx, m.Get("work"), i)
			if n, ok := v.SmallInt(); ok && err == nil {
				sum.Add(n)
			}
		})
	}
	wg.Wait()
	fmt.Println(sum.Load())
	// Output: 145
}

// Script handlers serve HTTP.
func Example_http() {
	type Request struct{ Method, Path string }
	in := interp.New(interp.Options{Parallel: true, Modules: modules.Pure(), Dialect: interp.Python})
	defer in.Close()
	m, err := in.Exec(context.Background(), "handlers.py", `
import json
def handle(request):
    if request.path == "/fail": raise ValueError("no such page")
    return json.dumps({"method": request.method, "path": request.path})
`)
	if err != nil {
		log.Fatal(err)
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		v, err := in.Call(r.Context(), m.Get("handle"), &Request{r.Method, r.URL.Path})
		var raised *interp.Error
		if errors.As(err, &raised) {
			http.Error(w, raised.Exception.Error(), http.StatusInternalServerError)
			return
		}
		fmt.Fprint(w, v)
	}))
	defer server.Close()
	for _, path := range []string{"/users", "/fail"} {
		resp, err := http.Get(server.URL + path)
		if err != nil {
			log.Fatal(err)
		}
		body, _ := io.ReadAll(resp.Body)
		resp.Body.Close()
		fmt.Println(resp.StatusCode, string(bytes.TrimSpace(body)))
	}
	// Output:
	// 200 {"method": "GET", "path": "/users"}
	// 500 ValueError: no such page
}

// Interpreters share nothing: each has its own modules, threads and limits.
func ExampleNew_several() {
	ctx := context.Background()
	for _, name := range []string{"first", "second"} {
		in := interp.New(interp.Options{Globals: map[string]any{"name": name}, MaxSteps: 1000})
		v, err := in.Eval(ctx, in.NewMain("<eval>"), "name.upper()")
		fmt.Println(v, err)
		_, err = in.Eval(ctx, in.NewMain("<eval>"), "[i for i in range(1000000)]")
		fmt.Println(errors.Is(err, interp.ErrSteps))
		in.Close()
	}
	// Output:
	// FIRST <nil>
	// true
	// SECOND <nil>
	// true
}

// Output is captured, and modules restricted to what the host lists.
func ExampleOptions_limits() {
	var out bytes.Buffer
	in := interp.New(interp.Options{
		Stdout: &out, Modules: modules.All(),
		MaxSteps: 100_000, MaxThreads: 2, MaxMemory: 64 << 20, MaxOutput: 1 << 20, RecursionLimit: 200,
	})
	defer in.Close()
	ctx := context.Background()
	for _, script := range []string{
		"while True: pass",
		"while True:\n    try:\n        while True: pass\n    except BaseException: pass", // what handlers swallow comes again
		"def f(): f()\nf()",
		"x = 'a' * (1 << 30)",
		"import threading, time\nfor i in range(3): threading.Thread(target=time.sleep, args=(1,), daemon=True).start()",
	} {
		_, err := in.Exec(ctx, "main.star", script)
		var raised *interp.Error
		fmt.Println(errors.Is(err, interp.ErrSteps), errors.As(err, &raised), raised.Exception)
	}
	// Output:
	// true true InterpreterStopped: step limit exceeded
	// true true InterpreterStopped: step limit exceeded
	// false true RecursionError: maximum recursion depth exceeded
	// false true MemoryError
	// false true RuntimeError: can't start new thread
}

func ExampleOptions_modules() {
	var out bytes.Buffer
	in := interp.New(interp.Options{Stdout: &out, Modules: modules.Pure()})
	defer in.Close()
	_, err := in.Exec(context.Background(), "main.star", "import math\nprint(math.gcd(12, 18))\nimport subprocess")
	fmt.Printf("%q\n", out.String())
	var raised *interp.Error
	fmt.Println(errors.As(err, &raised), raised.Exception)
	// Output:
	// "6\n"
	// true ModuleNotFoundError: No module named 'subprocess'
}

// A hook is told what threads do.
func ExampleOptions_trace() {
	var mu sync.Mutex
	counts := map[object.ThreadEvent]int{}
	in := interp.New(interp.Options{Modules: modules.All(), Trace: func(e object.ThreadEvent, _ *object.Thread, _ *object.Waiting) {
		mu.Lock()
		counts[e]++
		mu.Unlock()
	}})
	defer in.Close()
	ctx := context.Background()
	_, err := in.Exec(ctx, "main.star", "import threading\nt = threading.Thread(target=print)\nt.start()\nt.join()")
	if err == nil {
		err = in.Wait(ctx)
	}
	mu.Lock()
	fmt.Println(counts[object.ThreadStarts], counts[object.ThreadEnds], err)
	mu.Unlock()
	// Output: 2 2 <nil>
}

// Go classes that scripts use and derive from are declared with package native.
func Example_nativeClass() {
	type point struct {
		object.Instance
		x, y int
	}
	declare := native.NewClass[point](native.Class{
		Name: "Point", Module: "geometry", Signature: "Point(x, y=0)", Doc: "A place.",
		Init: native.MethodDo2(func(p *point, _ *object.Thread, x, y int) error {
			p.x, p.y = x, y
			return nil
		}),
		Methods: []*object.Native{
			native.Def("sum()", native.Method0(func(p *point, _ *object.Thread) (int, error) { return p.x + p.y, nil }), `Return x + y.`),
		},
	})
	in := interp.New(interp.Options{Stdout: os.Stdout})
	defer in.Close()
	ctx := context.Background()
	m := in.NewMain("main.star")
	m.Set("Point", declare.Build(in.Runtime()).Value())
	_, err := in.ExecModule(ctx, m, "class Far(Point):\n    def sum(self): return Point.sum(self) * 100\nprint(Point(1, y=2).sum(), Far(3).sum())")
	fmt.Println(err)
	// Output:
	// 3 300
	// <nil>
}
