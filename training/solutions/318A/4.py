n, k = map(int, input().split())
m = n - n // 2
if k > m:
    k -= m
    ans = 2 * k
else:
    ans = 2 * k - 1
print(ans)
