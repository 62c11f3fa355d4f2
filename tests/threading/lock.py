# Lock: any thread may release it.
import threading

lock = threading.Lock()
print(lock.locked(), str(lock).startswith("<unlocked _thread.lock object at 0x"))
# expect: False True
lock.acquire()
print(lock.locked(), str(lock).startswith("<locked _thread.lock object at 0x"))
# expect: True True
t = threading.Thread(target=lock.release)
t.start()
t.join()
print(lock.locked())
# expect: False
print(threading.Lock)
# expect: <class '_thread.lock'>
try:
    threading.Lock(1)
except TypeError as e:
    print("TypeError")
# expect: TypeError
try:

    class Mine(threading.Lock):
        pass
except TypeError as e:
    print(e)
# expect: type '_thread.lock' is not an acceptable base type
print(isinstance(lock, threading.Lock), lock.acquire_lock(), lock.locked_lock(), lock.release_lock())
# expect: True True True None
print(lock == lock, lock == threading.Lock(), len({lock, lock}))
# expect: True False 1
try:
    lock.attribute = 1
except AttributeError:
    print("no attributes")
# expect: no attributes
