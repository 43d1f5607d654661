from math import ceil
k, n, s, p = map(int, input().split())
sheets = k * ceil(n / s)
print(ceil(sheets / p))
