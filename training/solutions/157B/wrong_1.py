from math import pi
n = int(input())
a = sorted(map(int, input().split()))
print(pi * sum((-1) ** i * r * r for i, r in enumerate(a)))
