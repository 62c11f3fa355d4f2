# Listener and Client, with and without a key.
import multiprocessing as mp
import os
import threading
from multiprocessing.connection import Client, Listener, answer_challenge, deliver_challenge


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


def serve(listener, results):
    try:
        with listener.accept() as c:
            c.send(c.recv()[::-1])
    except Exception as e:
        results.append(type(e).__name__ + ": " + str(e))


def talk(address, family, key, other=None):
    results = []
    with Listener(address, family, authkey=key) as listener:
        t = threading.Thread(target=serve, args=(listener, results))
        t.start()
        try:
            with Client(listener.address, authkey=other or key) as c:
                c.send([1, 2, 3])
                print(c.recv(), listener.last_accepted is not None)
        except Exception as e:
            print(type(e).__name__, e)
        t.join()
        name = listener.address
    if results:
        print(results[0])
    return name


print(type(talk(("localhost", 0), None, b"secret")).__name__)
# expect: [3, 2, 1] True
# expect: tuple
name = talk(None, "AF_UNIX", None)  # expect: [3, 2, 1] True
print(type(name).__name__, os.path.exists(name))  # expect: str False
talk(None, None, b"key")  # expect: [3, 2, 1] True
talk(None, None, b"key", b"other")
# expect: AuthenticationError digest sent was rejected
# expect: AuthenticationError: digest received was wrong

attempt(Listener, authkey="text")  # expect: TypeError authkey should be a byte string
with Listener() as listener:
    attempt(Client, listener.address, authkey="text")  # expect: TypeError authkey should be a byte string
attempt(Listener, family="AF_NONE")  # expect: ValueError unrecognized family
attempt(Client, 5)  # expect: TypeError address type of 5 unrecognized
attempt(Client, "/nonexistent/socket")  # expect: FileNotFoundError [Errno 2] No such file or directory
listener = Listener()
listener.close()
attempt(listener.accept)  # expect: OSError listener is closed

# The handshake, by hand.
a, b = mp.Pipe()
t = threading.Thread(target=answer_challenge, args=(b, b"k"))
t.start()
print(deliver_challenge(a, b"k", "sha384"))  # expect: None
t.join()
b.send_bytes(b"#CHALLENGE#" + b"x" * 20)  # as older peers do: MD5
b.send_bytes(b"#WELCOME#")
print(answer_challenge(a, b"k"), b.recv_bytes().hex())  # expect: None e8c8a369cca81fe93c49565f5bd38a4f
b.send_bytes(b"hello")
attempt(answer_challenge, a, b"k")  # expect: AuthenticationError Protocol error, expected challenge: message=b'hello'
b.send_bytes(b"#CHALLENGE#short")
try:
    answer_challenge(a, b"k")
except mp.AuthenticationError as e:
    print(str(e)[:20])  # expect: challenge too short:
b.send_bytes(b"{sha256}wrong")
attempt(deliver_challenge, a, b"k")  # expect: AuthenticationError expected 'sha256' of length 32 got 5
print(b.recv_bytes()[:19], b.recv_bytes())  # expect: b'#CHALLENGE#{sha256}' b'#FAILURE#'
attempt(deliver_challenge, a, "k")  # expect: ValueError Authkey must be bytes, not <class 'str'>
