# Text files: line ends, encodings, positions.
import io
import os
import sys

folder = os.path.join(os.environ["TMPDIR"], "io_text_n")
os.makedirs(folder, exist_ok=True)
os.chdir(folder)


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__ + ":", e)

data=b"one\ntwo\r\nthree\rfour\r\n\r\nfive\n\n\rsix"
open("n","wb").write(data)
for nl in [None,"","\n","\r","\r\n"]:
    f=open("n",newline=nl); print(repr(nl), f.read().split("x") , f.newlines); f.seek(0); print(list(f), f.newlines); f.seek(0); print([f.readline(3) for _ in range(14)]); f.seek(0); print([f.read(4) for _ in range(9)]); f.close()
    f=open("o","w",newline=nl); f.write("a\nb\r\nc\rd\n"); f.close(); print(open("o","rb").read())
# expect: None ['one\ntwo\nthree\nfour\n\nfive\n\n\nsi', ''] ('\r', '\n', '\r\n')
# expect: ['one\n', 'two\n', 'three\n', 'four\n', '\n', 'five\n', '\n', '\n', 'six'] ('\r', '\n', '\r\n')
# expect: ['one', '\n', 'two', '\n', 'thr', 'ee\n', 'fou', 'r\n', '\n', 'fiv', 'e\n', '\n', '\n', 'six']
# expect: ['one\n', 'two\n', 'thre', 'e\nfo', 'ur\n\n', 'five', '\n\n\ns', 'ix', '']
# expect: b'a\nb\r\nc\rd\n'
# expect: '' ['one\ntwo\r\nthree\rfour\r\n\r\nfive\n\n\rsi', ''] ('\r', '\n', '\r\n')
# expect: ['one\n', 'two\r\n', 'three\r', 'four\r\n', '\r\n', 'five\n', '\n', '\r', 'six'] ('\r', '\n', '\r\n')
# expect: ['one', '\n', 'two', '\r\n', 'thr', 'ee\r', 'fou', 'r\r\n', '\r\n', 'fiv', 'e\n', '\n', '\r', 'six']
# expect: ['one\n', 'two\r', '\nthr', 'ee\rf', 'our\r', '\n\r\nf', 'ive\n', '\n\rsi', 'x']
# expect: b'a\nb\r\nc\rd\n'
# expect: '\n' ['one\ntwo\r\nthree\rfour\r\n\r\nfive\n\n\rsi', ''] None
# expect: ['one\n', 'two\r\n', 'three\rfour\r\n', '\r\n', 'five\n', '\n', '\rsix'] None
# expect: ['one', '\n', 'two', '\r\n', 'thr', 'ee\r', 'fou', 'r\r\n', '\r\n', 'fiv', 'e\n', '\n', '\rsi', 'x']
# expect: ['one\n', 'two\r', '\nthr', 'ee\rf', 'our\r', '\n\r\nf', 'ive\n', '\n\rsi', 'x']
# expect: b'a\nb\r\nc\rd\n'
# expect: '\r' ['one\ntwo\r\nthree\rfour\r\n\r\nfive\n\n\rsi', ''] None
# expect: ['one\ntwo\r', '\nthree\r', 'four\r', '\n\r', '\nfive\n\n\r', 'six'] None
# expect: ['one', '\ntw', 'o\r', '\nth', 'ree', '\r', 'fou', 'r\r', '\n\r', '\nfi', 've\n', '\n\r', 'six', '']
# expect: ['one\n', 'two\r', '\nthr', 'ee\rf', 'our\r', '\n\r\nf', 'ive\n', '\n\rsi', 'x']
# expect: b'a\rb\r\rc\rd\r'
# expect: '\r\n' ['one\ntwo\r\nthree\rfour\r\n\r\nfive\n\n\rsi', ''] None
# expect: ['one\ntwo\r\n', 'three\rfour\r\n', '\r\n', 'five\n\n\rsix'] None
# expect: ['one', '\ntw', 'o\r\n', 'thr', 'ee\r', 'fou', 'r\r\n', '\r\n', 'fiv', 'e\n\n', '\rsi', 'x', '', '']
# expect: ['one\n', 'two\r', '\nthr', 'ee\rf', 'our\r', '\n\r\nf', 'ive\n', '\n\rsi', 'x']
# expect: b'a\r\nb\r\r\nc\rd\r\n'
big="".join("line %d é%s\n"%(i,"x"*(i%97)) for i in range(3000))
f=open("big","w",encoding="utf-8")
print(f.write(big))  # expect: 178575
f.close()
f=open("big")
print(f.read()==big)  # expect: True
f.seek(0)
print("".join(f)==big)  # expect: True
f.seek(0)
pos=[]

