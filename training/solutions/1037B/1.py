n, s = map(int, input().split())
a = sorted(map(int, input().split()))
m = n // 2
r = abs(a[m] - s)
for i in range(m):
    r += max(0, a[i] - s)
for i in range(m + 1, n):
    r += max(0, s - a[i])
print(r)
