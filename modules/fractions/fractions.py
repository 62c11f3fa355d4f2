"""Fractions of ints, which are exact."""

import math
import numbers
import operator
import sys

__all__ = ["Fraction"]


def _digits(text, i):
    """Return where the digits from i on, with single _ between them, end; i if there are none."""
    end = i
    while end < len(text) and (text[end].isdecimal() or text[end] == "_" and end > i and text[end + 1 : end + 2].isdecimal()):
        end += 1
    return end


def _from_text(text):
    """Return numerator and denominator of a text such as -3/7, 1.5e-3; None if it is none."""
    s = text.strip()
    i = 1 if s[:1] in ("+", "-") else 0
    negative = s[:1] == "-"
    end = _digits(s, i)
    whole = s[i:end]
    if end > i and s[end:].lstrip()[:1] == "/":
        below = s[end:].lstrip()[1:].lstrip()
        if not below or _digits(below, 0) != len(below):
            return None
        n, d = int(whole), int(below)
    else:
        n, d = int(whole or "0"), 1
        if s[end : end + 1] == ".":
            last = _digits(s, end + 1)
            part = s[end + 1 : last].replace("_", "")
            if not whole and not part:
                return None
            n, d = n * 10 ** len(part) + int(part or "0"), 10 ** len(part)
            end = last
        elif not whole:
            return None
        if s[end : end + 1] in ("e", "E"):
            start = end + 1 if s[end + 1 : end + 2] not in ("+", "-") else end + 2
            last = _digits(s, start)
            if last == start:
                return None
            exponent = int(s[end + 1 : last])
            n, d = (n * 10**exponent, d) if exponent >= 0 else (n, d * 10**-exponent)
            end = last
        if end != len(s):
            return None
    return -n if negative else n, d


