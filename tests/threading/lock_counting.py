# A lock makes read-modify-write whole, in eight threads at once.
import threading

for lock in (threading.Lock(), threading.RLock(), threading.Condition(), threading.Semaphore()):
    count = 0

    def work():
        global count
        for _ in range(2000):
            with lock:
                count = count + 1

    threads = [threading.Thread(target=work) for _ in range(8)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(count)
# expect: 16000
# expect: 16000
# expect: 16000
# expect: 16000
