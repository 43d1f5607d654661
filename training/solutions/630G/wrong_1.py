from math import comb
n = int(input())
print(comb(n + 5, 5) * comb(n + 3, 3))
