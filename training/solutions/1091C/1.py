n = int(input())
ans = set()
d = 1
while d * d <= n:
    if n % d == 0:
        for k in (d, n // d):
            m = n // k
            ans.add(m * (2 + n - k) // 2)
    d += 1
print(*sorted(ans))
