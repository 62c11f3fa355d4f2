import sys
class Stdin:
    def __init__(self, lines): self.lines = list(lines)
    def readline(self, *a): return self.lines.pop(0) if self.lines else ""
    def fileno(self): raise OSError("no descriptor")
    def flush(self): pass
old = sys.stdin
sys.stdin = Stdin(["first line\n", "second\n", "no newline"])
print(repr(input()))  # expect: 'first line'
print(repr(input("prompt> ")))  # expect: prompt> 'second'
print(repr(input()))  # expect: 'no newline'
try:
    input("last>")  # expect: last>
except EOFError as e:
    print()
    print(repr(e))  # expect: EOFError('EOF when reading a line')
sys.stdin = old
try:
    input("a", "b")
except TypeError as e:
    print(e)  # expect: input expected at most 1 argument, got 2
