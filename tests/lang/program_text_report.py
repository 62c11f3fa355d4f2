text = """the quick brown fox jumps over the lazy dog
the dog barks; the fox runs away, quickly!
Été ou hiver, le renard court: naïve façade"""
words = {}
for line in text.splitlines():
    for raw in line.split():
        word = raw.strip(",.;:!").casefold()
        words[word] = words.get(word, 0) + 1
top = sorted(words.items(), key=lambda kv: (-kv[1], kv[0]))[:4]
print(f"{'word':<10}|{'count':^7}|{'share':>7}")  # expect: word      | count |  share
print("-" * 26)  # expect: --------------------------
for w, n in top:
    print(f"{w:<10}|{n:^7}|{n / sum(words.values()):>7.1%}")
# expect: the       |   4   |  16.0%
# expect: dog       |   2   |   8.0%
# expect: fox       |   2   |   8.0%
# expect: away      |   1   |   4.0%
by_length = {}
for w in words: by_length.setdefault(len(w), []).append(w)
for length in sorted(by_length, reverse=True)[:3]:
    print(length, sorted(by_length[length]))
# expect: 7 ['quickly']
# expect: 6 ['façade', 'renard']
# expect: 5 ['barks', 'brown', 'court', 'hiver', 'jumps', 'naïve', 'quick']
print("%-8s%5d%8.3f%%" % ("total", sum(words.values()), 100 * 3 / 7), "{0!r:>12}{1:+05d}".format("q", 42))
# expect: total      25  42.857%          'q'+0042
def wrap(text, width):
    line = ""
    for word in text.split():
        if len(line) + len(word) + bool(line) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line
print(*wrap(text, 24), sep="\n")
# expect: the quick brown fox
# expect: jumps over the lazy dog
# expect: the dog barks; the fox
# expect: runs away, quickly! Été
# expect: ou hiver, le renard
# expect: court: naïve façade
rot = str.maketrans("abcdefghijklmnopqrstuvwxyz", "nopqrstuvwxyzabcdefghijklm")
print("hello".translate(rot), "hello".translate(rot).translate(rot), "".join(c.upper() if i % 2 else c for i, c in enumerate("alternate")))
# expect: uryyb hello aLtErNaTe
roman = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
def to_roman(n):
    out = ""
    for v, s in roman:
        q, n = divmod(n, v)
        out += s * q
    return out
print([to_roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024)])
# expect: ['I', 'IV', 'IX', 'XIV', 'XL', 'XC', 'CD', 'MCMXCIV', 'MMXXIV']
