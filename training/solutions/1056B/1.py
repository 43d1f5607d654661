n, m = map(int, input().split())
cnt = [0] * m
for r in range(m):
    k = n // m + (1 if 1 <= r <= n % m else 0)
    cnt[r * r % m] += k
ans = 0
for r in range(m):
    ans += cnt[r] * cnt[-r % m]
print(ans)
