# The end of the program waits for the calls of a pool that nobody shut down.
import time
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(1)
pool.submit(time.sleep, 0.05)
pool.submit(print, "printed at the end")
print("main ends")
# expect: main ends
# expect: printed at the end
