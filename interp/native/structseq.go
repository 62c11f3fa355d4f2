package native

import "github.com/starling-lang/starling/interp/object"

// NewStructSeq completes the declaration of a class of tuples whose elements
// have names, such as time.struct_time. hidden fields come behind the elements and have
// a name only. Scripts can make instances if constructible is true.
func NewStructSeq(c Class, fields, hidden []string, constructible bool) *Class {
	c.create = func(spec object.NativeSpec) (*object.Type, error) {
		return object.NewStructSeqType(object.StructSeqSpec{NativeSpec: spec, Fields: fields, Hidden: hidden, Constructible: constructible})
	}
	return &c
}
