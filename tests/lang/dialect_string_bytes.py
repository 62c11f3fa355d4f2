s = "aé日😀"
print(len(s), len("é"), len(""), s[0], s[-4:], s[1:3], s[3:6], s.find("日"), s.index("😀"), s.rfind("é"))
# expect: 4 1 0 a aé日😀 é日 😀 2 3 1
print("日" in s, s.startswith("a"), s.endswith("😀"), s.count("é"), s[6:] == "", s.upper(), s * 2, s + "!")
# expect: True True True 1 True AÉ日😀 aé日😀aé日😀 aé日😀!
print("añb".find("b"), "añb"[2], len("añb"), "abc"[1], "abc"[::-1], "abc"[-1])  # expect: 2 b 3 b cba c
print(list(s), s[::-1], "añb"[::-1])  # expect: ['a', 'é', '日', '😀'] 😀日éa bña
