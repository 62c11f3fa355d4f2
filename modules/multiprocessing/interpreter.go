package multiprocessing

import (
	"context"
	"runtime"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/concurrent/futures"
	"github.com/starling-lang/starling/modules/internal/park"
)

// interpreter is another interpreter in this process, for InterpreterPoolExecutor.
type interpreter struct {
	object.Instance
	sub object.Isolated
}

func interpreterClass() *native.Class {
	return native.NewClass[interpreter](native.Class{
		Name: "_Interpreter", Module: lowLevel, Signature: "_Interpreter()", Final: true,
		Doc: `Another interpreter in this process, which shares no objects with this one.`,
		Init: native.MethodDo0(func(i *interpreter, th *object.Thread) error {
			i.sub = th.Runtime.NewIsolated()
			runtime.AddCleanup(i, func(end func()) { go end() }, i.sub.Close)
			return nil
		}),
		Methods: []*object.Native{
			native.Def("run(module, function, data, /)", native.Method3((*interpreter).run), `Return function(data), bytes of bytes, of a module there.`),
			native.Def("close()", native.MethodDo0(func(i *interpreter, _ *object.Thread) error { i.sub.Close(); return nil }), `End the interpreter.`),
		},
	})
}

// run calls a function there. The thread waits as for a child process; if it has to give up, so does the other one.
// The exception that stops a call is passed on: the call may handle it.
func (i *interpreter) run(th *object.Thread, module, function string, data []byte) ([]byte, error) {
	ctx, cancel := context.WithCancel(th.Runtime.Context)
	defer cancel()
	var out string
	var failed error
	inside, done := make(chan *object.Thread, 1), make(chan struct{})
	go func() {
		defer close(done)
		failed = i.sub.Do(ctx, func(th *object.Thread) (err error) {
			inside <- th
			defer func() {
				<-inside
				th.TakeThrown() // what was not raised comes too late
			}()
			out, err = callBytes(th, module, function, data)
			return err
		})
	}()
	err := i.await(th, done)
	for futures.IsCancelledError(th.Runtime, err) {
		select {
		case inner := <-inside:
			inner.Throw(futures.NewCancelledError(inner.Runtime))
			inside <- inner
		case <-done:
		}
		err = i.await(th, done)
	}
	if err != nil {
		cancel()
		<-done
		return nil, err
	}
	if failed != nil {
		return nil, object.Errorf(object.RuntimeError, "%s", failed)
	}
	return []byte(out), nil
}

func (i *interpreter) await(th *object.Thread, done chan struct{}) error {
	return park.Do(th, park.Reason{Kind: "interpreter"}, time.Time{}, func(ctx context.Context) error {
		select {
		case <-done:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	})
}

func callBytes(th *object.Thread, module, function string, data []byte) (string, error) {
	m, err := th.Runtime.Import(th, module)
	if err != nil {
		return "", err
	}
	v, err := object.Call(th, m.Get(function), []object.Value{object.BytesValue(string(data))}, nil)
	if err != nil {
		return "", err
	}
	out, ok := v.AsBytes()
	if !ok {
		return "", object.Errorf(object.TypeError, "bytes expected, not %s", v.Type().Name())
	}
	return out, nil
}
