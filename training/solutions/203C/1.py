n, d = map(int, input().split())
a, b = map(int, input().split())
need = []
for i in range(n):
    x, y = map(int, input().split())
    need.append((x * a + y * b, i + 1))
need.sort()
res = []
for cost, i in need:
    if cost > d:
        break
    d -= cost
    res.append(i)
print(len(res))
print(*res)
