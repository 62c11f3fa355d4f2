# Deeply nested documents: RecursionError, never a crash.
import json

print(len(json.dumps(json.loads("[" * 900 + "]" * 900))))  # expect: 1800
for text in ["[" * 100000, "[" * 100000 + "]" * 100000, '{"a":' * 100000]:
    try:
        json.loads(text)
    except RecursionError as e:
        print(type(e).__name__, str(e)[:60])
# expect: RecursionError maximum recursion depth exceeded while decoding a JSON array
# expect: RecursionError maximum recursion depth exceeded while decoding a JSON array
# expect: RecursionError maximum recursion depth exceeded while decoding a JSON objec
