a, b, c = map(int, input().split())
res = []
for s in range(1, 82):
    x = b * s ** a + c
    if 0 < x < 10 ** 9 and sum(map(int, str(x))) == s:
        res.append(x)
res.sort()
print(len(res))
print(*res)
