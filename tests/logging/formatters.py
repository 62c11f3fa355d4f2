import io, logging, time
from logging import *
from logging import PercentStyle, StrFormatStyle, StringTemplateStyle

r = makeLogRecord({"name": "n", "msg": "m %s", "args": ("a",), "levelno": 20, "levelname": "INFO", "created": 1e9 + 0.25, "msecs": 250.0})
Formatter.converter = time.gmtime
def show(*args, **kw):
    try:
        print(repr(Formatter(*args, **kw).format(r)))
    except Exception as e:
        print(type(e).__name__, e)
show()
show("%(asctime)s %(levelname)-8s|%(name)s: %(message)s")
show("%(asctime)s", "%H:%M")
show("%(asctime)s.%(msecs)03d", datefmt="%d")
show("{asctime} {levelname:>8}|{name!r}: {message}", style="{")
show("$asctime ${levelname}: $message $$5", style="$")
show("${asctime}", "%j", "$")
show("{message} {levelno:05d} {name[0]}", None, "{")
show("x", style="&")
show("no field")
show("no field", style="{")
show("no field", style="$")
show("no field", validate=False)
show("%(nope)s")
show("{nope}", style="{")
show("$nope", style="$")
show("%(nope)s %(message)s", defaults={"nope": 1, "message": "default"})
show("{nope} {message}", style="{", defaults={"nope": 1})
show("$nope", style="$", defaults={"nope": 1})
for fmt in ("{message!x}", "{message:zz}", "{mess-age}", "{message", "{}", "{0}", "{name.x[3]}", "{process:>10.2f}", "{a:{b}}", "{a:.{b}}", "{a:,}", "{a:<<5}", "{a..b}", "{a[]}"):
    try:
        print(fmt, Formatter(fmt, style="{")._fmt)
    except Exception as e:
        print(fmt, type(e).__name__, e)
for fmt in ("$", "$$", "${a", "$1", "a$", "${asctime}", "$x$", "${}", "$a $", "$$a"):
    try:
        print(fmt, Formatter(fmt, style="$").usesTime())
    except Exception as e:
        print(fmt, type(e).__name__, e)
for fmt in ("%", "%%", "%s", "%(a)", "%(a)s", "%(a)-5s", "%(a)05.2f", "%(a)*d", "%(a).*f", "%(a)q", "%(a b)s", "%()s", "%(a)%", "%(asctime)s", "%(a) %(b)S"):
    try:
        print(fmt, Formatter(fmt).usesTime())
    except Exception as e:
        print(fmt, type(e).__name__, e)
f = Formatter("%(asctime)s")
f.default_time_format = "%H"
f.default_msec_format = "%s.%03d"
print(f.format(r))
f.default_msec_format = None
print(f.format(r), f.formatTime(r, "%M"))
b = BufferingFormatter()
print(repr(b.format([])), repr(b.format([r, r])))
class B(BufferingFormatter):
    def formatHeader(self, records): return "<%d>" % len(records)
    def formatFooter(self, records): return "</>"
print(B(Formatter("%(name)s")).format([r, r, r]))
for style in (PercentStyle, StrFormatStyle, StringTemplateStyle):
    s = style(None)
    print(s._fmt, s.usesTime(), s.format(r), style(style.asctime_format).usesTime(), style.default_format, style.asctime_search)
print(BASIC_FORMAT, logging._STYLES["{"][1], logging._STYLES["$"][1])
r.exc_text = "cached"
print(Formatter("%(message)s").format(r))
# expect: 'm a'
# expect: '2001-09-09 01:46:40,250 INFO    |n: m a'
# expect: '01:46'
# expect: '09.250'
# expect: "2001-09-09 01:46:40,250     INFO|'n': m a"
# expect: '2001-09-09 01:46:40,250 INFO: m a $5'
# expect: '252'
# expect: 'm a 00020 n'
# expect: ValueError Style must be one of: %,{,$
# expect: ValueError Invalid format 'no field' for '%' style
# expect: ValueError invalid format: no fields
# expect: ValueError invalid format: no fields
# expect: 'no field'
# expect: ValueError Formatting field not found in record: 'nope'
# expect: ValueError Formatting field not found in record: 'nope'
# expect: ValueError Formatting field not found in record: 'nope'
# expect: '1 m a'
# expect: '1 m a'
# expect: '1'
# expect: {message!x} ValueError invalid format: invalid conversion: 'x'
# expect: {message:zz} ValueError invalid format: bad specifier: 'zz'
# expect: {mess-age} ValueError invalid format: invalid field name/expression: 'mess-age'
# expect: {message ValueError invalid format: expected '}' before end of string
# expect: {} ValueError invalid format: no fields
# expect: {0} {0}
# expect: {name.x[3]} {name.x[3]}
# expect: {process:>10.2f} {process:>10.2f}
# expect: {a:{b}} {a:{b}}
# expect: {a:.{b}} {a:.{b}}
# expect: {a:,} {a:,}
# expect: {a:<<5} {a:<<5}
# expect: {a..b} ValueError invalid format: invalid field name/expression: 'a..b'
# expect: {a[]} ValueError invalid format: invalid field name/expression: 'a[]'
# expect: $ ValueError invalid format: bare '$' not allowed
# expect: $$ ValueError invalid format: no fields
# expect: ${a ValueError invalid format: bare '$' not allowed
# expect: $1 ValueError invalid format: bare '$' not allowed
# expect: a$ ValueError invalid format: bare '$' not allowed
# expect: ${asctime} True
# expect: $x$ ValueError invalid format: bare '$' not allowed
# expect: ${} ValueError invalid format: bare '$' not allowed
# expect: $a $ ValueError invalid format: bare '$' not allowed
# expect: $$a ValueError invalid format: no fields
# expect: % ValueError Invalid format '%' for '%' style
# expect: %% ValueError Invalid format '%%' for '%' style
# expect: %s ValueError Invalid format '%s' for '%' style
# expect: %(a) ValueError Invalid format '%(a)' for '%' style
# expect: %(a)s False
# expect: %(a)-5s False
# expect: %(a)05.2f False
# expect: %(a)*d False
# expect: %(a).*f False
# expect: %(a)q ValueError Invalid format '%(a)q' for '%' style
# expect: %(a b)s ValueError Invalid format '%(a b)s' for '%' style
# expect: %()s ValueError Invalid format '%()s' for '%' style
# expect: %(a)% False
# expect: %(asctime)s True
# expect: %(a) %(b)S False
# expect: 01.250
# expect: 01 46
# expect: '' 'm am a'
# expect: <3>nnn</>
# expect: %(message)s False m a True %(message)s %(asctime)
# expect: {message} False m a True {message} {asctime
# expect: ${message} False m a True ${message} ${asctime}
# expect: %(levelname)s:%(name)s:%(message)s {levelname}:{name}:{message} ${levelname}:${name}:${message}
# expect: m a
# expect: cached
