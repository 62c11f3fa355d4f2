"""A timer says hello after a while; a cancelled one does not."""
from threading import Timer


def hello():
    print("hello, world")


t = Timer(0.02, hello)
t.start()
t.join()
# expect: hello, world
t = Timer(10, hello)
t.start()
t.cancel()
t.join()
print("cancelled")  # expect: cancelled
