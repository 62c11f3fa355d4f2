counter = 0

def bump():
    global counter
    counter += 1

bump()
bump()
print(counter)  # expect: 2

def create():
    global made_here, and_here
    made_here = "made"
    and_here = made_here * 2

create()
print(made_here, and_here)  # expect: made mademade

def remove():
    global made_here
    del made_here

remove()
print("made_here" in globals())  # expect: False

def nested():
    counter = "local"
    def inner():
        global counter
        counter = 100
    inner()
    return counter

print(nested(), counter)  # expect: local 100

class K:
    global from_class
    from_class = "set at module level"

print(from_class, hasattr(K, "from_class"))  # expect: set at module level False

def loop():
    global i
    for i in range(3): pass

loop()
print(i)  # expect: 2
