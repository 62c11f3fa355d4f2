// Package vm is the virtual machine: it runs compiled functions.
//
// # Frames
//
// A thread has one contiguous stack of values. A frame's registers start at
// its base; the slot below the base holds the function, and in its number the
// return information: the caller's base and next instruction, the depth, and
// flags. A call puts the function in R[a] and the arguments behind it, so the
// callee's base is R[a+1], and the result replaces the function. Where the
// stack ends or a safepoint is asked for, one comparison sends the call to the
// slow path.
//
// # The loop
//
// The loop of run makes no Go calls while operands are of the usual types: a
// case either finishes with continue, or leaves the switch for slow, which
// executes the instruction in full. The loop's state is the thread, the base and
// the program counter; slow gets and leaves them in the thread.
package vm
