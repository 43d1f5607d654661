from math import hypot
n, vb, vs = map(int, input().split())
x = list(map(int, input().split()))
p, q = map(int, input().split())
a = []
for i in range(1, n):
    d = hypot(p - x[i], q)
    a.append((round(x[i] / vb + d / vs, 9), d, i + 1))
print(min(a)[2])
