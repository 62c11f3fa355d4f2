// Package unittest is Python's unittest package, written in the language itself.
package unittest

import (
	_ "embed"

	"github.com/starling-lang/starling/interp/native"
)

var (
	//go:embed unittest.py
	source string
	//go:embed _log.py
	logSource string
	//go:embed async_case.py
	asyncCaseSource string
	//go:embed case_contexts.py
	caseContexts string
	//go:embed case.py
	caseSource string
	//go:embed case_others.py
	caseOthers string
	//go:embed loader.py
	loaderSource string
	//go:embed main.py
	mainSource string
	//go:embed result.py
	resultSource string
	//go:embed runner.py
	runnerSource string
	//go:embed signals.py
	signalsSource string
	//go:embed suite.py
	suiteSource string
	//go:embed util.py
	utilSource string
)

// Module declares the package.
func Module() *native.Module { return native.Script("unittest", source) }

// LogModule declares unittest._log, what assertLogs works with.
func LogModule() *native.Module { return native.Script("unittest._log", logSource) }

// AsyncCaseModule declares unittest.async_case.
func AsyncCaseModule() *native.Module { return native.Script("unittest.async_case", asyncCaseSource) }

// CaseModule declares unittest.case.
func CaseModule() *native.Module {
	return native.Script("unittest.case", caseContexts, caseSource, caseOthers)
}

// LoaderModule declares unittest.loader.
func LoaderModule() *native.Module { return native.Script("unittest.loader", loaderSource) }

// MainModule declares unittest.main, of which the package's main hides the name.
func MainModule() *native.Module { return native.Script("unittest.main", mainSource) }

// ResultModule declares unittest.result.
func ResultModule() *native.Module { return native.Script("unittest.result", resultSource) }

// RunnerModule declares unittest.runner.
func RunnerModule() *native.Module { return native.Script("unittest.runner", runnerSource) }

// SignalsModule declares unittest.signals.
func SignalsModule() *native.Module { return native.Script("unittest.signals", signalsSource) }

// SuiteModule declares unittest.suite.
func SuiteModule() *native.Module { return native.Script("unittest.suite", suiteSource) }

// UtilModule declares unittest.util.
func UtilModule() *native.Module { return native.Script("unittest.util", utilSource) }
