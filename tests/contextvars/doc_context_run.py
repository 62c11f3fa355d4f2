"""Values set inside run stay in the context, and are not seen outside of it."""
import contextvars

shade = contextvars.ContextVar("shade")
shade.set("red")
print(shade.get())  # expect: red
inner = contextvars.copy_context()


def paint():
    # The context starts as a copy.
    print(shade.get(), inner[shade])  # expect: red red
    shade.set("blue")
    print(shade.get(), inner[shade])  # expect: blue blue


inner.run(paint)
print(inner[shade])  # expect: blue
print(shade.get())  # expect: red
