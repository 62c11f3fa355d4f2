// Package repl is the interactive interpreter: it reads statements, runs them, and shows the values of
// expressions.
//
// On a terminal lines are edited, kept in a history, completed from the live objects, and coloured; what
// threads print meanwhile goes above the line. Otherwise statements come from a pipe, one after the other.
package repl
