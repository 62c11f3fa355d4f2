import argparse, io, os, sys, tempfile, warnings
from argparse import *

os.environ["COLUMNS"] = "80"
sys.argv = ["prog"]
def run(p, *argvs, method="parse_args", **kw):
    for argv in argvs:
        if isinstance(argv, str):
            argv = argv.split()
        out, sys.stdout = sys.stdout, io.StringIO()
        err, sys.stderr = sys.stderr, io.StringIO()
        try:
            try:
                result = getattr(p, method)(argv, **kw)
            except SystemExit as e:
                result = "exit %s" % e.code
            except Exception as e:
                result = "%s: %s" % (type(e).__name__, e)
            texts = sys.stdout.getvalue(), sys.stderr.getvalue()
        finally:
            sys.stdout, sys.stderr = out, err
        print(argv, "->", result)
        for t in texts:
            if t:
                print(t, end="")
def fails(f, *args, **kw):
    try:
        print("no error", f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)

p = ArgumentParser(prog="prog")
p.add_argument("file")
p.add_argument("-v", "--verbose", action="store_true")
p.add_argument("-q", action="store_false", dest="loud")
p.add_argument("-n", "--num", type=int, default=3)
p.add_argument("--name", "--other-name")
p.add_argument("-c", action="count", default=0)
p.add_argument("-a", action="append", type=int)
p.add_argument("--const", action="store_const", const=42)
p.add_argument("-x", action="append_const", const="X", dest="xs")
p.add_argument("--ext", action="extend", nargs="+", default=["d"])
run(p, "f", "f -v", "-v f", "-vq f", "-qv -n5 f", "-n 5 f", "-n=5 f", "-n -5 f", "--num=7 f", "--num 7 f", "--nu 7 f", "--n 7 f", "--na=x f", "f --other-name y")
run(p, "-ccc f", "-c -c f", "-a 1 -a2 f", "--const f", "-xx f", "--ext 1 2 -v f", "--ext=1 f", "-vn4 f", "-nv f", "-vz f", "-n f", "f g", "", "-v=1 f", "--verbose=1 f", "--unknown f", "-- -v", "-v -- f", "f -- g", ["a b"], ["-a b", "f"], ["", "-v"])
run(p, "f --bad -z", "--bad", method="parse_known_args")
p = ArgumentParser(prog="prog", exit_on_error=False)
p.add_argument("--int", type=int, choices=[1, 2, 3])
p.add_argument("pos", nargs="?", choices=["a", "b"], default="b")
run(p, "--int 1", "--int 5", "--int x", "a", "c", "a b", "--int", "--nope")
p = ArgumentParser(prog="prog")
for n in (None, "?", "*", "+", 2):
    p = ArgumentParser(prog="prog")
    p.add_argument("-o", nargs=n, const="C" if n == "?" else None, default="D")
    p.add_argument("p", nargs=n)
    p.add_argument("last", nargs="?")
    run(p, "", "1", "1 2", "1 2 3", "1 2 3 4", "-o", "-o 1", "-o 1 2", "-o 1 2 3 4 5", "1 -o 2", "1 -o 2 3 4", "-- 1 2", "-o 1 -- 2 3 4", "1 -- 2 3")
