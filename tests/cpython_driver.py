"""Run scripts one after the other, each as a fresh __main__.

Standard input holds the paths as a JSON list; standard output gets a JSON list
of {"Output", "Exception", "Traceback"}, one for each script.
"""

import io
import json
import os
import sys
import traceback
import types


def run(path):
    sys.stdout = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n", write_through=True)
    sys.stderr = io.StringIO()
    sys.stdin = io.StringIO()
    sys.argv = [path]
    sys.path.insert(0, os.path.dirname(path))
    module = types.ModuleType("__main__")
    module.__file__ = path
    sys.modules["__main__"] = module
    last = text = ""
    try:
        with open(path, encoding="utf-8") as f:
            source = f.read()
        exec(compile(source, path, "exec", dont_inherit=True), module.__dict__)
    except BaseException as e:
        text = "".join(traceback.format_exception(e))
        last = text.rstrip("\n").rpartition("\n")[2]
    # As at the end of a program: threading's hooks run, and threads that are no daemons are waited for.
    threading = sys.modules.get("threading")
    if threading:
        threading._SHUTTING_DOWN = True
        for call in reversed(threading._threading_atexits):
            call()
        for t in threading.enumerate():
            if t is not threading.current_thread() and not t.daemon:
                t.join(10)
    return {"Output": sys.stdout.buffer.getvalue().decode("utf-8"), "Exception": last, "Traceback": text}


def isolated(path):
    """Run a script in a process of its own: the next one must not notice what it leaves."""
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(read)
        with os.fdopen(write, "w", encoding="utf-8") as f:
            json.dump(run(path), f)
        os._exit(0)
    os.close(write)
    with os.fdopen(read, encoding="utf-8") as f:
        result = json.load(f)
    os.waitpid(pid, 0)
    return result


def main():
    json.dump([isolated(path) for path in json.load(sys.stdin)], sys.stdout)


main()
