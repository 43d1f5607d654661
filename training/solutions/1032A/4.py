from math import ceil
n, k = map(int, input().split())
a = list(map(int, input().split()))
s = set(a)
m = 0
for x in s:
    m = max(m, a.count(x))
print(ceil(m / k) * k * len(s) - n)