p = ArgumentParser(prog="prog")
p.add_argument("a")
p.add_argument("-f")
p.add_argument("rest", nargs=REMAINDER)
run(p, "1 2 -f 3", "-f 1 2 3 -x --y", "1", "1 -- -f 2")
p = ArgumentParser(prog="prog")
p.add_argument("a", nargs="*", default=[1])
p.add_argument("--b", nargs="*")
run(p, "", "1 2", "--b", "--b 1 2", "1 --b 2", "--b 1 -- 2", "1 --b 2 -- 3 4")
p = ArgumentParser(prog="prog")
p.add_argument("-1", dest="one", action="store_true")
p.add_argument("n", nargs="?")
run(p, "-1", "-2", "-- -2", "5")
p = ArgumentParser(prog="prog")
p.add_argument("n", nargs="*", type=float)
p.add_argument("-s", nargs="*", type=int)
run(p, "-2 -3.5 4", "-s -1 -2", "-.5 -5.", "-1e5")
p = ArgumentParser(prog="prog", prefix_chars="+/", argument_default=SUPPRESS)
p.add_argument("+x", "++xx")
p.add_argument("/y")
p.add_argument("z", nargs="?")
run(p, "", "+x 1", "++xx=2 /y 3 4", "/y3", "-x", "+h")
p = ArgumentParser(prog="prog", allow_abbrev=False)
p.add_argument("--foobar")
p.add_argument("--foobaz", action="store_true")
run(p, "--foob 1", "--foobar 1", "--foobaz")
p = ArgumentParser(prog="prog")
p.add_argument("--foobar")
p.add_argument("--foobaz", action="store_true")
p.add_argument("-foo")
run(p, "--foob 1", "--foobar=1", "--foo", "-foo 1", "-fo 1", "-f 1")
p = ArgumentParser(prog="prog")
g = p.add_mutually_exclusive_group(required=True)
g.add_argument("--a", action="store_true")
g.add_argument("--b", type=int, default=5)
g.add_argument("c", nargs="?")
run(p, "", "--a", "--b 1", "--a --b 1", "--b 1 x", "x", "x --a", "--b 5")
p = ArgumentParser(prog="prog")
p.add_argument("--req", required=True)
p.add_argument("--hid", help=SUPPRESS, required=True)
p.add_argument("pos", metavar="POS")
run(p, "", "--req 1", "x --req 1 --hid 2")
p = ArgumentParser(prog="prog", description="top", epilog="end")
p.add_argument("--top", default="t")
subs = p.add_subparsers(dest="cmd", help="what to do", metavar="CMD")
one = subs.add_parser("one", help="the first", aliases=["o", "uno"])
one.add_argument("x", type=int)
one.add_argument("--opt", default="from one")
one.set_defaults(func="f1")
two = subs.add_parser("two", description="second", deprecated=True)
two.add_argument("y", nargs="*")
run(p, "", "one 5", "--top z one 5 --opt q", "o 6", "two 1 2", "two --bad 1 x", "three", "one x", "one", "one --help", "-h", "one 5 --top q")
fails(subs.add_parser, "one")
fails(subs.add_parser, "x", aliases=["two"])
fails(p.add_subparsers)
p = ArgumentParser(prog="prog")
subs = p.add_subparsers(title="commands", description="all of them", required=True, dest="c")
subs.add_parser("a").add_argument("z")
run(p, "", "-h", "a 1", "b")
p = ArgumentParser(prog="prog")
p.add_argument("pre")
p.add_subparsers(required=True).add_parser("sub")
run(p, "x", "x sub", "x sub -h")
parent = ArgumentParser(add_help=False)
parent.add_argument("--par", default=1)
pg = parent.add_argument_group("group", "of the parent")
pg.add_argument("--ing")
parent.add_mutually_exclusive_group().add_argument("--mut")
parent.set_defaults(extra="e")
p = ArgumentParser(prog="prog", parents=[parent])
p.add_argument("--own")
run(p, "--par 2 --own 3 --ing 4", "-h")
fails(ArgumentParser, parents=[5])
p = ArgumentParser(prog="prog", conflict_handler="resolve")
p.add_argument("-x", "--xx", help="old")
p.add_argument("-x", help="new")
p.add_argument("-h", help="no help")
run(p, "--xx 1 -x 2 -h 3", "--help")
p = ArgumentParser(prog="prog")
p.add_argument("-x", "--xx")
fails(p.add_argument, "-x")
fails(p.add_argument, "--xx", "-x")
fails(p.add_argument, "y", dest="z")
fails(p.add_argument, "y", required=True)
fails(p.add_argument, "-y", "z")
fails(p.add_argument, "--")
fails(p.add_argument, "-y", nargs=0)
fails(p.add_argument, "-y", const=1)
fails(p.add_argument, "-y", action="append", nargs=0)
fails(p.add_argument, "-y", action="append", const=1)
fails(p.add_argument, "-y", action="nope")
fails(p.add_argument, "-y", type="nope")
fails(p.add_argument, "-y", type=FileType)
fails(p.add_argument, "-y", nargs=2, metavar=("A", "B", "C"))
fails(p.add_argument, "-y", nargs="x")
fails(p.add_argument, "-y", action="store_true", type=int)
fails(p.add_argument, "-y", action="store_const", nargs=1)
fails(p.add_argument)
fails(ArgumentParser, conflict_handler="nope")
g = p.add_mutually_exclusive_group()
fails(g.add_argument, "pos")
fails(g.add_argument, "--must", required=True)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    g.add_mutually_exclusive_group()
    p.add_argument_group().add_argument_group()
    p.add_argument("--bb", action=BooleanOptionalAction, type=int)
    print([str(x.message) for x in w])
p = ArgumentParser(prog="prog")
p.add_argument("--flag", "-f", action=BooleanOptionalAction, help="a flag", default=None)
p.add_argument("--version", action="version", version="%(prog)s 1.0")
run(p, "", "--flag", "--no-flag", "-f", "--version", "-h", "--no-flag=1")
d = tempfile.mkdtemp()
path = os.path.join(d, "args")
with open(path, "w") as f:
    f.write("--x\n1 2\n")
p = ArgumentParser(prog="prog", fromfile_prefix_chars="@")
p.add_argument("--x")
p.add_argument("y", nargs="*")
run(p, ["@" + path, "more"][1:])
print(p.parse_args(["@" + path, "more"]))
class Lines(ArgumentParser):
    def convert_arg_line_to_args(self, line): return line.split()
q = Lines(prog="prog", fromfile_prefix_chars="@")
q.add_argument("--x")
q.add_argument("y", nargs="*")
print(q.parse_args(["@" + path]))
run(q, ["@/no/such/file"])
p = ArgumentParser(prog="prog")
p.add_argument("f", type=FileType("r"))
p.add_argument("--out", type=FileType("w", encoding="utf-8"), default="-")
a = p.parse_args([path])
print(a.f.read() != "", a.out is sys.stdout, FileType(), FileType("wb", 5, errors="x"))
a.f.close()
run(p, "/no/such")
fails(FileType("z"), "-")
print(FileType("w")("-") is sys.stdout)
def pos(s):
    n = int(s)
    if n <= 0:
        raise ArgumentTypeError("%s is not positive" % n)
    return n
class T:
    def __call__(self, s): raise ValueError
    def __repr__(self): return "a T"
p = ArgumentParser(prog="prog")
p.add_argument("n", type=pos)
p.add_argument("--t", type=T())
p.add_argument("--d", type=int, default="7")
p.add_argument("--l", type=lambda s: 1 / len(s))
p.register("type", "hex", lambda s: int(s, 16))
p.add_argument("--h", type="hex")
run(p, "5", "0", "x", "5 --t x", "5 --d 1 --h ff", "5 --h g")
class Act(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (values, option_string))
p = ArgumentParser(prog="prog")
p.add_argument("--act", action=Act, nargs="*")
p.add_argument("pos", action=Act)
run(p, "x --act 1 2", "x")
fails(Action([], "d"), None, None, None)
print(Action(["-x"], "d", nargs=1))
ns = Namespace(a=1, **{"b c": 2})
print(ns, ns == Namespace(a=1, **{"b c": 2}), ns == 5, "a" in ns, "z" in ns, vars(ns))
p = ArgumentParser(prog="prog")
p.add_argument("--a", default=1)
p.set_defaults(a=2, z=3)
print(p.parse_args([]), p.get_default("a"), p.get_default("z"), p.get_default("no"), p.parse_args(["--a", "5"], Namespace(z=9, a=8)))
class C: pass
c = C()
p.parse_args(["--a", "x"], namespace=c)
print(c.a, c.z)
p = ArgumentParser(prog="prog")
p.add_argument("cmd")
p.add_argument("--foo")
p.add_argument("rest", nargs="*", type=int)
run(p, "doit 1 --foo bar 2 3", method="parse_known_args")
run(p, "doit 1 --foo bar 2 3", "doit --foo", "--foo x", method="parse_intermixed_args")
run(p, "doit 1 --foo bar 2 3 --bad", method="parse_known_intermixed_args")
run(p, "doit 1 --foo bar 2 3 --bad", method="parse_intermixed_args")
p.add_argument("r", nargs=REMAINDER)
run(p, "x", method="parse_intermixed_args")
class Raising(ArgumentParser):
    def error(self, message): raise RuntimeError(message)
