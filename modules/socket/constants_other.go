//go:build !linux

package socket

import "github.com/starling-lang/starling/modules/internal/intenum"

// lookupNumbers are the numbers of name look-up where it is not Linux's.
var lookupNumbers = []intenum.Member{
	{Name: "NI_NUMERICHOST", Value: niNumericHost}, {Name: "NI_NUMERICSERV", Value: niNumericServ}, {Name: "NI_NAMEREQD", Value: niNameReqd},
	{Name: "NI_DGRAM", Value: niDgram}, {Name: "EAI_AGAIN", Value: eaiAgain}, {Name: "EAI_BADFLAGS", Value: eaiBadFlags}, {Name: "EAI_FAMILY", Value: eaiFamily},
	{Name: "EAI_NONAME", Value: eaiNoName}, {Name: "EAI_SERVICE", Value: eaiService}, {Name: "EAI_SOCKTYPE", Value: eaiSockType},
	{Name: "INADDR_ANY", Value: 0}, {Name: "INADDR_LOOPBACK", Value: 0x7f000001}, {Name: "INADDR_BROADCAST", Value: 0xffffffff},
}
