n, a, d = map(int, input().split())
last = 0
for _ in range(n):
    t, v = map(int, input().split())
    s = v * v / (2 * a)
    if s >= d:
        time = t + (2 * d / a) ** 0.5
    else:
        time = t + v / a + (d - s) / v
    last = max(last, time)
    print(last)
