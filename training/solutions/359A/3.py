n, m = map(int, input().split())
ans = 4
for i in range(n):
    a = list(map(int, input().split()))
    for j in range(m):
        if a[j] == 1:
            if i == 0 or i == n - 1 or j == 0 or j == m - 1:
                ans = 2
print(ans)
