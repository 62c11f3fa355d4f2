# Texts and bytes of more than a megabyte, which are gone through in pieces.
import zlib

seen = {}


def show(what, x):
    if isinstance(x, (list, tuple)):
        x = repr((len(x), [repr(y[:50]) for y in list(x[:3]) + list(x[-3:])], sum(map(len, x)), sum(len(y) * i % 1013 for i, y in enumerate(x[::97]))))
    if isinstance(x, str):
        x = x.encode("utf-8", "surrogatepass")
    seen[what] = zlib.crc32(x, seen.get(what, 0))


units = ["abc\té\r\n'ΑΣ日本語 \u2028\U0001f600", "xyz \r"]
for u in units:
    s = u * (1_100_000 // len(u.encode())) + "end."
    for name in "upper lower title capitalize swapcase casefold split rsplit splitlines strip expandtabs".split():
        show(name, getattr(s, name)())
    for old in ["a", "bc", "", u[-1], u[1:3], "zz", u * 9000]:
        show("replace", s.replace(old, "<é>"))
        show("replace", s.replace(old, "", 1000))
        show("find", [str(s.find(old)), str(s.rfind(old)), str(s.count(old)), str(s.find(old, 700_000)), str(s.find(old, -9, -3))])
        if old:
            show("split", s.split(old))
            show("rsplit", s.rsplit(old))
            show("split", s.split(old, 50))
            show("rsplit", s.rsplit(old, 50))
            show("partition", s.partition(old) + s.rpartition(old))
    show("split", s.split(None, 100))
    show("rsplit", s.rsplit(None, 100))
    show("splitlines", s.splitlines(True))
    show("strip", [s.strip(u), s.lstrip(u), s.rstrip(u + "end."), s.rstrip("end.")])
    show("repr", repr(s))
    show("ascii", ascii(s))
    show("slices", [s[::2], s[::-1], s[5:-5:7], s[-3::-3], s[700_000:], s[:100_000], s[123_456]])
    show("pad", s.center(2_000_001, "é") + s.zfill(1_800_000) + s.ljust(1_600_000))
    show("translate", s.translate({97: "xyz", 98: None, 233: 0x1F600}))
    for encoding in ["utf-8", "utf-16", "utf-32-be", "latin-1", "ascii", "unicode_escape"]:
        for errors in ["replace", "backslashreplace", "xmlcharrefreplace", "ignore"]:
            b = s.encode(encoding, errors)
            show(encoding, b)
            if errors != "xmlcharrefreplace":
                show(encoding, b.decode(encoding, errors))
    t = s[:-1] + "x"
    show('compare', repr((s == t, s < t, s != t, s == s[:-1] + ".", "end" in s, "xx" in s, len(s + t), hash(s) == hash(t[:-1] + "."))))

    b = s.encode() + b"\xff\x80"
    for c in (b, bytearray(b)):
        for name in "upper lower title capitalize swapcase split rsplit splitlines strip expandtabs hex".split():
            show(name, getattr(c, name)())
        for old in [b"a", b"bc", b"", b"\xff"]:
            show("replace", c.replace(old, b"<>"))
            show("find", [str(c.find(old)), str(c.rfind(old)), str(c.count(old))])
            if old:
                show("split", c.split(old) + c.rsplit(old, 9))
                show("partition", c.partition(old) + c.rpartition(old))
        show("translate", c.translate(bytes(range(255, -1, -1)), b"a\n"))
        show("strip", [c.strip(b"abc"), c.rstrip(b"\x80\xff")])
        show("repr", repr(c))
        show("slices", [c[::3], c[::-2], c[9:], c + c, c.join([b"1", b"2", b"3"]), c.center(2_000_000), c.zfill(2_000_000)])
        show("hex", c.hex("-", 3) + str(bytes.fromhex(c.hex()) == c))
        show("decode", c.decode("utf-8", "surrogateescape"))
        show("compare", repr((c == b + b"", c < b, c > b[:-1])))
for what in seen:
    print(what, seen[what])
# expect: upper 2086392312
# expect: lower 1274962234
# expect: title 3016977448
# expect: capitalize 3534346872
# expect: swapcase 3762878062
# expect: casefold 3609475108
# expect: split 1867305484
# expect: rsplit 3172018839
# expect: splitlines 1669009525
# expect: strip 4043999029
# expect: expandtabs 3468805822
# expect: replace 1340511906
# expect: find 2683674319
# expect: partition 1261655309
# expect: repr 639223160
# expect: ascii 646670119
# expect: slices 164888152
# expect: pad 777042455
# expect: translate 278179372
# expect: utf-8 3298044384
# expect: utf-16 2520398389
# expect: utf-32-be 1855868188
# expect: latin-1 1394457516
# expect: unicode_escape 2018027313
# expect: compare 3410438554
# expect: hex 2737395792
# expect: decode 3639022287
