from bisect import bisect_right
n, m, k = map(int, input().split())
x, s = map(int, input().split())
a = [x] + list(map(int, input().split()))
b = [0] + list(map(int, input().split()))
c = [0] + list(map(int, input().split()))
d = [0] + list(map(int, input().split()))
best = n * x
for t, cost in zip(a, b):
    if cost <= s:
        made = c[bisect_right(d, s - cost) - 1]
        best = min(best, t * (n - made))
print(best)
