def outer():
    def inner():
        return later
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, "-", e)
    later = "now set"
    return inner()

print(outer())
# expect: NameError - cannot access free variable 'later' where it is not associated with a value in enclosing scope
# expect: now set

def mutual():
    def even(n):
        return True if n == 0 else odd(n - 1)
    def odd(n):
        return False if n == 0 else even(n - 1)
    return even(10), odd(7)

print(mutual())  # expect: (True, True)
