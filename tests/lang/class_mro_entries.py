class Alias:
    def __init__(self, origin): self.origin = origin
    def __mro_entries__(self, bases):
        return (self.origin,)

class Base: pass
a = Alias(Base)
class C(a): pass
print(C.__bases__, C.__orig_bases__ == (a,))  # expect: (<class '__main__.Base'>,) True
class L(list[int]): pass
print(L([1, 2]), L.__bases__, L.__orig_bases__)  # expect: [1, 2] (<class 'list'>,) (list[int],)
class Gone:
    def __mro_entries__(self, bases): return ()
class D(Gone(), Base): pass
print(D.__bases__)  # expect: (<class '__main__.Base'>,)