while True:
    p=f.tell(); l=f.readline()
    if not l: break
    pos.append((p,l))
print(len(pos), pos[1500][0], pos[-1][0])  # expect: 3000 89220 181473
ok=True
for p,l in pos[::137]:
    f.seek(p); ok = ok and f.readline()==l
print(ok)  # expect: True
f.seek(0)
n=0
while True:
    s=f.read(1013)
    if not s: break
    n+=len(s)
print(n==len(big))  # expect: True
f.close()
for enc in ["utf-16","utf-16-le","utf-16-be","utf-32","latin-1","utf-8-sig","ascii"]:
    try:
        f=open("e","w",encoding=enc); f.write("héllo\nwörld\n"); f.write("x\n"); f.close(); print(enc, open("e","rb").read()); f=open("e",encoding=enc); print(f.readline(), f.tell() if enc!="utf-16" and enc!="utf-32" and enc!="utf-8-sig" else "", f.read(), f.encoding); f.close()
        f=open("e","a",encoding=enc); f.write("end"); f.close(); print(open("e",encoding=enc).read())
    except Exception as ex: print(enc, type(ex).__name__, ex)
# expect: utf-16 b'\xff\xfeh\x00\xe9\x00l\x00l\x00o\x00\n\x00w\x00\xf6\x00r\x00l\x00d\x00\n\x00x\x00\n\x00'
# expect: héllo
# expect:   wörld
# expect: x
# expect:  utf-16
# expect: héllo
# expect: wörld
# expect: x
# expect: end
# expect: utf-16-le b'h\x00\xe9\x00l\x00l\x00o\x00\n\x00w\x00\xf6\x00r\x00l\x00d\x00\n\x00x\x00\n\x00'
# expect: héllo
# expect:  12 wörld
# expect: x
# expect:  utf-16-le
# expect: héllo
# expect: wörld
# expect: x
# expect: end
# expect: utf-16-be b'\x00h\x00\xe9\x00l\x00l\x00o\x00\n\x00w\x00\xf6\x00r\x00l\x00d\x00\n\x00x\x00\n'
# expect: héllo
# expect:  12 wörld
# expect: x
# expect:  utf-16-be
# expect: héllo
# expect: wörld
# expect: x
# expect: end
# expect: utf-32 b'\xff\xfe\x00\x00h\x00\x00\x00\xe9\x00\x00\x00l\x00\x00\x00l\x00\x00\x00o\x00\x00\x00\n\x00\x00\x00w\x00\x00\x00\xf6\x00\x00\x00r\x00\x00\x00l\x00\x00\x00d\x00\x00\x00\n\x00\x00\x00x\x00\x00\x00\n\x00\x00\x00'
# expect: héllo
# expect:   wörld
# expect: x
# expect:  utf-32
# expect: héllo
# expect: wörld
# expect: x
# expect: end
# expect: latin-1 b'h\xe9llo\nw\xf6rld\nx\n'
# expect: héllo
# expect:  6 wörld
# expect: x
# expect:  latin-1
# expect: héllo
# expect: wörld
# expect: x
# expect: end
# expect: utf-8-sig b'\xef\xbb\xbfh\xc3\xa9llo\nw\xc3\xb6rld\nx\n'
# expect: héllo
# expect:   wörld
# expect: x
# expect:  utf-8-sig
# expect: héllo
# expect: wörld
# expect: x
# expect: end
# expect: ascii UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128)
open("bad","wb").write(b"ab\xffcd\n\xc3\xa9\xe2\x82\n\xe2")
for er in ["strict","replace","ignore","backslashreplace","surrogateescape"]:
    show(lambda: open("bad",errors=er).read()); show(lambda: list(open("bad",errors=er))); show(lambda: open("bad",encoding="ascii",errors=er).read())
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte
# expect: UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 2: ordinal not in range(128)
# expect: 'ab�cd\né�\n�'
# expect: ['ab�cd\n', 'é�\n', '�']
# expect: 'ab�cd\n����\n�'
# expect: 'abcd\né\n'
# expect: ['abcd\n', 'é\n']
# expect: 'abcd\n\n'
# expect: 'ab\\xffcd\né\\xe2\\x82\n\\xe2'
# expect: ['ab\\xffcd\n', 'é\\xe2\\x82\n', '\\xe2']
# expect: 'ab\\xffcd\n\\xc3\\xa9\\xe2\\x82\n\\xe2'
# expect: 'ab\udcffcd\né\udce2\udc82\n\udce2'
# expect: ['ab\udcffcd\n', 'é\udce2\udc82\n', '\udce2']
# expect: 'ab\udcffcd\n\udcc3\udca9\udce2\udc82\n\udce2'
for er in ["strict","replace","ignore","backslashreplace","xmlcharrefreplace","namereplace"]:
    def w():
        with open("ew","w",encoding="ascii",errors=er) as f: f.write("aé€b")
        return open("ew","rb").read()
    if er!="namereplace": show(w)
