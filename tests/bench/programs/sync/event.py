# Two threads that wake each other by Events.
import threading
import time


def run():
    ping, pong = threading.Event(), threading.Event()
    rounds = 20000

    def answer():
        for _ in range(rounds):
            ping.wait()
            ping.clear()
            pong.set()

    t = threading.Thread(target=answer)
    t.start()
    for _ in range(rounds):
        ping.set()
        pong.wait()
        pong.clear()
    t.join()
    return rounds


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
