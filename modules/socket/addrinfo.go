package socket

import (
	"net/netip"
	"strconv"

	"github.com/starling-lang/starling/interp/object"
)

// The flags of getaddrinfo that change what it does here, and all that there are.
const (
	aiPassive     = 0x1
	aiCanonName   = 0x2
	aiNumericHost = 0x4
	aiV4Mapped    = 0x8
	aiNumericServ = 0x400
	aiAll         = 0x07ff
)

const (
	protoTCP = 6
	protoUDP = 17
)

// transport is a kind of socket and its protocol.
type transport struct {
	kind, proto int
	port        int
	name        string // in /etc/services, empty if services have no meaning for it
}

func getAddrInfo(th *object.Thread, a []object.Value) (object.Value, error) {
	host, given, err := lookupHostArg(a[0])
	if err != nil {
		return object.Value{}, err
	}
	service, hasService, err := serviceArg(a[1])
	if err != nil {
		return object.Value{}, err
	}
	n, err := ints(th, a[2:6])
	if err != nil {
		return object.Value{}, err
	}
	family, kind, proto, flags := n[0], n[1], n[2], n[3]
	switch {
	case flags&^aiAll != 0:
		return object.Value{}, nameError(th, eaiBadFlags)
	case family != afUnspec && family != afInet && family != afInet6:
		return object.Value{}, nameError(th, eaiFamily)
	case !given && !hasService:
		return object.Value{}, nameError(th, eaiNoName)
	}
	transports, err := transportsFor(th, service, kind, proto, flags)
	if err != nil {
		return object.Value{}, err
	}
	ips, err := addressesFor(th, host, given, family, flags)
	if err != nil {
		return object.Value{}, err
	}
	canonical := ""
	if flags&aiCanonName != 0 && given {
		canonical = host
	}
	return addrInfo(th, ips, transports, canonical), nil
}

// addrInfo makes the list: every address with every transport.
func addrInfo(th *object.Thread, ips []netip.Addr, transports []transport, canonical string) object.Value {
	s := stateOf(th.Runtime)
	var list []object.Value
	for _, ip := range ips {
		family := afInet6
		if ip.Is4() {
			family = afInet
		}
		for _, t := range transports {
			addr := inetAddr{ip: ip, port: t.port, scope: scopeOf(ip)}
			list = append(list, object.TupleOf(member(th, &s.families, family), member(th, &s.kinds, t.kind),
				object.Int(int64(t.proto)), object.Str(canonical), addressValue(addr)).Value())
			canonical = "" // only the first has it
		}
	}
	return object.NewList(list).Value()
}

func lookupHostArg(v object.Value) (host string, given bool, err error) {
	if v.IsNone() {
		return "", false, nil
	}
	if s, ok := v.AsStr(); ok {
		return s, true, nil
	}
	if s, ok := v.AsBytes(); ok {
		return s, true, nil
	}
	return "", false, object.Errorf(object.TypeError, "getaddrinfo() argument 1 must be string or None")
}

func serviceArg(v object.Value) (service string, given bool, err error) {
	if v.IsNone() {
		return "", false, nil
	}
	if s, ok := v.AsStr(); ok {
		return s, true, nil
	}
	if s, ok := v.AsBytes(); ok {
		return s, true, nil
	}
	n, big, ok := v.AsInt()
	if !ok {
		return "", false, object.Errorf(object.OSError, "Int or String expected")
	}
	if big != nil {
		return "", false, object.Errorf(object.OverflowError, "Python int too large to convert to C long")
	}
	return strconv.FormatInt(n, 10), true, nil
}

