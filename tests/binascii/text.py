# Bytes as text: binascii and base64; the numbers of errors.
import base64
import binascii as b
import errno


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for x in [b"YQ==", b"YQ", b"Y", b"YQ=", b"YQ===", b"Y Q=\n=", b"YWI=c", b"=YQ=", b"", "YQ==", "é", b"YWJj*", b"YWJjZ", 5]:
    show(lambda: b.a2b_base64(x))
    show(lambda: b.a2b_base64(x, strict_mode=True))
# expect: b'a'
# expect: b'a'
# expect: Error Incorrect padding
# expect: Error Incorrect padding
# expect: Error Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
# expect: Error Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
# expect: Error Incorrect padding
# expect: Error Incorrect padding
# expect: b'a'
# expect: Error Excess data after padding
# expect: b'a'
# expect: Error Only base64 data is allowed
# expect: b'ab'
# expect: Error Excess data after padding
# expect: Error Incorrect padding
# expect: Error Leading padding not allowed
# expect: b''
# expect: b''
# expect: b'a'
# expect: b'a'
# expect: ValueError string argument should contain only ASCII characters
# expect: ValueError string argument should contain only ASCII characters
# expect: b'abc'
# expect: Error Only base64 data is allowed
# expect: Error Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4
# expect: Error Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4
# expect: TypeError argument should be bytes, buffer or ASCII string, not 'int'
# expect: TypeError argument should be bytes, buffer or ASCII string, not 'int'
show(lambda: b.b2a_base64(b"abc"))  # expect: b'YWJj\n'
show(lambda: b.b2a_base64(b"abc", newline=False))  # expect: b'YWJj'
show(lambda: b.hexlify(b"abc", ":"))  # expect: b'61:62:63'
show(lambda: b.hexlify(b"abcde", "-", 2))  # expect: b'61-6263-6465'
show(lambda: b.hexlify(b"abcde", "-", -2))  # expect: b'6162-6364-65'
show(lambda: b.hexlify(b"a","ab"))  # expect: ValueError sep must be length 1.
show(lambda: b.unhexlify("abc"))  # expect: Error Odd-length string
show(lambda: b.unhexlify("zz"))  # expect: Error Non-hexadecimal digit found
show(lambda: b.unhexlify(b"ab"))  # expect: b'\xab'
show(lambda: b.unhexlify("é"))  # expect: ValueError string argument should contain only ASCII characters
show(lambda: b.crc32(b"abc"))  # expect: 891568578
show(lambda: b.crc32(b"abc", 5))  # expect: 871334697
show(lambda: b.crc_hqx(b"abc", 0))  # expect: 40406
show(lambda: b.b2a_uu(b"abc"))  # expect: b'#86)C\n'
show(lambda: b.b2a_uu(b"a"*46))  # expect: Error At most 45 bytes at once
show(lambda: b.b2a_uu(b"a\0", backtick=True))  # expect: b'"80``\n'
show(lambda: b.a2b_uu(b"#86)C\n"))  # expect: b'abc'
show(lambda: b.a2b_uu(b"#86)Cx"))  # expect: Error Trailing garbage
show(lambda: b.a2b_uu(b"\x7f"))  # expect: b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
show(lambda: b.a2b_uu(b"#8~"))  # expect: Error Illegal char
show(lambda: b.b2a_qp(b"a=b c \n\t\xe9."*10))
# expect: b'a=3Db c=20\n\t=E9.a=3Db c=20\n\t=E9.a=3Db c=20\n\t=E9.a=3Db c=20\n\t=E9.a=3Db c=20\n\t=E9.a=3Db c=20\n\t=E9.a=3Db c=20\n\t=E9.a=3Db c=20\n\t=E9.a=3Db c=20\n\t=E9.a=3Db c=20\n\t=E9.'
show(lambda: b.b2a_qp(b"a_b c \n", header=True))  # expect: b'a=5Fb_c_\n'
show(lambda: b.b2a_qp(b" a\t", quotetabs=True))  # expect: b'=20a=09'
show(lambda: b.b2a_qp(b"a\nb", istext=False))  # expect: b'a=0Ab'
show(lambda: b.a2b_qp(b"a=3Db=\n=E9_"))  # expect: b'a=b\xe9_'
show(lambda: b.a2b_qp(b"a_=zz=", header=True))  # expect: b'a =zz'
show(lambda: b.b2a_base64("a"))  # expect: TypeError a bytes-like object is required, not 'str'
show(lambda: b.b2a_qp(b".\n"))  # expect: b'=2E\n'
show(lambda: b.b2a_qp(b"a\r\nb \r\n"))  # expect: b'a\r\nb=20\r\n'
show(lambda: base64.a85encode(b"\0"*8+b"    abc", foldspaces=True, wrapcol=5, pad=True, adobe=True))  # expect: b'<~zzy\n@:E^H\n~>'
show(lambda: base64.a85decode(b"<~z!!!!!y~>", adobe=True, foldspaces=True))  # expect: b'\x00\x00\x00\x00\x00\x00\x00\x00    '
show(lambda: base64.a85decode(b"a~"))  # expect: ValueError Non-Ascii85 digit found: ~
show(lambda: base64.a85decode("xz", adobe=True))  # expect: ValueError Ascii85 encoded byte sequences must end with b'~>'
show(lambda: base64.a85decode("zzaz"))  # expect: ValueError z inside Ascii85 5-tuple
show(lambda: base64.a85decode("uuuuu"))  # expect: ValueError Ascii85 overflow
show(lambda: base64.b85decode("~~~~~"))  # expect: ValueError base85 overflow in hunk starting at byte 0
show(lambda: base64.b85decode("a b"))  # expect: ValueError bad base85 character at position 1
show(lambda: base64.z85decode("~"))  # expect: ValueError bad z85 character at position 0
show(lambda: base64.b32decode("abc"))  # expect: Error Incorrect padding
show(lambda: base64.b32decode("mfrgg==="))  # expect: Error Non-base32 digit found
show(lambda: base64.b32decode("mfrgg===", True))  # expect: b'abc'
show(lambda: base64.b32decode("M1======", map01="L"))  # expect: b'b'
show(lambda: base64.b16decode("ab"))  # expect: Error Non-base16 digit found
show(lambda: base64.b16decode("ab", True))  # expect: b'\xab'
show(lambda: base64.b64encode("a"))  # expect: TypeError a bytes-like object is required, not 'str'
show(lambda: base64.b64decode(5))  # expect: TypeError argument should be a bytes-like object or ASCII string, not 'int'
show(lambda: base64.b64encode(b"\xff\xfe", b"-_"))  # expect: b'__4='
show(lambda: base64.b64decode("__4=", "-_"))  # expect: b'\xff\xfe'
show(lambda: base64.b64decode("a*b=", validate=True))  # expect: Error Only base64 data is allowed
show(lambda: base64.encodebytes("a"))  # expect: TypeError expected bytes-like object, not str
show(lambda: base64.b32decode("MZXW6=A="))  # expect: Error Non-base32 digit found
show(lambda: base64.b32decode("M======="))  # expect: Error Incorrect padding
show(lambda: b.b2a_qp(bytes(range(256))))
# expect: b'=00=01=02=03=04=05=06=07=08=09\n=0B=0C\r=0E=0F=10=11=12=13=14=15=16=17=18=19=1A=1B=1C=1D=1E=1F !"#$%&\'()*+,-=\n./0123456789:;<=3D>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuv=\nwxyz{|}~=7F=80=81=82=83=84=85=86=87=88=89=8A=8B=8C=8D=8E=8F=90=91=92=93=94=\n=95=96=97=98=99=9A=9B=9C=9D=9E=9F=A0=A1=A2=A3=A4=A5=A6=A7=A8=A9=AA=AB=AC=AD=\n=AE=AF=B0=B1=B2=B3=B4=B5=B6=B7=B8=B9=BA=BB=BC=BD=BE=BF=C0=C1=C2=C3=C4=C5=C6=\n=C7=C8=C9=CA=CB=CC=CD=CE=CF=D0=D1=D2=D3=D4=D5=D6=D7=D8=D9=DA=DB=DC=DD=DE=DF=\n=E0=E1=E2=E3=E4=E5=E6=E7=E8=E9=EA=EB=EC=ED=EE=EF=F0=F1=F2=F3=F4=F5=F6=F7=F8=\n=F9=FA=FB=FC=FD=FE=FF'
show(lambda: b.b2a_qp(b"a "*60))  # expect: b'a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a=\n a a a a a a a a a a a a a a a a a a a a a a=20'
show(lambda: b.b2a_qp(bytes(range(256)), True, False, True))
# expect: b'=00=01=02=03=04=05=06=07=08=09=0A=0B=0C=0D=0E=0F=10=11=12=13=14=15=16=17=18=\n=19=1A=1B=1C=1D=1E=1F=20!"#$%&\'()*+,-./0123456789:;<=3D>?@ABCDEFGHIJKLMNOPQ=\nRSTUVWXYZ[\\]^=5F`abcdefghijklmnopqrstuvwxyz{|}~=7F=80=81=82=83=84=85=86=87=\n=88=89=8A=8B=8C=8D=8E=8F=90=91=92=93=94=95=96=97=98=99=9A=9B=9C=9D=9E=9F=A0=\n=A1=A2=A3=A4=A5=A6=A7=A8=A9=AA=AB=AC=AD=AE=AF=B0=B1=B2=B3=B4=B5=B6=B7=B8=B9=\n=BA=BB=BC=BD=BE=BF=C0=C1=C2=C3=C4=C5=C6=C7=C8=C9=CA=CB=CC=CD=CE=CF=D0=D1=D2=\n=D3=D4=D5=D6=D7=D8=D9=DA=DB=DC=DD=DE=DF=E0=E1=E2=E3=E4=E5=E6=E7=E8=E9=EA=EB=\n=EC=ED=EE=EF=F0=F1=F2=F3=F4=F5=F6=F7=F8=F9=FA=FB=FC=FD=FE=FF'
show(lambda: b.a2b_qp(b.b2a_qp(bytes(range(256)))) == bytes(range(256)))  # expect: True
s = bytes(range(256))
pairs = [(base64.b64encode, base64.b64decode), (base64.b32encode, base64.b32decode), (base64.b32hexencode, base64.b32hexdecode),
         (base64.b16encode, base64.b16decode), (base64.a85encode, base64.a85decode), (base64.b85encode, base64.b85decode),
         (base64.z85encode, base64.z85decode), (base64.urlsafe_b64encode, base64.urlsafe_b64decode), (base64.encodebytes, base64.decodebytes)]
