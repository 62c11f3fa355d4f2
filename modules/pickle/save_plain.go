package pickle

import (
	"encoding/binary"
	"strings"
	"unsafe"

	"github.com/starling-lang/starling/builtins"
	"github.com/starling-lang/starling/interp/object"
)

// plainState is what the encoder knows of instances whose class says nothing about how they are pickled.
type plainState struct {
	last   *plainShape
	shapes map[*object.Shape]*plainShape
	values []object.Value // a stack of attributes that are being written
}

// plainShape is what is known of the instances of a shape, as long as their class does not change.
type plainShape struct {
	shape   *object.Shape
	version unsafe.Pointer
	plain   bool
	names   []object.Value
}

// savePlain writes an instance of a class that has the methods of object only, as the call of these would
// have it; done is false if it is no such instance.
func (e *encoder) savePlain(v object.Value) (done bool, err error) {
	if e.proto < 2 || e.fast != 0 {
		return false, nil
	}
	from := len(e.plain.values)
	shape, values := object.OwnSlots(e.th, v, e.plain.values)
	e.plain.values = values
	defer func() {
		clear(e.plain.values[from:])
		e.plain.values = e.plain.values[:from]
	}()
	if shape == nil {
		return false, nil
	}
	s := e.plainShape(shape)
	if !s.plain {
		return false, nil
	}
	if f, err := e.reducer(v); f.IsSet() || err != nil {
		return false, err
	}
	if err := e.save(v.Type().Value()); err != nil {
		return true, err
	}
	if err := e.boundary(); err != nil {
		return true, err
	}
	e.put(opEmptyTuple, opNewobj)
	e.memoize(v)
	if len(s.names) == 0 {
		return true, nil
	}
	if err := e.boundary(); err != nil {
		return true, err
	}
	return true, e.savePlainState(s, from)
}

// savePlainState writes the dict of the attributes, which nothing but the pickle has.
func (e *encoder) savePlainState(s *plainShape, from int) error {
	e.op(opEmptyDict)
	e.skipMemo()
	set := byte(opSetitem)
	if len(s.names) > 1 {
		e.op(opMark)
		set = opSetitems
	}
	for i, name := range s.names {
		if err := e.save(name); err != nil {
			return err
		}
		if err := e.save(e.plain.values[from+i]); err != nil {
			return err
		}
	}
	e.put(set, opBuild)
	return nil
}

// skipMemo is memoize for an object that nothing refers to.
func (e *encoder) skipMemo() {
	i := len(e.memo.kept)
	e.memo.skip()
	switch {
	case e.proto >= 4:
		e.op(opMemoize)
	case i < 256:
		e.put(opBinput, byte(i))
	default:
		e.room()
		e.out = binary.LittleEndian.AppendUint32(append(e.out, opLongBinput), uint32(i))
	}
}

func (e *encoder) plainShape(shape *object.Shape) *plainShape {
	p := &e.plain
	s := p.last
	if s == nil || s.shape != shape {
		s = p.shapes[shape]
	}
	if s == nil || s.version != shape.Type().Version() {
		s = e.newPlainShape(shape)
		if p.shapes == nil {
			p.shapes = map[*object.Shape]*plainShape{}
		}
		p.shapes[shape] = s
	}
	p.last = s
	return s
}

func (e *encoder) newPlainShape(shape *object.Shape) *plainShape {
	names := shape.Names()
	version := shape.Type().Version() // another one if the look-ups add to what the class knows: then it is done again
	s := &plainShape{shape: shape, version: version, plain: len(names) < batchSize && builtins.ReducesToState(shape.Type())}
	for _, name := range names {
		if strings.HasPrefix(name, "__") && strings.HasSuffix(name, "__") {
			s.plain = false // which may stand in for a method
		}
	}
	if s.plain {
		for _, name := range names {
			s.names = append(s.names, e.attribute(object.Str(name)))
		}
	}
	return s
}
