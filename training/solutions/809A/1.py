n = int(input())
x = sorted(map(int, input().split()))
mod = 10 ** 9 + 7
p = [1] * n
for i in range(1, n):
    p[i] = p[i - 1] * 2 % mod
ans = 0
for i in range(n):
    ans += x[i] * (p[i] - p[n - 1 - i])
print(ans % mod)
