from itertools import accumulate
n, m = map(int, input().split())
fact = list(accumulate(range(1, n + 1), lambda x, y: x * y % m, initial=1))
ans = 0
for k in range(1, n + 1):
    ans += fact[k] * fact[n - k + 1] % m * (n - k + 1)
print(ans % m)
