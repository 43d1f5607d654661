a, b, c, n = map(int, input().split())
r = n - (a + b - c)
print(-1 if c > min(a, b) or r < 1 else r)
