package socket

import (
	"math"
	"net/netip"
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// sockaddr is an address of a socket: inetAddr, unixAddr, or nil for none.
type sockaddr any

// inetAddr is an address of AF_INET or AF_INET6.
type inetAddr struct {
	ip    netip.Addr
	port  int
	scope uint32
}

// unixAddr is the path of a Unix socket, with a NUL in front if it is abstract.
type unixAddr string

// addressValue makes what scripts see of an address.
func addressValue(a sockaddr) object.Value {
	switch a := a.(type) {
	case inetAddr:
		host, port := object.Str(ipText(a.ip)), object.Int(int64(a.port))
		if a.ip.Is4() {
			return object.Pair(host, port).Value()
		}
		return object.TupleOf(host, port, object.Int(0), object.Int(int64(a.scope))).Value()
	case unixAddr:
		if strings.HasPrefix(string(a), "\x00") {
			return object.BytesValue(string(a))
		}
		return object.Str(string(a))
	}
	return object.None
}

// address converts the address argument of a method. A host name is looked up, which can take time.
func (s *Socket) address(th *object.Thread, what string, v object.Value) (sockaddr, error) {
	switch family := s.what().family; family {
	case afUnix:
		return unixAddress(th, v)
	case afInet:
		t, ok := v.AsTuple()
		if !ok {
			return nil, object.Errorf(object.TypeError, "%s(): AF_INET address must be tuple, not %s", what, v.Type().Name())
		}
		parts := t.Elems()
		if len(parts) != 2 {
			return nil, object.Errorf(object.TypeError, "AF_INET address must be a pair (host, port)")
		}
		return inetAddress(th, what, family, parts)
	case afInet6:
		t, ok := v.AsTuple()
		if !ok {
			return nil, object.Errorf(object.TypeError, "%s(): AF_INET6 address must be tuple, not %s", what, v.Type().Name())
		}
		parts := t.Elems()
		if len(parts) < 2 || len(parts) > 4 {
			return nil, object.Errorf(object.TypeError, "AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])")
		}
		return inetAddress(th, what, family, parts)
	}
	return nil, object.Errorf(object.OSError, "%s(): bad family", what)
}

func unixAddress(th *object.Thread, v object.Value) (sockaddr, error) {
	path, ok := v.AsStr()
	if !ok {
		b, isBytes := native.BytesLike(th, v)
		if !isBytes {
			return nil, object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", v.Type().Name())
		}
		path = string(b)
	}
	limit := maxPath
	if strings.HasPrefix(path, "\x00") {
		limit++
	}
	if len(path) >= limit {
		return nil, object.Errorf(object.OSError, "AF_UNIX path too long")
	}
	return unixAddr(path), nil
}

// inetAddress converts host, port, and for AF_INET6 flowinfo, which is checked but not used, and scope.
func inetAddress(th *object.Thread, what string, family int, parts []object.Value) (sockaddr, error) {
	host, err := hostArg(parts[0])
	if err != nil {
		return nil, err
	}
	n, err := portArgs(th, parts[1:])
	if err != nil {
		return nil, err
	}
	ip, err := resolveHost(th, host, family)
	if err != nil {
		return nil, err
	}
	if n[0] < 0 || n[0] > math.MaxUint16 {
		return nil, object.Errorf(object.OverflowError, "%s(): port must be 0-65535.", what)
	}
	a := inetAddr{ip: ip, port: n[0]}
	if len(n) > 1 && (n[1] < 0 || n[1] > 0xfffff) {
		return nil, object.Errorf(object.OverflowError, "%s(): flowinfo must be 0-1048575.", what)
	}
	if len(n) > 2 {
		a.scope = uint32(n[2])
	}
	return a, nil
}

// portArgs converts the numbers of an address; those that don't fit are out of range anyway.
func portArgs(th *object.Thread, parts []object.Value) ([]int, error) {
	out := make([]int, len(parts))
	for i, v := range parts {
		x, err := object.Index(th, v)
		if err != nil {
			return nil, err
		}
		n, big, _ := x.AsInt()
		if big != nil {
			return nil, object.Errorf(object.OverflowError, "Python int too large to convert to C int")
		}
		out[i] = int(n)
	}
	return out, nil
}

func hostArg(v object.Value) (string, error) {
	if s, ok := v.AsStr(); ok {
		return s, checkHost(s)
	}
	if s, ok := v.AsBytes(); ok {
		return s, checkHost(s)
	}
	return "", object.Errorf(object.TypeError, "str, bytes or bytearray expected, not %s", v.Type().Name())
}

func checkHost(s string) error {
	if strings.IndexByte(s, 0) >= 0 {
		return object.Errorf(object.TypeError, "host name must not contain null character")
	}
	return nil
}
