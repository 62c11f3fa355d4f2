# Dict look-ups and stores with integer and string keys.
import time


def run():
    words = ["k" + str(i) for i in range(997)]
    by_word = {}
    by_number = {}
    x = 12345
    for i in range(800000):
        x = (x * 1103515245 + 12345) % 2147483648
        word = words[x % 997]
        by_word[word] = by_word.get(word, 0) + 1
        number = x % 65536
        if number in by_number:
            by_number[number] += 1
        else:
            by_number[number] = 1
    check = len(by_number)
    for word in words:
        check = (check * 31 + by_word[word]) % 1000000007
    for number, count in by_number.items():
        check = (check + number * count) % 1000000007
    return check


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
