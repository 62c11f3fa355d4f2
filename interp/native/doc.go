// Package native is how Go code declares functions, classes and modules for
// scripts: once, with a signature as Python's documentation writes it, a Go
// function with Go types, and documentation. Argument binding, error messages, help and introspection follow from that.
//
// # Functions
//
//	native.Def("isqrt(n, /)", native.Func1(isqrt), `Return the integer part of the square root.`)
//
//	func isqrt(th *object.Thread, n *big.Int) (*big.Int, error)
//
// Func0 to Func5 adapt functions that return a value and an error, Do0 to Do5
// those that return an error only; Method0 to Method5 and MethodDo0 to MethodDo5 take the receiver first, so that
// they are given method expressions such as (*queue).get. The Go function always gets the calling thread.
//
// Parameters can be object.Value (as it is; unset if left out and the default is
// <unset>), int, int64, int32, float64, string, bool (any value's truth), []byte, *big.Int, Timeout, Optional[T], a
// pointer to an object's or native class's struct, or an interface. Results can be
// object.Value, int, int32, int64, uint64, float64, string, bool, []byte, *big.Int, []object.Value and []string (new lists), None,
// or a pointer to an object. Another type is a panic when the function is declared, that is, in every test.
//
// Fixed is for functions that look at their arguments themselves, Raw for those
// that also bind them themselves.
//
// # Classes
//
// The instances of a native class are Go structs that embed object.Instance
// first. A script can derive classes from it; Type makes the class for an
// interpreter, New an instance for Go code. See the example of Class.
//
// # Modules
//
// A module is a function that returns a Module; package modules lists these
// functions. Nothing is built before a script imports the module. State that
// belongs to an interpreter is in a struct that object.Runtime.State keeps, never in a package variable.
package native
