from itertools import groupby
n = int(input())
a = list(map(int, input().split()))
print(max((k, len(list(g))) for k, g in groupby(a))[1])
