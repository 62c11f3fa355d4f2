# Arrays: items, conversions, errors.
import array as am
import copy
import io
import pickle
from array import array
from collections.abc import MutableSequence


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for code in "bBhHiIlLqQfduw":
    for v in (2**70, -2**70, 2**63, 2**32, 2**31, 300, 70000, -1, -200, -40000, "x", "xy", 1.5, None):
        try:
            print(array(code, [v]), end=" ")
        except Exception as e:
            print(code, v, type(e).__name__, e)
# expect: b 1180591620717411303424 OverflowError Python int too large to convert to C long
# expect: b -1180591620717411303424 OverflowError Python int too large to convert to C long
# expect: b 9223372036854775808 OverflowError Python int too large to convert to C long
# expect: b 4294967296 OverflowError signed short integer is greater than maximum
# expect: b 2147483648 OverflowError signed short integer is greater than maximum
# expect: b 300 OverflowError signed char is greater than maximum
# expect: b 70000 OverflowError signed short integer is greater than maximum
# expect: array('b', [-1]) b -200 OverflowError signed char is less than minimum
# expect: b -40000 OverflowError signed short integer is less than minimum
# expect: b x TypeError 'str' object cannot be interpreted as an integer
# expect: b xy TypeError 'str' object cannot be interpreted as an integer
# expect: b 1.5 TypeError 'float' object cannot be interpreted as an integer
# expect: b None TypeError 'NoneType' object cannot be interpreted as an integer
# expect: B 1180591620717411303424 OverflowError Python int too large to convert to C long
# expect: B -1180591620717411303424 OverflowError Python int too large to convert to C long
# expect: B 9223372036854775808 OverflowError Python int too large to convert to C long
# expect: B 4294967296 OverflowError unsigned byte integer is greater than maximum
# expect: B 2147483648 OverflowError unsigned byte integer is greater than maximum
# expect: B 300 OverflowError unsigned byte integer is greater than maximum
# expect: B 70000 OverflowError unsigned byte integer is greater than maximum
# expect: B -1 OverflowError unsigned byte integer is less than minimum
# expect: B -200 OverflowError unsigned byte integer is less than minimum
# expect: B -40000 OverflowError unsigned byte integer is less than minimum
# expect: B x TypeError 'str' object cannot be interpreted as an integer
# expect: B xy TypeError 'str' object cannot be interpreted as an integer
# expect: B 1.5 TypeError 'float' object cannot be interpreted as an integer
# expect: B None TypeError 'NoneType' object cannot be interpreted as an integer
# expect: h 1180591620717411303424 OverflowError Python int too large to convert to C long
# expect: h -1180591620717411303424 OverflowError Python int too large to convert to C long
# expect: h 9223372036854775808 OverflowError Python int too large to convert to C long
# expect: h 4294967296 OverflowError signed short integer is greater than maximum
# expect: h 2147483648 OverflowError signed short integer is greater than maximum
# expect: array('h', [300]) h 70000 OverflowError signed short integer is greater than maximum
# expect: array('h', [-1]) array('h', [-200]) h -40000 OverflowError signed short integer is less than minimum
# expect: h x TypeError 'str' object cannot be interpreted as an integer
# expect: h xy TypeError 'str' object cannot be interpreted as an integer
# expect: h 1.5 TypeError 'float' object cannot be interpreted as an integer
# expect: h None TypeError 'NoneType' object cannot be interpreted as an integer
# expect: H 1180591620717411303424 OverflowError Python int too large to convert to C long
# expect: H -1180591620717411303424 OverflowError Python int too large to convert to C long
# expect: H 9223372036854775808 OverflowError Python int too large to convert to C long
# expect: H 4294967296 OverflowError signed integer is greater than maximum
# expect: H 2147483648 OverflowError signed integer is greater than maximum
# expect: array('H', [300]) H 70000 OverflowError unsigned short is greater than maximum
# expect: H -1 OverflowError unsigned short is less than minimum
# expect: H -200 OverflowError unsigned short is less than minimum
# expect: H -40000 OverflowError unsigned short is less than minimum
# expect: H x TypeError 'str' object cannot be interpreted as an integer
# expect: H xy TypeError 'str' object cannot be interpreted as an integer
# expect: H 1.5 TypeError 'float' object cannot be interpreted as an integer
# expect: H None TypeError 'NoneType' object cannot be interpreted as an integer
# expect: i 1180591620717411303424 OverflowError Python int too large to convert to C long
# expect: i -1180591620717411303424 OverflowError Python int too large to convert to C long
# expect: i 9223372036854775808 OverflowError Python int too large to convert to C long
# expect: i 4294967296 OverflowError signed integer is greater than maximum
# expect: i 2147483648 OverflowError signed integer is greater than maximum
# expect: array('i', [300]) array('i', [70000]) array('i', [-1]) array('i', [-200]) array('i', [-40000]) i x TypeError 'str' object cannot be interpreted as an integer
# expect: i xy TypeError 'str' object cannot be interpreted as an integer
# expect: i 1.5 TypeError 'float' object cannot be interpreted as an integer
# expect: i None TypeError 'NoneType' object cannot be interpreted as an integer
# expect: I 1180591620717411303424 OverflowError Python int too large to convert to C unsigned long
# expect: I -1180591620717411303424 OverflowError can't convert negative value to unsigned int
# expect: I 9223372036854775808 OverflowError unsigned int is greater than maximum
# expect: I 4294967296 OverflowError unsigned int is greater than maximum
# expect: array('I', [2147483648]) array('I', [300]) array('I', [70000]) I -1 OverflowError can't convert negative value to unsigned int
# expect: I -200 OverflowError can't convert negative value to unsigned int
# expect: I -40000 OverflowError can't convert negative value to unsigned int
# expect: I x TypeError 'str' object cannot be interpreted as an integer
# expect: I xy TypeError 'str' object cannot be interpreted as an integer
# expect: I 1.5 TypeError 'float' object cannot be interpreted as an integer
# expect: I None TypeError 'NoneType' object cannot be interpreted as an integer
# expect: l 1180591620717411303424 OverflowError Python int too large to convert to C long
# expect: l -1180591620717411303424 OverflowError Python int too large to convert to C long
# expect: l 9223372036854775808 OverflowError Python int too large to convert to C long
# expect: array('l', [4294967296]) array('l', [2147483648]) array('l', [300]) array('l', [70000]) array('l', [-1]) array('l', [-200]) array('l', [-40000]) l x TypeError 'str' object cannot be interpreted as an integer
# expect: l xy TypeError 'str' object cannot be interpreted as an integer
# expect: l 1.5 TypeError 'float' object cannot be interpreted as an integer
# expect: l None TypeError 'NoneType' object cannot be interpreted as an integer
# expect: L 1180591620717411303424 OverflowError Python int too large to convert to C unsigned long
# expect: L -1180591620717411303424 OverflowError can't convert negative value to unsigned int
# expect: array('L', [9223372036854775808]) array('L', [4294967296]) array('L', [2147483648]) array('L', [300]) array('L', [70000]) L -1 OverflowError can't convert negative value to unsigned int
# expect: L -200 OverflowError can't convert negative value to unsigned int
# expect: L -40000 OverflowError can't convert negative value to unsigned int
# expect: L x TypeError 'str' object cannot be interpreted as an integer
# expect: L xy TypeError 'str' object cannot be interpreted as an integer
# expect: L 1.5 TypeError 'float' object cannot be interpreted as an integer
# expect: L None TypeError 'NoneType' object cannot be interpreted as an integer
# expect: q 1180591620717411303424 OverflowError int too big to convert
# expect: q -1180591620717411303424 OverflowError int too big to convert
# expect: q 9223372036854775808 OverflowError int too big to convert
# expect: array('q', [4294967296]) array('q', [2147483648]) array('q', [300]) array('q', [70000]) array('q', [-1]) array('q', [-200]) array('q', [-40000]) q x TypeError 'str' object cannot be interpreted as an integer
# expect: q xy TypeError 'str' object cannot be interpreted as an integer
# expect: q 1.5 TypeError 'float' object cannot be interpreted as an integer
# expect: q None TypeError 'NoneType' object cannot be interpreted as an integer
# expect: Q 1180591620717411303424 OverflowError int too big to convert
# expect: Q -1180591620717411303424 OverflowError can't convert negative int to unsigned
# expect: array('Q', [9223372036854775808]) array('Q', [4294967296]) array('Q', [2147483648]) array('Q', [300]) array('Q', [70000]) Q -1 OverflowError can't convert negative int to unsigned
# expect: Q -200 OverflowError can't convert negative int to unsigned
# expect: Q -40000 OverflowError can't convert negative int to unsigned
# expect: Q x TypeError 'str' object cannot be interpreted as an integer
# expect: Q xy TypeError 'str' object cannot be interpreted as an integer
# expect: Q 1.5 TypeError 'float' object cannot be interpreted as an integer
# expect: Q None TypeError 'NoneType' object cannot be interpreted as an integer
# expect: array('f', [1.1805916207174113e+21]) array('f', [-1.1805916207174113e+21]) array('f', [9.223372036854776e+18]) array('f', [4294967296.0]) array('f', [2147483648.0]) array('f', [300.0]) array('f', [70000.0]) array('f', [-1.0]) array('f', [-200.0]) array('f', [-40000.0]) f x TypeError must be real number, not str
# expect: f xy TypeError must be real number, not str
# expect: array('f', [1.5]) f None TypeError must be real number, not NoneType
# expect: array('d', [1.1805916207174113e+21]) array('d', [-1.1805916207174113e+21]) array('d', [9.223372036854776e+18]) array('d', [4294967296.0]) array('d', [2147483648.0]) array('d', [300.0]) array('d', [70000.0]) array('d', [-1.0]) array('d', [-200.0]) array('d', [-40000.0]) d x TypeError must be real number, not str
# expect: d xy TypeError must be real number, not str
# expect: array('d', [1.5]) d None TypeError must be real number, not NoneType
# expect: u 1180591620717411303424 TypeError array item must be unicode character
# expect: u -1180591620717411303424 TypeError array item must be unicode character
# expect: u 9223372036854775808 TypeError array item must be unicode character
# expect: u 4294967296 TypeError array item must be unicode character
# expect: u 2147483648 TypeError array item must be unicode character
# expect: u 300 TypeError array item must be unicode character
# expect: u 70000 TypeError array item must be unicode character
# expect: u -1 TypeError array item must be unicode character
# expect: u -200 TypeError array item must be unicode character
# expect: u -40000 TypeError array item must be unicode character
# expect: array('u', 'x') u xy TypeError array item must be unicode character
# expect: u 1.5 TypeError array item must be unicode character
# expect: u None TypeError array item must be unicode character
# expect: w 1180591620717411303424 TypeError array item must be unicode character
# expect: w -1180591620717411303424 TypeError array item must be unicode character
# expect: w 9223372036854775808 TypeError array item must be unicode character
# expect: w 4294967296 TypeError array item must be unicode character
# expect: w 2147483648 TypeError array item must be unicode character
# expect: w 300 TypeError array item must be unicode character
# expect: w 70000 TypeError array item must be unicode character
# expect: w -1 TypeError array item must be unicode character
# expect: w -200 TypeError array item must be unicode character
# expect: w -40000 TypeError array item must be unicode character
# expect: array('w', 'x') w xy TypeError array item must be unicode character
# expect: w 1.5 TypeError array item must be unicode character
# expect: w None TypeError array item must be unicode character
print()  # expect:
show(lambda: array("x"))  # expect: ValueError bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
show(lambda: array())  # expect: TypeError array() takes at least 1 argument (0 given)
show(lambda: array(5))  # expect: TypeError array() argument 1 must be a unicode character, not int
show(lambda: array("ii"))  # expect: TypeError array() argument 1 must be a unicode character, not str
show(lambda: array("i", "abc"))  # expect: TypeError cannot use a str to initialize an array with typecode 'i'
show(lambda: array("u", "abc"))  # expect: array('u', 'abc')
show(lambda: array("w", "abé"))  # expect: array('w', 'abé')
show(lambda: array("i", b"abc"))  # expect: ValueError bytes length not a multiple of item size
show(lambda: array("i", b"abcd"))  # expect: array('i', [1684234849])
show(lambda: array("i", 5))  # expect: TypeError 'int' object is not iterable
show(lambda: array("i", bytearray(b"abcd")))  # expect: array('i', [1684234849])
show(lambda: array("i", array("b", [1,2])))  # expect: array('i', [1, 2])
show(lambda: array("i", array("u", "a")))  # expect: TypeError cannot use a unicode array to initialize an array with typecode 'i'
show(lambda: array("i", x=1))  # expect: TypeError array.array() takes no keyword arguments
show(lambda: array("i",[1],2))  # expect: TypeError array() takes at most 2 arguments (3 given)
a = array("i", [1, 2, 3, 2])
show(lambda: a.pop(10))  # expect: IndexError pop index out of range
show(lambda: array("i").pop())  # expect: IndexError pop from empty array
show(lambda: a.index(9))  # expect: ValueError array.index(x): x not in array
show(lambda: a.remove(9))  # expect: ValueError array.remove(x): x not in array
show(lambda: a[10])  # expect: IndexError array index out of range
show(lambda: a["x"])  # expect: TypeError array indices must be integers
show(lambda: a.__setitem__(10, 1))  # expect: IndexError array assignment index out of range
show(lambda: a.__setitem__("x", 1))  # expect: TypeError array indices must be integers
show(lambda: a.__setitem__(slice(0, 2), [1]))  # expect: TypeError can only assign array (not "list") to array slice
show(lambda: a.__setitem__(slice(0, 2), array("b", [1])))  # expect: TypeError bad argument type for built-in operation
show(lambda: a.__setitem__(slice(0, 4, 2), array("i", [1])))  # expect: ValueError attempt to assign array of size 1 to extended slice of size 2
show(lambda: a + [1])  # expect: TypeError can only append array (not "list") to array
show(lambda: a + array("b", [1]))  # expect: TypeError bad argument type for built-in operation
show(lambda: a * "x")  # expect: TypeError can't multiply sequence by non-int of type 'str'
show(lambda: a.extend(array("b")))  # expect: TypeError can only extend with array of same kind
show(lambda: a.extend([1, "x"]))  # expect: TypeError 'str' object cannot be interpreted as an integer
show(lambda: a.extend(5))  # expect: TypeError 'int' object is not iterable
show(lambda: a.fromlist((1,)))  # expect: TypeError arg must be list
show(lambda: a.fromlist([1, "x"]))  # expect: TypeError 'str' object cannot be interpreted as an integer
show(lambda: a.frombytes(b"abc"))  # expect: ValueError bytes length not a multiple of item size
show(lambda: a.frombytes("abc"))  # expect: TypeError a bytes-like object is required, not 'str'
show(lambda: a.fromunicode("a"))  # expect: ValueError fromunicode() may only be called on unicode type arrays ('u' or 'w')
show(lambda: a.tounicode())  # expect: ValueError tounicode() may only be called on unicode type arrays ('u' or 'w')
show(lambda: a < [1])  # expect: TypeError '<' not supported between instances of 'array.array' and 'list'
show(lambda: a == [1])  # expect: False
show(lambda: a.index(2, 2))  # expect: 3
show(lambda: a.index(2, -1))  # expect: ValueError array.index(x): x not in array
show(lambda: a.index(2,0,1))  # expect: ValueError array.index(x): x not in array
show(lambda: a)  # expect: array('i', [1, 2, 3, 2, 1])
show(lambda: a.__reduce_ex__(2))  # expect: (<class 'array.array'>, ('i', [1, 2, 3, 2, 1]), None)
show(lambda: a.__reduce_ex__(3))
# expect: (<built-in function _array_reconstructor>, (<class 'array.array'>, 'i', 8, b'\x01\x00\x00\x00\x02\x00\x00\x00\x03\x00\x00\x00\x02\x00\x00\x00\x01\x00\x00\x00'), None)
show(lambda: array("u","ab").__reduce_ex__(3))  # expect: (<built-in function _array_reconstructor>, (<class 'array.array'>, 'u', 20, b'a\x00\x00\x00b\x00\x00\x00'), None)
show(lambda: array("d",[1.5]).__reduce_ex__(3))  # expect: (<built-in function _array_reconstructor>, (<class 'array.array'>, 'd', 16, b'\x00\x00\x00\x00\x00\x00\xf8?'), None)
show(lambda: a.__iadd__(5))  # expect: TypeError can only extend array with array (not "int")
show(lambda: array("b",[1]).byteswap())  # expect: None
show(lambda: array("d").typecode)  # expect: 'd'
show(lambda: am.typecodes)  # expect: 'bBuwhHiIlLqQfd'
show(lambda: am.ArrayType)  # expect: <class 'array.array'>
show(lambda: array("i").buffer_info()[1])  # expect: 0
show(lambda: array("i", range(3))[::-1])  # expect: array('i', [2, 1, 0])
show(lambda: array("f",[0.1]))  # expect: array('f', [0.10000000149011612])
show(lambda: array("u","a\ud800"))  # expect: array('u', 'a\ud800')
show(lambda: array("w","a'"))  # expect: array('w', "a'")
show(lambda: array("u"))  # expect: array('u')
show(lambda: array("i",[1])*3)  # expect: array('i', [1, 1, 1])
show(lambda: 2*array("i",[1]))  # expect: array('i', [1, 1])
show(lambda: 1.0 in array("i",[1]))  # expect: True
show(lambda: array("i",[1]).count(1.0))  # expect: 1
show(lambda: array("i",[1,2]) < array("d",[1.5]))  # expect: True
show(lambda: array("i",[1])==array("d",[1.0]))  # expect: True
show(lambda: a.insert("x",1))  # expect: TypeError 'str' object cannot be interpreted as an integer
show(lambda: a.insert(100,7))  # expect: None
show(lambda: a)  # expect: array('i', [1, 2, 3, 2, 1, 7])
show(lambda: a.fromfile(5, 1))  # expect: AttributeError 'int' object has no attribute 'read'
show(lambda: a.append("x"))  # expect: TypeError 'str' object cannot be interpreted as an integer
show(lambda: a.pop("x"))  # expect: TypeError 'str' object cannot be interpreted as an integer
show(lambda: array("h",[1,2,3]).tobytes())  # expect: b'\x01\x00\x02\x00\x03\x00'
show(lambda: a.x)  # expect: AttributeError 'array.array' object has no attribute 'x'
show(lambda: a.__delitem__(slice(0,2)))  # expect: None
show(lambda: a)  # expect: array('i', [3, 2, 1, 7])
f = io.BytesIO()
a.tofile(f)
f.seek(0)
b = array("i")
b.fromfile(f, len(a))
print(b == a, a is not copy.copy(a) == a, copy.deepcopy(a) == a, all(pickle.loads(pickle.dumps(a, p)) == a for p in range(6)), isinstance(a, MutableSequence))
# expect: True True True True True
show(lambda: b.fromfile(f, 1))  # expect: EOFError read() didn't return enough bytes
b.byteswap()
b.reverse()
print(b, b.itemsize, list(reversed(b)), b.tolist() == list(b))  # expect: array('i', [117440512, 16777216, 33554432, 50331648]) 4 [50331648, 33554432, 16777216, 117440512] True
b[1:2] = array("i", [5, 6, 7])
del b[::2]
b *= 2
b += array("i", [9])
b.clear()
print(b, len(b), bool(b))  # expect: array('i') 0 False


class A(array):
    pass


print(A("b", [1, 2]), A("b", [1])[0:1], bytes(A("b", [1, 2]).tobytes()))  # expect: A('b', [1, 2]) array('b', [1]) b'\x01\x02'
