package interp_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/modules"
)

// promptly is how soon after its cancellation a script has stopped, and how soon its interpreter is closed then unless Go
// is in the middle of one long step.
const promptly = 50 * time.Millisecond

// busy is the bound that tests hold: other processes may take most of the machine meanwhile.
const busy = 4 * promptly

// longest are scripts to cancel in what they do after ready(): a lot of steps, one that takes long by itself, or none.
var longest = map[string]string{
	"loop":             "while True: pass",
	"sort":             "import random\nl = [random.random() for _ in range(1000000)]\nready()\nwhile True: sorted(l)",
	"sort by key":      "import random\nl = [random.random() for _ in range(300000)]\nready()\nwhile True: sorted(l, key=lambda x: -x)",
	"sort strs":        "l = [str(i * 7919 % 1000003) for i in range(1000000)]\nready()\nwhile True: sorted(l)",
	"regex":            "import re\nready()\nre.match(r'(a+)+$', 'a' * 64 + 'b')",
	"list *":           "ready()\nwhile True: [0, 1] * 10_000_000",
	"list *=":          "ready()\nwhile True:\n    l = [0, 1]\n    l *= 10_000_000",
	"tuple *":          "ready()\nwhile True: (0, 1) * 10_000_000",
	"str *":            "ready()\nwhile True: 'abc' * 100_000_000",
	"bytearray *=":     "ready()\nwhile True:\n    b = bytearray(b'abc')\n    b *= 100_000_000",
	"join many":        "l = ['x' * 10] * 3_000_000\nready()\nwhile True: ''.join(l)",
	"join long":        "l = ['x' * 50_000_000] * 4\nready()\nwhile True: ''.join(l)",
	"pow":              "ready()\n3 ** 100_000_000",
	"pow mod":          "n = (1 << 1_000_000) - 1\nready()\npow(3, n, n)",
	"pow mod word":     "n = (1 << 100_000_000) - 1\nready()\nwhile True: pow(3, n, 1000003)",
	"inverse":          "n = (1 << 4_000_000) - 1\nready()\npow(3 ** 300000, -1, n)",
	"int *":            "x = 1 << 100_000_000\nready()\nx * (x - 1)",
	"int //":           "x = (1 << 50_000_000) - 1\nready()\nwhile True: (x << 50_000_000) // x",
	"round":            "x = 1 << 20_000_000\nready()\nwhile True: round(x, -3_000_000)",
	"str(int)":         "import sys\nsys.set_int_max_str_digits(0)\nn = 1 << 50_000_000\nready()\nstr(n)",
	"int(str)":         "import sys\nsys.set_int_max_str_digits(0)\nn = '7' * 5_000_000\nready()\nwhile True: int(n)",
	"factorial":        "import math\nready()\nmath.factorial(10 ** 7)",
	"gcd":              "import math\nx = 3 ** 2_000_000; y = 7 ** 1_500_000\nready()\nmath.gcd(x, y)",
	"isqrt":            "import math\nx = 1 << 100_000_000\nready()\nwhile True: math.isqrt(x)",
	"list(range)":      "ready()\nwhile True: list(range(20_000_000))",
	"list ==":          "l = [0.5] * 10_000_000\nk = l[:]\nready()\nwhile True: l == k",
	"list.count":       "l = [0.5] * 10_000_000\nready()\nwhile True: l.count(1)",
	"in list":          "l = [0.5] * 10_000_000\nready()\nwhile True: 1 in l",
	"sum":              "l = [0.5] * 10_000_000\nready()\nwhile True: sum(l)",
	"max":              "l = [0.5] * 10_000_000\nready()\nwhile True: max(l)",
	"repr":             "l = [0] * 5_000_000\nready()\nwhile True: repr(l)",
	"hash":             "l = (0,) * 10_000_000\nready()\nwhile True: hash(l)",
	"replace":          "s = 'abcdefghij' * 3_000_000\nready()\nwhile True: s.replace('a', 'xy')",
	"replace empty":    "s = 'abcdefghij' * 1_000_000\nready()\nwhile True: s.replace('', 'x')",
	"split":            "s = 'abcdefghi ' * 5_000_000\nready()\nwhile True: s.split()",
	"rsplit":           "s = 'abcdefghi; ' * 3_000_000\nready()\nwhile True: s.rsplit('; ')",
	"splitlines":       "s = 'abcdefghi\\n' * 3_000_000\nready()\nwhile True: s.splitlines()",
	"strip":            "s = 'ab' * 20_000_000\nready()\nwhile True: s.strip('abc')",
	"upper":            "s = 'abcdefgh\u00e9' * 3_000_000\nready()\nwhile True: s.upper()",
	"title":            "s = 'abcdefghi ' * 20_000_000\nready()\nwhile True: s.title()",
	"translate":        "s = 'abcdefghij' * 3_000_000\nready()\nwhile True: s.translate({97: 'x'})",
	"expandtabs":       "s = 'abcdefghi\\t' * 5_000_000\nready()\nwhile True: s.expandtabs()",
	"zfill":            "ready()\nwhile True: '1'.zfill(500_000_000)",
	"find":             "s = 'a' * 300_000_000\nready()\nwhile True: s.find('ab')",
	"rfind":            "s = 'a' * 100_000_000\nready()\nwhile True: s.rfind('ba')",
	"slice of str":     "s = 'abcdefgh\u00e9' * 3_000_000\nready()\nwhile True: s[::-1]",
	"encode":           "s = 'abcdefgh\u00e9' * 3_000_000\nready()\nwhile True: s.encode('utf-16')",
	"decode":           "b = b'abcdefghi\\xff' * 3_000_000\nready()\nwhile True: b.decode('utf-8', 'replace')",
	"repr of str":      "s = 'abcdefgh\u00e9' * 3_000_000\nready()\nwhile True: ascii(s)",
	"repr of bytes":    "b = b'abcdefghi\\xff' * 3_000_000\nready()\nwhile True: repr(b)",
	"bytes.split":      "b = b'abcdefghi ' * 5_000_000\nready()\nwhile True: b.split()",
	"bytes.hex":        "b = b'abcdefghi' * 10_000_000\nready()\nwhile True: b.hex(':')",
	"bytes.title":      "b = b'abcdefghi' * 10_000_000\nready()\nwhile True: b.title()",
	"bytes join":       "l = [b'x' * 50_000_000] * 6\nready()\nwhile True: b''.join(l)",
	"bytes":            "ready()\nwhile True: bytes(1_000_000_000)",
	"list slice":       "l = [0] * 20_000_000\nready()\nwhile True: l[::-1]",
	"list +":           "l = [0] * 20_000_000\nready()\nwhile True: l + l",
	"list +=":          "l = [0] * 10_000_000\nready()\nwhile True:\n    k = [0]\n    k += l",
	"set &":            "s = set(range(1_000_000))\nready()\nwhile True: s & s",
	"set |":            "s = set(range(1_000_000)); k = set(range(-1_000_000, 0))\nready()\nwhile True: s | k",
	"json dumps":       "import json\nl = [1.5] * 1_000_000\nready()\nwhile True: json.dumps(l)",
	"json of str":      "import json\ns = 'abcdefgh\u00e9' * 3_000_000\nready()\nwhile True: json.dumps(s)",
	"json loads":       "import json\ns = '[' + '1,' * 2_000_000 + '1]'\nready()\nwhile True: json.loads(s)",
	"sha256":           "import hashlib\nb = bytes(300_000_000)\nready()\nwhile True: hashlib.sha256(b)",
	"base64":           "import base64\nb = bytes(100_000_000)\nready()\nwhile True: base64.b64decode(base64.b64encode(b))",
	"crc32":            "import zlib\nb = bytes(300_000_000)\nready()\nwhile True: zlib.adler32(b)",
	"sample":           "import random\nr = range(10 ** 9)\nready()\nwhile True: random.sample(r, 1_000_000)",
	"isprintable":      "s = 'abcdefgh\u00e9' * 10_000_000\nready()\nwhile True: s.isprintable()",
	"dict |":           "d = dict.fromkeys(range(1_000_000)); e = dict.fromkeys(range(-1_000_000, 0))\nready()\nwhile True: d | e",
	"findall":          "import re\ns = 'abcdefghi ' * 3_000_000\nready()\nwhile True: re.findall(r'\\w+', s)",
	"str +":            "s = 'abcdefghij' * 10_000_000\nready()\nwhile True: s + s",
	"hash of str":      "s = 'abcdefghij' * 10_000_000\nready()\nwhile True: hash(s + 'x')",
	"list.insert":      "l = [0] * 10_000_000\nready()\nwhile True: l.insert(0, 1)",
	"list.pop":         "l = [0] * 10_000_000\nready()\nwhile True: l.pop(5_000_000); l.append(0)",
	"list.reverse":     "l = [0] * 10_000_000\nready()\nwhile True: l.reverse()",
	"del slice":        "l = [0] * 10_000_000\nready()\nwhile True:\n    k = l[:]\n    del k[::2]",
	"slice = ":         "l = [0] * 10_000_000\nready()\nwhile True: l[::2] = l[1::2]",
	"[*l, *l]":         "l = [0] * 10_000_000\nready()\nwhile True: [*l, *l]",
	"repr of dict":     "d = dict.fromkeys(range(1_000_000))\nready()\nwhile True: str(d)",
	"dict.items":       "d = dict.fromkeys(range(1_000_000))\nready()\nwhile True: list(d.items())",
	"dict.keys ==":     "d = dict.fromkeys(range(1_000_000))\nready()\nwhile True: d.keys() == set(d)",
	"{**d}":            "d = dict.fromkeys(range(1_000_000))\nready()\nwhile True: {**d}",
	"frozenset":        "s = set(range(1_000_000))\nready()\nwhile True: hash(frozenset(s))",
	"most_common":      "import collections\nc = collections.Counter(range(500_000))\nready()\nwhile True: c.most_common(10)",
	"struct.pack":      "import struct\nl = [1] * 3_000_000\nready()\nwhile True: struct.pack('3000000i', *l)",
	"struct pad":       "import struct\nready()\nwhile True: struct.pack('500000000x')",
	"array.reverse":    "import array\na = array.array('i', [1]) * 20_000_000\nready()\nwhile True: a.reverse()",
	"array ==":         "import array\na = array.array('i', [1]) * 3_000_000\nb = a[:]\nready()\nwhile True: a == b",
	"deepcopy":         "import copy\nl = [1] * 3_000_000\nready()\nwhile True: copy.deepcopy(l)",
	"pickle":           "import pickle\nl = [str(i) for i in range(500_000)]\nready()\nwhile True: pickle.dumps(l)",
	"re.escape":        "import re\ns = 'a.' * 5_000_000\nready()\nwhile True: re.escape(s)",
	"re.search":        "import re\ns = 'abcdefghi ' * 10_000_000\nready()\nwhile True: re.search('[0-9]+', s)",
	"re.match":         "import re\ns = 'a' * 50_000_000\nready()\nwhile True: re.match('.*b', s)",
	"int to_bytes":     "x = (1 << 400_000_000) - 1\nready()\nwhile True: x.to_bytes(50_000_000, 'little')",
	"hex":              "x = (1 << 400_000_000) - 1\nready()\nwhile True: hex(x)",
	"f-string of _":    "x = (1 << 100_000_000) - 1\nready()\nwhile True: f'{x:_x}'",
	"int(s, 16)":       "s = 'f_' * 50_000_000 + '1'\nready()\nwhile True: int(s, 16)",
	"int(spaces)":      "s = ' ' * 100_000_000 + '1'\nready()\nwhile True: int(s)",
	"int(digits)":      "s = '\\u0661' * 50_000_000\nready()\nwhile True:\n    try: int(s)\n    except ValueError: pass",
	"float(s)":         "s = '7_' * 50_000_000 + '1'\nready()\nwhile True: float(s)",
	"float(bad)":       "s = '7' * 100_000_000 + 'x'\nready()\nwhile True:\n    try: float(s)\n    except ValueError: pass",
	"int / int":        "x = (1 << 400_000_000) - 1\nready()\nwhile True: x / x",
	"format width":     "ready()\nwhile True: '{:>500000000}'.format(1)",
	"% width":          "ready()\nwhile True: '%500000000d' % 1",
	"% precision":      "ready()\nwhile True: '%.100000000f' % 1",
	"StringIO":         "import io\ns = 'abcdefghi\\r\\n' * 10_000_000\nready()\nwhile True: io.StringIO(s, newline=None)",
	"TextIOWrapper":    "import io\ns = 'abcdefghi\\n' * 10_000_000\nready()\nwhile True: io.TextIOWrapper(io.BytesIO(), newline='\\r\\n').write(s)",
	"urandom":          "import os\nready()\nwhile True: os.urandom(500_000_000)",
	"randbytes":        "import random\nready()\nwhile True: random.randbytes(100_000_000)",
	"getrandbits":      "import random\nready()\nwhile True: random.getrandbits(1_000_000_000)",
	"empty chain":      "import itertools\nready()\nnext(itertools.chain.from_iterable(itertools.repeat([])))",
	"in deque":         "import collections\nd = collections.deque(range(5_000_000))\nready()\nwhile True: -1 in d",
	"deque.copy":       "import collections\nd = collections.deque(range(5_000_000))\nready()\nwhile True: d.copy()",
	"del bytes":        "b = bytearray(300_000_000)\nready()\nwhile True: del b[::2]; b += b",
	"re.compile":       "import re\nready()\nwhile True: re.compile('(a|b)' * 20_000)",
	"b2a_qp":           "import binascii\nb = bytes(20_000_000)\nready()\nwhile True: binascii.b2a_qp(b)",
	"hmac":             "import hmac\nb = bytes(300_000_000)\nready()\nwhile True: hmac.digest(b'a', b, 'sha256')",
	"compare":          "import hmac\nb = bytes(300_000_000); c = bytes(300_000_000)\nready()\nwhile True: hmac.compare_digest(b, c)",
	"format braces":    "s = '{{' * 50_000_000\nready()\nwhile True: s.format(1)",
	"format fields":    "s = '{0}' * 10_000_000\nready()\nwhile True: s.format(1)",
	"format indexes":   "s = '{' + '[' * 5_000_000\nready()\nwhile True:\n    try: s.format(1)\n    except ValueError: pass",
	"percent signs":    "s = b'%%' * 50_000_000\nready()\nwhile True: s % ()",
	"islower":          "s = 'a' * 100_000_000\nb = s.encode()\nready()\nwhile True: s.islower(), b.islower(), s.isidentifier()",
	"fromhex":          "s = '0x' + '0' * 100_000_000 + '1'\nready()\nwhile True: float.fromhex(s)",
	"from_bytes":       "b = bytes(range(256)) * 400_000\nready()\nwhile True: int.from_bytes(b, 'little')",
	"encode errors":    "s = '\u00e9' * 50_000_000\nready()\nwhile True: s.encode('ascii', 'xmlcharrefreplace')",
	"tuples twice":     "a = b = ()\nfor i in range(100): a, b = (a, a), (b, b)\nready()\na == b",
	"lists twice":      "a = []\nfor i in range(100): a = [a, a]\nready()\nrepr(a)",
	"classes twice":    "t = (int,)\nfor i in range(100): t = (t, t)\nready()\nisinstance('a', t)",
	"sorted already":   "l = list(range(10_000_000))\nready()\nwhile True: l.sort()",
	"sort alike":       "l = ['x' * 1000 + str(i * 7919 % 100003) for i in range(100_000)]\nready()\nwhile True: sorted(l)",
	"key by sorted":    "l = [list(range(10_000))[::-1]] * 1_000_000\nready()\nsorted(l, key=sorted)",
	"sum of lists":     "ready()\nwhile True: sum([[i] for i in range(20_000)], [])",
	"keywords":         "d = {'a%d' % i: 1 for i in range(1_000_000)}\ndef f(**kw): pass\nready()\nwhile True: f(**d), dict(**d)",
	"int - int":        "x = 1 << 1_000_000_000\nready()\nwhile True: (x - 1) & -x",
	"finally":          "ready()\ntry:\n    while True: pass\nfinally:\n    while True: pass",
	"lock":             "import threading\nl = threading.Lock(); l.acquire()\nready()\nl.acquire()",
	"child":            "import subprocess\nready()\nsubprocess.run(['sleep', '100'])",
	"files":            "import io, os\nr, w = os.pipe()\nfiles = [io.open('/dev/null', 'wb') for _ in range(10)]\nr, w = io.open(r), io.open(w, 'w')\nready()\nr.read()",
	"pipe of child":    "import subprocess\np = subprocess.Popen(['sleep', '100'], stdout=subprocess.PIPE)\nready()\np.stdout.read()",
	"socket":           "import socket\ns = socket.create_server(('127.0.0.1', 0))\nready()\ns.accept()",
	"pool":             "from concurrent.futures import ThreadPoolExecutor\nimport time\nready()\nwith ThreadPoolExecutor() as p: list(p.map(time.sleep, [100] * 20))",
	"threads":          "import threading\ne = threading.Event()\nfor _ in range(10000): threading.Thread(target=e.wait).start()\nready()\ne.wait()",
	"cmp_to_key":       "import functools\nk = functools.cmp_to_key(lambda a, b: a - b)\nl = list(range(1_000_000))[::-1]\nready()\nwhile True: sorted(l, key=k)",
	"lcm":              "import math\nready()\nmath.lcm(*range(1, 300_000))",
	"sumprod":          "import math\nl = [0.5] * 10_000_000\nready()\nwhile True: math.sumprod(l, l)",
	"prod":             "import math\nready()\nmath.prod([3] * 10_000_000, start=3 ** 3_000_000)",
	"json spaces":      "import json\ns = ' ' * 100_000_000 + '1'\nready()\nwhile True: json.loads(s)",
	"json digits":      "import json\ns = '1.' + '0' * 100_000_000\nready()\nwhile True: json.loads(s)",
	"json object":      "import json\ns = json.dumps(dict.fromkeys(map(str, range(1_000_000))))\nready()\nwhile True: json.loads(s)",
	"json sorted":      "import json\nd = dict.fromkeys(map(str, range(1_000_000)))\nready()\nwhile True: json.dumps(d, sort_keys=True)",
	"json pieces":      "import json\nl = [1] * 2_000_000\nready()\nwhile True: json.JSONEncoder().iterencode(l)",
	"json error":       "import json\ns = '\u00e9' * 50_000_000\nready()\nwhile True: json.JSONDecodeError('x', s, 40_000_000)",
	"choices":          "import random\nl = list(range(1, 2_000_001))\nready()\nwhile True: random.choices(l, weights=l, k=10)",
	"random.seed":      "import random\ns = 'a' * 100_000_000\nready()\nwhile True: random.seed(s)",
	"seed of int":      "import random\nn = (1 << 400_000_000) - 1\nready()\nwhile True: random.seed(n)",
	"nlargest":         "import heapq\nready()\nwhile True: heapq.nlargest(10, range(10 ** 9))",
	"nsmallest":        "import heapq\nl = list(range(2_000_000))\nready()\nwhile True: heapq.nsmallest(1_000_000, iter(l), key=lambda x: -x)",
	"time.strftime":    "import time\ns = '%%' * 20_000_000\nready()\nwhile True: time.strftime(s)",
	"time.strptime":    "import time\ns = 'a ' * 50_000_000\nready()\nwhile True: time.strptime(s, s)",
	"date.strftime":    "import datetime\nd = datetime.date(2024, 5, 6)\ns = '%Y' * 20_000_000\nready()\nwhile True: d.strftime(s)",
	"fromisoformat":    "import datetime\ns = '2' * 100_000_000\nready()\nwhile True:\n    try: datetime.time.fromisoformat(s)\n    except ValueError: pass",
	"re literal":       "import re\ns = 'a' * 10_000_000\nready()\nwhile True: re.compile(s)",
	"re comment":       "import re\ns = '(?#' + 'a' * 100_000_000 + ')'\nready()\nwhile True: re.compile(s); re.purge()",
	"re name":          "import re\ns = '(?P<' + 'a' * 50_000_000 + '->x)'\nready()\nwhile True:\n    try: re.compile(s)\n    except re.error: pass",
	"re.sub":           "import re\ns = '\\\\g<0>' * 5_000_000\nready()\nwhile True: re.sub('x', s, 'x')",
	"re reference":     "import re\ns = 'a' * 50_000_000\nready()\nwhile True: re.match('(?i)(a*)\\\\1b', s)",
	"Match.span":       "import re\ns = '\u00e9' * 30_000_000\nready()\nwhile True: re.search('$', s + 'x').span()",
	"unhexlify":        "import binascii\ns = 'ab' * 50_000_000\nready()\nwhile True: binascii.unhexlify(s)",
	"a2b_uu":           "import binascii\nb = b'! ' + b' ' * 100_000_000\nready()\nwhile True: binascii.a2b_uu(b)",
	"b85encode":        "import base64\nb = bytes(50_000_000)\nready()\nwhile True: base64.b85encode(b)",
	"b32encode":        "import base64\nb = bytes(50_000_000)\nready()\nwhile True: base64.b32encode(b)",
	"calcsize":         "import struct\ns = 'i' * 20_000_000\nready()\nwhile True: struct.calcsize(s)",
	"struct.unpack":    "import struct\nb = bytes(50_000_000)\nready()\nwhile True: struct.unpack('50000000s', b)",
	"shake":            "import hashlib\nready()\nwhile True: hashlib.shake_128(b'a').digest(100_000_000), hashlib.shake_256(b'a').hexdigest(100_000_000)",
	"Formatter":        "import string\ns = '{a}' * 1_000_000\nready()\nwhile True: string.Formatter().format(s, a=1)",
	"namespace":        "import types\nd = {'a%d' % i: 1 for i in range(300_000)}\nready()\nwhile True: types.SimpleNamespace(**d)",
	"attrgetter":       "import operator\ns = 'a.' * 5_000_000 + 'a'\nready()\nwhile True: operator.attrgetter(s)",
	"array of str":     "import array\ns = '\u00e9' * 20_000_000\nready()\nwhile True: array.array('w', s).tounicode()",
	"pickle of str":    "import pickle\ns = '\u00e9' * 20_000_000\nready()\nwhile True: pickle.dumps(s, 0)",
	"normpath":         "import os.path\ns = 'a/' * 30_000_000\nready()\nwhile True: os.path.normpath(s), os.path.abspath(s), os.path.relpath(s)",
	"commonpath":       "import os.path\nl = ['a/' * 10_000_000] * 3\nready()\nwhile True: os.path.commonpath(l)",
	"expandvars":       "import os.path\ns = '$a' * 10_000_000\nready()\nwhile True: os.path.expandvars(s)",
	"path.split":       "import os.path\ns = '/' * 100_000_000\nready()\nwhile True: os.path.split(s)",
	"path.exists":      "import os.path\ns = 'a' * 100_000_000\nready()\nwhile True: os.path.exists(s)",
	"realpath":         "import os.path\ns = 'a/' * 30_000_000\nready()\nwhile True: os.path.realpath(s)",
	"Counter +":        "import collections\nc = collections.Counter(range(1_000_000))\nready()\nwhile True: c + c, c <= c",
	"deque ==":         "import collections\nd = collections.deque(range(5_000_000))\ne = d.copy()\nready()\nwhile True: d == e",
	"deque *":          "import collections\nd = collections.deque(range(5_000_000))\nready()\nwhile True: d * 4",
	"deque.insert":     "import collections\nd = collections.deque(range(10_000_000))\nready()\nwhile True: d.insert(5_000_000, 1); del d[5_000_000]",
	"namedtuple":       "import collections\nl = ['a%d' % i for i in range(300_000)]\nready()\nwhile True: collections.namedtuple('x', l)",
	"deque.rotate":     "import collections\nd = collections.deque(range(10_000_000))\nready()\nwhile True: d.rotate(5_000_000); d.reverse()",
	"b32decode":        "import base64\nb = b'a' * 80_000_000\nready()\nwhile True: base64.b32decode(b, True)",
	"list of a GB":     "ready()\nwhile True: [0] * 60_000_000",
	"lists in threads": "import threading\ndef work():\n    while True: [0] * 10_000_000\nfor _ in range(3): threading.Thread(target=work).start()\nready()\nwork()",
	"list.copy long":   "l = [0] * 20_000_000\nready()\nwhile True: l.copy(); l + l; l[::2]",
	"max(*t)":          "t = (0,) * 10_000_000\nready()\nwhile True: max(*t)",
	"OrderedDict ==":   "import collections\na = collections.OrderedDict.fromkeys(range(2_000_000))\nb = a.copy()\nready()\nwhile True: a == b",
	"move_to_end":      "import collections\na = collections.OrderedDict.fromkeys(range(2_000_000))\nready()\nwhile True:\n    a.move_to_end(1_000_000, False)\n    a = a.copy()",
	"dict grows":       "d = dict.fromkeys(range(1_500_000))\nready()\nwhile True:\n    e = d.copy()\n    for i in range(1_500_000, 6_000_000): e[i] = i",
	"set grows":        "d = set(range(1_500_000))\nready()\nwhile True:\n    e = d.copy()\n    for i in range(1_500_000, 6_000_000): e.add(i)",
	"sort of ties":     "l = [(i % 1000, str(i)) for i in range(600_000)]\nready()\nwhile True: sorted(l)",
	"pickle unicode":   "import pickle\nb = b'V' + b'\\\\u00e9' * 10_000_000 + b'\\n.'\nready()\nwhile True: pickle.loads(b)",
	"pickle string":    "import pickle\nb = b\"S'\" + b'\\\\x41' * 10_000_000 + b\"'\\n.\"\nready()\nwhile True: pickle.loads(b)",
	"pickle bytes":     "import pickle\nb = bytes(200_000_000)\nready()\nwhile True: pickle.loads(pickle.dumps(b))",
	"pickle int":       "import pickle\nn = (1 << 100_000_000) - 1\nready()\nwhile True: pickle.loads(pickle.dumps(n))",
	"match.expand":     "import re\nm = re.match('(a+)', 'a' * 50_000_000)\nready()\nwhile True: m.expand(r'\\1' * 100)",
	"gc.collect":       "import gc\nl = [[i] for i in range(2_000_000)]\nready()\nwhile True: gc.collect()",
}

