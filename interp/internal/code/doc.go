// Package code defines what the compiler produces and the virtual machine runs:
// register instructions, the table that describes them, and compiled functions
// with their constants, handlers and line tables.
//
// An instruction is a 64-bit word:
//
//	bits 0–7    opcode
//	bits 8–15   x: a small operand (an operator, a flag)
//	bits 16–31  a
//	bits 32–47  b
//	bits 48–63  c
//
// A register operand is the register's number times 16, its byte offset from
// the frame's base. A jump counts words from the instruction that follows.
// Some instructions are followed by one word of inline cache.
package code
