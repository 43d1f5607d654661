from math import hypot
n, vb, vs = map(int, input().split())
x = list(map(int, input().split()))
p, q = map(int, input().split())
t = [x[i] / vb + hypot(p - x[i], q) / vs for i in range(n)]
print(t.index(min(t)) + 1)