// TestCancelAnything cancels scripts in whatever they are doing, and looks that nothing is left of them: no goroutine, no
// descriptor and no child.
func TestCancelAnything(t *testing.T) {
	if raceEnabled {
		t.Skip("the race detector slows down what is measured")
	}
	for name, src := range longest {
		t.Run(name, func(t *testing.T) {
			cancelTime(t, longest["loop"]) // what the process has from then on
			here, files, children := goleak.IgnoreCurrent(), openFiles(t), childProcesses(t)
			stops, closes := time.Hour, time.Hour
			for i := 0; i < 10 && max(stops, closes) >= promptly; i++ { // the machine was busy with something else before
				stopped, closed := cancelTime(t, src)
				stops, closes = min(stops, stopped), min(closes, closed)
			}
			t.Log(stops, closes)
			require.Less(t, stops, busy)
			require.Less(t, closes, 10*busy) // it waits for an allocation or a collection under way
			require.NoError(t, goleak.Find(here))
			require.Eventually(t, func() bool { return openFiles(t) <= files && childProcesses(t) <= children }, 10*time.Second, time.Millisecond)
		})
	}
}

// cancelTime cancels a script that has said it is ready, and returns how long it took to stop, and then to close its
// interpreter.
func cancelTime(t *testing.T, src string) (stopped, closed time.Duration) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var at time.Time
	ready := func() {
		time.AfterFunc(5*time.Millisecond, func() {
			at = time.Now()
			cancel()
		})
	}
	if !strings.Contains(src, "ready()") {
		ready()
	}
	in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python, Globals: map[string]any{"ready": ready}})
	_, err := in.Exec(ctx, "main.py", src)
	ended := time.Now()
	require.ErrorIs(t, err, context.Canceled, src)
	require.NoError(t, in.Close())
	return ended.Sub(at), time.Since(ended)
}

// openFiles returns how many descriptors the process has, 0 where the system does not tell.
func openFiles(t *testing.T) int {
	files, err := os.ReadDir("/proc/self/fd")
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	return len(files)
}

// childProcesses returns how many children the process has, 0 where the system does not tell.
func childProcesses(t *testing.T) int {
	n := 0
	lists, err := filepath.Glob("/proc/self/task/*/children")
	require.NoError(t, err)
	for _, list := range lists {
		pids, _ := os.ReadFile(list) // the task may have ended
		n += len(strings.Fields(string(pids)))
	}
	return n
}
