# Floating-point arithmetic: bodies in a plane that attract each other by a softened law.
import time


def energy(xs, ys, us, vs, ms):
    total = 0.0
    for i in range(len(ms)):
        total += 0.5 * ms[i] * (us[i] * us[i] + vs[i] * vs[i])
        for j in range(i + 1, len(ms)):
            dx = xs[i] - xs[j]
            dy = ys[i] - ys[j]
            total -= ms[i] * ms[j] / (dx * dx + dy * dy + 0.25)
    return total


def advance(xs, ys, us, vs, ms, dt):
    count = len(ms)
    for i in range(count):
        x = xs[i]
        y = ys[i]
        ax = 0.0
        ay = 0.0
        for j in range(count):
            dx = xs[j] - x
            dy = ys[j] - y
            d = dx * dx + dy * dy + 0.25
            pull = ms[j] / (d * d)
            ax += dx * pull
            ay += dy * pull
        us[i] += ax * dt
        vs[i] += ay * dt
    for i in range(count):
        xs[i] += us[i] * dt
        ys[i] += vs[i] * dt


def run():
    xs = [0.0, 1.5, -2.0, 3.0, -4.5]
    ys = [0.0, 2.0, 1.0, -3.5, -1.0]
    us = [0.0, 0.6, -0.4, 0.3, 0.1]
    vs = [0.0, -0.3, 0.5, 0.2, -0.3]
    ms = [10.0, 0.5, 0.25, 0.75, 0.1]
    for _ in range(30000):
        advance(xs, ys, us, vs, ms, 0.001)
    return int(energy(xs, ys, us, vs, ms) * 1000000000.0)


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
