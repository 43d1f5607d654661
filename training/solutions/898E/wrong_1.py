from math import isqrt

n = int(input())
a = list(map(int, input().split()))
non = []
for x in a:
    r = isqrt(x)
    if r * r != x:
        non.append(min(x - r * r, (r + 1) ** 2 - x))
k = n - len(non)
h = n // 2
print(k - h if k > h else sum(sorted(non)[:h - k]))