run(Raising(), "--x")
print(ArgumentParser(prog="x"), ArgumentError(None, "m"), ArgumentError(Action(["-a", "--b"], "d"), "m"), ArgumentError(Action([], "d", metavar="M"), "m"))
sys.argv = ["/some/prog", "a"]
p = ArgumentParser()
p.add_argument("x")
print(p.prog, p.parse_args())
p.exit_code = 0
fails(p._get_positional_actions()[0].format_usage)
p = ArgumentParser(prog="prog")
p.add_argument("--old", deprecated=True)
p.add_argument("-o", deprecated=True, action="store_true")
p.add_argument("q", deprecated=True, nargs="?")
run(p, "--old 1 -oo x", "")
# expect: ['f'] -> Namespace(file='f', verbose=False, loud=True, num=3, name=None, c=0, a=None, const=None, xs=None, ext=['d'])
# expect: ['f', '-v'] -> Namespace(file='f', verbose=True, loud=True, num=3, name=None, c=0, a=None, const=None, xs=None, ext=['d'])
# expect: ['-v', 'f'] -> Namespace(file='f', verbose=True, loud=True, num=3, name=None, c=0, a=None, const=None, xs=None, ext=['d'])
# expect: ['-vq', 'f'] -> Namespace(file='f', verbose=True, loud=False, num=3, name=None, c=0, a=None, const=None, xs=None, ext=['d'])
# expect: ['-qv', '-n5', 'f'] -> Namespace(file='f', verbose=True, loud=False, num=5, name=None, c=0, a=None, const=None, xs=None, ext=['d'])
# expect: ['-n', '5', 'f'] -> Namespace(file='f', verbose=False, loud=True, num=5, name=None, c=0, a=None, const=None, xs=None, ext=['d'])
# expect: ['-n=5', 'f'] -> Namespace(file='f', verbose=False, loud=True, num=5, name=None, c=0, a=None, const=None, xs=None, ext=['d'])
# expect: ['-n', '-5', 'f'] -> Namespace(file='f', verbose=False, loud=True, num=-5, name=None, c=0, a=None, const=None, xs=None, ext=['d'])
# expect: ['--num=7', 'f'] -> Namespace(file='f', verbose=False, loud=True, num=7, name=None, c=0, a=None, const=None, xs=None, ext=['d'])
# expect: ['--num', '7', 'f'] -> Namespace(file='f', verbose=False, loud=True, num=7, name=None, c=0, a=None, const=None, xs=None, ext=['d'])
# expect: ['--nu', '7', 'f'] -> Namespace(file='f', verbose=False, loud=True, num=7, name=None, c=0, a=None, const=None, xs=None, ext=['d'])
# expect: ['--n', '7', 'f'] -> exit 2
# expect: usage: prog [-h] [-v] [-q] [-n NUM] [--name NAME] [-c] [-a A] [--const] [-x]
# expect:             [--ext EXT [EXT ...]]
# expect:             file
# expect: prog: error: ambiguous option: --n could match --num, --name
# expect: ['--na=x', 'f'] -> Namespace(file='f', verbose=False, loud=True, num=3, name='x', c=0, a=None, const=None, xs=None, ext=['d'])
# expect: ['f', '--other-name', 'y'] -> Namespace(file='f', verbose=False, loud=True, num=3, name='y', c=0, a=None, const=None, xs=None, ext=['d'])
# expect: ['-ccc', 'f'] -> Namespace(file='f', verbose=False, loud=True, num=3, name=None, c=3, a=None, const=None, xs=None, ext=['d'])
# expect: ['-c', '-c', 'f'] -> Namespace(file='f', verbose=False, loud=True, num=3, name=None, c=2, a=None, const=None, xs=None, ext=['d'])
# expect: ['-a', '1', '-a2', 'f'] -> Namespace(file='f', verbose=False, loud=True, num=3, name=None, c=0, a=[1, 2], const=None, xs=None, ext=['d'])
# expect: ['--const', 'f'] -> Namespace(file='f', verbose=False, loud=True, num=3, name=None, c=0, a=None, const=42, xs=None, ext=['d'])
# expect: ['-xx', 'f'] -> Namespace(file='f', verbose=False, loud=True, num=3, name=None, c=0, a=None, const=None, xs=['X', 'X'], ext=['d'])
# expect: ['--ext', '1', '2', '-v', 'f'] -> Namespace(file='f', verbose=True, loud=True, num=3, name=None, c=0, a=None, const=None, xs=None, ext=['d', '1', '2'])
# expect: ['--ext=1', 'f'] -> Namespace(file='f', verbose=False, loud=True, num=3, name=None, c=0, a=None, const=None, xs=None, ext=['d', '1'])
# expect: ['-vn4', 'f'] -> Namespace(file='f', verbose=True, loud=True, num=4, name=None, c=0, a=None, const=None, xs=None, ext=['d'])
# expect: ['-nv', 'f'] -> exit 2
# expect: usage: prog [-h] [-v] [-q] [-n NUM] [--name NAME] [-c] [-a A] [--const] [-x]
# expect:             [--ext EXT [EXT ...]]
# expect:             file
# expect: prog: error: argument -n/--num: invalid int value: 'v'
# expect: ['-vz', 'f'] -> exit 2
# expect: usage: prog [-h] [-v] [-q] [-n NUM] [--name NAME] [-c] [-a A] [--const] [-x]
# expect:             [--ext EXT [EXT ...]]
# expect:             file
# expect: prog: error: unrecognized arguments: -z
# expect: ['-n', 'f'] -> exit 2
# expect: usage: prog [-h] [-v] [-q] [-n NUM] [--name NAME] [-c] [-a A] [--const] [-x]
# expect:             [--ext EXT [EXT ...]]
# expect:             file
# expect: prog: error: argument -n/--num: invalid int value: 'f'
# expect: ['f', 'g'] -> exit 2
# expect: usage: prog [-h] [-v] [-q] [-n NUM] [--name NAME] [-c] [-a A] [--const] [-x]
# expect:             [--ext EXT [EXT ...]]
# expect:             file
# expect: prog: error: unrecognized arguments: g
# expect: [] -> exit 2
# expect: usage: prog [-h] [-v] [-q] [-n NUM] [--name NAME] [-c] [-a A] [--const] [-x]
# expect:             [--ext EXT [EXT ...]]
# expect:             file
# expect: prog: error: the following arguments are required: file
# expect: ['-v=1', 'f'] -> exit 2
# expect: usage: prog [-h] [-v] [-q] [-n NUM] [--name NAME] [-c] [-a A] [--const] [-x]
# expect:             [--ext EXT [EXT ...]]
# expect:             file
# expect: prog: error: argument -v/--verbose: ignored explicit argument '1'
# expect: ['--verbose=1', 'f'] -> exit 2
# expect: usage: prog [-h] [-v] [-q] [-n NUM] [--name NAME] [-c] [-a A] [--const] [-x]
# expect:             [--ext EXT [EXT ...]]
# expect:             file
# expect: prog: error: argument -v/--verbose: ignored explicit argument '1'
# expect: ['--unknown', 'f'] -> exit 2
# expect: usage: prog [-h] [-v] [-q] [-n NUM] [--name NAME] [-c] [-a A] [--const] [-x]
# expect:             [--ext EXT [EXT ...]]
# expect:             file
# expect: prog: error: unrecognized arguments: --unknown
# expect: ['--', '-v'] -> Namespace(file='-v', verbose=False, loud=True, num=3, name=None, c=0, a=None, const=None, xs=None, ext=['d'])
# expect: ['-v', '--', 'f'] -> Namespace(file='f', verbose=True, loud=True, num=3, name=None, c=0, a=None, const=None, xs=None, ext=['d'])
# expect: ['f', '--', 'g'] -> exit 2
# expect: usage: prog [-h] [-v] [-q] [-n NUM] [--name NAME] [-c] [-a A] [--const] [-x]
# expect:             [--ext EXT [EXT ...]]
# expect:             file
# expect: prog: error: unrecognized arguments: g
# expect: ['a b'] -> Namespace(file='a b', verbose=False, loud=True, num=3, name=None, c=0, a=None, const=None, xs=None, ext=['d'])
# expect: ['-a b', 'f'] -> exit 2
# expect: usage: prog [-h] [-v] [-q] [-n NUM] [--name NAME] [-c] [-a A] [--const] [-x]
# expect:             [--ext EXT [EXT ...]]
# expect:             file
# expect: prog: error: argument -a: invalid int value: ' b'
# expect: ['', '-v'] -> Namespace(file='', verbose=True, loud=True, num=3, name=None, c=0, a=None, const=None, xs=None, ext=['d'])
# expect: ['f', '--bad', '-z'] -> (Namespace(file='f', verbose=False, loud=True, num=3, name=None, c=0, a=None, const=None, xs=None, ext=['d']), ['--bad', '-z'])
# expect: ['--bad'] -> exit 2
# expect: usage: prog [-h] [-v] [-q] [-n NUM] [--name NAME] [-c] [-a A] [--const] [-x]
# expect:             [--ext EXT [EXT ...]]
# expect:             file
# expect: prog: error: the following arguments are required: file
# expect: ['--int', '1'] -> Namespace(int=1, pos='b')
# expect: ['--int', '5'] -> ArgumentError: argument --int: invalid choice: 5 (choose from 1, 2, 3)
# expect: ['--int', 'x'] -> ArgumentError: argument --int: invalid int value: 'x'
# expect: ['a'] -> Namespace(int=None, pos='a')
# expect: ['c'] -> ArgumentError: argument pos: invalid choice: 'c' (choose from 'a', 'b')
# expect: ['a', 'b'] -> ArgumentError: unrecognized arguments: b
# expect: ['--int'] -> ArgumentError: argument --int: expected one argument
# expect: ['--nope'] -> ArgumentError: unrecognized arguments: --nope
# expect: [] -> exit 2
# expect: usage: prog [-h] [-o O] p [last]
# expect: prog: error: the following arguments are required: p
# expect: ['1'] -> Namespace(o='D', p='1', last=None)
# expect: ['1', '2'] -> Namespace(o='D', p='1', last='2')
# expect: ['1', '2', '3'] -> exit 2
# expect: usage: prog [-h] [-o O] p [last]
# expect: prog: error: unrecognized arguments: 3
# expect: ['1', '2', '3', '4'] -> exit 2
# expect: usage: prog [-h] [-o O] p [last]
# expect: prog: error: unrecognized arguments: 3 4
# expect: ['-o'] -> exit 2
# expect: usage: prog [-h] [-o O] p [last]
# expect: prog: error: argument -o: expected one argument
# expect: ['-o', '1'] -> exit 2
# expect: usage: prog [-h] [-o O] p [last]
# expect: prog: error: the following arguments are required: p
# expect: ['-o', '1', '2'] -> Namespace(o='1', p='2', last=None)
# expect: ['-o', '1', '2', '3', '4', '5'] -> exit 2
# expect: usage: prog [-h] [-o O] p [last]
# expect: prog: error: unrecognized arguments: 4 5
# expect: ['1', '-o', '2'] -> Namespace(o='2', p='1', last=None)
# expect: ['1', '-o', '2', '3', '4'] -> exit 2
# expect: usage: prog [-h] [-o O] p [last]
# expect: prog: error: unrecognized arguments: 3 4
# expect: ['--', '1', '2'] -> Namespace(o='D', p='1', last='2')
# expect: ['-o', '1', '--', '2', '3', '4'] -> exit 2
# expect: usage: prog [-h] [-o O] p [last]
# expect: prog: error: unrecognized arguments: 4
# expect: ['1', '--', '2', '3'] -> exit 2
# expect: usage: prog [-h] [-o O] p [last]
# expect: prog: error: unrecognized arguments: 3
# expect: [] -> Namespace(o='D', p=None, last=None)
# expect: ['1'] -> Namespace(o='D', p='1', last=None)
# expect: ['1', '2'] -> Namespace(o='D', p='1', last='2')
# expect: ['1', '2', '3'] -> exit 2
# expect: usage: prog [-h] [-o [O]] [p] [last]
# expect: prog: error: unrecognized arguments: 3
# expect: ['1', '2', '3', '4'] -> exit 2
# expect: usage: prog [-h] [-o [O]] [p] [last]
# expect: prog: error: unrecognized arguments: 3 4
# expect: ['-o'] -> Namespace(o='C', p=None, last=None)
# expect: ['-o', '1'] -> Namespace(o='1', p=None, last=None)
# expect: ['-o', '1', '2'] -> Namespace(o='1', p='2', last=None)
# expect: ['-o', '1', '2', '3', '4', '5'] -> exit 2
# expect: usage: prog [-h] [-o [O]] [p] [last]
# expect: prog: error: unrecognized arguments: 4 5
# expect: ['1', '-o', '2'] -> Namespace(o='2', p='1', last=None)
# expect: ['1', '-o', '2', '3', '4'] -> exit 2
# expect: usage: prog [-h] [-o [O]] [p] [last]
# expect: prog: error: unrecognized arguments: 3 4
# expect: ['--', '1', '2'] -> Namespace(o='D', p='1', last='2')
# expect: ['-o', '1', '--', '2', '3', '4'] -> exit 2
# expect: usage: prog [-h] [-o [O]] [p] [last]
# expect: prog: error: unrecognized arguments: 4
# expect: ['1', '--', '2', '3'] -> exit 2
# expect: usage: prog [-h] [-o [O]] [p] [last]
# expect: prog: error: unrecognized arguments: 3
# expect: [] -> Namespace(o='D', p=[], last=None)
# expect: ['1'] -> Namespace(o='D', p=['1'], last=None)
# expect: ['1', '2'] -> Namespace(o='D', p=['1', '2'], last=None)
# expect: ['1', '2', '3'] -> Namespace(o='D', p=['1', '2', '3'], last=None)
# expect: ['1', '2', '3', '4'] -> Namespace(o='D', p=['1', '2', '3', '4'], last=None)
# expect: ['-o'] -> Namespace(o=[], p=[], last=None)
# expect: ['-o', '1'] -> Namespace(o=['1'], p=[], last=None)
# expect: ['-o', '1', '2'] -> Namespace(o=['1', '2'], p=[], last=None)
# expect: ['-o', '1', '2', '3', '4', '5'] -> Namespace(o=['1', '2', '3', '4', '5'], p=[], last=None)
# expect: ['1', '-o', '2'] -> Namespace(o=['2'], p=['1'], last=None)
# expect: ['1', '-o', '2', '3', '4'] -> Namespace(o=['2', '3', '4'], p=['1'], last=None)
# expect: ['--', '1', '2'] -> Namespace(o='D', p=['1', '2'], last=None)
# expect: ['-o', '1', '--', '2', '3', '4'] -> Namespace(o=['1'], p=['2', '3', '4'], last=None)
# expect: ['1', '--', '2', '3'] -> Namespace(o='D', p=['1', '2', '3'], last=None)
# expect: [] -> exit 2
# expect: usage: prog [-h] [-o O [O ...]] p [p ...] [last]
# expect: prog: error: the following arguments are required: p
# expect: ['1'] -> Namespace(o='D', p=['1'], last=None)
# expect: ['1', '2'] -> Namespace(o='D', p=['1', '2'], last=None)
# expect: ['1', '2', '3'] -> Namespace(o='D', p=['1', '2', '3'], last=None)
# expect: ['1', '2', '3', '4'] -> Namespace(o='D', p=['1', '2', '3', '4'], last=None)
# expect: ['-o'] -> exit 2
# expect: usage: prog [-h] [-o O [O ...]] p [p ...] [last]
# expect: prog: error: argument -o: expected at least one argument
# expect: ['-o', '1'] -> exit 2
# expect: usage: prog [-h] [-o O [O ...]] p [p ...] [last]
# expect: prog: error: the following arguments are required: p
# expect: ['-o', '1', '2'] -> exit 2
# expect: usage: prog [-h] [-o O [O ...]] p [p ...] [last]
# expect: prog: error: the following arguments are required: p
# expect: ['-o', '1', '2', '3', '4', '5'] -> exit 2
# expect: usage: prog [-h] [-o O [O ...]] p [p ...] [last]
# expect: prog: error: the following arguments are required: p
# expect: ['1', '-o', '2'] -> Namespace(o=['2'], p=['1'], last=None)
# expect: ['1', '-o', '2', '3', '4'] -> Namespace(o=['2', '3', '4'], p=['1'], last=None)
# expect: ['--', '1', '2'] -> Namespace(o='D', p=['1', '2'], last=None)
# expect: ['-o', '1', '--', '2', '3', '4'] -> Namespace(o=['1'], p=['2', '3', '4'], last=None)
# expect: ['1', '--', '2', '3'] -> Namespace(o='D', p=['1', '2', '3'], last=None)
# expect: [] -> exit 2
# expect: usage: prog [-h] [-o O O] p p [last]
# expect: prog: error: the following arguments are required: p
# expect: ['1'] -> exit 2
# expect: usage: prog [-h] [-o O O] p p [last]
# expect: prog: error: the following arguments are required: p
# expect: ['1', '2'] -> Namespace(o='D', p=['1', '2'], last=None)
# expect: ['1', '2', '3'] -> Namespace(o='D', p=['1', '2'], last='3')
# expect: ['1', '2', '3', '4'] -> exit 2
# expect: usage: prog [-h] [-o O O] p p [last]
# expect: prog: error: unrecognized arguments: 4
# expect: ['-o'] -> exit 2
# expect: usage: prog [-h] [-o O O] p p [last]
# expect: prog: error: argument -o: expected 2 arguments
# expect: ['-o', '1'] -> exit 2
# expect: usage: prog [-h] [-o O O] p p [last]
# expect: prog: error: argument -o: expected 2 arguments
# expect: ['-o', '1', '2'] -> exit 2
# expect: usage: prog [-h] [-o O O] p p [last]
# expect: prog: error: the following arguments are required: p
# expect: ['-o', '1', '2', '3', '4', '5'] -> Namespace(o=['1', '2'], p=['3', '4'], last='5')
# expect: ['1', '-o', '2'] -> exit 2
# expect: usage: prog [-h] [-o O O] p p [last]
# expect: prog: error: argument -o: expected 2 arguments
# expect: ['1', '-o', '2', '3', '4'] -> exit 2
# expect: usage: prog [-h] [-o O O] p p [last]
# expect: prog: error: the following arguments are required: p
# expect: ['--', '1', '2'] -> Namespace(o='D', p=['1', '2'], last=None)
# expect: ['-o', '1', '--', '2', '3', '4'] -> exit 2
# expect: usage: prog [-h] [-o O O] p p [last]
# expect: prog: error: argument -o: expected 2 arguments
# expect: ['1', '--', '2', '3'] -> Namespace(o='D', p=['1', '2'], last='3')
# expect: ['1', '2', '-f', '3'] -> Namespace(a='1', f=None, rest=['2', '-f', '3'])
# expect: ['-f', '1', '2', '3', '-x', '--y'] -> Namespace(a='2', f='1', rest=['3', '-x', '--y'])
# expect: ['1'] -> Namespace(a='1', f=None, rest=[])
# expect: ['1', '--', '-f', '2'] -> Namespace(a='1', f=None, rest=['-f', '2'])
# expect: [] -> Namespace(a=[1], b=None)
# expect: ['1', '2'] -> Namespace(a=['1', '2'], b=None)
# expect: ['--b'] -> Namespace(a=[1], b=[])
# expect: ['--b', '1', '2'] -> Namespace(a=[1], b=['1', '2'])
# expect: ['1', '--b', '2'] -> Namespace(a=['1'], b=['2'])
# expect: ['--b', '1', '--', '2'] -> Namespace(a=['2'], b=['1'])
# expect: ['1', '--b', '2', '--', '3', '4'] -> exit 2
# expect: usage: prog [-h] [--b [B ...]] [a ...]
# expect: prog: error: unrecognized arguments: -- 3 4
# expect: ['-1'] -> Namespace(one=True, n=None)
# expect: ['-2'] -> exit 2
# expect: usage: prog [-h] [-1] [n]
# expect: prog: error: unrecognized arguments: -2
# expect: ['--', '-2'] -> Namespace(one=False, n='-2')
# expect: ['5'] -> Namespace(one=False, n='5')
# expect: ['-2', '-3.5', '4'] -> Namespace(n=[-2.0, -3.5, 4.0], s=None)
# expect: ['-s', '-1', '-2'] -> Namespace(n=[], s=[-1, -2])
# expect: ['-.5', '-5.'] -> exit 2
# expect: usage: prog [-h] [-s [S ...]] [n ...]
# expect: prog: error: unrecognized arguments: -5.
# expect: ['-1e5'] -> exit 2
# expect: usage: prog [-h] [-s [S ...]] [n ...]
# expect: prog: error: unrecognized arguments: -1e5
# expect: [] -> Namespace()
# expect: ['+x', '1'] -> Namespace(xx='1')
# expect: ['++xx=2', '/y', '3', '4'] -> Namespace(xx='2', y='3', z='4')
# expect: ['/y3'] -> Namespace(y='3')
# expect: ['-x'] -> Namespace(z='-x')
# expect: ['+h'] -> exit 0
# expect: usage: prog [+h] [+x XX] [/y Y] [z]
# expect:
# expect: positional arguments:
# expect:   z
# expect:
# expect: options:
# expect:   +h, ++help   show this help message and exit
# expect:   +x, ++xx XX
# expect:   /y Y
# expect: ['--foob', '1'] -> exit 2
# expect: usage: prog [-h] [--foobar FOOBAR] [--foobaz]
# expect: prog: error: unrecognized arguments: --foob 1
# expect: ['--foobar', '1'] -> Namespace(foobar='1', foobaz=False)
# expect: ['--foobaz'] -> Namespace(foobar=None, foobaz=True)
# expect: ['--foob', '1'] -> exit 2
# expect: usage: prog [-h] [--foobar FOOBAR] [--foobaz] [-foo FOO]
# expect: prog: error: ambiguous option: --foob could match --foobar, --foobaz
# expect: ['--foobar=1'] -> Namespace(foobar='1', foobaz=False, foo=None)
# expect: ['--foo'] -> exit 2
# expect: usage: prog [-h] [--foobar FOOBAR] [--foobaz] [-foo FOO]
# expect: prog: error: ambiguous option: --foo could match --foobar, --foobaz
# expect: ['-foo', '1'] -> Namespace(foobar=None, foobaz=False, foo='1')
# expect: ['-fo', '1'] -> Namespace(foobar=None, foobaz=False, foo='1')
# expect: ['-f', '1'] -> Namespace(foobar=None, foobaz=False, foo='1')
# expect: [] -> exit 2
# expect: usage: prog [-h] (--a | --b B | c)
# expect: prog: error: one of the arguments --a --b c is required
# expect: ['--a'] -> Namespace(a=True, b=5, c=None)
# expect: ['--b', '1'] -> Namespace(a=False, b=1, c=None)
# expect: ['--a', '--b', '1'] -> exit 2
# expect: usage: prog [-h] (--a | --b B | c)
# expect: prog: error: argument --b: not allowed with argument --a
# expect: ['--b', '1', 'x'] -> exit 2
# expect: usage: prog [-h] (--a | --b B | c)
# expect: prog: error: argument c: not allowed with argument --b
# expect: ['x'] -> Namespace(a=False, b=5, c='x')
# expect: ['x', '--a'] -> exit 2
# expect: usage: prog [-h] (--a | --b B | c)
# expect: prog: error: argument --a: not allowed with argument c
# expect: ['--b', '5'] -> exit 2
# expect: usage: prog [-h] (--a | --b B | c)
# expect: prog: error: one of the arguments --a --b c is required
# expect: [] -> exit 2
# expect: usage: prog [-h] --req REQ POS
# expect: prog: error: the following arguments are required: --req, --hid, POS
# expect: ['--req', '1'] -> exit 2
# expect: usage: prog [-h] --req REQ POS
# expect: prog: error: the following arguments are required: --hid, POS
# expect: ['x', '--req', '1', '--hid', '2'] -> Namespace(req='1', hid='2', pos='x')
# expect: [] -> Namespace(top='t', cmd=None)
# expect: ['one', '5'] -> Namespace(top='t', cmd='one', x=5, opt='from one', func='f1')
# expect: ['--top', 'z', 'one', '5', '--opt', 'q'] -> Namespace(top='z', cmd='one', x=5, opt='q', func='f1')
# expect: ['o', '6'] -> Namespace(top='t', cmd='o', x=6, opt='from one', func='f1')
# expect: ['two', '1', '2'] -> Namespace(top='t', cmd='two', y=['1', '2'])
# expect: prog: warning: command 'two' is deprecated
# expect: ['two', '--bad', '1', 'x'] -> exit 2
# expect: prog: warning: command 'two' is deprecated
# expect: usage: prog [-h] [--top TOP] CMD ...
# expect: prog: error: unrecognized arguments: --bad
# expect: ['three'] -> exit 2
# expect: usage: prog [-h] [--top TOP] CMD ...
# expect: prog: error: argument CMD: invalid choice: 'three' (choose from 'one', 'o', 'uno', 'two')
# expect: ['one', 'x'] -> exit 2
# expect: usage: prog one [-h] [--opt OPT] x
# expect: prog one: error: argument x: invalid int value: 'x'
# expect: ['one'] -> exit 2
# expect: usage: prog one [-h] [--opt OPT] x
# expect: prog one: error: the following arguments are required: x
# expect: ['one', '--help'] -> exit 0
# expect: usage: prog one [-h] [--opt OPT] x
# expect:
# expect: positional arguments:
# expect:   x
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:   --opt OPT
# expect: ['-h'] -> exit 0
# expect: usage: prog [-h] [--top TOP] CMD ...
# expect:
# expect: top
# expect:
# expect: positional arguments:
# expect:   CMD             what to do
# expect:     one (o, uno)  the first
# expect:
# expect: options:
# expect:   -h, --help      show this help message and exit
# expect:   --top TOP
# expect:
# expect: end
# expect: ['one', '5', '--top', 'q'] -> exit 2
# expect: usage: prog [-h] [--top TOP] CMD ...
# expect: prog: error: unrecognized arguments: --top q
# expect: ArgumentError argument CMD: conflicting subparser: one
# expect: ArgumentError argument CMD: conflicting subparser alias: two
# expect: ArgumentError cannot have multiple subparser arguments
# expect: [] -> exit 2
# expect: usage: prog [-h] {a} ...
# expect: prog: error: the following arguments are required: c
# expect: ['-h'] -> exit 0
# expect: usage: prog [-h] {a} ...
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:
# expect: commands:
# expect:   all of them
# expect:
# expect:   {a}
# expect: ['a', '1'] -> Namespace(c='a', z='1')
# expect: ['b'] -> exit 2
# expect: usage: prog [-h] {a} ...
# expect: prog: error: argument c: invalid choice: 'b' (choose from 'a')
# expect: ['x'] -> exit 2
# expect: usage: prog [-h] pre {sub} ...
# expect: prog: error: the following arguments are required: {sub}
# expect: ['x', 'sub'] -> Namespace(pre='x')
# expect: ['x', 'sub', '-h'] -> exit 0
# expect: usage: prog pre sub [-h]
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect: ['--par', '2', '--own', '3', '--ing', '4'] -> Namespace(par='2', ing='4', mut=None, own='3', extra='e')
# expect: ['-h'] -> exit 0
# expect: usage: prog [-h] [--par PAR] [--ing ING] [--mut MUT] [--own OWN]
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:   --par PAR
# expect:   --mut MUT
# expect:   --own OWN
# expect:
# expect: group:
# expect:   of the parent
# expect:
# expect:   --ing ING
# expect: TypeError parents must be a list of ArgumentParser
# expect: ['--xx', '1', '-x', '2', '-h', '3'] -> Namespace(xx='1', x='2', h='3')
# expect: ['--help'] -> exit 0
# expect: usage: prog [--help] [--xx XX] [-x X] [-h H]
# expect:
# expect: options:
# expect:   --help   show this help message and exit
# expect:   --xx XX  old
# expect:   -x X     new
# expect:   -h H     no help
# expect: ArgumentError argument -x: conflicting option string: -x
# expect: ArgumentError argument --xx/-x: conflicting option strings: --xx, -x
# expect: ValueError dest supplied twice for positional argument
# expect: TypeError 'required' is an invalid argument for positionals
# expect: ValueError invalid option string 'z': must start with a character '-'
# expect: ValueError dest= is required for options like '--'
# expect: ValueError nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate
# expect: ValueError nargs must be '?' to supply const
# expect: ValueError nargs for append actions must be != 0; if arg strings are not supplying the value to append, the append const action may be more appropriate
# expect: ValueError nargs must be '?' to supply const
# expect: ValueError unknown action "nope"
# expect: ValueError 'nope' is not callable
# expect: ValueError <class 'argparse.FileType'> is a FileType class object, instance of it must be passed
# expect: ValueError length of metavar tuple does not match nargs
# expect: ValueError invalid nargs value
# expect: TypeError _StoreTrueAction.__init__() got an unexpected keyword argument 'type'
# expect: TypeError _StoreConstAction.__init__() got an unexpected keyword argument 'nargs'
# expect: TypeError _ActionsContainer._get_positional_kwargs() missing 1 required positional argument: 'dest'
# expect: ValueError invalid conflict_resolution value: 'nope'
# expect: ValueError mutually exclusive arguments must be optional
# expect: ValueError mutually exclusive arguments must be optional
# expect: ['Nesting mutually exclusive groups is deprecated.', 'Nesting argument groups is deprecated.', "'type' is deprecated as of Python 3.12 and will be removed in Python 3.14."]
# expect: [] -> Namespace(flag=None)
# expect: ['--flag'] -> Namespace(flag=True)
# expect: ['--no-flag'] -> Namespace(flag=False)
# expect: ['-f'] -> Namespace(flag=True)
# expect: ['--version'] -> exit 0
# expect: prog 1.0
# expect: ['-h'] -> exit 0
# expect: usage: prog [-h] [--flag | --no-flag | -f] [--version]
# expect:
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect:   --flag, --no-flag, -f
# expect:                         a flag
# expect:   --version             show program's version number and exit
# expect: ['--no-flag=1'] -> exit 2
# expect: usage: prog [-h] [--flag | --no-flag | -f] [--version]
# expect: prog: error: argument --flag/--no-flag/-f: ignored explicit argument '1'
# expect: ['more'] -> Namespace(x=None, y=['more'])
# expect: Namespace(x='1 2', y=['more'])
# expect: Namespace(x='1', y=['2'])
# expect: ['@/no/such/file'] -> exit 2
# expect: usage: prog [-h] [--x X] [y ...]
# expect: prog: error: [Errno 2] No such file or directory: '/no/such/file'
# expect: True True FileType('r') FileType('wb', 5, errors='x')
# expect: ['/no/such'] -> exit 2
# expect: usage: prog [-h] [--out OUT] f
# expect: prog: error: argument f: can't open '/no/such': [Errno 2] No such file or directory: '/no/such'
# expect: ValueError argument "-" with mode 'z'
# expect: True
# expect: ['5'] -> Namespace(n=5, t=None, d=7, l=None, h=None)
# expect: ['0'] -> exit 2
# expect: usage: prog [-h] [--t T] [--d D] [--l L] [--h H] n
# expect: prog: error: argument n: 0 is not positive
# expect: ['x'] -> exit 2
# expect: usage: prog [-h] [--t T] [--d D] [--l L] [--h H] n
# expect: prog: error: argument n: invalid pos value: 'x'
# expect: ['5', '--t', 'x'] -> exit 2
# expect: usage: prog [-h] [--t T] [--d D] [--l L] [--h H] n
# expect: prog: error: argument --t: invalid a T value: 'x'
# expect: ['5', '--d', '1', '--h', 'ff'] -> Namespace(n=5, t=None, d=1, l=None, h=255)
# expect: ['5', '--h', 'g'] -> exit 2
# expect: usage: prog [-h] [--t T] [--d D] [--l L] [--h H] n
# expect: prog: error: argument --h: invalid 'hex' value: 'g'
# expect: ['x', '--act', '1', '2'] -> Namespace(act=(['1', '2'], '--act'), pos=('x', None))
# expect: ['x'] -> Namespace(act=None, pos=('x', None))
# expect: NotImplementedError .__call__() not defined
# expect: Action(option_strings=['-x'], dest='d', nargs=1, const=None, default=None, type=None, choices=None, required=False, help=None, metavar=None, deprecated=False)
# expect: Namespace(a=1, **{'b c': 2}) True False True False {'a': 1, 'b c': 2}
# expect: Namespace(a=2, z=3) 2 3 None Namespace(z=9, a='5')
# expect: x 3
# expect: ['doit', '1', '--foo', 'bar', '2', '3'] -> (Namespace(cmd='doit', foo='bar', rest=[1]), ['2', '3'])
# expect: ['doit', '1', '--foo', 'bar', '2', '3'] -> Namespace(foo='bar', cmd='doit', rest=[1, 2, 3])
# expect: ['doit', '--foo'] -> exit 2
# expect: usage: prog [-h] [--foo FOO] cmd [rest ...]
# expect: prog: error: argument --foo: expected one argument
# expect: ['--foo', 'x'] -> exit 2
# expect: usage: prog [-h] [--foo FOO] cmd [rest ...]
# expect: prog: error: the following arguments are required: cmd, rest
# expect: ['doit', '1', '--foo', 'bar', '2', '3', '--bad'] -> (Namespace(foo='bar', cmd='doit', rest=[1, 2, 3]), ['--bad'])
# expect: ['doit', '1', '--foo', 'bar', '2', '3', '--bad'] -> exit 2
# expect: usage: prog [-h] [--foo FOO] cmd [rest ...]
# expect: prog: error: unrecognized arguments: --bad
# expect: ['x'] -> TypeError: parse_intermixed_args: positional arg with nargs=...
# expect: ['--x'] -> RuntimeError: unrecognized arguments: --x
# expect: ArgumentParser(prog='x', usage=None, description=None, formatter_class=<class 'argparse.HelpFormatter'>, conflict_handler='error', add_help=True) m argument -a/--b: m argument M: m
# expect: prog Namespace(x='a')
# expect: IndexError list index out of range
# expect: ['--old', '1', '-oo', 'x'] -> Namespace(old='1', o=True, q='x')
# expect: prog: warning: option '--old' is deprecated
# expect: prog: warning: option '-o' is deprecated
# expect: prog: warning: argument 'q' is deprecated
# expect: [] -> Namespace(old=None, o=False, q=None)
