// Package object defines what values are: the tagged Value, the built-in
// types, classes and instances, exceptions, threads, and the protocols
// (calling, attributes, operators, iteration) that connect them.
//
// Go code of modules and hosts works with this package; how a value is laid
// out in memory is known only to value.go, to the object headers and to the
// virtual machine.
//
// # Threads
//
// Every operation that can run script code or touch a mutable object takes the
// current *Thread. Mutable objects carry their own lock in their header; it is
// taken only while a second script thread can exist (Thread.Shared), and never
// while script code, a callback or I/O runs.
package object
