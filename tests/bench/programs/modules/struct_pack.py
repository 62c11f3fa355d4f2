# struct.pack and unpack, with functions, a compiled Struct and iter_unpack.
import struct
import time

HEADER = struct.Struct("<IHHd")


def run():
    total = 0
    for i in range(200000):
        data = struct.pack(">IHB", i, i & 0xFFFF, i & 0xFF)
        a, b, c = struct.unpack(">IHB", data)
        total += a + b + c
    for i in range(200000):
        data = HEADER.pack(i, 1, 2, i * 0.5)
        total += HEADER.unpack(data)[0]
    buffer = bytearray(16 * 100000)
    for i in range(100000):
        HEADER.pack_into(buffer, i * 16, i, 3, 4, 0.25)
    for a, b, c, d in HEADER.iter_unpack(buffer):
        total += a + b + c
    return total


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
