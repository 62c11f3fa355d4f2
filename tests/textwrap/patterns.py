# The regular expressions of TextWrapper, which do what its methods do, and can be replaced.
import re
import textwrap

text = "Hello there -- you goof-ball, use the -b option! It's a-b-c-d 12-34 em--dash x--y --flag foo-\nbar  \tend."
w = textwrap.TextWrapper()
print([c for c in w.wordsep_re.split(text) if c] == w._split(text), w.sentence_end_re.search('foo."') is not None)  # expect: True True
w = textwrap.TextWrapper(break_on_hyphens=False)
print([c for c in w.wordsep_simple_re.split(text) if c] == w._split(text), textwrap.TextWrapper.wordsep_re is w.wordsep_re)  # expect: True True


class Commas(textwrap.TextWrapper):
    wordsep_simple_re = re.compile("(,)")
    sentence_end_re = re.compile(r"[A-Z]\Z")


print(Commas(width=5, break_on_hyphens=False).wrap("aa,bb,cc"), Commas(fix_sentence_endings=True).fill("A b. C d"))  # expect: ['aa,bb', ',cc'] A  b. C  d
w = textwrap.TextWrapper(width=3)
w.wordsep_re = re.compile("(x+)")
print(w.wrap("abxxxcdx"))  # expect: ['ab', 'xxx', 'cdx']
