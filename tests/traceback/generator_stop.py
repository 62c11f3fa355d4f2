# The RuntimeError that a StopIteration in a generator becomes begins at the caller.
import traceback


def stops():
    raise StopIteration("x")
    yield


def show():
    try:
        next(stops())
    except RuntimeError as e:
        print([f.name for f in traceback.extract_tb(e.__traceback__)])  # expect: ['show']
        print([f.name for f in traceback.extract_tb(e.__cause__.__traceback__)], e.__cause__ is e.__context__)  # expect: ['stops'] True

show()
