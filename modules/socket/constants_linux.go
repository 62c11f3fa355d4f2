package socket

import "github.com/starling-lang/starling/modules/internal/intenum"

var families = []intenum.Member{
	{Name: "AF_UNSPEC", Value: 0}, {Name: "AF_UNIX", Value: 1}, {Name: "AF_INET", Value: 2}, {Name: "AF_AX25", Value: 3}, {Name: "AF_IPX", Value: 4},
	{Name: "AF_APPLETALK", Value: 5}, {Name: "AF_NETROM", Value: 6}, {Name: "AF_BRIDGE", Value: 7}, {Name: "AF_ATMPVC", Value: 8},
	{Name: "AF_X25", Value: 9}, {Name: "AF_INET6", Value: 10}, {Name: "AF_ROSE", Value: 11}, {Name: "AF_NETBEUI", Value: 13},
	{Name: "AF_SECURITY", Value: 14}, {Name: "AF_KEY", Value: 15}, {Name: "AF_NETLINK", Value: 16}, {Name: "AF_ROUTE", Value: 16},
	{Name: "AF_PACKET", Value: 17}, {Name: "AF_ASH", Value: 18}, {Name: "AF_ECONET", Value: 19}, {Name: "AF_ATMSVC", Value: 20},
	{Name: "AF_RDS", Value: 21}, {Name: "AF_SNA", Value: 22}, {Name: "AF_IRDA", Value: 23}, {Name: "AF_PPPOX", Value: 24},
	{Name: "AF_WANPIPE", Value: 25}, {Name: "AF_LLC", Value: 26}, {Name: "AF_CAN", Value: 29}, {Name: "AF_TIPC", Value: 30},
	{Name: "AF_ALG", Value: 38}, {Name: "AF_VSOCK", Value: 40}, {Name: "AF_QIPCRTR", Value: 42},
}

var kinds = []intenum.Member{
	{Name: "SOCK_STREAM", Value: 1}, {Name: "SOCK_DGRAM", Value: 2}, {Name: "SOCK_RAW", Value: 3}, {Name: "SOCK_RDM", Value: 4},
	{Name: "SOCK_SEQPACKET", Value: 5}, {Name: "SOCK_NONBLOCK", Value: 2048}, {Name: "SOCK_CLOEXEC", Value: 524288},
}

var messageFlags = []intenum.Member{
	{Name: "MSG_OOB", Value: 1}, {Name: "MSG_PEEK", Value: 2}, {Name: "MSG_DONTROUTE", Value: 4}, {Name: "MSG_CTRUNC", Value: 8},
	{Name: "MSG_TRUNC", Value: 32}, {Name: "MSG_DONTWAIT", Value: 64}, {Name: "MSG_EOR", Value: 128}, {Name: "MSG_WAITALL", Value: 256},
	{Name: "MSG_CONFIRM", Value: 2048}, {Name: "MSG_ERRQUEUE", Value: 8192}, {Name: "MSG_NOSIGNAL", Value: 16384}, {Name: "MSG_MORE", Value: 32768},
	{Name: "MSG_FASTOPEN", Value: 536870912}, {Name: "MSG_CMSG_CLOEXEC", Value: 1073741824},
}

var addressFlags = []intenum.Member{
	{Name: "AI_PASSIVE", Value: 1}, {Name: "AI_CANONNAME", Value: 2}, {Name: "AI_NUMERICHOST", Value: 4}, {Name: "AI_V4MAPPED", Value: 8},
	{Name: "AI_ALL", Value: 16}, {Name: "AI_ADDRCONFIG", Value: 32}, {Name: "AI_NUMERICSERV", Value: 1024},
}

