# A future that is marked as running twice.
import io
import sys
from concurrent.futures import Future

f = Future()
f.set_result(1)
kept, sys.stderr = sys.stderr, io.StringIO()
try:
    f.set_running_or_notify_cancel()
except RuntimeError as e:
    print(e)
text, sys.stderr = sys.stderr.getvalue(), kept
print(text.replace(str(id(f)), "ID"), end="")
# expect: Future in unexpected state
# expect: Future ID in unexpected state: FINISHED
