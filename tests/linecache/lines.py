import linecache, os

name = "linecache_test_%d.txt" % os.getpid()
with open(name, "w") as f:
    f.write("one\ntwo\nthree")
try:
    print(repr(linecache.getline(name, 1)), repr(linecache.getline(name, 3)), repr(linecache.getline(name, 4)), repr(linecache.getline(name, 0)))
    print(linecache.getlines(name), linecache.getline("<nothing>", 1) == "", linecache.getlines("no such file"))
    with open(name, "w") as f:
        f.write("changed!\n")
    print(linecache.getlines(name))
    linecache.checkcache(name)
    print(linecache.getlines(name))
finally:
    os.unlink(name)
# expect: 'one\n' 'three\n' '' ''
# expect: ['one\n', 'two\n', 'three\n'] True []
# expect: ['one\n', 'two\n', 'three\n']
# expect: ['changed!\n']
print(linecache.getlines(name))  # expect: ['changed!\n']
linecache.checkcache()
print(linecache.getlines(name))  # expect: []
linecache.clearcache()
print(linecache.cache, linecache.lazycache("x", None))  # expect: {} False
