n, k, t = map(int, input().split())
if t < k:
    ans = t
elif t > n:
    ans = n + k - t
else:
    ans = k
print(ans)
