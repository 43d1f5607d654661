from bisect import bisect_right
n = int(input())
a = sorted(map(int, input().split()))
m = int(input())
b = sorted(map(int, input().split()))
best = None
for d in [0] + a + b:
    x = 3 * n - bisect_right(a, d)
    y = 3 * m - bisect_right(b, d)
    if best is None or (x - y, x) > best:
        best = (x - y, x)
print(f"{best[1]}:{best[1] - best[0]}")
