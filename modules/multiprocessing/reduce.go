//go:build unix

package multiprocessing

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/pickle"
)

// reduced is what __reduce__ returns for an object that one of the module's functions makes again.
func reduced(th *object.Thread, function string, args ...object.Value) (object.Value, error) {
	m, err := th.Runtime.Import(th, lowLevel)
	if err != nil {
		return object.Value{}, err
	}
	return object.Pair(m.Get(function), object.NewTuple(args).Value()).Value(), nil
}

// reduceConnection is __reduce__(self): multiprocessing.reduction knows how a descriptor gets to another process.
func reduceConnection(th *object.Thread, a []object.Value) (object.Value, error) {
	c := native.To[*Connection](a[0])
	fd, err := c.number(th)
	if err != nil {
		return object.Value{}, err
	}
	m, err := th.Runtime.Import(th, packageName+".reduction")
	if err != nil {
		return object.Value{}, err
	}
	dup, err := object.Call(th, m.Get("DupFd"), []object.Value{object.Int(int64(fd))}, nil)
	if err != nil {
		return object.Value{}, err
	}
	return reduced(th, "_rebuild_connection", dup, object.Bool(c.can(false)), object.Bool(c.can(true)))
}

// rebuildConnection is _rebuild_connection(dup, readable, writable).
func rebuildConnection(th *object.Thread, dup object.Value, readable, writable bool) (*Connection, error) {
	detach, err := object.GetAttr(th, dup, "detach")
	if err != nil {
		return nil, err
	}
	v, err := object.Call(th, detach, nil, nil)
	if err != nil {
		return nil, err
	}
	fd, err := object.IndexInt(th, v, object.OverflowError)
	if err != nil {
		return nil, err
	}
	return newConnection(th.Runtime, fd, readable, writable)
}

// dumps is _dumps(obj): the pickle of an object for another process.
func dumps(th *object.Thread, v object.Value) ([]byte, error) {
	reducers, err := stateOf(th.Runtime).reducers(th)
	if err != nil {
		return nil, err
	}
	s, err := pickle.Dumps(th, v, reducers)
	return []byte(s), err
}

// tooShort makes the exception for a message that does not fit into a buffer.
func (s *state) tooShort(th *object.Thread, data []byte) error {
	m, err := th.Runtime.Import(th, packageName+".context")
	if err != nil {
		return err
	}
	e, err := object.Call(th, m.Get("BufferTooShort"), []object.Value{object.BytesValue(string(data))}, nil)
	if err != nil {
		return err
	}
	x, ok := e.AsException()
	if !ok {
		return object.Errorf(object.TypeError, "BufferTooShort is no exception")
	}
	return x
}
