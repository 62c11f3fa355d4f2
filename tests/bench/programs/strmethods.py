# String methods: split, join, replace, strip, find, case, slices, format and %.
import time


def run():
    check = 0
    for i in range(60000):
        line = "  Name=%d; Kind=%s; Path=/usr/lib/x%d/y ; " % (i, "even" if i % 2 == 0 else "odd", i % 97)
        fields = {}
        for part in line.strip().split(";"):
            part = part.strip()
            if not part:
                continue
            key, _, value = part.partition("=")
            fields[key.lower()] = value
        text = "{} is {kind}: {path!s}".format(fields["name"], kind=fields["kind"].upper(), path=fields["path"])
        text = text.replace("/", "::").title()
        check += text.find("Even") + text.count("::") + len(text[3:-2])
        if text.rfind("Y") > 0 and text.startswith(str(i)) and not text.isdigit():
            check += 1
        check += len("-".join(fields["path"].split("/")))
    return check


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