# expect: UnicodeEncodeError: 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)
# expect: b'a??b'
# expect: b'ab'
# expect: b'a\\xe9\\u20acb'
# expect: b'a&#233;&#8364;b'
# r+ mixing
open("rp","w").write("0123456789\nabcdefghij\n")
f=open("rp","r+")
print(f.readline(), f.tell())
# expect: 0123456789
# expect:  11
f.seek(4)
f.write("XX")
f.seek(0)
print(f.read())
# expect: 0123XX6789
# expect: abcdefghij
# expect:
f.close()
f=open("rp","rb+")
print(f.read(3), f.tell())  # expect: b'012' 3
f.write(b"YY")
print(f.tell(), f.read(3))  # expect: 5 b'X67'
f.seek(-2,2)
print(f.read())  # expect: b'j\n'
f.seek(2)
print(f.peek(2)[:2])  # expect: b'2Y'
f.truncate(8)
f.seek(0)
print(f.read())  # expect: b'012YYX67'
print(f.seek(5,1), f.tell())  # expect: 13 13
f.close()
f=open("rp","a+")
print(f.tell())  # expect: 8
f.write("END")
f.seek(0)
print(f.read())  # expect: 012YYX67END
f.close()
f=open("rp","w+b")
f.write(b"hello world")
f.seek(0)
print(f.readinto(b:=bytearray(5)), b, f.read1(3), f.read1(100), f.readline(), f.read(), f.readlines())  # expect: 5 bytearray(b'hello') b' wo' b'rld' b'' b'' []
f.close()
with open("rp","wb",buffering=4) as f: print([f.write(b"abcdefgh"[:i]) for i in range(8)], f.tell())  # expect: [0, 1, 2, 3, 4, 5, 6, 7] 28
print(open("rp","rb").read())  # expect: b'aababcabcdabcdeabcdefabcdefg'
with open("lb","w",buffering=1) as f:
    print(f.write("abc"), f.line_buffering, f.write("d\ne"), os.path.getsize("lb"))
# expect: 3 True 3 6
f=open("lines","w")
f.writelines(["a\n","b\n"])
f.writelines(x for x in "cd")
f.close()
print(open("lines").readlines(), open("lines").readlines(2), open("lines").readlines(3), open("lines").readlines(0), open("lines").readlines(-1), open("lines").readlines(None))
# expect: ['a\n', 'b\n', 'cd'] ['a\n', 'b\n'] ['a\n', 'b\n'] ['a\n', 'b\n', 'cd'] ['a\n', 'b\n', 'cd'] ['a\n', 'b\n', 'cd']
show(lambda: open("lines","x")); f=open("new","x"); f.write("1"); f.close(); print(open("new").read())
# expect: FileExistsError: [Errno 17] File exists: 'lines'
# expect: 1
