n = int(input())
a = list(map(int, input().split()))
s, f = map(int, input().split())
cur = sum(a[s - 1:f - 1])
best, ans = cur, 1
for t in range(2, n + 1):
    cur += a[(s - t) % n]
    cur -= a[(f - t) % n]
    if cur > best:
        best, ans = cur, t
print(ans)
