# Two threads take turns by two events.
import threading

ping, pong = threading.Event(), threading.Event()
log = []


def play(name, mine, other):
    for _ in range(3):
        mine.wait()
        mine.clear()
        log.append(name)
        other.set()


threads = [threading.Thread(target=play, args=("ping", ping, pong)), threading.Thread(target=play, args=("pong", pong, ping))]
for t in threads:
    t.start()
ping.set()
for t in threads:
    t.join()
print(log)
# expect: ['ping', 'pong', 'ping', 'pong', 'ping', 'pong']
