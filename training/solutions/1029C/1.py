n = int(input())
s = [tuple(map(int, input().split())) for _ in range(n)]
l = sorted(a for a, b in s)
r = sorted(b for a, b in s)
best = 0
for a, b in s:
    left = l[-2] if a == l[-1] else l[-1]
    right = r[1] if b == r[0] else r[0]
    best = max(best, right - left)
print(best)
