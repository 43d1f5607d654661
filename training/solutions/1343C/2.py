from itertools import groupby
for _ in range(int(input())):
    input()
    a = map(int, input().split())
    print(sum(max(g) for k, g in groupby(a, lambda x: x > 0)))
