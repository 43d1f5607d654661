from itertools import groupby
n = int(input())
g = sorted(len(list(v)) for k, v in groupby(input().split()))
print(2 * g[-2])
