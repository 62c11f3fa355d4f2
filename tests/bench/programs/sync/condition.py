# Two threads that take turns by a Condition.
import threading
import time


def run():
    cond = threading.Condition()
    turn = 0
    rounds = 20000

    def play(me):
        nonlocal turn
        for _ in range(rounds):
            with cond:
                while turn % 2 != me:
                    cond.wait()
                turn += 1
                cond.notify()

    threads = [threading.Thread(target=play, args=(me,)) for me in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return turn


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
