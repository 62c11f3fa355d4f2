print(hash("s") == hash("s"), isinstance(hash("abc"), int))  # expect: True True
print("%g" % 1.0, "%g" % 1e6, "%g" % 123456789.0, "%e" % 1234.5, "%f" % 1.5, "%g" % 0.0001, "%d %x %o %X %c %%" % (10, 255, 8, 255, "q"))
# expect: 1 1e+06 1.23457e+08 1.234500e+03 1.500000 0.0001 10 ff 10 FF q %
print("a\nb\rc\r\nd".splitlines(), "a\nb\n".splitlines(), "a\nb\n".splitlines(True), "".splitlines(), "a\x0bb\u2028c".splitlines())
# expect: ['a', 'b', 'c', 'd'] ['a', 'b'] ['a\n', 'b\n'] [] ['a', 'b', 'c']
print("hello world they're".title(), "ǆ a1b".title(), "HELLO".title(), "hello World".capitalize(), "éa".capitalize())
# expect: Hello World They'Re ǅ A1B Hello Hello world Éa
