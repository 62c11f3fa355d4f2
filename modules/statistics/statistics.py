"""Statistics of numbers: averages, spread, relations, and the normal distribution."""

import math as _math
from bisect import bisect_left as _bisect_left, bisect_right as _bisect_right
from collections import namedtuple as _namedtuple
from fractions import Fraction as _Fraction

__all__ = [
    "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean", "kde", "kde_random",
    "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low", "mode", "multimode", "pstdev", "pvariance",
    "quantiles", "stdev", "variance",
]


class StatisticsError(ValueError):
    """The data does not allow what is asked for."""


def _common_type(types):
    """Return the type of a result for data of these types."""
    T = int
    for S in types:
        if S is T or S is int or S is bool:
            continue
        if T is int or issubclass(S, T) or issubclass(T, int):
            T = S
        elif issubclass(T, S) or issubclass(S, int):
            pass
        elif issubclass(T, _Fraction) and issubclass(S, float):
            T = S
        elif not (issubclass(T, float) and issubclass(S, _Fraction)):
            raise TypeError("don't know how to coerce %s and %s" % (T.__name__, S.__name__))
    return T


def _exact_ratio(x):
    """Return a number as numerator and denominator; a denominator of None for infinities and NaN."""
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return x, None
    try:
        return x.numerator, x.denominator
    except AttributeError:
        raise TypeError("can't convert type '%s' to numerator/denominator" % type(x).__name__)


class _Sums:
    """The exact sums of data and of its squares, by denominator."""

    def __init__(self, data):
        self.count = 0
        self.sums = {}
        self.squares = {}
        types = {}
        for x in data:
            types[type(x)] = None
            n, d = _exact_ratio(x)
            self.count += 1
            self.sums[d] = self.sums.get(d, 0) + n
            self.squares[d] = self.squares.get(d, 0) + n * n
        self.type = _common_type(types)

    def total(self):
        """Return the sum: a fraction, or an infinity or NaN."""
        if None in self.sums:
            return self.sums[None]
        return sum([_Fraction(n, d) for d, n in self.sums.items()], _Fraction(0))

    def squared(self):
        """Return the sum of the squares of finite data."""
        return sum([_Fraction(n, d * d) for d, n in self.squares.items()], _Fraction(0))


def _sum(data):
    sums = _Sums(data)
    return sums.type, sums.total(), sums.count


def _ss(data, c=None):
    """Return type, sum of squared differences from c (or the mean), c (or the mean), and count."""
    if c is not None:
        T, ssd, count = _sum([(x - c) * (x - c) for x in data])
        return T, ssd, c, count
    sums = _Sums(data)
    n = sums.count
    total = sums.total()
    if not n:
        return sums.type, _Fraction(0), _Fraction(0), 0
    if None in sums.sums:
        return sums.type, total, total, n
    return sums.type, (n * sums.squared() - total * total) / n, total / n, n


def _convert(value, T):
    if type(value) is T:
        return value
    if issubclass(T, int) and value.denominator != 1:
        T = float
    try:
        return T(value)
    except TypeError:
        if T.__name__ == "Decimal":
            return T(value.numerator) / T(value.denominator)
        raise


