from math import gcd
n = int(input())
a = list(map(int, input().split()))
b = [a[0]]
for i in range(1, n):
    if gcd(a[i], a[i - 1]) > 1:
        b.append(1)
    b.append(a[i])
print(len(b) - n)
print(*b)
