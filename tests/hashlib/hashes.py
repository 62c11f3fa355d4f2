# Hashes, keyed hashes, derived keys.
import hashlib
import hmac
import io
import re

for name in sorted(hashlib.algorithms_guaranteed):
    h = getattr(hashlib, name)(b"abc")
    n = (20,) if name.startswith("shake") else ()
    print(name, h.name, h.digest_size, h.block_size, h.hexdigest(*n), h.digest(*n).hex() == h.hexdigest(*n))
    c = h.copy()
    c.update(bytearray(b"x" * 1000))
    print(c.hexdigest(*n)[:32], h.hexdigest(*n)[:16], hashlib.new(name, b"abcx").hexdigest(*n)[:16], type(c) is type(h))
# expect: blake2b blake2b 64 128 ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923 True
# expect: fb09252f3066e041dee9206d09cb2428 ba80a53f981c4d0d c447c89a139b0bf0 True
# expect: blake2s blake2s 32 64 508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982 True
# expect: eccdbccbd56aeb2a473a216e2c2fc686 508c5e8c327c14e2 eea1b9873d0f63de True
# expect: md5 md5 16 64 900150983cd24fb0d6963f7d28e17f72 True
# expect: 37537cab8eb6f77323d95a976c2fddd5 900150983cd24fb0 b1a85930d2336090 True
# expect: sha1 sha1 20 64 a9993e364706816aba3e25717850c26c9cd0d89d True
# expect: 05709dc74695e668245331c8d5938812 a9993e364706816a d84809b186a0d5ae True
# expect: sha224 sha224 28 64 23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7 True
# expect: e18080d1525c6bf31bbb9f15f3bd0016 23097d223405d822 9c9ce26d869bdb1c True
# expect: sha256 sha256 32 64 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad True
# expect: fa259cba84b8396f10d600b864507f0f ba7816bf8f01cfea 7571ce1f8e21c6b1 True
# expect: sha384 sha384 48 128 cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7 True
# expect: 57973a514c69ea68e6203ad45ae16b0c cb00753f45a35e8b ec50973e650b5149 True
# expect: sha3_224 sha3_224 28 144 e642824c3f8cf24ad09234ee7d3c766fc9a3a5168d0c94ad73b46fdf True
# expect: 04efcfa3238f97cda4e5c64bfa907107 e642824c3f8cf24a 98083365938b74e0 True
# expect: sha3_256 sha3_256 32 136 3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532 True
# expect: 22e9b846b0749d4002d693a9d617f3ca 3a985da74fe225b2 1391553e5cd55190 True
# expect: sha3_384 sha3_384 48 104 ec01498288516fc926459f58e2c6ad8df9b473cb0fc08c2596da7cf0e49be4b298d88cea927ac7f539f1edf228376d25 True
# expect: 06ecf53734ea508c24733977a8351b1b ec01498288516fc9 55fae2fcf95551f1 True
# expect: sha3_512 sha3_512 64 72 b751850b1a57168a5693cd924b6b096e08f621827444f70d884f5d0240d2712e10e116e9192af3c91a7ec57647e3934057340b4cf408d5a56592f8274eec53f0 True
# expect: 12be97d367b83d91a97f3de67a7f0f9e b751850b1a57168a ee6b71306d27e1c7 True
# expect: sha512 sha512 64 128 ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f True
# expect: 0b7fba5e9940c413d58ecb87ab58b2cc ddaf35a193617aba d590e310daa4ce85 True
# expect: shake_128 shake_128 0 168 5881092dd818bf5cf8a3ddb793fbcba74097d5c5 True
# expect: af628e107a573e4e5262e91bc0a89cf1 5881092dd818bf5c 1b10ea6da0698ffc True
# expect: shake_256 shake_256 0 136 483366601360a8771c6863080cc4114d8db44530 True
# expect: 0c5d90ee87223f8d52d894d7ad17a997 483366601360a877 06e0fd5016c2d6df True
b = hashlib.blake2b(b"data", digest_size=20, key=b"key", salt=b"salt", person=b"person", fanout=3, depth=4, leaf_size=5, node_offset=6, node_depth=7, inner_size=8, last_node=True)
print(b.hexdigest(), b.MAX_DIGEST_SIZE, b.MAX_KEY_SIZE, b.SALT_SIZE, b.PERSON_SIZE, b.digest_size)  # expect: f5d3398edb4b5d0da527af021703d882b2429a83 64 64 16 16 20
b = hashlib.blake2s(b"data" * 100, digest_size=20, key=b"key", salt=b"salt", person=b"person", fanout=3, depth=4, leaf_size=5, node_offset=2**40, node_depth=7, inner_size=8, last_node=True)
print(b.hexdigest(), hashlib.blake2s.MAX_DIGEST_SIZE, hashlib.blake2b(bytes(1000)).hexdigest()[:20], hashlib.blake2b(bytes(128)).hexdigest()[:20])
# expect: bc52b6a7734060735cff214e4de3e23a2bbe7817 32 1ee4e51ecab5210a518f 865939e120e680543847
print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 1000).hex(), hashlib.pbkdf2_hmac("md5", b"password", b"salt", 1, 30).hex())
# expect: 632c2812e46d4604102ba7618e9d6d7d2f8128f6266b4a03264d2a0460b7dcb3 f31afb6d931392daa5e3130f47f9a9b6e8e72029d8350b9fb27a9e0e00b9
print(hashlib.scrypt(b"password", salt=b"NaCl", n=1024, r=8, p=16, dklen=32).hex(), hashlib.scrypt(b"", salt=b"", n=16, r=1, p=1).hex())
# expect: fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162 77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906
print(hashlib.file_digest(io.BytesIO(b"abc"), "sha256").hexdigest()[:16], hashlib.file_digest(io.BytesIO(b"abc"), hashlib.md5).hexdigest())
# expect: ba7816bf8f01cfea 900150983cd24fb0d6963f7d28e17f72
print(re.sub("0x[0-9a-f]+", "0x", repr(hashlib.sha1())), hashlib.sha256(string=b"a", usedforsecurity=False).hexdigest()[:8], hashlib.new("SHA256").name, sorted(hashlib.__all__))
# expect: <sha1 _hashlib.HASH object @ 0x> ca978112 sha256 ['algorithms_available', 'algorithms_guaranteed', 'blake2b', 'blake2s', 'file_digest', 'md5', 'new', 'pbkdf2_hmac', 'sha1', 'sha224', 'sha256', 'sha384', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'sha512', 'shake_128', 'shake_256']


