//go:build unix

package socket

import (
	"net/netip"
	"strings"
	"syscall"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/poller"
)

const (
	afUnspec   = unix.AF_UNSPEC
	afUnix     = unix.AF_UNIX
	afInet     = unix.AF_INET
	afInet6    = unix.AF_INET6
	sockStream = unix.SOCK_STREAM
	sockDgram  = unix.SOCK_DGRAM
	sockRaw    = unix.SOCK_RAW
	msgWaitAll = unix.MSG_WAITALL
	maxPath    = len(unix.RawSockaddrUnix{}.Path)
)

// toSystem converts an address for package unix.
func toSystem(a sockaddr) unix.Sockaddr {
	switch a := a.(type) {
	case inetAddr:
		if a.ip.Is4() {
			return &unix.SockaddrInet4{Port: a.port, Addr: a.ip.As4()}
		}
		return &unix.SockaddrInet6{Port: a.port, Addr: a.ip.As16(), ZoneId: a.scope}
	case unixAddr:
		name := string(a)
		if strings.HasPrefix(name, "@") {
			name = "./" + name // for package unix an @ begins the name of an abstract socket
		}
		return &unix.SockaddrUnix{Name: name}
	}
	return nil
}

// fromSystem converts an address of package unix.
func fromSystem(a unix.Sockaddr) sockaddr {
	switch a := a.(type) {
	case *unix.SockaddrInet4:
		return inetAddr{ip: netip.AddrFrom4(a.Addr), port: a.Port}
	case *unix.SockaddrInet6:
		return inetAddr{ip: netip.AddrFrom16(a.Addr), port: a.Port, scope: a.ZoneId}
	case *unix.SockaddrUnix:
		if rest, abstract := strings.CutPrefix(a.Name, "@"); abstract {
			if rest == "" {
				return unixAddr("")
			}
			return unixAddr("\x00" + rest)
		}
		return unixAddr(a.Name)
	}
	return nil
}

// openDescriptor makes a socket. Where descriptors have run out those of sockets that
// scripts have forgotten are closed first.
func openDescriptor(_ *object.Runtime, family, kind, proto int) (int, error) {
	var fd int
	err := object.OpenDescriptor(func() (err error) {
		fd, err = newDescriptor(family, kind, proto)
		return err
	})
	return fd, err
}

// describe finds out about a descriptor what the arguments, if they are -1, leave open.
func (s *Socket) describe(fd, family, kind, proto int) error {
	own, err := unix.Getsockname(fd)
	if err != nil && err != unix.EAFNOSUPPORT {
		return err
	}
	if family == -1 {
		switch own.(type) {
		case *unix.SockaddrInet4:
			family = afInet
		case *unix.SockaddrInet6:
			family = afInet6
		case *unix.SockaddrUnix:
			family = afUnix
		default:
			family = afUnspec
		}
	}
	if kind == -1 {
		if kind, err = unix.GetsockoptInt(fd, unix.SOL_SOCKET, unix.SO_TYPE); err != nil {
			return err
		}
	}
	if proto == -1 {
		if proto, err = protocolOf(fd); err != nil {
			return err
		}
	}
	s.about.Store(&about{family, kind &^ kindFlags, proto})
	s.nonblocking.Store(false)
	return nil
}

func setNonblock(fd int, nonblocking bool) error { return unix.SetNonblock(fd, nonblocking) }

func bind(fd int, a sockaddr) error { return unix.Bind(fd, toSystem(a)) }

func listen(fd, backlog int) error { return unix.Listen(fd, backlog) }

func connect(fd int, a sockaddr) error { return unix.Connect(fd, toSystem(a)) }

// connected returns EAGAIN while a connection is being made, and then how that went.
func connected(fd int) error {
	fds := []unix.PollFd{{Fd: int32(fd), Events: unix.POLLOUT}}
	n, err := unix.Poll(fds, 0)
	if err != nil {
		return err
	}
	if n == 0 {
		return unix.EAGAIN
	}
	code, err := unix.GetsockoptInt(fd, unix.SOL_SOCKET, unix.SO_ERROR)
	if err == nil && code != 0 && syscall.Errno(code) != unix.EISCONN {
		err = syscall.Errno(code)
	}
	return err
}

func shutdown(fd, how int) error { return unix.Shutdown(fd, how) }

func getsockname(fd int) (sockaddr, error) {
	a, err := unix.Getsockname(fd)
	return fromSystem(a), err
}

func getpeername(fd int) (sockaddr, error) {
	a, err := unix.Getpeername(fd)
	return fromSystem(a), err
}

func sendTo(fd int, b []byte, flags int, to sockaddr) (int, error) {
	return unix.SendmsgN(fd, b, nil, toSystem(to), flags|unix.MSG_DONTWAIT)
}

func recvFrom(fd int, b []byte, flags int) (int, sockaddr, error) {
	n, from, err := unix.Recvfrom(fd, b, flags|unix.MSG_DONTWAIT)
	if from == nil {
		return n, nil, err
	}
	return n, fromSystem(from), err
}

func dupDescriptor(fd int) (int, error) { return unix.FcntlInt(uintptr(fd), unix.F_DUPFD_CLOEXEC, 0) }

func inheritable(fd int) (bool, error) {
	flags, err := unix.FcntlInt(uintptr(fd), unix.F_GETFD, 0)
	return flags&unix.FD_CLOEXEC == 0, err
}

func setInheritable(fd int, is bool) error {
	flags, err := unix.FcntlInt(uintptr(fd), unix.F_GETFD, 0)
	if err != nil {
		return err
	}
	if flags |= unix.FD_CLOEXEC; is {
		flags &^= unix.FD_CLOEXEC
	}
	_, err = unix.FcntlInt(uintptr(fd), unix.F_SETFD, flags)
	return err
}

func closeDescriptor(rt *object.Runtime, fd int) error {
	err := unix.Close(fd)
	poller.Of(rt).Closed(fd)
	return err
}

func getOption(fd, level, option int) (int, error) { return unix.GetsockoptInt(fd, level, option) }

func setOption(fd, level, option, value int) error {
	return unix.SetsockoptInt(fd, level, option, value)
}

func setOptionBytes(fd, level, option int, value []byte) error {
	return unix.SetsockoptString(fd, level, option, string(value))
}

// getOptionBytes returns an option as the bytes that it has in memory: of the options that
// are no number those that package unix knows.
func getOptionBytes(fd, level, option, size int) ([]byte, error) {
	if b, known, err := structOption(fd, level, option, size); known {
		return b, err
	}
	if level == unix.SOL_SOCKET {
		switch option {
		case unix.SO_LINGER:
			l, err := unix.GetsockoptLinger(fd, level, option)
			return inMemory(l, err)
		case unix.SO_RCVTIMEO, unix.SO_SNDTIMEO:
			tv, err := unix.GetsockoptTimeval(fd, level, option)
			return inMemory(tv, err)
		}
	}
	if size == 1 {
		b, err := unix.GetsockoptByte(fd, level, option)
		return []byte{b}, err
	}
	n, err := unix.GetsockoptInt(fd, level, option)
	return inMemory(int32(n), err)
}
