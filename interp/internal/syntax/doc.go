// Package syntax holds the grammar of Starling: positions, the syntax tree,
// the scanner, the parser, a walker and a printer. The grammar is all of
// Python 3.13's statements and expressions (complex literals excepted) and
// Starlark's load statement; grammar.txt in this folder writes it out.
//
// Parse reports every error of a file as an ErrorList. The tree that it
// returns says nothing about what names mean: package resolve fills the Sym
// and Scope fields, whose types are declared here.
package syntax
