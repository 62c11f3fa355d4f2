import argparse, os, sys
from argparse import *

os.environ["COLUMNS"] = "80"
sys.argv = ["prog"]
def full(cls=HelpFormatter, **kw):
    p = ArgumentParser(prog="prog", formatter_class=cls, description="""
        A description that goes over several
        lines, for %(prog)s, and is long enough to need to be wrapped at the end.

        A second paragraph.""", epilog="The\n  end.", **kw)
    p.add_argument("input", help="the input file", type=str)
    p.add_argument("more", nargs="*", help="more %(metavar)s of %(prog)s, with a help text that is far too long to fit into one line", metavar="FILE", type=str)
    p.add_argument("-s", "--short", help="short", type=str)
    p.add_argument("--a-very-long-option-name", help="its help is below", metavar="VALUE", default="dflt", type=str)
    p.add_argument("-n", type=int, default=5, help="default %(default)s type %(type)s 100%%")
    p.add_argument("--flag", action="store_true", help="a\nflag  with   spaces")
    p.add_argument("--nohelp", action="store_false")
    p.add_argument("--hidden", help=SUPPRESS)
    p.add_argument("--choice", choices=["red", "green"], help="of %(choices)s", type=str)
    p.add_argument("--pair", nargs=2, metavar=("A", "B"), help="a pair", type=int)
    p.add_argument("--opt", nargs="?", type=int)
    p.add_argument("--plus", nargs="+", help=" ", type=int)
    g = p.add_argument_group("a group", "with a description")
    g.add_argument("--in-group", help="inside", type=int)
    p.add_argument_group("empty group")
    e = p.add_mutually_exclusive_group()
    e.add_argument("--this", action="store_true")
    e.add_argument("--that", type=int)
    e.add_argument("--hid", help=SUPPRESS)
    r = p.add_mutually_exclusive_group(required=True)
    r.add_argument("--yes", type=int)
    r.add_argument("--no", type=int)
    return p
for cls in (HelpFormatter, RawDescriptionHelpFormatter, RawTextHelpFormatter, ArgumentDefaultsHelpFormatter, MetavarTypeHelpFormatter):
    print(cls.__name__)
    if cls is MetavarTypeHelpFormatter:
        p = ArgumentParser(prog="prog", formatter_class=cls)
        p.add_argument("x", type=int)
        p.add_argument("--y", type=str)
        print(p.format_help())
    else:
        print(full(cls).format_help())
for width in ("40", "20", "200", "5"):
    os.environ["COLUMNS"] = width
    print(width)
    print(full().format_help())
os.environ["COLUMNS"] = "80"
sys.argv = ["prog"]
def usage(*adds, prog="prog", **kw):
    p = ArgumentParser(prog=prog, **kw)
    for a, k in adds:
        p.add_argument(*a, **k)
    print(p.format_usage(), end="")
    return p
usage()
usage(add_help=False)
usage((["x"], {}), (["-y"], {}), add_help=False)
usage((["x"], {"nargs": "?"}), (["y"], {"nargs": "+"}), (["z"], {"nargs": 3}), (["w"], {"nargs": REMAINDER}))
usage((["x"], {"nargs": "*", "metavar": ("A", "B")}), (["y"], {"nargs": "+", "metavar": ("C", "D")}))
usage(usage="%(prog)s [whatever]")
print(ArgumentParser(prog="p", usage=SUPPRESS).format_help())
usage(*[(["--option-%d" % i], {}) for i in range(8)])
usage(*[(["positional%d" % i], {}) for i in range(9)])
usage(*[(["positional%d" % i], {}) for i in range(9)], add_help=False)
usage(*[(["--o%d" % i], {}) for i in range(12)], (["pos"], {}), (["others"], {"nargs": "*"}), prog="a-very-long-program-name-that-takes-most-of-the-line-and-more")
usage((["--o"], {}), (["pos"], {}), prog="a-very-long-program-name-that-takes-most-of-the-line-and-more")
usage((["--o"], {"metavar": "a long metavar with spaces " * 2}), (["pos"], {"metavar": "<[weird]>"}), (["--q"], {"nargs": "+"}))
p = ArgumentParser(prog="prog")
g = p.add_mutually_exclusive_group()
g.add_argument("--a")
g.add_argument("b", nargs="?")
print(p.format_usage(), end="")
p = ArgumentParser(prog="prog")
g = p.add_mutually_exclusive_group(required=True)
g.add_argument("--only")
g.add_argument("--hidden", help=SUPPRESS)
print(p.format_usage(), end="")
p = ArgumentParser(prog="prog")
g = p.add_mutually_exclusive_group()
g.add_argument("--h1", help=SUPPRESS)
g.add_argument("--h2", help=SUPPRESS)
p.add_argument("--x")
print(p.format_usage(), end="")
p = ArgumentParser(prog="prog")
g = p.add_mutually_exclusive_group()
for i in range(10):
    g.add_argument("--exclusive-%d" % i)
