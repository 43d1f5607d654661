n = int(input())
c = list(map(int, input().split()))
ans = 0
for i in range(n):
    if c[i] != c[0]:
        ans = max(ans, i)
    if c[i] != c[n - 1]:
        ans = max(ans, n - 1 - i)
print(ans)
