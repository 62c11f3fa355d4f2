package builtins

import "testing"

var texts = []string{`''`, `'a'`, `'abc'`, `'Hello, World'`, `'  spaced\tout \n'`, `'aXbXc'`, `'ééé'`, `'naïve café'`, `'日本語 テキスト'`, `'\U0001f600x\U0001f600'`, `'\ud800a'`, `'ΑΣ ΣΑΣ.'`, `'ﬁß'`, `'ǆ'`, `'123'`, `'٣'`, `'²'`, `'½'`, `'a1_'`, `'İI'`,
	`'x\r\ny\rz\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029end'`, `'\x00\x7f\x80\xa0\xad\u0378\ue000'`, `'it\'s "q"'`, `"it's"`, `('ab' * 70)`, `('éa' * 70)`, `'ꭰᏸᎠ'`}

func TestStrMethods(t *testing.T) {
	judge(t, each("%s.%s()", texts, words("capitalize casefold lower swapcase title upper isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper split rsplit splitlines strip lstrip rstrip __len__ __repr__ expandtabs encode"))+
		each("ascii(%s)", texts)+each("%s.splitlines(True)", texts)+each("len(%s)", texts)+each("bool(%s)", texts))
	judge(t, each("%s[%s]", texts, words("0 1 -1 2 69 70 100 -100 139 ::2 ::-1 1: :1 :-1 1:3 -2: 65:80 70:60:-1 100::-3 ::70 5:2 2**70 :2**70 True None 'a' 1.5 ::0")))
	judge(t, each("%s.%s(%s)", texts, words("find rfind count index startswith endswith"), words(`'a' '' 'X' 'é' 'l' '\U0001f600' 'zz' 'テ'`))+
		each("%s.%s(%s, %s)", texts[2:12], words("find rfind count startswith endswith"), words(`'a' '' 'é'`), words("0 1 -1 3 100 -100 None"))+
		each("%s.%s(%s, %s, %s)", texts[2:12], words("find rfind count startswith"), words(`'a' ''`), words("0 2 -3"), words("0 1 4 -1 100 None")))
	judge(t, each("%s.%s(%s)", texts, words("split rsplit partition rpartition"), words(`'a' 'X' '\x20' 'é' 'll' 'abab'`))+
		each("%s.%s(None, %s)", texts, words("split rsplit"), words("0 1 2 5 -1"))+each("%s.%s('a', %s)", texts, words("split rsplit"), words("0 1 2 -1"))+
		each("%s.%s(%s)", texts, words("strip lstrip rstrip"), words(`'a' '' 'ab' 'é' None '\x20\n' '\U0001f600'`))+
		each("%s.replace(%s, %s)", texts, words(`'a' '' 'é' 'X'`), words(`'' 'b' 'ÿÿ'`))+each("%s.replace(%s, '-', %s)", texts, words(`'a' '' 'é'`), words("0 1 2 -1 100"))+
		each("%s.%s(%s)", texts, words("center ljust rjust zfill"), words("0 4 5 10 -1"))+each("%s.%s(9, %s)", texts, words("center ljust rjust"), words(`'*' 'é' '' 'ab' 5`))+
		each("%s.%s(%s)", texts, words("removeprefix removesuffix"), words(`'a' '' 'Hello' 'é' 'c'`))+each("%s.expandtabs(%s)", texts, words("0 1 4 -1")))
	judge(t, each("%s %s %s", texts[:12], words("== < >= + in"), texts[:12])+each("%s * %s", texts[:14], words("0 1 3 -1 True"))+each("%s * 'ab'", words("0 2")))
	judge(t, `
	'a' + 1
	'a' + b'a'
	'a' * 'b'
	'a' * 1.5
	'a' * 2**62
	'a' * 2**70
	1 in 'a'
	'a' < 1
	'a' == 1
	'a' == b'a'
	','.join(['a', 'b'])
	','.join('abc')
	''.join([])
	','.join([1])
	','.join(['a', None])
	','.join(5)
	'a'.join({'x': 1, 'y': 2})
	','.join(('é',))
	'abc'.find(1)
	'abc'.count(None)
	'abc'.index('z')
	'abc'.rindex('z')
	'abc'.find('a', 'b')
	'abc'.startswith(1)
	'abc'.startswith(('x', 'a'))
	'abc'.startswith(('x', 1))
	'abc'.startswith(())
	'abc'.endswith(['c'])
	'abc'.endswith(('b', 'c'), 0, 2)
	'abc'.startswith('', 4)
	'abc'.startswith('', 3)
	'abc'.split('')
	'abc'.split(1)
	'a b c'.split(maxsplit=1)
	'a-b-c'.split(sep='-', maxsplit=1)
	'a b'.split(None, None)
	'abc'.partition('')
	'abc'.partition(1)
	'abc'.strip(1)
	'abc'.replace('a', 1)
	'abc'.replace(1, 'a')
	'abc'.replace('a', 'b', count=1)
	'abc'.removeprefix(1)
	'abc'.center('a')
	'abc'.ljust(10**30)
	'+5'.zfill(4)
	'-5'.zfill(4)
	'--5'.zfill(5)
	'abc'.expandtabs('a')
	'abc'.encode('nope')
	'abc'.encode(5)
	'abc'.encode('utf-8', 'nope')
	'abc\ud800'.encode('utf-8', 'nope')
	'abc'.translate({97: 'x', 98: None, 99: 120})
	'abc'.translate('xyz')
	'abc'.translate({97: 1.5})
	'abc'.translate({97: 2**30})
	'abc'.translate(5)
	str.maketrans({'a': 'b', 99: None})
	str.maketrans('ab', 'xy')
	str.maketrans('ab', 'xy', 'z')
	str.maketrans('ab', 'x')
	str.maketrans(1)
	str.maketrans({'ab': 1})
	str.maketrans({1.5: 1})
	str.maketrans(1, 2)
	'banana'.translate(str.maketrans('an', 'é-', 'b'))
	str()
	str(5)
	str(b'a')
	str(b'a', 'utf-8')
	str(b'\xff', 'utf-8')
	str(b'\xff', 'utf-8', 'replace')
	str(b'\xff', errors='ignore')
	str(bytearray(b'a'), 'ascii')
	str('a', 'utf-8')
	str(5, 'utf-8')
	str(object=5)
	str(encoding='x')
	str(None)
	repr('\ud800')
	ascii('é\u1234\U0001f600\ud800')
	ascii([1, 'é'])
	'a\x00b'
	hash('a') == hash('a')
	'a'.upper().lower()
	'%s' % ('\U0001f600',)
	`)
}

