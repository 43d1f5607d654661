n, d = map(int, input().split())
a, b = map(int, input().split())
res = []
for i in range(n):
    x, y = map(int, input().split())
    if x * a + y * b <= d:
        d -= x * a + y * b
        res.append(i + 1)
print(len(res))
print(*res)
