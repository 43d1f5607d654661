from itertools import accumulate, permutations, combinations
n, m = map(int, input().split())
field = [list(map(int, input().split())) for i in range(n)]
ok = set(permutations(map(int, input().split())))
ans = 0
for table in (field, list(zip(*field))):
    p = list(accumulate(map(sum, table)))
    for i, j in combinations(range(len(p) - 1), 2):
        ans += (p[i], p[j] - p[i], p[-1] - p[j]) in ok
print(ans)
