n, k = map(int, input().split())
f = sorted(map(int, input().split()))
t = 0
while f:
    t += (f[-1] - 1) * 2
    f = f[:-k]
print(t)
