import math, pickle, random
from fractions import Fraction as F
from statistics import *

def fails(f, *args, **kw):
    try:
        print(f.__name__, repr(f(*args, **kw)))
    except Exception as e:
        print(f.__name__, type(e).__name__, e)
sets = [[1, 2, 3, 4], [1.5, 2.5, 4.0], [3], [], [F(1, 3), F(1, 6)], [1, 2.5], [F(1, 2), 0.25], [0.1] * 10, [1e16, 1, -1e16], [True, False, True], [math.inf, 1], [math.nan, 1], [2, 2, 3, 3, 1], [10**30, 1], [1, 1], [-1, -2.5], range(10), (5, 3, 4)]
for data in sets:
    for f in (mean, fmean, geometric_mean, harmonic_mean, median, median_low, median_high, median_grouped, mode, multimode, variance, pvariance, stdev, pstdev, quantiles):
        fails(f, data)
for f in (mean, fmean, geometric_mean, harmonic_mean, median, variance, stdev, mode): fails(f, iter([1, 2, 4]))
fails(mean, ["a"]); fails(mean, "abc"); fails(mode, "aabbb"); fails(multimode, "aabbc"); fails(multimode, ""); fails(fmean, [1, 2, 3], [1, 1, 2]); fails(fmean, [1], [1, 2]); fails(fmean, [1], [0]); fails(fmean, [1, 2], iter([3, 1]))
fails(harmonic_mean, [40, 60], weights=[5, 30]); fails(harmonic_mean, [1, 2], [1]); fails(harmonic_mean, [0, 1]); fails(harmonic_mean, [1, 2], [0, 0]); fails(harmonic_mean, ["a"]); fails(harmonic_mean, [1, 2], [-1, 1])
fails(variance, [1, 2, 3], 2); fails(variance, [1, 2, 3], 5); fails(pvariance, [1, 2, 3], 2.5); fails(stdev, [1, 2, 3], xbar=1); fails(pstdev, [1.5, 2.5], 2); fails(variance, [F(1, 2), F(3, 2)])
fails(median_grouped, [52, 52, 53, 54]); fails(median_grouped, [1, 3, 3, 5, 7], interval=2); fails(median_grouped, ["x"])
for n in (1, 2, 3, 10): fails(quantiles, [1, 5, 2, 8, 7], n=n); fails(quantiles, [1, 5, 2, 8, 7], n=n, method="inclusive")
fails(quantiles, [1, 2], n=0); fails(quantiles, [1, 2], method="x"); fails(quantiles, [7], n=3)
x, y = [1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 1, 2, 3, 1, 2, 3.5]
for f in (covariance, correlation, linear_regression):
    fails(f, x, y); fails(f, x, x); fails(f, [1], [1]); fails(f, [1, 2], [1]); fails(f, [1, 1], [2, 3])
fails(correlation, x, y, method="ranked"); fails(correlation, x, y, method="z"); fails(linear_regression, x, y, proportional=True); fails(correlation, [1e200, -1e200, 3], [1e200, 2, 5]); fails(correlation, [1e-200, -1e-200, 3e-201], [1e-200, 2e-200, 5e-201])
N = NormalDist
a, b = N(100, 15), N(90.5, 7)
print(a, a.mean, a.median, a.mode, a.stdev, a.variance, a + b, a - b, a + 5, 5 + a, 5 - a, a * 2, 2 * a, a / 4, -a, +a, a == N(100, 15), a == 5, hash(a) == hash(N(100, 15)))
print(a.pdf(110), a.cdf(120), a.inv_cdf(0.9), a.quantiles(5), a.zscore(130), a.overlap(b), b.overlap(a), a.overlap(N(110, 15)), a.samples(3, seed=7), len(a.samples(4)), pickle.loads(pickle.dumps(a)), N.from_samples([1.5, 2, 3, 10]))
print([N().inv_cdf(p) for p in (1e-300, 1e-20, 1e-5, 0.01, 0.07, 0.3, 0.5, 0.925, 0.999, 1 - 1e-12)])
for f in (lambda: N(0, -1), lambda: a.inv_cdf(0), lambda: N(0, 0).pdf(1), lambda: N(0, 0).cdf(1), lambda: N(0, 0).zscore(1), lambda: a.overlap(N(0, 0)), lambda: a.overlap(5), lambda: N.from_samples([1])):
    fails(f)
