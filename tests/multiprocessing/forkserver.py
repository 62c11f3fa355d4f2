# Processes from a server that has them ready.
import multiprocessing as mp


def work(conn, lock, queue, value):
    with lock:
        value.value += 1
    queue.put((mp.current_process().name, mp.get_start_method()))
    conn.send(conn.recv() + 1)


def main():
    mp.set_start_method("forkserver")
    mp.set_forkserver_preload(["json"])
    try:
        mp.set_forkserver_preload([1])
    except TypeError as e:
        print(e)  # expect: module_names must be a list of strings
    here, there = mp.Pipe()
    lock, queue, value = mp.Lock(), mp.Queue(), mp.Value("i", 0)
    for n in range(3):
        p = mp.Process(target=work, args=(there, lock, queue, value), name="p%d" % n)
        p.start()
        here.send(n)
        print(here.recv(), queue.get(), p.join(), p.exitcode)
    # expect: 1 ('p0', 'forkserver') None 0
    # expect: 2 ('p1', 'forkserver') None 0
    # expect: 3 ('p2', 'forkserver') None 0
    print(value.value, type(mp.get_context().Process()).__name__)  # expect: 3 ForkServerProcess
    with mp.Pool(2) as pool:
        print(pool.map(abs, [-1, 2, -3]))  # expect: [1, 2, 3]


if __name__ == "__main__":
    main()
