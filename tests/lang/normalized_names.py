# Names are compared in the normal form NFKC.
ﬁne = 1
print(fine)  # expect: 1
def 𝐟(ª):
    return ª + a
print(f(1) if (a := 2) else 0, f.__name__, f.__code__.co_varnames)  # expect: 2 f ('a',)
class K:
    Ⅷ = 8
    def é(self): return "composed"
print(K.VIII, K().é(), getattr(K, "VIII"), hasattr(K, "Ⅷ"))  # expect: 8 composed 8 False
print({"ﬁ": 1} == {"fi": 1})  # expect: False
