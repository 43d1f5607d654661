n = int(input())
p = {}
r = []
for i in range(2, n + 1):
    d = 2
    while d * d <= i and i % d:
        d += 1
    if i % d:
        d = i
    if d not in p:
        p[d] = len(p) + 1
    r.append(p[d])
print(*r)
