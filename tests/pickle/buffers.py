# PickleBuffer: bytes beside the pickle.
import pickle
from pickle import PickleBuffer

data = b"some bytes"
buffers = []
p = pickle.dumps([1, PickleBuffer(data), PickleBuffer(bytearray(b"more"))], 5, buffer_callback=buffers.append)
print(p, len(buffers))
print(pickle.loads(p, buffers=[data, bytearray(b"more")])[1] is data)
print(pickle.loads(pickle.dumps([PickleBuffer(data), PickleBuffer(bytearray(b"more"))], 5)))
print(pickle.loads(pickle.dumps(PickleBuffer(data), 5, buffer_callback=lambda b: True)))


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__ + ":", e)


attempt(pickle.dumps, PickleBuffer(data), 4)
attempt(pickle.dumps, 1, 4, buffer_callback=print)
attempt(pickle.loads, p)
attempt(pickle.loads, p, buffers=[])
attempt(PickleBuffer, 5)
b = PickleBuffer(data)
b.release()
attempt(pickle.dumps, b, 5)
# expect: b'\x80\x05\x95\n\x00\x00\x00\x00\x00\x00\x00]\x94(K\x01\x97\x98\x97e.' 2
# expect: True
# expect: [b'some bytes', bytearray(b'more')]
# expect: b'some bytes'
# expect: PicklingError: PickleBuffer can only be pickled with protocol >= 5
# expect: ValueError: buffer_callback needs protocol >= 5
# expect: UnpicklingError: pickle stream refers to out-of-band data but no *buffers* argument was given
# expect: UnpicklingError: not enough out-of-band buffers
# expect: TypeError: a bytes-like object is required, not 'int'
# expect: ValueError: operation forbidden on released PickleBuffer object
