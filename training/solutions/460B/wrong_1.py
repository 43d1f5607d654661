a, b, c = map(int, input().split())
res = []
for s in range(1, 46):
    x = b * s ** a + c
    if x > 0 and sum(map(int, str(x))) == s:
        res.append(x)
print(len(res))
print(*res)
