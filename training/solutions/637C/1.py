n = int(input())
p = [input() for _ in range(n)]
d = 13
for i in range(n):
    for j in range(i):
        d = min(d, sum(x != y for x, y in zip(p[i], p[j])))
print((d - 1) // 2)
