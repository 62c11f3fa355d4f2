package socket

import (
	"net/netip"
	"strconv"
	"strings"
	"syscall"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func addressFunctions() []*object.Native {
	return []*object.Native{
		native.Def("inet_aton(ip_addr, /)", native.Fixed(inetAton), `Return the four bytes of an IPv4 address.`),
		native.Def("inet_ntoa(packed_ip, /)", native.Fixed(inetNtoa), `Return the text of an IPv4 address of four bytes.`),
		native.Def("inet_pton(address_family, ip_string, /)", native.Fixed(inetPton), `Return the bytes of an address.`),
		native.Def("inet_ntop(address_family, packed_ip, /)", native.Fixed(inetNtop), `Return the text of an address in bytes.`),
	}
}

// ipText is an address as C libraries write it.
func ipText(ip netip.Addr) string {
	ip = ip.WithZone("")
	if !ip.Is6() {
		return ip.String()
	}
	b := ip.As16()
	for _, c := range b[:12] {
		if c != 0 {
			return ip.String()
		}
	}
	if b[12] == 0 && b[13] == 0 {
		return ip.String()
	}
	return "::" + netip.AddrFrom4([4]byte(b[12:])).String()
}

// looseIPv4 parses an IPv4 address as inet_aton does: of one to four parts, the
// last of which has the bytes that are left, decimal, octal or hexadecimal.
func looseIPv4(s string) (netip.Addr, bool) {
	parts := strings.Split(s, ".")
	if len(parts) > 4 {
		return netip.Addr{}, false
	}
	var ip uint32
	for i, part := range parts {
		if part == "" || part[0] < '0' || part[0] > '9' || strings.Contains(part, "_") || strings.HasPrefix(part, "0b") || strings.HasPrefix(part, "0o") {
			return netip.Addr{}, false
		}
		n, err := strconv.ParseUint(part, 0, 32)
		last := i == len(parts)-1
		if err != nil || !last && n > 255 || last && n>>(8*(5-len(parts))) != 0 {
			return netip.Addr{}, false
		}
		if last {
			ip |= uint32(n)
		} else {
			ip |= uint32(n) << (24 - 8*i)
		}
	}
	return netip.AddrFrom4([4]byte{byte(ip >> 24), byte(ip >> 16), byte(ip >> 8), byte(ip)}), true
}

func inetAton(_ *object.Thread, a []object.Value) (object.Value, error) {
	s, ok := a[0].AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "inet_aton() argument must be str, not %s", a[0].Type().Name())
	}
	s, _, _ = strings.Cut(s, " ") // what follows a space does not count
	ip, ok := looseIPv4(s)
	if !ok {
		return object.Value{}, object.Errorf(object.OSError, "illegal IP address string passed to inet_aton")
	}
	return object.BytesValue(string(ip.AsSlice())), nil
}

func inetNtoa(th *object.Thread, a []object.Value) (object.Value, error) {
	b, ok := native.BytesLike(th, a[0])
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", a[0].Type().Name())
	}
	if len(b) != 4 {
		return object.Value{}, object.Errorf(object.OSError, "packed IP wrong length for inet_ntoa")
	}
	return object.Str(netip.AddrFrom4([4]byte(b)).String()), nil
}

func inetPton(th *object.Thread, a []object.Value) (object.Value, error) {
	family, err := object.IndexInt(th, a[0], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	s, ok := a[1].AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "inet_pton() argument 2 must be str, not %s", a[1].Type().Name())
	}
	if family != afInet && family != afInet6 {
		return object.Value{}, object.OSErrorFrom(syscall.EAFNOSUPPORT, "")
	}
	ip, err := netip.ParseAddr(s)
	if err != nil || ip.Zone() != "" || ip.Is4() != (family == afInet) {
		return object.Value{}, object.Errorf(object.OSError, "illegal IP address string passed to inet_pton")
	}
	return object.BytesValue(string(ip.AsSlice())), nil
}

func inetNtop(th *object.Thread, a []object.Value) (object.Value, error) {
	family, err := object.IndexInt(th, a[0], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	b, ok := native.BytesLike(th, a[1])
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "a bytes-like object is required, not '%s'", a[1].Type().Name())
	}
	if family != afInet && family != afInet6 {
		return object.Value{}, object.Errorf(object.ValueError, "unknown address family %d", family)
	}
	ip, ok := netip.AddrFromSlice(b)
	if !ok || ip.Is4() != (family == afInet) {
		return object.Value{}, object.Errorf(object.ValueError, "invalid length of packed IP address string")
	}
	return object.Str(ipText(ip)), nil
}
