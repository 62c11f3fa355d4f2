import getpass, io, os, sys, warnings

os.environ["LOGNAME"] = "me"
print(getpass.getuser())
del os.environ["LOGNAME"]
os.environ["USER"] = "you"
print(getpass.getuser(), getpass.__all__, issubclass(getpass.GetPassWarning, UserWarning))
out = io.StringIO()
sys.stdin = io.StringIO("secret\nlast")
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    print(getpass.fallback_getpass("Ask: ", out), getpass.fallback_getpass(stream=out), [(x.category.__name__, str(x.message)) for x in w], repr(out.getvalue()))
    try:
        getpass.fallback_getpass("x", out)
    except EOFError:
        print("EOF")
# expect: me
# expect: you ['getpass', 'getuser', 'GetPassWarning'] True
# expect: secret last [('GetPassWarning', 'Can not control echo on the terminal.'), ('GetPassWarning', 'Can not control echo on the terminal.')] 'Warning: Password input may be echoed.\nAsk: Warning: Password input may be echoed.\nPassword: '
# expect: EOF
