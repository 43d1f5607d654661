n, k = map(int, input().split())
ans = 3 * n
if k - 1 < n - k:
    ans += k - 1
else:
    ans += n - k
print(ans)
