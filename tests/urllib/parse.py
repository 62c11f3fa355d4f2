import urllib.parse, pickle
from urllib.parse import *

def fails(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)
urls = ["http://user:pa:ss@Host.COM:8080/path;p/x;params?q=1&r=2#frag", "path/only", "//net/loc", "mailto:me@x", "HTTP://A", "", "#f", "?q", "a:b:c", "1a:b", "http:", "http:///x", "file:///etc/passwd",
        "http://[::1]:80/x", "http://[v1.x]/", "  http://x/\n y", "x;y", "javascript:alert(1)", "http://h?q/x#y?z", "tel:+1;ext=2", "svn+ssh://h/p", "ht\ttp://x", "http://u@h@i/", "http://h:/", "http:/x//y", "//a/b", "////a"]
for u in urls:
    p, s = urlparse(u), urlsplit(u)
    print(tuple(p), tuple(s), p.geturl(), s.geturl(), (p.username, p.password, p.hostname), urldefrag(u))
    fails(lambda: p.port)
print(urlparse("http://x/y;z"), urlsplit("x#f", allow_fragments=False), urlsplit("//x", "https"), urlparse("y", scheme="ftp").scheme)
print(urlparse(b"http://h:1/p;a?b#c"), urlsplit(b"http://U@H:5/").hostname, urlparse(b"http://x").decode(), urlparse("http://x").encode(), urlunparse((b"http", b"x", b"/y", b"", b"", b"")), urldefrag(b"x#y"), urljoin(b"http://a/b", b"c"))
for bad in ("http://[x", "http://x]", "http://[1.2.3.4]/", "http://[zz]/", "http://[v.x]", "http://a\uff0fb", "http://[::1%25]"):
    fails(urlsplit, bad)
fails(lambda: urlsplit("http://x:99999").port); fails(lambda: urlsplit("http://x:abc").port); fails(urljoin, "a", b"b"); fails(urlparse, "x", b"y")
base = "http://a/b/c/d;p?q"
for u in ("g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", "g?y#s", ";x", "g;x", "", ".", "./", "..", "../", "../g", "../..", "../../g", "../../../g", "/./g", "/../g", "g.", "..g", "./../g", "./g/.", "g/./h", "g/../h", "http:g", "g?y/../x", "http://x/y"):
    print(u, urljoin(base, u), urljoin("http://a", u), urljoin("a/b", u), urljoin("mailto:x", u))
print(urljoin("", "x"), urljoin("http://a/b/", "c//d"), urljoin("http://a/b", "c#d", allow_fragments=False))
for s in ("abc", "a b/c", "\u00e9", "a%b", "", "~_.-", "a+b&c=d", "\x00\xff"):
    print(quote(s), quote(s, ""), quote(s, safe="&= "), quote_plus(s), unquote(quote(s)) == s, unquote_plus(quote_plus(s)) == s)
print(quote(b"\xff a"), quote("\u00e9", encoding="latin-1"), quote_from_bytes(b"a/b c", b"/ "), quote_plus(b"a b"), quote_plus("a b", safe="/"), quote("x" * 3 + "\u00e9" * 2))
fails(quote, b"x", encoding="utf-8"); fails(quote, b"x", errors="strict"); fails(quote, 5); fails(quote_from_bytes, "x"); fails(quote, "\u00e9", encoding="ascii"); print(quote("\u00e9", encoding="ascii", errors="replace"))
print(unquote("%41%zz%4"), unquote("%E9"), unquote("%e9", "latin-1"), unquote("\u00e9%C3%A9"), unquote(b"%41"), unquote("%ff", errors="ignore"), unquote_to_bytes("a%00%ffz"), unquote_to_bytes(b"%41"), unquote_to_bytes("\u00e9"), unquote(""), unquote_plus("a+b%2B"))
fails(unquote, 5); fails(unquote_to_bytes, 5); fails(unquote_to_bytes, 0)
for q in ("a=1&b=2&a=3", "a=&b", "a=b=c&&d=%20+", "", "\u00e9=\u00e8", b"a=1&b=%41"):
    print(parse_qs(q), parse_qsl(q), parse_qsl(q, True), parse_qs(q, keep_blank_values=True))
