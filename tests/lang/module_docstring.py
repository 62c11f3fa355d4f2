"""The module's
docstring."""
print(repr(__doc__))  # expect: "The module's\ndocstring."

def f():
    """One line."""
def g():
    "a" "b"
def h():
    f"not a docstring"
def k():
    5
    "too late"
class C:
    """Class doc."""
    def m(self):
        """   indented
        text"""
print(f.__doc__, g.__doc__, h.__doc__, k.__doc__, C.__doc__)  # expect: One line. ab None None Class doc.
print(repr(C.m.__doc__))  # expect: 'indented\ntext'
C.__doc__ = "changed"
print(C.__doc__, C().__doc__)  # expect: changed changed
f.__doc__ = None
print(f.__doc__)  # expect: None
print(int.__doc__ is not None, len.__doc__ is not None)  # expect: True True
