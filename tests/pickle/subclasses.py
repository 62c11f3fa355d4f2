# Pickler and Unpickler with methods of a subclass.
import io
import pickle


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class Record:
    def __init__(self, key):
        self.key = key


table = {n: Record(n) for n in range(3)}


class P(pickle.Pickler):
    def persistent_id(self, obj):
        return ("Record", obj.key) if isinstance(obj, Record) else None


class U(pickle.Unpickler):
    def persistent_load(self, pid):
        kind, key = pid
        if kind != "Record":
            raise pickle.UnpicklingError("unsupported persistent object")
        return table[key]


for protocol in range(1, 6):
    f = io.BytesIO()
    P(f, protocol).dump([table[1], table[2], table[1], 5])
    f.seek(0)
    r = U(f).load()
    print(r[0] is table[1], r[1] is table[2], r[3])
attempt(pickle.loads, f.getvalue())


class P0(pickle.Pickler):
    def persistent_id(self, obj):
        return "r%d" % obj.key if isinstance(obj, Record) else "é" if obj == 5 else None


class U0(pickle.Unpickler):
    def persistent_load(self, pid):
        return table[int(pid[1:])]


f = io.BytesIO()
P0(f, 0).dump((table[0], 7))
print(f.getvalue(), U0(io.BytesIO(f.getvalue())).load()[0] is table[0])
attempt(P0(f, 0).dump, 5)


class Safe(pickle.Unpickler):
    def find_class(self, module, name):
        if module == "builtins" and name in ("range", "set"):
            return super().find_class(module, name)
        raise pickle.UnpicklingError("global '%s.%s' is forbidden" % (module, name))


def safe(data):
    return Safe(io.BytesIO(data)).load()


attempt(safe, pickle.dumps([1, range(2)]))
attempt(safe, b"cos\nsystem\n(S'echo hello'\ntR.")
attempt(safe, pickle.dumps(int))


class Other:
    pass


class Override(pickle.Pickler):
    def reducer_override(self, obj):
        if obj is Other:
            return str, ("a class",)
        if isinstance(obj, Record):
            return Record, (obj.key * 10,)
        return NotImplemented


f = io.BytesIO()
Override(f).dump([Other, table[2], [1]])
r = pickle.loads(f.getvalue())
print(r[0], r[1].key, r[2])


class Tabled(pickle.Pickler):
    dispatch_table = {Record: lambda r: (Record, (r.key + 100,))}


f = io.BytesIO()
Tabled(f).dump(table[1])
print(pickle.loads(f.getvalue()).key)
f = io.BytesIO()
p = pickle.Pickler(f, 4)
p.dispatch_table = {Record: lambda r: (complex_free, (r.key,))}


def complex_free(key):
    return "made from %d" % key


p.dump(table[2])
print(pickle.loads(f.getvalue()))

f = io.BytesIO()
p = pickle.Pickler(f, 4)
shared = ["shared"]
p.dump(shared)
first = f.tell()
p.dump(shared)
print(f.getvalue()[first:])
u = pickle.Unpickler(io.BytesIO(f.getvalue()))
a = u.load()
print(u.load() is a)
p.clear_memo()
f.seek(0)
f.truncate()
p.dump(shared)
print(len(f.getvalue()) > 20, p.bin, p.fast)
p.fast = True
f.seek(0)
f.truncate()
p.dump([shared, shared])
print(f.getvalue())
u = pickle.Unpickler(io.BytesIO(pickle.dumps(1) + pickle.dumps("two", 0) + pickle.dumps([3], 2)))
print(u.load(), u.load(), u.load())
attempt(u.load)


class NoInit(pickle.Pickler):
    def __init__(self):
        pass


class NoInitU(pickle.Unpickler):
    def __init__(self):
        pass


attempt(NoInit().dump, 5)
attempt(NoInitU().load)
attempt(pickle.Unpickler(io.BytesIO()).find_class, "builtins", "nope")
attempt(pickle.Unpickler(io.BytesIO()).persistent_load, 5)
# expect: True True 5
# expect: True True 5
# expect: True True 5
# expect: True True 5
# expect: True True 5
# expect: UnpicklingError: A load persistent id instruction was encountered, but no persistent_load function was specified.
# expect: b'(Pr0\nI7\ntp0\n.' True
# expect: PicklingError: persistent IDs in protocol 0 must be ASCII strings
# expect: [1, range(0, 2)]
# expect: UnpicklingError: global 'os.system' is forbidden
# expect: UnpicklingError: global 'builtins.int' is forbidden
# expect: a class 20 [1]
# expect: 101
# expect: made from 2
# expect: b'\x80\x04h\x00.'
# expect: True
# expect: True 1 0
# expect: b'\x80\x04\x95\x08\x00\x00\x00\x00\x00\x00\x00](h\x00h\x00e.'
# expect: 1 two [3]
# expect: EOFError: Ran out of input
# expect: PicklingError: Pickler.__init__() was not called by NoInit.__init__()
# expect: UnpicklingError: Unpickler.__init__() was not called by NoInitU.__init__()
# expect: AttributeError: Can't get attribute 'nope' on <module 'builtins' (built-in)>
# expect: UnpicklingError: A load persistent id instruction was encountered, but no persistent_load function was specified.
