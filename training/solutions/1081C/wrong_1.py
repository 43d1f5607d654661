from math import comb
n, m, k = map(int, input().split())
MOD = 998244353
print(m * pow(m - 1, k, MOD) * comb(n, k) % MOD)
