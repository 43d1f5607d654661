n, a, d = map(int, input().split())
for _ in range(n):
    t, v = map(int, input().split())
    s = v * v / (2 * a)
    if s >= d:
        print(t + (2 * d / a) ** 0.5)
    else:
        print(t + v / a + (d - s) / v)
