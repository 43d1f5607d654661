n, m, k = map(int, input().split())
mod = 998244353
ans = m
for i in range(1, k + 1):
    ans = ans * (m - 1) % mod
    ans = ans * (n - i) % mod
    ans = ans * pow(i, mod - 2, mod) % mod
print(ans % mod)