// transportsFor returns the transports that the arguments allow, with the service's port.
func transportsFor(th *object.Thread, service string, kind, proto, flags int) ([]transport, error) {
	var list []transport
	for _, t := range [...]transport{{sockStream, protoTCP, 0, "tcp"}, {sockDgram, protoUDP, 0, "udp"}, {sockRaw, 0, 0, ""}} {
		if kind != 0 && kind != t.kind || proto != 0 && t.proto != 0 && proto != t.proto {
			continue
		}
		if t.proto == 0 {
			if kind == 0 && (proto == protoTCP || proto == protoUDP) {
				continue
			}
			t.proto = proto
		}
		list = append(list, t)
	}
	if len(list) == 0 {
		return nil, nameError(th, eaiSockType)
	}
	if service == "" {
		return list, nil
	}
	if port, err := strconv.ParseUint(service, 10, 32); err == nil {
		for i := range list {
			list[i].port = int(uint16(port))
		}
		return list, nil
	}
	if flags&aiNumericServ != 0 {
		return nil, nameError(th, eaiNoName)
	}
	return withService(th, list, service)
}

// withService keeps the transports for which there is a service of the name.
func withService(th *object.Thread, list []transport, service string) ([]transport, error) {
	var out []transport
	for _, t := range list {
		if t.name == "" {
			continue
		}
		if port, ok := portOf(service, t.name); ok {
			t.port = port
			out = append(out, t)
		}
	}
	if len(out) == 0 {
		return nil, nameError(th, eaiService)
	}
	return out, nil
}

// addressesFor returns the addresses of a host, or, where none is given, of this machine.
func addressesFor(th *object.Thread, host string, given bool, family, flags int) ([]netip.Addr, error) {
	if given && host != "*" {
		return hostAddresses(th, host, family, flags)
	}
	list := []netip.Addr{netip.IPv6Loopback(), netip.AddrFrom4([4]byte{127, 0, 0, 1})}
	if flags&aiPassive != 0 {
		list = []netip.Addr{netip.IPv4Unspecified(), netip.IPv6Unspecified()}
	}
	if family == afUnspec {
		return list, nil
	}
	for _, ip := range list {
		if ip.Is4() == (family == afInet) {
			return []netip.Addr{ip}, nil
		}
	}
	return list, nil
}

func getNameInfo(th *object.Thread, a []object.Value) (object.Value, error) {
	t, ok := a[0].AsTuple()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "getnameinfo() argument 1 must be a tuple")
	}
	flags, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	parts := t.Elems()
	if len(parts) < 2 || len(parts) > 4 {
		return object.Value{}, object.Errorf(object.TypeError, "getnameinfo(): illegal sockaddr argument")
	}
	host, ok := parts[0].AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "getnameinfo(): illegal sockaddr argument")
	}
	n, err := portArgs(th, parts[1:])
	if err != nil {
		return object.Value{}, err
	}
	ip, ok := numericHost(host)
	if !ok {
		return object.Value{}, nameError(th, eaiNoName)
	}
	if ip.Is4() && len(parts) != 2 {
		return object.Value{}, object.Errorf(object.OSError, "IPv4 sockaddr must be 2 tuple")
	}
	name, err := nameOf(th, ip, flags)
	if err != nil {
		return object.Value{}, err
	}
	return object.Pair(object.Str(name), object.Str(serviceName(n[0], flags))).Value(), nil
}

// nameOf returns the name of a host, or its address if it has none or the flags ask for that.
func nameOf(th *object.Thread, ip netip.Addr, flags int) (string, error) {
	if flags&niNumericHost == 0 {
		name, err := hostOf(th, ip)
		if name != "" || err != nil {
			return name, err
		}
	}
	if flags&niNameReqd != 0 {
		return "", nameError(th, eaiNoName)
	}
	text := ipText(ip)
	if ip.Zone() != "" {
		text += "%" + ip.Zone()
	}
	return text, nil
}

func serviceName(port, flags int) string {
	proto := "tcp"
	if flags&niDgram != 0 {
		proto = "udp"
	}
	if flags&niNumericServ == 0 {
		if name, ok := serviceOf(port, proto); ok {
			return name
		}
	}
	return strconv.Itoa(int(uint16(port)))
}