def _sqrt_of_fraction(n, m):
    """Return the root of n / m as the nearest float."""
    q = (n.bit_length() - m.bit_length() - 109) // 2
    a, b = (n, m << 2 * q) if q >= 0 else (n << -2 * q, m)
    root = _math.isqrt(a // b)
    if root * root * b != a:
        root |= 1  # the root is rounded to odd, so that rounding to a float does not round twice
    return float(root << q) if q >= 0 else root / (1 << -q)


def mean(data):
    """Return the arithmetic mean."""
    T, total, n = _sum(data)
    if n < 1:
        raise StatisticsError("mean requires at least one data point")
    return _convert(total / n, T)


def fmean(data, weights=None):
    """Return the arithmetic mean as a float, maybe weighted."""
    data = data if isinstance(data, (list, tuple)) else list(data)
    if weights is None:
        total = _math.fsum(data)
        if not data:
            raise StatisticsError("fmean requires at least one data point")
        return total / len(data)
    weights = weights if isinstance(weights, (list, tuple)) else list(weights)
    try:
        num = _math.sumprod(data, weights)
    except ValueError:
        raise StatisticsError("data and weights must be the same length")
    den = _math.fsum(weights)
    if not den:
        raise StatisticsError("sum of weights must be non-zero")
    return num / den


def geometric_mean(data):
    """Return the geometric mean as a float."""
    logs = []
    n = zeros = 0
    for x in data:
        n += 1
        if x > 0.0 or _math.isnan(x):
            logs.append(_math.log(x))
        elif x == 0.0:
            zeros += 1
        else:
            raise StatisticsError("No negative inputs allowed", x)
    if not n:
        raise StatisticsError("Must have a non-empty dataset")
    total = _math.fsum(logs)
    if _math.isnan(total):
        return _math.nan
    if zeros:
        return _math.nan if total == _math.inf else 0.0
    return _math.exp(total / n)


def _no_negative(values):
    for x in values:
        if x < 0:
            raise StatisticsError("harmonic mean does not support negative values")
        yield x


def harmonic_mean(data, weights=None):
    """Return the harmonic mean, maybe weighted."""
    data = list(data) if iter(data) is data else data
    n = len(data)
    if n < 1:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if n == 1 and weights is None:
        from numbers import Real

        x = data[0]
        if not isinstance(x, Real) and type(x).__name__ != "Decimal":
            raise TypeError("unsupported type")
        for _ in _no_negative([x]):
            return x
    if weights is None:
        weights = [1] * n
        weight = n
    else:
        weights = list(weights)
        if len(weights) != n:
            raise StatisticsError("Number of weights does not match data size")
        weight = _sum(_no_negative(weights))[1]
    try:
        T, total, _ = _sum([w / x if w else 0 for w, x in zip(weights, _no_negative(data))])
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return _convert(weight / total, T)


def _sorted(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data, len(data)


def median(data):
    """Return the middle of the sorted data; the mean of the two in the middle."""
    data, n = _sorted(data)
    if n % 2:
        return data[n // 2]
    return (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    """Return the middle of the sorted data, the lower of two."""
    data, n = _sorted(data)
    return data[(n - 1) // 2]


def median_high(data):
    """Return the middle of the sorted data, the higher of two."""
    data, n = _sorted(data)
    return data[n // 2]


def median_grouped(data, interval=1.0):
    """Return the median of data that stands for the middles of intervals."""
    data, n = _sorted(data)
    x = data[n // 2]
    i = _bisect_left(data, x)
    j = _bisect_right(data, x, lo=i)
    try:
        interval = float(interval)
        x = float(x)
    except ValueError:
        raise TypeError("Value cannot be converted to a float")
    return x - interval / 2.0 + interval * (n / 2 - i) / (j - i)


def _counts(data):
    counts = {}
    for x in data:
        counts[x] = counts.get(x, 0) + 1
    return counts


def mode(data):
    """Return what is there most often, the first of several."""
    counts = _counts(data)
    if not counts:
        raise StatisticsError("no mode for empty data")
    return max(counts, key=counts.get)


def multimode(data):
    """Return a list of all that is there most often."""
    counts = _counts(data)
    most = max(counts.values(), default=0)
    return [x for x, n in counts.items() if n == most]


def quantiles(data, *, n=4, method="exclusive"):
    """Return the n - 1 points that divide the data into n parts of the same size."""
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    size = len(data)
    if size < 2:
        if size == 1:
            return data * (n - 1)
        raise StatisticsError("must have at least one data point")
    if method not in ("inclusive", "exclusive"):
        raise ValueError("Unknown method: %r" % (method,))
    m = size - 1 if method == "inclusive" else size + 1
    result = []
    for i in range(1, n):
        j = i * m // n
        if method == "exclusive":
            j = min(max(j, 1), size - 1)
        delta = i * m - j * n
        low = j if method == "inclusive" else j - 1
        result.append((data[low] * (n - delta) + data[low + 1] * delta) / n)
    return result


def variance(data, xbar=None):
    """Return the variance of a sample."""
    T, ss, _, n = _ss(data, xbar)
    if n < 2:
        raise StatisticsError("variance requires at least two data points")
    return _convert(ss / (n - 1), T)


def pvariance(data, mu=None):
    """Return the variance of a population."""
    T, ss, _, n = _ss(data, mu)
    if n < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return _convert(ss / n, T)


def _root(mss, T):
    if T.__name__ == "Decimal":
        return (T(mss.numerator) / T(mss.denominator)).sqrt()
    return _sqrt_of_fraction(mss.numerator, mss.denominator)


def stdev(data, xbar=None):
    """Return the standard deviation of a sample."""
    T, ss, _, n = _ss(data, xbar)
    if n < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _root(ss / (n - 1), T)


def pstdev(data, mu=None):
    """Return the standard deviation of a population."""
    T, ss, _, n = _ss(data, mu)
    if n < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return _root(ss / n, T)


def _pair(what, x, y):
    n = len(x)
    if len(y) != n:
        raise StatisticsError("%s requires that both inputs have same number of data points" % what)
    if n < 2:
        raise StatisticsError("%s requires at least two data points" % what)
    return n


def _centered(x, n):
    middle = _math.fsum(x) / n
    return [xi - middle for xi in x], middle


def covariance(x, y, /):
    """Return the covariance of two samples."""
    n = _pair("covariance", x, y)
    return _math.sumprod(_centered(x, n)[0], _centered(y, n)[0]) / (n - 1)


def _ranks(data, start):
    """Return the rank of each item, of equal ones their mean, counted from start."""
    order = sorted([(x, i) for i, x in enumerate(data)])
    result = [0] * len(order)
    i = 0
    while i < len(order):
        j = i
        while j < len(order) and order[j][0] == order[i][0]:
            j += 1
        for _, place in order[i:j]:
            result[place] = start - 1 + i + (j - i + 1) / 2
        i = j
    return result


def _sqrt_of_product(x, y):
    """Return the root of x * y, exact to the last bit or two, without overflow on the way."""
    root = _math.sqrt(x * y)
    if not _math.isfinite(root):
        if _math.isinf(root) and not _math.isinf(x) and not _math.isinf(y):
            scale = 2.0**-512
            return _sqrt_of_product(scale * x, scale * y) / scale
        return root
    if not root:
        if x and y:
            scale = 2.0**537
            return _sqrt_of_product(scale * x, scale * y) / scale
        return root
    return root + _math.sumprod((x, root), (y, -root)) / (2.0 * root)


def correlation(x, y, /, *, method="linear"):
    """Return Pearson's correlation of two samples, or Spearman's with the method ranked."""
    n = _pair("correlation", x, y)
    if method not in ("linear", "ranked"):
        raise ValueError("Unknown method: %r" % (method,))
    if method == "ranked":
        start = (n - 1) / -2
        x, y = _ranks(x, start), _ranks(y, start)
    else:
        x, y = _centered(x, n)[0], _centered(y, n)[0]
    sxy = _math.sumprod(x, y)
    try:
        return sxy / _sqrt_of_product(_math.sumprod(x, x), _math.sumprod(y, y))
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant")


LinearRegression = _namedtuple("LinearRegression", ("slope", "intercept"))


def linear_regression(x, y, /, *, proportional=False):
    """Return slope and intercept of the line that fits best; with proportional one through the origin."""
    n = _pair("linear regression", x, y)
    if not proportional:
        x, xbar = _centered(x, n)
        y, ybar = _centered(y, n)
    sxy = _math.sumprod(x, y) + 0.0
    try:
        slope = sxy / _math.sumprod(x, x)
    except ZeroDivisionError:
        raise StatisticsError("x is constant")
    return LinearRegression(slope=slope, intercept=0.0 if proportional else ybar - slope * xbar)


# Of each kernel: the density, its integral, how far it reaches (None if for ever), and the inverse of the integral.
def _kernels():
    m = _math
    sqrt2, sqrt2pi, pi = m.sqrt(2), m.sqrt(2 * m.pi), m.pi
    return {
        ("normal", "gauss"): (
            lambda t: m.exp(-1 / 2 * t * t) / sqrt2pi, lambda t: 1 / 2 * (1.0 + m.erf(t / sqrt2)), None, NormalDist().inv_cdf,
        ),
        ("logistic",): (
            lambda t: 1 / 2 / (1.0 + m.cosh(t)), lambda t: 1.0 - 1.0 / (m.exp(t) + 1.0), None, lambda p: m.log(p / (1 - p)),
        ),
        ("sigmoid",): (
            lambda t: 1 / pi / m.cosh(t), lambda t: 2 / pi * m.atan(m.exp(t)), None, lambda p: m.log(m.tan(p * pi / 2)),
        ),
        ("rectangular", "uniform"): (lambda t: 1 / 2, lambda t: 1 / 2 * t + 1 / 2, 1.0, lambda p: 2 * p - 1),
        ("triangular",): (
            lambda t: 1.0 - abs(t), lambda t: t * t * (1 / 2 if t < 0.0 else -1 / 2) + t + 1 / 2, 1.0,
            lambda p: m.sqrt(2 * p) - 1 if p < 1 / 2 else 1 - m.sqrt(2 - 2 * p),
        ),
        ("parabolic", "epanechnikov"): (
            lambda t: 3 / 4 * (1.0 - t * t), lambda t: -1 / 4 * t**3 + 3 / 4 * t + 1 / 2, 1.0,
            lambda p: 2 * m.cos((m.acos(2 * p - 1) + pi) / 3),
        ),
        ("quartic", "biweight"): (
            lambda t: 15 / 16 * (1.0 - t * t) ** 2, lambda t: 3 / 16 * t**5 - 5 / 8 * t**3 + 15 / 16 * t + 1 / 2, 1.0, _quartic_guess,
        ),
        ("triweight",): (
            lambda t: 35 / 32 * (1.0 - t * t) ** 3, lambda t: 35 / 32 * (-1 / 7 * t**7 + 3 / 5 * t**5 - t**3 + t) + 1 / 2, 1.0,
            _triweight_guess,
        ),
        ("cosine",): (
            lambda t: pi / 4 * m.cos(pi / 2 * t), lambda t: 1 / 2 * m.sin(pi / 2 * t) + 1 / 2, 1.0, lambda p: 2 * m.asin(2 * p - 1) / pi,
        ),
    }


def _quartic_guess(p):
    sign, p = (1.0, p) if p <= 1 / 2 else (-1.0, 1.0 - p)
    x = (2.0 * p) ** 0.4258865685331 - 1.0
    if p >= 0.004:
        x += 0.026818732 * _math.sin(7.101753784 * p + 2.73230839482953)
    return x * sign


def _triweight_guess(p):
    sign, p = (1.0, p) if p <= 1 / 2 else (-1.0, 1.0 - p)
    return ((2.0 * p) ** 0.3400218741872791 - 1.0) * sign


def _improved(guess, f, slope):
    """Return the inverse of f by Newton's method from a guess."""

    def inverse(y):
        x = guess(y)
        while abs(diff := f(x) - y) > 1e-12:
            x -= diff / slope(x)
        return x

    return inverse


def _kernel(data, h, kernel):
    """Return the functions of a kernel for an estimate of the density of data."""
    if not len(data):
        raise StatisticsError("Empty data sequence")
    if not isinstance(data[0], (int, float)):
        raise TypeError("Data sequence must contain ints or floats")
    if h <= 0.0:
        raise StatisticsError("Bandwidth h must be positive, not h=%r" % (h,))
    for names, functions in _kernels().items():
        if kernel in names:
            return functions
    raise StatisticsError("Unknown kernel name: %r" % (kernel,))


def kde(data, h, kernel="normal", *, cumulative=False):
    """Return an estimate of the density, or of the cumulative distribution, that data is a sample of."""
    density, integral, reach, _ = _kernel(data, h, kernel)
    state = [len(data), sorted(data) if reach is not None else None]

    def near(x):
        """Return the data within reach of x, and how much is below it."""
        if len(data) != state[0]:
            state[0], state[1] = len(data), sorted(data)
        i = _bisect_left(state[1], x - h * reach)
        return state[1][i : _bisect_right(state[1], x + h * reach)], i

    def pdf(x):
        items = data if reach is None else near(x)[0]
        return sum([density((x - x_i) / h) for x_i in items]) / (len(data) * h)

    def cdf(x):
        items, below = (data, 0) if reach is None else near(x)
        return sum([integral((x - x_i) / h) for x_i in items], below) / len(data)

    chosen = cdf if cumulative else pdf
    chosen.__doc__ = "%s estimate with h=%r and kernel=%r" % ("CDF" if cumulative else "PDF", h, kernel)
    return chosen


def kde_random(data, h, kernel="normal", *, seed=None):
    """Return a function that draws at random from the density that kde estimates."""
    density, integral, _, inverse = _kernel(data, h, kernel)
    if inverse is _quartic_guess or inverse is _triweight_guess:
        inverse = _improved(inverse, integral, density)
    from random import Random

    source = Random(seed)

    def rand():
        return source.choice(data) + h * inverse(source.random())

    rand.__doc__ = "Random KDE selection with h=%r and kernel=%r" % (h, kernel)
    return rand


# Wichura's algorithm AS 241 for the inverse of the normal distribution: coefficients of numerator and denominator for the middle, the
# tails, and the far tails.
_MIDDLE = (
    (2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4, 1.3731693765509461125e4,
     1.9715909503065514427e3, 1.3314166789178437745e2, 3.3871328727963666080e0),
    (5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4, 5.3941960214247511077e3,
     6.8718700749205790830e2, 4.2313330701600911252e1, 1.0),
)
_TAIL = (
    (7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e0,
     3.64784832476320460504e0, 5.76949722146069140550e0, 4.63033784615654529590e0, 1.42343711074968357734e0),
    (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
     6.89767334985100004550e-1, 1.67638483018380384940e0, 2.05319162663775882187e0, 1.0),
)
_FAR = (
    (2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
     2.96560571828504891230e-1, 1.78482653991729133580e0, 5.46378491116411436990e0, 6.65790464350110377720e0),
    (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
     1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0),
)


def _polynomial(coefficients, r):
    value = coefficients[0]
    for c in coefficients[1:]:
        value = value * r + c
    return value


def _normal_inverse(p, mu, sigma):
    q = p - 0.5
    if abs(q) <= 0.425:
        r = 0.180625 - q * q
        return mu + _polynomial(_MIDDLE[0], r) * q / _polynomial(_MIDDLE[1], r) * sigma
    r = _math.sqrt(-_math.log(p if q <= 0.0 else 1.0 - p))
    table, r = (_TAIL, r - 1.6) if r <= 5.0 else (_FAR, r - 5.0)
    x = _polynomial(table[0], r) / _polynomial(table[1], r)
    return mu + (-x if q < 0.0 else x) * sigma


class NormalDist:
    """A normal distribution. It does not change."""

    __slots__ = {"_mu": "The mean.", "_sigma": "The standard deviation."}

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        """Return the distribution that data looks like a sample of."""
        _, ss, xbar, n = _ss(data)
        if n < 2:
            raise StatisticsError("stdev requires at least two data points")
        mss = ss / (n - 1)
        if isinstance(mss, _Fraction):
            return cls(float(xbar), _sqrt_of_fraction(mss.numerator, mss.denominator))
        return cls(float(xbar), float(xbar) / float(ss))

    def samples(self, n, *, seed=None):
        """Return n random samples."""
        import random

        rnd = random.random if seed is None else random.Random(seed).random
        return [_normal_inverse(rnd(), self._mu, self._sigma) for _ in range(n)]

    def _needs_sigma(self, what):
        if not self._sigma:
            raise StatisticsError("%s() not defined when sigma is zero" % what)

    def pdf(self, x):
        """Return the density at x."""
        self._needs_sigma("pdf")
        variance = self._sigma * self._sigma
        diff = x - self._mu
        return _math.exp(diff * diff / (-2.0 * variance)) / _math.sqrt(_math.tau * variance)

    def cdf(self, x):
        """Return how likely a value is not above x."""
        self._needs_sigma("cdf")
        return 0.5 * (1.0 + _math.erf((x - self._mu) / (self._sigma * _math.sqrt(2.0))))

    def inv_cdf(self, p):
        """Return the x whose cdf is p."""
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        return _normal_inverse(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        """Return the n - 1 points that divide the distribution into n parts of the same likeliness."""
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        """Return how much of the area below two densities they share."""
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        X, Y = self, other
        if (Y._sigma, Y._mu) < (X._sigma, X._mu):
            X, Y = Y, X  # the result is the same either way
        X._needs_sigma("overlap")
        Y._needs_sigma("overlap")
        dv = Y.variance - X.variance
        dm = abs(Y._mu - X._mu)
        if not dv:
            return 1.0 - _math.erf(dm / (2.0 * X._sigma * _math.sqrt(2.0)))
        a = X._mu * Y.variance - Y._mu * X.variance
        b = X._sigma * Y._sigma * _math.sqrt(dm * dm + dv * _math.log(Y.variance / X.variance))
        x1, x2 = (a + b) / dv, (a - b) / dv
        return 1.0 - (abs(Y.cdf(x1) - X.cdf(x1)) + abs(Y.cdf(x2) - X.cdf(x2)))

    def zscore(self, x):
        """Return how many standard deviations x is above the mean."""
        self._needs_sigma("zscore")
        return (x - self._mu) / self._sigma

    @property
    def mean(self):
        """The mean."""
        return self._mu

    @property
    def median(self):
        """The median, which is the mean."""
        return self._mu

    @property
    def mode(self):
        """The mode, which is the mean."""
        return self._mu

    @property
    def stdev(self):
        """The standard deviation."""
        return self._sigma

    @property
    def variance(self):
        """The variance."""
        return self._sigma * self._sigma

    def __add__(x1, x2):
        """Shift by a constant, or add an independent distribution."""
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu + x2._mu, _math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu + x2, x1._sigma)

    def __sub__(x1, x2):
        """Shift by a constant, or subtract an independent distribution."""
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu - x2._mu, _math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu - x2, x1._sigma)

    def __mul__(x1, x2):
        """Scale by a constant."""
        return NormalDist(x1._mu * x2, x1._sigma * abs(x2))

    def __truediv__(x1, x2):
        """Scale by the inverse of a constant."""
        return NormalDist(x1._mu / x2, x1._sigma / abs(x2))

    def __pos__(x1):
        """Return a copy."""
        return NormalDist(x1._mu, x1._sigma)

    def __neg__(x1):
        """Return the mirrored distribution."""
        return NormalDist(-x1._mu, x1._sigma)

    __radd__ = __add__

    def __rsub__(x1, x2):
        """Subtract from a constant."""
        return -(x1 - x2)

    __rmul__ = __mul__

    def __eq__(x1, x2):
        if not isinstance(x2, NormalDist):
            return NotImplemented
        return x1._mu == x2._mu and x1._sigma == x2._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return "%s(mu=%r, sigma=%r)" % (type(self).__name__, self._mu, self._sigma)

    def __getstate__(self):
        return self._mu, self._sigma

    def __setstate__(self, state):
        self._mu, self._sigma = state
