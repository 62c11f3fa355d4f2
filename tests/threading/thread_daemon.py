# The daemon flag: given, inherited, changed before the start.
import threading

t = threading.Thread()
print(t.daemon, threading.main_thread().daemon)
# expect: False False
t.daemon = True
print(t.daemon)
# expect: True
print(threading.Thread(daemon=True).daemon, threading.Thread(daemon=None).daemon)
# expect: True False

seen = []
t = threading.Thread(target=lambda: seen.append(threading.Thread().daemon), daemon=True)
t.start()
t.join()
print(seen)
# expect: [True]
t = threading.Thread(target=lambda: seen.append(threading.Thread().daemon))
t.start()
t.join()
print(seen)
# expect: [True, False]

# A daemon that never ends doesn't keep the program from ending.
threading.Thread(target=threading.Event().wait, daemon=True).start()
