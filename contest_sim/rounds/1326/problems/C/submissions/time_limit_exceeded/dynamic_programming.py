# The best worth and its number of cuts for every prefix and every number of blocks.
n, k = map(int, input().split())
p = list(map(int, input().split()))
best = [(0, 1)] + [(-1, 0)] * n
for _ in range(k):
    longer = [(-1, 0)]
    for end in range(1, n + 1):
        worth, cuts, top = -1, 0, 0
        for start in range(end - 1, -1, -1):
            top = max(top, p[start])
            before, ways = best[start]
            if before < 0:
                continue
            if before + top > worth:
                worth, cuts = before + top, ways
            elif before + top == worth:
                cuts += ways
        longer.append((worth, cuts % 998244353))
    best = longer
print(*best[n])
