from math import comb
n = int(input())
a = sorted(map(int, input().split()))
need = a[:3].count(a[2])
print(comb(a.count(a[2]), need))
