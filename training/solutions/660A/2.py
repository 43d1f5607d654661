from math import gcd
n = int(input())
a = list(map(int, input().split()))
i = 1
k = 0
while i < len(a):
    if gcd(a[i - 1], a[i]) != 1:
        a.insert(i, 1)
        k += 1
    i += 1
print(k)
print(*a)
