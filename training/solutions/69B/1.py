n, m = map(int, input().split())
a = [list(map(int, input().split())) for _ in range(m)]
ans = 0
for i in range(1, n + 1):
    best = 10 ** 9
    p = 0
    for l, r, t, c in a:
        if l <= i <= r and t < best:
            best = t
            p = c
    ans += p
print(ans)