class Fraction(numbers.Rational):
    """A fraction in lowest terms: of two numbers, of a float or decimal exactly, or of a text."""

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        self = super(Fraction, cls).__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                n, d = numerator, 1
            elif isinstance(numerator, numbers.Rational):
                n, d = numerator.numerator, numerator.denominator
            elif isinstance(numerator, float) or not isinstance(numerator, type) and hasattr(numerator, "as_integer_ratio"):
                n, d = numerator.as_integer_ratio()
            elif isinstance(numerator, str):
                found = _from_text(numerator)
                if found is None:
                    raise ValueError("Invalid literal for Fraction: %r" % numerator)
                n, d = found
            else:
                raise TypeError("argument should be a string or a Rational instance")
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            n = numerator.numerator * denominator.denominator
            d = denominator.numerator * numerator.denominator
        else:
            raise TypeError("both arguments should be Rational instances")
        if d == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % n)
        g = math.gcd(n, d)
        if d < 0:
            g = -g
        self._numerator = n // g
        self._denominator = d // g
        return self

    @classmethod
    def from_float(cls, f):
        """Return the exact value of a float or an int."""
        if not isinstance(f, (numbers.Integral, float)):
            raise TypeError("%s.from_float() only takes floats, not %r (%s)" % (cls.__name__, f, type(f).__name__))
        return cls(*f.as_integer_ratio()) if isinstance(f, float) else cls(int(f))

    @classmethod
    def from_decimal(cls, dec):
        """Return the exact value of a decimal or an int."""
        if not isinstance(dec, numbers.Integral) and type(dec).__name__ != "Decimal":
            raise TypeError("%s.from_decimal() only takes Decimals, not %r (%s)" % (cls.__name__, dec, type(dec).__name__))
        return cls(*dec.as_integer_ratio())

    @classmethod
    def _from_coprime_ints(cls, numerator, denominator, /):
        self = super(Fraction, cls).__new__(cls)
        self._numerator = numerator
        self._denominator = denominator
        return self

    def is_integer(self):
        """Tell whether it is a whole number."""
        return self._denominator == 1

    def as_integer_ratio(self):
        """Return numerator and denominator."""
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """Return the nearest fraction whose denominator is not greater."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # The convergents of the continued fraction, as far as the denominator allows.
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        # The last convergent or the semiconvergent behind it, whichever is nearer.
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction._from_coprime_ints(p1, q1)
        return Fraction._from_coprime_ints(p0 + k * p1, q0 + k * q1)

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def __repr__(self):
        return "%s(%s, %s)" % (self.__class__.__name__, self._numerator, self._denominator)

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return "%s/%s" % (self._numerator, self._denominator)

    def __format__(self, format_spec, /):
        spec = _spec(format_spec)
        if spec is None:
            raise ValueError("Invalid format specifier %r for object of type %r" % (format_spec, type(self).__name__))
        return _format(self, spec)

    def __add__(a, b):
        """a + b"""
        return _binary(a, b, _add, operator.add)

    def __radd__(b, a):
        """a + b"""
        return _reflected(b, a, _add, operator.add)

    def __sub__(a, b):
        """a - b"""
        return _binary(a, b, _sub, operator.sub)

    def __rsub__(b, a):
        """a - b"""
        return _reflected(b, a, _sub, operator.sub)

    def __mul__(a, b):
        """a * b"""
        return _binary(a, b, _mul, operator.mul)

    def __rmul__(b, a):
        """a * b"""
        return _reflected(b, a, _mul, operator.mul)

    def __truediv__(a, b):
        """a / b"""
        return _binary(a, b, _div, operator.truediv)

    def __rtruediv__(b, a):
        """a / b"""
        return _reflected(b, a, _div, operator.truediv)

    def __floordiv__(a, b):
        """a // b"""
        return _binary(a, b, _floordiv, operator.floordiv)

    def __rfloordiv__(b, a):
        """a // b"""
        return _reflected(b, a, _floordiv, operator.floordiv)

    def __divmod__(a, b):
        """(a // b, a % b)"""
        return _binary(a, b, _divmod, divmod)

    def __rdivmod__(b, a):
        """(a // b, a % b)"""
        return _reflected(b, a, _divmod, divmod)

    def __mod__(a, b):
        """a % b"""
        return _binary(a, b, _mod, operator.mod)

    def __rmod__(b, a):
        """a % b"""
        return _reflected(b, a, _mod, operator.mod)

    def __pow__(a, b, modulo=None):
        """a ** b: a fraction if b is whole, else a float"""
        if modulo is not None:
            return NotImplemented
        if isinstance(b, numbers.Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            return _power(a._numerator, a._denominator, b.numerator)
        if isinstance(b, float):
            return float(a) ** b
        return NotImplemented

    def __rpow__(b, a, modulo=None):
        """a ** b"""
        if modulo is not None:
            return NotImplemented
        if b._denominator == 1 and b._numerator >= 0:
            return a**b._numerator  # exact, whatever a is
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a**b._numerator
        return a ** float(b)

    def __pos__(a):
        """+a"""
        return Fraction._from_coprime_ints(a._numerator, a._denominator)

    def __neg__(a):
        """-a"""
        return Fraction._from_coprime_ints(-a._numerator, a._denominator)

    def __abs__(a):
        """abs(a)"""
        return Fraction._from_coprime_ints(abs(a._numerator), a._denominator)

    def __int__(a, _index=operator.index):
        """int(a)"""
        return _index(a._numerator // a._denominator if a._numerator >= 0 else -(-a._numerator // a._denominator))

    def __trunc__(a):
        """math.trunc(a)"""
        return a.__int__()

    def __floor__(a):
        """math.floor(a)"""
        return a._numerator // a._denominator

    def __ceil__(a):
        """math.ceil(a)"""
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        """round(self, ndigits): half to even"""
        if ndigits is None:
            return _round_div(self._numerator, self._denominator)
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        """The hash of the int or float that it equals."""
        modulus = sys.hash_info.modulus
        try:
            inverse = pow(self._denominator, -1, modulus)
        except ValueError:
            h = sys.hash_info.inf
        else:
            h = hash(hash(abs(self._numerator)) * inverse)
        result = h if self._numerator >= 0 else -h
        return -2 if result == -1 else result

    def __eq__(a, b):
        """a == b"""
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, float):
            if math.isnan(b) or math.isinf(b):
                return 0.0 == b
            return a == a.from_float(b)
        return NotImplemented

    def _richcmp(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return op(0.0, other)
            return op(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        """a < b"""
        return a._richcmp(b, operator.lt)

    def __gt__(a, b):
        """a > b"""
        return a._richcmp(b, operator.gt)

    def __le__(a, b):
        """a <= b"""
        return a._richcmp(b, operator.le)

    def __ge__(a, b):
        """a >= b"""
        return a._richcmp(b, operator.ge)

    def __bool__(a):
        """a != 0"""
        return bool(a._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


def _binary(a, b, exact, general):
    if isinstance(b, Fraction):
        return exact(a._numerator, a._denominator, b._numerator, b._denominator)
    if isinstance(b, int):
        return exact(a._numerator, a._denominator, int(b), 1)
    if isinstance(b, float):
        return general(float(a), b)
    return NotImplemented


def _reflected(b, a, exact, general):
    if isinstance(a, numbers.Rational):
        return exact(a.numerator, a.denominator, b._numerator, b._denominator)
    if isinstance(a, numbers.Real):
        return general(float(a), float(b))
    return NotImplemented


def _add(an, ad, bn, bd):
    return Fraction(an * bd + bn * ad, ad * bd)


def _sub(an, ad, bn, bd):
    return Fraction(an * bd - bn * ad, ad * bd)


def _mul(an, ad, bn, bd):
    return Fraction(an * bn, ad * bd)


def _div(an, ad, bn, bd):
    if bn == 0:
        raise ZeroDivisionError("Fraction(%s, 0)" % (an // abs(an) if an else 0))
    return Fraction(an * bd, ad * bn)


def _floordiv(an, ad, bn, bd):
    return an * bd // (ad * bn)


def _divmod(an, ad, bn, bd):
    quotient, rest = divmod(an * bd, bn * ad)
    return quotient, Fraction(rest, ad * bd)


def _mod(an, ad, bn, bd):
    return Fraction(an * bd % (bn * ad), ad * bd)


def _power(n, d, exponent):
    if exponent >= 0:
        return Fraction._from_coprime_ints(n**exponent, d**exponent)
    if n == 0:
        raise ZeroDivisionError("Fraction(%s, 0)" % d**-exponent)
    if n > 0:
        return Fraction._from_coprime_ints(d**-exponent, n**-exponent)
    return Fraction._from_coprime_ints((-d) ** -exponent, (-n) ** -exponent)


def _round_div(n, d):
    """Return n / d as an int, rounded half to even."""
    quotient, rest = divmod(n, d)
    if 2 * rest > d or 2 * rest == d and quotient % 2:
        quotient += 1
    return quotient


class _Spec:
    """A format specification."""

    def __init__(self, fill, align, sign, no_neg_zero, alternate, zeropad, width, separator, precision, kind):
        self.fill = fill
        self.align = align
        self.sign = sign
        self.no_neg_zero = no_neg_zero
        self.alternate = alternate
        self.zeropad = zeropad
        self.width = width
        self.separator = separator
        self.precision = precision
        self.kind = kind


def _spec(text):
    """Return a format specification; None if it is none for fractions."""
    i = 0
    fill = align = None
    if text[1:2] and text[1] in "<>=^":
        fill, align, i = text[0], text[1], 2
    elif text[:1] and text[0] in "<>=^":
        align, i = text[0], 1
    sign = "-"
    if text[i : i + 1] in ("-", "+", " "):
        sign = text[i]
        i += 1
    flags = []
    for c in "z#":
        flags.append(text[i : i + 1] == c)
        i += 1 if flags[-1] else 0
    zeropad = text[i : i + 1] == "0" and text[i + 1 : i + 2].isdecimal()
    if zeropad:
        i += 1
    end = i
    while text[end : end + 1].isdecimal():
        end += 1
    width = int(text[i:end] or "0")
    if text[i:end][:1] == "0" and end > i + 1:
        return None
    separator = ""
    if text[end : end + 1] in (",", "_"):
        separator = text[end]
        end += 1
    precision = None
    if text[end : end + 1] == ".":
        start = end = end + 1
        while text[end : end + 1].isdecimal():
            end += 1
        if start == end:
            return None
        precision = int(text[start:end])
    kind = text[end:]
    if kind not in ("", "e", "E", "f", "F", "g", "G", "%") or fill is not None and zeropad and align is None:
        return None
    if align is not None and zeropad:
        return None
    if kind == "" and (flags[0] or zeropad or precision is not None):
        return None
    return _Spec(fill, align, sign, flags[0], flags[1], zeropad, width, separator, precision, kind)


def _sign(negative, spec):
    return "-" if negative else spec.sign if spec.sign in "+ " else ""


def _grouped(digits, separator):
    if not separator:
        return digits
    first = 1 + (len(digits) - 1) % 3
    return digits[:first] + "".join([separator + digits[i : i + 3] for i in range(first, len(digits), 3)])


def _aligned(sign, body, spec, default):
    fill = " " if spec.fill is None else spec.fill
    padding = fill * (spec.width - len(sign) - len(body))
    align = spec.align or default
    if align == ">":
        return padding + sign + body
    if align == "<":
        return sign + body + padding
    if align == "^":
        half = len(padding) // 2
        return padding[:half] + sign + body + padding[half:]
    return sign + padding + body


def _format(x, spec):
    if spec.kind:
        return _format_float(x, spec)
    body = _grouped(str(abs(x._numerator)), spec.separator)
    if x._denominator > 1 or spec.alternate:
        body += "/" + _grouped(str(x._denominator), spec.separator)
    return _aligned(_sign(x._numerator < 0, spec), body, spec, ">")


def _to_exponent(n, d, exponent):
    """Return sign and digits of n / d rounded to a multiple of 10**exponent."""
    if exponent >= 0:
        d *= 10**exponent
    else:
        n *= 10**-exponent
    rounded = _round_div(n, d)
    return n < 0, abs(rounded)


def _to_figures(n, d, figures):
    """Return sign, digits and exponent of n / d rounded to a number of figures."""
    if n == 0:
        return False, 0, 1 - figures
    text_n, text_d = str(abs(n)), str(d)
    m = len(text_n) - len(text_d) + (1 if text_d <= text_n else 0)
    exponent = m - figures
    negative, digits = _to_exponent(n, d, exponent)
    if len(str(digits)) == figures + 1:
        digits //= 10
        exponent += 1
    return negative, digits, exponent


def _format_float(x, spec):
    kind = spec.kind
    precision = 6 if spec.precision is None else spec.precision
    trim = kind in "gG" and not spec.alternate
    exponent_char = "E" if kind in "EFG" else "e"
    if kind in "fF%":
        exponent = -precision
        if kind == "%":
            exponent -= 2
        negative, digits = _to_exponent(x._numerator, x._denominator, exponent)
    else:
        figures = max(precision, 1) if kind in "gG" else precision + 1
        negative, digits, exponent = _to_figures(x._numerator, x._denominator, figures)
    if kind in "fF%":
        scientific = False
        point = precision
    elif kind in "gG":
        scientific = exponent > 0 or exponent + figures <= -4
        point = figures - 1 if scientific else -exponent
    else:
        scientific = True
        point = precision
    end = ""
    if kind == "%":
        end = "%"
    elif scientific:
        end = "%s%+03d" % (exponent_char, exponent + point)
    if spec.no_neg_zero and digits == 0:
        negative = False
    text = "%0*d" % (point + 1, digits)
    whole, part = text[: len(text) - point], text[len(text) - point :]
    if trim:
        part = part.rstrip("0")
    dot = "." if part or spec.alternate else ""
    tail = dot + part + end
    sign = _sign(negative, spec)
    if spec.zeropad:
        least = spec.width - len(sign) - len(tail)
        if spec.separator:
            least = 3 * least // 4 + 1
        whole = whole.zfill(least)
    whole = _grouped(whole, spec.separator)
    return _aligned(sign, whole + tail, spec, ">")
