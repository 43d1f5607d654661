import sys
n, k, *a = map(int, sys.stdin.read().split())
neg = sum(x < 0 for x in a)
if k <= neg:
    print(sum(a) - 2 * sum(a[:k]))
else:
    b = list(map(abs, a))
    s = sum(b)
    if (k - neg) % 2:
        s -= 2 * min(b)
    print(s)
