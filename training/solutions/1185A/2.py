*p, d = map(int, input().split())
p.sort()
t = 0
for i in range(2):
    gap = p[i + 1] - p[i]
    if gap < d:
        t += d - gap
print(t)
