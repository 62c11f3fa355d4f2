//go:build !unix

package socket

import (
	"syscall"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/intenum"
)

// On this platform sockets can't be made: every attempt says so.

const (
	afUnspec, afUnix, afInet, afInet6 = 0, 1, 2, 23
	sockStream, sockDgram, sockRaw    = 1, 2, 3
	sockNonblock, kindFlags           = 0, 0
	msgWaitAll, maxPath               = 8, 108
)

var (
	families     = []intenum.Member{{Name: "AF_UNSPEC", Value: afUnspec}, {Name: "AF_INET", Value: afInet}, {Name: "AF_INET6", Value: afInet6}}
	kinds        = []intenum.Member{{Name: "SOCK_STREAM", Value: sockStream}, {Name: "SOCK_DGRAM", Value: sockDgram}, {Name: "SOCK_RAW", Value: sockRaw}}
	messageFlags = []intenum.Member{{Name: "MSG_OOB", Value: 1}, {Name: "MSG_PEEK", Value: 2}}
	addressFlags = []intenum.Member{{Name: "AI_PASSIVE", Value: 1}, {Name: "AI_CANONNAME", Value: 2}, {Name: "AI_NUMERICHOST", Value: 4}}
	numbers      = append([]intenum.Member{{Name: "SHUT_RD", Value: 0}, {Name: "SHUT_WR", Value: 1}, {Name: "SHUT_RDWR", Value: 2}}, lookupNumbers...)
)

func unsupported() error {
	return object.Errorf(object.NotImplementedError, "sockets are not supported on this platform")
}

func openDescriptor(*object.Runtime, int, int, int) (int, error) { return -1, unsupported() }

func newPair(int, int, int) ([2]int, error) { return [2]int{}, unsupported() }

func (s *Socket) describe(int, int, int, int) error { return unsupported() }

func setNonblock(int, bool) error { return syscall.EBADF }

func bind(int, sockaddr) error { return unsupported() }

func listen(int, int) error { return unsupported() }

func connect(int, sockaddr) error { return unsupported() }

func connected(int) error { return unsupported() }

func connectEnd(int, sockaddr) error { return unsupported() }

func accept(*object.Runtime, int) (int, sockaddr, error) { return -1, nil, unsupported() }

func shutdown(int, int) error { return unsupported() }

func getsockname(int) (sockaddr, error) { return nil, unsupported() }

func getpeername(int) (sockaddr, error) { return nil, unsupported() }

func send(int, []byte, int) (int, error) { return 0, unsupported() }

func recv(int, []byte, int) (int, error) { return 0, unsupported() }

func sendTo(int, []byte, int, sockaddr) (int, error) { return 0, unsupported() }

func recvFrom(int, []byte, int) (int, sockaddr, error) { return 0, nil, unsupported() }

func cmsgLen(n int) int { return n }

func cmsgSpace(n int) int { return n }

func packAncillary([]ancillary) ([]byte, error) { return nil, unsupported() }

func sendMsg(int, [][]byte, []byte, int, sockaddr) (int, error) { return 0, unsupported() }

func recvMsg(int, [][]byte, []byte, int) (message, error) { return message{}, unsupported() }

func dupDescriptor(int) (int, error) { return -1, unsupported() }

func inheritable(int) (bool, error) { return false, unsupported() }

func setInheritable(int, bool) error { return unsupported() }

func closeDescriptor(*object.Runtime, int) error { return unsupported() }

func getOption(int, int, int) (int, error) { return 0, unsupported() }

func setOption(int, int, int, int) error { return unsupported() }

func setOptionBytes(int, int, int, []byte) error { return unsupported() }

func getOptionBytes(int, int, int, int) ([]byte, error) { return nil, unsupported() }
