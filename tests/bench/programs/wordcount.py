# Word count over generated text: split, normalise, count, sort by frequency.
import time

SYLLABLES = ["ka", "to", "mi", "re", "sun", "do", "la", "ver", "in", "os"]


def generate(lines):
    out = []
    x = 7
    for _ in range(lines):
        words = []
        for _ in range(10):
            x = (x * 1103515245 + 12345) % 2147483648
            word = SYLLABLES[x // 65536 % 10] + SYLLABLES[x // 655360 % 10]
            if x % 5 == 0:
                word = word.upper() + ","
            elif x % 7 == 0:
                word = word + SYLLABLES[x % 10] + "."
            words.append(word)
        out.append(" ".join(words))
    return "\n".join(out)


def run():
    text = generate(30000)
    counts = {}
    for line in text.split("\n"):
        for word in line.split():
            word = word.strip(".,").lower()
            counts[word] = counts.get(word, 0) + 1
    ranking = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return "%d words, %d different, first %s (%d), last %s" % (
        sum_of(counts.values()), len(counts), ranking[0][0], ranking[0][1], ranking[-1][0])


def sum_of(values):
    total = 0
    for value in values:
        total += value
    return total


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
