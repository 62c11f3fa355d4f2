class Lexer:
    def __init__(self, text): self.text, self.pos = text, 0
    def __iter__(self):
        while self.pos < len(self.text):
            c = self.text[self.pos]
            if c.isspace():
                self.pos += 1
            elif c.isdigit() or c == ".":
                start = self.pos
                while self.pos < len(self.text) and (self.text[self.pos].isdigit() or self.text[self.pos] == "."):
                    self.pos += 1
                yield "num", float(self.text[start:self.pos])
            elif c in "+-*/()^":
                self.pos += 1
                yield "op", c
            else:
                raise SyntaxError(f"unexpected {c!r} at {self.pos}")
        yield "end", None

class Parser:
    levels = {"+": (1, lambda a, b: a + b), "-": (1, lambda a, b: a - b), "*": (2, lambda a, b: a * b), "/": (2, lambda a, b: a / b), "^": (3, lambda a, b: a ** b)}
    def __init__(self, text):
        self.tokens = iter(Lexer(text))
        self.current = next(self.tokens)
    def advance(self):
        token, self.current = self.current, next(self.tokens, ("end", None))
        return token
    def atom(self):
        kind, value = self.advance()
        if kind == "num": return value
        if value == "-": return -self.expr(3)
        if value == "(":
            result = self.expr(0)
            if self.advance() != ("op", ")"): raise SyntaxError("expected )")
            return result
        raise SyntaxError(f"unexpected {value!r}")
    def expr(self, level):
        left = self.atom()
        while self.current[0] == "op" and self.current[1] in self.levels and self.levels[self.current[1]][0] > level:
            op = self.advance()[1]
            prec, f = self.levels[op]
            left = f(left, self.expr(prec - (op == "^")))
        return left

for text in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "10 / 4 - 1", "1 / 0", "2 +", "3 $ 4", "(1"]:
    try:
        print(text, "=", Parser(text).expr(0))
    except (SyntaxError, ZeroDivisionError) as e:
        print(text, "->", type(e).__name__, e)
# expect: 1 + 2 * 3 = 7.0
# expect: (1 + 2) * 3 = 9.0
# expect: 2 ^ 3 ^ 2 = 512.0
# expect: -2 ^ 2 = 4.0
# expect: 10 / 4 - 1 = 1.5
# expect: 1 / 0 -> ZeroDivisionError float division by zero
# expect: 2 + -> SyntaxError unexpected None
# expect: 3 $ 4 -> SyntaxError unexpected '$' at 2
# expect: (1 -> SyntaxError expected )
