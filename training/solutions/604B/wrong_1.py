n, k = map(int, input().split())
s = list(map(int, input().split()))
ans = s[-1]
for i in range(n - k):
    ans = max(ans, s[i] + s[n - 1 - i])
print(ans)
