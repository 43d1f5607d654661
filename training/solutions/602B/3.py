n = int(input())
a = list(map(int, input().split()))
best = 0
lo = hi = a[0]
low_at = high_at = 0
start = 0
for i, x in enumerate(a):
    if x > hi:
        if hi > lo:
            start = low_at + 1
        lo, hi = x - 1, x
        low_at = i - 1
    elif x < lo:
        if hi > lo:
            start = high_at + 1
        lo, hi = x, x + 1
        high_at = i - 1
    if x == lo:
        low_at = i
    if x == hi:
        high_at = i
    best = max(best, i - start + 1)
print(best)
