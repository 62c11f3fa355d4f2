package builtins

// CPython finds the oracle, for the tests outside the package.
func CPython() string { return cpython() }
