from math import comb
n = int(input())
print(comb(n, 5) + comb(n, 6) + comb(n, 7))
