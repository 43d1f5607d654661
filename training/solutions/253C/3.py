n = int(input())
a = list(map(int, input().split()))
r1, c1, r2, c2 = map(int, input().split())
r1 -= 1
r2 -= 1
if r1 > r2:
    r1, r2 = n - 1 - r1, n - 1 - r2
    a.reverse()
best = 10 ** 9
base = min([c1] + [x + 1 for x in a[r1:r2 + 1]])
c = base
for i in range(r1, -1, -1):
    c = min(c, a[i] + 1)
    best = min(best, r2 - i + r1 - i + abs(c - c2))
c = base
for i in range(r2, n):
    c = min(c, a[i] + 1)
    best = min(best, i - r1 + i - r2 + abs(c - c2))
print(best)
