def attempt(f):
    try:
        f()
    except NameError as e:
        print(type(e).__name__, "|", e, "|", e.name)

attempt(lambda: undefined_thing)  # expect: NameError | name 'undefined_thing' is not defined | undefined_thing
attempt(lambda: [undefined_two for _ in range(1)])
# expect: NameError | name 'undefined_two' is not defined | undefined_two

def f():
    return completely_missing(1)

attempt(f)  # expect: NameError | name 'completely_missing' is not defined | completely_missing

def g():
    v += 1
    return v

attempt(g)
# expect: UnboundLocalError | cannot access local variable 'v' where it is not associated with a value | None

try:
    del not_there
except NameError as e:
    print(e)  # expect: name 'not_there' is not defined

class C:
    def m(self):
        return helper()
    def helper(self):
        return 1

attempt(C().m)  # expect: NameError | name 'helper' is not defined | helper
