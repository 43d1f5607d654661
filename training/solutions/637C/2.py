from itertools import combinations
n = int(input())
codes = [input().strip() for _ in range(n)]
if n == 1:
    print(6)
else:
    best = 6
    for s, t in combinations(codes, 2):
        diff = 0
        for k in range(6):
            if s[k] != t[k]:
                diff += 1
        best = min(best, diff)
    print((best - 1) // 2)
