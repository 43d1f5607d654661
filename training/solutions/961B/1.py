n, k = map(int, input().split())
a = list(map(int, input().split()))
t = list(map(int, input().split()))
s = 0
cur = 0
best = 0
for i in range(n):
    if t[i] == 1:
        s += a[i]
    else:
        cur += a[i]
    if i >= k and t[i - k] == 0:
        cur -= a[i - k]
    best = max(best, cur)
print(s + best)
