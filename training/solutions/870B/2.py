n, k = map(int, input().split())
a = list(map(int, input().split()))
if k > 2:
    ans = max(a)
else:
    ans = min(a)
    if k == 2:
        ans = max(ans, a[0], a[n - 1])
print(ans)
