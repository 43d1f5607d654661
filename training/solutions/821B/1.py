m, b = map(int, input().split())
ans = 0
for y in range(b + 1):
    x = m * (b - y)
    s = (x + 1) * (y + 1) * (x + y) // 2
    if s > ans:
        ans = s
print(ans)
