n = int(input())
a = [()] + [tuple(map(int, input().split())) for _ in range(n)]
x, y = a[1]
if y not in a[x]:
    x, y = y, x
p = [1, x]
while len(p) < n:
    u, v = a[p[-2]]
    p.append(v if u == p[-1] else u)
print(*p)
