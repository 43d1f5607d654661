from math import ceil
n, s = map(int, input().split())
print(ceil(s / n))
