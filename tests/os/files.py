# Paths, files, directories and the environment.
import io
import os
import sys

folder = os.path.join(os.environ["TMPDIR"], "os_files")
os.makedirs(folder, exist_ok=True)
os.chdir(folder)


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__ + ":", e)

os.makedirs("a/b", exist_ok=True)
with open("f.txt", "w") as f:
    print(f.write("hello"))
# expect: 5
open("a/g.txt","w").close()
if not os.path.lexists("ln"): os.symlink("f.txt","ln")
for s in ["a","/a/b","a/b/","/","//","//a","///a","","a//b",".","..","a.txt",".bashrc","a.b.c","a/.b","...a","/a/../b","/..","a/./b/../c","~","~root/x","~nosuch/x","$HOME/x","${HOME}y","$NOPE","$","${","a$HOME$"]:
        show(lambda: getattr(os.path,fn)(s))
        show(lambda: getattr(os.path,fn)(s.encode()))
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
# expect: NameError: name 'fn' is not defined
show(lambda: os.path.join("a","b","/c","d/","e",""))  # expect: '/c/d/e/'
show(lambda: os.path.join("a",b"b"))  # expect: TypeError: Can't mix strings and bytes in path components
show(lambda: os.path.join("a",3))  # expect: TypeError: join() argument must be str, bytes, or os.PathLike object, not 'int'
show(lambda: os.path.join(3))  # expect: TypeError: expected str, bytes or os.PathLike object, not int
show(lambda: os.path.join())  # expect: TypeError: join() missing 1 required positional argument: 'a'
show(lambda: os.path.commonprefix(["/usr/lib","/usr/local"]))  # expect: '/usr/l'
show(lambda: os.path.commonprefix([]))  # expect: ''
show(lambda: os.path.commonpath(["/usr/lib","/usr/local/x"]))  # expect: '/usr'
show(lambda: os.path.commonpath(["usr/lib","/usr/local/x"]))  # expect: ValueError: Can't mix absolute and relative paths
show(lambda: os.path.commonpath([]))  # expect: ValueError: commonpath() arg is an empty sequence
show(lambda: os.path.relpath("/a/b/c","/a/d"))  # expect: '../b/c'
show(lambda: os.path.relpath(""))  # expect: ValueError: no path specified
show(lambda: os.path.relpath("a"))  # expect: 'a'
for s in ["f.txt","a","nope","ln","a/g.txt","a\0b"]:
    for fn in ["exists","isfile","isdir","islink","lexists","ismount","getsize"]: show(lambda: getattr(os.path,fn)(s))
