# Storing some objects and reading them again.
import io
import pickle

data = {"a": [1, 2.0, 3 + 4], "b": ("character string", b"byte string"), "c": {None, True, False}}
f = io.BytesIO()
pickle.dump(data, f, pickle.HIGHEST_PROTOCOL)
f.seek(0)
print(pickle.load(f) == data)
print(pickle.HIGHEST_PROTOCOL, pickle.format_version, pickle.PROTO, pickle.STOP)
print(pickle.compatible_formats)
# expect: True
# expect: 5 4.0 b'\x80' b'.'
# expect: ['1.0', '1.1', '1.2', '1.3', '2.0', '3.0', '4.0', '5.0']
