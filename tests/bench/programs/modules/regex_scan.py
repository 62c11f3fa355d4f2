# Scans of 10 MB of log lines for addresses, for levels and for what no line holds.
import re
import time

LINES = [
    "2024-05-%02d 12:%02d:%02d %s worker-%d handled request %d of user%d@example%d.org in %d ms\n"
    % (i % 28 + 1, i % 60, i * 7 % 60, ("INFO", "DEBUG", "WARNING", "ERROR")[i % 4], i % 16, i, i % 999, i % 10, i * 31 % 700)
    for i in range(111000)
]
TEXT = "".join(LINES)
ADDRESS = re.compile(r"\w+@\w+\.(?:org|com)")
LEVEL = re.compile(r"^(\S+) (\S+) (ERROR|WARNING) worker-(\d+)", re.MULTILINE)
NOTHING = re.compile(r"(?:FATAL|PANIC): [a-z]+")


def run():
    found = len(ADDRESS.findall(TEXT))
    workers = 0
    for match in LEVEL.finditer(TEXT):
        workers += int(match.group(4))
    return len(TEXT), found, workers, NOTHING.search(TEXT)


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