def show(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


show(hashlib.sha256, "text")  # expect: TypeError Strings must be encoded before hashing
show(hashlib.sha256, 5)  # expect: TypeError object supporting the buffer API required
show(hashlib.new, "nothing")  # expect: ValueError unsupported hash type nothing
show(hashlib.blake2b, digest_size=65)  # expect: ValueError digest_size must be between 1 and 64 bytes
show(hashlib.blake2b, key=bytes(65))  # expect: ValueError maximum key length is 64 bytes
show(hashlib.blake2s, salt=bytes(9))  # expect: ValueError maximum salt length is 8 bytes
show(hashlib.blake2s, person=bytes(9))  # expect: ValueError maximum person length is 8 bytes
show(hashlib.blake2b, fanout=256)  # expect: ValueError fanout must be between 0 and 255
show(hashlib.blake2b, depth=0)  # expect: ValueError depth must be between 1 and 255
show(hashlib.blake2b, inner_size=65)  # expect: ValueError inner_size must be between 0 and is 64
show(hashlib.blake2b, leaf_size=2**32)  # expect: OverflowError leaf_size is too large
show(hashlib.pbkdf2_hmac, "sha1", b"a", b"b", 0)  # expect: ValueError iteration value must be greater than 0.
show(hashlib.scrypt, b"a", salt=b"", n=3, r=1, p=1)  # expect: ValueError n must be a power of 2.

h = hmac.new(b"key", b"message", "sha256")
print(h.hexdigest(), h.name, h.digest_size, h.block_size, h.copy().digest() == h.digest(), hmac.digest(b"key", b"message", "sha256") == h.digest())
# expect: 6e9ef29b75fffc5b7abae527d58fdadb2fe42e7219011976917343065f58ed4a hmac-sha256 32 64 True True
h.update(b"more")
print(h.hexdigest(), hmac.HMAC(b"k" * 200, digestmod=hashlib.md5).hexdigest(), hmac.digest(b"k" * 200, b"", hashlib.sha3_256).hex()[:16], hmac.new(b"k", digestmod="sha3_256").hexdigest()[:16])
# expect: fcbf2b25caca8c6b27321987011bd0ab731d458db1077361f0e0c05324786102 93578822342dc32c0d59ce09c36b4dd1 c14e4b3400ff8fbf 03f5097ac99b0407
print(hmac.compare_digest("a", "a"), hmac.compare_digest(b"a", bytearray(b"b")), hmac.compare_digest("a", "ab"))  # expect: True False False
show(hmac.new, "key", b"", "md5")  # expect: TypeError key: expected bytes or bytearray, but got 'str'
show(hmac.new, b"key")  # expect: TypeError Missing required argument 'digestmod'.
show(hmac.compare_digest, "a", b"a")  # expect: TypeError a bytes-like object is required, not 'str'
show(hmac.compare_digest, "é", "é")  # expect: TypeError comparing strings with non-ASCII characters is not supported
