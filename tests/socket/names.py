# Names, addresses and numbers; nothing that needs a name server.
import socket


def error(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__ + ":", e)


info = socket.getaddrinfo
for entry in info("127.0.0.1", 80):
    print(entry)
# expect: (<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('127.0.0.1', 80))
# expect: (<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_DGRAM: 2>, 17, '', ('127.0.0.1', 80))
# expect: (<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_RAW: 3>, 0, '', ('127.0.0.1', 80))
print(info("::1", "80", type=socket.SOCK_STREAM))
# expect: [(<AddressFamily.AF_INET6: 10>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('::1', 80, 0, 0))]
print(info("127.1", b"80", 0, socket.SOCK_DGRAM, flags=socket.AI_CANONNAME))
# expect: [(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_DGRAM: 2>, 17, '127.1', ('127.0.0.1', 80))]
print([a[4] for a in info(None, 1, type=1)], [a[4] for a in info(None, 1, type=1, flags=socket.AI_PASSIVE)])
# expect: [('::1', 1, 0, 0), ('127.0.0.1', 1)] [('0.0.0.0', 1), ('::', 1, 0, 0)]
print(info("127.0.0.1", 80, socket.AF_INET6, 1, 0, socket.AI_V4MAPPED)[0][4], info("127.0.0.1", None, proto=17)[0][4])
# expect: ('::ffff:127.0.0.1', 80, 0, 0) ('127.0.0.1', 0)
print(info("localhost", 80, socket.AF_INET, 1)[0][4], info("0x7f.1", 1, type=1)[0][4])  # expect: ('127.0.0.1', 80) ('127.0.0.1', 1)
error(info, "::1", 80, socket.AF_INET)  # expect: gaierror: [Errno -9] Address family for hostname not supported
error(info, "x", 80, 999)  # expect: gaierror: [Errno -6] ai_family not supported
error(info, "x", 80, 0, 999)  # expect: gaierror: [Errno -7] ai_socktype not supported
error(info, "x", 80, 0, 1, 17)  # expect: gaierror: [Errno -7] ai_socktype not supported
error(info, "x", 80, 0, 0, 0, 1 << 20)  # expect: gaierror: [Errno -1] Bad value for ai_flags
error(info, "localhost", 80, flags=socket.AI_NUMERICHOST)  # expect: gaierror: [Errno -2] Name or service not known
error(info, "127.0.0.1", "nosuchservice")  # expect: gaierror: [Errno -8] Servname not supported for ai_socktype
error(info, None, None)  # expect: gaierror: [Errno -2] Name or service not known
error(info, 5, 80)  # expect: TypeError: getaddrinfo() argument 1 must be string or None
error(info, "127.0.0.1", 1.5)  # expect: OSError: Int or String expected

print(socket.gethostbyname("127.0.0.1"), socket.gethostbyname(""), socket.gethostbyname("<broadcast>"), socket.gethostbyname("localhost"))
# expect: 127.0.0.1 0.0.0.0 255.255.255.255 127.0.0.1
print(socket.gethostbyname_ex("127.0.0.1"), type(socket.gethostname()), socket.getnameinfo(("127.0.0.1", 80), 3))
# expect: ('127.0.0.1', [], ['127.0.0.1']) <class 'str'> ('127.0.0.1', '80')
error(socket.getnameinfo, "x", 0)  # expect: TypeError: getnameinfo() argument 1 must be a tuple
error(socket.getnameinfo, ("127.0.0.1", 80, 1), 3)  # expect: OSError: IPv4 sockaddr must be 2 tuple
error(socket.gethostbyname, 5)  # expect: TypeError: gethostbyname() argument 1 must be str, bytes or bytearray, not int
print(socket.getprotobyname("tcp"), socket.getprotobyname("udp"))  # expect: 6 17
error(socket.getservbyname, "nosuch")  # expect: OSError: service/proto not found
error(socket.getservbyport, 99999)  # expect: OverflowError: getservbyport: port must be 0-65535.

