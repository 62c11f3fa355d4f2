// Package reference tells what modules have in them, from the live objects, that is, from where they are
// declared: WriteStubs writes it for type checkers and editors, WritePages for people. A host can do so for the modules
// of its own.
package reference

import (
	"reflect"

	"github.com/starling-lang/starling/interp/object"
)

// Module is what a module has.
type Module struct {
	Name, Doc string
	// Script is true of a module with functions or classes in script source only.
	Script  bool
	Members []*Member // by name
	// All are the names in __all__, nil if the module has none.
	All []string

	object *object.Module
}

// Kind says what a member is.
type Kind int

// The kinds of members: the last four are of classes.
const (
	Function Kind = iota
	Class
	Data
	Submodule
	Method
	ClassMethod
	StaticMethod
	Attribute
)

// Member is a name of a module or a class.
type Member struct {
	Name string
	Kind Kind
	Doc  string
	// Params are the parameters of a function or a class's constructor, self and cls left out; Known is false if nothing is known
	// of them.
	Params []Param
	Known  bool
	// Async is true of a coroutine function.
	Async bool
	// From is where the name is at home, "module.Name", if that is another place.
	From string
	// Type is the class of data, Value its repr if that is a literal.
	Type  *object.Type
	Value string
	// Writable is true of an attribute that can be assigned.
	Writable bool
	// Class is the class itself, Members what it defines by name. Data that is a class has that too.
	Class   *object.Type
	Members []*Member
	// Dynamic is true of a class whose instances have attributes that nothing tells of.
	Dynamic bool
	// Go is the type of the Go function, nil if that does not tell.
	Go reflect.Type
}

// Param is a parameter.
type Param struct {
	Name string
	Kind object.ParamKind
	// Default is the default as it is written or shown; "" if the parameter is required.
	Default string
}

// Public reports whether the member is one for scripts to use: in __all__, or without an underscore before it.
func (m *Module) Public(member *Member) bool {
	if m.All == nil {
		return member.Name[0] != '_' && member.Kind != Submodule
	}
	for _, name := range m.All {
		if name == member.Name {
			return true
		}
	}
	return false
}
