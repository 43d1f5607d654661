n, k = map(int, input().split())
a = [0] + list(map(int, input().split()))
ans = [0] * (n + 1)
for i in range(1, n + 1):
    left = max(1, i - k)
    right = min(n, i + k)
    if a[i]:
        left = max(left, a[i] + k + 1)
    ans[i] = ans[a[i]] + max(0, right - left + 1)
print(*ans[1:])
