package native

import "github.com/starling-lang/starling/interp/object"

// NewDictClass completes the declaration of a class derived from dict, whose
// instances are structs T that embed object.DictInstance first.
func NewDictClass[T any, P object.DictStruct[T]](c Class) *Class {
	c.create = object.NewDictType[T, P]
	return &c
}
