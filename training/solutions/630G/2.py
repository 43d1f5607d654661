from math import comb
n = int(input())
print(comb(n + 4, 5) * comb(n + 2, 3))
