n, s = map(int, input().split())
p = -s - 1
for _ in range(n):
    h, m = map(int, input().split())
    t = h * 60 + m
    if t - p >= 2 * s + 2:
        break
    p = t
p += s + 1
print(p // 60, p % 60)
