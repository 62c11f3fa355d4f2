# Two ways for processes to talk: a pipe between parent and child, and a listener that others connect to if they have the key.
#
# Run it with: starling scripts/examples/conversation.py
import multiprocessing as mp
from multiprocessing.connection import Client, Listener

KEY = b"secret password"


def child(pipe):
    pipe.send([42, None, "hello"])
    print("the child got", pipe.recv(), flush=True)
    pipe.close()


def client(address):
    with Client(address, authkey=KEY) as conn:
        print("from the listener:", conn.recv(), conn.recv_bytes(), flush=True)


def main():
    here, there = mp.Pipe()
    p = mp.Process(target=child, args=(there,))
    p.start()
    print("the parent got", here.recv(), flush=True)
    here.send({"answer": True})
    p.join()

    with Listener(("localhost", 0), authkey=KEY) as listener:
        p = mp.Process(target=client, args=(listener.address,))
        p.start()
        with listener.accept() as conn:
            conn.send([2.25, None, "junk", float])
            conn.send_bytes(b"hello")
        p.join()
    print("exit code", p.exitcode)


if __name__ == "__main__":
    mp.set_start_method("spawn")
    main()
