# python: skip CPython waits for ever
# A module waits for a thread that waits for the module.
import os
import sys
import threading

folder = os.environ["TMPDIR"]
with open(os.path.join(folder, "starts_importer.py"), "w") as f:
    f.write("""
import threading

def again():
    try:
        import starts_importer
    except DeadlockError:
        told.append("thread")

told = []
t = threading.Thread(target=again)
t.start()
try:
    t.join()
except DeadlockError as e:
    print("module told", "import" in str(e))
    t.join()
    print(told)
""")
sys.path.insert(0, folder)
import starts_importer
# expect: module told True
# expect: ['thread']
