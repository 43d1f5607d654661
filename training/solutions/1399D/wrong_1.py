from itertools import groupby
for _ in range(int(input())):
    n = int(input())
    res = []
    for c, g in groupby(input().strip()):
        res += range(1, len(list(g)) + 1)
    print(max(res))
    print(*res)
