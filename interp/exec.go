package interp

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"unicode/utf8"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/compile"
	"github.com/starling-lang/starling/interp/internal/resolve"
	"github.com/starling-lang/starling/interp/internal/syntax"
	"github.com/starling-lang/starling/interp/internal/vm"
	"github.com/starling-lang/starling/interp/object"
)

// Module is a module that a script made. While scripts run its methods are for
// the thread that runs them, or for any goroutine of a host that says Options.Parallel.
type Module struct {
	m *object.Module
	// fresh is true of a main module that is not in sys.modules yet.
	fresh atomic.Bool
}

// register puts a new main module into sys.modules.
func (in *Interp) register(th *object.Thread, m *Module) {
	if m.fresh.CompareAndSwap(true, false) {
		in.rt.Modules.SetStr(th, "__main__", m.m.Value())
	}
}

// Get returns a global that the module assigned, unset if there is none.
func (m *Module) Get(name string) Value { return m.m.Get(name) }

// Set assigns a global.
func (m *Module) Set(name string, v Value) { m.m.Set(name, v) }

// Names returns the names of the module's globals.
func (m *Module) Names() []string { return m.m.Names() }

// Object returns the module as a script object.
func (m *Module) Object() *object.Module { return m.m }

// compileSource compiles source text; the error is a *object.Exception of class SyntaxError.
func (in *Interp) compileSource(th *object.Thread, filename string, src []byte, opt compile.Options) (*code.Function, error) {
	fn, err := in.compile(filename, src, opt)
	if err == nil {
		return fn, nil
	}
	if list := syntax.ErrorList(nil); opt.Interactive && errors.As(err, &list) && len(list) > 1 {
		err = list[:1] // in the lines of one statement the others follow from the first
	}
	return nil, syntaxError(th, err)
}

// compile compiles source text, without a thread.
func (in *Interp) compile(filename string, src []byte, opt compile.Options) (*code.Function, error) {
	f, err := in.parse(filename, src)
	if err != nil {
		return nil, err
	}
	in.begin(f)
	names := resolve.File
	if opt.Interactive {
		names = resolve.Interactive
	}
	if err := names(f); err != nil {
		return nil, err
	}
	d := in.rt.Dialect
	opt.StarlarkBytes = d.StarlarkBytes()
	opt.EntryPlaces, opt.CallOrder = d.EntryPlaces(), d.CallOrder()
	return compile.File(f, opt)
}

// parse parses source text in the interpreter's dialect.
func (in *Interp) parse(filename string, src []byte) (*syntax.File, error) {
	f, err := syntax.Parse(filename, src)
	if err == nil && !in.Dialect().StarlarkSource() {
		err = f.NotPython.Err()
	}
	return f, err
}

// newSyntaxError makes the exception for one error of a file.
func newSyntaxError(th *object.Thread, e *syntax.Error) (*object.Exception, error) {
	t := object.SyntaxError
	switch e.Kind {
	case syntax.IndentationError:
		t = object.IndentationError
	case syntax.TabError:
		t = object.TabError
	}
	place := object.TupleOf(object.Str(e.File), object.Int(int64(e.Start.Line)), object.Int(int64(charColumn(e.Text, e.Start.Col)+1)),
		object.Str(e.Text), object.Int(int64(e.End.Line)), object.Int(int64(charColumn(e.Text, e.End.Col)+1)))
	msg := e.Msg
	if e.Hint != "" {
		msg += ". " + e.Hint
	}
	v, err := object.Call(th, t.Value(), []object.Value{object.Str(msg), place.Value()}, nil)
	if err != nil {
		return nil, err
	}
	x, _ := v.AsException()
	return x, nil
}

// charColumn is the number of characters in the first n bytes of a line.
func charColumn(line string, n int) int {
	if n > len(line) {
		return n
	}
	return utf8.RuneCountInString(line[:n])
}

// Exec runs a script as a module of its own, named __main__. Its src may be a
// string, []byte, or nil to read the file from Options.Files. The module is set, with the globals up to there, also
// where the script ends with an error.
func (in *Interp) Exec(ctx context.Context, filename string, src any) (*Module, error) {
	return in.ExecModule(ctx, in.NewMain(filename), src)
}

