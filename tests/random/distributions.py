# The distributions, to twelve digits.
import random

calls = [("random", ()), ("uniform", (-2, 5)), ("triangular", ()), ("triangular", (0, 10, 3)), ("normalvariate", ()), ("normalvariate", (5, 2)), ("gauss", ()), ("gauss", (100, 15)),
         ("lognormvariate", (0, 0.5)), ("expovariate", ()), ("expovariate", (3.5,)), ("vonmisesvariate", (1, 4)), ("vonmisesvariate", (0, 0)), ("gammavariate", (3, 2)), ("gammavariate", (1, 2)),
         ("gammavariate", (0.3, 1)), ("betavariate", (2, 5)), ("betavariate", (0.5, 0.5)), ("paretovariate", (3,)), ("weibullvariate", (2, 1.5))]
for name, args in calls:
    random.seed(2024)
    print(name, args, ["%.12g" % getattr(random, name)(*args) for _ in range(4)])
# expect: random () ['0.470090718431', '0.728264291423', '0.303751358391', '0.887298269']
# expect: uniform (-2, 5) ['1.29063502902', '3.09785003996', '0.12625950874', '4.211087883']
# expect: triangular () ['0.484814767943', '0.631397430437', '0.38971230311', '0.762616627583']
# expect: triangular (0, 10, 3) ['3.90954437584', '5.63863558042', '3.01878198932', '7.1912420592']
# expect: normalvariate () ['-0.188823925198', '-0.544295539737', '-0.533587522946', '1.06885377309']
# expect: normalvariate (5, 2) ['4.6223521496', '3.91140892053', '3.93282495411', '7.13770754618']
# expect: gauss () ['-1.5858438431', '0.301579168229', '-0.692348196593', '1.97146518409']
# expect: gauss (100, 15) ['76.2123423536', '104.523687523', '89.6147770511', '129.571977761']
# expect: lognormvariate (0, 0.5) ['0.909907837021', '0.761741690303', '0.765830999037', '1.70646996105']
# expect: expovariate () ['0.635049453938', '1.3029253447', '0.362048438753', '2.18301049869']
# expect: expovariate (3.5,) ['0.181442701125', '0.372264384199', '0.103442411072', '0.623717285341']
# expect: vonmisesvariate (1, 4) ['0.553363489133', '0.036230776355', '1.37738690708', '1.26223729062']
# expect: vonmisesvariate (0, 0) ['2.95366709509', '4.57581949561', '1.90852607208', '5.57505944687']
# expect: gammavariate (3, 2) ['5.68705287705', '4.14041890028', '5.09955345978', '3.80397396073']
# expect: gammavariate (1, 2) ['1.27009890788', '2.6058506894', '0.724096877507', '4.36602099739']
# expect: gammavariate (0.3, 1) ['0.11450469091', '0.0267061809034', '0.0726345597505', '0.0169920118928']
# expect: betavariate (2, 5) ['0.329831623131', '0.312910733706', '0.510962285246', '0.320877392736']
# expect: betavariate (0.5, 0.5) ['0.567855011583', '0.289127030439', '0.976131041639', '0.205042075914']
# expect: paretovariate (3,) ['1.23575627529', '1.54389500637', '1.12826698389', '2.07025164233']
# expect: weibullvariate (2, 1.5) ['1.47763905159', '2.38584934777', '1.01595494459', '3.36563652313']
for args in [(), (1, 0.3), (10, 0.5), (20, 0.05), (100, 0.3), (1000, 0.9), (10**6, 0.001), (5, 0), (5, 1), (0, 0.5)]:
    random.seed(5)
    print("binomialvariate", args, [random.binomialvariate(*args) for _ in range(6)])
# expect: binomialvariate () [0, 0, 0, 0, 0, 0]
# expect: binomialvariate (1, 0.3) [0, 0, 0, 0, 0, 0]
# expect: binomialvariate (10, 0.5) [6, 5, 3, 5, 3, 5]
# expect: binomialvariate (20, 0.05) [2, 3, 2, 1, 1, 1]
# expect: binomialvariate (100, 0.3) [32, 39, 37, 30, 31, 34]
# expect: binomialvariate (1000, 0.9) [897, 880, 886, 901, 899, 906]
# expect: binomialvariate (1000000, 0.001) [1011, 1066, 1048, 997, 1004, 979]
# expect: binomialvariate (5, 0) [0, 0, 0, 0, 0, 0]
# expect: binomialvariate (5, 1) [5, 5, 5, 5, 5, 5]
# expect: binomialvariate (0, 0.5) [0, 0, 0, 0, 0, 0]
for make in [lambda: random.gammavariate(0, 1), lambda: random.gammavariate(1, -1), lambda: random.expovariate(0), lambda: random.binomialvariate(-1), lambda: random.binomialvariate(5, 1.5),
             lambda: random.paretovariate(0), lambda: random.uniform("a", 1)]:
    try:
        make()
    except Exception as e:
        print(type(e).__name__, e if type(e) is not TypeError else "")
# expect: ValueError gammavariate: alpha and beta must be > 0.0
# expect: ValueError gammavariate: alpha and beta must be > 0.0
# expect: ZeroDivisionError float division by zero
# expect: ValueError n must be non-negative
# expect: ValueError p must be in the range 0.0 <= p <= 1.0
# expect: ZeroDivisionError float division by zero
# expect: TypeError 
print(random.triangular(5, 5, 5), random.uniform(3, 3))  # expect: 5 3.0
