//go:build unix && !linux

package socket

import (
	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/modules/internal/intenum"
)

var families = []intenum.Member{
	{Name: "AF_UNSPEC", Value: unix.AF_UNSPEC}, {Name: "AF_UNIX", Value: unix.AF_UNIX}, {Name: "AF_INET", Value: unix.AF_INET}, {Name: "AF_INET6", Value: unix.AF_INET6},
}

var kinds = []intenum.Member{
	{Name: "SOCK_STREAM", Value: unix.SOCK_STREAM}, {Name: "SOCK_DGRAM", Value: unix.SOCK_DGRAM}, {Name: "SOCK_RAW", Value: unix.SOCK_RAW},
	{Name: "SOCK_RDM", Value: unix.SOCK_RDM}, {Name: "SOCK_SEQPACKET", Value: unix.SOCK_SEQPACKET},
}

var messageFlags = []intenum.Member{
	{Name: "MSG_OOB", Value: unix.MSG_OOB}, {Name: "MSG_PEEK", Value: unix.MSG_PEEK}, {Name: "MSG_DONTROUTE", Value: unix.MSG_DONTROUTE},
	{Name: "MSG_CTRUNC", Value: unix.MSG_CTRUNC}, {Name: "MSG_TRUNC", Value: unix.MSG_TRUNC}, {Name: "MSG_DONTWAIT", Value: unix.MSG_DONTWAIT},
	{Name: "MSG_EOR", Value: unix.MSG_EOR}, {Name: "MSG_WAITALL", Value: unix.MSG_WAITALL},
}

var addressFlags = []intenum.Member{
	{Name: "AI_PASSIVE", Value: 1}, {Name: "AI_CANONNAME", Value: 2}, {Name: "AI_NUMERICHOST", Value: 4}, {Name: "AI_V4MAPPED", Value: 0x800},
	{Name: "AI_ALL", Value: 0x100}, {Name: "AI_ADDRCONFIG", Value: 0x400}, {Name: "AI_NUMERICSERV", Value: 8},
}

// numbers are the other constants.
var numbers = append([]intenum.Member{
	{Name: "IPPROTO_IP", Value: unix.IPPROTO_IP}, {Name: "IPPROTO_ICMP", Value: unix.IPPROTO_ICMP}, {Name: "IPPROTO_TCP", Value: unix.IPPROTO_TCP},
	{Name: "IPPROTO_UDP", Value: unix.IPPROTO_UDP}, {Name: "IPPROTO_IPV6", Value: unix.IPPROTO_IPV6}, {Name: "IPPROTO_RAW", Value: unix.IPPROTO_RAW},
	{Name: "SOL_SOCKET", Value: unix.SOL_SOCKET}, {Name: "SO_DEBUG", Value: unix.SO_DEBUG}, {Name: "SO_ACCEPTCONN", Value: unix.SO_ACCEPTCONN},
	{Name: "SO_REUSEADDR", Value: unix.SO_REUSEADDR}, {Name: "SO_KEEPALIVE", Value: unix.SO_KEEPALIVE},
	{Name: "SO_BROADCAST", Value: unix.SO_BROADCAST}, {Name: "SO_LINGER", Value: unix.SO_LINGER}, {Name: "SO_OOBINLINE", Value: unix.SO_OOBINLINE},
	{Name: "SO_SNDBUF", Value: unix.SO_SNDBUF}, {Name: "SO_RCVBUF", Value: unix.SO_RCVBUF}, {Name: "SO_SNDLOWAT", Value: unix.SO_SNDLOWAT},
	{Name: "SO_RCVLOWAT", Value: unix.SO_RCVLOWAT}, {Name: "SO_SNDTIMEO", Value: unix.SO_SNDTIMEO}, {Name: "SO_RCVTIMEO", Value: unix.SO_RCVTIMEO},
	{Name: "SO_ERROR", Value: unix.SO_ERROR}, {Name: "SO_TYPE", Value: unix.SO_TYPE}, {Name: "SOMAXCONN", Value: unix.SOMAXCONN},
	{Name: "TCP_NODELAY", Value: unix.TCP_NODELAY}, {Name: "TCP_MAXSEG", Value: unix.TCP_MAXSEG}, {Name: "IPV6_V6ONLY", Value: unix.IPV6_V6ONLY},
	{Name: "IP_TTL", Value: unix.IP_TTL}, {Name: "IP_TOS", Value: unix.IP_TOS}, {Name: "IP_MULTICAST_TTL", Value: unix.IP_MULTICAST_TTL},
	{Name: "IP_MULTICAST_LOOP", Value: unix.IP_MULTICAST_LOOP}, {Name: "IP_ADD_MEMBERSHIP", Value: unix.IP_ADD_MEMBERSHIP},
	{Name: "IP_DROP_MEMBERSHIP", Value: unix.IP_DROP_MEMBERSHIP}, {Name: "SHUT_RD", Value: 0}, {Name: "SHUT_WR", Value: 1}, {Name: "SHUT_RDWR", Value: 2},
}, append(ownNumbers, lookupNumbers...)...)
