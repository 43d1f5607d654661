from math import ceil
n, k, s = map(int, input().split())
need = ceil(n / s) ** 2
if need > k:
    print("NO")
else:
    print("YES")
