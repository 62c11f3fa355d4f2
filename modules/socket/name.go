package socket

import (
	"context"
	"errors"
	"net"
	"net/netip"
	"os"
	"strings"
	"time"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
)

// The errors of look-ups, as Linux numbers them, and the flags of getnameinfo.
const (
	eaiBadFlags   = -1
	eaiNoName     = -2
	eaiAgain      = -3
	eaiFamily     = -6
	eaiSockType   = -7
	eaiService    = -8
	eaiAddrFamily = -9

	niNumericHost = 1
	niNumericServ = 2
	niNameReqd    = 8
	niDgram       = 16
)

func nameFunctions() []*object.Native {
	return []*object.Native{
		native.Def("getaddrinfo(host, port, family=0, type=0, proto=0, flags=0)", native.Fixed(getAddrInfo), `
Return what is needed to connect to a service: a list of tuples of family, type, proto, canonical name and address.

	>>> socket.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM)[0][4]
	('127.0.0.1', 80)`),
		native.Def("getnameinfo(sockaddr, flags, /)", native.Fixed(getNameInfo), `Return the names of the host and the port of an address.`),
		native.Def("gethostname()", native.Func0(func(*object.Thread) (string, error) {
			name, err := os.Hostname()
			return name, object.OSErrorFrom(err, "")
		}), `Return the name of the machine.`),
		native.Def("gethostbyname(hostname, /)", native.Fixed(getHostByName), `Return an IPv4 address of a host as text.`),
		native.Def("gethostbyname_ex(hostname, /)", native.Fixed(getHostByNameEx), `Return the name, the aliases and the IPv4 addresses of a host.`),
		native.Def("gethostbyaddr(ip_address, /)", native.Fixed(getHostByAddr), `Return the name, the aliases and the addresses of the host with an address.`),
		native.Def("getservbyname(servicename, protocolname=None, /)", native.Func2(getServByName), `Return the port of a service.`),
		native.Def("getservbyport(port, protocolname=None, /)", native.Func2(getServByPort), `Return the service of a port.`),
		native.Def("getprotobyname(protocolname, /)", native.Func1(getProtoByName), `Return the number of a protocol.`),
	}
}

// nameError makes a gaierror.
func nameError(th *object.Thread, code int) error {
	text := map[int]string{
		eaiBadFlags: "Bad value for ai_flags", eaiNoName: "Name or service not known", eaiAgain: "Temporary failure in name resolution",
		eaiFamily: "ai_family not supported", eaiSockType: "ai_socktype not supported", eaiService: "Servname not supported for ai_socktype",
		eaiAddrFamily: "Address family for hostname not supported",
	}[code]
	return makeError(th, gaierrorClass, code, text)
}

func makeError(th *object.Thread, class func() *native.Class, code int, text string) error {
	v, err := object.Call(th, native.Type(th.Runtime, class).Value(), []object.Value{object.Int(int64(code)), object.Str(text)}, nil)
	if err != nil {
		return err
	}
	if e, ok := v.AsException(); ok {
		return e
	}
	return object.Errorf(object.OSError, "%s", text)
}

// lookUp runs a look-up of Go's resolver, which cancellation ends.
func lookUp(th *object.Thread, what string, f func(ctx context.Context, r *net.Resolver) error) error {
	err := park.Do(th, park.Reason{Kind: what, External: true}, time.Time{}, func(ctx context.Context) error {
		err := f(ctx, net.DefaultResolver)
		if ctx.Err() != nil {
			return ctx.Err() // the resolver hides it
		}
		return err
	})
	var dns *net.DNSError
	var address *net.AddrError
	switch {
	case errors.As(err, &address), errors.As(err, &dns) && dns.IsNotFound:
		return nameError(th, eaiNoName)
	case dns != nil:
		return nameError(th, eaiAgain)
	}
	return err
}

// lookUpHost returns the addresses of a name, of any family if network is "ip".
func lookUpHost(th *object.Thread, host string, family int) ([]netip.Addr, error) {
	network := "ip"
	switch family {
	case afInet:
		network = "ip4"
	case afInet6:
		network = "ip6"
	}
	var found []netip.Addr
	err := lookUp(th, "getaddrinfo", func(ctx context.Context, r *net.Resolver) (err error) {
		found, err = r.LookupNetIP(ctx, network, host)
		return err
	})
	for i, ip := range found {
		found[i] = ip.Unmap()
	}
	return found, err
}

// resolveHost finds the address of the host in an address argument.
func resolveHost(th *object.Thread, host string, family int) (netip.Addr, error) {
	switch {
	case host == "" && family == afInet6:
		return netip.IPv6Unspecified(), nil
	case host == "":
		return netip.IPv4Unspecified(), nil
	case host == "<broadcast>" && family == afInet:
		return netip.AddrFrom4([4]byte{255, 255, 255, 255}), nil
	case host == "<broadcast>":
		return netip.Addr{}, object.Errorf(object.OSError, "address family mismatched")
	}
	list, err := hostAddresses(th, host, family, 0)
	if err != nil {
		return netip.Addr{}, err
	}
	return list[0], nil
}

