# python: skip CPython calls the function
import subprocess

try:
    subprocess.Popen(["true"], preexec_fn=print)
except NotImplementedError as e:
    print(str(e).split(":")[0])  # expect: preexec_fn is not supported