data = [-2.1, -1.3, -0.4, 1.9, 5.1, 6.2]
for k in ("normal", "gauss", "logistic", "sigmoid", "rectangular", "uniform", "triangular", "parabolic", "epanechnikov", "quartic", "biweight", "triweight", "cosine"):
    f, F_ = kde(data, 1.5, k), kde(data, 1.5, k, cumulative=True)
    r = kde_random(data, 1.5, k, seed=3)
    print(k, [round(f(v), 12) for v in (-3, 0, 2.2, 9)], [round(F_(v), 12) for v in (-3, 0, 2.2, 9)], [round(r(), 9) for _ in range(3)], f.__doc__, F_.__doc__)
fails(kde, [], 1); fails(kde, ["a"], 1); fails(kde, data, 0); fails(kde, data, 1, "x"); fails(kde_random, data, -1); fails(kde_random, data, 1, "x")
r = random.Random(5)
big = [r.random() * 10**r.randrange(-5, 6) for _ in range(500)]
print(mean(big), fmean(big), stdev(big), pstdev(big), variance(big), pvariance(big), geometric_mean(big), harmonic_mean(big), quantiles(big, n=7))
# expect: mean 2.5
# expect: fmean 2.5
# expect: geometric_mean 2.2133638394006434
# expect: harmonic_mean 1.92
# expect: median 2.5
# expect: median_low 2
# expect: median_high 3
# expect: median_grouped 2.5
# expect: mode 1
# expect: multimode [1, 2, 3, 4]
# expect: variance 1.6666666666666667
# expect: pvariance 1.25
# expect: stdev 1.2909944487358056
# expect: pstdev 1.118033988749895
# expect: quantiles [1.25, 2.5, 3.75]
# expect: mean 2.6666666666666665
# expect: fmean 2.6666666666666665
# expect: geometric_mean 2.4662120743304703
# expect: harmonic_mean 2.278481012658228
# expect: median 2.5
# expect: median_low 2.5
# expect: median_high 2.5
# expect: median_grouped 2.5
# expect: mode 1.5
# expect: multimode [1.5, 2.5, 4.0]
# expect: variance 1.5833333333333333
# expect: pvariance 1.0555555555555556
# expect: stdev 1.2583057392117916
# expect: pstdev 1.0274023338281628
# expect: quantiles [1.5, 2.5, 4.0]
# expect: mean 3
# expect: fmean 3.0
# expect: geometric_mean 3.0000000000000004
# expect: harmonic_mean 3
# expect: median 3
# expect: median_low 3
# expect: median_high 3
# expect: median_grouped 3.0
# expect: mode 3
# expect: multimode [3]
# expect: variance StatisticsError variance requires at least two data points
# expect: pvariance 0
# expect: stdev StatisticsError stdev requires at least two data points
# expect: pstdev 0.0
# expect: quantiles [3, 3, 3]
# expect: mean StatisticsError mean requires at least one data point
# expect: fmean StatisticsError fmean requires at least one data point
# expect: geometric_mean StatisticsError Must have a non-empty dataset
# expect: harmonic_mean StatisticsError harmonic_mean requires at least one data point
# expect: median StatisticsError no median for empty data
# expect: median_low StatisticsError no median for empty data
# expect: median_high StatisticsError no median for empty data
# expect: median_grouped StatisticsError no median for empty data
# expect: mode StatisticsError no mode for empty data
# expect: multimode []
# expect: variance StatisticsError variance requires at least two data points
# expect: pvariance StatisticsError pvariance requires at least one data point
# expect: stdev StatisticsError stdev requires at least two data points
# expect: pstdev StatisticsError pstdev requires at least one data point
# expect: quantiles StatisticsError must have at least one data point
# expect: mean Fraction(1, 4)
# expect: fmean 0.25
# expect: geometric_mean 0.23570226039551587
# expect: harmonic_mean Fraction(2, 9)
# expect: median Fraction(1, 4)
# expect: median_low Fraction(1, 6)
# expect: median_high Fraction(1, 3)
# expect: median_grouped -0.16666666666666669
# expect: mode Fraction(1, 3)
# expect: multimode [Fraction(1, 3), Fraction(1, 6)]
# expect: variance Fraction(1, 72)
# expect: pvariance Fraction(1, 144)
# expect: stdev 0.11785113019775792
# expect: pstdev 0.08333333333333333
# expect: quantiles [Fraction(1, 8), Fraction(1, 4), Fraction(3, 8)]
# expect: mean 1.75
# expect: fmean 1.75
# expect: geometric_mean 1.5811388300841898
# expect: harmonic_mean 1.4285714285714286
# expect: median 1.75
# expect: median_low 1
# expect: median_high 2.5
# expect: median_grouped 2.0
# expect: mode 1
# expect: multimode [1, 2.5]
# expect: variance 1.125
# expect: pvariance 0.5625
# expect: stdev 1.0606601717798212
# expect: pstdev 0.75
# expect: quantiles [0.625, 1.75, 2.875]
# expect: mean 0.375
# expect: fmean 0.375
# expect: geometric_mean 0.3535533905932738
# expect: harmonic_mean 0.3333333333333333
# expect: median 0.375
# expect: median_low 0.25
# expect: median_high Fraction(1, 2)
# expect: median_grouped 0.0
# expect: mode Fraction(1, 2)
# expect: multimode [Fraction(1, 2), 0.25]
# expect: variance 0.03125
# expect: pvariance 0.015625
# expect: stdev 0.1767766952966369
# expect: pstdev 0.125
# expect: quantiles [0.1875, 0.375, 0.5625]
# expect: mean 0.1
# expect: fmean 0.1
# expect: geometric_mean 0.10000000000000002
# expect: harmonic_mean 0.1
# expect: median 0.1
# expect: median_low 0.1
# expect: median_high 0.1
# expect: median_grouped 0.09999999999999998
# expect: mode 0.1
# expect: multimode [0.1]
# expect: variance 0.0
# expect: pvariance 0.0
# expect: stdev 0.0
# expect: pstdev 0.0
# expect: quantiles [0.1, 0.1, 0.1]
# expect: mean 0.3333333333333333
# expect: fmean 0.3333333333333333
# expect: geometric_mean StatisticsError ('No negative inputs allowed', -1e+16)
# expect: harmonic_mean StatisticsError harmonic mean does not support negative values
# expect: median 1
# expect: median_low 1
# expect: median_high 1
# expect: median_grouped 1.0
# expect: mode 1e+16
# expect: multimode [1e+16, 1, -1e+16]
# expect: variance 1e+32
# expect: pvariance 6.666666666666667e+31
# expect: stdev 1e+16
# expect: pstdev 8164965809277260.0
# expect: quantiles [-1e+16, 1.0, 1e+16]
# expect: mean 0.6666666666666666
# expect: fmean 0.6666666666666666
# expect: geometric_mean 0.0
# expect: harmonic_mean 0
# expect: median True
# expect: median_low True
# expect: median_high True
# expect: median_grouped 0.75
# expect: mode True
# expect: multimode [True]
# expect: variance 0.3333333333333333
# expect: pvariance 0.2222222222222222
# expect: stdev 0.5773502691896257
# expect: pstdev 0.4714045207910317
# expect: quantiles [0.0, 1.0, 1.0]
# expect: mean inf
# expect: fmean inf
# expect: geometric_mean inf
# expect: harmonic_mean 2.0
# expect: median inf
# expect: median_low 1
# expect: median_high inf
# expect: median_grouped inf
# expect: mode inf
# expect: multimode [inf, 1]
# expect: variance inf
# expect: pvariance inf
# expect: stdev AttributeError 'float' object has no attribute 'numerator'
# expect: pstdev AttributeError 'float' object has no attribute 'numerator'
# expect: quantiles [-inf, inf, inf]
# expect: mean nan
# expect: fmean nan
# expect: geometric_mean nan
# expect: harmonic_mean nan
# expect: median nan
# expect: median_low nan
# expect: median_high 1
# expect: median_grouped 1.0
# expect: mode nan
# expect: multimode [nan, 1]
# expect: variance nan
# expect: pvariance nan
# expect: stdev AttributeError 'float' object has no attribute 'numerator'
# expect: pstdev AttributeError 'float' object has no attribute 'numerator'
# expect: quantiles [nan, nan, nan]
# expect: mean 2.2
# expect: fmean 2.2
# expect: geometric_mean 2.0476725110792193
# expect: harmonic_mean 1.875
# expect: median 2
# expect: median_low 2
# expect: median_high 2
# expect: median_grouped 2.25
# expect: mode 2
# expect: multimode [2, 3]
# expect: variance 0.7
# expect: pvariance 0.56
# expect: stdev 0.8366600265340756
# expect: pstdev 0.7483314773547883
# expect: quantiles [1.5, 2.0, 3.0]
# expect: mean 5e+29
# expect: fmean 5e+29
# expect: geometric_mean 999999999999998.9
# expect: harmonic_mean 2.0
# expect: median 5e+29
# expect: median_low 1
# expect: median_high 1000000000000000000000000000000
# expect: median_grouped 1e+30
# expect: mode 1000000000000000000000000000000
# expect: multimode [1000000000000000000000000000000, 1]
# expect: variance 5e+59
# expect: pvariance 2.5e+59
# expect: stdev 7.071067811865475e+29
# expect: pstdev 5e+29
# expect: quantiles [-2.5e+29, 5e+29, 1.25e+30]
# expect: mean 1
# expect: fmean 1.0
# expect: geometric_mean 1.0
# expect: harmonic_mean 1.0
# expect: median 1.0
# expect: median_low 1
# expect: median_high 1
# expect: median_grouped 1.0
# expect: mode 1
# expect: multimode [1]
# expect: variance 0
# expect: pvariance 0
# expect: stdev 0.0
# expect: pstdev 0.0
# expect: quantiles [1.0, 1.0, 1.0]
# expect: mean -1.75
# expect: fmean -1.75
# expect: geometric_mean StatisticsError ('No negative inputs allowed', -1)
# expect: harmonic_mean StatisticsError harmonic mean does not support negative values
# expect: median -1.75
# expect: median_low -2.5
# expect: median_high -1
# expect: median_grouped -1.5
# expect: mode -1
# expect: multimode [-1, -2.5]
# expect: variance 1.125
# expect: pvariance 0.5625
# expect: stdev 1.0606601717798212
# expect: pstdev 0.75
# expect: quantiles [-2.875, -1.75, -0.625]
# expect: mean 4.5
# expect: fmean 4.5
# expect: geometric_mean 0.0
# expect: harmonic_mean 0
# expect: median 4.5
# expect: median_low 4
# expect: median_high 5
# expect: median_grouped 4.5
# expect: mode 0
# expect: multimode [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# expect: variance 9.166666666666666
# expect: pvariance 8.25
# expect: stdev 3.0276503540974917
# expect: pstdev 2.8722813232690143
# expect: quantiles [1.75, 4.5, 7.25]
# expect: mean 4
# expect: fmean 4.0
# expect: geometric_mean 3.9148676411688634
# expect: harmonic_mean 3.8297872340425534
# expect: median 4
# expect: median_low 4
# expect: median_high 4
# expect: median_grouped 4.0
# expect: mode 5
# expect: multimode [5, 3, 4]
# expect: variance 1
# expect: pvariance 0.6666666666666666
# expect: stdev 1.0
# expect: pstdev 0.816496580927726
# expect: quantiles [3.0, 4.0, 5.0]
# expect: mean 2.3333333333333335
# expect: fmean 2.3333333333333335
# expect: geometric_mean 2.0
# expect: harmonic_mean 1.7142857142857142
# expect: median 2
# expect: variance 2.3333333333333335
# expect: stdev 1.5275252316519468
# expect: mode 1
# expect: mean TypeError can't convert type 'str' to numerator/denominator
# expect: mean TypeError can't convert type 'str' to numerator/denominator
# expect: mode 'b'
# expect: multimode ['a', 'b']
# expect: multimode []
# expect: fmean 2.25
# expect: fmean StatisticsError data and weights must be the same length
# expect: fmean StatisticsError sum of weights must be non-zero
# expect: fmean 1.25
# expect: harmonic_mean 56.0
# expect: harmonic_mean StatisticsError Number of weights does not match data size
# expect: harmonic_mean 0
# expect: harmonic_mean StatisticsError Weighted sum must be positive
# expect: harmonic_mean TypeError unsupported type
# expect: harmonic_mean StatisticsError harmonic mean does not support negative values
# expect: variance 1
# expect: variance 14.5
# expect: pvariance 0.9166666666666666
# expect: stdev 1.5811388300841898
# expect: pstdev 0.5
# expect: variance Fraction(1, 2)
# expect: median_grouped 52.5
# expect: median_grouped 3.5
# expect: median_grouped TypeError Value cannot be converted to a float
# expect: quantiles []
# expect: quantiles []
# expect: quantiles [5.0]
# expect: quantiles [5.0]
# expect: quantiles [2.0, 7.0]
# expect: quantiles [3.0, 6.333333333333333]
# expect: quantiles [0.6, 1.2, 1.8, 3.2, 5.0, 6.2, 7.2, 7.8, 8.4]
# expect: quantiles [1.4, 1.8, 2.6, 3.8, 5.0, 5.8, 6.6, 7.2, 7.6]
# expect: quantiles StatisticsError n must be at least 1
# expect: quantiles ValueError Unknown method: 'x'
# expect: quantiles [7, 7]
# expect: covariance 1.0
# expect: covariance 7.5
# expect: covariance StatisticsError covariance requires at least two data points
# expect: covariance StatisticsError covariance requires that both inputs have same number of data points
# expect: covariance 0.0
# expect: correlation 0.3843075691322091
# expect: correlation 1.0
# expect: correlation StatisticsError correlation requires at least two data points
# expect: correlation StatisticsError correlation requires that both inputs have same number of data points
# expect: correlation StatisticsError at least one of the inputs is constant
# expect: linear_regression LinearRegression(slope=0.13333333333333333, intercept=1.3888888888888888)
# expect: linear_regression LinearRegression(slope=1.0, intercept=0.0)
# expect: linear_regression StatisticsError linear regression requires at least two data points
# expect: linear_regression StatisticsError linear regression requires that both inputs have same number of data points
# expect: linear_regression StatisticsError x is constant
# expect: correlation 0.38990643368252725
# expect: correlation ValueError Unknown method: 'z'
# expect: linear_regression LinearRegression(slope=0.3526315789473684, intercept=0.0)
# expect: correlation nan
# expect: correlation StatisticsError at least one of the inputs is constant
# expect: NormalDist(mu=100.0, sigma=15.0) 100.0 100.0 100.0 15.0 225.0 NormalDist(mu=190.5, sigma=16.55294535724685) NormalDist(mu=9.5, sigma=16.55294535724685) NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=-95.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=25.0, sigma=3.75) NormalDist(mu=-100.0, sigma=15.0) NormalDist(mu=100.0, sigma=15.0) True False True
# expect: 0.02129653370149015 0.9087887802741321 119.22327348316901 [87.37568149640629, 96.19979345296301, 103.80020654703699, 112.62431850359371] 2.0 0.549839136945345 0.549839136945345 0.7388826803635273 [93.1448848896576, 84.50802705008492, 105.8176686746853] 4 NormalDist(mu=100.0, sigma=15.0) NormalDist(mu=4.125, sigma=3.966001344763598)
# expect: [-37.0470962993612, -9.262340089798405, -4.2648907939228256, -2.3263478740408408, -1.4757910281791702, -0.5244005127080407, 0.0, 1.439531470938456, 3.090232306167813, 7.0344869100478356]
# expect: <lambda> StatisticsError sigma must be non-negative
# expect: <lambda> StatisticsError p must be in the range 0.0 < p < 1.0
# expect: <lambda> StatisticsError pdf() not defined when sigma is zero
# expect: <lambda> StatisticsError cdf() not defined when sigma is zero
# expect: <lambda> StatisticsError zscore() not defined when sigma is zero
# expect: <lambda> StatisticsError overlap() not defined when sigma is zero
# expect: <lambda> TypeError Expected another NormalDist instance
# expect: <lambda> StatisticsError stdev requires at least two data points
# expect: normal [0.070428594058, 0.109882139945, 0.065065207069, 0.00927283218] [0.074142104864, 0.40571835854, 0.592713336224, 0.994060605295] [-0.948484481, -1.797958137, 5.002373912] PDF estimate with h=1.5 and kernel='normal' CDF estimate with h=1.5 and kernel='normal'
# expect: gauss [0.070428594058, 0.109882139945, 0.065065207069, 0.00927283218] [0.074142104864, 0.40571835854, 0.592713336224, 0.994060605295] [-0.948484481, -1.797958137, 5.002373912] PDF estimate with h=1.5 and kernel='gauss' CDF estimate with h=1.5 and kernel='gauss'
# expect: logistic [0.064738701828, 0.092326605675, 0.075311295028, 0.021392832029] [0.131907562766, 0.390068374094, 0.574799618256, 0.964111103134] [-0.737659617, -2.098613731, 4.944181252] PDF estimate with h=1.5 and kernel='logistic' CDF estimate with h=1.5 and kernel='logistic'
# expect: sigmoid [0.065755995361, 0.097815240045, 0.072513219502, 0.016781368434] [0.109615178344, 0.397156291552, 0.58163508296, 0.974544854442] [-0.857143101, -1.930617444, 4.977594544] PDF estimate with h=1.5 and kernel='sigmoid' CDF estimate with h=1.5 and kernel='sigmoid'
# expect: rectangular [0.055555555556, 0.111111111111, 0.055555555556, 0.0] [0.033333333333, 0.427777777778, 0.6, 1.0] [-1.022077268, -1.6901345, 5.02216061] PDF estimate with h=1.5 and kernel='rectangular' CDF estimate with h=1.5 and kernel='rectangular'
# expect: uniform [0.055555555556, 0.111111111111, 0.055555555556, 0.0] [0.033333333333, 0.427777777778, 0.6, 1.0] [-1.022077268, -1.6901345, 5.02216061] PDF estimate with h=1.5 and kernel='uniform' CDF estimate with h=1.5 and kernel='uniform'
# expect: triangular [0.044444444444, 0.096296296296, 0.088888888889, 0.0] [0.013333333333, 0.453703703704, 0.613333333333, 1.0] [-1.153926107, -1.509729389, 5.060561849] PDF estimate with h=1.5 and kernel='triangular' CDF estimate with h=1.5 and kernel='triangular'
# expect: parabolic [0.053333333333, 0.098148148148, 0.08, 0.0] [0.017333333333, 0.447086419753, 0.608, 1.0] [-1.11376119, -1.562777873, 5.048086346] PDF estimate with h=1.5 and kernel='parabolic' CDF estimate with h=1.5 and kernel='parabolic'
# expect: epanechnikov [0.053333333333, 0.098148148148, 0.08, 0.0] [0.017333333333, 0.447086419753, 0.608, 1.0] [-1.11376119, -1.562777873, 5.048086346] PDF estimate with h=1.5 and kernel='epanechnikov' CDF estimate with h=1.5 and kernel='epanechnikov'
# expect: quartic [0.042666666667, 0.09633127572, 0.096, 0.0] [0.009653333333, 0.455954403292, 0.61376, 1.0] [-1.150793246, -1.510832021, 5.058464432] PDF estimate with h=1.5 and kernel='quartic' CDF estimate with h=1.5 and kernel='quartic'
# expect: biweight [0.042666666667, 0.09633127572, 0.096, 0.0] [0.009653333333, 0.455954403292, 0.61376, 1.0] [-1.150793246, -1.510832021, 5.058464432] PDF estimate with h=1.5 and kernel='biweight' CDF estimate with h=1.5 and kernel='biweight'
# expect: triweight [0.031857777778, 0.099275438195, 0.10752, 0.0] [0.005557333333, 0.461868185338, 0.618368, 1.0] [-1.172022085, -1.480957884, 5.064396227] PDF estimate with h=1.5 and kernel='triweight' CDF estimate with h=1.5 and kernel='triweight'
# expect: cosine [0.051293939736, 0.097865598303, 0.082995337909, 0.0] [0.015915250469, 0.448740353651, 0.609084749531, 1.0] [-1.122040606, -1.551256379, 5.050423638] PDF estimate with h=1.5 and kernel='cosine' CDF estimate with h=1.5 and kernel='cosine'
# expect: kde StatisticsError Empty data sequence
# expect: kde TypeError Data sequence must contain ints or floats
# expect: kde StatisticsError Bandwidth h must be positive, not h=0
# expect: kde StatisticsError Unknown kernel name: 'x'
# expect: kde_random StatisticsError Bandwidth h must be positive, not h=-1
# expect: kde_random StatisticsError Unknown kernel name: 'x'
# expect: 4730.338724509404 4730.338724509403 16480.606009518597 16464.117154955456 271610374.4409805 271067153.69209856 0.3362473099076206 4.804296548937423e-06 [5.5293976286410155e-05, 0.0009604086910709077, 0.06671648802590964, 3.3246066693629115, 69.35886232957839, 2963.4182223080143]
