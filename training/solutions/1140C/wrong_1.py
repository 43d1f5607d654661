n, k = map(int, input().split())
a = sorted((tuple(map(int, input().split())) for _ in range(n)), key=lambda s: -s[1])
s = ans = 0
for i, (t, b) in enumerate(a):
    s += t
    if i >= k:
        s -= a[i - k][0]
    ans = max(ans, s * b)
print(ans)
