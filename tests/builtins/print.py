print()  # expect:
print("a", "b", 1, None, [1])  # expect: a b 1 None [1]
print("a", "b", sep="-")  # expect: a-b
print("a", end="!\n")  # expect: a!
print("a", "b", sep="", end="\n\n")
# expect: ab
# expect:
print(sep="x")  # expect:
print("a", "b", sep=None, end=None)  # expect: a b
print(*[1, 2, 3], sep=", ")  # expect: 1, 2, 3
print("no newline", end="")  # expect: no newline leading
print("", "leading")
print("tab\tinside", "é日😀", repr("\n"))  # expect: tab	inside é日😀 '\n'
print(end="just end\n")  # expect: just end
print("flush", flush=True)  # expect: flush

class W:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
    def flush(self): self.parts.append("<flush>")
w = W()
print("a", 1, file=w, sep="|", end="$")
print("x", file=w, flush=True)
print(w.parts)  # expect: ['a', '|', '1', '$', 'x', '\n', '<flush>']
import sys
print("to stdout", file=sys.stdout)  # expect: to stdout
print("default", file=None)  # expect: default
sys.stdout.write("direct\n")  # expect: direct
class NoWrite: pass
for f in (lambda: print("x", file=NoWrite()), lambda: print("x", sep=5), lambda: print("x", end=5), lambda: print("x", file=5), lambda: print(1, foo=2)):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__ + ":", e)
# expect: AttributeError: 'NoWrite' object has no attribute 'write'
# expect: TypeError: sep must be None or a string, not int
# expect: TypeError: end must be None or a string, not int
# expect: AttributeError: 'int' object has no attribute 'write'
# expect: TypeError: print() got an unexpected keyword argument 'foo'
