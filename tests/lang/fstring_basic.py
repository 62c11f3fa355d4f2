name, n, x = "world", 42, 3.14159
print(f"hello {name}", f"{n}", f"{x:.2f}", f"{n:>6}|{n:<6}|{n:^6}|")
# expect: hello world 42 3.14     42|42    |  42  |
print(f"{n + 1} {n * 2} {name.upper()} {len(name)} {[1, 2][0]} {({'k': 'v'})['k']}")  # expect: 43 84 WORLD 5 1 v
print(f"{name!r} {name!s} {'é'!a} {name!r:>10}")  # expect: 'world' world '\xe9'    'world'
print(f"{{literal}} {{{n}}} {{}}")  # expect: {literal} {42} {}
print(f"", f"no fields", f"{''}|")  # expect:  no fields |
print(f"{n:#x} {n:08b} {n:+d} {1234567:,} {1234567:_} {0.25:.0%}")
# expect: 0x2a 00101010 +42 1,234,567 1_234_567 25%
print(f"{'a' if n else 'b'} {(lambda v: v * 2)(4)} {[i for i in range(3)]}")  # expect: a 8 [0, 1, 2]
print(f'{n}' "joined" f"{x:.1f}" 'tail {not a field}')  # expect: 42joined3.1tail {not a field}
print(f"""multi {name}
line {n
}""")
# expect: multi world
# expect: line 42
print(rf"\n{n}\d", fr'\{n}', F"{n}", Rf"\t")  # expect: \n42\d \42 42 \t
print(f"{None} {True} {1.0} {[]} {()} {...}")  # expect: None True 1.0 [] () Ellipsis
print(f"{n:}", f"{'x':}", f"{ n }", f"{ n :5}", f"{(n, 1)}", f"{n, 1}")  # expect: 42 x 42    42 (42, 1) (42, 1)
