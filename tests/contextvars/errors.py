"""What misuse of variables, tokens and contexts raises."""
from contextvars import Context, ContextVar, Token, copy_context


def check(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        text = str(e)
        while " at 0x" in text:
            i = text.index(" at 0x")
            j = text.index(">", i)
            text = text[:i] + text[j:]
        print(type(e).__name__ + ":", text)


v = ContextVar("v")
w = ContextVar("w")
check(ContextVar)  # expect: TypeError: ContextVar() takes exactly 1 positional argument (0 given)
check(ContextVar, "a", 1)  # expect: TypeError: ContextVar() takes at most 1 positional argument (2 given)
check(ContextVar, 1)  # expect: TypeError: context variable name must be a str
check(ContextVar, name="a")  # expect: TypeError: ContextVar() takes exactly 1 positional argument (0 given)
check(v.set)  # expect: TypeError: ContextVar.set() takes exactly one argument (0 given)
check(v.get, 1, 2)  # expect: TypeError: get expected at most 1 argument, got 2
check(setattr, v, "name", "x")  # expect: AttributeError: readonly attribute

token = v.set(1)
check(w.reset, token)  # expect: ValueError: <Token var=<ContextVar name='v'>> was created by a different ContextVar
check(copy_context().run, v.reset, token)  # expect: ValueError: <Token var=<ContextVar name='v'>> was created in a different Context
check(v.reset, 1)  # expect: TypeError: expected an instance of Token, got 1
check(v.reset, token)  # expect: None
check(v.reset, token)  # expect: RuntimeError: <Token used var=<ContextVar name='v'>> has already been used once
check(Token)  # expect: RuntimeError: Tokens can only be created by ContextVars
check(hash, token)  # expect: TypeError: unhashable type: '_contextvars.Token'

# The first of two tokens leaves the variable unset, so the second has nothing to delete.
ctx = Context()


def twice():
    outer = v.set(1)
    inner = copy_context().run(v.set, 1)
    v.reset(outer)
    check(v.reset, inner)  # expect: ValueError: <Token var=<ContextVar name='v'>> was created in a different Context


ctx.run(twice)
check(Context, 1)  # expect: TypeError: Context() does not accept any arguments
check(ctx.run)  # expect: TypeError: run() missing 1 required positional argument
check(ctx.run, ctx.run, print)  # expect: RuntimeError: cannot enter context: <_contextvars.Context object> is already entered
check(ctx.__getitem__, v)  # expect: KeyError: <ContextVar name='v'>
check(ctx.get, "v")  # expect: TypeError: a ContextVar key was expected, got 'v'
check(lambda: "v" in ctx)  # expect: TypeError: a ContextVar key was expected, got 'v'
check(hash, ctx)  # expect: TypeError: unhashable type: '_contextvars.Context'
check(type, "C", (Context,), {})  # expect: TypeError: type '_contextvars.Context' is not an acceptable base type
check(type, "C", (ContextVar,), {})  # expect: TypeError: type '_contextvars.ContextVar' is not an acceptable base type
