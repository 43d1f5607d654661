from math import comb
n, k = map(int, input().split())
d = [1, 0, 1, 2, 9]
print(sum(comb(n, i) * d[i] for i in range(k + 1)))
