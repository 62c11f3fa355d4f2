package socket

import (
	"math"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/poller"
)

func messageMethods() []*object.Native {
	return []*object.Native{
		native.Def("sendmsg(buffers, ancdata=(), flags=0, address=None, /)", native.Fixed(socketSendMsg), `
Send the bytes of several buffers and ancillary data, and return how many of the bytes were sent.

ancdata has tuples of level, type and data, such as descriptors (SCM_RIGHTS).`),
		native.Def("recvmsg(bufsize, ancbufsize=0, flags=0, /)", native.Fixed(socketRecvMsg), `
Receive at most bufsize bytes, and ancillary data of up to ancbufsize bytes.

The result is a tuple of the data, a list of tuples of level, type and data, the flags of the message and the address of
the sender. Received descriptors are not inherited by children.`),
		native.Def("recvmsg_into(buffers, ancbufsize=0, flags=0, /)", native.Fixed(socketRecvMsgInto), `
Receive into several bytearrays: recvmsg with the number of bytes in place of the data.`),
	}
}

func messageFunctions() []*object.Native {
	length := func(name, doc string, f func(n int) int) *object.Native {
		return native.Def(name+"(length, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			n, err := object.IndexInt(th, a[0], object.OverflowError)
			if err != nil {
				return object.Value{}, err
			}
			if n < 0 || n > math.MaxInt32 {
				return object.Value{}, object.Errorf(object.OverflowError, "%s() argument out of range", name)
			}
			return object.Int(int64(f(n))), nil
		}), doc)
	}
	return []*object.Native{
		length("CMSG_LEN", "Return the size of an item of ancillary data, without padding.", cmsgLen),
		length("CMSG_SPACE", "Return the size of an item of ancillary data, with padding.", cmsgSpace),
	}
}

// ancillary is an item of ancillary data.
type ancillary struct {
	level, kind int
	data        []byte
}

// elementsOf is object.Elements with an error message of its own for what is not iterable.
func elementsOf(th *object.Thread, v object.Value, message string) ([]object.Value, error) {
	list, err := object.Elements(th, v)
	if object.IsException(err, object.TypeError) {
		err = object.Errorf(object.TypeError, "%s", message)
	}
	return list, err
}

func buffersArg(th *object.Thread, v object.Value) ([][]byte, error) {
	list, err := elementsOf(th, v, "sendmsg() argument 1 must be an iterable")
	if err != nil {
		return nil, err
	}
	out := make([][]byte, len(list))
	for i, x := range list {
		b, ok := native.BytesLike(th, x)
		if !ok {
			return nil, object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", x.Type().Name())
		}
		out[i] = b
	}
	return out, nil
}

func ancillaryArg(th *object.Thread, v object.Value) ([]ancillary, error) {
	list, err := elementsOf(th, v, "sendmsg() argument 2 must be an iterable")
	if err != nil {
		return nil, err
	}
	var out []ancillary
	for _, x := range list {
		t, ok := x.AsTuple()
		if !ok || len(t.Elems()) != 3 {
			return nil, object.Errorf(object.TypeError, "[sendmsg() ancillary data items]() argument must be sequence of length 3, not %s", lengthOf(th, x))
		}
		n, err := ints(th, t.Elems()[:2])
		if err != nil {
			return nil, err
		}
		b, ok := native.BytesLike(th, t.Elems()[2])
		if !ok {
			return nil, object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", t.Elems()[2].Type().Name())
		}
		out = append(out, ancillary{n[0], n[1], b})
	}
	return out, nil
}

// lengthOf is what an error message says of a value in place of a tuple.
func lengthOf(th *object.Thread, v object.Value) string {
	if n, err := object.Len(th, v); err == nil {
		if text, err := object.ToStr(th, object.Int(int64(n))); err == nil {
			return text
		}
	}
	return v.Type().Name()
}

