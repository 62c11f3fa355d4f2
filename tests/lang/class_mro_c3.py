class O: pass
class A(O): pass
class B(O): pass
class C(O): pass
class D(O): pass
class E(O): pass
class K1(A, B, C): pass
class K2(D, B, E): pass
class K3(D, A): pass
class Z(K1, K2, K3): pass
print([c.__name__ for c in Z.__mro__])  # expect: ['Z', 'K1', 'K2', 'K3', 'D', 'A', 'B', 'C', 'E', 'O', 'object']
print([c.__name__ for c in Z.mro()])  # expect: ['Z', 'K1', 'K2', 'K3', 'D', 'A', 'B', 'C', 'E', 'O', 'object']

class X(O): pass
class Y(O): pass
class P(X, Y): pass
class Q(Y, X): pass
try:
    class Broken(P, Q): pass
except TypeError as e:
    print(e)  # expect: Cannot create a consistent method resolution order (MRO) for bases X, Y
try:
    class Broken2(O, A): pass
except TypeError as e:
    print(e)  # expect: Cannot create a consistent method resolution order (MRO) for bases O, A
try:
    class Twice(A, A): pass
except TypeError as e:
    print(e)  # expect: duplicate base class A
