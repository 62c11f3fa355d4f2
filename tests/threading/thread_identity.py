# current_thread, main_thread, enumerate, active_count, identifiers.
import threading

main = threading.main_thread()
print(threading.current_thread() is main, main.is_alive())
# expect: True True
print(threading.enumerate() == [main], threading.active_count())
# expect: True 1
print(threading.get_ident() == main.ident, threading.get_native_id() == main.native_id)
# expect: True True

gate = threading.Event()
ready = threading.Barrier(4)
seen = []


def work():
    t = threading.current_thread()
    seen.append((t, threading.get_ident() == t.ident, threading.get_native_id() == t.native_id))
    ready.wait()
    gate.wait()


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
ready.wait()
print(threading.active_count(), set(threading.enumerate()) == {main, *threads})
# expect: 4 True
print({t for t, _, _ in seen} == set(threads), all(a and b for _, a, b in seen))
# expect: True True
print(len({t.ident for t in threads}), len({t.native_id for t in threads}))
# expect: 3 3
print(all(t.ident != 0 and isinstance(t.ident, int) for t in threads))
# expect: True
gate.set()
for t in threads:
    t.join()
print(threading.active_count(), threading.enumerate() == [main])
# expect: 1 True