var byteTexts = []string{`b''`, `b'a'`, `b'abc'`, `b'Hello, World'`, `b'  spaced\tout \n'`, `b'aXbXc'`, `b'\xc3\xa9\xff\x00'`, `b'123'`, `b'a\r\nb\rc\n'`, `b"it's"`, `bytearray(b'hello world')`, `bytearray(b"it's")`, `bytearray()`}

func TestBytes(t *testing.T) {
	judge(t, each("%s.%s()", byteTexts, words("capitalize lower swapcase title upper isalnum isalpha isascii isdigit islower isspace istitle isupper split rsplit splitlines strip lstrip rstrip hex expandtabs decode copy clear reverse pop"))+
		each("%s[%s]", byteTexts, words("0 1 -1 100 ::2 ::-1 1: :1 1:3 None 'a' 1.5 True 2**70"))+
		each("%s.%s(%s)", byteTexts, words("find rfind count index startswith endswith split partition rpartition strip removeprefix removesuffix __contains__"), words(`b'a' b'' b'X' 97 'a' b'l' bytearray(b'o') 256 None (b'h',b'a')`))+
		each("%s.replace(%s, b'-', %s)", byteTexts, words(`b'a' b''`), words("-1 0 1 2"))+each("%s.%s(%s)", byteTexts, words("center ljust rjust zfill"), words("0 5 8 13"))+
		each("%s * %s", byteTexts, words("0 1 2 -1"))+each("%s.hex(%s, %s)", byteTexts, words(`':' b'-' 'ab' 'é' 5`), words("1 2 -2 0"))+each("%s.rsplit(None, %s)", byteTexts, words("0 1"))+each("%s.split(b'l', %s)", byteTexts, words("0 1")))
	judge(t, each("%s(%s)", words("bytes bytearray"), []string{"", "5", "0", "-1", "[1, 2, 255]", "[256]", "['a']", "'a'", "'é', 'utf-8'", "'é', 'ascii'", "'é', 'ascii', 'replace'", "b'a'", "b'a', 'utf-8'", "None", "1.5", "2**70", "(1, 2)", "bytearray(b'x')", "True", "{1: 2}", "5, errors='strict'", "'a', 5", "object()", "source=b'x'", "'abc', encoding='ascii'"})+`
	bytes.fromhex('01 fF')
	bytes.fromhex('0')
	bytes.fromhex('0g')
	bytes.fromhex('')
	bytes.fromhex(' 0 1')
	bytes.fromhex(5)
	bytes.fromhex('é')
	bytearray.fromhex('0102')
	bytes.maketrans(b'ab', b'xy')[97:99]
	bytes.maketrans(b'ab', b'x')
	bytes.maketrans('a', b'x')
	b'abc'.translate(bytes.maketrans(b'ab', b'xy'))
	b'abc'.translate(None, b'b')
	b'abc'.translate(None, delete=b'b')
	b'abc'.translate(b'x')
	b'abc'.translate('x')
	b','.join([b'a', b'b'])
	b','.join([b'a', bytearray(b'b')])
	bytearray(b',').join([b'a', b'b'])
	b','.join(['a'])
	b','.join([1])
	b','.join(5)
	b'' + 'a'
	'a' + b''
	b'a' + bytearray(b'b')
	bytearray(b'a') + b'b'
	bytearray(b'a') + 'b'
	b'a' + 5
	b'a' * 'b'
	b'a' == 'a'
	b'a' == bytearray(b'a')
	bytearray(b'a') < b'b'
	b'a' < 'b'
	97 in b'abc'
	300 in b'abc'
	'a' in b'abc'
	b'bc' in bytearray(b'abc')
	hash(bytearray())
	hash(b'a') == hash(b'a')
	b'a'.decode('nope')
	b'a'.decode(5)
	b'abc'.center(10, b'ab')
	b'abc'.center(10, 'a')
	b'%s %b' % (b'a', b'b')
	b'%s' % 'a'
	b'%d %x %5.2f' % (5, 255, 1.5)
	b'%c%c' % (97, b'b')
	b'%c' % 256
	b'%c' % 'a'
	b'%a %r' % ('é', b'x')
	b'%(a)s' % {b'a': b'x'}
	b'%(a)s' % {'a': b'x'}
	b'%y' % 5
	b'%d' % 'a'
	b'%f' % 'a'
	b'%s' % (b'a', b'b')
	b'%s %s' % b'a'
	bytearray(b'%d') % 5
	bytearray(b'abc').append(5)
	bytearray(b'abc').append(256)
	bytearray(b'abc').append('a')
	bytearray(b'abc').extend([1, 2])
	bytearray(b'abc').extend('a')
	bytearray(b'abc').extend(5)
	bytearray(b'abc').insert(0, 256)
	bytearray(b'abc').pop(5)
	bytearray(b'abc').pop(0)
	bytearray(b'abc').remove(97)
	bytearray(b'abc').remove(5)
	bytearray(b'abc').remove(300)
	`)
}