# expect: True
# expect: True
# expect: False
# expect: False
# expect: True
# expect: False
# expect: 5
# expect: True
# expect: False
# expect: True
# expect: False
# expect: True
# expect: False
# expect: 4096
# expect: False
# expect: False
# expect: False
# expect: False
# expect: False
# expect: False
# expect: FileNotFoundError: [Errno 2] No such file or directory: 'nope'
# expect: True
# expect: True
# expect: False
# expect: True
# expect: True
# expect: False
# expect: 5
# expect: True
# expect: True
# expect: False
# expect: False
# expect: True
# expect: False
# expect: 0
# expect: False
# expect: False
# expect: False
# expect: False
# expect: False
# expect: False
# expect: ValueError: stat: embedded null character in path
show(lambda: os.path.exists(3.5))  # expect: TypeError: stat: path should be string, bytes, os.PathLike or integer, not float
show(lambda: os.path.exists(1))  # expect: True
show(lambda: os.path.samefile("f.txt","ln"))  # expect: True
show(lambda: os.path.samefile("f.txt","nope"))  # expect: FileNotFoundError: [Errno 2] No such file or directory: 'nope'
show(lambda: os.path.basename(3))  # expect: TypeError: expected str, bytes or os.PathLike object, not int
show(lambda: sorted(os.listdir(".")))  # expect: ['a', 'f.txt', 'ln']
show(lambda: sorted(os.listdir(b".")))  # expect: [b'a', b'f.txt', b'ln']
show(lambda: os.listdir("nope"))  # expect: FileNotFoundError: [Errno 2] No such file or directory: 'nope'
show(lambda: os.listdir(3.5))  # expect: TypeError: listdir: path should be string, bytes, os.PathLike, integer or None, not float
show(lambda: os.listdir("f.txt"))  # expect: NotADirectoryError: [Errno 20] Not a directory: 'f.txt'
show(lambda: sorted((e.name,e.path,e.is_dir(),e.is_file(),e.is_symlink(),e.stat().st_size>=0, repr(e)) for e in os.scandir()))
# expect: [('a', './a', True, False, False, True, "<DirEntry 'a'>"), ('f.txt', './f.txt', False, True, False, True, "<DirEntry 'f.txt'>"), ('ln', './ln', False, True, True, True, "<DirEntry 'ln'>")]
with os.scandir("a") as it: print(sorted(e.name for e in it))  # expect: ['b', 'g.txt']
show(lambda: os.mkdir("a"))  # expect: FileExistsError: [Errno 17] File exists: 'a'
show(lambda: os.mkdir("x/y"))  # expect: FileNotFoundError: [Errno 2] No such file or directory: 'x/y'
show(lambda: os.rmdir("a"))  # expect: OSError: [Errno 39] Directory not empty: 'a'
show(lambda: os.rmdir("nope"))  # expect: FileNotFoundError: [Errno 2] No such file or directory: 'nope'
show(lambda: os.remove("nope"))  # expect: FileNotFoundError: [Errno 2] No such file or directory: 'nope'
show(lambda: os.remove("a"))  # expect: IsADirectoryError: [Errno 21] Is a directory: 'a'
show(lambda: os.rename("nope","q"))  # expect: FileNotFoundError: [Errno 2] No such file or directory: 'nope' -> 'q'
show(lambda: os.makedirs("a/b"))  # expect: FileExistsError: [Errno 17] File exists: 'a/b'
show(lambda: os.makedirs("f.txt/b"))  # expect: NotADirectoryError: [Errno 20] Not a directory: 'f.txt/b'
show(lambda: os.chdir("nope"))  # expect: FileNotFoundError: [Errno 2] No such file or directory: 'nope'
show(lambda: os.chdir(3.5))  # expect: TypeError: chdir: path should be string, bytes, os.PathLike or integer, not float
show(lambda: os.unlink(3.5))  # expect: TypeError: unlink: path should be string, bytes or os.PathLike, not float
show(lambda: os.stat("nope"))  # expect: FileNotFoundError: [Errno 2] No such file or directory: 'nope'
show(lambda: os.stat(3.5))  # expect: TypeError: stat: path should be string, bytes, os.PathLike or integer, not float
show(lambda: os.lstat(3.5))  # expect: TypeError: lstat: path should be string, bytes or os.PathLike, not float
show(lambda: os.stat("f.txt").st_size)  # expect: 5
show(lambda: len(os.stat("f.txt")))  # expect: 10
show(lambda: os.stat("f.txt")[6])  # expect: 5
show(lambda: type(os.stat("f.txt")))  # expect: <class 'os.stat_result'>
show(lambda: os.access("f.txt",os.R_OK))  # expect: True
show(lambda: os.access("nope",os.F_OK))  # expect: False
show(lambda: os.readlink("ln"))  # expect: 'f.txt'
show(lambda: os.readlink("f.txt"))  # expect: OSError: [Errno 22] Invalid argument: 'f.txt'
print(sorted((d,sorted(a),sorted(b)) for d,a,b in os.walk(".")))  # expect: [('.', ['a'], ['f.txt', 'ln']), ('./a', ['b'], ['g.txt']), ('./a/b', [], [])]
print([d for d,a,b in os.walk(".",topdown=False)])  # expect: ['./a/b', './a', '.']
def err(e): print("onerror", e)
print(list(os.walk("nope", onerror=err)))
# expect: onerror [Errno 2] No such file or directory: 'nope'
# expect: []
os.environ["STAR_X"]="1"
show(lambda: os.environ["STAR_X"])  # expect: '1'
show(lambda: os.environ["NOPE"])  # expect: KeyError: 'NOPE'
show(lambda: os.environ.get("NOPE",5))  # expect: 5
show(lambda: os.getenv("NOPE"))  # expect: None
show(lambda: os.environ.__setitem__("a",1))  # expect: TypeError: str expected, not int
show(lambda: os.environ.__setitem__(1,"a"))  # expect: TypeError: str expected, not int
show(lambda: os.environ[1])  # expect: TypeError: str expected, not int
show(lambda: "STAR_X" in os.environ)  # expect: True
show(lambda: 1 in os.environ)  # expect: TypeError: str expected, not int
show(lambda: os.environ.pop("STAR_X"))  # expect: '1'
show(lambda: os.environ.pop("STAR_X"))  # expect: KeyError: 'STAR_X'
show(lambda: os.environ.pop("STAR_X",None))  # expect: None
show(lambda: os.environ.setdefault("STAR_Y","2"))  # expect: '2'
show(lambda: os.environb[b"STAR_Y"])  # expect: b'2'
show(lambda: os.environ.__delitem__("NOPE"))  # expect: KeyError: 'NOPE'
show(lambda: os.putenv("a=b","c"))  # expect: ValueError: illegal environment variable name
show(lambda: type(os.environ).__name__)  # expect: '_Environ'
show(lambda: len(os.environ)>1)  # expect: True
show(lambda: type(os.environ.copy()))  # expect: <class 'dict'>
show(lambda: type(os.environ | {"a":"b"}).__name__)  # expect: 'dict'
show(lambda: os.getenv(3))  # expect: TypeError: str expected, not int
show(lambda: os.fspath(3))  # expect: TypeError: expected str, bytes or os.PathLike object, not int
show(lambda: os.fspath(b"a"))  # expect: b'a'
show(lambda: os.fsencode("é"))  # expect: b'\xc3\xa9'
show(lambda: os.fsdecode(b"\xff\xc3\xa9"))  # expect: '\udcffé'
show(lambda: os.strerror(2))  # expect: 'No such file or directory'
show(lambda: os.strerror(9999))  # expect: 'Unknown error 9999'
show(lambda: os.getpid()>0)  # expect: True
show(lambda: os.cpu_count()>0)  # expect: True
show(lambda: len(os.urandom(5)))  # expect: 5
show(lambda: os.urandom(-1))  # expect: ValueError: negative argument not allowed
show(lambda: os.urandom("x"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
show(lambda: (os.sep,os.linesep,os.name,os.devnull,os.curdir,os.pathsep,os.altsep,os.extsep))  # expect: ('/', '\n', 'posix', '/dev/null', '.', ':', None, '.')
show(lambda: os.error is OSError)  # expect: True
class P:
    def __fspath__(self): return "f.txt"
show(lambda: os.path.exists(P()))  # expect: True
show(lambda: os.fspath(P()))  # expect: 'f.txt'
show(lambda: isinstance(P(), os.PathLike))  # expect: True
show(lambda: open(P()).read())  # expect: 'hello'
show(lambda: open(P()).name)  # expect: 'f.txt'
r,w=os.pipe()
show(lambda: os.write(w,b"abc"))  # expect: 3
show(lambda: os.read(r,2))  # expect: b'ab'
show(lambda: os.read(r,20)); os.close(w)  # expect: b'c'
show(lambda: os.read(r,20)); os.close(r)  # expect: b''
show(lambda: os.close(r))  # expect: OSError: [Errno 9] Bad file descriptor
show(lambda: os.read(r,1))  # expect: OSError: [Errno 9] Bad file descriptor
show(lambda: os.open("nope",os.O_RDONLY))  # expect: FileNotFoundError: [Errno 2] No such file or directory: 'nope'
