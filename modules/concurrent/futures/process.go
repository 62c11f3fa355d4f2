package futures

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

const processName = "concurrent.futures.process"

// ProcessModule declares concurrent.futures.process.
func ProcessModule() *native.Module {
	return &native.Module{
		Name: processName, Doc: "The executor that runs calls in processes.",
		Classes: []func() *native.Class{brokenProcessPoolClass, processPoolClass},
	}
}

func brokenProcessPoolClass() *native.Class {
	return native.NewException(native.Class{Name: "BrokenProcessPool", Module: processName, Doc: `A worker process ended while calls were pending.`, Extends: []func() *native.Class{brokenExecutorClass}})
}

func processPoolClass() *native.Class {
	return native.NewClass[Executor](native.Class{
		Name: "ProcessPoolExecutor", Module: processName,
		Signature: "ProcessPoolExecutor(max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None)",
		Doc:       `An executor that runs calls in processes: not available, making one raises NotImplementedError.`,
		Extends:   []func() *native.Class{executorClass},
		Init: native.Fixed(func(*object.Thread, []object.Value) (object.Value, error) {
			return object.Value{}, object.Errorf(object.NotImplementedError, "ProcessPoolExecutor needs worker processes, which this interpreter does not have; ThreadPoolExecutor runs Python code in parallel")
		}),
	})
}
