n = int(input())
x = list(map(int, input().split()))
mod = 10 ** 9 + 7
ans = 0
for i in range(n):
    ans += x[i] * (pow(2, i, mod) - pow(2, n - 1 - i, mod))
print(ans % mod)