fails(parse_qs, "a", strict_parsing=True); fails(parse_qsl, "a=1&b=2", max_num_fields=1); fails(parse_qsl, "a=1;b=2", separator=";"); fails(parse_qsl, "a=1", separator=""); fails(parse_qsl, "a=%ff", encoding="latin-1"); fails(parse_qsl, "a=%ff", errors="ignore"); fails(parse_qs, 5)
print(urlencode({"a": 1, "b c": "d&e", "\u00e9": b"\xff"}), urlencode([("x", [1, 2])]), urlencode([("x", [1, "b c", b"q"]), ("y", 5), ("z", "str")], doseq=True), urlencode({"a": "b c"}, quote_via=quote), urlencode({"a": "/"}, safe="/"), urlencode([]), urlencode({b"k": None}))
fails(urlencode, "x"); fails(urlencode, 5); fails(urlencode, [1])
r = urlparse("http://h/p?q#f")
print(r._replace(scheme="https", netloc="n").geturl(), r[1], r == ("http", "h", "/p", "", "q", "f"), pickle.loads(pickle.dumps(r)) == r, isinstance(r, tuple), urlunsplit(("http", "", "/x", "", "")), urlunsplit(("", "", "//x", "", "")), urlunparse(["a", "b", "c", "d", "e", "f"]))
print(SplitResult("http", "h", "", "", "").geturl(), DefragResult("a", "b").geturl(), DefragResult("a", "").encode(), urllib.parse.unwrap("<URL:x>"), urllib.parse.__all__)
# expect: ('http', 'user:pa:ss@Host.COM:8080', '/path;p/x', 'params', 'q=1&r=2', 'frag') ('http', 'user:pa:ss@Host.COM:8080', '/path;p/x;params', 'q=1&r=2', 'frag') http://user:pa:ss@Host.COM:8080/path;p/x;params?q=1&r=2#frag http://user:pa:ss@Host.COM:8080/path;p/x;params?q=1&r=2#frag ('user', 'pa:ss', 'host.com') DefragResult(url='http://user:pa:ss@Host.COM:8080/path;p/x;params?q=1&r=2', fragment='frag')
# expect: 8080
# expect: ('', '', 'path/only', '', '', '') ('', '', 'path/only', '', '') path/only path/only (None, None, None) DefragResult(url='path/only', fragment='')
# expect: None
# expect: ('', 'net', '/loc', '', '', '') ('', 'net', '/loc', '', '') //net/loc //net/loc (None, None, 'net') DefragResult(url='//net/loc', fragment='')
# expect: None
# expect: ('mailto', '', 'me@x', '', '', '') ('mailto', '', 'me@x', '', '') mailto:me@x mailto:me@x (None, None, None) DefragResult(url='mailto:me@x', fragment='')
# expect: None
# expect: ('http', 'A', '', '', '', '') ('http', 'A', '', '', '') http://A http://A (None, None, 'a') DefragResult(url='HTTP://A', fragment='')
# expect: None
# expect: ('', '', '', '', '', '') ('', '', '', '', '')   (None, None, None) DefragResult(url='', fragment='')
# expect: None
# expect: ('', '', '', '', '', 'f') ('', '', '', '', 'f') #f #f (None, None, None) DefragResult(url='', fragment='f')
# expect: None
# expect: ('', '', '', '', 'q', '') ('', '', '', 'q', '') ?q ?q (None, None, None) DefragResult(url='?q', fragment='')
# expect: None
# expect: ('a', '', 'b:c', '', '', '') ('a', '', 'b:c', '', '') a:b:c a:b:c (None, None, None) DefragResult(url='a:b:c', fragment='')
# expect: None
# expect: ('', '', '1a:b', '', '', '') ('', '', '1a:b', '', '') 1a:b 1a:b (None, None, None) DefragResult(url='1a:b', fragment='')
# expect: None
# expect: ('http', '', '', '', '', '') ('http', '', '', '', '') http:// http:// (None, None, None) DefragResult(url='http:', fragment='')
# expect: None
# expect: ('http', '', '/x', '', '', '') ('http', '', '/x', '', '') http:///x http:///x (None, None, None) DefragResult(url='http:///x', fragment='')
# expect: None
# expect: ('file', '', '/etc/passwd', '', '', '') ('file', '', '/etc/passwd', '', '') file:///etc/passwd file:///etc/passwd (None, None, None) DefragResult(url='file:///etc/passwd', fragment='')
# expect: None
# expect: ('http', '[::1]:80', '/x', '', '', '') ('http', '[::1]:80', '/x', '', '') http://[::1]:80/x http://[::1]:80/x (None, None, '::1') DefragResult(url='http://[::1]:80/x', fragment='')
# expect: 80
# expect: ('http', '[v1.x]', '/', '', '', '') ('http', '[v1.x]', '/', '', '') http://[v1.x]/ http://[v1.x]/ (None, None, 'v1.x') DefragResult(url='http://[v1.x]/', fragment='')
# expect: None
# expect: ('http', 'x', '/ y', '', '', '') ('http', 'x', '/ y', '', '') http://x/ y http://x/ y (None, None, 'x') DefragResult(url='  http://x/\n y', fragment='')
# expect: None
# expect: ('', '', 'x', 'y', '', '') ('', '', 'x;y', '', '') x;y x;y (None, None, None) DefragResult(url='x;y', fragment='')
# expect: None
# expect: ('javascript', '', 'alert(1)', '', '', '') ('javascript', '', 'alert(1)', '', '') javascript:alert(1) javascript:alert(1) (None, None, None) DefragResult(url='javascript:alert(1)', fragment='')
# expect: None
# expect: ('http', 'h', '', '', 'q/x', 'y?z') ('http', 'h', '', 'q/x', 'y?z') http://h?q/x#y?z http://h?q/x#y?z (None, None, 'h') DefragResult(url='http://h?q/x', fragment='y?z')
# expect: None
# expect: ('tel', '', '+1', 'ext=2', '', '') ('tel', '', '+1;ext=2', '', '') tel:+1;ext=2 tel:+1;ext=2 (None, None, None) DefragResult(url='tel:+1;ext=2', fragment='')
# expect: None
# expect: ('svn+ssh', 'h', '/p', '', '', '') ('svn+ssh', 'h', '/p', '', '') svn+ssh://h/p svn+ssh://h/p (None, None, 'h') DefragResult(url='svn+ssh://h/p', fragment='')
# expect: None
# expect: ('http', 'x', '', '', '', '') ('http', 'x', '', '', '') http://x http://x (None, None, 'x') DefragResult(url='ht\ttp://x', fragment='')
# expect: None
# expect: ('http', 'u@h@i', '/', '', '', '') ('http', 'u@h@i', '/', '', '') http://u@h@i/ http://u@h@i/ ('u@h', None, 'i') DefragResult(url='http://u@h@i/', fragment='')
# expect: None
# expect: ('http', 'h:', '/', '', '', '') ('http', 'h:', '/', '', '') http://h:/ http://h:/ (None, None, 'h') DefragResult(url='http://h:/', fragment='')
# expect: None
# expect: ('http', '', '/x//y', '', '', '') ('http', '', '/x//y', '', '') http:///x//y http:///x//y (None, None, None) DefragResult(url='http:/x//y', fragment='')
# expect: None
# expect: ('', 'a', '/b', '', '', '') ('', 'a', '/b', '', '') //a/b //a/b (None, None, 'a') DefragResult(url='//a/b', fragment='')
# expect: None
# expect: ('', '', '//a', '', '', '') ('', '', '//a', '', '') ////a ////a (None, None, None) DefragResult(url='////a', fragment='')
# expect: None
# expect: ParseResult(scheme='http', netloc='x', path='/y', params='z', query='', fragment='') SplitResult(scheme='', netloc='', path='x#f', query='', fragment='') SplitResult(scheme='https', netloc='x', path='', query='', fragment='') ftp
# expect: ParseResultBytes(scheme=b'http', netloc=b'h:1', path=b'/p', params=b'a', query=b'b', fragment=b'c') b'h' ParseResult(scheme='http', netloc='x', path='', params='', query='', fragment='') ParseResultBytes(scheme=b'http', netloc=b'x', path=b'', params=b'', query=b'', fragment=b'') b'http://x/y' DefragResultBytes(url=b'x', fragment=b'y') b'http://a/c'
# expect: ValueError Invalid IPv6 URL
# expect: ValueError Invalid IPv6 URL
# expect: ValueError An IPv4 address cannot be in brackets
# expect: ValueError 'zz' does not appear to be an IPv4 or IPv6 address
# expect: ValueError IPvFuture address is invalid
# expect: ValueError netloc 'a／b' contains invalid characters under NFKC normalization
# expect: SplitResult(scheme='http', netloc='[::1%25]', path='', query='', fragment='')
# expect: ValueError Port out of range 0-65535
# expect: ValueError Port could not be cast to integer value as 'abc'
# expect: TypeError Cannot mix str and non-str arguments
# expect: TypeError Cannot mix str and non-str arguments
# expect: g:h g:h g:h g:h g:h
# expect: g http://a/b/c/g http://a/g a/g g
# expect: ./g http://a/b/c/g http://a/g a/g ./g
# expect: g/ http://a/b/c/g/ http://a/g/ a/g/ g/
# expect: /g http://a/g http://a/g /g /g
# expect: //g http://g http://g //g //g
# expect: ?y http://a/b/c/d;p?y http://a?y a/b?y ?y
# expect: g?y http://a/b/c/g?y http://a/g?y a/g?y g?y
# expect: #s http://a/b/c/d;p?q#s http://a#s a/b#s #s
# expect: g#s http://a/b/c/g#s http://a/g#s a/g#s g#s
# expect: g?y#s http://a/b/c/g?y#s http://a/g?y#s a/g?y#s g?y#s
# expect: ;x http://a/b/c/;x http://a/;x a/;x ;x
# expect: g;x http://a/b/c/g;x http://a/g;x a/g;x g;x
# expect:  http://a/b/c/d;p?q http://a a/b mailto:x
# expect: . http://a/b/c/ http://a/ a/ .
# expect: ./ http://a/b/c/ http://a/ a/ ./
# expect: .. http://a/b/ http://a/ / ..
# expect: ../ http://a/b/ http://a/ / ../
# expect: ../g http://a/b/g http://a/g g ../g
# expect: ../.. http://a/ http://a/ / ../..
# expect: ../../g http://a/g http://a/g g ../../g
# expect: ../../../g http://a/g http://a/g g ../../../g
# expect: /./g http://a/g http://a/g /g /./g
# expect: /../g http://a/g http://a/g g /../g
# expect: g. http://a/b/c/g. http://a/g. a/g. g.
# expect: ..g http://a/b/c/..g http://a/..g a/..g ..g
# expect: ./../g http://a/b/g http://a/g g ./../g
# expect: ./g/. http://a/b/c/g/ http://a/g/ a/g/ ./g/.
# expect: g/./h http://a/b/c/g/h http://a/g/h a/g/h g/./h
# expect: g/../h http://a/b/c/h http://a/h a/h g/../h
# expect: http:g http://a/b/c/g http://a/g http:g http:g
# expect: g?y/../x http://a/b/c/g?y/../x http://a/g?y/../x a/g?y/../x g?y/../x
# expect: http://x/y http://x/y http://x/y http://x/y http://x/y
# expect: x http://a/b/c/d http://a/c#d
# expect: abc abc abc abc True True
# expect: a%20b/c a%20b%2Fc a b%2Fc a+b%2Fc True True
# expect: %C3%A9 %C3%A9 %C3%A9 %C3%A9 True True
# expect: a%25b a%25b a%25b a%25b True True
# expect:     True True
# expect: ~_.- ~_.- ~_.- ~_.- True True
# expect: a%2Bb%26c%3Dd a%2Bb%26c%3Dd a%2Bb&c=d a%2Bb%26c%3Dd True True
# expect: %00%C3%BF %00%C3%BF %00%C3%BF %00%C3%BF True True
# expect: %FF%20a %E9 a/b c a+b a+b xxx%C3%A9%C3%A9
# expect: TypeError quote() doesn't support 'encoding' for bytes
# expect: TypeError quote() doesn't support 'errors' for bytes
# expect: TypeError quote_from_bytes() expected bytes
# expect: TypeError quote_from_bytes() expected bytes
# expect: UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# expect: %3F
# expect: A%zz%4 � é éé A  b'a\x00\xffz' b'A' b'\xc3\xa9'  a b+
# expect: TypeError argument of type 'int' is not iterable
# expect: AttributeError 'int' object has no attribute 'split'
# expect: AttributeError 'int' object has no attribute 'split'
# expect: {'a': ['1', '3'], 'b': ['2']} [('a', '1'), ('b', '2'), ('a', '3')] [('a', '1'), ('b', '2'), ('a', '3')] {'a': ['1', '3'], 'b': ['2']}
# expect: {} [] [('a', ''), ('b', '')] {'a': [''], 'b': ['']}
# expect: {'a': ['b=c'], 'd': ['  ']} [('a', 'b=c'), ('d', '  ')] [('a', 'b=c'), ('d', '  ')] {'a': ['b=c'], 'd': ['  ']}
# expect: {} [] [] {}
# expect: {'é': ['è']} [('é', 'è')] [('é', 'è')] {'é': ['è']}
# expect: {b'a': [b'1'], b'b': [b'A']} [(b'a', b'1'), (b'b', b'A')] [(b'a', b'1'), (b'b', b'A')] {b'a': [b'1'], b'b': [b'A']}
# expect: ValueError bad query field: 'a'
# expect: ValueError Max number of fields exceeded
# expect: [('a', '1'), ('b', '2')]
# expect: ValueError Separator must be of type string or bytes.
# expect: [('a', 'ÿ')]
# expect: [('a', '')]
# expect: TypeError memoryview: a bytes-like object is required, not 'int'
# expect: a=1&b+c=d%26e&%C3%A9=%FF x=%5B1%2C+2%5D x=1&x=b+c&x=q&y=5&z=str a=b%20c a=/  k=None
# expect: TypeError not a valid non-string sequence or mapping object
# expect: TypeError not a valid non-string sequence or mapping object
# expect: TypeError not a valid non-string sequence or mapping object
# expect: https://n/p?q#f h True True True http:///x ////x a://b/c;d?e#f
# expect: http://h a#b DefragResultBytes(url=b'a', fragment=b'') x ['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode', 'parse_qs', 'parse_qsl', 'quote', 'quote_plus', 'quote_from_bytes', 'unquote', 'unquote_plus', 'unquote_to_bytes', 'DefragResult', 'ParseResult', 'SplitResult', 'DefragResultBytes', 'ParseResultBytes', 'SplitResultBytes']
