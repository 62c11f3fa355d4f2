# Values and arrays that processes share.
import multiprocessing as mp
from multiprocessing import sharedctypes


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__)


def change(num, arr, text, raw):
    num.value = 3.1415927
    for i in range(len(arr)):
        arr[i] = -arr[i]
    text.value = text.value.upper()
    raw.value += 1
    with num.get_lock():
        num.value += 1


def main():
    mp.set_start_method("spawn")
    num, arr, text, raw = mp.Value("d", 0.0), mp.Array("i", range(5)), mp.Array("c", b"hello"), mp.RawValue("l", 41)
    print(num, num.value, arr[:], text.value, raw)  # expect: <Synchronized wrapper for c_double(0.0)> 0.0 [0, 1, 2, 3, 4] b'hello' c_long(41)
    p = mp.Process(target=change, args=(num, arr, text, raw))
    p.start()
    p.join()
    print(p.exitcode, num.value, arr[:], text.value, raw.value)  # expect: 0 4.1415927 [0, -1, -2, -3, -4] b'HELLO' 42

    arr[1:3] = [10, 20]
    arr[-1] = 7
    print(len(arr), list(arr), arr[::-2], arr.get_obj()[0])  # expect: 5 [0, 10, 20, -3, 7] [7, 20, 0] 0
    with arr:
        arr[0] = 2 ** 31
    print(arr[0], mp.RawArray("i", 3)[:])  # expect: -2147483648 [0, 0, 0]
    attempt(arr.__getitem__, 5)  # expect: IndexError
    attempt(arr.__setitem__, 0, "x")  # expect: TypeError
    attempt(arr.__setitem__, slice(0, 2), [1])  # expect: ValueError
    text.value = b"abc"
    print(text.raw, text[0], text[1:3])  # expect: b'abc\x00O' b'a' b'bc'
    text.raw = b"12345"
    print(text.value)  # expect: b'12345'
    attempt(setattr, text, "value", b"123456")  # expect: ValueError
    attempt(setattr, text, "value", "x")  # expect: TypeError
    shown = []
    for code, x in [("b", -129), ("B", 257), ("h", -1), ("H", -1), ("I", -1), ("q", 2 ** 63), ("Q", -1), ("f", 0.1), ("d", 0.1), ("c", b"x"), ("u", "\u00e9")]:
        shown.append(code + " " + repr(mp.Value(code, x).value))
    print(" ".join(shown))  # expect: b 127 B 1 h -1 H 65535 I 4294967295 q -9223372036854775808 Q 18446744073709551615 f 0.10000000149011612 d 0.1 c b'x' u 'é'
    v = mp.Value("i", 5, lock=False)
    print(v, type(mp.Value("i", lock=mp.Lock())).__name__)  # expect: c_int(5) Synchronized
    attempt(mp.Value, "z")  # expect: TypeError
    attempt(mp.Value, "i", "x")  # expect: TypeError
    attempt(mp.Value, "d", "x")  # expect: TypeError
    attempt(mp.Array, "i", -1)  # expect: ValueError
    attempt(setattr, mp.RawValue("i"), "value", 1.5)  # expect: TypeError
    copy = sharedctypes.copy(v)
    copy.value = 6
    print(v.value, copy.value)  # expect: 5 6
    print(sharedctypes.synchronized(v), mp.Array("d", [1.5, 2.5]).get_lock())  # expect: <Synchronized wrapper for c_int(5)> <RLock(None, 0)>
    u = mp.RawArray("u", "text")
    u.value = "ab"
    print(u.value, [u[:]])  # expect: ab ['ab\x00t']
    s = mp.Array("i", 100000)
    print(sum(s), len(s))  # expect: 0 100000


if __name__ == "__main__":
    main()