// NewMain makes an empty module named __main__ for a script file; its folder
// is where the script's imports are found first. Scripts can import it once something was run in it.
func (in *Interp) NewMain(filename string) *Module {
	m := object.NewModule("__main__", "")
	m.File = filename
	m.Set("__name__", object.Str("__main__"))
	if filename != "<string>" {
		m.Set("__file__", object.Str(filename))
	}
	m.Set("__doc__", object.None)
	m.Set("__package__", object.None)
	m.Set("__spec__", object.None)
	m.Set("__builtins__", in.rt.Builtins.Value())
	main := &Module{m: m}
	main.fresh.Store(true)
	return main
}

// ExecModule runs a script in a module that exists, such as one of NewMain; src and results are Exec's.
func (in *Interp) ExecModule(ctx context.Context, m *Module, src any) (*Module, error) {
	text, err := in.source(m.m.File, src)
	if err != nil {
		return nil, err
	}
	_, err = in.run(ctx, m, m.m.File, text, compile.Options{})
	return m, err
}

// Eval evaluates an expression, or runs statements and returns the value of the
// last one if it is an expression, None otherwise, in a module. Globals that it assigns stay there.
func (in *Interp) Eval(ctx context.Context, m *Module, src string) (Value, error) {
	return in.run(ctx, m, m.m.File, []byte(src), compile.Options{Eval: true})
}

func (in *Interp) run(ctx context.Context, m *Module, file string, src []byte, opt compile.Options) (Value, error) {
	call, err := in.enter(ctx)
	if err != nil {
		return Value{}, err
	}
	defer call.leave()
	th := call.th
	in.register(th, m)
	var fn *code.Function
	err = guarded(func() (err error) {
		fn, err = in.compileSource(th, file, src, opt)
		return err
	})
	if err != nil {
		return Value{}, wrap(th, err)
	}
	if fn.HasDoc && !opt.Interactive {
		m.m.Set("__doc__", object.Str(fn.Doc))
	}
	v, err := object.Call(th, vm.Link(fn, m.m, in.rt.Builtins).Value(), nil, nil)
	return v, wrap(th, err)
}

// source gets the text of a script.
func (in *Interp) source(filename string, src any) ([]byte, error) {
	switch src := src.(type) {
	case nil:
		if in.opts.Files == nil {
			return nil, fmt.Errorf("interp: no source for %s, and Options.Files is nil", filename)
		}
		return readFile(in.opts.Files, filename)
	case string:
		return []byte(src), nil
	case []byte:
		return src, nil
	}
	return nil, fmt.Errorf("interp: source of %s must be a string or []byte, not %T", filename, src)
}

// Call calls a script function, class or other callable with Go values as positional arguments; see Interp.ToValue for
// what they become, and ToGo for the result. It costs some hundred nanoseconds; where calls in a row have
// the same context, one that can end costs little more than one that can't.
func (in *Interp) Call(ctx context.Context, f Value, args ...any) (Value, error) {
	if !f.IsSet() {
		return Value{}, fmt.Errorf("interp: call of an unset value")
	}
	call, err := in.enter(ctx)
	if err != nil {
		return Value{}, err
	}
	defer call.leave()
	values := call.th.PushArgs(len(args))
	defer call.th.PopArgs(values)
	for i, a := range args {
		if values[i], err = in.ToValue(a); err != nil {
			return Value{}, err
		}
	}
	var v Value
	err = guarded(func() (err error) {
		v, err = object.Call(call.th, f, values, nil)
		return err
	})
	return v, wrap(call.th, err)
}

// Do calls f with a thread of the interpreter, for Go code that works with
// objects directly. Its error comes back as *Error.
func (in *Interp) Do(ctx context.Context, f func(th *object.Thread) error) error {
	call, err := in.enter(ctx)
	if err != nil {
		return err
	}
	defer call.leave()
	return wrap(call.th, guarded(func() error { return f(call.th) }))
}

// Import imports a module by its dotted name, as the statement does: from sys.modules if it is there already. One
// that is not found is an *Error with a ModuleNotFoundError.
func (in *Interp) Import(ctx context.Context, name string) (*Module, error) {
	var m *object.Module
	err := in.Do(ctx, func(th *object.Thread) error {
		return guarded(func() (err error) {
			m, err = in.importModule(th, name)
			return err
		})
	})
	if err != nil {
		return nil, err
	}
	return &Module{m: m}, nil
}
