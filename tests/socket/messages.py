# sendmsg and recvmsg: several buffers, descriptors.
import os
import socket


def error(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)


a, b = socket.socketpair()
print(a.sendmsg([b"ab", bytearray(b"cd"), b""]), b.recvmsg(10))  # expect: 4 (b'abcd', [], 0, None)
a.sendmsg([b"abcd"])
into = [bytearray(1), bytearray(5)]
print(b.recvmsg_into(into), into)  # expect: (4, [], 0, None) [bytearray(b'a'), bytearray(b'bcd\x00\x00')]
r, w = os.pipe()
a.sendmsg([b"fd"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, r.to_bytes(4, "little"))])
data, items, flags, address = b.recvmsg(10, socket.CMSG_SPACE(4))
fd = int.from_bytes(items[0][2], "little")
print(data, [(level, kind) for level, kind, _ in items], flags, address, fd != r)  # expect: b'fd' [(1, 1)] 0 None True
os.write(w, b"through the pipe")
print(os.read(fd, 100))  # expect: b'through the pipe'
print(socket.send_fds(a, [b"x"], [r, w, fd]))  # expect: 1
data, fds, flags, address = socket.recv_fds(b, 10, 5)
print(data, len(fds), flags, address)  # expect: b'x' 3 0 None
for each in fds + [r, w, fd]:
    os.close(each)
print(socket.CMSG_LEN(0), socket.CMSG_LEN(5), socket.CMSG_SPACE(5))  # expect: 16 21 24
udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
udp.bind(("127.0.0.1", 0))
print(udp.sendmsg([b"to ", b"myself"], [], 0, udp.getsockname()), udp.recvmsg(4, 0)[:3] == (b"to m", [], socket.MSG_TRUNC))  # expect: 9 True
udp.close()
error(a.sendmsg, 5)  # expect: TypeError: sendmsg() argument 1 must be an iterable
error(a.sendmsg, ["x"])  # expect: TypeError: a bytes-like object is required, not 'str'
error(a.sendmsg, [b"x"], 5)  # expect: TypeError: sendmsg() argument 2 must be an iterable
error(a.sendmsg, [b"x"], [(1, 2)])  # expect: TypeError: [sendmsg() ancillary data items]() argument must be sequence of length 3, not 2
error(b.recvmsg, -1)  # expect: ValueError: negative buffer size in recvmsg()
error(b.recvmsg, 1, -1)  # expect: ValueError: invalid ancillary data buffer length
error(b.recvmsg_into, [b"x"])  # expect: TypeError: recvmsg_into() argument 1 must be an iterable of single-segment read-write buffers
error(socket.CMSG_LEN, -1)  # expect: OverflowError: CMSG_LEN() argument out of range
b.settimeout(0.01)
error(b.recvmsg, 1)  # expect: TimeoutError: timed out
a.close()
print(b.recvmsg(1))  # expect: (b'', [], 0, None)