func socketSendMsg(th *object.Thread, a []object.Value) (object.Value, error) {
	s := native.To[*Socket](a[0])
	buffers, err := buffersArg(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	items, err := ancillaryArg(th, a[2])
	if err != nil {
		return object.Value{}, err
	}
	flags, err := object.IndexInt(th, a[3], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	var to sockaddr
	if !a[4].IsNone() {
		if to, err = s.address(th, "sendmsg", a[4]); err != nil {
			return object.Value{}, err
		}
	}
	control, err := packAncillary(items)
	if err != nil {
		return object.Value{}, object.OSErrorFrom(err, "")
	}
	n := 0
	err = s.retry(th, "sendmsg", poller.Write, func(fd int) (err error) {
		n, err = sendMsg(fd, buffers, control, flags, to)
		return err
	})
	if err != nil {
		return object.Value{}, err
	}
	return object.Int(int64(n)), nil
}

// message is what recvmsg receives.
type message struct {
	n, flags int
	items    []ancillary
	from     sockaddr
}

func (s *Socket) recvMsg(th *object.Thread, what string, buffers [][]byte, ancSize, flags object.Value) (m message, err error) {
	n, err := ints(th, []object.Value{ancSize, flags})
	if err != nil {
		return m, err
	}
	if n[0] < 0 || n[0] > math.MaxInt32 {
		return m, object.Errorf(object.ValueError, "invalid ancillary data buffer length")
	}
	if err := th.Runtime.CheckSize(int64(n[0]), 1); err != nil {
		return m, err
	}
	control := make([]byte, n[0])
	err = s.retry(th, what, poller.Read, func(fd int) (err error) {
		m, err = recvMsg(fd, buffers, control, n[1])
		return err
	})
	return m, err
}

// result is the tuple that a script gets; first is its first element.
func (m message) result(first object.Value) object.Value {
	items := make([]object.Value, len(m.items))
	for i, x := range m.items {
		items[i] = object.TupleOf(object.Int(int64(x.level)), object.Int(int64(x.kind)), object.BytesValue(string(x.data))).Value()
	}
	return object.TupleOf(first, object.NewList(items).Value(), object.Int(int64(m.flags)), addressValue(m.from)).Value()
}

func socketRecvMsg(th *object.Thread, a []object.Value) (object.Value, error) {
	size, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if size < 0 {
		return object.Value{}, object.Errorf(object.ValueError, "negative buffer size in recvmsg()")
	}
	if err := th.Runtime.CheckSize(int64(size), 1); err != nil {
		return object.Value{}, err
	}
	buf := make([]byte, size)
	m, err := native.To[*Socket](a[0]).recvMsg(th, "recvmsg", [][]byte{buf}, a[2], a[3])
	if err != nil {
		return object.Value{}, err
	}
	return m.result(object.BytesValue(string(buf[:m.n]))), nil
}

func socketRecvMsgInto(th *object.Thread, a []object.Value) (object.Value, error) {
	list, err := elementsOf(th, a[1], "recvmsg_into() argument 1 must be an iterable")
	if err != nil {
		return object.Value{}, err
	}
	arrays, buffers := make([]*object.ByteArray, len(list)), make([][]byte, len(list))
	for i, x := range list {
		b, ok := x.AsByteArray()
		if !ok {
			return object.Value{}, object.Errorf(object.TypeError, "recvmsg_into() argument 1 must be an iterable of single-segment read-write buffers")
		}
		arrays[i], buffers[i] = b, make([]byte, b.Len(th))
	}
	m, err := native.To[*Socket](a[0]).recvMsg(th, "recvmsg_into", buffers, a[2], a[3])
	if err != nil {
		return object.Value{}, err
	}
	left := m.n
	for i, b := range buffers {
		part := b[:min(left, len(b))]
		left -= len(part)
		err := arrays[i].Change(th, func(to []byte) ([]byte, error) {
			copy(to, part)
			return to, nil
		})
		if err != nil {
			return object.Value{}, err
		}
	}
	return m.result(object.Int(int64(m.n))), nil
}
