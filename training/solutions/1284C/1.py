n, m = map(int, input().split())
f = [1]
for i in range(1, n + 1):
    f.append(f[-1] * i % m)
ans = 0
for k in range(1, n + 1):
    ans += (n - k + 1) ** 2 * f[k] * f[n - k]
print(ans % m)
