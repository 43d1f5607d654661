n, m, k = map(int, input().split())
x = []
for i in range(m + 1):
    x.append(int(input()))
ans = 0
for i in range(m):
    d = 0
    for j in range(n):
        if (x[i] >> j) % 2 != (x[m] >> j) % 2:
            d += 1
    if d <= k:
        ans += 1
print(ans)
