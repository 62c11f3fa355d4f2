package socket

import (
	"math/bits"
	"net"
	"syscall"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func socketFunctions() []*object.Native {
	return []*object.Native{
		native.Def("_socketpair(family, type, proto, /)", native.Func3(socketPair), `Return two sockets that are connected.`),
		native.Def("close(fd, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			fd, err := object.IndexInt(th, a[0], object.OverflowError)
			if err != nil {
				return object.Value{}, err
			}
			return object.None, object.OSErrorFrom(closeDescriptor(th.Runtime, fd), "")
		}), `Close the descriptor of a socket.`),
		native.Def("dup(fd, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			fd, err := object.IndexInt(th, a[0], object.OverflowError)
			if err != nil {
				return object.Value{}, err
			}
			fd, err = dupDescriptor(fd)
			return object.Int(int64(fd)), object.OSErrorFrom(err, "")
		}), `Return a copy of the descriptor of a socket.`),
		native.Def("getdefaulttimeout()", native.Func0(func(th *object.Thread) (object.Value, error) {
			return timeoutValue(stateOf(th.Runtime).timeout.Load()), nil
		}), `Return the timeout of new sockets in seconds, None if there is none.`),
		native.Def("setdefaulttimeout(timeout, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			d, err := timeoutArg(th, a[0])
			if err == nil {
				stateOf(th.Runtime).timeout.Store(int64(d))
			}
			return object.None, err
		}), `Set the timeout of new sockets in seconds; None is none.`),
		swap16("htons", "Convert a 16-bit number from the order of bytes in memory to that of the network."),
		swap16("ntohs", "Convert a 16-bit number from the order of bytes of the network to that in memory."),
		swap32("htonl", "Convert a 32-bit number from the order of bytes in memory to that of the network."),
		swap32("ntohl", "Convert a 32-bit number from the order of bytes of the network to that in memory."),
		native.Def("if_nameindex()", native.Fixed(interfaces), `Return a list of pairs: number and name of each network interface.`),
		native.Def("if_nametoindex(if_name, /)", native.Fixed(interfaceIndex), `Return the number of a network interface.`),
		native.Def("if_indextoname(if_index, /)", native.Fixed(interfaceName), `Return the name of a network interface.`),
	}
}

func socketPair(th *object.Thread, family, kind, proto int) (object.Value, error) {
	var fds [2]int
	err := object.OpenDescriptor(func() (err error) {
		fds, err = newPair(family, kind, proto)
		return err
	})
	if err != nil {
		return object.Value{}, object.OSErrorFrom(err, "")
	}
	var pair [2]object.Value
	for i, fd := range fds {
		s := native.New[*Socket](th.Runtime, socketClass)
		s.about.Store(&about{family, kind &^ kindFlags, proto})
		s.nonblocking.Store(kind&sockNonblock != 0)
		if err := s.attach(th, fd); err != nil {
			return object.Value{}, err
		}
		pair[i] = s.Value()
	}
	return object.Pair(pair[0], pair[1]).Value(), nil
}

// littleEndian tells the order of bytes in memory.
func littleEndian() bool {
	b, err := inMemory(uint16(1), nil)
	return err == nil && b[0] == 1
}

func swap16(name, doc string) *object.Native {
	return native.Def(name+"(x, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		n, err := portArgs(th, a)
		if err != nil {
			return object.Value{}, err
		}
		x := n[0]
		switch {
		case x != int(int32(x)):
			return object.Value{}, object.Errorf(object.OverflowError, "Python int too large to convert to C int")
		case x < 0:
			return object.Value{}, object.Errorf(object.OverflowError, "%s: can't convert negative Python int to C 16-bit unsigned integer", name)
		case x > 0xffff:
			return object.Value{}, object.Errorf(object.OverflowError, "%s: Python int too large to convert to C 16-bit unsigned integer", name)
		}
		if littleEndian() {
			x = int(bits.ReverseBytes16(uint16(x)))
		}
		return object.Int(int64(x)), nil
	}), doc)
}

func swap32(name, doc string) *object.Native {
	return native.Def(name+"(x, /)", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
		x, big, ok := a[0].AsInt()
		switch {
		case !ok:
			return object.Value{}, object.Errorf(object.TypeError, "expected int, %s found", a[0].Type().Name())
		case big != nil && big.Sign() < 0, x < 0:
			return object.Value{}, object.Errorf(object.OverflowError, "can't convert negative value to unsigned int")
		case big != nil:
			return object.Value{}, object.Errorf(object.OverflowError, "Python int too large to convert to C unsigned long")
		case x > 0xffffffff:
			return object.Value{}, object.Errorf(object.OverflowError, "int larger than 32 bits")
		}
		if littleEndian() {
			x = int64(bits.ReverseBytes32(uint32(x)))
		}
		return object.Int(x), nil
	}), doc)
}

func interfaces(*object.Thread, []object.Value) (object.Value, error) {
	list, err := net.Interfaces()
	if err != nil {
		return object.Value{}, object.OSErrorFrom(err, "")
	}
	out := make([]object.Value, len(list))
	for i, x := range list {
		out[i] = object.Pair(object.Int(int64(x.Index)), object.Str(x.Name)).Value()
	}
	return object.NewList(out).Value(), nil
}

func interfaceIndex(th *object.Thread, a []object.Value) (object.Value, error) {
	name, _, err := native.Path(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	list, err := net.Interfaces()
	if err != nil {
		return object.Value{}, object.OSErrorFrom(err, "")
	}
	for _, x := range list {
		if x.Name == name {
			return object.Int(int64(x.Index)), nil
		}
	}
	return object.Value{}, object.Errorf(object.OSError, "no interface with this name")
}

func interfaceName(th *object.Thread, a []object.Value) (object.Value, error) {
	n, err := object.IndexInt(th, a[0], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if n < 0 {
		return object.Value{}, object.Errorf(object.OverflowError, "can't convert negative value to unsigned int")
	}
	list, err := net.Interfaces()
	if err != nil {
		return object.Value{}, object.OSErrorFrom(err, "")
	}
	for _, x := range list {
		if x.Index == n {
			return object.Str(x.Name), nil
		}
	}
	return object.Value{}, object.OSErrorFrom(syscall.ENXIO, "")
}
