n, t = map(int, input().split())
best = 10**9
for i in range(n):
    s, d = map(int, input().split())
    if s < t:
        s += (t - s + d - 1) // d * d
    if s <= best:
        best = s
        r = i + 1
print(r)
