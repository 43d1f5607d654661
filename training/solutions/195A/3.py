from math import ceil
a, b, c = map(int, input().split())
print(ceil((a * c - b * c) / b))
