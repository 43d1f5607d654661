MOD = 10 ** 9 + 7
n, m, k = map(int, input().split())
if k < 2 or k > n:
    ans = 1
    for _ in range(n):
        ans = ans * m % MOD
elif k == n:
    ans = 1
    for _ in range(n - n // 2):
        ans = ans * m % MOD
else:
    ans = m * m if k % 2 else m
print(ans % MOD)
