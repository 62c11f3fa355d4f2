def attempt(f):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__ + ":", e)

def int_new(): (5).x = 1
def str_new(): "s".x = 1
def list_new(): [].x = 1
def none_new(): None.x = 1
def object_new(): object().x = 1
def str_method(): "s".upper = 1
def int_class(): int.x = 1
def list_class(): list.append = 1
def len_new(): len.x = 1
def tuple_new(): ().x = 1
def range_start(): range(3).start = 1
def object_class(): object.x = 1

for f in (int_new, str_new, list_new, none_new, object_new, str_method, int_class,
          list_class, len_new, tuple_new, range_start, object_class):
    attempt(f)
# expect: AttributeError: 'int' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: AttributeError: 'str' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: AttributeError: 'list' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: AttributeError: 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: AttributeError: 'object' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: AttributeError: 'str' object attribute 'upper' is read-only
# expect: TypeError: cannot set 'x' attribute of immutable type 'int'
# expect: TypeError: cannot set 'append' attribute of immutable type 'list'
# expect: AttributeError: 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: AttributeError: 'tuple' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: AttributeError: readonly attribute
# expect: TypeError: cannot set 'x' attribute of immutable type 'object'
