# Divides as floats, which lose the last digits of large numbers.
from math import gcd


def count(n, period, larger):
    periods = int((n + 1) / period)
    return n + 1 - periods * larger - min(n + 1 - periods * period, larger)


for _ in range(int(input())):
    a, b, q = map(int, input().split())
    period, larger = a * b // gcd(a, b), max(a, b)
    answers = []
    for _ in range(q):
        l, r = map(int, input().split())
        answers.append(count(r, period, larger) - count(l - 1, period, larger))
    print(*answers)
