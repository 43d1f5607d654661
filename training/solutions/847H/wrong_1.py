n = int(input())
a = list(map(int, input().split()))
p = a.index(max(a))
up = a[:]
for i in range(1, p):
    up[i] = max(up[i], up[i - 1] + 1)
for i in range(n - 2, p, -1):
    up[i] = max(up[i], up[i + 1] + 1)
print(sum(up) - sum(a))
