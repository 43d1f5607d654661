n, k, x = map(int, input().split())
a = sorted(map(int, input().split()))
t = 0
for i in range(n):
    if i < n - k:
        t = a[i]
    else:
        t += min(a[i], x)
print(t)
