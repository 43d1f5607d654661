from math import comb
n, m = map(int, input().split())
print(comb(n + m, 2 * m) % (10 ** 9 + 7) if m > 1 else n * (n + 1) // 2)
