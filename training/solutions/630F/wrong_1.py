from math import comb
n = int(input())
print(comb(n, 7))
