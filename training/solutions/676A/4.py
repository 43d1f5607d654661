n = int(input())
a = list(map(int, input().split()))
ans = 0
for i in range(n):
    if a[i] == 1 or a[i] == n:
        ans = max(ans, i, n - 1 - i)
print(ans)
