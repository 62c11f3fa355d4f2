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
    return {"Output": sys.stdout.buffer.getvalue().decode("utf-8"), "Exception": last, "Traceback": text}


def main():
    report = sys.stdout
    results = []
    # A script may import what lies beside it, set limits or change the folder:
    # the next one must not notice.
    modules, search, limit, folder = set(sys.modules), sys.path[:], sys.getrecursionlimit(), os.getcwd()
    for path in json.load(sys.stdin):
        results.append(run(path))
        for name in set(sys.modules) - modules:
            if getattr(sys.modules[name], "__file__", None) and "/tests/" in sys.modules[name].__file__:
                del sys.modules[name]
        sys.path[:] = search
        sys.setrecursionlimit(limit)
        os.chdir(folder)
    json.dump(results, report)
    report.flush()


main()
