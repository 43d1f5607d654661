n, a = map(int, input().split())
d = list(map(int, input().split()))
s = sum(d)
res = []
for x in d:
    lo = max(1, a - (s - x))
    hi = min(x, a - (n - 1))
    res.append(x - (hi - lo + 1))
print(*res)
