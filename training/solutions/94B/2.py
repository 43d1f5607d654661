from itertools import combinations
m = int(input())
e = {tuple(sorted(map(int, input().split()))) for i in range(m)}
ans = "FAIL"
for t in combinations(range(1, 6), 3):
    k = sum(p in e for p in combinations(t, 2))
    if k == 0 or k == 3:
        ans = "WIN"
print(ans)
