# UserList and UserString.
from collections import UserList, UserString
from collections.abc import MutableSequence, Sequence

l = UserList([3, 1, 2])
l.append(0)
l.sort()
l.insert(1, "x")
print(l, l[1], l[1:3], type(l[1:]).__name__, len(l), l.index("x"), l.count(0), "x" in l, l.data, l.pop(), l.pop(0))
# expect: ['x', 1, 2] x ['x', 1] UserList 5 1 1 True ['x', 1, 2] 3 0
l.remove("x")
l.reverse()
l.extend([7, 8])
l.extend(UserList([9]))
print(l, l + [1], [1] + l, l + UserList([2]), l + (3,), l * 2, 2 * UserList([1]), l == [2, 1, 7, 8, 9], l < [3], UserList([1]) == UserList([1]))
# expect: [2, 1, 7, 8, 9] [2, 1, 7, 8, 9, 1] [1, 2, 1, 7, 8, 9] [2, 1, 7, 8, 9, 2] [2, 1, 7, 8, 9, 3] [2, 1, 7, 8, 9, 2, 1, 7, 8, 9] [1, 1] True True True
l += (5,)
l *= 1
l[0] = "z"
del l[1]
print(l, list(reversed(l)), l.copy(), type(l.copy()).__name__, isinstance(l, MutableSequence), isinstance(l, list), list(l))
# expect: ['z', 7, 8, 9, 5] [5, 9, 8, 7, 'z'] ['z', 7, 8, 9, 5] UserList True False ['z', 7, 8, 9, 5]
l.sort(key=str, reverse=True)
l.clear()
print(l, UserList(), UserList("ab"), bool(l), UserList(UserList([1])))  # expect: [] [] ['a', 'b'] False [1]
class Stack(UserList):
    push = UserList.append
s = Stack([1])
s.push(2)
print(s, type(s + s).__name__, type(s * 2).__name__, max(s), sum(s))  # expect: [1, 2] Stack Stack 2 3
u = UserString("Hello")
print(u, repr(u), u.upper(), type(u.upper()).__name__, u + " you", "oh " + u, u * 2, u[1], u[1:3], len(u), "ell" in u, UserString("l") in u, u == "Hello", u < "Z")
# expect: Hello 'Hello' HELLO UserString Hello you oh Hello HelloHello e el 5 True True True True
print(u.find("l"), u.replace("l", "L"), u.split("e"), u.center(11, "*"), u.startswith("He"), u.encode(), u.isalpha(), hash(u) == hash("Hello"), {u: 1}["Hello"])
# expect: 2 HeLLo ['H', 'llo'] ***Hello*** True b'Hello' True True 1
print(UserString(5), int(UserString("12")), float(UserString("1.5")), UserString("%s-%d") % ("a", 1), UserString("{}").format(1), ",".join(["a"]), UserString(",").join(["a", "b"]))
# expect: 5 12 1.5 a-1 1 a a,b
print(u.title(), u.swapcase(), u.zfill(8), u.partition("l"), u.count("l"), u.strip("H"), isinstance(u, Sequence), isinstance(u, str), list(u)[:2], u.casefold() == "hello")
# expect: Hello hELLO 000Hello ('He', 'l', 'lo') 2 ello True False ['H', 'e'] True
try:
    u[0] = "x"
except TypeError as e:
    print("TypeError")  # expect: TypeError