print(socket.inet_aton("127.1"), socket.inet_aton("010.1.1.1"), socket.inet_ntoa(b"\1\2\3\4"))
# expect: b'\x7f\x00\x00\x01' b'\x08\x01\x01\x01' 1.2.3.4
print(socket.inet_pton(socket.AF_INET6, "::ffff:1.2.3.4")[-6:], socket.inet_ntop(10, bytes(12) + b"\1\2\3\4"), socket.inet_ntop(2, bytes(4)))
# expect: b'\xff\xff\x01\x02\x03\x04' ::1.2.3.4 0.0.0.0
print(socket.inet_ntop(10, bytes(15) + b"\1"), socket.inet_ntop(10, b"\x20\x01\x0d\xb8" + bytes(11) + b"\1"))  # expect: ::1 2001:db8::1
error(socket.inet_aton, "256.1.1.1")  # expect: OSError: illegal IP address string passed to inet_aton
error(socket.inet_pton, 2, "127.1")  # expect: OSError: illegal IP address string passed to inet_pton
error(socket.inet_pton, 77, "x")  # expect: OSError: [Errno 97] Address family not supported by protocol
error(socket.inet_ntop, 2, b"x")  # expect: ValueError: invalid length of packed IP address string
error(socket.inet_ntop, 77, b"x")  # expect: ValueError: unknown address family 77
error(socket.inet_ntoa, b"x")  # expect: OSError: packed IP wrong length for inet_ntoa
print(socket.ntohs(socket.htons(1234)), socket.ntohl(socket.htonl(123456)))  # expect: 1234 123456
error(socket.htons, 65536)  # expect: OverflowError: htons: Python int too large to convert to C 16-bit unsigned integer
error(socket.ntohs, -1)  # expect: OverflowError: ntohs: can't convert negative Python int to C 16-bit unsigned integer
error(socket.htonl, 2**32)  # expect: OverflowError: int larger than 32 bits
error(socket.htonl, -1)  # expect: OverflowError: can't convert negative value to unsigned int
error(socket.ntohl, "x")  # expect: TypeError: expected int, str found

index, name = socket.if_nameindex()[0]
print(socket.if_nametoindex(name) == index, socket.if_indextoname(index) == name)  # expect: True True
error(socket.if_nametoindex, "nosuch")  # expect: OSError: no interface with this name
error(socket.if_indextoname, 9999)  # expect: OSError: [Errno 6] No such device or address
error(socket.close, 99999)  # expect: OSError: [Errno 9] Bad file descriptor

print(socket.has_dualstack_ipv6() in (True, False), socket.getfqdn("127.0.0.1") != "")  # expect: True True
with socket.create_server(("127.0.0.1", 0), reuse_port=True, backlog=3) as s:
    print(s.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT), s.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR), s.getsockname()[0])
    # expect: 1 1 127.0.0.1
    with socket.create_connection(s.getsockname(), source_address=("127.0.0.1", 0)) as c:
        print(c.getpeername() == s.getsockname())  # expect: True
error(socket.create_server, ("127.0.0.1", 0), dualstack_ipv6=True)  # expect: ValueError: dualstack_ipv6 requires AF_INET6 family
error(socket.create_server, ("192.0.2.1", 0))
# expect: OSError: [Errno 99] Cannot assign requested address (while attempting to bind on address ('192.0.2.1', 0))
error(socket.create_connection, ("127.0.0.1", 1))  # expect: ConnectionRefusedError: [Errno 111] Connection refused
error(socket.create_connection, "x")  # expect: ValueError: not enough values to unpack (expected 2, got 1)
try:
    socket.create_connection(("127.0.0.1", 1), all_errors=True)
except ExceptionGroup as e:
    print(e)  # expect: create_connection failed (1 sub-exception)
