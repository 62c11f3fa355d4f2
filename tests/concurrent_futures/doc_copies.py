# Several calls in a with statement, which waits for them.
from concurrent.futures import ThreadPoolExecutor

source = {"src1": 1, "src2": 2, "src3": 3, "src4": 4}
target = {}
with ThreadPoolExecutor(max_workers=4) as e:
    for n in range(1, 5):
        e.submit(target.__setitem__, "dest%d" % n, source["src%d" % n])
print(sorted(target.items()))
# expect: [('dest1', 1), ('dest2', 2), ('dest3', 3), ('dest4', 4)]
