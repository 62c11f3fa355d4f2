# The program ends only when its threads have: output of a thread that ends
# after the main script does.
import threading

gate = threading.Event()


def late():
    gate.wait()
    threading.main_thread().join(0.05)
    print("late")


threading.Thread(target=late).start()
gate.set()
print("main ends")
# expect: main ends
# expect: late
