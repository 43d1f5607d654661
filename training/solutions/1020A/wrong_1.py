n, h, a, b, k = map(int, input().split())
for _ in range(k):
    s, x, t, y = map(int, input().split())
    m = min(max(x, a), b)
    print(abs(s - t) + abs(x - m) + abs(m - y))
