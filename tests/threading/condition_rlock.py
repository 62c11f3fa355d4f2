# A condition over an RLock that is held several times lets go of it altogether.
import threading

cond = threading.Condition(threading.RLock())
done = False


def other():
    global done
    with cond:
        done = True
        cond.notify()


with cond:
    with cond:
        threading.Thread(target=other).start()
        while not done:
            cond.wait()
        print(cond._is_owned())
        # expect: True
    print(cond._is_owned())
    # expect: True
print(cond._is_owned())
# expect: False

# two conditions that share a lock
lock = threading.Lock()
full, empty = threading.Condition(lock), threading.Condition(lock)
box = []


def produce():
    for i in range(5):
        with empty:
            while box:
                empty.wait()
            box.append(i)
            full.notify()


t = threading.Thread(target=produce)
t.start()
got = []
while len(got) < 5:
    with full:
        while not box:
            full.wait()
        got.append(box.pop())
        empty.notify()
t.join()
print(got)
# expect: [0, 1, 2, 3, 4]