for n in (0, 1, 2, 3, 4, 5, 6, 7, 9, 256):
    for encode, decode in pairs:
        print(encode(s[:n]), decode(encode(s[:n])) == s[:n])
# expect: b'' True
# expect: b'' True
# expect: b'' True
# expect: b'' True
# expect: b'' True
# expect: b'' True
# expect: b'' True
# expect: b'' True
# expect: b'' True
# expect: b'AA==' True
# expect: b'AA======' True
# expect: b'00======' True
# expect: b'00' True
# expect: b'!!' True
# expect: b'00' True
# expect: b'00' True
# expect: b'AA==' True
# expect: b'AA==\n' True
# expect: b'AAE=' True
# expect: b'AAAQ====' True
# expect: b'000G====' True
# expect: b'0001' True
# expect: b'!!*' True
# expect: b'009' True
# expect: b'009' True
# expect: b'AAE=' True
# expect: b'AAE=\n' True
# expect: b'AAEC' True
# expect: b'AAAQE===' True
# expect: b'000G4===' True
# expect: b'000102' True
# expect: b'!!*-' True
# expect: b'009C' True
# expect: b'009c' True
# expect: b'AAEC' True
# expect: b'AAEC\n' True
# expect: b'AAECAw==' True
# expect: b'AAAQEAY=' True
# expect: b'000G40O=' True
# expect: b'00010203' True
# expect: b"!!*-'" True
# expect: b'009C6' True
# expect: b'009c6' True
# expect: b'AAECAw==' True
# expect: b'AAECAw==\n' True
# expect: b'AAECAwQ=' True
# expect: b'AAAQEAYE' True
# expect: b'000G40O4' True
# expect: b'0001020304' True
# expect: b'!!*-\'"9' True
# expect: b'009C61O' True
# expect: b'009c61o' True
# expect: b'AAECAwQ=' True
# expect: b'AAECAwQ=\n' True
# expect: b'AAECAwQF' True
# expect: b'AAAQEAYEAU======' True
# expect: b'000G40O40K======' True
# expect: b'000102030405' True
# expect: b'!!*-\'"9e' True
# expect: b'009C61O)' True
# expect: b'009c61o!' True
# expect: b'AAECAwQF' True
# expect: b'AAECAwQF\n' True
# expect: b'AAECAwQFBg==' True
# expect: b'AAAQEAYEAUDA====' True
# expect: b'000G40O40K30====' True
# expect: b'00010203040506' True
# expect: b'!!*-\'"9eu' True
# expect: b'009C61O)~' True
# expect: b'009c61o!#' True
# expect: b'AAECAwQFBg==' True
# expect: b'AAECAwQFBg==\n' True
# expect: b'AAECAwQFBgcI' True
# expect: b'AAAQEAYEAUDAOCA=' True
# expect: b'000G40O40K30E20=' True
# expect: b'000102030405060708' True
# expect: b'!!*-\'"9eu7#Q' True
# expect: b'009C61O)~M2m' True
# expect: b'009c61o!#m2M' True
# expect: b'AAECAwQFBgcI' True
# expect: b'AAECAwQFBgcI\n' True
# expect: b'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmqq6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj5OXm5+jp6uvs7e7v8PHy8/T19vf4+fr7/P3+/w==' True
# expect: b'AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPSAIJCEMSCKJRHFAUSUKZMFUXC6MBRGIZTINJWG44DSOR3HQ6T4P2AIFBEGRCFIZDUQSKKJNGE2TSPKBIVEU2UKVLFOWCZLJNVYXK6L5QGCYTDMRSWMZ3INFVGW3DNNZXXA4LSON2HK5TXPB4XU634PV7H7AEBQKBYJBMGQ6EITCULRSGY5D4QSGJJHFEVS2LZRGM2TOOJ3HU7UCQ2FI5EUWTKPKFJVKV2ZLNOV6YLDMVTWS23NN5YXG5LXPF5X274BQOCYPCMLRWHZDE4VS6MZXHM7UGR2LJ5JVOW27MNTWW33TO55X7A4HROHZHF43T6R2PK5PWO33XP6DY7F47U6X3PP6HZ7L57Z7P674======' True
# expect: b'000G40O40K30E209185GO38E1S8124GJ2GAHC5OO34D1M70T3OFI08924CI2A9H750KIKAPC5KN2UC1H68PJ8D9M6SS3IEHR7GUJSFQ085146H258P3KGIAA9D64QJIFA18L4KQKALB5EM2PB9DLONAUBTG62OJ3CHIMCPR8D5L6MR3DDPNN0SBIEDQ7ATJNF1SNKURSFLV7V041GA1O91C6GU48J2KBHI6OT3SGI699754LIQBPH6CQJEE9R7KVK2GQ58T4KMJAFA59LALQPBDELUOB3CLJMIQRDDTON6TBNF5TNQVS1GE2OF2CBHM7P34SLIUCPN7CVK6HQB9T9LEMQVCDJMMRRJETTNV0S7HE7P75SRJUHQFATFMERRNFU3OV5SVKUNRFFU7PVBTVPVFUVS======' True
# expect: b'000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F606162636465666768696A6B6C6D6E6F707172737475767778797A7B7C7D7E7F808182838485868788898A8B8C8D8E8F909192939495969798999A9B9C9D9E9FA0A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3B4B5B6B7B8B9BABBBCBDBEBFC0C1C2C3C4C5C6C7C8C9CACBCCCDCECFD0D1D2D3D4D5D6D7D8D9DADBDCDDDEDFE0E1E2E3E4E5E6E7E8E9EAEBECEDEEEFF0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF' True
# expect: b'!!*-\'"9eu7#RLhG$k3[W&.oNg\'GVB"(`=52*$$(B+<_pR,UFcb-n-Vr/1iJ-0JP==1c70M3&s#]4?Ykm5X@_(6q\'R884cEH9MJ8X:f1+h<)lt#=BSg3>[:ZC?t!MSA7]@cBPD3sCi+\'.E,fo>FEMbNG^4U^I!pHnJ:W<)KS>/9Ll%"IN/`jYOHG]iPa.Q$R$jD4S=Q7DTV8*TUnsrdW2ZetXKAY/Yd(L?[\'d?O\\@K2_]Y2%o^qmn*`5Ta:aN;TJbg"GZd*^:jeCE.%f\\,!5gtgiEi8N\\UjQ5OekiqBum-X60nF?)@o_%qPq"ad`r;HWp' True
# expect: b'009C61O)~M2nh-c3=Iws5D^j+6crX17#SKH9337XAR!_nBqb&%C@Cr{EG;fCFflSSG&MFiI5|2yJUu=?KtV!7L`6nNNJ&adOifNtP*GA-R8>}2SXo+ITwPvYU}0ioWMyV&XlZI|Y;A6DaB*^Tbai%jczJqze0_d@fPsR8goTEOh>41ejE#<ukdcy;l$Dm3n3<ZJoSmMZprN9pq@|{(sHv)}tgWuEu(7hUw6(UkxVgH!yuH4^z`?@9#Kp$P$jQpf%+1cv(9zP<)YaD4*xB0K+}+;a;Njxq<mKk)=;`X~?CtLF@bU8V^!4`l`1$(#{Qds_' True
# expect: b'009c61o!#m2NH?C3>iWS5d]J*6CRx17-skh9337xar.{NbQB=+c[cR@eg&FcfFLssg=mfIi5%2YjuU>)kTv.7l}6Nnnj=ADoIFnTp/ga?r8($2sxO*itWpVyu$0IOwmYv=xLzi%y&a6dAb/]tBAI+JCZjQZE0{D[FpSr8GOteoH(41EJe-<UKDCY&L:dM3N3<zjOsMmzPRn9PQ[%@^ShV!$TGwUeU^7HuW6^uKXvGh.YUh4]Z})[9-kP:p:JqPF+*1CV^9Zp<!yAd4/Xb0k*$*&A&nJXQ<MkK!>&}x#)cTlf[Bu8v].4}L}1:^-@qDS{' True
# expect: b'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0-P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn-AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmqq6ytrq-wsbKztLW2t7i5uru8vb6_wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t_g4eLj5OXm5-jp6uvs7e7v8PHy8_T19vf4-fr7_P3-_w==' True
# expect: b'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4\nOTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3Bx\ncnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmq\nq6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj\n5OXm5+jp6uvs7e7v8PHy8/T19vf4+fr7/P3+/w==\n' True
print(errno.ENOENT, errno.errorcode[errno.EPERM], errno.EWOULDBLOCK == errno.EAGAIN, [errno.errorcode[n] for n in (11, 35, 95, 117)], errno.EDEADLK)
# expect: 2 EPERM True ['EAGAIN', 'EDEADLOCK', 'ENOTSUP', 'EUCLEAN'] 35
