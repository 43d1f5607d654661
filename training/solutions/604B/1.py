n, k = map(int, input().split())
s = list(map(int, input().split()))
ans = s[-1]
extra = n - k
for i in range(extra):
    ans = max(ans, s[i] + s[2 * extra - 1 - i])
print(ans)
