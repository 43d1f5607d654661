from itertools import combinations
n, a, b = map(int, input().split())
seals = [list(map(int, input().split())) for _ in range(n)]
def fits(x, y):
    return (x <= a and y <= b) or (x <= b and y <= a)
ans = 0
for (p, q), (r, s) in combinations(seals, 2):
    if any(fits(w + u, max(h, v)) for w, h in ((p, q), (q, p)) for u, v in ((r, s), (s, r))):
        ans = max(ans, p * q + r * s)
print(ans)
