# Sockets go to other processes: those that are being started, and those that run.
import multiprocessing as mp
import socket


def say(s, text):
    with s:
        s.sendall(text)


def serve(conn):
    say(conn.recv(), b"sent later")


def main():
    mp.set_start_method("spawn")
    a, b = socket.socketpair()
    p = mp.Process(target=say, args=(b, b"inherited"))
    p.start()
    p.join()
    print(a.recv(100), p.exitcode)  # expect: b'inherited' 0

    here, there = mp.Pipe()
    p = mp.Process(target=serve, args=(there,))
    p.start()
    c, d = socket.socketpair()
    here.send(d)
    print(c.recv(100), type(d).__name__)  # expect: b'sent later' socket
    p.join()
    print(p.exitcode)  # expect: 0

    # A connection, too.
    e, f = mp.Pipe()
    p = mp.Process(target=serve_connection, args=(there,))
    p.start()
    here.send(f)
    print(e.recv())  # expect: over a connection
    p.join()
    with mp.Pool(1) as pool:
        print(pool.apply(peek, (c,)))  # expect: (1, 1)


def serve_connection(conn):
    conn.recv().send("over a connection")


def peek(s):
    return (int(s.family), int(s.type))


if __name__ == "__main__":
    main()
