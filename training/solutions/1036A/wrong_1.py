from math import ceil
n, k = map(int, input().split())
print(ceil(k / n))
