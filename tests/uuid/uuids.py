# Identifiers and secrets.
import copy
import pickle
import secrets
import uuid

u = uuid.UUID("{12345678-1234-5678-1234-567812345678}")
print(u, repr(u), u.int, u.hex, u.urn, u.bytes, u.bytes_le, u.fields, u.version, u.variant, u.time, u.clock_seq, u.node, u.is_safe)
# expect: 12345678-1234-5678-1234-567812345678 UUID('12345678-1234-5678-1234-567812345678') 24197857161011715162171839636988778104 12345678123456781234567812345678 urn:uuid:12345678-1234-5678-1234-567812345678 b'\x124Vx\x124Vx\x124Vx\x124Vx' b'xV4\x124\x12xV\x124Vx\x124Vx' (305419896, 4660, 22136, 18, 52, 95073701484152) None reserved for NCS compatibility 466142576285865592 4660 95073701484152 SafeUUID.unknown
print(u == uuid.UUID(int=u.int) == uuid.UUID(bytes=u.bytes) == uuid.UUID(bytes_le=u.bytes_le) == uuid.UUID(fields=u.fields), int(u) == u.int, hash(u) == hash(u.int), u < uuid.UUID(int=0))
# expect: True True True False
print(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_URL, "python.org"), uuid.uuid5(uuid.NAMESPACE_OID, b"x"), uuid.NAMESPACE_X500)
# expect: 6fa459ea-ee8a-3ca4-894e-db77e160355e 7af94e2b-4dd9-50f0-9c9a-8a48519bdef0 8558d34a-d3c6-5881-a6e3-bf8f3e6110ea 6ba7b814-9dad-11d1-80b4-00c04fd430c8
for make in (uuid.uuid1, uuid.uuid4):
    a, b = make(), make()
    print(a != b, a.version, a.variant, len(str(a)))
# expect: True 1 specified in RFC 4122 36
# expect: True 4 specified in RFC 4122 36
print(uuid.uuid1(5, 6).node, uuid.uuid1(5, 6).clock_seq, uuid.getnode() == uuid.getnode(), pickle.loads(pickle.dumps(u)) == u, copy.copy(u) == u, copy.deepcopy(u).is_safe)
# expect: 5 6 True True True SafeUUID.unknown
print(uuid.SafeUUID.safe, uuid.UUID(int=5, version=4), uuid.UUID(int=1, is_safe=uuid.SafeUUID.unsafe).is_safe, u.__eq__(5), {u: 1}[uuid.UUID(str(u))])
# expect: SafeUUID.safe 00000000-0000-4000-8000-000000000005 SafeUUID.unsafe NotImplemented 1


def show(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


show(uuid.UUID)  # expect: TypeError one of the hex, bytes, bytes_le, fields, or int arguments must be given
show(uuid.UUID, "x")  # expect: ValueError badly formed hexadecimal UUID string
show(uuid.UUID, int=-1)  # expect: ValueError int is out of range (need a 128-bit value)
show(uuid.UUID, bytes=b"a")  # expect: ValueError bytes is not a 16-char string
show(uuid.UUID, fields=(1, 2))  # expect: ValueError fields is not a 6-tuple
show(uuid.UUID, fields=(1, 2**16, 0, 0, 0, 0))  # expect: ValueError field 2 out of range (need a 16-bit value)
show(uuid.UUID, int=1, version=9)  # expect: ValueError illegal version number
show(setattr, u, "int", 5)  # expect: TypeError UUID objects are immutable
print(len(secrets.token_bytes()), len(secrets.token_bytes(5)), len(secrets.token_hex(5)), len(secrets.token_urlsafe(6)), 0 <= secrets.randbelow(5) < 5, secrets.choice([7]), secrets.randbits(3) < 8)
# expect: 32 5 10 8 True 7 True
print(secrets.compare_digest("a", "a"), sorted(secrets.__all__), isinstance(secrets.SystemRandom().random(), float))
# expect: True ['SystemRandom', 'choice', 'compare_digest', 'randbelow', 'randbits', 'token_bytes', 'token_hex', 'token_urlsafe'] True
show(secrets.randbelow, 0)  # expect: ValueError Upper bound must be positive.
