e = ValueError("v")
print(hasattr(e, "__notes__"))  # expect: False
e.add_note("first")
e.add_note("second\nwith two lines")
print(e.__notes__, str(e), e.args)  # expect: ['first', 'second\nwith two lines'] v ('v',)
try:
    e.add_note(5)
except TypeError as err:
    print(err)  # expect: note must be a str, not 'int'

class MyError(Exception):
    pass
try:
    try:
        raise MyError("m")
    except MyError as m:
        m.add_note("added while handling")
        raise
except MyError as m:
    print(m.__notes__)  # expect: ['added while handling']
try:
    e.add_note()
except TypeError as err:
    print(err)  # expect: BaseException.add_note() takes exactly one argument (0 given)
e.__notes__ = ["replaced"]
print(e.__notes__)  # expect: ['replaced']
