n, m, k = map(int, input().split())
a = list(map(int, input().split()))
m -= 1
d = 1
while True:
    if m - d >= 0 and a[m - d] != 0 and a[m - d] <= k:
        break
    if m + d < n and a[m + d] != 0 and a[m + d] <= k:
        break
    d += 1
print(d * 10)
