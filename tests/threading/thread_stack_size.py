# stack_size is accepted and remembered until the next call, also one without a size; a thread's recursion is as deep
# whatever it is.
import threading

depths = []


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


for size in (0, 1 << 20, 16 << 20, 262144):
    before = threading.stack_size(size)
    t = threading.Thread(target=lambda: depths.append(deep(400)))
    t.start()
    t.join()
    print(before, threading.stack_size())
# expect: 0 0
# expect: 0 1048576
# expect: 0 16777216
# expect: 0 262144
print(depths, threading.stack_size(65536), threading.stack_size(0))
# expect: [400, 400, 400, 400] 0 65536
for bad in (1, 4096, 32767, -5):
    try:
        threading.stack_size(bad)
    except ValueError as e:
        print(e)
# expect: size not valid: 1 bytes
# expect: size not valid: 4096 bytes
# expect: size not valid: 32767 bytes
# expect: size must be 0 or a positive value
for bad in ("1", None, 1.5):
    try:
        print(threading.stack_size(bad))
    except TypeError as e:
        print(e)
# expect: 'str' object cannot be interpreted as an integer
# expect: 'NoneType' object cannot be interpreted as an integer
# expect: 'float' object cannot be interpreted as an integer
