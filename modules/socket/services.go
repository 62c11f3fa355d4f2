package socket

import (
	"os"
	"strconv"
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// table goes through the lines of a file such as /etc/services: the first name, the field
// behind it, and the aliases, until f returns false. A file that is missing has no lines.
func table(path string, f func(name, value string, aliases []string) bool) {
	text, err := os.ReadFile(path)
	if err != nil {
		return
	}
	for line := range strings.Lines(string(text)) {
		line, _, _ = strings.Cut(line, "#")
		if w := strings.Fields(line); len(w) >= 2 && !f(w[0], w[1], w[2:]) {
			return
		}
	}
}

// services goes through /etc/services.
func services(f func(name string, aliases []string, port int, proto string) bool) {
	table("/etc/services", func(name, value string, aliases []string) bool {
		number, proto, ok := strings.Cut(value, "/")
		port, err := strconv.Atoi(number)
		return !ok || err != nil || f(name, aliases, port, proto)
	})
}

// portOf returns the port of a service, for any protocol if proto is empty.
func portOf(service, proto string) (port int, ok bool) {
	services(func(name string, aliases []string, p int, of string) bool {
		if proto != "" && proto != of {
			return true
		}
		if name == service || contains(aliases, service) {
			port, ok = p, true
		}
		return !ok
	})
	return port, ok
}

// serviceOf returns the service of a port.
func serviceOf(port int, proto string) (service string, ok bool) {
	services(func(name string, _ []string, p int, of string) bool {
		if p == port && (proto == "" || proto == of) {
			service, ok = name, true
		}
		return !ok
	})
	return service, ok
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

func getServByName(_ *object.Thread, name string, proto native.Optional[string]) (int, error) {
	if port, ok := portOf(name, proto.Value); ok {
		return port, nil
	}
	return 0, object.Errorf(object.OSError, "service/proto not found")
}

func getServByPort(th *object.Thread, port int, proto native.Optional[string]) (string, error) {
	if port < 0 || port > 0xffff {
		return "", object.Errorf(object.OverflowError, "getservbyport: port must be 0-65535.")
	}
	if name, ok := serviceOf(port, proto.Value); ok {
		return name, nil
	}
	return "", object.Errorf(object.OSError, "port/proto not found")
}

func getProtoByName(_ *object.Thread, name string) (int, error) {
	number, found := 0, false
	table("/etc/protocols", func(first, value string, aliases []string) bool {
		n, err := strconv.Atoi(value)
		if err == nil && (first == name || contains(aliases, name)) {
			number, found = n, true
		}
		return !found
	})
	if found {
		return number, nil
	}
	known := map[string]int{"ip": 0, "icmp": 1, "tcp": 6, "udp": 17, "ipv6": 41, "ipv6-icmp": 58}
	if n, ok := known[name]; ok {
		return n, nil
	}
	return 0, object.Errorf(object.OSError, "protocol not found")
}
