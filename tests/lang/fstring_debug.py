x, name, items = 5, "bob", [1, 2]
print(f"{x=}", f"{name=}", f"{x = }", f"{ x=}", f"{x  =  }")  # expect: x=5 name='bob' x = 5  x=5 x  =  5
print(f"{x + 1=}", f"{len(items)=}", f"{items[0]=}")  # expect: x + 1=6 len(items)=2 items[0]=1
print(f"{name=!s}", f"{name=!r}", f"{name=!a}", f"{x=:>5}", f"{x=:#x}", f"{name=!r:^10}|")
# expect: name=bob name='bob' name='bob' x=    5 x=0x5 name=  'bob'   |
print(f"{x=} {name=}, done")  # expect: x=5 name='bob', done
print(f"{x==5} {x!=5} {x<=5} {x>=5}")  # expect: True False True True
print(f"{(lambda: 1)()=}", f"{'a'=}", f'{"q"=}')  # expect: (lambda: 1)()=1 'a'='a' "q"='q'
print(f"{1.5=:.3f}", f"{x=:{x}d}")  # expect: 1.5=1.500 x=    5
