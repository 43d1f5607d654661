n = int(input())
a = list(map(int, input().split()))
if len(set(a)) != max(a):
    print(-1)
else:
    seen = {}
    res = []
    for x in a:
        seen[x] = seen.get(x, 0) + 1
        res.append(seen[x])
    print(max(res))
    print(*res)
