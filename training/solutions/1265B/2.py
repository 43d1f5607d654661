from itertools import accumulate
for _ in range(int(input())):
    n = int(input())
    p = list(map(int, input().split()))
    q = sorted(range(n), key=lambda i: p[i])
    lo = accumulate(q, min)
    hi = accumulate(q, max)
    print("".join(str(int(b - a == m)) for m, (a, b) in enumerate(zip(lo, hi))))