// numbers are the other constants.
var numbers = []intenum.Member{
	{Name: "EAI_ADDRFAMILY", Value: -9}, {Name: "EAI_AGAIN", Value: -3}, {Name: "EAI_BADFLAGS", Value: -1}, {Name: "EAI_FAIL", Value: -4},
	{Name: "EAI_FAMILY", Value: -6}, {Name: "EAI_MEMORY", Value: -10}, {Name: "EAI_NODATA", Value: -5}, {Name: "EAI_NONAME", Value: -2},
	{Name: "EAI_OVERFLOW", Value: -12}, {Name: "EAI_SERVICE", Value: -8}, {Name: "EAI_SOCKTYPE", Value: -7}, {Name: "EAI_SYSTEM", Value: -11},
	{Name: "INADDR_ALLHOSTS_GROUP", Value: 3758096385}, {Name: "INADDR_ANY", Value: 0}, {Name: "INADDR_BROADCAST", Value: 4294967295},
	{Name: "INADDR_LOOPBACK", Value: 2130706433}, {Name: "INADDR_MAX_LOCAL_GROUP", Value: 3758096639}, {Name: "INADDR_NONE", Value: 4294967295},
	{Name: "INADDR_UNSPEC_GROUP", Value: 3758096384}, {Name: "IPPORT_RESERVED", Value: 1024}, {Name: "IPPORT_USERRESERVED", Value: 5000},
	{Name: "IPPROTO_AH", Value: 51}, {Name: "IPPROTO_DSTOPTS", Value: 60}, {Name: "IPPROTO_EGP", Value: 8}, {Name: "IPPROTO_ESP", Value: 50},
	{Name: "IPPROTO_FRAGMENT", Value: 44}, {Name: "IPPROTO_GRE", Value: 47}, {Name: "IPPROTO_HOPOPTS", Value: 0}, {Name: "IPPROTO_ICMP", Value: 1},
	{Name: "IPPROTO_ICMPV6", Value: 58}, {Name: "IPPROTO_IDP", Value: 22}, {Name: "IPPROTO_IGMP", Value: 2}, {Name: "IPPROTO_IP", Value: 0},
	{Name: "IPPROTO_IPIP", Value: 4}, {Name: "IPPROTO_IPV6", Value: 41}, {Name: "IPPROTO_MPTCP", Value: 262}, {Name: "IPPROTO_NONE", Value: 59},
	{Name: "IPPROTO_PIM", Value: 103}, {Name: "IPPROTO_PUP", Value: 12}, {Name: "IPPROTO_RAW", Value: 255}, {Name: "IPPROTO_ROUTING", Value: 43},
	{Name: "IPPROTO_RSVP", Value: 46}, {Name: "IPPROTO_SCTP", Value: 132}, {Name: "IPPROTO_TCP", Value: 6}, {Name: "IPPROTO_TP", Value: 29},
	{Name: "IPPROTO_UDP", Value: 17}, {Name: "IPPROTO_UDPLITE", Value: 136}, {Name: "IPV6_CHECKSUM", Value: 7}, {Name: "IPV6_DONTFRAG", Value: 62},
	{Name: "IPV6_DSTOPTS", Value: 59}, {Name: "IPV6_HOPLIMIT", Value: 52}, {Name: "IPV6_HOPOPTS", Value: 54}, {Name: "IPV6_JOIN_GROUP", Value: 20},
	{Name: "IPV6_LEAVE_GROUP", Value: 21}, {Name: "IPV6_MULTICAST_HOPS", Value: 18}, {Name: "IPV6_MULTICAST_IF", Value: 17},
	{Name: "IPV6_MULTICAST_LOOP", Value: 19}, {Name: "IPV6_NEXTHOP", Value: 9}, {Name: "IPV6_PATHMTU", Value: 61}, {Name: "IPV6_PKTINFO", Value: 50},
	{Name: "IPV6_RECVDSTOPTS", Value: 58}, {Name: "IPV6_RECVHOPLIMIT", Value: 51}, {Name: "IPV6_RECVHOPOPTS", Value: 53},
	{Name: "IPV6_RECVPATHMTU", Value: 60}, {Name: "IPV6_RECVPKTINFO", Value: 49}, {Name: "IPV6_RECVRTHDR", Value: 56},
	{Name: "IPV6_RECVTCLASS", Value: 66}, {Name: "IPV6_RTHDR", Value: 57}, {Name: "IPV6_RTHDRDSTOPTS", Value: 55},
	{Name: "IPV6_RTHDR_TYPE_0", Value: 0}, {Name: "IPV6_TCLASS", Value: 67}, {Name: "IPV6_UNICAST_HOPS", Value: 16}, {Name: "IPV6_V6ONLY", Value: 26},
	{Name: "IP_ADD_MEMBERSHIP", Value: 35}, {Name: "IP_ADD_SOURCE_MEMBERSHIP", Value: 39}, {Name: "IP_BIND_ADDRESS_NO_PORT", Value: 24},
	{Name: "IP_BLOCK_SOURCE", Value: 38}, {Name: "IP_DEFAULT_MULTICAST_LOOP", Value: 1}, {Name: "IP_DEFAULT_MULTICAST_TTL", Value: 1},
	{Name: "IP_DROP_MEMBERSHIP", Value: 36}, {Name: "IP_DROP_SOURCE_MEMBERSHIP", Value: 40}, {Name: "IP_HDRINCL", Value: 3},
	{Name: "IP_MAX_MEMBERSHIPS", Value: 20}, {Name: "IP_MULTICAST_IF", Value: 32}, {Name: "IP_MULTICAST_LOOP", Value: 34},
	{Name: "IP_MULTICAST_TTL", Value: 33}, {Name: "IP_OPTIONS", Value: 4}, {Name: "IP_PKTINFO", Value: 8}, {Name: "IP_RECVOPTS", Value: 6},
	{Name: "IP_RECVRETOPTS", Value: 7}, {Name: "IP_RECVTOS", Value: 13}, {Name: "IP_RETOPTS", Value: 7}, {Name: "IP_TOS", Value: 1},
	{Name: "IP_TRANSPARENT", Value: 19}, {Name: "IP_TTL", Value: 2}, {Name: "IP_UNBLOCK_SOURCE", Value: 37}, {Name: "NI_DGRAM", Value: 16},
	{Name: "NI_IDN", Value: 32}, {Name: "NI_MAXHOST", Value: 1025}, {Name: "NI_MAXSERV", Value: 32}, {Name: "NI_NAMEREQD", Value: 8},
	{Name: "NI_NOFQDN", Value: 4}, {Name: "NI_NUMERICHOST", Value: 1}, {Name: "NI_NUMERICSERV", Value: 2}, {Name: "PACKET_BROADCAST", Value: 1},
	{Name: "PACKET_FASTROUTE", Value: 6}, {Name: "PACKET_HOST", Value: 0}, {Name: "PACKET_LOOPBACK", Value: 5}, {Name: "PACKET_MULTICAST", Value: 2},
	{Name: "PACKET_OTHERHOST", Value: 3}, {Name: "PACKET_OUTGOING", Value: 4}, {Name: "SCM_CREDENTIALS", Value: 2}, {Name: "SCM_RIGHTS", Value: 1},
	{Name: "SHUT_RD", Value: 0}, {Name: "SHUT_RDWR", Value: 2}, {Name: "SHUT_WR", Value: 1}, {Name: "SOL_IP", Value: 0}, {Name: "SOL_SOCKET", Value: 1},
	{Name: "SOL_TCP", Value: 6}, {Name: "SOL_UDP", Value: 17}, {Name: "SOMAXCONN", Value: 4096}, {Name: "SO_ACCEPTCONN", Value: 30},
	{Name: "SO_BINDTODEVICE", Value: 25}, {Name: "SO_BINDTOIFINDEX", Value: 62}, {Name: "SO_BROADCAST", Value: 6}, {Name: "SO_DEBUG", Value: 1},
	{Name: "SO_DOMAIN", Value: 39}, {Name: "SO_DONTROUTE", Value: 5}, {Name: "SO_ERROR", Value: 4}, {Name: "SO_INCOMING_CPU", Value: 49},
	{Name: "SO_KEEPALIVE", Value: 9}, {Name: "SO_LINGER", Value: 13}, {Name: "SO_MARK", Value: 36}, {Name: "SO_OOBINLINE", Value: 10},
	{Name: "SO_PASSCRED", Value: 16}, {Name: "SO_PASSSEC", Value: 34}, {Name: "SO_PEERCRED", Value: 17}, {Name: "SO_PEERSEC", Value: 31},
	{Name: "SO_PRIORITY", Value: 12}, {Name: "SO_PROTOCOL", Value: 38}, {Name: "SO_RCVBUF", Value: 8}, {Name: "SO_RCVLOWAT", Value: 18},
	{Name: "SO_RCVTIMEO", Value: 20}, {Name: "SO_REUSEADDR", Value: 2}, {Name: "SO_REUSEPORT", Value: 15}, {Name: "SO_SNDBUF", Value: 7},
	{Name: "SO_SNDLOWAT", Value: 19}, {Name: "SO_SNDTIMEO", Value: 21}, {Name: "SO_TYPE", Value: 3}, {Name: "TCP_CC_INFO", Value: 26},
	{Name: "TCP_CONGESTION", Value: 13}, {Name: "TCP_CORK", Value: 3}, {Name: "TCP_DEFER_ACCEPT", Value: 9}, {Name: "TCP_FASTOPEN", Value: 23},
	{Name: "TCP_FASTOPEN_CONNECT", Value: 30}, {Name: "TCP_FASTOPEN_KEY", Value: 33}, {Name: "TCP_FASTOPEN_NO_COOKIE", Value: 34},
	{Name: "TCP_INFO", Value: 11}, {Name: "TCP_INQ", Value: 36}, {Name: "TCP_KEEPCNT", Value: 6}, {Name: "TCP_KEEPIDLE", Value: 4},
	{Name: "TCP_KEEPINTVL", Value: 5}, {Name: "TCP_LINGER2", Value: 8}, {Name: "TCP_MAXSEG", Value: 2}, {Name: "TCP_MD5SIG", Value: 14},
	{Name: "TCP_MD5SIG_EXT", Value: 32}, {Name: "TCP_NODELAY", Value: 1}, {Name: "TCP_NOTSENT_LOWAT", Value: 25}, {Name: "TCP_QUEUE_SEQ", Value: 21},
	{Name: "TCP_QUICKACK", Value: 12}, {Name: "TCP_REPAIR", Value: 19}, {Name: "TCP_REPAIR_OPTIONS", Value: 22}, {Name: "TCP_REPAIR_QUEUE", Value: 20},
	{Name: "TCP_REPAIR_WINDOW", Value: 29}, {Name: "TCP_SAVED_SYN", Value: 28}, {Name: "TCP_SAVE_SYN", Value: 27}, {Name: "TCP_SYNCNT", Value: 7},
	{Name: "TCP_THIN_DUPACK", Value: 17}, {Name: "TCP_THIN_LINEAR_TIMEOUTS", Value: 16}, {Name: "TCP_TIMESTAMP", Value: 24},
	{Name: "TCP_TX_DELAY", Value: 37}, {Name: "TCP_ULP", Value: 31}, {Name: "TCP_USER_TIMEOUT", Value: 18}, {Name: "TCP_WINDOW_CLAMP", Value: 10},
	{Name: "TCP_ZEROCOPY_RECEIVE", Value: 35},
}