// hostAddresses returns the addresses of a host of a family, any if it is afUnspec:
// one that is written as numbers, or those of a name.
func hostAddresses(th *object.Thread, host string, family, flags int) ([]netip.Addr, error) {
	if ip, ok := numericHost(host); ok {
		switch {
		case ip.Is4() && family == afInet6 && flags&aiV4Mapped != 0:
			ip = netip.AddrFrom16(ip.As16())
		case ip.Is4() && family == afInet6, !ip.Is4() && family == afInet:
			return nil, nameError(th, eaiAddrFamily)
		}
		return []netip.Addr{ip}, nil
	}
	if flags&aiNumericHost != 0 || host == "" || strings.ContainsAny(host, "\x00%") {
		return nil, nameError(th, eaiNoName)
	}
	list, err := lookUpHost(th, host, family)
	if err == nil && len(list) == 0 {
		err = nameError(th, eaiNoName)
	}
	return list, err
}

// numericHost parses an address, with the zones of IPv6 that exist.
func numericHost(host string) (netip.Addr, bool) {
	if ip, ok := looseIPv4(host); ok {
		return ip, true
	}
	ip, err := netip.ParseAddr(host)
	if err != nil || ip.Is4() {
		return netip.Addr{}, false
	}
	if ip.Zone() != "" && scopeOf(ip) == 0 {
		return netip.Addr{}, false
	}
	return ip, true
}

// scopeOf returns the number of the interface that an address's zone names, 0 if there is none.
func scopeOf(ip netip.Addr) uint32 {
	if ip.Zone() == "" {
		return 0
	}
	var n uint32
	for _, c := range ip.Zone() {
		if c < '0' || c > '9' {
			if x, err := net.InterfaceByName(ip.Zone()); err == nil {
				return uint32(x.Index)
			}
			return 0
		}
		n = n*10 + uint32(c-'0')
	}
	return n
}

func nameArg(v object.Value, what string) (string, error) {
	if s, ok := v.AsStr(); ok {
		return s, nil
	}
	if s, ok := v.AsBytes(); ok {
		return s, nil
	}
	return "", object.Errorf(object.TypeError, "%s() argument 1 must be str, bytes or bytearray, not %s", what, v.Type().Name())
}

func getHostByName(th *object.Thread, a []object.Value) (object.Value, error) {
	host, err := nameArg(a[0], "gethostbyname")
	if err != nil {
		return object.Value{}, err
	}
	ip, err := resolveHost(th, host, afInet)
	if err != nil {
		return object.Value{}, err
	}
	return object.Str(ip.String()), nil
}

// hostEntry is the result of gethostbyname_ex and gethostbyaddr.
func hostEntry(name string, ips []netip.Addr) object.Value {
	list := make([]object.Value, len(ips))
	for i, ip := range ips {
		list[i] = object.Str(ipText(ip))
	}
	return object.TupleOf(object.Str(name), object.NewList(nil).Value(), object.NewList(list).Value()).Value()
}

func getHostByNameEx(th *object.Thread, a []object.Value) (object.Value, error) {
	host, err := nameArg(a[0], "gethostbyname_ex")
	if err != nil {
		return object.Value{}, err
	}
	ips, err := hostAddresses(th, host, afInet, 0)
	if err != nil {
		return object.Value{}, err
	}
	return hostEntry(host, ips), nil
}

func getHostByAddr(th *object.Thread, a []object.Value) (object.Value, error) {
	host, err := nameArg(a[0], "gethostbyaddr")
	if err != nil {
		return object.Value{}, err
	}
	ip, err := resolveHost(th, host, afUnspec)
	if err != nil {
		return object.Value{}, err
	}
	name, err := hostOf(th, ip)
	if err != nil {
		return object.Value{}, err
	}
	if name == "" {
		return object.Value{}, makeError(th, herrorClass, 1, "Unknown host")
	}
	return hostEntry(name, []netip.Addr{ip}), nil
}

// hostOf returns the name of the host with an address, empty if there is none.
func hostOf(th *object.Thread, ip netip.Addr) (string, error) {
	var names []string
	err := lookUp(th, "getnameinfo", func(ctx context.Context, r *net.Resolver) (err error) {
		names, err = r.LookupAddr(ctx, ip.String())
		return err
	})
	if object.IsException(err, native.Type(th.Runtime, gaierrorClass)) {
		return "", nil
	}
	if err != nil || len(names) == 0 {
		return "", err
	}
	return strings.TrimSuffix(names[0], "."), nil
}
