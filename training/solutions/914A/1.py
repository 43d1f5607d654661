from math import isqrt
n = int(input())
print(max(x for x in map(int, input().split()) if x < 0 or isqrt(x) ** 2 != x))
