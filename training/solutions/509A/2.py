from math import comb
n = int(input())
print(comb(2 * n - 2, n - 1))
