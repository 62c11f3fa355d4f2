# The enumerations of the module.
import copy
import socket

A, K, M = socket.AddressFamily, socket.SocketKind, socket.MsgFlag
print(repr(socket.AF_INET), str(socket.AF_INET), f"{socket.AF_INET:>3}", socket.AF_INET == 2, hash(socket.AF_INET) == hash(2))
# expect: <AddressFamily.AF_INET: 2> 2   2 True True
print(A, M, A(2) is A.AF_INET is A["AF_INET"], A.AF_INET.name, A.AF_INET.value, isinstance(A.AF_INET, int), A.AF_INET + 1)
# expect: <enum 'AddressFamily'> <flag 'MsgFlag'> True AF_INET 2 True 3
print([str(k) for k in K], len(K), K.__members__["SOCK_DGRAM"], 3 in K, 77 in K)
# expect: ['1', '2', '3', '4', '5', '2048', '524288'] 7 2 True False
print(repr(socket.MSG_PEEK), repr(socket.MSG_OOB | socket.MSG_PEEK), repr(socket.MSG_PEEK & 2), repr(M(0)), repr(3 ^ socket.MSG_OOB))
# expect: <MsgFlag.MSG_PEEK: 2> <MsgFlag.MSG_OOB|MSG_PEEK: 3> <MsgFlag.MSG_PEEK: 2> <MsgFlag: 0> <MsgFlag.MSG_PEEK: 2>
print([m.name for m in M(3)], M.MSG_PEEK in M(3), len(M(3)), bool(M(0)), M(3).name)
# expect: ['MSG_OOB', 'MSG_PEEK'] True 2 False MSG_OOB|MSG_PEEK
print(repr(socket.AI_PASSIVE | socket.AI_CANONNAME))
# expect: <AddressInfo.AI_PASSIVE|AI_CANONNAME: 3>
print(copy.copy(A.AF_INET) is A.AF_INET, copy.deepcopy(A.AF_INET) is A.AF_INET, sorted([socket.AF_INET6, socket.AF_INET]))
# expect: True True [<AddressFamily.AF_INET: 2>, <AddressFamily.AF_INET6: 10>]


def error(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)


error(A, 999)  # expect: ValueError: 999 is not a valid AddressFamily
error(A, "x")  # expect: ValueError: 'x' is not a valid AddressFamily
error(lambda: A["x"])  # expect: KeyError: 'x'
error(setattr, A, "AF_INET", 3)  # expect: AttributeError: cannot reassign member 'AF_INET'
error(delattr, A, "AF_INET")  # expect: AttributeError: 'AddressFamily' cannot delete member 'AF_INET'.
error(setattr, A.AF_INET, "value", 3)  # expect: AttributeError: <enum 'Enum'> cannot set attribute 'value'
print(socket.SOL_SOCKET, socket.IPPROTO_TCP, socket.TCP_NODELAY, socket.SO_REUSEADDR, socket.SHUT_RDWR, socket.SOMAXCONN)
# expect: 1 6 1 2 2 4096
print(socket.timeout is TimeoutError, socket.error is OSError, socket.gaierror.__mro__[1], socket.herror.__mro__[1], socket.has_ipv6)
# expect: True True <class 'OSError'> <class 'OSError'> True
import enum

print(isinstance(socket.AF_INET, enum.IntEnum), issubclass(M, enum.IntFlag), [c.__name__ for c in A.__mro__])
# expect: True True ['AddressFamily', 'IntEnum', 'int', 'ReprEnum', 'Enum', 'object']