print(p.format_usage(), end="")
p = ArgumentParser(prog="prog")
subs = p.add_subparsers(help="sub help")
for name in ("alpha", "beta", "a-long-name-for-a-subcommand"):
    subs.add_parser(name, help="help of " + name, aliases=[name[:3] + "x"])
subs.add_parser("silent")
p.print_help()
p.print_usage()
p = ArgumentParser(prog="prog", description="d" * 100 + " e", formatter_class=lambda prog: HelpFormatter(prog, max_help_position=40, width=60, indent_increment=4))
p.add_argument("--some-option", help="text " * 20)
p.add_argument("-x", "--xx", "--xxx", nargs=2, help="x")
print(p.format_help())
class Mine(HelpFormatter):
    def _get_help_string(self, action): return (action.help or "") + "!"
    def _split_lines(self, text, width): return [text.upper()]
p = ArgumentParser(prog="prog", formatter_class=Mine)
p.add_argument("--z", help="shout")
print(p.format_help())
p = ArgumentParser(prog="prog", description="  ")
p.add_argument("--b", default=None, help="")
p.add_argument("--c", choices=range(3), help="%(choices)s %(default)r %(dest)s %(nargs)s")
p.add_argument("--t", type=int, help="%(type)s")
print(p.format_help())
try:
    p = ArgumentParser(prog="prog")
    p.add_argument("--bad", help="100%")
    p.format_help()
except Exception as e:
    print(type(e).__name__, e)
