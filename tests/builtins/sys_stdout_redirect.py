import sys
class Capture:
    def __init__(self): self.text = ""
    def write(self, s): self.text += s; return len(s)
    def flush(self): pass
old, sys.stdout = sys.stdout, Capture()
print("captured", 1)
print("more", end="")
captured, sys.stdout = sys.stdout, old
print(repr(captured.text))  # expect: 'captured 1\nmore'
print(sys.stdout.write("returns the count\n"), hasattr(sys.stdout, "flush"), sys.stdout.flush())
# expect: returns the count
# expect: 18 True None
sys.stdout.writelines(["a", "b", "\n"])  # expect: ab
sys.stdout = None
print("goes nowhere")
sys.stdout = old
print("back")  # expect: back
print("to stderr", file=sys.stderr)
