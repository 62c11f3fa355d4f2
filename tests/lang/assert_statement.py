assert True
assert 1 + 1 == 2, "never evaluated"
try:
    assert False
except AssertionError as e:
    print(repr(e), e.args)  # expect: AssertionError() ()
try:
    assert [], "the list is empty"
except AssertionError as e:
    print(repr(e))  # expect: AssertionError('the list is empty')
try:
    assert 0, (1, "two")
except AssertionError as e:
    print(e, e.args)  # expect: (1, 'two') ((1, 'two'),)

def message():
    print("message evaluated")
    return "boom"

assert 1, message()
try:
    assert None, message()  # expect: message evaluated
except AssertionError as e:
    print(e)  # expect: boom
