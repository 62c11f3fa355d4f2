# Copies of exceptions.
import copy
import json

class Custom(Exception):
    def __init__(self, code, text):
        super().__init__(code, text)
        self.code, self.text = code, text
e = copy.copy(Custom(5, "t"))
print(type(e).__name__, e.args, e.code, e.text)  # expect: Custom (5, 't') 5 t
d = copy.deepcopy(KeyError([1]))
print(repr(d), d.args)  # expect: KeyError([1]) ([1],)
try:
    json.loads("[")
except json.JSONDecodeError as err:
    again = copy.copy(err)
    print(again, again.pos, again.doc, type(again).__name__)
# expect: Expecting value: line 1 column 2 (char 1) 1 [ JSONDecodeError
group = copy.copy(ExceptionGroup("g", [ValueError(1)]))
print(repr(group))  # expect: ExceptionGroup('g', [ValueError(1)])
o = copy.copy(OSError(2, "No such file", "name"))
print(o, o.errno, o.filename)  # expect: [Errno 2] No such file: 'name' 2 name
