n, m, ta, tb, k = map(int, input().split())
a = [int(x) + ta for x in input().split()]
b = [int(x) for x in input().split()]
best = -1
j = 0
for i in range(min(n, k + 1)):
    while j < m and b[j] < a[i]:
        j += 1
    if j + k - i >= m:
        best = -1
        break
    best = max(best, b[j + k - i] + tb)
print(-1 if k >= n else best)
