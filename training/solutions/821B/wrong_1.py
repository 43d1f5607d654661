m, b = map(int, input().split())
ans = 0
for x in range(m * b + 1):
    y = b - x // m
    s = (x + 1) * (y + 1) * (x + y) // 2
    ans = max(ans, s)
print(ans)
