from itertools import groupby

def count(v):
    v = sorted(v)
    total = 0
    for _, g in groupby(v):
        k = len(list(g))
        total += k * (k - 1) // 2
    return total

p = [tuple(map(int, input().split())) for _ in range(int(input()))]
a, b = zip(*p)
print(count(a) + count(b) - count(p))
