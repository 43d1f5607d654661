n, x = map(int, input().split())
l, r = 0, 1000
for _ in range(n):
    a, b = map(int, input().split())
    l = max(l, a)
    r = min(r, b)
print(-1 if l > r else max(0, l - x, x - r))
