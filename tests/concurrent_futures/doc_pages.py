# Fetching pages in threads, and taking each as it comes.
from concurrent.futures import ThreadPoolExecutor, as_completed

PAGES = {"/a": "first page", "/b": "the second page", "/missing": None}


def load(path, timeout):
    if PAGES[path] is None:
        raise OSError("no page " + path)
    return PAGES[path]


lines = []
with ThreadPoolExecutor(max_workers=5) as executor:
    futures = {executor.submit(load, path, timeout=60): path for path in PAGES}
    for future in as_completed(futures):
        path = futures[future]
        try:
            data = future.result()
        except Exception as e:
            lines.append("%s raised %s" % (path, e))
        else:
            lines.append("%s has %d letters" % (path, len(data)))
print("\n".join(sorted(lines)))
# expect: /a has 10 letters
# expect: /b has 15 letters
# expect: /missing raised no page /missing
