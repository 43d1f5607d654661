from math import comb
n, m, t = map(int, input().split())
print(sum(comb(n, b) * comb(m, t - b) for b in range(4, min(n, t) + 1)))
