# The operators as functions.
import operator as op

print(op.lt(1, 2), op.le(2, 2), op.eq(1, 1.0), op.ne(1, 2), op.ge(1, 2), op.gt("b", "a"))
# expect: True True True True False True
print(op.add(1, 2), op.sub(5, 3), op.mul("ab", 2), op.truediv(7, 2), op.floordiv(-7, 2), op.mod(-7, 3), op.pow(2, 10), op.abs(-5))
# expect: 3 2 abab 3.5 -4 2 1024 5
print(op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.lshift(1, 4), op.rshift(256, 4), op.inv(5), op.invert(-1), op.neg(3), op.pos(-3))
# expect: 2 7 5 16 16 -6 0 -3 -3
print(op.not_([]), op.truth([0]), op.is_(None, None), op.is_not(1, None), op.index(True), op.concat([1], [2]), op.concat("a", "b"))
# expect: True True True True 1 [1, 2] ab
class M:
    def __matmul__(self, other):
        return "matmul"
    def __index__(self):
        return 42
    def __imatmul__(self, other):
        return "imatmul"
print(op.matmul(M(), 1), op.index(M()), op.imatmul(M(), 1))  # expect: matmul 42 imatmul
for f, args in [(op.add, (1, "a")), (op.lt, (1, "a")), (op.truediv, (1, 0)), (op.neg, ("a",)), (op.index, (1.5,)), (op.concat, (1, 2)), (op.add, (1,)), (op.matmul, (1, 2))]:
    try:
        f(*args)
    except Exception as e:
        print(type(e).__name__, e if f is not op.add or len(args) > 1 else "")
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: TypeError '<' not supported between instances of 'int' and 'str'
# expect: ZeroDivisionError division by zero
# expect: TypeError bad operand type for unary -: 'str'
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'int' object can't be concatenated
# expect: TypeError 
# expect: TypeError unsupported operand type(s) for @: 'int' and 'int'
print(op.__add__ is op.add, op.__lt__ is op.lt, op.__not__ is op.not_, op.__and__ is op.and_, op.__contains__ is op.contains, op.__inv__ is op.inv)
# expect: True True True True True True