func TestCodecs(t *testing.T) {
	encodings := words("'utf-8' 'ascii' 'latin-1' 'utf-16' 'utf-16-le' 'utf-16be' 'utf-32' 'utf_32_be' 'UTF8' 'utf-8-sig' 'iso-8859-1'")
	handlers := words("'strict' 'ignore' 'replace' 'backslashreplace' 'surrogateescape' 'xmlcharrefreplace' 'surrogatepass'")
	judge(t, each("%s.encode(%s, %s)", []string{`'abc'`, `'é\u1234'`, `'\U0001f600'`, `'a\ud800\udc80b'`, `'x\udcffy'`, `'aéé\u0100z'`}, encodings, handlers)+
		each("%s.decode(%s, %s)", []string{`b'abc'`, `b'\xc3\xa9'`, `b'\xff'`, `b'a\xe2\x82'`, `b'\xe2\x28\xa1'`, `b'\xed\xa0\x80'`, `b'\xf0\x9f\x98\x80'`, `b'\xf0\x9f\x98'`, `b'\xf5\x80\x80'`, `b'\xc0\x80a'`, `b'\xff\xfea\x00'`, `b'\x00a'`, `b'\x00\xd8a\x00'`, `b'\xd8\x00\x00a'`, `b'a\x00b'`, `b'\x00\x00\x00a'`, `b'\x3d\xd8\x00\xde'`, `b'\x00\xdc'`, `b'\xef\xbb\xbfa'`, `b'\xf4\x90\x80\x80'`, `b'\xe0\x80\x80x'`}, encodings, handlers[:5])+
		each("%s.encode(%s)", append(texts, `'a\\u0041é\u1234\U0001f600\n\0'`, `'\ud800'`), words("'unicode_escape' 'raw_unicode_escape' 'raw-unicode-escape'"))+
		each("%s.decode(%s, %s)", []string{`b'a\\n\\x41\\u00e9\\101\\z'`, `b'\xe9'`, `b'\\U0001f600'`, `b'\\'`, `b'a\\\\u0041'`, `b'\\u00g1'`, `b'\\u00'`, `b'\\U00110000z'`, `b'\\x00\0\\\0z'`, `b'\\ud800'`, `b'\\N'`, `b'\\N{'`, `b'\\N{}'`, `b'\\Nx'`, `b'\\N{BULLET'`}, words("'unicode_escape' 'raw_unicode_escape'"), handlers[:5]))
}
