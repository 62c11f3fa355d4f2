# python: skip CPython has them
import os

for name in ("fork", "forkpty", "execv", "execl", "execvpe", "unshare", "setns"):
    try:
        getattr(os, name)(*(() if name.startswith("fork") else ("/bin/true", [], {})[:{"execv": 2, "execl": 1, "execvpe": 3, "unshare": 0, "setns": 0}[name]]))
    except NotImplementedError as e:
        print(str(e).split(":")[0])
# expect: os.fork is not supported
# expect: os.forkpty is not supported
# expect: os.execv is not supported
# expect: os.execl is not supported
# expect: os.execvpe is not supported
# expect: os.unshare is not supported
# expect: os.setns is not supported
for f in (lambda: os._exit(0), os.abort):
    try:
        f()
    except NotImplementedError as e:
        print(e)
# expect: os._exit is not supported in an embedded interpreter: it would end the host
# expect: os.abort is not supported in an embedded interpreter: it would end the host
