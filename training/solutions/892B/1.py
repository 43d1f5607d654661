n = int(input())
a = list(map(int, input().split()))
ans = 0
m = n
for i in range(n - 1, -1, -1):
    if i < m:
        ans += 1
    m = min(m, i - a[i])
print(ans)
