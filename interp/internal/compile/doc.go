// Package compile turns the resolved syntax tree of a file into register code.
//
// A function's registers are, in this order: its variables (parameters first),
// a class body's namespace, a suspended function's generator, and temporaries,
// which are allocated like a stack. A variable that is a plain register is used
// as an operand where it stands; an unset register is an unbound variable, and
// the machine reports it when an instruction reads it.
package compile