f = HelpFormatter("x", width=30)
f.add_text("some text")
f.start_section("head")
f.add_text("in the section, which is long enough to be wrapped")
f.end_section()
print(f.format_help())
# expect: HelpFormatter
# expect: usage: prog [-h] [-s SHORT] [--a-very-long-option-name VALUE] [-n N] [--flag]
# expect:             [--nohelp] [--choice {red,green}] [--pair A B] [--opt [OPT]]
# expect:             [--plus PLUS [PLUS ...]] [--in-group IN_GROUP] [--this |
# expect:             --that THAT] (--yes YES | --no NO)
# expect:             input [FILE ...]
# expect:
# expect: A description that goes over several lines, for prog, and is long enough to
# expect: need to be wrapped at the end. A second paragraph.
# expect:
# expect: positional arguments:
# expect:   input                 the input file
# expect:   FILE                  more FILE of prog, with a help text that is far too
# expect:                         long to fit into one line
# expect:
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect:   -s, --short SHORT     short
# expect:   --a-very-long-option-name VALUE
# expect:                         its help is below
# expect:   -n N                  default 5 type int 100%
# expect:   --flag                a flag with spaces
# expect:   --nohelp
# expect:   --choice {red,green}  of red, green
# expect:   --pair A B            a pair
# expect:   --opt [OPT]
# expect:   --plus PLUS [PLUS ...]
# expect:   --this
# expect:   --that THAT
# expect:   --yes YES
# expect:   --no NO
# expect:
# expect: a group:
# expect:   with a description
# expect:
# expect:   --in-group IN_GROUP   inside
# expect:
# expect: The end.
# expect:
# expect: RawDescriptionHelpFormatter
# expect: usage: prog [-h] [-s SHORT] [--a-very-long-option-name VALUE] [-n N] [--flag]
# expect:             [--nohelp] [--choice {red,green}] [--pair A B] [--opt [OPT]]
# expect:             [--plus PLUS [PLUS ...]] [--in-group IN_GROUP] [--this |
# expect:             --that THAT] (--yes YES | --no NO)
# expect:             input [FILE ...]
# expect:
# expect:         A description that goes over several
# expect:         lines, for prog, and is long enough to need to be wrapped at the end.
# expect:
# expect:         A second paragraph.
# expect:
# expect: positional arguments:
# expect:   input                 the input file
# expect:   FILE                  more FILE of prog, with a help text that is far too
# expect:                         long to fit into one line
# expect:
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect:   -s, --short SHORT     short
# expect:   --a-very-long-option-name VALUE
# expect:                         its help is below
# expect:   -n N                  default 5 type int 100%
# expect:   --flag                a flag with spaces
# expect:   --nohelp
# expect:   --choice {red,green}  of red, green
# expect:   --pair A B            a pair
# expect:   --opt [OPT]
# expect:   --plus PLUS [PLUS ...]
# expect:   --this
# expect:   --that THAT
# expect:   --yes YES
# expect:   --no NO
# expect:
# expect: a group:
# expect:   with a description
# expect:
# expect:   --in-group IN_GROUP   inside
# expect:
# expect: The
# expect:   end.
# expect:
# expect: RawTextHelpFormatter
# expect: usage: prog [-h] [-s SHORT] [--a-very-long-option-name VALUE] [-n N] [--flag]
# expect:             [--nohelp] [--choice {red,green}] [--pair A B] [--opt [OPT]]
# expect:             [--plus PLUS [PLUS ...]] [--in-group IN_GROUP] [--this |
# expect:             --that THAT] (--yes YES | --no NO)
# expect:             input [FILE ...]
# expect:
# expect:         A description that goes over several
# expect:         lines, for prog, and is long enough to need to be wrapped at the end.
# expect:
# expect:         A second paragraph.
# expect:
# expect: positional arguments:
# expect:   input                 the input file
# expect:   FILE                  more FILE of prog, with a help text that is far too long to fit into one line
# expect:
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect:   -s, --short SHORT     short
# expect:   --a-very-long-option-name VALUE
# expect:                         its help is below
# expect:   -n N                  default 5 type int 100%
# expect:   --flag                a
# expect:                         flag  with   spaces
# expect:   --nohelp
# expect:   --choice {red,green}  of red, green
# expect:   --pair A B            a pair
# expect:   --opt [OPT]
# expect:   --plus PLUS [PLUS ...]
# expect:   --this
# expect:   --that THAT
# expect:   --yes YES
# expect:   --no NO
# expect:
# expect: a group:
# expect:   with a description
# expect:
# expect:   --in-group IN_GROUP   inside
# expect:
# expect: The
# expect:   end.
# expect:
# expect: ArgumentDefaultsHelpFormatter
# expect: usage: prog [-h] [-s SHORT] [--a-very-long-option-name VALUE] [-n N] [--flag]
# expect:             [--nohelp] [--choice {red,green}] [--pair A B] [--opt [OPT]]
# expect:             [--plus PLUS [PLUS ...]] [--in-group IN_GROUP] [--this |
# expect:             --that THAT] (--yes YES | --no NO)
# expect:             input [FILE ...]
# expect:
# expect: A description that goes over several lines, for prog, and is long enough to
# expect: need to be wrapped at the end. A second paragraph.
# expect:
# expect: positional arguments:
# expect:   input                 the input file
# expect:   FILE                  more FILE of prog, with a help text that is far too
# expect:                         long to fit into one line (default: None)
# expect:
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect:   -s, --short SHORT     short (default: None)
# expect:   --a-very-long-option-name VALUE
# expect:                         its help is below (default: dflt)
# expect:   -n N                  default 5 type int 100%
# expect:   --flag                a flag with spaces (default: False)
# expect:   --nohelp
# expect:   --choice {red,green}  of red, green (default: None)
# expect:   --pair A B            a pair (default: None)
# expect:   --opt [OPT]
# expect:   --plus PLUS [PLUS ...]
# expect:   --this
# expect:   --that THAT
# expect:   --yes YES
# expect:   --no NO
# expect:
# expect: a group:
# expect:   with a description
# expect:
# expect:   --in-group IN_GROUP   inside (default: None)
# expect:
# expect: The end.
# expect:
# expect: MetavarTypeHelpFormatter
# expect: usage: prog [-h] [--y str] int
# expect:
# expect: positional arguments:
# expect:   int
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:   --y str
# expect:
# expect: 40
# expect: usage: prog [-h] [-s SHORT]
# expect:             [--a-very-long-option-name VALUE]
# expect:             [-n N] [--flag] [--nohelp]
# expect:             [--choice {red,green}]
# expect:             [--pair A B] [--opt [OPT]]
# expect:             [--plus PLUS [PLUS ...]]
# expect:             [--in-group IN_GROUP]
# expect:             [--this | --that THAT]
# expect:             (--yes YES | --no NO)
# expect:             input [FILE ...]
# expect:
# expect: A description that goes over several
# expect: lines, for prog, and is long enough to
# expect: need to be wrapped at the end. A
# expect: second paragraph.
# expect:
# expect: positional arguments:
# expect:   input           the input file
# expect:   FILE            more FILE of prog,
# expect:                   with a help text
# expect:                   that is far too long
# expect:                   to fit into one line
# expect:
# expect: options:
# expect:   -h, --help      show this help
# expect:                   message and exit
# expect:   -s, --short SHORT
# expect:                   short
# expect:   --a-very-long-option-name VALUE
# expect:                   its help is below
# expect:   -n N            default 5 type int
# expect:                   100%
# expect:   --flag          a flag with spaces
# expect:   --nohelp
# expect:   --choice {red,green}
# expect:                   of red, green
# expect:   --pair A B      a pair
# expect:   --opt [OPT]
# expect:   --plus PLUS [PLUS ...]
# expect:   --this
# expect:   --that THAT
# expect:   --yes YES
# expect:   --no NO
# expect:
# expect: a group:
# expect:   with a description
# expect:
# expect:   --in-group IN_GROUP
# expect:                   inside
# expect:
# expect: The end.
# expect:
# expect: 20
# expect: usage: prog [-h]
# expect:             [-s SHORT]
# expect:             [--a-very-long-option-name VALUE]
# expect:             [-n N]
# expect:             [--flag]
# expect:             [--nohelp]
# expect:             [--choice {red,green}]
# expect:             [--pair A B]
# expect:             [--opt [OPT]]
# expect:             [--plus PLUS [PLUS ...]]
# expect:             [--in-group IN_GROUP]
# expect:             [--this |
# expect:             --that THAT]
# expect:             (--yes YES |
# expect:             --no NO)
# expect:             input
# expect:             [FILE ...]
# expect:
# expect: A description that
# expect: goes over several
# expect: lines, for prog,
# expect: and is long enough
# expect: to need to be
# expect: wrapped at the
# expect: end. A second
# expect: paragraph.
# expect:
# expect: positional arguments:
# expect:   input
# expect:     the input file
# expect:   FILE
# expect:     more FILE of
# expect:     prog, with a
# expect:     help text that
# expect:     is far too
# expect:     long to fit
# expect:     into one line
# expect:
# expect: options:
# expect:   -h, --help
# expect:     show this help
# expect:     message and
# expect:     exit
# expect:   -s, --short SHORT
# expect:     short
# expect:   --a-very-long-option-name VALUE
# expect:     its help is
# expect:     below
# expect:   -n N
# expect:     default 5 type
# expect:     int 100%
# expect:   --flag
# expect:     a flag with
# expect:     spaces
# expect:   --nohelp
# expect:   --choice {red,green}
# expect:     of red, green
# expect:   --pair A B
# expect:     a pair
# expect:   --opt [OPT]
# expect:   --plus PLUS [PLUS ...]
# expect:   --this
# expect:   --that THAT
# expect:   --yes YES
# expect:   --no NO
# expect:
# expect: a group:
# expect:   with a
# expect:   description
# expect:
# expect:   --in-group IN_GROUP
# expect:     inside
# expect:
# expect: The end.
# expect:
# expect: 200
# expect: usage: prog [-h] [-s SHORT] [--a-very-long-option-name VALUE] [-n N] [--flag] [--nohelp] [--choice {red,green}] [--pair A B] [--opt [OPT]] [--plus PLUS [PLUS ...]] [--in-group IN_GROUP] [--this |
# expect:             --that THAT] (--yes YES | --no NO)
# expect:             input [FILE ...]
# expect:
# expect: A description that goes over several lines, for prog, and is long enough to need to be wrapped at the end. A second paragraph.
# expect:
# expect: positional arguments:
# expect:   input                 the input file
# expect:   FILE                  more FILE of prog, with a help text that is far too long to fit into one line
# expect:
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect:   -s, --short SHORT     short
# expect:   --a-very-long-option-name VALUE
# expect:                         its help is below
# expect:   -n N                  default 5 type int 100%
# expect:   --flag                a flag with spaces
# expect:   --nohelp
# expect:   --choice {red,green}  of red, green
# expect:   --pair A B            a pair
# expect:   --opt [OPT]
# expect:   --plus PLUS [PLUS ...]
# expect:   --this
# expect:   --that THAT
# expect:   --yes YES
# expect:   --no NO
# expect:
# expect: a group:
# expect:   with a description
# expect:
# expect:   --in-group IN_GROUP   inside
# expect:
# expect: The end.
# expect:
# expect: 5
# expect: usage: prog
# expect:        [-h]
# expect:        [-s SHORT]
# expect:        [--a-very-long-option-name VALUE]
# expect:        [-n N]
# expect:        [--flag]
# expect:        [--nohelp]
# expect:        [--choice {red,green}]
# expect:        [--pair A B]
# expect:        [--opt [OPT]]
# expect:        [--plus PLUS [PLUS ...]]
# expect:        [--in-group IN_GROUP]
# expect:        [--this |
# expect:        --that THAT]
# expect:        (--yes YES |
# expect:        --no NO)
# expect:        input
# expect:        [FILE ...]
# expect:
# expect: A
# expect: description
# expect: that goes
# expect: over
# expect: several
# expect: lines, for
# expect: prog, and
# expect: is long
# expect: enough to
# expect: need to be
# expect: wrapped at
# expect: the end. A
# expect: second
# expect: paragraph.
# expect:
# expect: positional arguments:
# expect:   input
# expect:     the input
# expect:     file
# expect:   FILE
# expect:     more FILE
# expect:     of prog,
# expect:     with a help
# expect:     text that
# expect:     is far too
# expect:     long to fit
# expect:     into one
# expect:     line
# expect:
# expect: options:
# expect:   -h, --help
# expect:     show this
# expect:     help
# expect:     message and
# expect:     exit
# expect:   -s, --short SHORT
# expect:     short
# expect:   --a-very-long-option-name VALUE
# expect:     its help is
# expect:     below
# expect:   -n N
# expect:     default 5
# expect:     type int
# expect:     100%
# expect:   --flag
# expect:     a flag with
# expect:     spaces
# expect:   --nohelp
# expect:   --choice {red,green}
# expect:     of red,
# expect:     green
# expect:   --pair A B
# expect:     a pair
# expect:   --opt [OPT]
# expect:   --plus PLUS [PLUS ...]
# expect:   --this
# expect:   --that THAT
# expect:   --yes YES
# expect:   --no NO
# expect:
# expect: a group:
# expect:   with a de
# expect:   scription
# expect:
# expect:   --in-group IN_GROUP
# expect:     inside
# expect:
# expect: The end.
# expect:
# expect: usage: prog [-h]
# expect: usage: prog
# expect: usage: prog [-y Y] x
# expect: usage: prog [-h] [x] y [y ...] z z z ...
# expect: usage: prog [-h] [A [B ...]] C [D ...]
# expect: usage: prog [whatever]
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:
# expect: usage: prog [-h] [--option-0 OPTION_0] [--option-1 OPTION_1]
# expect:             [--option-2 OPTION_2] [--option-3 OPTION_3] [--option-4 OPTION_4]
# expect:             [--option-5 OPTION_5] [--option-6 OPTION_6] [--option-7 OPTION_7]
# expect: usage: prog [-h]
# expect:             positional0 positional1 positional2 positional3 positional4
# expect:             positional5 positional6 positional7 positional8
# expect: usage: prog positional0 positional1 positional2 positional3 positional4
# expect:             positional5 positional6 positional7 positional8
# expect: usage: a-very-long-program-name-that-takes-most-of-the-line-and-more
# expect:        [-h] [--o0 O0] [--o1 O1] [--o2 O2] [--o3 O3] [--o4 O4] [--o5 O5]
# expect:        [--o6 O6] [--o7 O7] [--o8 O8] [--o9 O9] [--o10 O10] [--o11 O11]
# expect:        pos [others ...]
# expect: usage: a-very-long-program-name-that-takes-most-of-the-line-and-more
# expect:        [-h] [--o O] pos
# expect: usage: prog [-h] [--o a long metavar with spaces a long metavar with spaces ]
# expect:             [--q Q [Q ...]]
# expect:             <[weird]>
# expect: usage: prog [-h] [--a A | b]
# expect: usage: prog [-h] --only ONLY
# expect: usage: prog [-h] [--x X]
# expect: usage: prog [-h] [--exclusive-0 EXCLUSIVE_0 | --exclusive-1 EXCLUSIVE_1 |
# expect:             --exclusive-2 EXCLUSIVE_2 | --exclusive-3 EXCLUSIVE_3 |
# expect:             --exclusive-4 EXCLUSIVE_4 | --exclusive-5 EXCLUSIVE_5 |
# expect:             --exclusive-6 EXCLUSIVE_6 | --exclusive-7 EXCLUSIVE_7 |
# expect:             --exclusive-8 EXCLUSIVE_8 | --exclusive-9 EXCLUSIVE_9]
# expect: usage: prog [-h]
# expect:             {alpha,alpx,beta,betx,a-long-name-for-a-subcommand,a-lx,silent} ...
# expect:
# expect: positional arguments:
# expect:   {alpha,alpx,beta,betx,a-long-name-for-a-subcommand,a-lx,silent}
# expect:                         sub help
# expect:     alpha (alpx)        help of alpha
# expect:     beta (betx)         help of beta
# expect:     a-long-name-for-a-subcommand (a-lx)
# expect:                         help of a-long-name-for-a-subcommand
# expect:
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect: usage: prog [-h]
# expect:             {alpha,alpx,beta,betx,a-long-name-for-a-subcommand,a-lx,silent} ...
# expect: usage: prog [-h] [--some-option SOME_OPTION] [-x XX XX]
# expect:
# expect: dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
# expect: dddddddddddddddddddddddddddddddddddddddd e
# expect:
# expect: options:
# expect:     -h, --help                 show this help message and
# expect:                                exit
# expect:     --some-option SOME_OPTION  text text text text text text
# expect:                                text text text text text text
# expect:                                text text text text text text
# expect:                                text text
# expect:     -x, --xx, --xxx XX XX      x
# expect:
# expect: usage: prog [-h] [--z Z]
# expect:
# expect: options:
# expect:   -h, --help  SHOW THIS HELP MESSAGE AND EXIT!
# expect:   --z Z       SHOUT!
# expect:
# expect: usage: prog [-h] [--b B] [--c {0,1,2}] [--t T]
# expect:
# expect: options:
# expect:   -h, --help   show this help message and exit
# expect:   --b B
# expect:   --c {0,1,2}  0, 1, 2 None c None
# expect:   --t T        int
# expect:
# expect: ValueError incomplete format
# expect: some text
# expect:
# expect: head:
# expect:   in the section, which is
# expect:   long enough to be wrapped
# expect:
